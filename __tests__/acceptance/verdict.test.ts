import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CreativeScript, Providers, VideoScript } from '../../standins/providers/index.ts';
import { MANIFEST, type Scenario, scenario, urlOf } from './support/scenario.ts';

/** How all three providers treat one creative; what is not stated passes. */
interface Asset {
  readonly vidmob?: CreativeScript;
  readonly garm?: Readonly<Record<string, string>>;
  readonly threats?: VideoScript['threats'];
}

const meta = (score: number, adherencePercent = 0.9): CreativeScript => ({
  scores: { META: { score, adherencePercent } },
});

function treat(providers: Providers, assets: Readonly<Record<string, Asset>>): void {
  for (const [id, { vidmob = {}, garm = {}, threats = [] }] of Object.entries(assets)) {
    providers.vidmob.creative(id, vidmob);
    providers.ias.asset(urlOf(id), { garm });
    providers.verity.video(urlOf(id), { threats });
  }
}

async function judged(
  assets: Readonly<Record<string, Asset>>,
  options: Partial<Parameters<typeof scenario>[0]> = {},
): Promise<Scenario> {
  return await scenario({
    creatives: Object.keys(assets).map((id) => ({ id, channels: ['META'] })),
    script: ({ providers }) => treat(providers, assets),
    ...options,
  });
}

const found = (ran: Scenario, id: string) =>
  ran.creative(id).findings.map(({ severity, rule, origin }) => `${severity} ${rule} ${origin}`);

describe('limits from inputs', () => {
  let ran: Scenario;
  beforeAll(async () => {
    const assets: Record<string, Asset> = {
      reached: { vidmob: meta(0.75, 0.65), garm: { arms: 'L' } },
      'nearly-reached': { vidmob: meta(0.75 - 1e-10, 0.65 - 1e-10) },
      'low-score': { vidmob: meta(0.7499, 0.9) },
      'low-adherence': { vidmob: meta(0.9, 0.6499) },
      'garm-medium': { garm: { crime: 'M' } },
      'garm-floor': { garm: { crime: 'F' } },
      'verity-low': { threats: [{ id: 'GGT3', risk: 'LOW' }] },
      'verity-high': { threats: [{ id: 'GGT3', risk: 'HIGH' }] },
    };
    const limits = { 'min-score': '0.75', 'min-adherence': '0.65', 'garm-fail-on': 'medium', 'verity-fail-on': 'low' };
    ran = await judged(assets, { inputs: limits });
  });

  test.each([
    ['reached', 'pass', []],
    ['nearly-reached', 'pass', []],
    ['low-score', 'fail', ['error vidmob/min-score input min-score']],
    ['low-adherence', 'fail', ['error vidmob/min-adherence input min-adherence']],
    ['garm-medium', 'fail', ['error ias/crime input garm-fail-on']],
    ['garm-floor', 'fail', ['error ias/crime input garm-fail-on']],
    ['verity-low', 'fail', ['error verity/GGT3 input verity-fail-on']],
    ['verity-high', 'fail', ['error verity/GGT3 input verity-fail-on']],
  ])('%s: %s', (id, verdict, findings) => {
    expect(ran.creative(id).verdict).toBe(verdict);
    expect(found(ran, id)).toEqual(findings);
  });

  test('a finding says what was measured, what was asked for and on which channel', () => {
    expect(ran.creative('low-score').findings).toMatchObject([{ actual: 0.7499, limit: 0.75, channel: 'META' }]);
  });

  test('outputs and report count alike', () => {
    const { total, failed, passed, pending, inconclusive, waived, conclusion } = ran.run.outputs;
    expect({ total, failed, passed, pending, inconclusive, waived, conclusion }).toEqual({
      total: '8',
      failed: '6',
      passed: '2',
      pending: '0',
      inconclusive: '0',
      waived: '0',
      conclusion: 'failure',
    });
    expect(ran.report.counts).toMatchObject({ total: 8, pass: 2, fail: 6 });
    expect(ran.run.exitCode).toBe(1);
  });

  test('the check carries an annotation on the line of each creative that fails', () => {
    const [check] = ran.github.checkRuns(ran.pull.headSha);
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    const lines = check?.annotations.map(({ path, start_line }) => `${path}:${start_line}`);
    const line = ran.creative('verity-high').manifest.line;
    expect(lines).toContain(`${MANIFEST}:${line}`);
    expect(new Set(lines).size).toBe(6);
  });
});

describe('limits from the policy file', () => {
  const policy = {
    vidmob: {
      minScore: { fail: 0.5, warn: 0.8 },
      channels: { facebook: { minScore: 0.6 }, TIKTOK: { minAdherence: 0.2 } },
    },
    ias: { failOn: ['high'], warnOn: ['low'], categories: { drugs: { failOn: ['floor'], warnOn: [] } } },
    verity: { failOn: [], warnOn: [], threats: { GGT6: { failOn: ['medium'] } } },
  };
  let ran: Scenario;
  beforeAll(async () => {
    const assets: Record<string, Asset> = {
      'below-channel': { vidmob: meta(0.55) },
      'within-band': { vidmob: meta(0.7) },
      'above-band': { vidmob: meta(0.8) },
      'other-channel': { vidmob: { scores: { TIKTOK: { score: 0.8, adherencePercent: 0.25 } } } },
      'band-of-other': { vidmob: { scores: { TIKTOK: { score: 0.55, adherencePercent: 0.25 } } } },
      'drugs-high': { garm: { drugs: 'H' } },
      'drugs-floor': { garm: { drugs: 'F' } },
      'arms-high': { garm: { arms: 'H' } },
      'arms-low': { garm: { arms: 'L' } },
      'hate-medium': { threats: [{ id: 'GGT6', risk: 'MEDIUM' }] },
      'gore-high': { threats: [{ id: 'GGT1', risk: 'HIGH' }] },
    };
    ran = await judged(assets, {
      policy,
      // What the file states comes first; of what it leaves out the inputs count.
      inputs: { 'min-score': '0.99', 'min-adherence': '0.3', 'garm-fail-on': 'none', 'verity-fail-on': 'low' },
      creatives: Object.keys(assets).map((id) => ({
        id,
        channels: [Object.keys(assets[id]?.vidmob?.scores ?? { META: {} }).join()],
      })),
    });
  });

  test.each([
    ['below-channel', 'fail', ['error vidmob/min-score']],
    ['within-band', 'warn', ['warning vidmob/min-score']],
    ['above-band', 'pass', []],
    ['other-channel', 'pass', []],
    ['band-of-other', 'warn', ['warning vidmob/min-score']],
    ['drugs-high', 'pass', []],
    ['drugs-floor', 'fail', ['error ias/drugs']],
    ['arms-high', 'fail', ['error ias/arms']],
    ['arms-low', 'warn', ['warning ias/arms']],
    ['hate-medium', 'fail', ['error verity/GGT6']],
    ['gore-high', 'pass', []],
  ])('%s: %s', (id, verdict, findings) => {
    expect(ran.creative(id).verdict).toBe(verdict);
    expect(found(ran, id).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(findings);
  });

  test('a finding names the line of the policy that it breaks', () => {
    for (const text of [...found(ran, 'below-channel'), ...found(ran, 'drugs-floor'), ...found(ran, 'hate-medium')]) {
      expect(text).toMatch(/ \.github\/creative-gate\.yml:\d+$/);
    }
  });
});
