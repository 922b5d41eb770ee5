import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf, urlOf } from '../support/scenario.ts';
import { judged, onStage, problems } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'a.creatives.yml';
const B = 'b.creatives.yml';
const ENTRY_LINES = 2;

describe('two entries of one identity', () => {
  test.concurrent('in one file fail the run with both places; the others are judged', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const entries = [{ id: 'twice' }, { id: 'fine' }, { id: 'twice', url: urlOf('another') }];
      const pull = repo.pullRequest({ files: { [A]: manifestOf(entries) } });
      const ended = await run(github.eventFor(pull));
      const second = 2 + 2 * ENTRY_LINES;
      expect(problems(ended)).toEqual([
        expect.stringMatching(new RegExp(`^${A}:${second}:5 manifest/duplicate-id .*${A}:${second} .*${A}:2`)),
      ]);
      expect([judged(ended), ended.exitCode, ended.outputs['conclusion']]).toEqual([['fine'], 1, 'failure']);
      // What has two meanings is not sent to anybody.
      expect(providers.requests.some(({ body }) => JSON.stringify(body ?? '').includes('twice'))).toBe(false);
      const [check] = github.checkRuns(pull.headSha);
      expect(check?.annotations).toContainEqual(
        expect.objectContaining({ path: A, start_line: second, annotation_level: 'failure' }),
      );
      expect(github.comments(pull)[0]?.body).toMatch(/duplicate-id/);
    });
  });

  test.concurrent('count across files, also where only one of them changed', async () => {
    const main = { [A]: manifestOf([{ id: 'first' }, { id: 'twice' }]), 'c.creatives.yml': manifestOf([{ id: 'c' }]) };
    await onStage({ main }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { [B]: manifestOf([{ id: 'twice' }, { id: 'fine' }]) } });
      const ended = await run(github.eventFor(pull));
      expect(problems(ended)).toEqual([
        expect.stringMatching(new RegExp(`^${B}:2:5 manifest/duplicate-id .*${B}:2 .*${A}:4`)),
      ]);
      expect([judged(ended), ended.exitCode]).toEqual([['fine'], 1]);
    });
  });

  test.concurrent('are two creatives when version or source tells them apart', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const entries = [
        { id: 'same' },
        { id: 'same', version: '1.0', url: urlOf('second') },
        { id: 'same', source: 'dam', url: urlOf('third') },
      ];
      const ended = await run(github.eventFor(repo.pullRequest({ files: { [A]: manifestOf(entries) } })));
      expect([judged(ended), problems(ended), ended.exitCode]).toEqual([['same', 'same', 'same'], [], 0]);
    });
  });
});
