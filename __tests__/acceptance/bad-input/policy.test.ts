import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../support/scenario.ts';
import { onStage, problems } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'a.creatives.yml';
const POLICY = '.github/creative-gate.yml';

/** Runs on a pull request that would pass, judged by this policy. */
async function withPolicy(
  policy: string,
  inputs: Readonly<Record<string, string>> = {},
  entries = [{ id: 'one' } as { id: string; workspaceId?: number }],
) {
  return await onStage({ main: { [POLICY]: policy } }, async ({ github, repo, providers, run }) => {
    const pull = repo.pullRequest({ files: { [A]: manifestOf(entries) } });
    const ended = await run(github.eventFor(pull), inputs);
    expect([ended.exitCode, ended.outputs['conclusion']]).toEqual([1, 'failure']);
    expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    const comment = github.comments(pull)[0]?.body ?? '';
    for (const { rule } of ended.report.problems) expect(comment).toContain(rule);
    return { ended, found: problems(ended), providers };
  });
}

describe('an invalid policy', () => {
  test.concurrent.each<[string, string, readonly RegExp[]]>([
    ['that is no YAML', 'vidmob:\n  minScore: "0.7\n', [/creative-gate\.yml:\d+:\d+ policy\/invalid /]],
    [
      'with unknown keys and values out of range',
      'vidmob:\n  minScore: 1.7\n  minAdherance: 0.5\nias:\n  failOn: [hihg]\nverity:\n  treats: {}\n',
      [
        /creative-gate\.yml:2:\d+ policy\/invalid .*minScore/,
        /creative-gate\.yml:3:3 policy\/invalid .*minAdherence/,
        /creative-gate\.yml:5:\d+ policy\/invalid .*high/,
        /creative-gate\.yml:7:3 policy\/invalid .*threats/,
      ],
    ],
    ['that is a list', '- vidmob\n', [/creative-gate\.yml:1:1 policy\/invalid /]],
  ])('%s fails the run, and nothing is submitted', async (_, policy, patterns) => {
    const { ended, found, providers } = await withPolicy(policy);
    expect(found).toEqual(patterns.map((pattern) => expect.stringMatching(pattern)));
    expect([providers.requests, ended.outputs['total']]).toEqual([[], '0']);
  });
});

describe('a policy that asks for more than is there', () => {
  test.concurrent('requires a provider without credentials', async () => {
    const { found, providers } = await withPolicy('verity: {failOn: [high]}\n', { 'verity-api-key': '' });
    expect(found).toEqual([expect.stringMatching(/^gate\/configuration verity is required \(.*:1\).*verity-api-key/)]);
    expect(providers.requests).toEqual([]);
  });

  test.concurrent('lists workspaces: an entry with another one is not sent to Vidmob', async () => {
    const entries = [
      { id: 'theirs', workspaceId: 7 },
      { id: 'ours', workspaceId: 45914 },
    ];
    const { ended, found, providers } = await withPolicy('vidmob: {workspaceIds: [45914]}\n', {}, entries);
    expect(found).toEqual([expect.stringMatching(/^a\.creatives\.yml:2:5 manifest\/invalid .*7.*45914/)]);
    expect(ended.report.creatives.map(({ id, verdict }) => `${id} ${verdict}`).toSorted()).toEqual([
      'ours pass',
      'theirs inconclusive',
    ]);
    expect(providers.calls('vidmob.submit')).toHaveLength(1);
    expect(JSON.stringify(providers.vidmob.requests().map(({ body }) => body))).not.toContain('theirs');
  });
});
