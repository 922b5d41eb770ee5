import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { OUTPUTS } from '../../src/action/input-table.ts';
import { report as reportSchema } from '../../src/core/report.ts';
import type { ActionRun } from './support/run-action.ts';
import { manifestOf, urlOf } from './support/scenario.ts';
import { onStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const PATH = 'spring.creatives.yml';
const published = new URL('../../schema/report.schema.json', import.meta.url);
const fits = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(published, 'utf8')) as object);

const pullOf = ({ repo }: Stage, ...ids: string[]) =>
  repo.pullRequest({ files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });

/** What holds on every ending. */
function expectWhole({ outputs, report, summary, exitCode }: ActionRun): void {
  expect(Object.keys(outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
  const { conclusion, counts } = report;
  const text = (name: keyof typeof counts) => String(counts[name]);
  expect(outputs).toMatchObject({
    conclusion,
    total: text('total'),
    passed: String(counts.pass + counts.warn),
    failed: text('fail'),
    pending: text('pending'),
    inconclusive: text('inconclusive'),
    waived: text('waived'),
    report: expect.stringMatching(/^\/.*\/creative-gate\/report\.json$/),
  });
  const parts = ['passed', 'failed', 'pending', 'inconclusive', 'waived'].map((name) => Number(outputs[name]));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(counts.total);
  expect(exitCode).toBe(conclusion === 'failure' || conclusion === 'cancelled' ? 1 : 0);
  expect(summary).toContain('Creative Gate');
  expect(fits(report) ? [] : fits.errors).toEqual([]);
}

describe('outputs, report and job summary', () => {
  const endings: readonly [string, string, (stage: Stage) => Promise<ActionRun>][] = [
    ['everything passes', 'success', (stage) => stage.run(stage.github.eventFor(pullOf(stage, 'one', 'two')))],
    [
      'a creative fails, one is refused, one warns',
      'failure',
      (stage) => {
        const { ias, verity } = stage.providers;
        ias.asset(urlOf('one'), { garm: { hate: 'F' } });
        verity.video(urlOf('two'), { errors: ['VIDEO_DOWNLOAD_FAILED'] });
        ias.asset(urlOf('three'), { garm: { drugs: 'M' } });
        return stage.run(stage.github.eventFor(pullOf(stage, 'one', 'two', 'three', 'four')));
      },
    ],
    [
      'answers are late and may be',
      'neutral',
      (stage) => {
        stage.providers.ias.asset(urlOf('one'), { processing: 1_000 });
        return stage.run(stage.github.eventFor(pullOf(stage, 'one')), { timeout: '2s', 'on-timeout': 'neutral' });
      },
    ],
    [
      'nothing changed',
      'success',
      (stage) => stage.run(stage.github.eventFor(stage.repo.pullRequest({ files: { 'notes.md': 'Hello' } }))),
    ],
    [
      'an input is wrong',
      'failure',
      (stage) => stage.run(stage.github.eventFor(pullOf(stage, 'one')), { timeout: 'soon' }),
    ],
    [
      'GitHub does not answer',
      'failure',
      (stage) => {
        stage.github.onRequest(/./, { status: 404, body: { message: 'Not Found' } });
        return stage.run(stage.github.eventFor(pullOf(stage, 'one')));
      },
    ],
    ['the event is not one of ours', 'failure', (stage) => stage.run({ ...stage.github.pushEvent(), name: 'issues' })],
    [
      'the event is about nothing',
      'success',
      (stage) => {
        const event = stage.github.pushEvent();
        return stage.run({ ...event, payload: { ...event.payload, deleted: true } });
      },
    ],
  ];

  test.concurrent.each(endings)('exist when %s', async (_, conclusion, play) => {
    await onStage({}, async (stage) => {
      const ended = await play(stage);
      expectWhole(ended);
      expect(ended.outputs['conclusion']).toBe(conclusion);
    });
  });

  test.concurrent('name the check run and the comment, or are empty where there is none', async () => {
    await onStage({}, async (stage) => {
      const { github, run } = stage;
      const { outputs } = await run(github.eventFor(pullOf(stage, 'one')));
      expect(outputs['check-run-id']).toBe(String(github.checkRuns()[0]?.id));
      expect(outputs['comment-url']).toMatch(/^https:\/\/github\.com\/acme\/ads\/pull\/1#issuecomment-\d+$/);
      const wrong = await run(github.eventFor(pullOf(stage, 'two')), { timeout: 'soon' });
      expect([wrong.outputs['check-run-id'], wrong.outputs['comment-url']]).toEqual(['', '']);
    });
  });
});

describe('the report', () => {
  test('is published as a schema that says what the code says', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toMatchObject(z.toJSONSchema(reportSchema));
  });

  test.concurrent('says what was asked, of whom, and what it cost', async () => {
    await onStage({ main: { '.github/creative-gate.yml': 'ias: { failOn: [high] }\n' } }, async (stage) => {
      const { github, repo, run } = stage;
      const pull = pullOf(stage, 'one', 'two');
      const { report } = await run(github.eventFor(pull));
      expect(report.run).toEqual({
        event: 'pull_request',
        headSha: pull.headSha,
        baseSha: repo.branches.get('main'),
        pullRequest: 1,
        policy: { path: '.github/creative-gate.yml', sha: repo.branches.get('main') },
      });
      expect(report.usage.submitted).toEqual({ vidmob: 2, ias: 2, verity: 2, tags: 0 });
      expect(report.usage.requests).toEqual({
        vidmob: stage.providers.vidmob.requests().length,
        ias: stage.providers.ias.requests().length,
        verity: stage.providers.verity.requests().length,
        github: expect.any(Number),
      });
      expect(report.creatives[0]?.manifest).toEqual({ path: PATH, line: expect.any(Number) });
      expect(report.creatives[0]?.assessments.ias).toMatchObject({ status: 'scored', garm: { hate: 'safe' } });
    });
  });
});
