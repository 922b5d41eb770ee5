import { describe, expect, test } from '@jest/globals';
import type { Mode } from '../../src/core/settings.ts';
import { resolveMode } from '../../src/github/mode.ts';

const plain = { shard: undefined, reports: [] as readonly string[] };

describe('resolveMode', () => {
  test.each([
    ['auto', 'pull_request', 'gate'],
    ['auto', 'pull_request_target', 'gate'],
    ['auto', 'merge_group', 'gate'],
    ['auto', 'push', 'gate'],
    ['auto', 'schedule', 'rescore'],
    ['auto', 'workflow_dispatch', 'rescore'],
    ['gate', 'push', 'gate'],
    ['rescore', 'schedule', 'rescore'],
  ] as const)('%s on %s is %s', (mode, event, expected) => {
    expect(resolveMode({ ...plain, mode }, event)).toBe(expected);
  });

  test.each([
    ['gate', 'schedule', '`auto` or `rescore` or `merge-reports`'],
    ['rescore', 'pull_request', '`auto` or `gate`'],
    ['merge-reports', 'push', '`auto` or `gate`'],
  ] as [Mode, string, string][])('%s does not fit %s', (mode, event, takes) => {
    const message = `Input \`mode\` is "${mode}", which does not fit the event \`${event}\`: there it takes ${takes}.`;
    expect(resolveMode({ ...plain, mode }, event)).toMatchObject({ rule: 'gate/configuration', message });
  });

  test.each([['issue_comment'], ['workflow_run'], ['constructor']])('does not run on %s', (event) => {
    expect(resolveMode({ ...plain, mode: 'auto' }, event)).toMatchObject({
      message: expect.stringContaining(`does not run on the event \`${event}\`. Start it on \`pull_request\``),
    });
  });

  test('does not run without an event', () => {
    expect(resolveMode({ ...plain, mode: 'auto' }, undefined)).toMatchObject({
      message: expect.stringContaining('GITHUB_EVENT_NAME'),
    });
  });

  test('merging takes reports', () => {
    const mode = 'merge-reports';
    expect(resolveMode({ ...plain, mode, reports: ['r/*.json'] }, 'workflow_dispatch')).toBe(mode);
    expect(resolveMode({ ...plain, mode }, 'workflow_dispatch')).toMatchObject({
      message: expect.stringContaining('Input `reports` is empty'),
    });
  });

  test('only rescoring is shared out', () => {
    const shard = { index: 1, count: 2 };
    expect(resolveMode({ ...plain, mode: 'auto', shard }, 'schedule')).toBe('rescore');
    expect(resolveMode({ ...plain, mode: 'auto', shard }, 'push')).toMatchObject({
      message: expect.stringContaining('Input `shard` is for mode `rescore` only'),
    });
  });
});
