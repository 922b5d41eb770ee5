import type { Assessment } from '../src/core/assessment.ts';
import { PROVIDERS, type ProviderName } from '../src/core/creative.ts';
import type { ReportedCreative } from '../src/core/report.ts';
import type { Outcome } from './outcome.ts';

/** An answer without what is of this run alone: tickets, times, remarks. */
function essenceOf(assessment: Assessment | undefined): unknown {
  if (assessment === undefined) return null;
  if (assessment.status !== 'scored') return { status: assessment.status };
  const { ticket, answeredAt, reused, warnings, ...said } = assessment;
  return { ...said, processedAt: null, expiresAt: null };
}

/** What a provider said of a creative, comparable between runs. */
export function answerOf(creative: ReportedCreative | undefined, provider: ProviderName): string {
  return JSON.stringify(essenceOf(creative?.assessments[provider]));
}

/** The same of all providers, by creative and provider. */
export function answersOf({ report }: Outcome): ReadonlyMap<string, string> {
  const creatives = report?.creatives ?? [];
  return new Map(
    creatives.flatMap((creative) =>
      PROVIDERS.map((provider) => [`${provider} on ${creative.id}`, answerOf(creative, provider)] as const),
    ),
  );
}

/** Everything that makes two runs end alike. */
export function endingOf(outcome: Outcome): unknown {
  const { report, exitCode, checks, comments } = outcome;
  return {
    conclusion: report?.conclusion,
    exitCode,
    problems: report?.problems.map(({ rule }) => rule),
    creatives: report?.creatives.map(({ id, verdict, findings }) => [
      id,
      verdict,
      findings.filter(({ severity }) => severity !== 'notice').map(({ rule, severity }) => `${severity} ${rule}`),
    ]),
    answers: Object.fromEntries(answersOf(outcome)),
    checks,
    comments,
  };
}

/** Paths of a value that differ in another, for a person. */
export function differences(value: unknown, other: unknown, path = ''): readonly string[] {
  if (JSON.stringify(value) === JSON.stringify(other)) return [];
  const isTree = (part: unknown): part is object => typeof part === 'object' && part !== null;
  if (!isTree(value) || !isTree(other))
    return [`${path}: ${JSON.stringify(value)} instead of ${JSON.stringify(other)}`];
  const keys = new Set([...Object.keys(value), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(Reflect.get(value, key), Reflect.get(other, key), path === '' ? key : `${path}.${key}`),
  );
}
