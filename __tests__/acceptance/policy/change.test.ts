import { describe, expect, test } from '@jest/globals';
import { manifestOf, scenario, type World } from '../support/scenario.ts';
import { onStage, problems } from '../support/stage.ts';

const PATH = '.github/creative-gate.yml';
const VIDMOB = (minScore: number) => `vidmob: {minScore: ${minScore}, minAdherence: 0}\n`;

/** Vidmob gives the creative this score on META. */
const scoring =
  (score: number, ...ids: readonly string[]) =>
  ({ providers }: World) => {
    for (const id of ids) {
      providers.vidmob.creative(id, {
        scores: { META: { score, adherencePercent: 0.9, passCount: 8, failCount: 2 } },
      });
    }
  };

/** A pull request that adds a creative of Vidmob's score 0.65 and changes the policy. */
const changing = (base: string | undefined, proposed: string | null, more: object = {}) =>
  scenario({
    using: ['vidmob'],
    creatives: [{ id: 'spring', channels: ['META'] }],
    ...(base === undefined ? {} : { policy: base }),
    files: { [PATH]: proposed },
    script: scoring(0.65, 'spring'),
    ...more,
  });

/** Text of a comment as people see it. */
const seen = (text: string) => text.replaceAll('\u200b', '').replaceAll('&#8203;', '');

describe('a pull request that changes the policy', () => {
  test.concurrent('cannot loosen what it is judged by, and shows what it would', async () => {
    const ran = await changing(VIDMOB(0.7), VIDMOB(0.6));
    expect([ran.report.conclusion, ran.run.exitCode, ran.creative('spring').verdict]).toEqual(['failure', 1, 'fail']);
    expect(ran.creative('spring').findings[0]?.origin).toBe(`${PATH}:1`);
    expect(ran.report.policyChange).toEqual({
      changes: [{ key: 'vidmob.minScore', from: 0.7, to: 0.6, effect: 'looser', text: '0.70 → 0.60' }],
      conclusionUnderProposed: 'success',
      verdicts: [{ id: 'spring', version: null, source: null, from: 'fail', to: 'pass' }],
      notes: [],
    });
    const [check] = ran.github.checkRuns(ran.pull.headSha);
    for (const text of [ran.comment, check?.summary ?? '', ran.run.summary]) {
      expect(seen(text)).toContain('This pull request changes the policy: 1 looser');
      expect(seen(text)).toContain('Under the proposed policy, the conclusion would be success');
      expect(seen(text)).toContain('`vidmob.minScore` | 0.70 → 0.60');
      expect(seen(text)).toContain('| `spring` | ❌ fail | ✅ pass |');
    }
    expect(ran.log).toContain('looser   vidmob.minScore  0.70 → 0.60');
  });

  test.concurrent('may tighten it, which counts from the merge on', async () => {
    const ran = await changing(VIDMOB(0.6), VIDMOB(0.7));
    expect([ran.report.conclusion, ran.creative('spring').verdict]).toEqual(['success', 'pass']);
    expect(ran.report.policyChange).toMatchObject({
      changes: [{ key: 'vidmob.minScore', effect: 'tighter' }],
      conclusionUnderProposed: 'failure',
      verdicts: [{ id: 'spring', from: 'pass', to: 'fail' }],
    });
    expect(seen(ran.comment)).toContain('would be failure');
  });

  test.concurrent('may add the first, which is compared with inputs and defaults', async () => {
    const ran = await changing(undefined, VIDMOB(0.6), { inputs: { 'min-score': '0.8' } });
    expect(ran.report.conclusion).toBe('failure');
    expect(ran.report.policyChange?.changes).toEqual([
      expect.objectContaining({ key: 'vidmob', to: 'required', effect: 'tighter' }),
      expect.objectContaining({
        key: 'vidmob.minScore',
        from: 0.8,
        to: 0.6,
        effect: 'looser',
        text: '0.80 (input min-score) → 0.60',
      }),
      expect.objectContaining({
        key: 'vidmob.minAdherence',
        from: 0.6,
        to: 0,
        effect: 'looser',
        text: '0.60 (default) → 0.00',
      }),
    ]);
    expect(ran.report.run.policy.sha).toBeNull();
  });

  test.concurrent('may delete it, which is compared with inputs and defaults', async () => {
    const ran = await changing(VIDMOB(0.6), null);
    expect(ran.report.conclusion).toBe('success');
    expect(ran.report.policyChange).toMatchObject({
      changes: [
        { key: 'vidmob', from: 'required', effect: 'looser' },
        { key: 'vidmob.minScore', to: 0.7, effect: 'tighter' },
        { key: 'vidmob.minAdherence', effect: 'tighter' },
      ],
      conclusionUnderProposed: 'failure',
    });
  });

  test.concurrent('fails where what it proposes would fail every run, and is judged nevertheless', async () => {
    const ran = await changing(VIDMOB(0.6), 'vidmob:\n  minScor: 0.7\n');
    expect([ran.report.conclusion, ran.creative('spring').verdict]).toEqual(['failure', 'pass']);
    expect(problems(ran.run)).toEqual([
      `${PATH}:2:3 policy/invalid The policy of this pull request: unknown key "minScor"; did you mean "minScore"? ` +
        'Once merged, every run would fail.',
    ]);
    expect(ran.report.policyChange).toMatchObject({ changes: [], conclusionUnderProposed: 'failure', verdicts: [] });
  });

  test.concurrent('may bring the waiver it needs, which takes effect after the merge', async () => {
    const waiver =
      'waivers:\n  - {creative: spring, rule: vidmob/min-score, reason: Agreed, approvedBy: brand@acme.example, expires: 2099-01-31}\n';
    const ran = await changing(VIDMOB(0.7), VIDMOB(0.7) + waiver);
    expect([ran.report.conclusion, ran.creative('spring').verdict]).toEqual(['failure', 'fail']);
    expect(ran.report.policyChange).toMatchObject({
      changes: [{ key: 'waivers[spring vidmob/min-score]', from: null, to: '2099-01-31', effect: 'looser' }],
      conclusionUnderProposed: 'success',
      verdicts: [{ id: 'spring', from: 'fail', to: 'waived' }],
    });
    expect(seen(ran.comment)).toContain('takes effect after merge');
  });

  test.concurrent('may leave manifests out, whose creatives would not be judged any more', async () => {
    const ran = await changing(VIDMOB(0.7), `${VIDMOB(0.7)}manifests: ['**/*.creatives.yml', '!creatives/**']\n`);
    expect(ran.report.conclusion).toBe('failure');
    expect(ran.report.policyChange).toMatchObject({
      changes: [{ key: 'manifests', effect: 'looser' }],
      conclusionUnderProposed: 'success',
      verdicts: [{ id: 'spring', from: 'fail', to: null }],
    });
    expect(seen(ran.comment)).toContain('| `spring` | ❌ fail | not judged |');
  });

  test.concurrent('that needs credentials nobody gave would fail', async () => {
    const ran = await changing(VIDMOB(0.6), `${VIDMOB(0.6)}verity: {}\n`);
    expect(ran.report.conclusion).toBe('success');
    expect(ran.report.policyChange).toMatchObject({
      changes: [{ key: 'verity', from: 'not asked', to: 'required', effect: 'tighter' }],
      conclusionUnderProposed: 'failure',
      notes: [expect.stringContaining('Under the proposed policy: verity is required')],
    });
  });

  test.concurrent('without changing what is in force says so', async () => {
    const ran = await changing(VIDMOB(0.6), `# Why: agreed in May.\n${VIDMOB(0.6)}`);
    expect(ran.report.policyChange).toMatchObject({ changes: [], conclusionUnderProposed: 'success', verdicts: [] });
    expect(seen(ran.comment)).toContain('nothing that is in force changes');
  });
});

describe('a policy that means harm', () => {
  const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, index, all) => {
    const inner = index === 0 ? 'x' : `*${all[index - 1]}`;
    return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
  });

  test.concurrent.each<readonly [string, string | Uint8Array]>([
    ['aliases without end', bomb.join('\n')],
    ['nesting without end', '['.repeat(200_000)],
    ['keys of the prototype', 'vidmob:\n  __proto__: {minScore: 0}\n'],
    ['more than a policy is', `# ${'x'.repeat(1_100_000)}\n`],
    ['very many keys', Array.from({ length: 60_000 }, (_item, index) => `k${index}: 1`).join('\n')],
    ['bytes that are no text', Buffer.from([0x61, 0xff, 0xfe])],
  ])('is refused within seconds: %s', async (_what, proposed) => {
    const ran = await changing(VIDMOB(0.6), proposed as string);
    expect([ran.report.conclusion, ran.creative('spring').verdict]).toEqual(['failure', 'pass']);
    expect(ran.report.problems.length).toBeGreaterThan(0);
    for (const { rule, path, message } of ran.report.problems) {
      expect([rule, path]).toEqual(['policy/invalid', PATH]);
      expect(message).toMatch(/every run would fail\.$/);
    }
    expect(ran.report.usage.elapsedMs).toBeLessThan(30_000);
  });

  test.concurrent('cannot hold the run up with a glob that takes for ever', async () => {
    const path = `creatives/${'a'.repeat(120)}.creatives.yml`;
    const ran = await changing(VIDMOB(0.6), null, {
      creatives: undefined,
      files: {
        [path]: manifestOf([{ id: 'spring', channels: ['META'] }]),
        [PATH]: `${VIDMOB(0.6)}manifests: ["creatives/${'*a'.repeat(30)}b"]\n`,
      },
    });
    expect([ran.report.conclusion, ran.creative('spring').verdict]).toEqual(['success', 'pass']);
    expect(ran.report.policyChange).toMatchObject({
      conclusionUnderProposed: 'failure',
      notes: [expect.stringContaining('takes more than 5 seconds')],
      verdicts: [],
    });
  });
});

describe('a pull request that leaves the policy alone', () => {
  test.concurrent('changes nothing although its base has moved on', async () => {
    await onStage({ main: { [PATH]: VIDMOB(0) } }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({
        files: { 'creatives/a.creatives.yml': manifestOf([{ id: 'spring', channels: ['META'] }]) },
      });
      repo.branch('main', { files: { [PATH]: VIDMOB(0.01) } });
      const { report } = await run(github.eventFor(pull));
      expect(report.creatives).toHaveLength(1);
      expect(report.policyChange).toBeNull();
    });
  });

  test.concurrent('and one that does is told that its base moved on', async () => {
    await onStage({ main: { [PATH]: VIDMOB(0) } }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { [PATH]: `${VIDMOB(0)}outcomes: {rejected: neutral}\n` } });
      repo.branch('main', { files: { [PATH]: VIDMOB(0.01) } });
      const { report } = await run(github.eventFor(pull));
      expect(report.policyChange?.changes.map(({ key, effect }) => `${effect} ${key}`)).toEqual([
        'looser outcomes.rejected',
        'looser vidmob.minScore',
      ]);
      expect(report.policyChange?.notes).toEqual([expect.stringContaining('Bring the branch up to date')]);
    });
  });
});

describe('a broken policy at the base', () => {
  const BROKEN = 'vidmob: {minScor: 0.7}\n';

  test.concurrent('is mended by what the pull request brings, which is said', async () => {
    const ran = await changing(BROKEN, VIDMOB(0.6));
    expect([ran.report.conclusion, ran.report.policyChange]).toEqual(['failure', null]);
    expect(ran.report.warnings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('merging it fixes'),
    );
  });

  test.concurrent('and at the head is told twice', async () => {
    const ran = await changing(BROKEN, 'ias: {failOn: [hihg]}\n');
    expect(ran.report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^unknown key "minScor"/),
      expect.stringMatching(/^The policy of this pull request: .*hihg/),
    ]);
  });
});
