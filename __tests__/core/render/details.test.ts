import { describe, expect, test } from '@jest/globals';
import { detailSections } from '../../../src/core/render/details.ts';
import { byteLength, shortened } from '../../../src/core/render/page-limit.ts';
import type { ReportedCreative } from '../../../src/core/report.ts';
import { CONTEXT, creativeOf, findingOf, iasAnswer, noAnswer, vidmobAnswer } from './reports.ts';

const view = { context: CONTEXT, rest: 'the job summary' };
const detailsOf = (creative: ReportedCreative, longest = 8_000) =>
  shortened(detailSections([creative], view, longest), 100_000).trim();

describe('detailSections', () => {
  test('says what the creative is and where, without making its asset a link', () => {
    const text = detailsOf(creativeOf({ id: 'a', source: 'my-dam', optedOut: ['ias'] }));
    expect(text).toContain('video · [`creatives/spring.creatives.yml:4`]');
    expect(text).toContain('from `my-dam` · `https://cdn.example.com/a.mp4`');
    expect(text).toContain('The manifest leaves out IAS.');
  });

  test('lists errors before warnings before notices, with cure and origin', () => {
    const findings = [
      findingOf({ rule: 'vidmob/max-unavailable', severity: 'notice' }),
      findingOf({ rule: 'ias/spam', severity: 'warning' }),
      findingOf({ rule: 'ias/hate', remedy: 'Mend it.', origin: 'input min-score', waivedBy: 'legal@acme.example' }),
    ];
    const rules = [...detailsOf(creativeOf({ id: 'x', findings })).matchAll(/^- (\S+) `([^`]+)`/gm)];
    expect(rules.map(([, icon, rule]) => [icon, rule])).toEqual([
      ['📝', 'ias/hate'],
      ['⚠️', 'ias/spam'],
      ['ℹ️', 'vidmob/max-unavailable'],
    ]);
    expect(detailsOf(creativeOf({ id: 'x', findings }))).toContain(
      '(waived by legal@&#8203;acme.example) <sub>limit set in `input min-score`</sub><br>→ Mend it.',
    );
  });

  test('says when each provider answered or why it did not, and gives no ticket away', () => {
    const text = detailsOf(
      creativeOf({
        id: 'a',
        assessments: {
          vidmob: { ...vidmobAnswer({}), reused: true, warnings: ['odd'] },
          ias: noAnswer('pending', 'still working', 'Wait.'),
          verity: noAnswer('unavailable', 'no connection'),
        },
      }),
    );
    expect(text).toContain('- **Vidmob** reused, answered 2026-11-03T10:42:00Z<br>⚠️ odd');
    expect(text).toContain('- **IAS** pending: still working → Wait.\n');
    expect(text).toMatch(/^- \*\*Verity\*\* unavailable: no connection$/m);
  });

  test('keeps within its length and stays closed', () => {
    const findings = Array.from({ length: 100 }, () => findingOf({ rule: 'ias/hate', message: 'x'.repeat(200) }));
    const text = detailsOf(creativeOf({ id: 'a', findings, assessments: { ias: iasAnswer() } }), 4_000);
    expect(byteLength(text)).toBeLessThanOrEqual(4_000);
    expect(text).toMatch(/more findings\*\* are not shown here/);
    expect(text.endsWith('</details>')).toBe(true);
  });

  test('says how many creatives are left out, by verdict', () => {
    const creatives = [
      creativeOf({ id: 'a', verdict: 'fail' }),
      creativeOf({ id: 'b', verdict: 'warn' }),
      creativeOf({ id: 'c', verdict: 'warn' }),
    ];
    expect(shortened(detailSections(creatives, view, 8_000), 600)).toMatch(
      /\*\*2 more creatives\*\* are not shown here in detail \(2 warn\)\. The whole list is in the job summary\.$/,
    );
  });
});
