import { describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../../src/core/render/render-annotations.ts';
import type { CheckResult } from '../../../src/github/publish/channel.ts';
import { checkRunChannel } from '../../../src/github/publish/check-run-channel.ts';
import { fakeLog } from './fake-log.ts';
import { HEAD, testGitHub } from './test-github.ts';

const annotation = (line: number): Annotation => ({
  path: 'a.creatives.yml',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  title: 'ias/hate',
  message: 'floor',
});

function setUp() {
  const hub = testGitHub();
  const log = fakeLog();
  const cancel = new AbortController();
  const externalId = 'creative-gate:v1:7:1';
  const { id } = hub.addCheck({ status: 'in_progress', externalId: externalId });
  const check = { id, name: 'Creative Gate', headSha: HEAD, externalId, appSlug: 'github-actions', url: undefined };
  const channel = checkRunChannel({ github: hub.github, log, check, attachment: () => '', cancelled: cancel.signal });
  return { hub, log, cancel, channel, id };
}

const ending = (more: Partial<CheckResult> = {}): CheckResult => ({
  conclusion: 'failure',
  output: { title: '1 of 3 fails', summary: 'Summary.', text: 'Text.' },
  annotations: [],
  statusLine: '',
  ...more,
});

describe('finishing a check run', () => {
  test('adds all annotations before it completes', async () => {
    const { hub, channel } = setUp();
    const annotations = Array.from({ length: 120 }, (_, index) => annotation(index + 1));
    expect(await channel.finish(ending({ annotations }))).toBeUndefined();
    const patches = hub.seen.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
    expect(patches.map(({ status }) => status)).toEqual([undefined, undefined, undefined, 'completed']);
    expect(patches.every(({ output }) => (output as { summary: string }).summary === 'Summary.')).toBe(true);
    expect(hub.checks[0]?.annotations).toHaveLength(120);
    expect(hub.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure', text: 'Text.' });
  });

  test('leaves a parked one in progress, without annotations that would come twice', async () => {
    const { hub, channel } = setUp();
    expect(await channel.finish(ending({ conclusion: 'pending', annotations: [annotation(1)] }))).toBeUndefined();
    expect(hub.checks[0]).toMatchObject({ status: 'in_progress', annotations: [], summary: 'Summary.' });
  });

  test('completes without the annotations that GitHub does not take', async () => {
    const { hub, log, channel, id } = setUp();
    const annotations = Array.from({ length: 60 }, (_, index) => annotation(index + 1));
    hub.fail('PATCH', new RegExp(`/check-runs/${id}`), 422, 'Invalid request');
    expect(await channel.finish(ending({ annotations }))).toBeUndefined();
    expect(hub.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(hub.checks[0]?.annotations).toHaveLength(10);
    expect(log.lines).toEqual([expect.stringContaining('part 1 of 2 of the annotations')]);
  });

  test('does not patch back what a newer run has completed', async () => {
    const { hub, log, channel } = setUp();
    Object.assign(hub.checks[0] ?? {}, { status: 'completed', conclusion: 'cancelled' });
    expect(await channel.finish(ending({ conclusion: 'success' }))).toBeUndefined();
    expect(hub.checks[0]?.conclusion).toBe('cancelled');
    expect(log.lines).toEqual([expect.stringContaining('completed by a newer run')]);
  });

  test('completes a twin that a lost answer left behind', async () => {
    const { hub, channel } = setUp();
    const twin = hub.addCheck({ status: 'in_progress', externalId: 'creative-gate:v1:7:1' });
    const other = hub.addCheck({ status: 'in_progress', externalId: 'creative-gate:v1:8:1' });
    await channel.finish(ending());
    expect(twin).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(other.status).toBe('in_progress');
  });

  test('completes although it cannot look, and although a twin stays', async () => {
    const { hub, channel } = setUp();
    hub.fail('GET', /check-runs/, 500, 'down');
    await channel.finish(ending());
    expect(hub.checks[0]?.status).toBe('completed');

    const again = setUp();
    again.hub.fail('GET', /check-runs/, 403);
    await again.channel.finish(ending());
    expect(again.hub.checks[0]?.status).toBe('completed');

    const third = setUp();
    const twin = third.hub.addCheck({ status: 'in_progress', externalId: 'creative-gate:v1:7:1' });
    third.hub.fail('PATCH', new RegExp(`/check-runs/${twin.id}`), 500, 'down', 9);
    expect(await third.channel.finish(ending())).toBeUndefined();
    expect(third.hub.checks[0]?.status).toBe('completed');
  });

  test('is none when GitHub took the result and only its answer was lost', async () => {
    const { hub, channel } = setUp();
    hub.lose('PATCH', /check-runs/, { processed: true });
    expect(await channel.finish(ending({ conclusion: 'success' }))).toBeUndefined();
    expect(hub.checks[0]).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  test('is a problem when GitHub neither takes the result nor can be looked at', async () => {
    for (const status of [500, 403]) {
      const { hub, channel } = setUp();
      hub.fail('PATCH', /check-runs/, 503, 'down', 9);
      hub.fail('GET', /check-runs/, status, 'down', 9);
      expect(await channel.finish(ending({ conclusion: 'success' }))).toMatchObject({ rule: 'gate/github' });
    }
  });

  test('is a problem when GitHub does not take the result', async () => {
    const { hub, channel } = setUp();
    hub.fail('PATCH', /check-runs/, 503, 'down', 9);
    const problem = await channel.finish(ending({ conclusion: 'success' }));
    expect(problem).toMatchObject({ rule: 'gate/github', message: expect.stringContaining('503') });
  });
});

describe('a cancelled run', () => {
  test('is one request', async () => {
    const { hub, channel, id } = setUp();
    await channel.finish(ending({ conclusion: 'cancelled', annotations: [annotation(1)] }));
    expect(hub.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([`PATCH /check-runs/${id}`]);
    expect(hub.checks[0]).toMatchObject({ conclusion: 'cancelled', text: 'Text.' });
  });

  test('drops the annotations that are still to come', async () => {
    const { hub, channel, cancel } = setUp();
    hub.before(({ method }) => {
      if (method === 'PATCH') cancel.abort();
    });
    await channel.finish(ending({ annotations: Array.from({ length: 500 }, (_, index) => annotation(index + 1)) }));
    expect(hub.writes()).toHaveLength(2);
    expect(hub.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });
});

test('progress shows in the output only', async () => {
  const { hub, channel } = setUp();
  await channel.update({ title: '7 of 12', summary: 'Waiting.' }, new AbortController().signal);
  expect(hub.seen.at(-1)?.body).toEqual({ output: { title: '7 of 12', summary: 'Waiting.' } });
});

test('progress leaves alone what a newer run has completed meanwhile', async () => {
  const { hub, channel } = setUp();
  Object.assign(hub.checks[0] ?? {}, { status: 'completed', conclusion: 'cancelled' });
  await channel.update({ title: '7 of 12', summary: 'Waiting.' }, new AbortController().signal);
  expect(hub.writes()).toEqual([]);
});
