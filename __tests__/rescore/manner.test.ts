import { describe, expect, test } from '@jest/globals';
import { createManner, NOT_SUBMITTED } from '../../src/rescore/manner.ts';
import { fakeProvider } from '../gate/fake-provider.ts';
import { SETTINGS } from '../gate/worlds.ts';
import { creative } from '../support/creatives.ts';

const mannerOf = (eventName: 'schedule' | 'workflow_dispatch') =>
  createManner({
    trigger: { kind: 'scheduled', eventName, headSha: 'c0ffee' },
    settings: { ...SETTINGS, maxSubmissions: 2 },
  });
const item = (id: string, provider: 'vidmob' | 'ias' = 'vidmob') => ({
  provider: fakeProvider(provider),
  creative: creative({ id }),
});

describe('how a scheduled run goes about its work', () => {
  test('a schedule submits nothing', () => {
    const { insteadOfSubmitting, isPatient } = mannerOf('schedule');
    expect(insteadOfSubmitting(item('a'))).toBe(NOT_SUBMITTED);
    expect(insteadOfSubmitting({ ...item('a'), mayNotSubmit: true })).toBeNull();
    expect(isPatient).toBe(true);
  });

  test('a dispatch submits as many creatives as it may, each to all providers', () => {
    const { insteadOfSubmitting } = mannerOf('workflow_dispatch');
    expect(insteadOfSubmitting({ ...item('moved'), mayNotSubmit: true })).toBeNull();
    expect([item('a'), item('a', 'ias'), item('b')].map(insteadOfSubmitting)).toEqual([null, null, null]);
    expect(insteadOfSubmitting(item('c'))).toMatchObject({
      status: 'pending',
      reason: expect.stringContaining('2 creatives') as unknown,
    });
    expect(insteadOfSubmitting(item('b', 'ias'))).toBeNull();
  });
});
