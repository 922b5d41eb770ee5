import { expect, test } from '@jest/globals';
import { UsageMeter } from '../../src/http/usage-meter.ts';

test('counts attempts by party, accepted submissions by kind, and reused answers', () => {
  const meter = new UsageMeter();
  meter.request('ias');
  meter.request('ias');
  meter.request('github');
  meter.submitted('tags');
  meter.reused();
  expect(meter.snapshot()).toEqual({
    submitted: { vidmob: 0, ias: 0, verity: 0, tags: 1 },
    reused: 1,
    requests: { vidmob: 0, ias: 2, verity: 0, github: 1 },
  });
});
