import { PROVIDERS } from '../core/creative.ts';
import { compress } from './compress.ts';
import { boundTo, envelopeOf, MAX_FILE_BYTES, type RecordBlock, type StateBlock } from './file-format.ts';
import { type Part, recordParts, stateParts } from './file-parts.ts';
import type { ProviderRecord } from './record.ts';
import type { Seals } from './seal.ts';

/** What is kept in the cache between runs. */
export interface FileContent {
  readonly records: readonly ProviderRecord[];
  /** The base branch's last scores, as JSON; undefined when there are none. */
  readonly baselines: unknown;
  /** What scheduled rescoring has to loadKnown, as JSON; undefined when there is nothing. */
  readonly rescore: unknown;
}

/** What the envelope adds to a block, at most; and so the envelope itself. */
const FRAME_BYTES = 64;

/**
 * Writes the content as a file of at most `maxBytes` bytes, every block of it sealed: records by their provider's
 * secret, baselines by Vidmob's, and rescoring's memory by the first secret there is. What has no secret or finds no
 * room is left out; answers, which their tickets bring back, are the last to get room.
 */
export function encodeFile(content: FileContent, seals: Seals, maxBytes = MAX_FILE_BYTES): Buffer {
  const providers = PROVIDERS.filter((provider) => seals.knows(provider));
  let room = maxBytes - FRAME_BYTES;
  const sealWithin = ({ provider, section, plain }: Part<string>): string | undefined => {
    const sealed = seals.seal(provider, compress(plain, 'quick'), boundTo(section)).toString('base64');
    if (FRAME_BYTES + sealed.length > room) return undefined;
    room -= FRAME_BYTES + sealed.length;
    return sealed;
  };

  const states: StateBlock[] = [];
  for (const part of stateParts(providers, content)) {
    const sealed = sealWithin(part);
    if (sealed) states.push([part.provider, part.section, sealed]);
  }
  const records: RecordBlock[] = [];
  for (const part of recordParts(providers, content.records)) {
    const sealed = sealWithin(part);
    if (sealed) records.push([part.provider, part.section, sealed]);
  }
  return envelopeOf({ states, records });
}
