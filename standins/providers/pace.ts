/** Watches how often one submission is looked at. */
export interface Pace {
  /** Notes a look at `ticket` at `at`, milliseconds since 1970; says what is wrong with it. */
  look(ticket: string, at: number): string | undefined;
}

/** Timers fire a little early and requests overtake each other: a look this much too soon is no fault. */
const TOLERANCE = 0.8;

/**
 * Looks at one submission must lie `leastMs` apart. Only the very last may come sooner (the one before a deadline), so
 * that an early look is found out by the one that follows it.
 */
export function createPace(leastMs: number): Pace {
  const last = new Map<string, { readonly at: number; readonly early: boolean }>();
  return {
    look(ticket, at) {
      const before = last.get(ticket);
      const early = before !== undefined && at - before.at < leastMs * TOLERANCE;
      last.set(ticket, { at, early });
      return before?.early === true ? `${ticket} is looked at more often than every ${leastMs} ms` : undefined;
    },
  };
}
