import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf, urlOf } from './support/scenario.ts';
import { onStage } from './support/stage.ts';

jest.setTimeout(60_000);

const PATH = 'spring.creatives.yml';
const ONE = { [PATH]: manifestOf([{ id: 'one' }]) };
const TWO = { [PATH]: manifestOf([{ id: 'one' }, { id: 'two' }]) };
const BOT = 'github-actions[bot]';
const later = (runId: string) => ({ env: { GITHUB_RUN_ID: runId } });

describe('the comment', () => {
  test.concurrent('is one, updated in place by every later run, the link to it in the outputs', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, run, newProviders } = stage;
      const pull = repo.pullRequest({ files: ONE });
      const first = await run(github.eventFor(pull));
      const [before] = github.comments(pull).map(({ id, body, user }) => ({ id, body, user }));
      expect(before?.user.login).toBe(BOT);
      expect(before?.body).toMatch(/^<!-- creative-gate:v1 check=Creative%20Gate sha=[0-9a-f]{40} run=9001 /);
      expect(before?.body).toContain('### ✅ Creative Gate');

      repo.push(pull, TWO);
      await newProviders();
      stage.providers.verity.video(urlOf('two'), { threats: [{ id: 'GGT1', risk: 'HIGH' }] });
      const second = await run(github.eventFor(pull), {}, later('9002'));
      const [after, ...others] = github.comments(pull);
      expect(others).toEqual([]);
      expect(after?.id).toBe(before?.id);
      expect(after?.body).toMatch(/### ❌ Creative Gate: 1 of 2 creatives fails/);
      expect(first.outputs['comment-url']).toBe(`https://github.com/acme/ads/pull/1#issuecomment-${before?.id}`);
      expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    });
  });

  test.concurrent('of somebody else is left alone, however much it looks like ours', async () => {
    await onStage({}, async ({ github, repo, run, newProviders }) => {
      const pull = repo.pullRequest({ files: ONE });
      const marker = `<!-- creative-gate:v1 check=Creative%20Gate sha=${pull.headSha} run=1 attempt=1 started=9999999999999 -->`;
      const body = `${marker}\n### ✅ Creative Gate: all is well`;
      github.plantComment(pull, body);
      await run(github.eventFor(pull));
      await newProviders();
      await run(github.eventFor(pull), {}, later('9002'));
      const [planted, ours, ...others] = github.comments(pull);
      expect(planted).toMatchObject({ body, user: { login: 'mallory' } });
      expect(ours?.user.login).toBe(BOT);
      expect(others).toEqual([]);
    });
  });

  test.concurrent('of another check name is another comment', async () => {
    await onStage({}, async ({ github, repo, run, newProviders }) => {
      const pull = repo.pullRequest({ files: ONE });
      await run(github.eventFor(pull));
      await newProviders();
      await run(github.eventFor(pull), { 'check-name': 'Other' });
      expect(github.comments(pull)).toHaveLength(2);
    });
  });
});

describe('input comment', () => {
  test.concurrent('never: there is none, and none is looked for', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: ONE });
      const { outputs } = await run(github.eventFor(pull), { comment: 'never', 'min-score': '1' });
      expect([github.comments(pull), outputs['comment-url'], outputs['conclusion']]).toEqual([[], '', 'failure']);
      expect(github.requests.filter(({ path }) => path.includes('comments'))).toEqual([]);
    });
  });

  test.concurrent('on-failure: from the first failure on it is kept up to date, also when it turns green', async () => {
    await onStage({}, async ({ github, repo, run, newProviders }) => {
      const pull = repo.pullRequest({ files: ONE });
      const ended = async (minScore: string, runId: string) => {
        const inputs = { comment: 'on-failure', 'min-score': minScore, providers: 'vidmob' };
        await newProviders();
        const { outputs } = await run(github.eventFor(pull), inputs, later(runId));
        return [outputs['conclusion'], github.comments(pull).map(({ body }) => /### (\S+)/.exec(body)?.[1])];
      };
      expect(await ended('0', '1')).toEqual(['success', []]);
      expect(await ended('1', '2')).toEqual(['failure', ['❌']]);
      expect(await ended('0', '3')).toEqual(['success', ['✅']]);
    });
  });
});

describe('a run that has been overtaken', () => {
  test.concurrent('by a push judges its own commit and leaves the comment alone', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const pull = repo.pullRequest({ files: ONE });
      const judged = pull.headSha;
      const event = github.eventFor(pull);
      providers.onRequest(
        'ias.score',
        () => {
          repo.push(pull, TWO);
          return 'pass';
        },
        { times: 1 },
      );
      const { exitCode, outputs } = await run(event);
      expect([exitCode, outputs['total'], outputs['comment-url']]).toEqual([0, '1', '']);
      expect(github.comments(pull)).toEqual([]);
      expect(github.checkRuns(judged)).toMatchObject([{ conclusion: 'success' }]);
    });
  });

  test.concurrent('by a later start on the same commit does not write over its comment', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const pull = repo.pullRequest({ files: ONE });
      const event = github.eventFor(pull);
      providers.onRequest(
        'verity.submit',
        async () => {
          await run(event, { 'verity-api-key': '' }, later('9002'));
          return 'pass' as const;
        },
        { times: 1 },
      );
      await run(event, { 'ias-client-id': '', 'ias-client-secret': '', 'vidmob-api-key': '' }, later('9001'));
      const [comment, ...others] = github.comments(pull);
      expect(comment?.body).toContain(' run=9002 ');
      expect(others).toEqual([]);
    });
  });
});
