import { expect, test } from '@jest/globals';
import { unansweredFindings } from '../../../src/core/verdict/unanswered.ts';
import { unansweredBy } from './fixtures.ts';

test.each([
  ['pending', 'gate/time-budget', 'IAS had not answered when the time was up: It said so'],
  ['rejected', 'provider/rejected', 'IAS refused the asset: It said so'],
  ['unavailable', 'provider/unavailable', 'No answer from IAS: It said so'],
  ['not-applicable', 'provider/missing-data', 'IAS was not asked although it must judge this creative: It said so'],
] as const)('%s is %s', (status, rule, message) => {
  const found = unansweredFindings('ias', unansweredBy(status));
  expect(found).toMatchObject([
    { rule, severity: 'error', message, actual: status, provider: 'ias', remedy: 'Do this.' },
  ]);
});

test('silence is missing data', () => {
  expect(unansweredFindings('vidmob', undefined)).toMatchObject([{ rule: 'provider/missing-data', severity: 'error' }]);
  const [found] = unansweredFindings('vidmob', unansweredBy('not-applicable', { remedy: null }));
  expect(found?.remedy).toBe('Run the gate again.');
});
