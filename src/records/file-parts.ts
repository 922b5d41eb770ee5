import type { ProviderName } from '../core/creative.ts';
import { answerElement, encodeAnswers } from './answers.ts';
import type { Holding } from './block.ts';
import type { StateName } from './file-format.ts';
import type { ProviderRecord } from './record.ts';
import { encodeTickets } from './tickets.ts';

/** Something to be sealed under a provider's secret. */
export interface Part<Section> {
  readonly provider: ProviderName;
  readonly section: Section;
  readonly plain: Uint8Array | string;
}

/** Characters of answers in one block, roughly: those of a large fleet take several. */
const CHUNK_LENGTH = 4 * 1024 * 1024;

/** Rescoring's memory under the first of the providers, baselines under Vidmob; undefined is nothing to keep. */
export function* stateParts(
  providers: readonly ProviderName[],
  state: Readonly<Record<StateName, unknown>>,
): Generator<Part<StateName>> {
  const [first] = providers;
  if (first && state.rescore !== undefined) {
    yield { provider: first, section: 'rescore', plain: JSON.stringify(state.rescore) };
  }
  if (providers.includes('vidmob') && state.baselines !== undefined) {
    yield { provider: 'vidmob', section: 'baselines', plain: JSON.stringify(state.baselines) };
  }
}

/** The providers' records: all tickets, then the answers, made only as they are asked for. */
export function* recordParts(
  providers: readonly ProviderName[],
  records: readonly ProviderRecord[],
): Generator<Part<Holding>> {
  const ofProvider = (provider: ProviderName) => records.filter((record) => record.provider === provider);
  for (const provider of providers) {
    const tickets = ofProvider(provider).flatMap(({ key, ticket }) => (ticket ? [{ key, ticket }] : []));
    if (tickets.length > 0) yield { provider, section: 'tickets', plain: encodeTickets(tickets) };
  }
  for (const provider of providers) {
    for (const plain of answerChunks(ofProvider(provider))) yield { provider, section: 'answers', plain };
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
