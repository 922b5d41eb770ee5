import { describe, expect, test } from '@jest/globals';
import type { RuleId } from '../../../src/core/rules/catalogue.ts';
import { finding } from '../../../src/core/verdict/finding.ts';
import { type Seen, unusedWaivers, waiverRemarks } from '../../../src/core/verdict/waiver-remarks.ts';
import { POLICY_PATH, policy } from '../policy/fixtures.ts';
import { creative, KNOWN } from './fixtures.ts';

describe('waiver remarks', () => {
  const waiver = (expires: string, id = 'spring-15s') =>
    policy(`waivers: [{creative: ${id}, rule: ias/drugs, reason: r, approvedBy: me, expires: ${expires}}]`).waivers;
  const drugs = finding({ rule: 'ias/drugs', severity: 'error', message: 'm' });
  const remarks = (waivers: ReturnType<typeof waiver>, findings = [drugs], at = KNOWN.at) =>
    waiverRemarks(waivers, [{ creative: creative(), findings }], at);
  const texts = (...given: Parameters<typeof remarks>) =>
    remarks(...given).map(({ severity, message }) => `${severity}: ${message}`);

  describe('a waiver that ends soon', () => {
    test('is a warning at its place where it names a creative of this run, needed or not', () => {
      expect(remarks(waiver('2026-11-28'))).toEqual([
        {
          path: POLICY_PATH,
          line: 1,
          column: 11,
          rule: 'policy/expired-waiver',
          severity: 'warning',
          message: 'The waiver of ias/drugs for spring-15s, approved by me, expires on 2026-11-28, in 6 days.',
        },
      ]);
      expect(texts(waiver('2026-11-28'), [])).toHaveLength(1);
      expect(texts(waiver('2026-11-28', 'autumn'))).toEqual([]);
    });

    test.each([
      ['2026-11-22', '2026-11-22T00:00:00Z', 'today'],
      ['2026-11-22', '2026-11-22T23:59:59.999Z', 'today'],
      ['2026-11-23', '2026-11-22T23:59:59.999Z', 'in 1 day'],
      ['2026-12-06', '2026-11-22T00:00:00Z', 'in 14 days'],
    ])('on %s is at %s said to end %s', (expires, at, when) => {
      expect(texts(waiver(expires), [drugs], Date.parse(at)).join()).toContain(`expires on ${expires}, ${when}.`);
    });

    test('is nothing to say of before the last 14 days', () => {
      expect(texts(waiver('2026-12-07'))).toEqual([]);
    });
  });

  describe('an expired waiver', () => {
    const expired = 'notice: The waiver of ias/drugs for spring-15s, approved by me, expired after 2026-11-21';

    test('is a notice where it is unused here', () => {
      expect(texts(waiver('2026-11-21'), [])).toEqual([`${expired} and is unused here; remove it.`]);
      expect(texts(waiver('2026-11-21'), [{ ...drugs, severity: 'notice' }])).toHaveLength(1);
      expect(texts(waiver('2026-11-21', 'autumn'))).toHaveLength(1);
    });

    test('is told by the finding it touches, unless a newer waiver covers that', () => {
      expect(texts(waiver('2026-11-21'))).toEqual([]);
      expect(texts(waiver('2026-11-21'), [{ ...drugs, waivedBy: 'me, until 2027-01-31: r' }])).toHaveLength(1);
    });
  });
});

describe('unused waivers', () => {
  const waivers = (id: string, expires = '2027-01-31') =>
    policy(`waivers: [{creative: "${id}", rule: ias/*, reason: r, approvedBy: me, expires: ${expires}}]`).waivers;
  const seen = (rule: RuleId, severity: 'error' | 'notice' = 'error', version?: string): Seen => ({
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
            'The waiver of ias/* for gone, approved by me, is not used: no manifest lists that creative. Remove it.',
        },
      ]);
    });

    test('where its creative has no finding of its rule', () => {
      const why = expect.stringContaining('is not used: its rule no longer finds anything.');
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
});
