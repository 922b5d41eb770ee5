import { describe, expect, test } from '@jest/globals';
import {
  limitTable,
  noticeList,
  optOutList,
  overrideList,
  problemList,
  removedList,
  warningList,
} from '../../../src/core/render/notes.ts';
import { shortened } from '../../../src/core/render/page-limit.ts';
import { CONTEXT, creativeOf, findingOf, reportOf } from './reports.ts';

const view = { context: { ...CONTEXT, filesUrl: null }, rest: 'the job summary' };
const ROOM = 10_000;
const nowhere = { path: null, line: null, column: null };

describe('problemList', () => {
  const problem = { rule: 'manifest/invalid' as const, path: 'a.yml', line: 3, column: 5, message: 'Unknown key `x`' };

  test('leads with the place, where there is one', () => {
    expect(shortened(problemList([problem], view), ROOM)).toBe(
      '**Fix this first**\n\n- ❌ `a.yml:3:5` `manifest/invalid`: Unknown key `x`\n',
    );
    expect(shortened(problemList([problem, { ...problem, ...nowhere }], view), ROOM)).toMatch(
      /^\*\*Fix these first[\s\S]*\n- ❌ `manifest\/invalid`: Unknown key `x`\n$/,
    );
  });

  test('says how many are missing', () => {
    const many = Array.from({ length: 30 }, () => problem);
    expect(shortened(problemList(many, view), 500)).toMatch(/\*\*\d+ more problems\*\* are not shown here/);
  });
});

describe('warningList', () => {
  test('leads with the place, where there is one', () => {
    const warnings = [
      { ...nowhere, message: 'first' },
      { ...nowhere, path: 'a.yml', message: 'second' },
    ];
    expect(shortened(warningList(reportOf({ warnings }), view), ROOM)).toContain('- first\n- `a.yml`: second\n');
  });

  test('says when one is missing', () => {
    const warnings = [
      { ...nowhere, message: 'first' },
      { ...nowhere, message: 'x'.repeat(300) },
    ];
    expect(shortened(warningList(reportOf({ warnings }), view), 250)).toContain(
      '**1 more warning** is not shown here.',
    );
  });
});

describe('noticeList', () => {
  test('has what only informs, and the warnings have it not', () => {
    const warnings = [
      { ...nowhere, message: 'first' },
      { ...nowhere, severity: 'warning' as const, rule: 'policy/expired-waiver' as const, message: 'second' },
      { ...nowhere, severity: 'notice' as const, rule: 'policy/expired-waiver' as const, message: 'third' },
    ];
    const report = reportOf({ warnings });
    expect(shortened(warningList(report, view), ROOM)).toMatch(/2 warnings[\s\S]*- first\n- second\n\n<\/details>$/);
    expect(shortened(noticeList(report, view), ROOM)).toMatch(/ℹ️ 1 notice[\s\S]*- third\n\n<\/details>$/);
  });
});

describe('optOutList', () => {
  test('names every creative with the providers it opts out of', () => {
    const creatives = [creativeOf({ id: 'a', optedOut: ['verity', 'vidmob'] }), creativeOf({ id: 'b' })];
    const text = shortened(optOutList(reportOf({ creatives }), view), ROOM);
    expect(text).toContain('1 creative opts out of a provider');
    expect(text).toContain('- `a` opts out of Vidmob and Verity (`creatives/spring.creatives.yml:4`)\n');
  });
});

describe('overrideList', () => {
  const [first, second] = ['policy.yml:9 (overrides[0])', 'policy.yml:20 (overrides[1])'] as const;
  const gained = (origin: string, ...because: readonly string[]) => ({ origin, because: [...because] });

  test('names each override once, with the creatives and what changed of them', () => {
    const creatives = [
      creativeOf({ id: 'a', overridesGained: [gained(first, 'brands', 'paths'), gained(second, 'types')] }),
      creativeOf({ id: 'b', pullRequest: 8, overridesGained: [gained(first, 'brands', 'paths')] }),
      creativeOf({ id: 'c', overridesGained: [gained(first, 'channels')] }),
      creativeOf({ id: 'd' }),
    ];
    const all = { ...view, context: { ...view.context, pullRequest: null } };
    const text = shortened(overrideList(reportOf({ creatives }), all), ROOM);
    const code = (line: string, index: number) => `<code>policy.yml:${line} (overrides&#91;${index}&#93;)</code>`;
    expect(text).toContain('2 overrides apply only because of what this pull request changes');
    expect(text).toContain(`- ${code('9', 0)} for \`a\` and #8 \`b\`: brands and path of the manifest changed\n`);
    expect(text).toContain(
      `- ${code('20', 1)} for \`a\`: type changed\n- ${code('9', 0)} for \`c\`: channels changed\n`,
    );
  });

  test('is nothing where no override does', () => {
    const creatives = [creativeOf({ id: 'a', overridesGained: [] })];
    expect(shortened(overrideList(reportOf({ creatives }), view), ROOM)).toBe('');
  });

  test('says when one is missing', () => {
    const overridesGained = [gained(first, 'brands'), gained('x'.repeat(140), 'brands')];
    const text = shortened(
      overrideList(reportOf({ creatives: [creativeOf({ id: 'a', overridesGained })] }), view),
      330,
    );
    expect(text).toContain('**1 more override** is not shown here.');
  });
});

describe('removedList', () => {
  test('names the entries and the files they were in', () => {
    const removed = ['a', 'b'].map((id) => ({
      id,
      version: '1',
      source: null,
      manifest: { path: 'old.yml', line: 1 },
    }));
    const text = shortened(removedList(reportOf({ removed }), view), ROOM);
    expect(text).toContain('2 creatives removed');
    expect(text).toContain('- `a@1` (`old.yml`)\n');
  });
});

describe('limitTable', () => {
  test('shows each limit once, with where it is stated and how often it was missed', () => {
    const score = findingOf({ rule: 'vidmob/min-score', channel: 'META', limit: 0.7, origin: 'policy.yml:9' });
    const level = findingOf({ rule: 'ias/hate', limit: 'below high', origin: 'default' });
    const unlimited = findingOf({ rule: 'provider/missing-data', origin: 'input providers' });
    const keptTo = findingOf({ rule: 'vidmob/max-score-drop', severity: 'notice', origin: 'policy.yml:3' });
    const creatives = [
      creativeOf({ id: 'a', findings: [score, level, unlimited, findingOf({ rule: 'gate/time-budget' }), keptTo] }),
      creativeOf({ id: 'b', findings: [score] }),
    ];
    const rows = limitTable(reportOf({ creatives }), view).rows.map((row) => row().trim());
    expect(rows).toEqual([
      '| `vidmob/min-score` | META | 0.70 | `policy.yml:9` | 2 |',
      '| `ias/hate` | – | below high | `default` | 1 |',
      '| `provider/missing-data` | – | – | `input providers` | 1 |',
    ]);
  });

  test('says how many are missing', () => {
    const findings = Array.from({ length: 30 }, (_, index) => findingOf({ rule: `ias/${index}`, origin: 'default' }));
    const report = reportOf({ creatives: [creativeOf({ id: 'a', findings })] });
    expect(shortened(limitTable(report, view), 600)).toMatch(/<\/details>\n\n\*\*\d+ more limits\*\* are/);
  });
});
