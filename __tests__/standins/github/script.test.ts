import { describe, expect, test } from '@jest/globals';
import { createGitHubStandIn } from '../../../standins/github/index.ts';
import { type Asked, answerFrom } from '../../../standins/github/script.ts';

function inProcess() {
  const gh = createGitHubStandIn();
  gh.repo.branch('main', { files: { 'a.yml': 'a\n' } });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const authorization = `token ${gh.token}`;
    const response = await gh.fetch(`${gh.url}/repos/acme/ads${path}`, { headers: { authorization, ...headers } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { gh, get };
}

test('a stand-in without a server answers in the process, checked like one with a server', async () => {
  const { gh, get } = inProcess();
  expect(JSON.parse((await get('/branches/main')).text)).toMatchObject({ name: 'main' });
  expect((await get('/pulls?state=odd')).status).toBe(422);
  expect(gh.takeViolations()).toEqual([expect.stringContaining('/state must be equal to one of the allowed values')]);
});

describe('a script', () => {
  test('answers in place of the stand-in, with or without the query', async () => {
    const { gh, get } = inProcess();
    const asked = answerFrom(gh, {
      '/pulls': [],
      '/pulls?page=2': [{ number: 7 }],
      '/branches/main': new Response('busy', { status: 503, headers: { 'retry-after': '1' } }),
      '/pulls/7': ({ headers }: Asked) => ({ accept: headers['accept'] }),
    });
    expect([(await get('/pulls?page=1')).text, (await get('/pulls?page=2')).text]).toEqual(['[]', '[{"number":7}]']);
    for (const _ of [1, 2]) {
      const busy = await get('/branches/main');
      expect([busy.status, busy.text, busy.headers.get('retry-after')]).toEqual([503, 'busy', '1']);
    }
    expect((await get('/pulls/7', { accept: 'raw' })).text).toBe('{"accept":"raw"}');
    expect((await get('/pulls/8')).status).toBe(404);
    expect(asked.slice(0, 3)).toEqual(['/pulls?page=1', '/pulls?page=2', '/branches/main']);
  });

  test('cuts the connection', async () => {
    const { gh, get } = inProcess();
    answerFrom(gh, { '/pulls': new Error('down') });
    await expect(get('/pulls')).rejects.toThrow('the connection was cut');
  });
});

test('an amendment changes what the stand-in itself answers, entity tag included', async () => {
  const { gh, get } = inProcess();
  const before = await get('/branches/main');
  gh.amend('GET /repos/{owner}/{repo}/branches/{branch}', (body: object) => ({ ...body, protected: null }));
  const after = await get('/branches/main');
  expect(JSON.parse(after.text)).toEqual({ ...JSON.parse(before.text), protected: null });
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  expect((await get('/pulls')).text).toBe('[]');
});
