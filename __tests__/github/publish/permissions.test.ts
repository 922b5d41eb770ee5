import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { permissionAdvice } from '../../../src/github/publish/permissions.ts';

const blockOf = (advice: string) => parse(/^permissions:\n( {2}.*\n)+/m.exec(advice)?.[0] ?? '');

describe('permissionAdvice', () => {
  test('names what is missing and prints a block that takes nothing else away', () => {
    const advice = permissionAdvice(['checks']);
    expect(advice).toContain('lacks `checks: write`');
    expect(advice).toContain('checks: write # missing');
    expect(blockOf(advice)).toEqual({
      permissions: { contents: 'read', checks: 'write', 'pull-requests': 'write' },
    });
  });

  test('adds permissions that are not always needed when they are missing', () => {
    const advice = permissionAdvice(['statuses', 'actions']);
    expect(advice).toContain('`statuses: write` and `actions: read`');
    expect(blockOf(advice).permissions).toMatchObject({ statuses: 'write', actions: 'read', contents: 'read' });
  });

  test('says that a block does not help pull requests from forks', () => {
    expect(permissionAdvice(['checks'])).toContain('pull_request_target');
  });
});
