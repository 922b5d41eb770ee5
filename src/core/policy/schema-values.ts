import { z } from 'zod';
import { isKnownChannel, nearestChannel } from '../channels.ts';

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
