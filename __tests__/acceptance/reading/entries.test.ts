import { describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage, removed } from '../support/stage.ts';

jest.setTimeout(60_000);

type Files = Readonly<Record<string, string | null>>;

const A = 'a.creatives.yml';
const B = 'b.creatives.yml';
const one = { id: 'one' };
const two = { id: 'two' };
const three = { id: 'three' };

/** What a pull request from one state of the files to another comes to. */
async function compare(before: Files, after: Files) {
  return await onStage({ main: before }, async ({ github, repo, run }) => {
    const pull = repo.pullRequest({ files: after });
    const ended = await run(github.eventFor(pull));
    expect(ended.report).toMatchObject({ conclusion: 'success', problems: [] });
    const [check] = github.checkRuns(pull.headSha);
    expect(check?.conclusion).toBe('success');
    const comment = github.comments(pull)[0]?.body ?? '';
    return { judged: judged(ended), removed: removed(ended), title: check?.title, comment };
  });
}

describe('only entries that are new or changed are judged', () => {
  test.concurrent('in a list that was reordered, extended and shortened', async () => {
    const before = [one, { id: 'changed', name: 'Old' }, { id: 'gone' }, two];
    const after = [two, three, one, { id: 'changed', name: 'New' }];
    expect(await compare({ [A]: manifestOf(before) }, { [A]: manifestOf(after) })).toMatchObject({
      judged: ['changed', 'three'],
      removed: ['gone'],
    });
  });

  test.concurrent('when an entry moves to another file', async () => {
    const before = { [A]: manifestOf([one, two]), [B]: manifestOf([three]) };
    const after = { [A]: manifestOf([one]), [B]: manifestOf([three, two]) };
    expect(await compare(before, after)).toMatchObject({ judged: [], removed: [] });
  });

  test.concurrent('when a file is renamed, unchanged or with a change, or written as JSON', async () => {
    const before = {
      [A]: manifestOf([one]),
      [B]: manifestOf([two, { id: 'changed' }]),
      'c.creatives.yml': manifestOf([three]),
    };
    const after = {
      [A]: null,
      'new näme/a#1.creatives.yml': manifestOf([one]),
      [B]: null,
      'new/b.creatives.yaml': manifestOf([two, { id: 'changed', name: 'New' }]),
      'c.creatives.yml': null,
      'c.creatives.json': JSON.stringify({ creatives: [{ url: 'https://cdn.example.com/three.mp4', ...three }] }),
    };
    expect(await compare(before, after)).toMatchObject({ judged: ['changed'], removed: [] });
  });

  test.concurrent('by what the defaults make of them', async () => {
    const file = (workspaceId: number) =>
      stringify({
        defaults: { workspaceId },
        creatives: [
          { id: 'inherits', url: 'https://cdn.example.com/1.mp4' },
          { id: 'states', url: 'https://cdn.example.com/2.mp4', workspaceId: 45914 },
        ],
      });
    expect(await compare({ [A]: file(45915) }, { [A]: file(45914) })).toMatchObject({ judged: ['inherits'] });
  });

  test.concurrent('by their content, which a signature is no part of', async () => {
    const signed = (id: string, key: string) =>
      `https://cdn.example.com/${id}.mp4?v=1&X-Amz-Signature=${key}&X-Amz-Date=20261120T000000Z`;
    const before = [
      { id: 'signed', url: signed('signed', 'aaaa') },
      { id: 'replaced', url: signed('old', 'aaaa') },
      { id: 'sorted', brands: ['acme', 'ajax'], channels: ['META', 'TIKTOK'] },
    ];
    const after = [
      { id: 'signed', url: signed('signed', 'bbbb') },
      { id: 'replaced', url: signed('new', 'bbbb') },
      { id: 'sorted', brands: ['ajax', 'acme'], channels: ['tiktok', 'FACEBOOK'] },
    ];
    const seen = await compare({ [A]: manifestOf(before) }, { [A]: manifestOf(after) });
    expect(seen).toMatchObject({ judged: ['replaced'], removed: [] });
    expect(seen.comment).not.toContain('bbbb');
  });

  test.concurrent('where another version or source is another creative', async () => {
    const before = [
      { id: 'spring', version: '1.0' },
      { id: 'summer', source: 'dam' },
    ];
    const after = [
      { id: 'spring', version: '1.1' },
      { id: 'summer', source: 'cms' },
    ];
    expect(await compare({ [A]: manifestOf(before) }, { [A]: manifestOf(after) })).toMatchObject({
      judged: ['spring', 'summer'],
      removed: ['spring', 'summer'],
    });
  });
});

describe('nothing to judge is a success that says so', () => {
  test.concurrent('when entries and files are only removed', async () => {
    const before = { [A]: manifestOf([one, two]), [B]: manifestOf([three]) };
    const seen = await compare(before, { [A]: manifestOf([one]), [B]: null });
    expect(seen).toMatchObject({ judged: [], removed: ['three', 'two'] });
    expect(seen.title).toBe('Nothing to judge, 2 creatives removed');
    expect(seen.comment).toMatch(/2 creatives removed[\s\S]*three[\s\S]*two|2 creatives removed[\s\S]*two[\s\S]*three/);
  });

  test.concurrent('when no manifest changed', async () => {
    const seen = await compare({ [A]: manifestOf([one]) }, { 'README.md': '# More\n' });
    expect(seen).toMatchObject({ judged: [], removed: [], title: 'Nothing to judge, no creative changed' });
  });

  test.concurrent('when a manifest changed in nothing that counts', async () => {
    const text = manifestOf([one, two]);
    const seen = await compare({ [A]: text }, { [A]: `# Reviewed\n${text}\n` });
    expect(seen).toMatchObject({ judged: [], removed: [], title: 'Nothing to judge, no creative changed' });
  });
});
