import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readInvocation } from '../../src/action/invocation.ts';

describe('invocation', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
    const payload = {
      action: 'opened',
      number: 7,
      pull_request: { number: 7, head: { sha: 'a1' }, base: { ref: 'main' } },
    };
    writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (env: NodeJS.ProcessEnv = {}) =>
    readInvocation({
      'INPUT_GITHUB-TOKEN': 'fake-token',
      INPUT_SANDBOX: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'acme/ads',
      ...env,
    });
  const messages = async (env: NodeJS.ProcessEnv) => {
    const start = await read(env);
    return 'problems' in start ? start.problems.map(({ message }) => message) : [];
  };

  describe('what a run was asked', () => {
    test('is read from inputs, event and repository', async () => {
      expect(await read({ INPUT_SANBOX: 'x' })).toMatchObject({
        settings: { sandbox: true },
        trigger: { kind: 'pull-request', number: 7, headSha: 'a1' },
        mode: 'gate',
        run: { owner: 'acme', repo: 'ads' },
        warnings: [{ message: expect.stringContaining('`sandbox`') }],
      });
    });

    test('may be wrong in several ways, which are told at once', async () => {
      const all = await messages({ INPUT_SANDBOX: 'maybe', GITHUB_EVENT_NAME: 'issues', GITHUB_REPOSITORY: '' });
      expect(all).toEqual([
        expect.stringContaining('Input `sandbox`'),
        expect.stringContaining('the event `issues`'),
        expect.stringContaining('GITHUB_REPOSITORY'),
      ]);
    });

    test('may be a mode that does not fit the event', async () => {
      expect(await messages({ INPUT_MODE: 'rescore' })).toEqual([expect.stringContaining('Input `mode` is "rescore"')]);
    });

    test('leaves a mode alone where the event is wrong already', async () => {
      const all = await messages({ INPUT_MODE: 'rescore', GITHUB_EVENT_PATH: join(folder, 'nothing.json') });
      expect(all).toEqual([expect.stringContaining('GITHUB_EVENT_PATH')]);
    });
  });
});
