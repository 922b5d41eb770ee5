import { type Case, nameOf } from './case.ts';

/** A case that was run, and what did not hold in it, as processes hand it to each other. */
export interface Result {
  readonly name: string;
  readonly step: string;
  readonly fault: string;
  /** Sentences that begin with the invariant's name; none when all hold. */
  readonly broken: readonly string[];
}

/** The result of a case. */
export function resultOf(given: Case, broken: readonly string[]): Result {
  return { name: nameOf(given), step: given.step.name, fault: given.fault.name, broken };
}
