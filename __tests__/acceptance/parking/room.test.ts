import { describe, expect, jest, test } from '@jest/globals';
import { busy, PARK, ready, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';

jest.setTimeout(180_000);

const PATH = 'spring.creatives.yml';
const idsOf = (count: number) => Array.from({ length: count }, (_, n) => `creative-${n}`);
const patient = { timeoutMs: 120_000 };
const again = { ...patient, env: { GITHUB_RUN_ATTEMPT: '2' } };

describe('what a parked check keeps', () => {
  test('are three tickets each of 500 creatives: none is submitted again', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const ids = idsOf(500);
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });
      busy(stage, ...ids);
      const parked = await stage.run(github.eventFor(pull), PARK, patient);
      expect(parked.report).toMatchObject({ conclusion: 'pending', counts: { pending: 500 }, warnings: [] });
      expect(submissions(stage)).toEqual({ vidmob: 500, ias: 500, verity: 500 });
      const [check] = github.checkRuns(pull.headSha);
      expect(Buffer.byteLength(check?.text ?? '')).toBeLessThanOrEqual(65_535);
      expect(Buffer.byteLength(check?.summary ?? '')).toBeLessThanOrEqual(65_535);

      ready(stage, ...ids);
      const resumed = await stage.run(github.eventFor(pull), PARK, again);
      expect(resumed.report).toMatchObject({ conclusion: 'success', counts: { pass: 500 } });
      expect(resumed.report.usage.submitted).toEqual({ vidmob: 0, ias: 0, verity: 0, tags: 0 });
      expect(submissions(stage)).toEqual({ vidmob: 500, ias: 500, verity: 500 });
      expect(Math.max(parked.elapsedMs, resumed.elapsedMs)).toBeLessThan(70_000);
    });
  });

  test('beyond that are found again at Vidmob and Verity without a bill, and the report says which', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const ids = idsOf(700);
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });
      busy(stage, ...ids);
      const inputs = { ...PARK, 'max-submissions': '1000' };
      const parked = await stage.run(github.eventFor(pull), inputs, patient);
      const [warning, ...others] = parked.report.warnings.map(({ message }) => message);
      expect(warning).toMatch(/no room for the tickets of \d+ submissions to Verity.*by URL, without a second bill/);
      expect(others).toEqual([]);
      const [check] = github.checkRuns(pull.headSha);
      expect(Buffer.byteLength(check?.text ?? '')).toBeLessThanOrEqual(65_535);
      expect(`${check?.summary}${check?.text}`).toContain('has no room for the tickets of');

      ready(stage, ...ids);
      const resumed = await stage.run(github.eventFor(pull), { ...inputs, timeout: '30s' }, again);
      expect(resumed.report).toMatchObject({ conclusion: 'success', counts: { pass: 700 } });
      expect(submissions(stage)).toMatchObject({ vidmob: 700, ias: 700 });
      // Verity names results by URL: asking for one a second time is no second classification.
      const repeated = providers.takeViolations();
      expect(repeated.filter((one) => !/Verity|verity|submits https.* again$/.test(one))).toEqual([]);
      expect(repeated.length).toBe(Number(/of (\d+) submissions/.exec(warning ?? '')?.[1]));
    });
  });
});
