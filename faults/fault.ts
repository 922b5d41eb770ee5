import type { Injection } from '../standins/github/faults.ts';

/** What a fault may make use of when it strikes. */
export interface Strike {
  /** Headers of the request, which a careless error message repeats. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970 on the run's clock. */
  readonly now: () => number;
  /** Address of a host that nobody may send anything to. */
  readonly elsewhere: string;
  /** How whom we ask says "that went wrong" in its own words. */
  readonly complaint: unknown;
}

/** Something that goes wrong with a request. */
export interface Fault {
  readonly name: string;
  /** Where a single one must leave no trace in the result. */
  readonly passes: 'everywhere' | 'at providers' | 'nowhere';
  /** The other side says that it did nothing, or was never reached: repeating costs nothing. */
  readonly notTakenUp?: true;
  /** What happens in place of the answer; `refused` never reaches the other side. */
  readonly strike: (strike: Strike) => Injection | 'refused';
  /** Works on so much data that only one case of the kind may run at a time. */
  readonly heavy?: true;
  /** The other side asks us to come back after the run: that is running out of time, not an outage. */
  readonly postpones?: true;
  /** Takes so long that the run's budget may end with it. */
  readonly slow?: true;
  /** It is not this request alone: the host does not answer, or says that it cannot. */
  readonly isOutage?: true;
  /** No repetition can help, so that there must be none. */
  readonly permanent?: true;
}
