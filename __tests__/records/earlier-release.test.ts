import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { decodeFile } from '../../src/records/read-cache-file.ts';
import { readStore } from '../../src/records/read-store.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import { headText, storeText } from '../../src/records/store-format.ts';
import { header, seals, sorted } from './sample-records.ts';

const kept = (name: string) => readFile(new URL(`earlier-release/${name}`, import.meta.url), 'utf8');
const records = JSON.parse(await kept('records.json')) as ProviderRecord[];

describe('what version 0.1.0 kept stays readable', () => {
  test('in the text of a check run', async () => {
    const found = readStore(await kept('store.txt'), seals);
    expect(found).toMatchObject({ header, isAuthentic: true, unreadable: [] });
    expect(sorted(found?.records ?? [])).toEqual(sorted(records));
  });

  test('in the cache', async () => {
    const file = decodeFile(Buffer.from(await kept('cache-file.json')), seals);
    expect(file).toMatchObject({ remarks: [], baselines: 'earlier scores', rescore: { cursors: {} } });
    expect(sorted(file.records)).toEqual(sorted(records));
  });

  test('by a release that knows one provider more, which counts as nothing', () => {
    const older = { ...header, unfinished: { vidmob: 1, ias: 2 }, providers: [] };
    const head = headText(older as unknown as Parameters<typeof headText>[0]);
    expect(readStore(storeText(head, []), seals)?.header?.unfinished).toEqual({ vidmob: 1, ias: 2, verity: 0 });
  });
});
