import type { Assessment } from '../src/core/assessment.ts';
import type { ProviderName } from '../src/core/creative.ts';
import type { Finding, ReportedCreative } from '../src/core/report.ts';
import { PROVIDERS } from '../src/providers/modules.ts';
import type { Outcome } from './outcome.ts';

/** An answer without what is of this run alone: tickets, times, remarks. */
function essenceOf(assessment: Assessment | undefined): unknown {
  if (assessment === undefined) return null;
  if (assessment.status !== 'scored') return { status: assessment.status };
  const ofThisRun = { ticket: null, answeredAt: null, reused: null, warnings: null };
  return { ...assessment, ...ofThisRun, processedAt: null, expiresAt: null };
}

/** What a provider said of a creative, comparable between runs. */
function answerOf(creative: ReportedCreative | undefined, provider: ProviderName): string {
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

/** The remark that IAS was sent a creative twice, which is told because it may be billed. */
const isAboutTheBill = ({ message }: Finding): boolean => message.includes('was sent this creative twice');

function verdictOf({ verdict, findings }: ReportedCreative): unknown {
  const told = findings.filter((finding) => finding.severity !== 'notice' && !isAboutTheBill(finding));
  const onlyBilled = verdict === 'warn' && told.length === 0;
  return [onlyBilled ? 'pass' : verdict, told.map(({ rule, severity }) => `${severity} ${rule}`)];
}

/** Everything that makes two runs end alike. */
export function endingOf(outcome: Outcome): unknown {
  const { report, exitCode, checks, comments } = outcome;
  return {
    conclusion: report?.conclusion,
    exitCode,
    problems: report?.problems.map(({ rule }) => rule),
    verdicts: Object.fromEntries(report?.creatives.map((creative) => [creative.id, verdictOf(creative)]) ?? []),
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
