import { describe, expect, test } from '@jest/globals';
import { propose, readProposal } from '../../src/gate/propose-policy.ts';
import { ALL, bytes, POLICY_PATH, policy, SETTINGS } from '../core/policy/fixtures.ts';

const proposing = { settings: SETTINGS, credentials: ALL, base: policy('ias: {failOn: [high]}'), by: 'pull request' };

describe('propose', () => {
  test('compares what would be in force with what is', () => {
    const { proposal, problems } = propose(bytes('ias: {failOn: [floor]}'), 'c0ffee', proposing);
    expect(proposal?.changes).toMatchObject([{ key: 'ias.failOn', effect: 'looser' }]);
    expect([proposal?.policy?.sha, proposal?.notes, problems]).toEqual(['c0ffee', [], []]);
  });

  test('knows no SHA of a file that is gone', () => {
    expect(propose(undefined, 'c0ffee', proposing).proposal?.policy?.sha).toBeNull();
  });

  test('is compared with nothing where the base has no policy', () => {
    const { proposal, warnings } = propose(bytes(''), 'c0ffee', { ...proposing, base: null, by: 'merge group' });
    expect(proposal).toBeUndefined();
    expect(warnings).toMatchObject([{ path: POLICY_PATH, message: expect.stringMatching(/head of this merge group/) }]);
  });
});

test('a file that cannot be read is a problem, with what merging it would do', async () => {
  const file = { by: 'pull request', sha: 'c0ffee', bytes: undefined, flaw: 'it is odd', isBehind: async () => false };
  const files = { proposedPolicy: async () => file };
  expect((await readProposal(files, proposing)).problems).toEqual([
    {
      rule: 'policy/invalid',
      path: POLICY_PATH,
      line: null,
      column: null,
      message: 'The policy of this pull request: it is odd. Once merged, every run would fail.',
    },
  ]);
  expect((await readProposal(files, { ...proposing, base: null })).proposal).toBeUndefined();
});
