import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { permissionAdvice } from '../../../src/github/publish/permissions.ts';

const lineOf = (advice: string) => parse(/`(permissions: .*?)`/.exec(advice)?.[1] ?? '');

describe('permissionAdvice', () => {
  test('names what is missing and prints a line that takes nothing else away', () => {
    const advice = permissionAdvice(['checks']);
    expect(advice).toContain('lacks `checks: write`');
    expect(advice).not.toContain('\n');
    expect(lineOf(advice)).toEqual({
      permissions: { contents: 'read', checks: 'write', 'pull-requests': 'write' },
    });
  });

  test('adds permissions that are not always needed when they are missing', () => {
    const advice = permissionAdvice(['statuses', 'actions']);
    expect(advice).toContain('`statuses: write` and `actions: read`');
    expect(lineOf(advice).permissions).toMatchObject({ statuses: 'write', actions: 'read', contents: 'read' });
  });

  test('says that it does not help pull requests from forks', () => {
    expect(permissionAdvice(['checks'])).toContain('pull_request_target');
    expect(permissionAdvice(['issues'])).not.toContain('pull_request_target');
  });
});
