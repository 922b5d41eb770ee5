import { describe, expect, test } from '@jest/globals';
import { shortened } from '../../../src/core/render/page-limit.ts';
import { iasDetails, verityDetails, vidmobDetails } from '../../../src/core/render/provider-details.ts';
import { CONTEXT, iasAnswer, verityAnswer, vidmobAnswer } from './reports.ts';

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

  test('explains every reason for missing data with its cure, a known one or not', () => {
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

describe('iasDetails', () => {
  test('explains the categories that are not safe, worst first, and names the others', () => {
    expect(rowsOf(iasDetails(iasAnswer({ hate: 'floor', drugs: null, novelty: 'low' }), view))).toEqual([
      '| **unknown** | drugs | illegal drugs, tobacco, e-cigarettes, vaping, alcohol |',
      '| **floor** | hate | hate speech and acts of aggression |',
      '| **low** | novelty | a category this version does not know |',
      '| safe | adult, arms, crime, death, debated, obscene, piracy, spam, terror |  |',
    ]);
  });

  test('does without a row of safe ones when none is', () => {
    expect(rowsOf(iasDetails({ ...iasAnswer(), garm: { hate: 'high' } }, view))).toHaveLength(1);
  });
});

describe('verityDetails', () => {
  test('lists the threats worst first and what Verity itself concludes', () => {
    const threats = [
      { id: 'GGT9', category: 'Medical', risk: 'low' as const },
      { id: 'GGT0', category: null, risk: null },
    ];
    expect(rowsOf(verityDetails(verityAnswer(threats, false), view))).toEqual([
      '| **unknown** | GGT0 | – |',
      '| **low** | GGT9 | Medical |',
      "| safe: false | Verity's own summary, for information |  |",
    ]);
  });

  test('tells no threats from no list', () => {
    expect(rowsOf(verityDetails(verityAnswer([]), view))[0]).toBe('| – | no threats |  |');
    expect(rowsOf(verityDetails(verityAnswer(null, null), view))).toEqual([
      '| – | no list of threats |  |',
      "| safe: not said | Verity's own summary, for information |  |",
    ]);
  });
});
