import { describe, expect, test } from '@jest/globals';
import { shortened } from '../../../src/core/render/page-limit.ts';
import { passingTable, verdictTable } from '../../../src/core/render/verdict-table.ts';
import { CONTEXT, creativeOf, findingOf, iasAnswer } from './reports.ts';

const view = { context: { ...CONTEXT, filesUrl: null }, rest: 'the job summary' };

describe('verdictTable', () => {
  const rowOf = (...parts: Parameters<typeof creativeOf>) => verdictTable([creativeOf(...parts)], view).rows[0]?.();

  test('has the verdict, the creative, its place, what failed and what to do in one row', () => {
    const finding = findingOf({
      rule: 'vidmob/min-score',
      provider: 'vidmob',
      message: 'META score 0.62 is low',
      remedy: 'Mend it.',
    });
    expect(rowOf({ id: 'a', version: '2', name: 'Spring', verdict: 'fail', findings: [finding] })).toBe(
      '| ❌ **fail** · <b>Spring</b><br>`a@2`<br>`creatives/spring.creatives.yml:4` | Vidmob META score 0.62 is low<br>→ <b>Mend it.</b> |\n',
    );
  });

  test('does not say the same twice, nor leave a cell empty', () => {
    expect(rowOf({ id: 'a', verdict: 'pending' })).toBe(
      '| ⏳ **pending** · <b>a</b><br>`creatives/spring.creatives.yml:4` | – |\n',
    );
  });

  test('has who waived a finding, until when and why, in a line of its own', () => {
    const waivedBy = 'legal@acme.example, until 2027-01-31: agreed';
    const finding = findingOf({ rule: 'ias/hate', message: 'too bad', remedy: 'Mend it.', waivedBy });
    expect(rowOf({ id: 'a', verdict: 'waived', findings: [finding] })).toMatch(
      /too bad<br>📝 waived by legal@\S*acme\.example, until 2027-01-31: agreed \|\n$/,
    );
  });

  test('says four things of many, and how many more there are', () => {
    const findings = Array.from({ length: 7 }, (_, index) =>
      findingOf({ rule: 'ias/hate', message: `reason ${index}` }),
    );
    const text = rowOf({ id: 'a', verdict: 'fail', findings });
    expect(text).toContain('reason 3<br>and 3 more, see below |');
    expect(text).not.toContain('reason 4');
  });
});

describe('passingTable', () => {
  test('shows what each provider said', () => {
    const table = passingTable(
      [creativeOf({ id: 'a', assessments: { ias: iasAnswer({ drugs: 'low' }) } })],
      view,
      true,
    );
    const text = shortened(table, 10_000);
    expect(text).toContain('<details open>\n<summary>✅ <b>1 creative passes</b></summary>');
    expect(text).toContain('| <b>a</b><br>`creatives/spring.creatives.yml:4` | – | drugs low | – |');
  });

  test('says how many are missing after its end', () => {
    const creatives = Array.from({ length: 20 }, (_, index) => creativeOf({ id: `${index}` }));
    expect(shortened(passingTable(creatives, view, false), 600)).toMatch(
      /<\/details>\n\n\*\*\d+ more creatives\*\* are not shown here \(\d+ pass\)/,
    );
  });
});
