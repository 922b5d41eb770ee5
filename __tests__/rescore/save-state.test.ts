import { expect, test } from '@jest/globals';
import type { Baselines } from '../../src/core/verdict/baseline.ts';
import type { RecordCache, Saving } from '../../src/github-gate/record-cache.ts';
import type { FileBlocks } from '../../src/records/cache-file.ts';
import { createRecordSet } from '../../src/records/record-set.ts';
import type { RescoreContext } from '../../src/rescore/rescore-context.ts';
import { mergeBaselines, saveState } from '../../src/rescore/save-state.ts';

const at = (hour: number, score: number) => ({ score, recordedAt: `2026-11-20T0${hour}:00:00Z` });

test('of two baselines the later recorded score of each channel is kept', () => {
  const one: Baselines = new Map([['a', { META: at(1, 0.1), TIKTOK: at(3, 0.3) }]]);
  const other: Baselines = new Map([
    ['a', { META: at(2, 0.2), TIKTOK: at(2, 0.2), X: at(1, 0.5) }],
    ['b', { META: at(1, 0.9) }],
  ]);
  expect(Object.fromEntries(mergeBaselines(one, other) ?? [])).toEqual({
    a: { META: at(2, 0.2), TIKTOK: at(3, 0.3), X: at(1, 0.5) },
    b: { META: at(1, 0.9) },
  });
  expect([mergeBaselines(one, undefined), mergeBaselines(undefined, other)]).toEqual([one, other]);
});

test('what is sealed with a secret that the run does not have is saved as it was found', async () => {
  const foreign: FileBlocks = { states: [], records: [['vidmob', 'tickets', 'c2VhbGVk']] };
  const cacheWith = (saved: Saving[]): RecordCache => ({
    own: async () => ({ records: [], baselines: undefined, rescore: undefined, foreign, remarks: [] }),
    ofBranch: async () => ({ records: [], baselines: undefined, rescore: undefined, remarks: [] }),
    baselines: async () => undefined,
    save: async (saving) => void saved.push(saving),
  });
  const saved: Saving[] = [];
  const context = {
    settings: { sandbox: false, shard: undefined },
    recordCache: cacheWith(saved),
    reopenCache: () => cacheWith([]),
    recordSet: createRecordSet(),
    state: {},
    conditional: { used: () => [] },
  } as unknown as RescoreContext;
  await saveState(context, { state: {}, share: [] });
  expect(saved).toMatchObject([{ foreign }]);
});
