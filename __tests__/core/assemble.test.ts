import { describe, expect, test } from '@jest/globals';
import {
  assembleReport,
  type EvaluatedCreative,
  type ReportParts,
  reportedRemoval,
  toReportedCreative,
} from '../../src/core/assemble.ts';
import { report as reportSchema } from '../../src/core/report.ts';
import { finding } from '../../src/core/verdict/finding.ts';
import { creative } from '../support/creatives.ts';

const bare: EvaluatedCreative = {
  creative: creative({ id: 'spring' }),
  assessments: {},
  verdict: 'pass',
  findings: [],
  fixPlans: [],
  optedOut: [],
  pullRequest: undefined,
};

describe('a creative in the report', () => {
  test('has null where the manifest states nothing, and no pull request where there is only one', () => {
    expect(toReportedCreative(bare)).toEqual({
      id: 'spring',
      version: null,
      source: null,
      name: null,
      url: 'https://cdn.example.com/spring.mp4',
      type: 'video',
      manifest: { path: 'creatives/spring.creatives.yml', line: 3 },
      verdict: 'pass',
      assessments: {},
      findings: [],
      fixPlans: [],
      optedOut: [],
      overridesGained: [],
    });
  });

  test('has what it states, what was found, and whose it is', () => {
    const late = finding({ rule: 'gate/time-budget', severity: 'error', message: 'late' });
    const plan = {
      channel: 'META',
      rule: 'vidmob/min-score' as const,
      guidelines: [{ name: 'Logo', weight: 3 }],
      from: 0.5,
      to: 1,
    };
    const unanswered = { status: 'pending', ticket: 't', reason: 'scoring', remedy: null } as const;
    const full: EvaluatedCreative = {
      creative: creative({ id: 'spring', version: '1.0', source: 'dam', name: 'Spring', type: 'image' }),
      assessments: { ias: unanswered },
      verdict: 'pending',
      findings: [late],
      fixPlans: [plan],
      optedOut: ['verity'],
      overridesGained: [{ origin: 'policy.yml:9 (overrides[0])', because: ['brands'] }],
      pullRequest: 7,
    };
    expect(toReportedCreative(full)).toMatchObject({
      version: '1.0',
      source: 'dam',
      name: 'Spring',
      type: 'image',
      pullRequest: 7,
      assessments: { ias: unanswered },
      findings: [late],
      fixPlans: [plan],
      optedOut: ['verity'],
      overridesGained: [{ origin: 'policy.yml:9 (overrides[0])', because: ['brands'] }],
    });
  });

  test('shows its link without the signature', () => {
    const url = 'https://cdn.example.com/a.mp4?X-Amz-Signature=abc&X-Amz-Expires=60';
    expect(toReportedCreative({ ...bare, creative: creative({ url }) }).url).toBe('https://cdn.example.com/a.mp4?…');
  });
});

test('a removed entry is told with its place', () => {
  expect(reportedRemoval(creative({ id: 'old', version: '2', source: 'dam' }))).toEqual({
    id: 'old',
    version: '2',
    source: 'dam',
    manifest: { path: 'creatives/spring.creatives.yml', line: 3 },
  });
  expect(reportedRemoval(creative({ id: 'old' }))).toMatchObject({ version: null, source: null });
});

test('the report counts its verdicts and fits its schema', () => {
  const problem = { rule: 'gate/github' as const, path: null, line: null, column: null, message: 'away' };
  const { rule: _rule, ...warning } = problem;
  const parts: ReportParts = {
    conclusion: 'failure',
    sandbox: true,
    run: { event: 'push', headSha: 'a1', baseSha: null, pullRequest: null, policy: { path: 'p.yml', sha: null } },
    judged: [bare, { ...bare, verdict: 'fail' }],
    removed: [creative({ id: 'old' })],
    problems: [problem],
    warnings: [warning],
    usage: {
      submitted: { vidmob: 1, ias: 2, verity: 3, tags: 0 },
      reused: 0,
      requests: { vidmob: 4, ias: 5, verity: 6, github: 7 },
      elapsedMs: 8,
    },
  };
  const report = assembleReport(parts);
  expect(report).toMatchObject({
    schemaVersion: 1,
    conclusion: 'failure',
    sandbox: true,
    run: parts.run,
    counts: { total: 2, pass: 1, fail: 1, pending: 0 },
    policyChange: null,
    removed: [{ id: 'old' }],
    problems: [problem],
    warnings: [warning],
    usage: parts.usage,
  });
  expect(reportSchema.parse(report)).toEqual(report);
});
