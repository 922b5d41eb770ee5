import type { Report } from '../report.ts';
import { counted } from './figures.ts';

/** What every line of a sandbox run begins with. */
const SANDBOX = 'Sandbox, scores not real: ';

/**
 * The verdict in one sentence with its counts: `3 of 12 creatives fail, 1 could not be judged`. The report is taken as
 * scoped. A sentence of passing creatives says so when the check ends otherwise.
 */
export function headline(report: Report): string {
  return inSandbox(report.sandbox, capitalised(sentenceOf(report)));
}

/** The text, with a warning before it in a sandbox. */
export function inSandbox(sandbox: boolean, text: string): string {
  return sandbox ? `${SANDBOX}${text}` : text;
}

function sentenceOf(report: Report): string {
  const { conclusion, counts, problems } = report;
  const isCancelled = conclusion === 'cancelled';
  const toFix = problems.length === 0 ? '' : `${counted(problems.length, 'problem')} to fix`;
  if (counts.total === 0 && isCancelled) return 'cancelled before any creative was judged';
  if (counts.total === 0 && toFix !== '') return `${toFix}, nothing was judged`;
  const trouble = troubleOf(report);
  const judged = `${isCancelled ? 'cancelled: ' : ''}${trouble ?? `${restOf(report)}${unexplained(report)}`}`;
  return toFix === '' ? judged : `${judged}; ${toFix}`;
}

/** Where nothing shown here explains the conclusion, as when another pull request shares the check. */
function unexplained({ conclusion, sandbox, problems }: Report): string {
  const isPlain = conclusion === 'success' || conclusion === 'cancelled' || (sandbox && conclusion === 'neutral');
  return isPlain || problems.length > 0 ? '' : `, but the check ends with ${conclusion}`;
}

function troubleOf({ counts }: Report): string | undefined {
  const [first, ...others] = [
    { count: counts.fail, one: 'fails', many: 'fail' },
    { count: counts.inconclusive, one: 'could not be judged', many: 'could not be judged' },
    { count: counts.pending, one: 'is pending', many: 'are pending' },
  ].filter(({ count }) => count > 0);
  if (first === undefined) return undefined;
  const say = ({ count, one, many }: typeof first) => (count === 1 ? one : many);
  const subject = counts.total === 1 ? 'the creative' : `${first.count} of ${counted(counts.total, 'creative')}`;
  return [`${subject} ${say(first)}`, ...others.map((other) => `${other.count} ${say(other)}`)].join(', ');
}

function restOf({ counts, removed }: Report): string {
  if (counts.total === 0) {
    return `nothing to judge, ${removed.length > 0 ? `${counted(removed.length, 'creative')} removed` : 'no creative changed'}`;
  }
  const passes = counts.total === 1 ? 'the creative passes' : `all ${counts.total} creatives pass`;
  const asides = [
    counts.warn > 0 ? `${counts.warn} with warnings` : undefined,
    counts.waived > 0 ? `${counts.waived} by a waiver` : undefined,
  ].filter((aside) => aside !== undefined);
  return [passes, ...asides].join(', ');
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
