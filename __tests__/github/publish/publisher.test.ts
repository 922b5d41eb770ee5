import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/github/publish/channel.ts';
import { openPublisher, type PublisherOptions } from '../../../src/github/publish/publisher.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { fakeLog } from './fake-log.ts';
import { HEAD, testGitHub } from './test-github.ts';

async function setUp(
  more: Partial<PublisherOptions> = {},
  prepare: (hub: ReturnType<typeof testGitHub>) => void = () => undefined,
) {
  const hub = testGitHub();
  prepare(hub);
  const log = fakeLog();
  const clock = virtualClock();
  const publisher = await openPublisher({
    github: hub.github,
    clock,
    log,
    run: { runId: 7, attempt: 1 },
    runUrl: 'https://github.example/runs/7',
    checkName: 'Creative Gate',
    headSha: HEAD,
    event: 'pull_request',
    sandbox: false,
    opening: { output: { title: 'Judging', summary: 'Started.' }, statusLine: 'Judging' },
    attachment: () => '',
    cancelled: new AbortController().signal,
    ...more,
  });
  return { hub, log, clock, publisher };
}

const ending = (conclusion: CheckResult['conclusion']): CheckResult => ({
  conclusion,
  output: { title: 'Done', summary: 'All judged.' },
  annotations: [],
  statusLine: 'Done',
});
const progress = (title: string) => ({ title, summary: 'Waiting.' });
const noChecks = (hub: ReturnType<typeof testGitHub>) => hub.fail('POST', /check-runs/, 403);
const nothing = (hub: ReturnType<typeof testGitHub>) => {
  noChecks(hub);
  hub.fail('POST', /statuses/, 403);
};

/** Until the first update is under way. */
async function patched(hub: ReturnType<typeof testGitHub>): Promise<void> {
  for (let turn = 0; turn < 50 && hub.writes().length < 2; turn += 1) await setImmediate();
}

describe('completing', () => {
  test.each([
    ['success', 0, 'completed', 'success'],
    ['failure', 1, 'completed', 'failure'],
    ['neutral', 0, 'completed', 'neutral'],
    ['cancelled', 1, 'completed', 'cancelled'],
    ['pending', 0, 'in_progress', null],
  ] as const)('a check run with %s exits %d', async (conclusion, exitCode, status, shown) => {
    const { hub, publisher } = await setUp();
    expect(publisher.settle(conclusion)).toBe(conclusion);
    expect(await publisher.complete(ending(conclusion))).toEqual({ conclusion, exitCode, problem: undefined });
    expect(hub.checks[0]).toMatchObject({ status, conclusion: shown });
    expect(publisher.checkRunId).toBe(hub.checks[0]?.id);
  });

  test.each([
    ['success', 'success', 0, 'success'],
    ['pending', 'failure', 1, 'failure'],
    ['neutral', 'neutral', 0, 'failure'],
  ] as const)('a commit status with %s is %s, exits %d', async (conclusion, settled, exitCode, state) => {
    const { hub, log, publisher } = await setUp({}, noChecks);
    expect(publisher.settle(conclusion)).toBe(settled);
    expect(await publisher.complete(ending(settled))).toEqual({ conclusion: settled, exitCode, problem: undefined });
    expect(hub.statuses.map((status) => status.state)).toEqual(['pending', state]);
    expect(log.lines).toEqual([expect.stringMatching(/^warning: .*checks: write/)]);
  });

  test.each([
    ['success', 'success', 0],
    ['pending', 'failure', 1],
    ['neutral', 'failure', 1],
  ] as const)('a job with %s is %s, exits %d', async (conclusion, settled, exitCode) => {
    const { publisher } = await setUp({}, nothing);
    await publisher.show(progress('unseen'));
    expect(publisher.settle(conclusion)).toBe(settled);
    expect(await publisher.complete(ending(settled))).toMatchObject({ conclusion: settled, exitCode });
  });

  test('fails when the result could not be written', async () => {
    const { hub, publisher } = await setUp();
    hub.fail('PATCH', /check-runs/, 500, 'down', 9);
    expect(await publisher.complete(ending('success'))).toMatchObject({
      conclusion: 'failure',
      exitCode: 1,
      problem: { rule: 'gate/github' },
    });
  });

  test('stays cancelled even then', async () => {
    const { hub, publisher } = await setUp();
    hub.fail('PATCH', /check-runs/, 500, 'down', 9);
    expect(await publisher.complete(ending('cancelled'))).toMatchObject({ conclusion: 'cancelled', exitCode: 1 });
  });

  test('happens once', async () => {
    const { hub, publisher } = await setUp();
    const [first, second] = await Promise.all([
      publisher.complete(ending('failure')),
      publisher.complete(ending('success')),
    ]);
    expect(second).toBe(first);
    await publisher.show(progress('late'));
    await publisher.persist();
    expect(hub.writes()).toEqual(['POST /check-runs', `PATCH /check-runs/${hub.checks[0]?.id}`]);
  });
});

describe('progress', () => {
  test('is shown once a minute, or when told', async () => {
    const { hub, clock, publisher } = await setUp();
    await publisher.show(progress('one'));
    await publisher.show(progress('too soon'));
    await publisher.show(progress('told'));
    await publisher.persist();
    await clock.run(clock.sleep(60_000));
    await publisher.show(progress('later'));
    const titles = hub.seen.filter(({ method }) => method === 'PATCH').map(({ body }) => body['output']);
    expect(titles).toEqual([progress('one'), progress('told'), progress('later')]);
  });

  test('only warns when it fails', async () => {
    const { hub, log, publisher } = await setUp();
    hub.fail('PATCH', /check-runs/, 500, 'down');
    await publisher.show(progress('one'));
    expect(log.lines).toEqual([expect.stringContaining('show the progress')]);
  });

  test('never overtakes the result', async () => {
    const { hub, publisher } = await setUp();
    let release: () => void = () => undefined;
    hub.before(({ method, body }) =>
      method === 'PATCH' && !body['status']
        ? new Promise((resolve) => {
            release = resolve;
          })
        : undefined,
    );
    const first = publisher.show(progress('slow'));
    void publisher.show(progress('queued'));
    const second = publisher.persist();
    await patched(hub);
    const done = publisher.complete(ending('success'));
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    expect(hub.writes()).toHaveLength(2);
    release();
    await Promise.all([first, second, done]);
    expect(hub.checks[0]).toMatchObject({ status: 'completed', title: 'Done' });
    expect(hub.writes()).toHaveLength(3);
  });

  test('is broken off, without a word, when the run is cancelled', async () => {
    const { hub, log, publisher } = await setUp();
    let release: () => void = () => undefined;
    hub.before(({ method, body }) =>
      method === 'PATCH' && !body['status']
        ? new Promise((resolve) => {
            release = resolve;
          })
        : undefined,
    );
    const slow = publisher.show(progress('slow'));
    await patched(hub);
    const done = publisher.complete(ending('cancelled'));
    release();
    await Promise.all([slow, done]);
    expect(log.lines).toEqual([]);
    expect(hub.checks[0]).toMatchObject({ conclusion: 'cancelled', title: 'Done' });
  });
});

describe('a run that a newer one has taken over', () => {
  test('says so once, shows nothing any more, and leaves the check as it is', async () => {
    const { hub, log, clock, publisher } = await setUp();
    expect(publisher.superseded.aborted).toBe(false);
    Object.assign(hub.checks[0] ?? {}, { status: 'completed', conclusion: 'cancelled' });
    const writes = hub.writes().length;
    await publisher.show(progress('1 of 2'));
    expect(publisher.superseded.aborted).toBe(true);
    await clock.run(clock.sleep(120_000));
    await publisher.show(progress('2 of 2'));
    await publisher.persist();
    expect(await publisher.complete(ending('cancelled'))).toMatchObject({ conclusion: 'cancelled', exitCode: 1 });
    expect(hub.writes()).toHaveLength(writes);
    expect(log.lines).toEqual([
      'warning: A newer run has taken over this commit: this one submits nothing more and stops waiting.',
      expect.stringMatching(/completed by a newer run, so this result is not written/),
    ]);
  });
});

describe('what rides on the check run', () => {
  const attachment: PublisherOptions['attachment'] = (state) => `<${state}>`;
  const texts = ({ seen }: ReturnType<typeof testGitHub>) =>
    seen.flatMap(({ method, body }) => (method === 'GET' ? [] : [(body['output'] as { readonly text?: string }).text]));

  test('is in every text of it, from its opening to its result, below what a person reads', async () => {
    const { hub, publisher } = await setUp({ attachment });
    await publisher.show({ ...progress('1 of 2'), text: 'Details' });
    await publisher.persist();
    await publisher.complete({ ...ending('success'), output: { title: 'Done', summary: 'All.', text: 'Answers' } });
    expect(texts(hub)).toEqual(['<live>', 'Details\n\n<live>', 'Details\n\n<live>', 'Answers\n\n<released>']);
    expect(publisher.attachedBytes()).toBe('\n\n<released>'.length);
  });

  test('is persisted with what was shown last, and nowhere without a check run', async () => {
    const { hub, publisher } = await setUp({ attachment });
    await publisher.persist();
    expect(hub.checks[0]).toMatchObject({ title: 'Judging', text: '<live>' });
    const without = await setUp({ attachment }, nothing);
    const writes = without.hub.writes().length;
    await without.publisher.persist();
    expect([without.hub.writes().length, without.publisher.attachedBytes()]).toEqual([writes, 0]);
  });
});
