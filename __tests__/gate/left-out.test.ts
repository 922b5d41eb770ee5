import { describe, expect, test } from '@jest/globals';
import { leftOutWarnings } from '../../src/gate/left-out.ts';

const NONE = { vidmob: 0, ias: 0, verity: 0 };

describe('what found no room', () => {
  test('is said by provider, with what becomes of it', () => {
    const [vidmob, ias, ...others] = leftOutWarnings({ left: { vidmob: 1, ias: 370, verity: 0 } });
    expect(vidmob).toMatch(/no room for the ticket of 1 submission to Vidmob\. .* without a second bill/);
    expect(ias).toMatch(/no room for the tickets of 370 submissions to IAS\. .* IAS may count both/);
    expect(others).toEqual([]);
    expect(leftOutWarnings({ left: NONE })).toEqual([]);
  });
});
