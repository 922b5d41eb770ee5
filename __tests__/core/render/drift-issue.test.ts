import { describe, expect, test } from '@jest/globals';
import { parse } from 'marked';
import { compareDrift, type DriftInput, nextFailing } from '../../../src/core/drift/compare-drift.ts';
import { type DriftContext, renderDriftClosing, renderDriftIssue } from '../../../src/core/render/drift-issue.ts';
import { byteLength } from '../../../src/core/render/page-limit.ts';
import { EARLIER, failing, NOW, recorded } from '../drift/fixtures.ts';
import { golden } from './golden.ts';
import { contentsOf } from './html.ts';
import { creativeOf, findingOf, vidmobAnswer } from './reports.ts';

const CONTEXT: DriftContext = {
  checkName: 'Creative Gate',
  runUrl: 'https://github.com/acme/ads/actions/runs/1234567',
  filesUrl: 'https://github.com/acme/ads/blob/main',
  branch: 'main',
};

const spring = (score: number) =>
  creativeOf({
    id: 'spring-15s-vertical',
    version: '1.0',
    name: 'Spring Campaign, 15s vertical',
    verdict: score < 0.7 ? 'fail' : 'pass',
    assessments: { vidmob: vidmobAnswer({ META: { score, adherence: 0.7 } }) },
    findings:
      score < 0.7
        ? [
            findingOf({
              rule: 'vidmob/min-score',
              provider: 'vidmob',
              message: `META score ${score} is ${(0.7 - score).toFixed(2)} below the minimum 0.70`,
              remedy: 'Fix the failed guidelines, first “Logo in first 3 seconds” (weight 3).',
            }),
          ]
        : [],
  });
const radio = creativeOf({
  id: 'radio-spot',
  type: 'audio',
  verdict: 'fail',
  manifest: { path: 'creatives/audio.creatives.yml', line: 3 },
  findings: [
    findingOf({
      rule: 'ias/hate',
      provider: 'ias',
      message: 'IAS rates hate floor (hate speech and acts of aggression); the policy fails high and worse',
      remedy: 'Change what shows hate speech, or have the level reviewed by IAS.',
    }),
  ],
});
const legacy = creativeOf({ id: 'legacy-banner', verdict: 'fail' });

const compare = (more: Partial<DriftInput>) =>
  compareDrift({ before: [], judged: [], isListed: () => true, baselines: undefined, at: NOW, ...more });

const SPRING = failing('spring-15s-vertical@1.0', {
  identity: JSON.stringify(['', 'spring-15s-vertical', '1.0']),
  scoresBefore: { META: 0.81 },
});
const MANY = compare({
  before: [
    failing('radio-spot'),
    failing('legacy-banner', { standing: 'known' }),
    failing('autumn@2', { since: '2026-11-21T09:05:00Z' }),
    failing('summer', { ended: { at: EARLIER, how: 'passes' } }),
    failing('winter', { identity: 'gone' }),
  ],
  judged: [spring(0.62), radio, legacy],
  isListed: (identity) => identity !== 'gone',
  baselines: recorded({ 'spring-15s-vertical': 0.81 }),
});

describe('the issue', () => {
  test('reads as kept', () => {
    const { title, body, foot } = renderDriftIssue(MANY, CONTEXT);
    expect(title).toBe('Creative Gate: scores drifted');
    const text = `${body}\n\n${foot}`;
    expect(text).toBe(golden('drift-issue.md', text));
  });

  test('reads as kept with a single drift', () => {
    const drift = compare({ judged: [spring(0.62)], baselines: recorded({ 'spring-15s-vertical': 0.81 }) });
    const { body, foot } = renderDriftIssue(drift, { ...CONTEXT, runUrl: null, reportNote: 'the artifact `report`' });
    const text = `${body}\n\n${foot}`;
    expect(text).toBe(golden('drift-issue-single.md', text));
  });

  test('is the same text while nothing changes, whichever run writes it', () => {
    const first = renderDriftIssue(MANY, CONTEXT);
    const next = compare({
      before: nextFailing(MANY, true),
      judged: [spring(0.62), radio, legacy],
      at: NOW + 1_800_000,
    });
    expect(renderDriftIssue(next, { ...CONTEXT, runUrl: 'https://github.com/acme/ads/actions/runs/2' }).body).toBe(
      first.body,
    );
    const lower = compare({ before: nextFailing(MANY, true), judged: [spring(0.5), radio, legacy] });
    expect(renderDriftIssue(lower, CONTEXT).body).not.toBe(first.body);
  });

  test('says so when only unanswered ones or those from the start are left', () => {
    const headOf = (more: Partial<DriftInput>) => renderDriftIssue(compare(more), CONTEXT).body.split('\n')[0];
    expect(headOf({ before: [failing('a'), failing('b')] })).toBe(
      '### ❔ 2 creatives on `main` that failed could not be judged again',
    );
    expect(headOf({ before: [failing('legacy-banner', { standing: 'known' })], judged: [legacy] })).toBe(
      '### ❌ All drifted creatives on `main` are resolved, but those that failed at the first run still fail',
    );
    expect(headOf({ judged: [radio, legacy] })).toBe('### ❌ 2 creatives on `main` fail that passed before');
  });

  test('lists what has ended with the latest first', () => {
    const ended = { at: EARLIER, how: 'passes' } as const;
    const before = [
      failing('older', { since: '2026-11-18T09:00:00Z', ended }),
      failing('newest', { since: '2026-11-20T09:00:00Z', ended }),
      failing('middle', { since: '2026-11-19T09:00:00Z', ended }),
    ];
    const { body } = renderDriftIssue(compare({ before: [failing('still'), ...before] }), CONTEXT);
    const order = ['newest', 'middle', 'older'].map((name) => body.indexOf(name));
    expect(order[0]).toBeGreaterThan(0);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('names where the things are that a cell has no room for', () => {
    const findings = Array.from({ length: 9 }, (_, index) =>
      findingOf({ rule: `ias/${index}`, message: `M${index}.` }),
    );
    const drift = compare({ judged: [creativeOf({ id: 'a', verdict: 'fail', findings })] });
    expect(renderDriftIssue(drift, CONTEXT).body).toContain('and 5 more, see the run linked below');
  });

  test('tells no score that is gone', () => {
    const drift = compare({ before: [SPRING], judged: [{ ...spring(0.62), assessments: {} }] });
    expect(renderDriftIssue(drift, CONTEXT).body).not.toContain('→ 0.');
  });

  test('keeps within its limit and says what it leaves out', () => {
    const long = 'x'.repeat(300);
    const thousand = Array.from({ length: 1000 }, (_, index) => ({ ...radio, id: `radio-${index}`, name: long }));
    const before = [
      ...Array.from({ length: 1000 }, (_, index) => failing(`unknown-${index}`)),
      ...Array.from({ length: 1000 }, (_, index) =>
        failing(`over-${index}`, { ended: { at: EARLIER, how: 'passes' } }),
      ),
    ];
    const drift = compare({ before, judged: thousand });
    for (const budget of [65_000, 9_000]) {
      const { body, foot } = renderDriftIssue(drift, CONTEXT, budget);
      expect(byteLength(`${body}\n\n${foot}`)).toBeLessThanOrEqual(budget);
      expect(body).toMatch(/\*\*\d+ more failing creatives\*\* are not shown here/);
      expect(body).toContain('The whole list is in the job summary of the run linked below.');
      expect(body).toContain('**What to do:**');
    }
  });
});

describe('the closing comment', () => {
  const over = compare({
    before: [
      SPRING,
      failing('summer', { ended: { at: EARLIER, how: 'passes' } }),
      failing('winter', { identity: 'gone' }),
    ],
    judged: [spring(0.83)],
    isListed: (identity) => identity !== 'gone',
  });

  test('reads as kept', () => {
    const text = renderDriftClosing(over, CONTEXT);
    expect(text).toBe(golden('drift-closing.md', text));
  });

  test('is short when nothing is known of what failed', () => {
    expect(renderDriftClosing({ ended: [] }, CONTEXT)).toContain('no creative on `main` is failing.\n\n<sub>');
  });

  test('keeps within its limit', () => {
    const before = Array.from({ length: 5000 }, (_, index) => failing(`creative-${index}`, { identity: `${index}` }));
    const text = renderDriftClosing(compare({ before, isListed: () => false }), CONTEXT);
    expect(byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/more creatives\*\* are not shown here/);
  });
});

test('nothing of others comes to life', () => {
  const hostile = '@acme/team <img src=x onerror=y> [a](https://evil.example) #1 | `x` https://evil.example';
  const creative = creativeOf({
    id: hostile,
    name: hostile,
    verdict: 'fail',
    assessments: { vidmob: vidmobAnswer({ [hostile]: { score: 0.1, adherence: 0.1 } }) },
    findings: [findingOf({ rule: 'vidmob/min-score', message: hostile, remedy: hostile })],
  });
  const before = [
    failing(hostile, { identity: 'x' }),
    failing(`${hostile}2`, { ended: { at: EARLIER, how: 'removed' } }),
    failing('', { identity: JSON.stringify(['', hostile, '']), scoresBefore: { [hostile]: 0.9 } }),
  ];
  const context = { ...CONTEXT, branch: hostile, checkName: hostile, reportNote: hostile };
  const drift = compare({ before, judged: [creative] });
  const issue = renderDriftIssue(drift, context);
  for (const markdown of [`${issue.body}\n\n${issue.foot}`, renderDriftClosing(drift, context)]) {
    const { elements, targets, liveText } = contentsOf(parse(markdown, { async: false, gfm: true }));
    expect(elements).not.toContain('img');
    for (const target of targets) expect(target).toMatch(/^https:\/\/github\.com\/acme\/ads\//);
    expect(liveText).not.toMatch(/@acme|#1|:\/\/evil/);
  }
});
