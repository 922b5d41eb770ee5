import { describe, expect, test } from '@jest/globals';
import { budgetRemark, jobLimitOf } from '../../src/core/job-limit.ts';

const MINUTE = 60_000;

describe('jobLimitOf', () => {
  test('is what the job states', () => {
    expect(jobLimitOf('jobs:\n  gate:\n    timeout-minutes: 90\n', 'gate')).toBe(90 * MINUTE);
  });

  test('is six hours when it states nothing', () => {
    expect(jobLimitOf('jobs: {gate: {runs-on: ubuntu-latest}}', 'gate')).toBe(360 * MINUTE);
  });

  test.each([
    ['an expression', `jobs: {gate: {timeout-minutes: "\${{ vars.LIMIT }}"}}`],
    ['another job', 'jobs: {test: {timeout-minutes: 5}}'],
    ['a job that is none', 'jobs: {gate: 5}'],
    ['no jobs', 'on: push'],
    ['no YAML', '{'],
    ['an alias to nothing', 'jobs: *nothing'],
    ['nothing', ''],
  ])('cannot be read from %s', (_, workflow) => {
    expect(jobLimitOf(workflow, 'gate')).toBeUndefined();
  });
});

describe('budgetRemark', () => {
  test('says nothing while the job outlives the budget', () => {
    expect(budgetRemark(75 * MINUTE, 76 * MINUTE)).toBeUndefined();
  });

  test('points out a budget that is never reached, and what to set', () => {
    const remark = budgetRemark(75 * MINUTE, 75 * MINUTE);
    expect(remark).toContain('`timeout` is 1h 15m');
    expect(remark).toContain('`timeout-minutes` to 85');
  });
});
