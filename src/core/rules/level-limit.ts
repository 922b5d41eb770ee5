import type { LevelLimits } from '../policy/policy.ts';
import type { Finding } from '../report.ts';

/** The part of a finding that says how a level compares with its limits. */
export type Judged = Pick<Finding, 'severity' | 'actual' | 'limit' | 'origin'> & { readonly reach: string };

/** Compares a level with the mildest that fails and the mildest that warns; undefined when it is milder than both. */
export function judgeLevel<Level extends string>(
  mildestFirst: readonly Level[],
  actual: Level,
  { failOn, warnOn }: LevelLimits<Level>,
): Judged | undefined {
  const reaches = (limit: Level | null): limit is Level => {
    return limit !== null && mildestFirst.indexOf(actual) >= mildestFirst.indexOf(limit);
  };
  const from = (limit: Level): string => (limit === mildestFirst.at(-1) ? limit : `${limit} and worse`);
  const judged = (severity: 'error' | 'warning', limit: Level, origin: string): Judged => {
    const reach = `the policy ${severity === 'error' ? 'fails' : 'warns of'} ${from(limit)}`;
    return { severity, actual, limit: `below ${limit}`, origin, reach };
  };
  if (reaches(failOn.value)) return judged('error', failOn.value, failOn.origin);
  return reaches(warnOn.value) ? judged('warning', warnOn.value, warnOn.origin) : undefined;
}
