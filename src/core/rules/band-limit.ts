import { z } from 'zod';
import type { Settings, Stated } from '../settings.ts';
import { shareText } from '../shares.ts';
import {
  type ComparedValue,
  type DescribedValue,
  describeValue,
  type Limit,
  type OriginOf,
  stricter,
} from './limit.ts';
import { orderedScale, type Scale } from './strictness-scale.ts';

/** The shares (0 to 1) beyond which something fails or warns; null: there is no such limit. */
export interface Band {
  readonly fail: Stated<number> | null;
  readonly warn: Stated<number> | null;
}

/** What one place states of a band: each end on its own. */
interface BandStatement {
  readonly fail?: Stated<number> | undefined;
  readonly warn?: Stated<number> | undefined;
}

/** A band whose ends nobody stated. */
export const NO_BAND: Band = { fail: null, warn: null };

type Share = number | null;
const shownShare = (value: Share) => (value === null ? 'none' : shareText(value));
const shown = {
  plain: (value: Share) => value,
  text: shownShare,
  range: (loosest: Share, strictest: Share) => `${shownShare(loosest)} to ${shownShare(strictest)}`,
};

/** A share that must be reached: the higher, the stricter; null is no limit at all. */
export const MINIMUM: Scale<Share> = orderedScale((value) => value ?? Number.NEGATIVE_INFINITY, shown);
/** A share that must not be exceeded: the lower, the stricter. */
export const MAXIMUM: Scale<Share> = orderedScale((value) => -(value ?? Number.POSITIVE_INFINITY), shown);

const share = z
  .number()
  .min(0, 'takes a number from 0 to 1')
  .max(1, 'takes a number from 0 to 1')
  .describe('A number from 0 to 1.');

/** A number is what fails; a band states both ends, or one of them. */
function bandSchema(fails: string, warns: string, isUseful: (band: StatedBand) => boolean, message: string) {
  return z.union([
    share,
    z
      .strictObject({ fail: share.optional().describe(fails), warn: share.optional().describe(warns) })
      .refine(({ fail, warn }) => fail !== undefined || warn !== undefined, 'takes fail, warn or both')
      .refine(isUseful, message),
  ]);
}
interface StatedBand {
  readonly fail?: number | undefined;
  readonly warn?: number | undefined;
}

const MINIMUM_SCHEMA = bandSchema(
  'Below this the creative fails.',
  'Below this, down to `fail`, the creative warns.',
  ({ fail = 0, warn = 1 }) => warn >= fail,
  'takes a warn that is not below fail: it would never warn',
);
const MAXIMUM_SCHEMA = bandSchema(
  'Above this the creative fails.',
  'Above this, up to `fail`, the creative warns.',
  ({ fail = 1, warn = 0 }) => warn <= fail,
  'takes a warn that is not above fail: it would never warn',
);

/** What is the limit's own. */
export interface BandLimitOptions<Key extends string> {
  readonly key: Key;
  readonly description: string;
  readonly fallback: (settings: Settings) => Band;
  readonly needsEarlierScores?: boolean;
}
type BandLimit<Key extends string> = Limit<Key, Band, BandStatement>;

/** A limit on a share that must be reached. */
export function minimumBand<const Key extends string>(options: BandLimitOptions<Key>): BandLimit<Key> {
  return bandLimit(MINIMUM, MINIMUM_SCHEMA, options);
}

/** A limit on a share that must not be exceeded. */
export function maximumBand<const Key extends string>(options: BandLimitOptions<Key>): BandLimit<Key> {
  return bandLimit(MAXIMUM, MAXIMUM_SCHEMA, options);
}

function bandLimit<Key extends string>(
  scale: Scale<Share>,
  schema: z.ZodType,
  { key, description, fallback, needsEarlierScores = false }: BandLimitOptions<Key>,
): BandLimit<Key> {
  const end = (a: Stated<number> | null, b: Stated<number> | null) =>
    a === null || b === null ? (a ?? b) : (stricter(scale, a, b) as Stated<number>);
  return {
    key,
    schema: schema.optional().describe(description),
    fallback,
    read: readBand,
    merge: (below, { fail = below.fail, warn = below.warn }) => ({ fail, warn }),
    strictest: (a, b) => ({ fail: end(a.fail, b.fail), warn: end(a.warn, b.warn) }),
    describe: describeBand,
    describeStatement: describeBand,
    compared: [comparedEnd(key, 'fail', scale), comparedEnd(`${key}.warn`, 'warn', scale)],
    needsEarlierScores: ({ fail, warn }) => needsEarlierScores && (fail ?? warn ?? null) !== null,
  };
}

function readBand(stated: number | StatedBand, originOf: OriginOf): BandStatement {
  if (typeof stated === 'number') return { fail: { value: stated, origin: originOf([]) } };
  const end = (key: 'fail' | 'warn'): Stated<number> | undefined => {
    const value = stated[key];
    return value === undefined ? undefined : { value, origin: originOf([key]) };
  };
  return { fail: end('fail'), warn: end('warn') };
}

function describeBand(key: string, { fail, warn }: Band | BandStatement): readonly DescribedValue[] {
  return [
    ...(fail ? [describeValue(`${key}.fail`, fail, shareText)] : []),
    ...(warn ? [describeValue(`${key}.warn`, warn, shareText)] : []),
  ];
}

const NO_LIMIT: Stated<null> = { value: null, origin: 'default' };

/** A plain number in a policy is what fails, so changes name that end by the limit's own key. */
function comparedEnd(
  key: string,
  end: 'fail' | 'warn',
  scale: Scale<Share>,
): ComparedValue<Band, BandStatement, Share> {
  return { key, scale, inForce: (band) => band[end] ?? NO_LIMIT, statedBy: (statement) => statement[end]?.value };
}

/** A limit counts as reached this far below it: providers' shares are sums of floating-point weights. */
export const TOLERANCE = 1e-9;

/** The end of a band that a share is beyond. */
export interface Breach {
  readonly severity: 'error' | 'warning';
  readonly limit: Stated<number>;
}

/** The worse end of a band that a share falls short of; undefined: it reaches both. */
export function belowMinimum(actual: number, band: Band): Breach | undefined {
  return breach(band, (limit) => actual < limit - TOLERANCE);
}

/** The worse end of a band that a share exceeds; undefined: it exceeds neither. */
export function aboveMaximum(actual: number, band: Band): Breach | undefined {
  return breach(band, (limit) => actual > limit + TOLERANCE);
}

function breach({ fail, warn }: Band, isBeyond: (limit: number) => boolean): Breach | undefined {
  if (fail !== null && isBeyond(fail.value)) return { severity: 'error', limit: fail };
  return warn !== null && isBeyond(warn.value) ? { severity: 'warning', limit: warn } : undefined;
}
