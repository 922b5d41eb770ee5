import { z } from 'zod';
import type { Finding } from '../report.ts';
import type { Setting, Settings } from '../settings.ts';
import { describeValue, type Limit, stricter } from './limit.ts';
import { orderedScale, type Scale } from './strictness-scale.ts';

/** The mildest level that counts; a level includes all worse ones, null includes none. */
export type LevelSetting<Level> = Setting<Level | null>;

/** The mildest level that fails and the mildest that warns. */
export interface LevelLimits<Level> {
  readonly failOn: LevelSetting<Level>;
  readonly warnOn: LevelSetting<Level>;
}

/** What is the limit's own. */
export interface LevelLimitOptions<Key extends string, Level extends string> {
  readonly key: Key;
  /** All levels, the mildest first. */
  readonly levels: readonly Level[];
  /** The levels that a policy may name. */
  readonly takes: readonly NoInfer<Level>[];
  readonly description: string;
  readonly fallback: (settings: Settings) => LevelSetting<NoInfer<Level>>;
}

/** The scale of levels: the milder the one that counts, the stricter; null counts none. */
export function levelScale<Level extends string>(levels: readonly Level[]): Scale<Level | null> {
  const text = (level: Level | null) => (level === null ? 'none' : andWorse(levels, level));
  return orderedScale((level) => (level === null ? Number.NEGATIVE_INFINITY : -levels.indexOf(level)), {
    plain: (level) => (level === null ? [] : [level]),
    text,
    range: (loosest, strictest) => `${text(loosest)}, up to ${text(strictest)}`,
  });
}

function andWorse<Level extends string>(levels: readonly Level[], level: Level): string {
  return level === levels.at(-1) ? level : `${level} and worse`;
}

/** A limit that the policy sets as a list of levels: the mildest of them counts. */
export function levelLimit<const Key extends string, Level extends string>({
  key,
  levels,
  takes,
  description,
  fallback,
}: LevelLimitOptions<Key, Level>): Limit<Key, LevelSetting<Level>, LevelSetting<Level>> {
  const scale = levelScale(levels);
  const describe = (at: string, limit: LevelSetting<Level>) => [
    describeValue(at, limit, (level) => (level === null ? 'none' : `${level} and all worse`)),
  ];
  return {
    key,
    schema: z.array(z.enum(takes)).optional().describe(description),
    fallback,
    read: (given: readonly Level[], originOf) => ({
      value: levels.find((level) => given.includes(level)) ?? null,
      origin: originOf([]),
    }),
    merge: (_below, statement) => statement,
    strictest: (a, b) => stricter(scale, a, b),
    describe,
    describeStatement: describe,
    compared: [{ key, scale, inForce: (limit) => limit, statedBy: ({ value }) => value }],
  };
}

/** The part of a finding that says how a level compares with its limits. */
export type LevelBreach = Pick<Finding, 'severity' | 'actual' | 'limit' | 'origin'> & { readonly reach: string };

/** Compares a level with the mildest that fails and the mildest that warns; undefined when it is milder than both. */
export function evaluateLevel<Level extends string>(
  levels: readonly Level[],
  actual: Level,
  { failOn, warnOn }: LevelLimits<Level>,
): LevelBreach | undefined {
  const reaches = (limit: Level | null): limit is Level => {
    return limit !== null && levels.indexOf(actual) >= levels.indexOf(limit);
  };
  const breach = (severity: 'error' | 'warning', limit: Level, origin: string): LevelBreach => {
    const reach = `the policy ${severity === 'error' ? 'fails' : 'warns of'} ${andWorse(levels, limit)}`;
    return { severity, actual, limit: `below ${limit}`, origin, reach };
  };
  if (reaches(failOn.value)) return breach('error', failOn.value, failOn.origin);
  return reaches(warnOn.value) ? breach('warning', warnOn.value, warnOn.origin) : undefined;
}
