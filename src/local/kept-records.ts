import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { remark } from '../core/problems.ts';
import type { Warning } from '../core/report.ts';
import { encodeFile } from '../records/cache-file.ts';
import { decodeFile } from '../records/read-cache-file.ts';
import type { ProviderRecord, RecordSet } from '../records/record-set.ts';
import type { Seals } from '../records/seal.ts';

/** A file in which the tickets and answers of one check are kept for the next. */
export interface KeptRecords {
  /** Takes in what is kept; resolves to what of it cannot be used. A file that cannot be read keeps nothing. */
  load(): Promise<readonly Warning[]>;
  /**
   * Replaces the file as a whole, so that a check that is killed leaves the one of before. What other checks have kept
   * since, and what is sealed with secrets that are not there, stays: it has been paid. Calls `failed` with the reason
   * where the file cannot be written.
   */
  persist(): Promise<void>;
}

const placeOf = ({ provider, key }: ProviderRecord) => `${provider} ${key}`;

/** Keeps a record set in `file`, whose directory exists; undefined: nowhere. */
export function keptRecords(
  file: string | undefined,
  { seals, recordSet, failed }: { seals: Seals; recordSet: RecordSet; failed: (reason: string) => void },
): KeptRecords {
  if (file === undefined) return { load: async () => [], persist: async () => undefined };
  const loaded = new Set<string>();
  const read = async () => {
    const content = await readFile(file).catch(() => undefined);
    return content === undefined ? undefined : decodeFile(content, seals);
  };
  /** Not what this check has forgotten: that was there at the beginning. */
  const isOthers = (record: ProviderRecord) =>
    !loaded.has(placeOf(record)) && recordSet.get(record.provider, record.key) === undefined;
  return {
    load: async () => {
      const kept = await read();
      for (const record of kept?.records ?? []) loaded.add(placeOf(record));
      recordSet.absorb(kept?.records ?? []);
      return (kept?.remarks ?? []).map(remark);
    },
    persist: async () => {
      const meanwhile = await read();
      const records = [...recordSet.all(), ...(meanwhile?.records ?? []).filter(isOthers)];
      const state = { baselines: undefined, rescore: undefined, foreign: meanwhile?.foreign };
      const next = `${file}.${randomUUID()}.new`;
      try {
        await writeFile(next, encodeFile({ records, ...state }, seals));
        await rename(next, file);
      } catch (error) {
        await rm(next, { force: true });
        failed(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
