import { describe, expect, test } from '@jest/globals';
import { finding } from '../../../src/core/verdict/finding.ts';
import { applyWaivers, isExpired } from '../../../src/core/verdict/waive.ts';
import { POLICY_PATH, policy } from '../policy/fixtures.ts';
import { creative, KNOWN } from './fixtures.ts';

const { waivers } = policy(`waivers:
  - {creative: spring-15s, rule: ias/drugs, reason: Age-gated., approvedBy: safety@acme.example, expires: 2027-01-31}
  - {creative: spring-15s, rule: "ias/{hate,spam}", reason: Satire, approvedBy: old@acme.example, expires: 2026-10-31}
  - {creative: spring-15s, rule: ias/spam, reason: Renewed, approvedBy: new@acme.example, expires: 2026-12-31}
  - {creative: spring-15s, rule: ias/sp*, reason: Older, approvedBy: older@acme.example, expires: 2026-11-30}
`);
const error = finding({ rule: 'ias/drugs', severity: 'error', message: 'IAS rates drugs high', remedy: 'Change it.' });
const waive = (one = error, at = KNOWN.at, of = creative()) => applyWaivers([one], of, waivers, at)[0];

describe('a waiver', () => {
  test('names on the finding who approved it, until when and why, and takes nothing out of sight', () => {
    expect(waive()).toEqual({ ...error, waivedBy: 'safety@acme.example, until 2027-01-31: Age-gated' });
  });

  test('also covers a warning, but never a notice', () => {
    expect(waive({ ...error, severity: 'warning' })?.waivedBy).toContain('safety@acme.example');
    expect(waive({ ...error, severity: 'notice' })?.waivedBy).toBeNull();
  });

  test('leaves other rules and other creatives alone', () => {
    const other = { ...error, rule: 'ias/crime' as const };
    expect(waive(other)).toBe(other);
    expect(waive(error, KNOWN.at, creative({ id: 'autumn' }))).toBe(error);
  });

  test('holds through its last day, UTC, and no longer', () => {
    expect(waive(error, Date.parse('2027-01-31T23:59:59.999Z'))?.waivedBy).not.toBeNull();
    expect(waive(error, Date.parse('2027-02-01T00:00:00Z'))?.waivedBy).toBeNull();
    expect(waivers.map((waiver) => isExpired(waiver, KNOWN.at))).toEqual([false, true, false, false]);
  });

  test('that has expired lets the finding count and says since when, by whom and where', () => {
    expect(waive({ ...error, rule: 'ias/hate' })).toEqual({
      ...error,
      rule: 'ias/hate',
      message:
        'IAS rates drugs high; the waiver approved by old@acme.example expired after 2026-10-31, so this counts again',
      remedy: `Change it. Or have the waiver renewed (${POLICY_PATH}:3).`,
    });
  });

  test('that lasts longest is the one that counts', () => {
    expect(waive({ ...error, rule: 'ias/spam' })?.waivedBy).toBe('new@acme.example, until 2026-12-31: Renewed');
  });
});
