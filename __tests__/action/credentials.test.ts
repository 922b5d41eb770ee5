import { describe, expect, test } from '@jest/globals';
import { credentialProblems } from '../../src/action/credentials.ts';

const none = {
  'vidmob-api-key': undefined,
  'ias-client-id': undefined,
  'ias-client-secret': undefined,
  'verity-api-key': undefined,
  providers: undefined,
  sandbox: false,
  mode: 'auto',
} as const;

function messages(given: Partial<Parameters<typeof credentialProblems>[0]>): readonly string[] {
  return credentialProblems({ ...none, ...given }).map(({ message }) => message);
}

describe('credentialProblems', () => {
  test('one provider is enough', () => {
    expect(messages({ 'verity-api-key': 'fake' })).toEqual([]);
    expect(messages({ 'ias-client-id': 'fake', 'ias-client-secret': 'fake' })).toEqual([]);
  });

  test('none at all is a problem that names what to set', () => {
    expect(messages({})).toEqual([
      expect.stringContaining(
        'No provider has credentials: set `vidmob-api-key` or `ias-client-id` or `verity-api-key`',
      ),
    ]);
    expect(messages({})[0]).toContain('pull_request_target');
  });

  test('half a pair is a problem, whatever else there is', () => {
    const half = 'Input `ias-client-secret` is empty: ias needs `ias-client-id` and `ias-client-secret`.';
    expect(messages({ 'ias-client-id': 'fake' })).toEqual([half]);
    expect(messages({ 'ias-client-id': 'fake', 'verity-api-key': 'fake', providers: ['verity'] })).toEqual([half]);
  });

  test('a provider that is named needs its credentials', () => {
    expect(messages({ 'verity-api-key': 'fake', providers: ['vidmob', 'ias', 'verity'] })).toEqual([
      expect.stringContaining('Input `providers` names vidmob, which needs `vidmob-api-key`.'),
      expect.stringContaining('names ias, which needs `ias-client-id` and `ias-client-secret`.'),
    ]);
  });

  test('the sandbox and the merging of reports need none', () => {
    expect(messages({ sandbox: true, providers: ['vidmob'] })).toEqual([]);
    expect(messages({ mode: 'merge-reports' })).toEqual([]);
  });
});
