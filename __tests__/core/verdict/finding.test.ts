import { expect, test } from '@jest/globals';
import { findingSchema as schema } from '../../../src/core/report.ts';
import { finding, missingData } from '../../../src/core/verdict/finding.ts';

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
