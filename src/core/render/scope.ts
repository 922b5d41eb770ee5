import { VERDICTS, type Verdict } from '../outcomes.ts';
import type { Counts, Report, ReportedCreative } from '../report.ts';

const badness = (verdict: Verdict) => VERDICTS.indexOf(verdict);

/** Creatives worst first, then in the order of their manifests. */
export function worstFirst(creatives: readonly ReportedCreative[]): ReportedCreative[] {
  const key = ({ manifest, id, version }: ReportedCreative) => [manifest.path, id, version ?? ''];
  return [...creatives].sort(
    (a, b) =>
      badness(b.verdict) - badness(a.verdict) ||
      compare(a.manifest.path, b.manifest.path) ||
      a.manifest.line - b.manifest.line ||
      compare(JSON.stringify(key(a)), JSON.stringify(key(b))),
  );
}

/** Order of texts that is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The report as one pull request sees it, where several share a commit: its creatives, worst first, and their counts.
 * The conclusion stays that of the check, which they share.
 */
export function scopedTo(report: Report, pullRequest: number | null): Report {
  const creatives = worstFirst(report.creatives.filter((creative) => concerns(creative, pullRequest)));
  const number = (verdict: Verdict) => creatives.filter((creative) => creative.verdict === verdict).length;
  const counts: Counts = {
    total: creatives.length,
    pass: number('pass'),
    warn: number('warn'),
    fail: number('fail'),
    waived: number('waived'),
    pending: number('pending'),
    inconclusive: number('inconclusive'),
  };
  return { ...report, creatives, counts, policyChange: policyChangeFor(report, pullRequest) };
}

/** What concerns the pull request; null where only others change the policy. */
function policyChangeFor({ policyChange }: Report, pullRequest: number | null): Report['policyChange'] {
  if (policyChange === null) return null;
  const { changes, verdicts = [] } = policyChange;
  const own = changes.filter((change) => concerns(change, pullRequest));
  if (own.length === 0 && changes.length > 0) return null;
  return { ...policyChange, changes: own, verdicts: verdicts.filter((verdict) => concerns(verdict, pullRequest)) };
}

function concerns(one: { readonly pullRequest?: number | undefined }, pullRequest: number | null): boolean {
  return pullRequest === null || one.pullRequest === undefined || one.pullRequest === pullRequest;
}

/** The other pull requests that the report judges, in order. */
export function otherPullRequests(report: Report, pullRequest: number | null): number[] {
  const others = report.creatives.filter((creative) => !concerns(creative, pullRequest));
  return [...new Set(others.map((creative) => creative.pullRequest as number))].sort((a, b) => a - b);
}

/** The items by key, keys in order of first appearance. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [key: K, items: T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
