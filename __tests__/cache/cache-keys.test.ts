import { describe, expect, test } from '@jest/globals';
import { branchPrefix, entryKey, mayWrite, pullRequestKeyPrefix, shardPrefix } from '../../src/cache/cache-keys.ts';

const RUN = { runId: 9001, runAttempt: 2 };

describe('keys', () => {
  test('name the scope, the run, its attempt and the save', () => {
    expect(entryKey(pullRequestKeyPrefix(7), RUN, 3)).toBe('creative-gate-v1-pr-7-9001-2-3');
    expect(entryKey(branchPrefix('main'), RUN, 1)).toBe('creative-gate-v1-branch-main-9001-2-1');
  });

  test('of a shard are not found by whoever looks for those of the branch', () => {
    const share = entryKey(shardPrefix('main', { index: 2, count: 4 }), RUN, 1);
    expect(share).toBe('creative-gate-v1-shard-2of4-main-9001-2-1');
    expect(share.startsWith(branchPrefix('main'))).toBe(false);
  });

  test('of one scope never begin like those of another', () => {
    expect(entryKey(pullRequestKeyPrefix(70), RUN, 1).startsWith(pullRequestKeyPrefix(7))).toBe(false);
    const names = ['main', 'main-2', 'main-2-x', 'feature/a', 'feature-a', 'feature,a', 'ümläut', '%2D', '-'];
    for (const one of names) {
      for (const other of names.filter((name) => name !== one)) {
        expect(entryKey(branchPrefix(one), RUN, 1).startsWith(branchPrefix(other))).toBe(false);
      }
    }
  });

  test('are of characters and of a length that GitHub takes, whatever the branch', () => {
    const long = [`${'ü,/'.repeat(80)}a`, `${'ü,/'.repeat(80)}b`];
    const keys = long.map((branch) =>
      entryKey(branchPrefix(branch), { runId: Number.MAX_SAFE_INTEGER, runAttempt: 99 }, 99),
    );
    for (const key of keys) {
      expect(key.length).toBeLessThan(300);
      expect(key).toMatch(/^[A-Za-z0-9._%~-]+$/);
    }
    expect(keys[0]).not.toBe(keys[1]);
  });
});

describe('an event', () => {
  test.each(['pull_request', 'push', 'schedule', 'workflow_dispatch'] as const)('%s may write', (eventName) => {
    expect(mayWrite(eventName)).toBe(true);
  });

  test.each(['pull_request_target', 'merge_group'] as const)('%s may not, and it is said why', (eventName) => {
    expect(mayWrite(eventName)).toMatch(/no answers are saved/);
  });
});
