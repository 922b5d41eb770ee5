import { QUEUE_TITLES, SUBMISSIONS } from '../../providers/modules.ts';
import { VERDICTS } from '../outcomes.ts';
import type { Report } from '../report.ts';
import { CONCLUSION_ICONS, counted, readableDuration, VERDICT_ICONS } from './figures.ts';
import { headline } from './headline.ts';
import { identifier, link, message, sandboxAlert } from './markdown.ts';
import type { RenderContext } from './render-context.ts';
import { otherPullRequests } from './scope.ts';
import { waitingFor } from './waiting-for.ts';

const LONGEST_CHECK_NAME = 100;
const MOST_OTHERS = 10;

/** The verdict as a heading, what it rests on in one line, and what a reader must know about it. */
export function headOf(report: Report, context: RenderContext, all: Report): string {
  const heading = `### ${CONCLUSION_ICONS[report.conclusion]} ${message(context.checkName, LONGEST_CHECK_NAME)}: ${headline(report)}`;
  return [heading, sandboxAlert(report), ...stateLines(report, context), sharedCheck(context, all)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Counts by verdict, worst first, and why the conclusion is what it is where that is not plain. */
export function stateLines(report: Report, { nextLook }: Pick<RenderContext, 'nextLook'>): string[] {
  return [verdictCounts(report), waitingFor(report, nextLook), conclusionNote(report)].filter((line) => line !== '');
}

function verdictCounts({ counts }: Report): string {
  if (counts.pass === counts.total) return '';
  return [...VERDICTS]
    .reverse()
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${VERDICT_ICONS[verdict]} ${counts[verdict]} ${verdict}`)
    .join(' · ');
}

function conclusionNote({ conclusion, sandbox, counts, problems }: Report): string {
  if (conclusion === 'neutral' && !sandbox) {
    return 'The policy lets missing answers end as `neutral`, which satisfies a required check.';
  }
  const isOnlyUnanswered = counts.fail === 0 && problems.length === 0 && counts.inconclusive + counts.pending > 0;
  if (conclusion === 'failure' && isOnlyUnanswered) {
    return 'No creative failed, but a missing answer is never a pass. Run the job again when the cause is fixed.';
  }
  return '';
}

function sharedCheck(context: RenderContext, all: Report): string {
  const others = otherPullRequests(all, context.pullRequest);
  if (others.length === 0) return '';
  const named = others.slice(0, MOST_OTHERS).map((number) => `#${number}`);
  const more = others.length > MOST_OTHERS ? ` and ${others.length - MOST_OTHERS} more` : '';
  return `This commit is also the head of ${named.join(', ')}${more}. They share one check, and the worst result decides it.`;
}

/** The footer: commit, policy, cost, and where to read more. */
export function footOf(report: Report, context: RenderContext): string {
  const { run, usage } = report;
  const policy = `policy ${identifier(run.policy.path)}${run.policy.sha === null ? ' (no file: inputs and defaults)' : ` at ${short(run.policy.sha)}`}`;
  const parts = [
    context.runUrl === null ? '' : link('Run and full report', context.runUrl),
    context.reportNote === undefined ? '' : message(context.reportNote),
    run.headSha === null ? '' : `commit ${short(run.headSha)}`,
    policy,
    submissions(report),
    usage.reused === 0 ? '' : `${counted(usage.reused, 'answer')} reused`,
    readableDuration(usage.elapsedMs),
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

const short = (sha: string) => identifier(sha.slice(0, 7));

function submissions({ usage }: Report): string {
  const { submitted } = usage;
  const made = SUBMISSIONS.filter((what) => submitted[what] > 0);
  const all = made.map((what) => `${QUEUE_TITLES[what]} ${submitted[what]}`);
  return all.length === 0 ? 'nothing new submitted' : `submitted: ${all.join(', ')}`;
}
