import { describe, expect, test } from '@jest/globals';
import { configurationProblems } from '../../../src/core/policy/participation.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

const NONE = { vidmob: false, ias: false, verity: false };

describe('participation', () => {
  test('credentials alone use a provider without requiring it', () => {
    const { participation } = policy(undefined, {}, { ...NONE, ias: true });
    expect(participation.ias).toEqual({ used: true, required: false, optional: false, origin: 'credentials' });
    expect(participation.vidmob).toEqual({ used: false, required: false, optional: false, origin: null });
  });

  test('naming a provider requires it, and leaves out the others', () => {
    const { participation } = policy(undefined, { providers: ['verity'] });
    expect(participation.verity).toEqual({ used: true, required: true, optional: false, origin: 'input providers' });
    expect(participation.ias.used).toBe(false);
  });

  test('a section requires its provider, whatever the input names', () => {
    const { participation } = policy('ias:\n  optional: true\n', { providers: ['vidmob'] });
    expect(participation.ias).toEqual({ used: true, required: true, optional: true, origin: `${POLICY_PATH}:1` });
    expect(participation.vidmob.required).toBe(true);
    expect(participation.verity.used).toBe(false);
  });
});

describe('configurationProblems', () => {
  const messages = (...args: Parameters<typeof configurationProblems>) =>
    configurationProblems(...args).map(({ message }) => message);

  test('no credentials at all name every input that would do', () => {
    const problems = configurationProblems(policy(undefined, {}, NONE), NONE);
    expect(problems).toEqual([
      {
        rule: 'gate/configuration',
        path: null,
        line: null,
        column: null,
        message:
          'No provider to ask: no credentials are set. Set at least one of: vidmob-api-key for vidmob; ias-client-id ' +
          'and ias-client-secret for ias; verity-api-key for verity.',
      },
    ]);
  });

  test('a required provider without credentials is named with its inputs', () => {
    const text = 'vidmob: {}\nias: {}\n';
    const some = { ...NONE, vidmob: true };
    expect(messages(policy(text, {}, some), some)).toEqual([
      `ias is required (${POLICY_PATH}:2), but its credentials are not set. Set ias-client-id and ias-client-secret. ` +
        'Workflows of forks get no secrets.',
    ]);
  });

  test('nothing is wrong where every provider in use has credentials', () => {
    const some = { ...NONE, vidmob: true };
    expect(messages(policy(undefined, {}, some), some)).toEqual([]);
  });
});
