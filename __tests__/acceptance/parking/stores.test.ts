import { describe, expect, test } from '@jest/globals';
import type { CheckRun, GitHubOptions } from '../../../standins/github/index.ts';
import { busy, PARK, ready, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, type Stage } from '../support/stage.ts';

const PATH = 'spring.creatives.yml';
const STORE = /<!-- creative-gate:store:v1 [^ ]+ -->/;

/** A gate that was parked, something that happened to its check, and a run after that. */
async function parkedAndThen<T>(
  happens: (check: CheckRun, stage: Stage) => void | Promise<void>,
  play: (stage: Stage, next: Awaited<ReturnType<Stage['run']>>) => Promise<T>,
  inputs: Readonly<Record<string, string>> = {},
  repository: GitHubOptions = {},
): Promise<T> {
  return await onStage(repository, async (stage) => {
    const pull = stage.repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
    busy(stage, 'a', 'b');
    await stage.run(stage.github.eventFor(pull), PARK);
    const [check] = stage.github.checkRuns(pull.headSha);
    await happens(check as CheckRun, stage);
    ready(stage, 'a', 'b');
    const next = await stage.run(stage.github.eventFor(pull), inputs, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    return await play(stage, next);
  });
}

function flipped(text: string): string {
  const at = text.lastIndexOf('.') + 40;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}

describe('a store that is not as it was written', () => {
  test.each<[string, (text: string) => string, number]>([
    ['whose header was altered', (text) => text.replace('v1 ey', 'v1 fy'), 6],
    ['that was cut in the middle', (text) => text.slice(0, text.indexOf('creative-gate:store') + 700), 2],
    ['one block of which was altered', flipped, 0],
  ])(
    '%s is ignored as far as it does not open, with a warning, and the work is done again',
    async (_, alter, least) => {
      await parkedAndThen(
        (check) => {
          check.text = alter(check.text ?? '');
        },
        async (stage, next) => {
          expect(next.report.conclusion).toBe('success');
          expect(next.report.warnings.map(({ message }) => message).join()).toMatch(
            /^What was kept of .* on .* does not open: it was changed, cut or sealed with another secret/,
          );
          expect(next.stdout).toMatch(/does not open/);
          const { vidmob, ias, verity } = submissions(stage);
          expect(vidmob + ias + verity - 6).toBeGreaterThanOrEqual(least);
          stage.providers.takeViolations();
        },
      );
    },
  );

  test('of another repository opens nothing here, as one of another secret does not', async () => {
    let foreign = '';
    await parkedAndThen(
      (check) => {
        foreign = STORE.exec(check.text ?? '')?.[0] ?? '';
      },
      async () => undefined,
      {},
      { name: 'other-ads' },
    );
    expect(foreign).not.toBe('');
    await parkedAndThen(
      (check) => {
        check.text = `Planted.\n\n${foreign}`;
      },
      async (stage, next) => {
        expect(next.report.conclusion).toBe('success');
        expect(next.report.warnings).toHaveLength(1);
        expect(submissions(stage)).toEqual({ vidmob: 4, ias: 4, verity: 4 });
        stage.providers.takeViolations();
      },
    );
  });

  test('cannot smuggle in an answer or a ticket: what was planted beside it changes nothing', async () => {
    await parkedAndThen(
      (check) => {
        const head = Buffer.from(JSON.stringify({ runId: 1, attempt: 1, leaseUntil: 9e15 })).toString('base64');
        check.text = `<!-- creative-gate:store:v1 ${head}.AAAA.BBBB -->\n${check.text}`;
      },
      async (stage, next) => {
        expect(next.report.conclusion).toBe('success');
        expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
      },
    );
  });
});

test('without a provider’s secret its tickets stay closed, and the others’ are used', async () => {
  await parkedAndThen(
    () => undefined,
    async (stage, next) => {
      expect(next.report).toMatchObject({ conclusion: 'success', warnings: [] });
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
    },
    { 'verity-api-key': '' },
  );
});

describe('nothing of the store can be read by who has no secret', () => {
  test('neither a ticket nor an answer is in what GitHub, the log or the summary shows', async () => {
    await onStage({ private: false }, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'b');
      const parked = await stage.run(github.eventFor(pull), PARK);
      ready(stage, 'b');
      const env = { env: { GITHUB_RUN_ATTEMPT: '2' } };
      const resumed = await stage.run(github.eventFor(pull), { ...PARK, timeout: '10s' }, env);
      expect(resumed.report.conclusion).toBe('success');
      const tickets = [parked, resumed].flatMap(({ report }) =>
        report.creatives.flatMap(({ assessments }) =>
          Object.values(assessments).map((assessment) => assessment?.ticket),
        ),
      );
      const shown = JSON.stringify([
        github.requests.map(({ path, query, body }) => [path, query, body]),
        [parked, resumed].map(({ stdout, stderr, summary, outputs }) => [stdout, stderr, summary, outputs]),
      ]);
      expect(tickets.filter((ticket) => typeof ticket === 'string').length).toBeGreaterThan(6);
      for (const ticket of tickets) if (ticket) expect(shown).not.toContain(ticket);
      expect(providers.secretsIn(shown.replace(/::add-mask::[^:]*/g, ''))).toEqual([]);
      for (const packed of shown.match(/creative-gate:store:v1 [^ ]+/g) ?? []) {
        const [, ...blocks] = packed.split('.');
        const opened = blocks.map((block) => Buffer.from(block, 'base64').toString('latin1')).join();
        expect(opened).not.toMatch(/scored|garm|creative|status/);
      }
    });
  });
});
