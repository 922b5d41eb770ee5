import { moduleOf, PROVIDERS } from '../../providers/modules.ts';
import type { Drift } from '../drift/compare-drift.ts';
import { endedList, failingTable, unansweredList } from './drift-listings.ts';
import { counted, VERDICT_ICONS } from './figures.ts';
import { FOLD_END, fold, identifier, link, message, strong } from './markdown.ts';
import { byteLength, page } from './page-limit.ts';
import type { RenderContext, View } from './render-context.ts';

/** The title of the one issue (contract section 9). */
const DRIFT_TITLE = 'Creative Gate: scores drifted';
/** Bytes of an issue or a comment, the caller's hidden marker included. */
const LIMIT = 65_000;
const LONGEST_NAME = 100;
/** Bytes of the empty line before the foot. */
const GAP = 2;

/**
 * What the texts need to know. `filesUrl` had better name the branch rather than a commit: then the text is another only
 * when there is something to tell.
 */
export interface DriftContext extends Omit<RenderContext, 'pullRequest'> {
  /** The default branch. */
  readonly branch: string;
}

/** The issue's text, in two parts. */
export interface DriftIssue {
  readonly title: string;
  /** Markdown; the same as long as nothing changes. */
  readonly body: string;
  /** Markdown that stands below it: which run wrote it. */
  readonly foot: string;
}

const CHANGES = PROVIDERS.map((name) => moduleOf(name).answers.whyTheyChange);
const EXPLANATION = `Scores change while the file stays the same: ${CHANGES.join(', ')}, and a waiver can expire.`;

const WHAT_TO_DO = [
  '**What to do:** stop spending on these creatives until they are fixed. Replace the asset and give its entry a new',
  'version, have the rating reviewed by the provider, or waive the finding in the policy with a reason and a date. The',
  'scheduled run keeps this issue up to date and closes it when nothing is failing.',
].join(' ');

/** The issue for whoever looks after the campaigns: what fails since when, from which score to which, what to do. */
export function renderDriftIssue(drift: Drift, context: DriftContext, budget = LIMIT): DriftIssue {
  const view = viewOf(context);
  const failing = [...drift.netNew, ...drift.stillFailing];
  const drifted = failing.filter((one) => one.failing.standing !== 'known');
  const known = failing.filter((one) => one.failing.standing === 'known');
  const foot = footOf(context);
  const listings = [
    failingTable(drifted, view),
    unansweredList(drift.unanswered, view),
    failingTable(known, view, {
      open: fold(`${VERDICT_ICONS.fail} ${counted(known.length, 'creative')} were already failing at the first run`),
      close: FOLD_END,
    }),
    endedList(drift.ended, view, {
      open: fold(
        `${VERDICT_ICONS.pass} ${counted(drift.ended.length, 'creative no longer fails', 'creatives no longer fail')}`,
      ),
      close: FOLD_END,
    }),
  ];
  const head = `### ${headline(drifted.length, drift, context)}\n\n${EXPLANATION}`;
  return { title: DRIFT_TITLE, body: page(head, listings, WHAT_TO_DO, budget - byteLength(foot) - GAP), foot };
}

/** The comment with which the issue is closed. */
export function renderDriftClosing({ ended }: Pick<Drift, 'ended'>, context: DriftContext, budget = LIMIT): string {
  const head = `${VERDICT_ICONS.pass} ${strong('Resolved:')} no creative on ${branchOf(context)} is failing.`;
  return page(head, [endedList(ended, viewOf(context))], footOf(context), budget);
}

function viewOf(context: DriftContext): View {
  // A link to the run would be another in every run.
  return { context: { ...context, pullRequest: null }, rest: 'the job summary of the run linked below' };
}

function headline(drifted: number, { unanswered }: Drift, context: DriftContext): string {
  const where = `on ${branchOf(context)}`;
  if (drifted > 0) {
    return `${VERDICT_ICONS.fail} ${counted(drifted, 'creative')} ${where} ${drifted === 1 ? 'fails' : 'fail'} that passed before`;
  }
  if (unanswered.length > 0) {
    const many = counted(unanswered.length, 'creative');
    return `${VERDICT_ICONS.inconclusive} ${many} ${where} that failed could not be judged again`;
  }
  return `${VERDICT_ICONS.fail} All drifted creatives ${where} are resolved, but those that failed at the first run still fail`;
}

function branchOf({ branch }: DriftContext): string {
  return identifier(branch, LONGEST_NAME);
}

function footOf({ runUrl, reportNote, checkName }: DriftContext): string {
  const parts = [
    runUrl === null ? '' : link('Run and full report', runUrl),
    reportNote === undefined ? '' : message(reportNote),
    `check ${identifier(checkName, LONGEST_NAME)}`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
