import { describe, expect, test } from '@jest/globals';
import { scenario, urlOf, type World } from '../support/scenario.ts';

const PATH = '.github/creative-gate.yml';
const DAY_MS = 86_400_000;
/** A day, so many days from today, UTC. */
const day = (fromNow: number): string => new Date(Date.now() + fromNow * DAY_MS).toISOString().slice(0, 10);

/** A policy with one waiver; its place is line 3. */
const waiving = (given: { rule?: string; creative?: string; expires?: string } = {}) =>
  `ias: {failOn: [high]}
waivers:
  - creative: ${given.creative ?? 'spring@1.0'}
    rule: ${given.rule ?? 'ias/drugs'}
    reason: Alcohol brand, age-gated placement
    approvedBy: brand-safety@acme.example
    expires: ${given.expires ?? day(100)}
`;

/** Runs on a pull request with one creative that IAS rates high for drugs. */
const drugs = (policy: string, more: object = {}) =>
  scenario({
    using: ['ias'],
    creatives: [{ id: 'spring', version: '1.0', url: urlOf('spring') }],
    policy,
    script: ({ providers }: World) => providers.ias.asset(urlOf('spring'), { garm: { drugs: 'H' } }),
    ...more,
  });
const finding = (ran: Awaited<ReturnType<typeof drugs>>) =>
  ran.creative('spring').findings.find(({ rule }) => rule === 'ias/drugs');

describe('a waiver', () => {
  test.concurrent('lets the run succeed and leaves the finding in sight, with who, until when and why', async () => {
    const ran = await drugs(waiving());
    expect(ran.creative('spring').verdict).toBe('waived');
    expect([ran.report.conclusion, ran.run.exitCode]).toEqual(['success', 0]);
    expect([ran.run.outputs['waived'], ran.run.outputs['passed'], ran.run.outputs['failed']]).toEqual(['1', '0', '0']);
    const waivedBy = `brand-safety@acme.example, until ${day(100)}: Alcohol brand, age-gated placement`;
    expect(finding(ran)).toMatchObject({ severity: 'error', actual: 'high', waivedBy });
    const shown = ran.comment.replaceAll('\u200b', '').replaceAll('&#8203;', '');
    expect(shown).toContain(`waived by ${waivedBy}`);
    expect(ran.log).toContain(`waived by ${waivedBy}`);
    expect(ran.report.warnings).toEqual([]);
    const annotations = ran.github.checkRuns(ran.pull.headSha).flatMap(({ annotations: all }) => all);
    expect(annotations).toContainEqual(expect.objectContaining({ annotation_level: 'notice' }));
  });

  test.concurrent('may name the id for every version, and rules by a glob', async () => {
    const ran = await drugs(waiving({ creative: 'spring', rule: 'ias/*' }));
    expect(ran.creative('spring').verdict).toBe('waived');
  });

  test.concurrent.each([
    { creative: 'spring@2.0' },
    { creative: 'autumn' },
    { rule: 'ias/hate' },
    { rule: 'verity/*' },
  ])('does nothing for others: %j', async (other) => {
    const ran = await drugs(waiving(other));
    expect([ran.creative('spring').verdict, ran.report.conclusion]).toEqual(['fail', 'failure']);
    expect(finding(ran)?.waivedBy).toBeNull();
  });

  test.concurrent('never covers a missing answer', async () => {
    const ran = await scenario({
      using: ['ias'],
      creatives: [{ id: 'spring' }],
      policy: waiving({ creative: 'spring', rule: 'ias/*' }),
      script: ({ providers }) => providers.ias.asset(urlOf('spring'), { garm: { drugs: null } }),
    });
    expect([ran.creative('spring').verdict, ran.report.conclusion]).toEqual(['inconclusive', 'failure']);
  });
});

describe('a waiver that ends', () => {
  test.concurrent('still holds on its last day, and warns', async () => {
    const ran = await drugs(waiving({ expires: day(0) }));
    expect(ran.creative('spring').verdict).toBe('waived');
    expect(ran.report.warnings).toMatchObject([
      {
        rule: 'policy/expired-waiver',
        severity: 'warning',
        path: PATH,
        line: 3,
        message: expect.stringContaining(', today.'),
      },
    ]);
  });

  test.concurrent('within 14 days warns, at its place', async () => {
    const ran = await drugs(waiving({ expires: day(13) }));
    expect([ran.creative('spring').verdict, ran.report.conclusion]).toEqual(['waived', 'success']);
    const [warning] = ran.report.warnings;
    expect(warning).toMatchObject({ rule: 'policy/expired-waiver', path: PATH, line: 3 });
    expect(warning?.message).toContain(`expires on ${day(13)}, in 13 days`);
    expect(ran.comment).toContain(`expires on ${day(13)}, in 13 days`);
  });

  test.concurrent('yesterday waives no longer: the finding counts and says since when and whose it was', async () => {
    const ran = await drugs(waiving({ expires: day(-1) }));
    expect([ran.creative('spring').verdict, ran.report.conclusion, ran.run.exitCode]).toEqual(['fail', 'failure', 1]);
    expect(finding(ran)).toMatchObject({ severity: 'error', waivedBy: null });
    expect(finding(ran)?.message).toContain(
      `the waiver approved by brand-safety@acme.example expired after ${day(-1)}`,
    );
    expect(finding(ran)?.remedy).toContain(`${PATH}:3`);
    expect(ran.comment).toContain(`expired after ${day(-1)}`);
  });

  test.concurrent('and touches nothing is a notice that fails nothing', async () => {
    const ran = await drugs(waiving({ creative: 'autumn', expires: day(-1) }), { script: () => undefined });
    expect([ran.creative('spring').verdict, ran.report.conclusion]).toEqual(['pass', 'success']);
    expect(ran.report.warnings).toMatchObject([{ rule: 'policy/expired-waiver', severity: 'notice', line: 3 }]);
    expect(ran.comment).toMatch(/1 notice[\s\S]*is unused here/);
  });
});

test.concurrent.each(['provider/missing-data', 'gate/*', 'manifest/invalid', 'policy/invalid', '"*"'])(
  'a waiver of %s is an invalid policy, with its place',
  async (rule) => {
    const ran = await drugs(waiving({ rule }));
    expect([ran.report.conclusion, ran.run.outputs['total']]).toEqual(['failure', '0']);
    expect(ran.report.problems).toMatchObject([{ rule: 'policy/invalid', path: PATH, line: 4, column: 5 }]);
    expect(ran.providers.requests).toEqual([]);
  },
);

test.concurrent('waivers come from the base branch: one that the pull request brings does not count', async () => {
  const ran = await drugs('ias: {failOn: [high]}\n', { files: { [PATH]: waiving() } });
  expect([ran.creative('spring').verdict, ran.report.conclusion]).toEqual(['fail', 'failure']);
});

test.concurrent('without an earlier score a limit on its drop says so, and fails nothing', async () => {
  const ran = await scenario({
    using: ['vidmob'],
    creatives: [{ id: 'spring', channels: ['META'] }],
    policy: { vidmob: { maxScoreDrop: 0.05 } },
  });
  expect([ran.creative('spring').verdict, ran.report.conclusion]).toEqual(['pass', 'success']);
  expect(ran.creative('spring').findings).toMatchObject([
    { rule: 'vidmob/max-score-drop', severity: 'notice', limit: 0.05, origin: `${PATH}:2` },
  ]);
});
