import { describe, expect, test } from '@jest/globals';
import { checkNameFor } from '../../../src/github/publish/check-name.ts';

describe('checkNameFor', () => {
  test.each(['pull_request', 'pull_request_target', 'merge_group'])('is the required name on %s', (event) => {
    expect(checkNameFor('Creative Gate', { event, sandbox: false })).toBe('Creative Gate');
  });

  test('keeps pushes and the sandbox from satisfying the required check', () => {
    expect(checkNameFor('Creative Gate', { event: 'push', sandbox: false })).toBe('Creative Gate (push)');
    expect(checkNameFor('Creative Gate', { event: 'pull_request', sandbox: true })).toBe('Creative Gate (sandbox)');
    expect(checkNameFor('Creative Gate', { event: 'push', sandbox: true })).toBe('Creative Gate (sandbox)');
  });
});
