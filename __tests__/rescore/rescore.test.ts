import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { budget, manifestOf } from '../gate/worlds.ts';
import { BAD, GOOD, openStage, PATH, type RescoreStage } from './stages.ts';

describe('rescore', () => {
  jest.setTimeout(30_000);

  let stage: RescoreStage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  const pullOf = (...ids: string[]) => stage.gh.repo.pullRequest({ files: { [PATH]: manifestOf(...ids) } });
  const onMain = (...ids: string[]) => stage.gh.repo.branch('main', { files: { [PATH]: manifestOf(...ids) } });
  const told = ({
    report,
  }: {
    report: { problems: readonly { message: string }[]; warnings: readonly { message: string }[] };
  }) => [...report.problems, ...report.warnings].map(({ message }) => message).join('\n');

  describe('a scheduled run', () => {
    test('finishes a parked gate once its answers are there', async () => {
      const pull = pullOf('a', 'b');
      stage.busy('a', 'b');
      await stage.parked(pull);
      expect((await stage.scheduled()).report).toMatchObject({ conclusion: 'pending', creatives: [] });
      stage.ready('a', 'b');
      const { report, exitCode, context } = await stage.scheduled();
      expect([report.conclusion, exitCode, context.checkName]).toEqual(['success', 0, 'Creative Gate (rescore)']);
      expect(report.creatives).toMatchObject([
        { id: 'a', pullRequest: pull.number },
        { id: 'b', pullRequest: pull.number },
      ]);
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ conclusion: 'success' }]);
      expect(stage.submissions()).toEqual([2, 2, 2]);
    });

    test('finishes the gate of a merge group, by the base in its name', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      const { headSha, branch, baseSha, base } = stage.gh.repo.queue([pull]);
      const { runGitHubGate } = await import('../../src/github-gate/run-gate.ts');
      const { trigger: _unused, ...world } = stage.world();
      await runGitHubGate({
        ...world,
        settings: stage.settings({ onTimeout: { value: 'pending', origin: 'input on-timeout' } }),
        trigger: { kind: 'merge-group', eventName: 'merge_group', headSha, headRef: branch, baseSha, baseRef: base },
      });
      expect(stage.gh.checkRuns(headSha)).toMatchObject([{ status: 'in_progress' }]);
      stage.ready('a');
      const { report } = await stage.scheduled();
      expect(new Set(report.creatives.map(({ pullRequest }) => pullRequest))).toEqual(
        new Set([pull.number, undefined]),
      );
      expect(stage.gh.checkRuns(headSha)).toMatchObject([{ conclusion: 'success' }]);
      expect(stage.submissions()).toEqual([1, 1, 1]);
    });

    test('ends without anything where GitHub tells nothing', async () => {
      stage.gh.onRequest(/^GET \/repos\/[^/]+\/[^/]+$/, { status: 500, body: {} });
      const { report } = await stage.scheduled();
      expect(report).toMatchObject({ conclusion: 'failure', problems: [{ rule: 'gate/github' }], creatives: [] });
    });

    test('finishes gates although the default branch cannot be read', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      stage.gh.onRequest(/\/git\/trees\//, { status: 500, body: {} }, { times: 9 });
      const { report } = await stage.scheduled();
      expect(report.conclusion).toBe('failure');
      expect(stage.gh.checkRuns(pull.headSha)).toHaveLength(1);
    });

    test('that is not allowed to read checks says what is missing', async () => {
      const pull = pullOf('a');
      await stage.parked(pull);
      const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
      stage.gh.onRequest(/check-runs/, refusal);
      const ended = await stage.scheduled();
      expect(ended.report.conclusion).toBe('failure');
      expect(told(ended)).toContain('checks: write');
    });

    test('judges by every provider or not at all', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      const { verity } = stage.settings();
      const ended = await stage.scheduled({ verity: { ...verity, apiKey: undefined } });
      expect(ended.report.conclusion).toBe('failure');
      expect(told(ended)).toContain(`#${pull.number} was submitted to Verity, whose credentials`);
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
    });

    test('leaves a gate that was taken until the lease ends, which a later attempt of that run need not wait for', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      const isWriting = ({ method, path }: { method: string; path: string }) =>
        method === 'PATCH' && path.includes('/check-runs/');
      const mend = stage.gh.onRequest(isWriting, (_request, earlier) =>
        earlier < 1 ? 'pass' : { status: 500, body: {} },
      );
      await stage.scheduled({}, { runId: 8000 });
      mend();
      const [check] = stage.gh.checkRuns(pull.headSha);
      expect(check?.title).toContain('A scheduled run is looking');
      stage.providers.vidmob.rescore('a', GOOD);
      const other = await stage.scheduled();
      expect([other.report.conclusion, other.report.creatives]).toEqual(['success', []]);
      expect(check).toMatchObject({ status: 'in_progress' });
      await stage.scheduled({}, { runId: 8000, attempt: 2 });
      expect(check).toMatchObject({ status: 'completed', conclusion: 'success' });
    });

    test('puts a gate back where it cannot be judged to its end', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      stage.gh.onRequest(new RegExp(`/pulls/${pull.number}$`), { status: 500, body: {} }, { times: 9 });
      const ended = await stage.scheduled();
      expect(ended.report.conclusion).toBe('failure');
      const [check] = stage.gh.checkRuns(pull.headSha);
      expect(check).toMatchObject({ status: 'in_progress' });
      expect(check?.title).toContain('the next one continues');
    });

    test('says so where a result could not be written, and the gate stays parked', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      const isCompleting = (request: { method: string; body: unknown }) =>
        request.method === 'PATCH' && (request.body as { status?: string }).status === 'completed';
      const mend = stage.gh.onRequest(isCompleting, { status: 422, body: { message: 'No.' } });
      const ended = await stage.scheduled();
      expect(ended.report).toMatchObject({ conclusion: 'failure', problems: [{ rule: 'gate/github' }] });
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
      mend();
      await stage.scheduled();
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ conclusion: 'success' }]);
      expect(stage.gh.comments(pull)).toHaveLength(1);
    });

    test('does what time allows and leaves the rest', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      const over = AbortSignal.abort(new DOMException('used up', 'TimeoutError'));
      const ended = await stage.scheduled({}, { deadlines: { looking: budget(0, over), submitting: budget(0, over) } });
      expect(ended.report.conclusion).toBe('pending');
      expect(ended.report.problems).toEqual([]);
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
    });

    test('that was cancelled changes nothing', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      const cancelled = AbortSignal.abort(new Error('cancelled'));
      const deadlines = { looking: budget(0, cancelled), submitting: budget(60_000, cancelled) };
      const { report, exitCode } = await stage.scheduled({}, { cancelled, deadlines });
      expect([report.conclusion, exitCode, report.problems]).toEqual(['cancelled', 1, []]);
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
      expect(stage.entries).toHaveLength(0);
    });

    test('looks early after a gate of which some answers are there, and fails it where they are enough', async () => {
      const pull = pullOf('a', 'b');
      stage.busy('a', 'b');
      await stage.parked(pull);
      stage.providers.vidmob.creative('b', { processing: 0 });
      expect((await stage.scheduled()).report).toMatchObject({ conclusion: 'pending', counts: { pending: 2 } });
      stage.providers.vidmob.creative('a', { processing: 0, ...BAD });
      await stage.scheduled();
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ conclusion: 'failure' }]);
    });

    test('judges all pull requests of one head together', async () => {
      const pull = pullOf('a');
      stage.gh.repo.branch('release', { files: { 'a.md': '' } });
      const twin = stage.gh.repo.pullRequest({ base: 'release', head: pull.headSha });
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      const { report } = await stage.scheduled();
      expect(new Set(report.creatives.map(({ pullRequest }) => pullRequest))).toEqual(
        new Set([pull.number, twin.number]),
      );
      expect(stage.gh.checkRuns(pull.headSha)).toMatchObject([{ conclusion: 'success' }]);
    });

    test('leaves a gate to the run that has taken it up meanwhile', async () => {
      const [one, two] = [pullOf('a'), stage.gh.repo.pullRequest({ files: { 'b.creatives.yml': manifestOf('b') } })];
      stage.busy('a', 'b');
      await stage.parked(one);
      await stage.parked(two);
      stage.ready('a', 'b');
      const [taken] = stage.gh.checkRuns(two.headSha);
      const isCompleting = ({ method, body }: { method: string; body: unknown }) =>
        method === 'PATCH' && (body as { status?: string }).status === 'completed';
      stage.gh.onRequest(isCompleting, () => {
        Object.assign(taken ?? {}, { status: 'completed', conclusion: 'neutral' });
        return 'pass';
      });
      const { report } = await stage.scheduled();
      expect(report.creatives.map(({ id }) => id)).toEqual(['a']);
      expect(taken).toMatchObject({ conclusion: 'neutral' });
    });

    test('leaves a gate alone that another run has leased since it was listed', async () => {
      const [one, two] = [pullOf('a'), stage.gh.repo.pullRequest({ files: { 'b.creatives.yml': manifestOf('b') } })];
      stage.busy('a', 'b');
      await stage.parked(one);
      await stage.parked(two);
      const checks = [one, two].map(({ headSha }) => stage.gh.checkRuns(headSha)[0] ?? {});
      const parked = checks.map((check) => ({ ...check }));
      stage.ready('a', 'b');
      // Another run takes both gates, and neither comes to an end while this one works.
      const isWriting = ({ method, path }: { method: string; path: string }) =>
        method === 'PATCH' && path.includes('/check-runs/');
      const mend = stage.gh.onRequest(isWriting, ({ body }) =>
        JSON.stringify(body).includes('A scheduled run is looking') ? 'pass' : { status: 500, body: {} },
      );
      await stage.scheduled({}, { runId: 8000 });
      mend();
      const leased = { ...checks[1] };
      expect(leased).toMatchObject({
        status: 'in_progress',
        title: 'A scheduled run is looking for the pending answers.',
      });
      for (const [at, check] of checks.entries()) Object.assign(check, parked[at]);
      stage.gh.onRequest(
        ({ method, body }) => method === 'PATCH' && (body as { status?: string }).status === 'completed',
        () => {
          Object.assign(checks[1] ?? {}, leased);
          return 'pass';
        },
      );
      const submitted = stage.submissions();
      const { report } = await stage.scheduled();
      expect(report.creatives.map(({ id }) => id)).toEqual(['a']);
      expect(checks[1]).toEqual(leased);
      expect(stage.submissions()).toEqual(submitted);
    });

    test('does not look at every pull request where the hourly limit is near', async () => {
      await stage.close();
      stage = await openStage({}, { rateLimit: 55 });
      stage.busy('a');
      await stage.parked(pullOf('a'));
      const ended = await stage.scheduled();
      expect(ended.report.conclusion).toBe('pending');
      expect(told(ended)).toContain('1 commits were not looked at');
    });

    test('tells of a store that was tampered with, and fails the gate whose tickets are gone', async () => {
      const pull = pullOf('a');
      stage.busy('a');
      await stage.parked(pull);
      stage.ready('a');
      const [check] = stage.gh.checkRuns(pull.headSha);
      if (check?.text) check.text = check.text.replace(/(store:v1 [^.]+\.)[^.]{9}/, '$1AAAAAAAAA');
      await stage.scheduled();
      expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(check?.text).toContain('does not open');
    });

    test('without Vidmob asks nobody whose scores changed', async () => {
      onMain('a');
      const { vidmob } = stage.settings();
      await stage.dispatched({ vidmob: { ...vidmob, apiKey: undefined } });
      expect(stage.providers.calls('vidmob.updated')).toHaveLength(0);
    });

    test('asks for the whole organization where a creative names no workspace', async () => {
      const { vidmob } = stage.settings();
      const inputs = { vidmob: { ...vidmob, workspaceId: undefined } };
      const pull = pullOf('a');
      await stage.parked(pull, inputs);
      onMain('a');
      await stage.scheduled(inputs);
      await stage.scheduled(inputs);
      const asked = stage.providers.calls('vidmob.updated');
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.every(({ query }) => query['workspaceId'] === undefined)).toBe(true);
    });

    test('in the sandbox concludes neutral at best, keeps nothing and worries nobody', async () => {
      onMain('bad-low-score');
      const { report } = await stage.dispatched({ sandbox: true });
      expect(report).toMatchObject({ conclusion: 'pending', sandbox: true });
      const again = await stage.scheduled({ sandbox: true });
      expect(again.report.conclusion).toBe('neutral');
      expect([stage.entries.length, stage.gh.issues().length]).toEqual([0, 0]);
    });

    test('outside of a runner has no page to link to', async () => {
      const world = stage.world();
      const { rescore } = await import('../../src/rescore/rescore.ts');
      const { context } = await rescore({ ...world, run: { ...world.run, runId: 0 } });
      expect(context.runUrl).toBeNull();
    });
  });

  describe('the default branch', () => {
    test('has drift told once, and closed when all is well', async () => {
      onMain('a', 'b');
      await stage.dispatched();
      expect((await stage.scheduled()).report.counts).toMatchObject({ pass: 2 });
      stage.providers.vidmob.rescore('a', BAD);
      expect((await stage.scheduled()).report).toMatchObject({ conclusion: 'success', counts: { fail: 1, pass: 1 } });
      await stage.scheduled();
      expect(stage.gh.issues()).toMatchObject([{ title: 'Creative Gate: scores drifted', state: 'open' }]);
      stage.providers.vidmob.rescore('a', GOOD);
      await stage.scheduled();
      expect(stage.gh.issues()).toMatchObject([{ state: 'closed' }]);
      expect(stage.submissions()).toEqual([2, 2, 2]);
    });

    test('goes on from what was kept on merged pull requests', async () => {
      const pull = pullOf('a');
      await stage.parked(pull, { timeoutMs: 1 });
      onMain('a');
      stage.gh.repo.closePullRequest(pull);
      const { report } = await stage.scheduled();
      expect(report.counts).toMatchObject({ total: 1, pass: 1 });
      expect(stage.submissions()).toEqual([1, 1, 1]);
    });

    test('of a shard is its share only, kept for itself', async () => {
      const ids = ['a', 'b', 'c', 'd'];
      onMain(...ids);
      const shares = [];
      for (const index of [1, 2]) {
        const { report, context } = await stage.dispatched({ shard: { index, count: 2 } });
        expect(report.run.shard).toEqual({ index, count: 2 });
        expect(context.checkName).toBe(`Creative Gate (rescore ${index}/2)`);
        shares.push(...report.creatives.map(({ id }) => id));
      }
      expect(shares.toSorted()).toEqual(ids);
      const again = await stage.scheduled({ shard: { index: 2, count: 2 } });
      expect(again.report).toMatchObject({ conclusion: 'success', usage: { submitted: { ias: 0 } } });
      for (const id of ids) stage.providers.vidmob.rescore(id, BAD);
      await stage.scheduled({ shard: { index: 2, count: 2 } });
      expect(stage.gh.issues()).toHaveLength(1);
    });

    test('whose list of changes cannot be read keeps its cursor, and the run fails', async () => {
      onMain('a');
      await stage.dispatched();
      await stage.scheduled();
      stage.providers.vidmob.rescore('a', BAD);
      const mend = stage.providers.onRequest('vidmob.updated', { status: 403, body: {} });
      const ended = await stage.scheduled();
      expect(ended.report.conclusion).toBe('failure');
      expect(told(ended)).toContain('list of changed scores could not be read');
      mend();
      expect((await stage.scheduled()).report.counts).toMatchObject({ fail: 1 });
    });

    describe('keeps its cursor until everything that changed is applied:', () => {
      /** The moments that Vidmob was asked about, by run. */
      const asked = () => stage.providers.calls('vidmob.updated').map(({ query }) => query['updatedSince']);

      test('it moves once all is', async () => {
        onMain('a');
        await stage.dispatched();
        await stage.scheduled();
        await stage.scheduled();
        const [first, second] = asked().slice(-2);
        expect(Date.parse(String(second))).toBeGreaterThan(Date.parse(String(first)));
      });

      test.each([
        ['the open pull requests cannot be read', /\/pulls$/],
        ['a check cannot be read', /\/check-runs$/],
      ])('it stays where %s', async (_why, path) => {
        onMain('a');
        await stage.dispatched();
        await stage.scheduled();
        pullOf('b');
        const mend = stage.gh.onRequest(path, { status: 500, body: {} }, { times: 9 });
        await stage.scheduled();
        mend();
        await stage.scheduled();
        const [failed, next] = asked().slice(-2);
        expect(next).toBe(failed);
      });

      test('it stays where a gate was submitted to a provider whose credentials the run does not have', async () => {
        onMain('a');
        await stage.dispatched();
        await stage.parked(stage.gh.repo.pullRequest({ files: { 'b.creatives.yml': manifestOf('b') } }));
        const { verity } = stage.settings();
        const lacking = await stage.scheduled({ verity: { ...verity, apiKey: undefined } });
        expect(told(lacking)).toContain('was submitted to Verity, whose credentials');
        await stage.scheduled();
        const [failed, next] = asked().slice(-2);
        expect(next).toBe(failed);
      });

      test('it stays where another run is at work on a gate whose score changed', async () => {
        onMain('a');
        await stage.dispatched();
        const pull = stage.gh.repo.pullRequest({ files: { 'b.creatives.yml': manifestOf('b') } });
        stage.busy('b');
        await stage.parked(pull);
        stage.ready('b');
        const isWriting = ({ method, path }: { method: string; path: string }) =>
          method === 'PATCH' && path.includes('/check-runs/');
        const mend = stage.gh.onRequest(isWriting, (_request, earlier) =>
          earlier < 1 ? 'pass' : { status: 500, body: {} },
        );
        await stage.scheduled({}, { runId: 8000 });
        mend();
        expect(stage.gh.checkRuns(pull.headSha)[0]?.title).toContain('A scheduled run is looking');
        stage.providers.vidmob.rescore('b', BAD);
        await stage.scheduled();
        await stage.scheduled();
        const [failed, next] = asked().slice(-2);
        expect(next).toBe(failed);
      });

      test('it stays where a finished gate whose score changed was not judged again', async () => {
        onMain('a');
        await stage.dispatched();
        const pull = pullOf('a', 'b');
        await stage.parked(pull);
        await stage.scheduled();
        stage.providers.vidmob.rescore('b', BAD);
        const mend = stage.gh.onRequest(new RegExp(`/pulls/${pull.number}$`), { status: 500, body: {} }, { times: 9 });
        await stage.scheduled();
        mend();
        await stage.scheduled();
        const [failed, next] = asked().slice(-2);
        expect(next).toBe(failed);
      });
    });

    test('has tickets written down on the way', async () => {
      onMain(...Array.from({ length: 20 }, (_, index) => `c${index}`));
      await stage.dispatched();
      expect(stage.entries.length).toBeGreaterThan(1);
    });

    test('is left alone by a run that was stopped before it learned anything', async () => {
      onMain('a');
      const controller = new AbortController();
      const cancelled = controller.signal;
      stage.gh.onRequest(/\/pulls/, ({ query }) => {
        if (query['state'] === 'closed') controller.abort(new Error('cancelled'));
        return 'pass';
      });
      const deadlines = { looking: budget(0, AbortSignal.abort()), submitting: budget(60_000, cancelled) };
      const { report } = await stage.scheduled({}, { cancelled, deadlines });
      expect([report.conclusion, stage.entries.length]).toEqual(['cancelled', 0]);
    });

    test('that a person stops in the middle of submitting keeps what was accepted', async () => {
      onMain('a');
      const controller = new AbortController();
      const cancelled = controller.signal;
      stage.providers.onRequest('verity.submit', () => {
        controller.abort(new Error('cancelled'));
        return 'pass';
      });
      const deadlines = { looking: budget(0, AbortSignal.abort()), submitting: budget(60_000, cancelled) };
      const { report } = await stage.dispatched({}, { cancelled, deadlines });
      expect(report.conclusion).toBe('cancelled');
      expect(stage.entries).toHaveLength(1);
    });
  });
});
