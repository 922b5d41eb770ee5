import { PARTIES, SUBMISSIONS } from '../providers/modules.ts';
import { identityOf } from './creative.ts';
import { missingShards, repeatedShards } from './missing-shards.ts';
import { VERDICTS } from './outcomes.ts';
import type { Conclusion, Problem, Report, ReportedCreative, Usage, Warning } from './report.ts';
import { worstConclusion } from './verdict/conclude.ts';
import { countVerdicts } from './verdict/verdict.ts';

/** What the run that merges brings itself. */
export interface Merging {
  readonly run: Report['run'];
  readonly sandbox: boolean;
  /** What kept it from reading all reports. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/**
 * Several reports as one. A creative that several of them judged (the same identity for the same pull request) has the
 * worst verdict; the conclusion is the worst, and `failure` where a report is missing. The order of the reports changes
 * neither.
 */
export function mergeReports(reports: readonly Report[], merging: Merging): Report {
  const sandbox = merging.sandbox || reports.some((report) => report.sandbox);
  const problems = united([merging.problems, missingShards(reports), ...reports.map((report) => report.problems)]);
  const creatives = worstOfEach(reports);
  return {
    schemaVersion: 1,
    conclusion: conclusionOf(reports, { sandbox, hasProblems: problems.length > 0 }),
    sandbox,
    run: runOf(reports, merging.run),
    counts: countVerdicts(creatives),
    creatives,
    policyChange: common(policyChanges(reports)),
    removed: united(reports.map(({ removed }) => removed)),
    problems,
    warnings: united([
      merging.warnings,
      repeatedShards(reports),
      disagreements(reports),
      ...reports.map(({ warnings }) => warnings),
    ]),
    usage: sumOf(reports.map(({ usage }) => usage)),
  };
}

function conclusionOf(
  reports: readonly Report[],
  { sandbox, hasProblems }: { readonly sandbox: boolean; readonly hasProblems: boolean },
): Conclusion {
  return worstConclusion([
    ...reports.map(({ conclusion }) => conclusion),
    ...(reports.length === 0 || hasProblems ? (['failure'] as const) : []),
    ...(sandbox ? (['neutral'] as const) : []),
  ]);
}

/** The items of all lists, each once. */
function united<T>(lists: readonly (readonly T[])[]): T[] {
  return [...new Map(lists.flat().map((item) => [JSON.stringify(item), item])).values()];
}

/** The value that all have; null where they differ, or where there is none. */
function common<T>(values: readonly T[]): T | null {
  const [first, ...others] = united([values]);
  return first === undefined || others.length > 0 ? null : first;
}

function worstOfEach(reports: readonly Report[]): ReportedCreative[] {
  // Reports of different pull requests may list one creative each; then the texts name the pull request.
  const areOfOne = united([reports.map(({ run }) => run.pullRequest)]).length <= 1;
  const worst = new Map<string, ReportedCreative>();
  for (const { run, creatives } of reports) {
    for (const creative of creatives) {
      const pullRequest = creative.pullRequest ?? (areOfOne ? null : run.pullRequest);
      const one = pullRequest === null ? creative : { ...creative, pullRequest };
      const { id, version, source } = creative;
      const key = `${pullRequest} ${identityOf({ id, version: version ?? undefined, source: source ?? undefined })}`;
      const known = worst.get(key);
      if (known === undefined || badness(one) > badness(known)) worst.set(key, one);
    }
  }
  return [...worst.values()];
}

const badness = ({ verdict }: ReportedCreative): number => VERDICTS.indexOf(verdict);

/** What the reports have in common of where they were made; the event is that of the merging run. */
function runOf(reports: readonly Report[], own: Report['run']): Report['run'] {
  const [first] = reports;
  if (first === undefined) return own;
  return {
    event: own.event,
    headSha: common(reports.map(({ run }) => run.headSha)),
    baseSha: common(reports.map(({ run }) => run.baseSha)),
    pullRequest: common(reports.map(({ run }) => run.pullRequest)),
    policy: first.run.policy,
  };
}

function policyChanges(reports: readonly Report[]): NonNullable<Report['policyChange']>[] {
  return reports.flatMap(({ policyChange }) => (policyChange === null ? [] : [policyChange]));
}

/** Where a merged report can show one of several values only, that must not be taken for all of them. */
function disagreements(reports: readonly Report[]): Warning[] {
  const remarks = [
    {
      about: reports.map(({ run }) => run.policy),
      message: 'The reports used different versions of the policy; only the first is named here.',
    },
    {
      about: policyChanges(reports),
      message: 'The reports contain different policy changes; see each report.',
    },
  ];
  return remarks
    .filter(({ about }) => united<unknown>([about]).length > 1)
    .map(({ message }) => ({ path: null, line: null, column: null, message }));
}

/** Costs add up; the time is that of the slowest, since shards work side by side. */
function sumOf(usages: readonly Usage[]): Usage {
  return {
    submitted: totals(
      SUBMISSIONS,
      usages.map(({ submitted }) => submitted),
    ),
    reused: usages.reduce((sum, { reused }) => sum + reused, 0),
    requests: totals(
      PARTIES,
      usages.map(({ requests }) => requests),
    ),
    elapsedMs: Math.max(0, ...usages.map(({ elapsedMs }) => elapsedMs)),
  };
}

function totals<Name extends string>(names: readonly Name[], counts: readonly Readonly<Record<Name, number>>[]) {
  const total = (name: Name) => counts.reduce((sum, count) => sum + count[name], 0);
  return Object.fromEntries(names.map((name) => [name, total(name)])) as Record<Name, number>;
}
