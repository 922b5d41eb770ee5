import type { ProviderName } from '../core/creative.ts';
import { decompress, recordsIn } from './blocks.ts';
import {
  blocksIn,
  type FileContent,
  MAX_CACHE_BLOCK_BYTES,
  type RecordBlock,
  type StateBlock,
  type StateName,
  sectionBinding,
} from './cache-file.ts';
import { createRecordSet } from './record-set.ts';
import type { Seals } from './seal.ts';

/** A file's content, and sentences for a person about what of it was ignored. */
export interface ReadFile extends FileContent {
  readonly remarks: readonly string[];
}

const SHOWN = {
  tickets: 'tickets',
  answers: 'answers',
  baselines: 'earlier scores',
  rescore: 'notes of the last rescoring',
};

/**
 * Reads what `encodeFile` made. Never throws: what is damaged, foreign or of another format is ignored, and a remark
 * says so; what belongs to a provider whose secret is not there is handed on unread.
 */
export function decodeFile(bytes: Uint8Array, seals: Seals): ReadFile {
  const blocks = blocksIn(bytes);
  if (typeof blocks === 'string') {
    const remark = `What the cache kept of earlier runs is not used: ${blocks}.`;
    return { records: [], baselines: undefined, rescore: undefined, remarks: [remark] };
  }
  const remarks = new Set<string>();
  const isForeign = ([provider]: RecordBlock | StateBlock) => !seals.knows(provider);
  const foreign = { states: blocks.states.filter(isForeign), records: blocks.records.filter(isForeign) };
  const open = ([provider, section, text]: RecordBlock | StateBlock) =>
    seals.open(provider, Buffer.from(text, 'base64'), sectionBinding(section));

  const states: Partial<Record<StateName, unknown>> = {};
  for (const block of blocks.states.filter((one) => !isForeign(one))) {
    const [provider, name] = block;
    const packed = open(block);
    const state = packed && stateIn(packed);
    if (state) states[name] = state.value;
    else remarks.add(ignored(provider, name));
  }
  const recordSet = createRecordSet();
  for (const block of blocks.records.filter((one) => !isForeign(one))) {
    const [provider, holding] = block;
    const packed = open(block);
    const records = packed && recordsIn(packed, provider, holding, MAX_CACHE_BLOCK_BYTES);
    if (records) recordSet.absorb(records);
    else remarks.add(ignored(provider, holding));
  }
  const { baselines, rescore } = states;
  return { records: recordSet.all(), baselines, rescore, foreign, remarks: [...remarks] };
}

function stateIn(packed: Buffer): { readonly value: unknown } | undefined {
  const plain = decompress(packed, MAX_CACHE_BLOCK_BYTES);
  if (!plain) return undefined;
  try {
    return { value: JSON.parse(plain.toString()) };
  } catch {
    return undefined;
  }
}

function ignored(provider: ProviderName, section: keyof typeof SHOWN): string {
  return (
    `The ${SHOWN[section]} that the cache kept under the secret of ${provider} are not used: they were altered, or ` +
    'sealed with another secret or for another repository.'
  );
}
