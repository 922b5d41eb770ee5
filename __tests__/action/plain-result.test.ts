import { describe, expect, test } from '@jest/globals';
import type { Invocation } from '../../src/action/invocation.ts';
import { plainResult, runOf } from '../../src/action/plain-result.ts';
import { report as reportSchema } from '../../src/core/report.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { SETTINGS } from '../gate/worlds.ts';

const run = { event: 'push', headSha: 'a1', baseSha: null, pullRequest: null, policy: { path: 'p.yml', sha: null } };
const told = { problems: [], warnings: [], run, checkName: 'Ads', sandbox: false, meter: new UsageMeter() };

describe('the ending of a run that judged nothing', () => {
  test.each([
    ['success', 0],
    ['neutral', 0],
    ['failure', 1],
    ['cancelled', 1],
  ] as const)('%s exits with %d', (conclusion, exitCode) => {
    const ended = plainResult({ ...told, conclusion });
    expect(ended).toMatchObject({ exitCode, report: { conclusion, counts: { total: 0 } } });
    expect(reportSchema.parse(ended.report)).toEqual(ended.report);
  });

  test('counts the requests that were made all the same', () => {
    const meter = new UsageMeter();
    meter.request('github');
    const { usage } = plainResult({ ...told, meter, conclusion: 'success' }).report;
    expect(usage).toMatchObject({ requests: { github: 1, vidmob: 0 }, elapsedMs: expect.any(Number) });
  });

  test('names the check as the event would', () => {
    expect(plainResult({ ...told, conclusion: 'success' }).context.checkName).toBe('Ads (push)');
    expect(plainResult({ ...told, conclusion: 'neutral', sandbox: true }).context.checkName).toBe('Ads (sandbox)');
  });
});

describe('what is said of a run', () => {
  const start = (trigger: Invocation['trigger']) => runOf({ settings: SETTINGS, trigger } as Invocation);

  test('of a pull request has its number and head', () => {
    const trigger = { kind: 'pull-request', eventName: 'pull_request', action: 'closed', number: 7, headSha: 'a1' };
    const more = { previousHeadSha: undefined, closed: true, baseRef: 'main' };
    expect(start({ ...trigger, ...more } as Invocation['trigger'])).toEqual({
      event: 'pull_request',
      headSha: 'a1',
      baseSha: null,
      pullRequest: 7,
      policy: { path: '.github/creative-gate.yml', sha: null },
    });
  });

  test('of an event about nothing has neither', () => {
    const said = start({ kind: 'nothing', eventName: 'push', reason: 'A tag.' });
    expect(said).toMatchObject({ event: 'push', headSha: null, pullRequest: null });
  });
});
