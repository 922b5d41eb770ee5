import { describe, expect, jest, test } from '@jest/globals';
import { marked } from 'marked';
import { stringify } from 'yaml';
import { urlOf } from './support/scenario.ts';
import { onStage } from './support/stage.ts';

jest.setTimeout(60_000);

const ESCAPE = '\u001B';
const BIDI = '\u202E';
/** Everything that would be live somewhere, as far as a manifest may hold it: Markdown, HTML, the job's log. */
const IN_MANIFEST = [
  '@octocat',
  '#1',
  'acme/ads#2',
  '[click](https://evil.example/a)',
  'https://evil.example/b',
  'www.evil.example',
  '![x](https://evil.example/c.png)',
  '<img src=https://evil.example/d.png>',
  '<script>alert(1)</script>',
  '</details>',
  '| cell | <!-- comment -->',
  '`code` **bold**',
  '::error file=a::owned',
  '##[error]owned',
].join(' ');
const HOSTILE = `${IN_MANIFEST} ${ESCAPE}[31mred${ESCAPE}[0m ${BIDI}txt.exe`;
const LINES = `${HOSTILE}\n::error::owned\n::set-output name=conclusion::success\n## heading`;

/** Links, images and elements that a reader of the Markdown would get, apart from links to places of our own. */
function liveIn(markdown: string): string[] {
  const html = marked.parse(markdown, { gfm: true, async: false });
  const targets = [...html.matchAll(/<(?:a|img)[^>]*(?:href|src)="([^"]*)"/g)].map(([, target]) => target as string);
  const elements = [...html.matchAll(/<(script|img|iframe|style|form)\b/g)].map(([, element]) => element as string);
  return [...targets.filter((target) => !target.startsWith('https://github.com/acme/ads/')), ...elements];
}

const MENTION = /(?<![\w`])@octocat/i;
const COMMAND = /^\s*::(?!add-mask::|warning::|error::|group::|endgroup::)|^::error::owned|##\[/m;
// oxlint-disable-next-line no-control-regex -- this is what is looked for
const TERMINAL = /[\u001B\u009B\u202A-\u202E\u2066-\u2069]/;

test.concurrent('hostile text of manifests and providers is dead on every surface', async () => {
  await onStage(
    { main: { '.github/creative-gate.yml': 'vidmob: { requiredGuidelines: ["Captions"] }\n' } },
    async (stage) => {
      const { github, repo, providers, run } = stage;
      const texts = { version: IN_MANIFEST, source: IN_MANIFEST, name: IN_MANIFEST, title: IN_MANIFEST };
      const creatives = [
        { id: IN_MANIFEST, url: urlOf('one'), ...texts, channels: ['@OCTOCAT <IMG SRC=X> ::ERROR::', 'META'] },
        { id: 'refused', url: urlOf('two'), name: IN_MANIFEST, providers: ['vidmob', 'ias'] },
        { id: 'broken', url: urlOf('three'), [HOSTILE]: 1 },
        { id: HOSTILE, url: urlOf('four') },
      ];
      providers.vidmob.creative(IN_MANIFEST, {
        scores: { META: { score: 0.2, adherencePercent: 0.2 } },
        guidelines: [
          { name: LINES, rule: LINES, result: 'FAIL', weight: 3 },
          { name: 'Captions', result: `NO_DATA_${HOSTILE}` },
        ],
      });
      const message = { status: 'ERROR', error: { message: LINES } };
      providers.vidmob.creative('refused', { refuse: { status: 400, body: message } });
      providers.ias.asset(urlOf('one'), { garm: { hate: HOSTILE, [HOSTILE]: 'F' } });
      providers.ias.asset(urlOf('two'), { failed: LINES });
      providers.verity.video(urlOf('one'), { threats: [{ id: HOSTILE, category: LINES, risk: 'HIGH' }] });
      const pull = repo.pullRequest({ files: { 'a @octocat [x](y) ::b.creatives.yml': stringify({ creatives }) } });
      const { stdout, stderr, summary, report } = await run(github.eventFor(pull));

      expect(report).toMatchObject({ conclusion: 'failure', counts: { total: 2, fail: 1, inconclusive: 1 } });
      expect(report.problems).toMatchObject([{ rule: 'manifest/invalid' }, { rule: 'manifest/invalid' }]);
      const [check] = github.checkRuns();
      const comment = github.comments(pull)[0]?.body ?? '';
      const surfaces = { comment, summary, checkSummary: check?.summary ?? '', checkText: check?.text ?? '' };
      for (const [name, text] of Object.entries(surfaces)) {
        expect([name, /octocat/i.test(text), liveIn(text)]).toEqual([name, true, []]);
        expect([name, MENTION.test(text), TERMINAL.test(text)]).toEqual([name, false, false]);
      }
      for (const { title, message: told } of check?.annotations ?? [])
        expect(`${title}\n${told}`).not.toMatch(TERMINAL);
      expect(stdout + stderr).not.toMatch(COMMAND);
      expect(stdout + stderr).not.toMatch(TERMINAL);
    },
  );
});

describe('a name that looks like ours', () => {
  test.concurrent('plants no marker and ends no folded section', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const name = '<!-- creative-gate:v1 check=Creative%20Gate sha=00 run=1 attempt=1 started=9 --></details>';
      const creatives = [{ id: 'one', url: urlOf('one'), name }];
      const pull = repo.pullRequest({ files: { 'a.creatives.yml': stringify({ creatives }) } });
      await run(github.eventFor(pull), { 'min-score': '1' });
      const [comment, ...others] = github.comments(pull);
      expect(others).toEqual([]);
      expect(comment?.body.match(/<!--/g)).toHaveLength(1);
      const count = (pattern: RegExp) => comment?.body.match(pattern)?.length ?? 0;
      expect(count(/<details/g)).toBe(count(/<\/details>/g));
    });
  });
});
