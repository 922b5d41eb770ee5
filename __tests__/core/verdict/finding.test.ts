import { describe, expect, test } from '@jest/globals';
import { findingSchema as schema } from '../../../src/core/report.ts';
import { finding, listed, missingData, sentences, unstopped } from '../../../src/core/verdict/finding.ts';

describe('wording', () => {
  test('names are listed as in a sentence, long lists are cut', () => {
    expect(listed([])).toBe('');
    expect(listed(['META'])).toBe('META');
    expect(listed(['META', 'TIKTOK', 'X'])).toBe('META, TIKTOK and X');
    expect(listed(Array.from({ length: 20 }, (_, index) => `g${index}`))).toMatch(/g11 and 8 more$/);
  });

  test('sentences are joined, and what is not said is left out', () => {
    expect(sentences('A.', null, undefined, '', 'B.')).toBe('A. B.');
    expect(sentences(null)).toBeNull();
    expect(unstopped(' It said so. ')).toBe('It said so');
  });
});

describe('finding', () => {
  test('a finding has every field of the report', () => {
    const one = finding({ rule: 'ias/hate', severity: 'error', message: 'm', provider: 'ias' });
    expect(schema.parse(one)).toEqual(one);
    expect(one).toMatchObject({ remedy: null, actual: null, limit: null, origin: null, channel: null, waivedBy: null });
  });

  test('missing data is an error of its provider', () => {
    expect(missingData('vidmob', 'm', 'r', { channel: 'META' })).toMatchObject({
      rule: 'provider/missing-data',
      severity: 'error',
      provider: 'vidmob',
      remedy: 'r',
      channel: 'META',
    });
  });
});
