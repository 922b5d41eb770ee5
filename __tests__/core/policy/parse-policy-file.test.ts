import { describe, expect, test } from '@jest/globals';
import { parsePolicyFile } from '../../../src/core/policy/parse-policy-file.ts';
import { bytes, complaints, file, POLICY_PATH } from './fixtures.ts';

describe('parsePolicyFile', () => {
  test('the policy of the contract is valid', () => {
    const parsed = file(`
manifests: ["creatives/**/*.yml"]
vidmob:
  workspaceIds: [45914]
  minScore: {fail: 0.7, warn: 0.8}
  minAdherence: 0.6
  maxUnavailable: {warn: 0.25}
  maxScoreDrop: 0.05
  requiredGuidelines: ["Logo in first 3 seconds"]
  clientTags: [{label: lifestyle, description: Real-life settings}]
  optional: false
  channels: {META: {minScore: 0.8}}
ias:
  failOn: [high]
  warnOn: [medium]
  categories: {drugs: {failOn: [floor]}}
verity:
  failOn: [high]
  warnOn: [medium]
  threats: {GGT6: {failOn: [medium]}}
overrides:
  - when: {brands: [whisky], markets: [DE, AT], channels: [META], paths: ["creatives/de/**"], types: [video]}
    ias: {categories: {drugs: {failOn: [floor], warnOn: []}}}
waivers:
  - creative: spring-15s-vertical
    rule: ias/drugs
    reason: Alcohol brand, age-gated placement
    approvedBy: brand-safety@acme.example
    expires: 2027-01-31
outcomes: {timeout: pending, unavailable: neutral, rejected: failure, missingData: neutral}
`);
    expect(parsed.content.ias).toMatchObject({ categories: { drugs: { failOn: ['floor'] } } });
    expect(parsed.originOf(['ias', 'failOn'])).toBe(`${POLICY_PATH}:14`);
    expect(parsed.originOf(['vidmob', 'minScore', 'warn'])).toBe(`${POLICY_PATH}:5`);
    expect(parsed.path).toBe(POLICY_PATH);
  });

  test('JSON is read as well, an empty file states nothing', () => {
    expect(file('{"vidmob": {"minScore": 0.5}}').content.vidmob).toEqual({ minScore: 0.5 });
    expect(file('# nothing yet\n').content).toEqual({});
  });

  test('a file with problems is not used at all', () => {
    const { file: parsed, problems } = parsePolicyFile(POLICY_PATH, bytes('vidmob:\n  minScor: 0.7\n'));
    expect(parsed).toBeNull();
    expect(problems).toEqual([
      {
        rule: 'policy/invalid',
        path: POLICY_PATH,
        line: 2,
        column: 3,
        message: 'unknown key "minScor"; did you mean "minScore"?',
      },
    ]);
  });

  test('a file that is no YAML is one problem with its place', () => {
    const { file: parsed, problems } = parsePolicyFile(POLICY_PATH, bytes('ias: [\n'));
    expect(parsed).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'policy/invalid', path: POLICY_PATH, line: 2, column: 1 });
  });

  test.each([
    ['vidmb: {}', '1:1 unknown key "vidmb"; did you mean "vidmob"?'],
    ['vidmob:', '1:1 vidmob takes a map of keys, not nothing'],
    ['vidmob: {minScore: 1.2}', '1:10 vidmob.minScore takes a number from 0 to 1, not 1.2'],
    ['vidmob: {minScore: 70}', '1:10 vidmob.minScore takes a number from 0 to 1, not 70'],
    ['vidmob: {minScore: {fail: -0.1}}', '1:21 vidmob.minScore.fail takes a number from 0 to 1, not -0.1'],
    ['vidmob: {minScore: high}', '1:10 vidmob.minScore takes a number or a map of keys, not "high"'],
    ['vidmob: {minScore: {}}', '1:10 vidmob.minScore takes fail, warn or both'],
    [
      'vidmob: {channels: {METTA: {}}}',
      '1:21 vidmob.channels.METTA names "METTA", no channel that Vidmob knows; did you mean "META"?',
    ],
    ['vidmob: {channels: {facebook: {}, META: {}}}', '1:35 vidmob.channels.META names META, which stands here already'],
    ['vidmob: {workspaceIds: [0]}', '1:25 vidmob.workspaceIds[0] takes a workspace id, a whole number above 0, not 0'],
    ['vidmob: {workspaceIds: []}', '1:10 vidmob.workspaceIds takes a list with at least one item'],
    ['vidmob: {requiredGuidelines: [" "]}', '1:31 vidmob.requiredGuidelines[0] takes a text that is not empty'],
    ['vidmob: {clientTags: [{label: x}]}', '1:23 vidmob.clientTags[0].description is missing; it takes text'],
    [
      'ias: {failOn: [hihg]}',
      '1:16 ias.failOn[0] takes one of low, medium, high, floor, not "hihg"; did you mean "high"?',
    ],
    ['ias: {failOn: high}', '1:7 ias.failOn takes a list such as [a, b], not "high"'],
    ['ias: {categories: {drug: {}}}', '1:20 unknown key "drug"; did you mean "drugs"?'],
    ['verity: {threats: {GGT66: {}}}', '1:20 unknown key "GGT66"; did you mean "GGT6"?'],
    ['verity: {warnOn: [floor]}', '1:19 verity.warnOn[0] takes one of low, medium, high, not "floor"'],
    ['outcomes: {rejected: pending}', '1:12 outcomes.rejected takes one of failure, neutral, not "pending"'],
    ['outcomes: {timeout: success}', '1:12 outcomes.timeout takes one of failure, pending, neutral, not "success"'],
    ['manifests: []', '1:1 manifests takes a list with at least one item'],
  ])('%s: %s', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  test.each([
    ['outcomes: { timeout: {} }', 'outcomes.timeout takes one of failure, pending, neutral, not a map', 13],
    [
      'outcomes: { timeout: { toString: 1 } }',
      'outcomes.timeout takes one of failure, pending, neutral, not a map',
      13,
    ],
    ['ias: { failOn: [{ a: 1 }] }', 'ias.failOn[0] takes one of low, medium, high, floor, not a map', 17],
  ])('names a map where one of some words is taken: %s', (text, message, column) => {
    expect(parsePolicyFile('p.yml', Buffer.from(text)).problems).toEqual([
      { rule: 'policy/invalid', path: 'p.yml', line: 1, column, message },
    ]);
  });
});
