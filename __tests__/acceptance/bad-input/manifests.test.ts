import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage, problems } from '../support/stage.ts';

jest.setTimeout(60_000);

const GOOD = { 'good.creatives.yml': manifestOf([{ id: 'good' }]) };

/** Runs on a pull request with these files and a good manifest, which must be judged whatever else is wrong. */
async function beside(files: Readonly<Record<string, string>>, main: Readonly<Record<string, string>> = {}) {
  return await onStage({ main }, async ({ github, repo, run }) => {
    const pull = repo.pullRequest({ files: { ...files, ...GOOD } });
    const ended = await run(github.eventFor(pull));
    expect(judged(ended)).toContain('good');
    expect([ended.exitCode, ended.outputs['conclusion']]).toEqual([1, 'failure']);
    const [check] = github.checkRuns(pull.headSha);
    expect(check?.conclusion).toBe('failure');
    const comment = github.comments(pull)[0]?.body ?? '';
    for (const { path, line, rule } of ended.report.problems) {
      expect(check?.annotations).toContainEqual(
        expect.objectContaining({ path, start_line: line ?? 1, annotation_level: 'failure' }),
      );
      expect(comment).toContain(`${path}${line === null ? '' : `:${line}`}`);
      expect([comment, ended.stdout, ended.summary].every((text) => text.includes(rule))).toBe(true);
    }
    return { ended, found: problems(ended), comment };
  });
}

describe('a manifest that is wrong as a whole', () => {
  test.concurrent('is told file, line and column, and does not hide the others', async () => {
    const { found } = await beside({
      'a.creatives.yml': 'creatives:\n  - id: one\n   url: x\n',
      'b.creatives.yaml': 'creatives:\n  - id: "one\n',
      'c.creatives.json': '{"creatives": [\n  {"id": "one", "url": "https://cdn.example.com/1.mp4"\n',
      'd.creatives.yml': 'creative: []\n',
      'e.creatives.yml': '- id: one\n',
      'f.creatives.yml': '',
    });
    const wrong = new Set(found.map((problem) => /^(\S+?):\d+:\d+ manifest\/invalid \S/.exec(problem)?.[1]));
    expect(wrong).toEqual(
      new Set([
        'a.creatives.yml',
        'b.creatives.yaml',
        'c.creatives.json',
        'd.creatives.yml',
        'e.creatives.yml',
        'f.creatives.yml',
      ]),
    );
    expect(found).toContainEqual(expect.stringMatching(/^a\.creatives\.yml:3:\d+ .*indentation/));
    expect(found).toContainEqual(expect.stringMatching(/^d\.creatives\.yml:1:1 .*"creative".*"creatives"/));
  });
});

describe('an entry that is wrong', () => {
  test.concurrent('is told what is wrong where, with the nearest that is known; the other entries are judged', async () => {
    const text = [
      'defaults:',
      '  chanels: [META]',
      '  language: english!',
      'creatives:',
      '  - {id: fine, url: "https://cdn.example.com/fine.mp4"}',
    ].join('\n');
    const entries = [
      'creatives:',
      '  - {id: fine, url: "https://cdn.example.com/fine.mp4"}',
      '  - {id: typo, urll: "https://cdn.example.com/1.mp4"}',
      '  - {id: 5, url: "https://cdn.example.com/2.mp4"}',
      '  - {id: contradiction, url: "https://cdn.example.com/3.png", type: video}',
      '  - {id: secret, url: "https://robin:hunter2@cdn.example.com/4.mp4"}',
      '  - {id: relative, url: /5.mp4}',
      '  - {id: asked, url: "https://cdn.example.com/6.mp4", providers: [vidmop]}',
      '  - {id: typed, url: "https://cdn.example.com/7", type: vidoe}',
      '  - {id: twice, id: twice, url: "https://cdn.example.com/8.mp4"}',
    ].join('\n');
    const { ended, found } = await beside({ 'a.creatives.yml': text, 'b.creatives.yml': entries });
    expect(judged(ended)).toEqual(['fine', 'good']);
    const wanted = [
      /^a\.creatives\.yml:2:3 .*"chanels".*did you mean "channels"/,
      /^a\.creatives\.yml:3:13 .*language/,
      /^b\.creatives\.yml:3:5 .*no url/,
      /^b\.creatives\.yml:3:16 .*"urll".*did you mean "url"/,
      /^b\.creatives\.yml:4:10 .*id must be text.*quote it/,
      /^b\.creatives\.yml:5:\d+ .*type is video, but the URL ends in \.png/,
      /^b\.creatives\.yml:6:\d+ .*user name or password/,
      /^b\.creatives\.yml:7:\d+ .*absolute http/,
      /^b\.creatives\.yml:8:\d+ .*did you mean "vidmob"/,
      /^b\.creatives\.yml:9:\d+ .*did you mean "video"/,
      /^b\.creatives\.yml:10:\d+ .*"id" is there twice/,
    ];
    for (const pattern of wanted) expect(found).toContainEqual(expect.stringMatching(pattern));
    expect(found).toHaveLength(wanted.length);
    expect(JSON.stringify(ended)).not.toContain('hunter2');
  });

  test.concurrent('is not called removed when it was there before', async () => {
    const before = { 'a.creatives.yml': manifestOf([{ id: 'one' }, { id: 'two' }]) };
    const after = manifestOf([{ id: 'one' }, { id: 'two', nmae: 'Spring' }]);
    const { ended } = await beside({ 'a.creatives.yml': after }, before);
    expect(ended.report.removed).toEqual([]);
  });
});

describe('globs', () => {
  test.concurrent('that match nothing are a warning in check and comment', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const pull = repo.pullRequest({ files: GOOD });
      const ended = await run(github.eventFor(pull), { manifests: 'ads/**/*.yml\n!ads/old/**' });
      const [check] = github.checkRuns(pull.headSha);
      const warning = /No file matches the manifest globs .*ads\/\*\*\/\*\.yml/;
      expect(ended.report.warnings).toEqual([expect.objectContaining({ message: expect.stringMatching(warning) })]);
      expect(`${check?.summary}${check?.text}`).toMatch(/No file matches the manifest globs/);
      expect(github.comments(pull)[0]?.body).toMatch(/No file matches the manifest globs/);
      expect([ended.exitCode, ended.outputs['conclusion'], providers.requests]).toEqual([0, 'success', []]);
    });
  });

  test.concurrent('that match only what the change leaves alone are none', async () => {
    await onStage({ main: GOOD }, async ({ github, repo, run }) => {
      const ended = await run(github.eventFor(repo.pullRequest({ files: { 'README.md': '# More\n' } })));
      expect(ended.report.warnings).toEqual([]);
    });
  });
});

describe('more creatives than may be submitted', () => {
  test.concurrent('are not submitted at all', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const entries = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];
      const pull = repo.pullRequest({ files: { 'a.creatives.yml': manifestOf(entries) } });
      const ended = await run(github.eventFor(pull), { 'max-submissions': '2' });
      expect(problems(ended)).toEqual([expect.stringMatching(/^gate\/max-submissions .*3 creatives.*the 2/)]);
      expect([ended.exitCode, ended.outputs['inconclusive'], providers.requests]).toEqual([1, '3', []]);
    });
  });
});
