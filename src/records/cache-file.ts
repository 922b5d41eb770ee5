import { z } from 'zod';
import type { ProviderName } from '../core/creative.ts';
import { moduleOf, PROVIDERS } from '../providers/modules.ts';
import { answerElement, compress, encodeAnswers, HOLDINGS, type Holding } from './blocks.ts';
import type { ProviderRecord } from './record-set.ts';
import type { Seals } from './seal.ts';
import { encodeTickets } from './ticket-codec.ts';

/** A file with more bytes is not used; none that large is written. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** What one sealed block may become when it is decompressed. */
export const MAX_CACHE_BLOCK_BYTES = 64 * 1024 * 1024;

/** What a file keeps beside records. */
const STATES = ['baselines', 'rescore'] as const;
export type StateName = (typeof STATES)[number];

/** Whose secret seals a block, what it holds, and the sealed bytes in base64. */
const recordBlock = z.tuple([z.enum(PROVIDERS), z.enum(HOLDINGS), z.string()]);
const stateBlock = z.tuple([z.enum(PROVIDERS), z.enum(STATES), z.string()]);

const VERSION = 1;
const envelope = z.object({ v: z.literal(VERSION), states: z.array(stateBlock), records: z.array(recordBlock) });

export type RecordBlock = z.infer<typeof recordBlock>;
export type StateBlock = z.infer<typeof stateBlock>;

/** The sealed blocks of a file. */
export interface FileBlocks {
  readonly states: readonly StateBlock[];
  readonly records: readonly RecordBlock[];
}

/** The blocks as the bytes of a file. */
export function envelopeOf(blocks: FileBlocks): Buffer {
  return Buffer.from(JSON.stringify({ v: VERSION, ...blocks }));
}

/** The blocks of a file; when they cannot be read, the reason as half a sentence. */
export function blocksIn(bytes: Uint8Array): FileBlocks | string {
  if (bytes.length > MAX_FILE_BYTES) return `it has ${bytes.length} bytes, and at most ${MAX_FILE_BYTES} are read`;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return 'it is damaged';
  }
  const read = envelope.safeParse(value);
  return read.success ? read.data : 'it is of a format that this release does not read';
}

/** What a block is tied to: the format's version and what the block holds. */
export function sectionBinding(section: string): string {
  return `creative-gate:file:v${VERSION} ${section}`;
}

/** Something to be sealed under a provider's secret. */
export interface CachePart<Section> {
  readonly provider: ProviderName;
  readonly section: Section;
  readonly plain: Uint8Array | string;
}

/** Characters of answers in one block, roughly: those of a large fleet take several. */
const CHUNK_LENGTH = 4 * 1024 * 1024;

/** Rescoring's memory under the first of the providers, baselines under the one they come from; undefined is nothing to keep. */
export function* stateParts(
  providers: readonly ProviderName[],
  state: Readonly<Record<StateName, unknown>>,
): Generator<CachePart<StateName>> {
  const [first] = providers;
  if (first && state.rescore !== undefined) {
    yield { provider: first, section: 'rescore', plain: JSON.stringify(state.rescore) };
  }
  const scorer = providers.find((name) => moduleOf(name).keepsBaselines);
  if (scorer && state.baselines !== undefined) {
    yield { provider: scorer, section: 'baselines', plain: JSON.stringify(state.baselines) };
  }
}

/** The tickets of the providers' records, or their answers, made only as they are asked for. */
export function* recordParts(
  providers: readonly ProviderName[],
  records: readonly ProviderRecord[],
  holding: Holding,
): Generator<CachePart<Holding>> {
  for (const provider of providers) {
    const own = records.filter((record) => record.provider === provider);
    const tickets = own.flatMap(({ key, ticket }) => (ticket ? [{ key, ticket }] : []));
    if (holding === 'answers') for (const plain of answerChunks(own)) yield { provider, section: holding, plain };
    else if (tickets.length > 0) yield { provider, section: holding, plain: encodeTickets(tickets) };
  }
}

function* answerChunks(records: readonly ProviderRecord[]): Generator<string> {
  let elements: string[] = [];
  let length = 0;
  for (const { key, answer } of records) {
    if (!answer) continue;
    const element = answerElement({ key, answer });
    if (length > 0 && length + element.length > CHUNK_LENGTH) {
      yield encodeAnswers(elements);
      elements = [];
      length = 0;
    }
    elements.push(element);
    length += element.length;
  }
  if (length > 0) yield encodeAnswers(elements);
}

/** What is kept in the cache between runs. */
export interface FileContent {
  readonly records: readonly ProviderRecord[];
  /** The base branch's last scores, as JSON; undefined when there are none. */
  readonly baselines: unknown;
  /** What scheduled rescoring has to know, as JSON; undefined when there is nothing. */
  readonly rescore: unknown;
  /** Blocks of the file before whose secret is not there: they are kept unread, because a lost ticket is a second bill. */
  readonly foreign?: FileBlocks | undefined;
}

/** What the envelope adds to a block, at most; and so the envelope itself. */
const FRAME_BYTES = 64;

/**
 * Writes the content as a file of at most `maxBytes` bytes, every block of it sealed: records by their provider's
 * secret, baselines by that of the provider they come from, and rescoring's memory by the first secret there is. What has
 * no secret or finds no room is left out. Room goes to the state, to tickets and then to answers, which their tickets
 * bring back; foreign blocks come after our own of the same kind, so that nothing unreadable crowds those out.
 */
export function encodeFile(content: FileContent, seals: Seals, maxBytes = MAX_FILE_BYTES): Buffer {
  const providers = PROVIDERS.filter((provider) => seals.knows(provider));
  const { foreign = { states: [], records: [] } } = content;
  let room = maxBytes - FRAME_BYTES;
  const fits = ([, , sealed]: StateBlock | RecordBlock): boolean => {
    const bytes = FRAME_BYTES + sealed.length;
    if (bytes > room) return false;
    room -= bytes;
    return true;
  };
  const sealed = ({ provider, section, plain }: CachePart<string>): string =>
    seals.seal(provider, compress(plain, 'quick'), sectionBinding(section)).toString('base64');

  const ownStates: StateBlock[] = [];
  for (const part of stateParts(providers, content)) {
    const block: StateBlock = [part.provider, part.section, sealed(part)];
    if (fits(block)) ownStates.push(block);
  }
  // Of two states with one name the last is read: that must be the newer.
  const states = [...foreign.states.filter(fits), ...ownStates];

  const records: RecordBlock[] = [];
  const foreignOf = (kind: Holding) => foreign.records.filter(([, holding]) => holding === kind);
  for (const kind of ['tickets', 'answers'] as const) {
    for (const part of recordParts(providers, content.records, kind)) {
      const block: RecordBlock = [part.provider, part.section, sealed(part)];
      if (fits(block)) records.push(block);
    }
    records.push(...foreignOf(kind).filter(fits));
  }
  return envelopeOf({ states, records });
}
