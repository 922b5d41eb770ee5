import { describe, expect, test } from '@jest/globals';
import { createGuard, NOT_SUBMITTED } from '../../src/rescore/submission-guard.ts';
import { fakeProvider } from '../gate/fake-provider.ts';
import { SETTINGS } from '../gate/worlds.ts';
import { creative } from '../support/creatives.ts';

const mannerOf = (eventName: 'schedule' | 'workflow_dispatch') =>
  createGuard({
    trigger: { kind: 'scheduled', eventName, headSha: 'c0ffee' },
    settings: { ...SETTINGS, maxSubmissions: 2 },
  });
const item = (id: string, provider: 'vidmob' | 'ias' = 'vidmob') => ({
  provider: fakeProvider(provider),
  creative: creative({ id }),
});

describe('how a scheduled run goes about its work', () => {
  test('a schedule submits nothing', () => {
    const { refusalOf, keepsWaiting } = mannerOf('schedule');
    expect(refusalOf(item('a'))).toBe(NOT_SUBMITTED);
    expect(refusalOf({ ...item('a'), mayNotSubmit: true })).toBeNull();
    expect(keepsWaiting).toBe(true);
  });

  test('a dispatch submits as many creatives as it may, each to all providers', () => {
    const { refusalOf } = mannerOf('workflow_dispatch');
    expect(refusalOf({ ...item('moved'), mayNotSubmit: true })).toBeNull();
    expect([item('a'), item('a', 'ias'), item('b')].map(refusalOf)).toEqual([null, null, null]);
    expect(refusalOf(item('c'))).toMatchObject({
      status: 'pending',
      reason: expect.stringContaining('2 creatives') as unknown,
    });
    expect(refusalOf(item('b', 'ias'))).toBeNull();
  });
});
