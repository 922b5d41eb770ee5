import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { sandboxMarkers } from '../../src/providers/sandbox.ts';
import { manifestOf, urlOf } from './support/scenario.ts';
import { onStage } from './support/stage.ts';

jest.setTimeout(60_000);

const PATH = 'spring.creatives.yml';
/** Nothing but `sandbox: true`: no credentials. */
const SANDBOX = {
  sandbox: 'true',
  'vidmob-api-key': '',
  'vidmob-url': '',
  'ias-client-id': '',
  'ias-client-secret': '',
  'ias-url': '',
  'ias-token-url': '',
  'verity-api-key': '',
  'verity-url': '',
};

/** What the sandbox makes of creatives with these ids. */
async function played(ids: readonly string[], inputs: Record<string, string> = {}, checks: 'read' | 'write' = 'write') {
  return await onStage({ permissions: { checks } }, async ({ github, repo, run, providers }) => {
    const entries = ids.map((id) => ({ id, channels: ['META', 'TIKTOK'] }));
    const pull = repo.pullRequest({ files: { [PATH]: manifestOf(entries) } });
    const ended = await run(github.eventFor(pull), { ...SANDBOX, ...inputs });
    expect(providers.requests).toEqual([]);
    const verdicts = Object.fromEntries(ended.report.creatives.map(({ id, verdict }) => [id, verdict]));
    const rules = ended.report.creatives.flatMap(({ id, findings }) => findings.map(({ rule }) => `${id}: ${rule}`));
    const [check] = github.checkRuns();
    return {
      ...ended,
      report: ended.report,
      verdicts,
      rules,
      check,
      comments: github.comments(pull),
      statuses: github.statuses(pull.headSha),
    };
  });
}

describe('the sandbox', () => {
  test.concurrent('is never better than neutral, under a name that no required check has', async () => {
    const { outputs, exitCode, check, report, verdicts, statuses } = await played(['spring']);
    expect(verdicts).toEqual({ spring: 'pass' });
    expect([outputs['conclusion'], exitCode, report.conclusion, report.sandbox]).toEqual([
      'neutral',
      0,
      'neutral',
      true,
    ]);
    expect(check).toMatchObject({ name: 'Creative Gate (sandbox)', conclusion: 'neutral' });
    expect(statuses).toEqual([]);
  });

  test.concurrent('says on every surface that its scores are not real', async () => {
    const { check, comments, summary, stdout } = await played(['spring', 'summer-low-score']);
    const notReal = /scores (are )?not real/;
    expect(check?.title).toMatch(notReal);
    expect(check?.summary).toMatch(notReal);
    expect(comments[0]?.body).toMatch(notReal);
    expect(summary).toMatch(notReal);
    expect(stdout).toMatch(notReal);
    expect(check?.annotations.length).toBeGreaterThan(0);
    for (const { title } of check?.annotations ?? []) expect(title).toMatch(notReal);
  });

  test.concurrent('fails what fails', async () => {
    const { outputs, exitCode, check } = await played(['summer-low-score']);
    expect([outputs['conclusion'], exitCode, check?.conclusion]).toEqual(['failure', 1, 'failure']);
  });

  test.concurrent('writes no commit status where it may write no check', async () => {
    const { statuses, check, outputs, stdout } = await played(['spring'], {}, 'read');
    expect([statuses, check, outputs['conclusion']]).toEqual([[], undefined, 'failure']);
    expect(stdout).toMatch(/::warning::.*`checks: write`/);
    expect(stdout).not.toContain('statuses: write');
  });

  test.concurrent('is the same each time', async () => {
    const play = async () => {
      const { report } = await played(['spring', 'summer-low-score', 'autumn-garm-hate-floor']);
      return report.creatives.map(({ id, verdict, findings }) => [id, verdict, findings]);
    };
    const [one, other] = await Promise.all([play(), play()]);
    expect(one).toEqual(other);
  });
});

describe('a marker', () => {
  const OUTCOMES: Readonly<Record<string, readonly [id: string, verdict: string, rule: string | undefined]>> = {
    'low-score': ['a-low-score', 'fail', 'vidmob/min-score'],
    'sparse-data': ['b-sparse-data', 'warn', 'vidmob/max-unavailable'],
    'needs-tags': ['c-needs-tags', 'pass', undefined],
    'missing-channel': ['d-missing-channel', 'inconclusive', 'provider/missing-data'],
    'garm-CATEGORY-LEVEL': ['e-garm-hate-floor', 'fail', 'ias/hate'],
    'verity-THREAT-RISK': ['f-verity-ggt6-high', 'fail', 'verity/GGT6'],
    'still-processing': ['g-still-processing', 'pending', 'gate/time-budget'],
    unsupported: ['h-unsupported', 'inconclusive', 'provider/rejected'],
  };

  test.concurrent('chooses the outcome that its line in the documentation says', async () => {
    // An outage lasts for the whole minute that submitting may take; the sandbox's own tests have it.
    const markers = (await sandboxMarkers()).map(([marker]) => marker).filter((marker) => marker !== 'outage-PROVIDER');
    expect(Object.keys(OUTCOMES)).toEqual(markers);
    const expected = Object.values(OUTCOMES);
    const { verdicts, rules } = await played(
      expected.map(([id]) => id),
      { timeout: '4s' },
    );
    expect(verdicts).toEqual(Object.fromEntries(expected.map(([id, verdict]) => [id, verdict])));
    for (const [id, , rule] of expected) if (rule !== undefined) expect(rules).toContain(`${id}: ${rule}`);
  });

  test.concurrent('counts in the URL as well', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const url = urlOf('somewhere-garm-hate-floor');
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'plain', url }]) } });
      const { report } = await run(github.eventFor(pull), SANDBOX);
      expect(report.creatives[0]?.findings.map(({ rule }) => rule)).toContain('ias/hate');
    });
  });

  test('is documented as the code has it', async () => {
    const text = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
    const table = text
      .split('\n')
      .map((line) => /^\| `([^`]+)` \| (.+) \|$/.exec(line))
      .flatMap((match) => (match ? [[match[1], match[2]]] : []));
    expect(table).toEqual(await sandboxMarkers());
  });
});
