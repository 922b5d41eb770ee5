import { describe, expect, test } from '@jest/globals';
import { statusDescription } from '../../../src/core/render/status.ts';
import { creativeOf, reportOf } from './reports.ts';

describe('statusDescription', () => {
  test('is the verdict in one line', () => {
    expect(statusDescription(reportOf({ creatives: [creativeOf({ id: 'a' }), creativeOf({ id: 'b' })] }))).toBe(
      'All 2 creatives pass',
    );
  });

  test('says of a sandbox that its scores are not real', () => {
    expect(statusDescription(reportOf({ sandbox: true, conclusion: 'neutral' }))).toMatch(
      /^Sandbox, scores not real: /,
    );
  });
});
