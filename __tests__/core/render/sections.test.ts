import { describe, expect, test } from '@jest/globals';
import { shortened } from '../../../src/core/render/page-limit.ts';
import { missingInPassing } from '../../../src/core/render/sections.ts';
import { CONTEXT, creativeOf, iasAnswer, vidmobAnswer } from './reports.ts';

const view = { context: CONTEXT, rest: 'the job summary' };

describe('missingInPassing', () => {
  test('gives each reason once, with its cure, for all creatives together', () => {
    const creatives = ['a', 'b'].map((id) => {
      const vidmob = vidmobAnswer({}, [[`Captions ${id}`, 'META', 'NO_DATA_MISSING_BRAND_IDENTIFIERS', 1]]);
      return creativeOf({ id, assessments: { vidmob } });
    });
    const text = shortened(missingInPassing(creatives, view), 5_000);
    expect(text).toContain('Guidelines without data in creatives that pass');
    expect(text.match(/NO_DATA_MISSING_BRAND_IDENTIFIERS/g)).toHaveLength(1);
    expect(text).toContain('Captions a, Captions b');
    expect(text).toContain('Add logo, name and colours of the brand in Vidmob.');
  });

  test('says nothing where everything could be evaluated, or Vidmob was not asked', () => {
    const creatives = [
      creativeOf({ id: 'a', assessments: { vidmob: vidmobAnswer({}) } }),
      creativeOf({ id: 'b', assessments: { ias: iasAnswer() } }),
    ];
    expect(shortened(missingInPassing(creatives, view), 5_000)).toBe('');
  });
});
