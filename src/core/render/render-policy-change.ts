import { nameOf } from '../creative.ts';
import { EFFECTS } from '../outcomes.ts';
import type { Effect, Report, ReportedPolicyChange, Verdict } from '../report.ts';
import { SEVERITY_ICONS, VERDICT_ICONS } from './figures.ts';
import { identifier, message, pullRequestPrefix, row, strong, tableHead } from './markdown.ts';
import type { Listing } from './page-limit.ts';
import { notShown, type View } from './render-context.ts';

export type ReportedChange = ReportedPolicyChange['changes'][number];

/** Every effect has a shape and a word, so that colour is never the only signal. */
const EFFECT_ICONS: Readonly<Record<Effect, string>> = { looser: '🔓', tighter: '🔒', neutral: '➖' };
/** Keeps shape and word on one line. */
const NO_BREAK = '\u00A0';

/**
 * What the change does to the policy: how it would end under the proposed one, every change, looser ones first, and the
 * creatives that would be judged differently. Nothing where the policy stays as it is.
 */
export function policySections(report: Report, view: View): Listing[] {
  const { policyChange } = report;
  return policyChange === null
    ? []
    : [
        summaryList(report, policyChange, view),
        changeTable(policyChange, view),
        verdictChangeTable(policyChange, view),
      ];
}

/** In a plain sentence: which policy counts, and how the run would end under the other. */
export function underProposed({ conclusion }: Report, { conclusionUnderProposed }: ReportedPolicyChange): string {
  const compared = conclusionUnderProposed === conclusion ? 'also ' : '';
  return (
    "Judged by the base branch's policy. Under the proposed policy, the conclusion would " +
    `${compared}be ${conclusionUnderProposed}.`
  );
}

/** Looser ones first, which are the ones to decide on; otherwise in the order of the policy. */
export function looserFirst(changes: readonly ReportedChange[]): readonly ReportedChange[] {
  return changes.toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
}

/** Both values in words. */
export function changeText({ text, from, to }: ReportedChange): string {
  return text ?? `${JSON.stringify(from) ?? 'nothing'} → ${JSON.stringify(to) ?? 'nothing'}`;
}

/** `2 looser, 1 tighter`. */
export function effectCounts(changes: readonly ReportedChange[]): string {
  return EFFECTS.map((effect) => ({ effect, count: changes.filter((change) => change.effect === effect).length }))
    .filter(({ count }) => count > 0)
    .map(({ effect, count }) => `${count} ${effect}`)
    .join(', ');
}

function summaryList(report: Report, policyChange: ReportedPolicyChange, view: View): Listing {
  const { changes, notes = [] } = policyChange;
  const who = report.run.event === 'merge_group' ? 'merge group' : 'pull request';
  const counts = effectCounts(changes);
  return {
    open: `#### This ${who} changes the policy${counts === '' ? '' : `: ${counts}`}\n\n`,
    rows: [
      () => `${message(underProposed(report, policyChange))}\n`,
      ...notes.map((note) => () => `\n${SEVERITY_ICONS.warning} ${message(note)}\n`),
    ],
    close: '',
    left: (count) => `\n${notShown(count, 'policy remark', view)}`,
    share: 0.25,
  };
}

function changeTable({ changes }: ReportedPolicyChange, view: View): Listing {
  return {
    open: tableHead('Effect', 'Setting', 'Change'),
    rows: looserFirst(changes).map((change) => () => {
      const { effect, key } = change;
      const word = `${EFFECT_ICONS[effect]}${NO_BREAK}${effect === 'looser' ? strong(effect) : effect}`;
      return row(word, `${pullRequestPrefix(change, view.context)}${identifier(key)}`, message(changeText(change)));
    }),
    close: '',
    left: (count) => `\n${notShown(count, 'policy change', view)}`,
    share: 0.5,
  };
}

function verdictChangeTable({ verdicts = [] }: ReportedPolicyChange, view: View): Listing {
  const shown = (verdict: Verdict | null) => (verdict === null ? 'not judged' : `${VERDICT_ICONS[verdict]} ${verdict}`);
  return {
    open: tableHead('Different verdict', 'Policy of the base branch', 'Proposed policy'),
    rows: verdicts.map((creative) => () => {
      const name = `${pullRequestPrefix(creative, view.context)}${identifier(nameOf(creative))}`;
      return row(name, shown(creative.from), shown(creative.to));
    }),
    close: '',
    left: (count) => `\n${notShown(count, 'different verdict', view)}`,
    share: 0.5,
  };
}
