import { z } from 'zod';
import { isKnownChannel, nearestChannel } from '../channels.ts';

/** A share from 0 to 1, as Vidmob reports scores and adherence. */
export const share = z
  .number()
  .min(0, 'takes a number from 0 to 1')
  .max(1, 'takes a number from 0 to 1')
  .describe('A number from 0 to 1.');

/** A text that says something. */
export const words = z.string().regex(/\S/, 'takes a text that is not empty');

const LONGEST_GLOB = 200;
const MOST_STARS = 2;

/**
 * A glob that takes no time to match, whatever the path: a policy that a pull request proposes is matched as well, and
 * groups, repetitions and many stars let a matcher try for hours.
 */
export const pathGlob = words.refine(isQuick, {
  error: ({ input }) =>
    `takes a glob of at most ${LONGEST_GLOB} characters with at most ${MOST_STARS} of **, of { and, in one name, of *; ` +
    `none of ( ) | + \\; not ${JSON.stringify(input)}`,
});

function isQuick(glob: string): boolean {
  const count = (text: string, part: string): number => text.split(part).length - 1;
  const names = glob.split('/').map((name) => name.replaceAll('**', ''));
  return (
    glob.length <= LONGEST_GLOB &&
    !/[()|+\\]/.test(glob) &&
    count(glob, '**') <= MOST_STARS &&
    count(glob, '{') <= MOST_STARS &&
    names.every((name) => count(name, '*') <= MOST_STARS)
  );
}

/** A list that says something. */
export const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1, 'takes a list with at least one item');

type BandShape = { fail: z.ZodOptional<typeof share>; warn: z.ZodOptional<typeof share> };
const bandShape = (fails: string, warns: string): BandShape => ({
  fail: share.optional().describe(fails),
  warn: share.optional().describe(warns),
});

const STATES_SOMETHING = { message: 'takes fail, warn or both' };
type Limits = { fail?: number | undefined; warn?: number | undefined };
const statesSomething = ({ fail, warn }: Limits): boolean => fail !== undefined || warn !== undefined;

/** What must be reached: a number, or a band whose warning begins above the failure. */
export const minimum = z.union([
  share,
  z
    .strictObject(bandShape('Below this the creative fails.', 'Below this, down to `fail`, the creative warns.'))
    .refine(statesSomething, STATES_SOMETHING)
    .refine(({ fail = 0, warn = 1 }) => warn >= fail, {
      message: 'takes a warn that is not below fail: it would never warn',
    }),
]);

/** What must not be exceeded: a number, or a band whose warning begins below the failure. */
export const maximum = z.union([
  share,
  z
    .strictObject(bandShape('Above this the creative fails.', 'Above this, up to `fail`, the creative warns.'))
    .refine(statesSomething, STATES_SOMETHING)
    .refine(({ fail = 1, warn = 0 }) => warn <= fail, {
      message: 'takes a warn that is not above fail: it would never warn',
    }),
]);

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date('takes a day that exists, such as 2027-01-31');

/** A Vidmob channel under its own name or an alias, in any case. */
export const channelName = z.string().refine(isKnownChannel, {
  error: ({ input }) => `names ${JSON.stringify(input)}, no channel that Vidmob knows${like(String(input))}`,
});

function like(name: string): string {
  const near = nearestChannel(name);
  return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}

type OneEach<Name extends string, Entry extends z.ZodType> = Record<Name, z.ZodOptional<Entry>>;

/** A map with one optional entry for each of the names, each described for editors. */
export function entryForEach<Name extends string, Entry extends z.ZodType>(
  names: Readonly<Record<Name, string>>,
  entry: Entry,
): z.ZodObject<OneEach<Name, Entry>, z.core.$strict> {
  const described = Object.entries<string>(names).map(([name, meaning]) => [name, entry.optional().describe(meaning)]);
  return z.strictObject(Object.fromEntries(described) as OneEach<Name, Entry>);
}
