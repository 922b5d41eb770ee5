import { describe, expect, test } from '@jest/globals';
import { finding } from '../../../src/core/verdict/finding.ts';
import { type Seen, unusedWaivers } from '../../../src/core/verdict/unused-waivers.ts';
import { POLICY_PATH, policy } from '../policy/fixtures.ts';
import { creative, KNOWN } from './fixtures.ts';

const waivers = (id: string, expires = '2027-01-31') =>
  policy(`waivers: [{creative: "${id}", rule: ias/*, reason: r, approvedBy: me, expires: ${expires}}]`).waivers;
const seen = (rule: string, severity: 'error' | 'notice' = 'error', version?: string): Seen => ({
  creative: creative({ version }),
  findings: [finding({ rule, severity, message: 'm' })],
});
const unused = (everything: readonly Seen[], given = waivers('spring-15s')) =>
  unusedWaivers(given, everything, KNOWN.at).map(({ message }) => message);

describe('a waiver is unused', () => {
  test('where no manifest has its creative', () => {
    expect(unusedWaivers(waivers('gone'), [seen('ias/drugs')], KNOWN.at)).toEqual([
      {
        path: POLICY_PATH,
        line: 1,
        column: 11,
        rule: 'policy/unused-waiver',
        severity: 'notice',
        message:
          'The waiver of ias/* for gone, approved by me, is not used: no manifest has that creative. Take it out.',
      },
    ]);
  });

  test('where its creative has no finding of its rule', () => {
    const why = expect.stringContaining('is not used: nothing of that rule is found any more.');
    expect(unused([seen('verity/GGT6')])).toEqual([why]);
    expect(unused([seen('ias/drugs', 'notice')])).toEqual([why]);
  });

  test('and not while one version of the creative needs it', () => {
    expect(unused([seen('verity/GGT6', 'error', '1'), seen('ias/drugs', 'error', '2')])).toEqual([]);
  });

  test('and not while nobody can tell', () => {
    expect(unused([{ creative: creative(), findings: undefined }])).toEqual([]);
    expect(unused([seen('provider/unavailable')])).toEqual([]);
  });

  test('and not when it has expired, which is told apart', () => {
    expect(unused([], waivers('gone', '2026-11-21'))).toEqual([]);
  });
});
