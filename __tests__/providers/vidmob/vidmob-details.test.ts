import { describe, expect, test } from '@jest/globals';
import { shortened } from '../../../src/core/render/page-limit.ts';
import { missingInPassing, vidmobDetails } from '../../../src/providers/vidmob/vidmob-details.ts';
import { CONTEXT, vidmobAnswer } from '../../core/render/reports.ts';

const view = { context: CONTEXT, rest: 'the job summary' };
const rowsOf = (listings: ReturnType<typeof vidmobDetails>, index = 0) =>
  (listings[index]?.rows ?? []).map((row) => row().trim());

describe('vidmobDetails', () => {
  test('shows what Vidmob reported by channel, and a dash where it sent nothing', () => {
    const answer = vidmobAnswer({});
    const counts = { passCount: 26, failCount: 9, applicableCount: 42, notApplicableCount: 2, notAvailableCount: null };
    const channels = { META: { score: 0.62, adherencePercent: null, ...counts } };
    expect(rowsOf(vidmobDetails({ ...answer, channels }, view))).toEqual(['| META | 0.62 | – | 26 | 9 | – |']);
  });

  test('lists failed guidelines heaviest first, with their weight on each channel', () => {
    const answer = vidmobAnswer({}, [
      ['Captions', 'META', 'FAIL', 1],
      ['Sound off', 'META', 'FAIL', null],
      ['Logo', 'META', 'FAIL', 1],
      ['Logo', 'TIKTOK', 'FAIL', 3],
      ['Brand', 'META', 'FAIL', 1],
      ['Format', 'META', 'PASS', 5],
    ]);
    expect(rowsOf(vidmobDetails(answer, view), 1)).toEqual([
      '| Logo | META 1, TIKTOK 3 |',
      '| Brand | META 1 |',
      '| Captions | META 1 |',
      '| Sound off | META – |',
    ]);
  });

  test('explains every reason for missing data with its fix, a known one or not', () => {
    const untagged = ['a', 'b', 'c', 'd', 'a'].map((name) => [name, 'META', 'NO_DATA_MEDIA_NOT_TAGGED', 1] as const);
    const [first, second] = rowsOf(
      vidmobDetails(vidmobAnswer({}, [...untagged, ['e', 'X', 'NO_DATA_NEW', 1]]), view),
      2,
    );
    expect(first).toBe(
      '| a, b, c and 1 more | `NO_DATA_MEDIA_NOT_TAGGED`<br>the asset has no Creative Tags | Set vidmob-tags to auto, so that it is tagged and scored again. |',
    );
    expect(second).toContain('`NO_DATA_NEW`');
  });

  test('lists the Creative Tags by category', () => {
    const tags = ['logo', 'pack'].map((label) => ({ category: 'brand', label }));
    expect(rowsOf(vidmobDetails(vidmobAnswer({}, [], tags), view), 3)).toEqual(['| brand | logo, pack |']);
  });

  test('says how much of a long table is missing', () => {
    const guidelines = Array.from({ length: 50 }, (_, index) => [`Guideline ${index}`, 'META', 'FAIL', 1] as const);
    const [, failed] = vidmobDetails(vidmobAnswer({}, guidelines), view);
    expect(failed && shortened(failed, 400)).toMatch(
      /more guidelines\*\* are not shown here\. The whole list is in the job summary\.$/,
    );
  });
});

describe('missingInPassing', () => {
  test('gives each reason once, with its fix, for all creatives together', () => {
    const answers = ['a', 'b'].map((id) => {
      const vidmob = vidmobAnswer({}, [[`Captions ${id}`, 'META', 'NO_DATA_MISSING_BRAND_IDENTIFIERS', 1]]);
      return vidmob;
    });
    const text = shortened(missingInPassing(answers, view), 5_000);
    expect(text).toContain('Guidelines without data in creatives that pass');
    expect(text.match(/NO_DATA_MISSING_BRAND_IDENTIFIERS/g)).toHaveLength(1);
    expect(text).toContain('Captions a, Captions b');
    expect(text).toContain('Add logo, name and colours of the brand in Vidmob.');
  });

  test('says nothing where everything could be evaluated, or Vidmob was not asked', () => {
    expect(shortened(missingInPassing([vidmobAnswer({})], view), 5_000)).toBe('');
    expect(shortened(missingInPassing([], view), 5_000)).toBe('');
  });
});
