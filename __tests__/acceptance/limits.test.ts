import { expect, jest, test } from '@jest/globals';
import { type Entry, manifestOf, urlOf } from './support/scenario.ts';
import { onStage, type Stage } from './support/stage.ts';

jest.setTimeout(120_000);

const MANIFESTS = 4;
const CREATIVES = 1_000;
const LONG = 'A guideline with a name that does not end where one would have thought. '.repeat(4);

/** What becomes of a creative, and what kind of asset it is, by turns. */
const TURNS = [
  ['pass', 'mp3'],
  ['hate', 'mp3'],
  ['low-score', 'jpg'],
  ['threat', 'mp4'],
  ['warn', 'png'],
  ['refused', 'mp3'],
] as const;

/** A thousand creatives in four manifests: some pass, some fail with several findings, some are refused. */
function campaign({ providers }: Stage): Record<string, string> {
  const entries = Array.from({ length: CREATIVES }, (_, index): Entry => {
    const [turn, extension] = TURNS[index % TURNS.length] ?? TURNS[0];
    const id = `${turn}-${index}`;
    const url = urlOf(id, extension);
    if (turn === 'hate') providers.ias.asset(url, { garm: { hate: 'F', drugs: 'H' } });
    if (turn === 'warn') providers.ias.asset(url, { garm: { spam: 'M' } });
    if (turn === 'threat') providers.verity.video(url, { threats: [{ id: 'GGT1', risk: 'HIGH' }] });
    if (turn === 'refused') providers.ias.asset(url, { failed: LONG });
    if (turn === 'low-score') {
      const low = { score: 0.2, adherencePercent: 0.3 };
      const guidelines = Array.from({ length: 12 }, (_each, at) => ({
        name: `${at} ${LONG}`,
        result: 'FAIL',
        weight: 2,
      }));
      providers.vidmob.creative(id, { scores: { META: low, TIKTOK: low }, guidelines });
    }
    return { id, url, name: `Spring campaign ${id} — ünïcödé ✓`, channels: ['META', 'TIKTOK'] };
  });
  const share = CREATIVES / MANIFESTS;
  return Object.fromEntries(
    Array.from({ length: MANIFESTS }, (_, at) => {
      return [`m${at}.creatives.yml`, manifestOf(entries.slice(at * share, (at + 1) * share))];
    }),
  );
}

const bytes = (text: string | null | undefined) => Buffer.byteLength(text ?? '');

test('a thousand creatives stay inside every limit of GitHub’s, and nothing of them is lost', async () => {
  await onStage({}, async (stage) => {
    const { github, repo, run } = stage;
    const pull = repo.pullRequest({ files: campaign(stage) });
    const inputs = { 'max-submissions': String(CREATIVES), timeout: '60s' };
    const { report, outputs, summary, stdout, elapsedMs } = await run(github.eventFor(pull), inputs, {
      timeoutMs: 100_000,
    });
    expect(outputs).toMatchObject({ conclusion: 'failure', total: '1000', pending: '0' });

    const [check, ...others] = github.checkRuns();
    expect(others).toEqual([]);
    expect(bytes(check?.summary)).toBeLessThanOrEqual(65_535);
    expect(bytes(check?.text)).toBeLessThanOrEqual(65_535);
    const [comment] = github.comments(pull);
    expect(bytes(comment?.body)).toBeLessThanOrEqual(65_000);
    expect(bytes(summary)).toBeLessThan(1024 * 1024);
    // What is left out is said, with the place where it is.
    for (const text of [comment?.body, check?.summary]) expect(text).toMatch(/not shown here/);

    const findings = report.creatives.flatMap((creative) => creative.findings);
    expect(findings.length).toBeGreaterThan(CREATIVES);
    expect(check?.annotations).toHaveLength(
      findings.length + report.warnings.filter(({ path }) => path !== null).length,
    );
    const updates = github.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
    const portions = (updates as { output: { annotations?: unknown[] } }[]).map(
      ({ output }) => output.annotations?.length ?? 0,
    );
    expect(Math.max(...portions)).toBe(50);
    for (const { id } of report.creatives) expect(stdout).toContain(` ${id} `);

    expect(report.usage.submitted.ias).toBe(CREATIVES);
    expect(elapsedMs).toBeLessThan(60_000);
  });
});

test('a run that would submit more than it may submits none, and says how many', async () => {
  await onStage({}, async ({ github, repo, providers, run }) => {
    const entries = ['a', 'b', 'c'].map((id) => ({ id }));
    const pull = repo.pullRequest({ files: { 'a.creatives.yml': manifestOf(entries) } });
    const { report, exitCode, stdout } = await run(github.eventFor(pull), { 'max-submissions': '2' });
    expect(providers.requests).toEqual([]);
    expect(report).toMatchObject({ conclusion: 'failure', counts: { inconclusive: 3 } });
    expect(report.problems).toMatchObject([{ rule: 'gate/max-submissions' }]);
    expect([exitCode, stdout.includes('would submit 3 creatives, more than the 2')]).toEqual([1, true]);
    expect(github.checkRuns()).toMatchObject([{ conclusion: 'failure' }]);
  });
});
