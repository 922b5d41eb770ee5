import type { Usage } from '../core/report.ts';
import { PARTIES, SUBMISSIONS } from '../providers/modules.ts';

/** Whom requests go to; a provider's requests for tokens or for other kinds of work count for it. */
export type Party = keyof Usage['requests'];
/** What a provider accepts and bills. */
export type Submission = keyof Usage['submitted'];

/** Counts what a run costs: every request attempt, every accepted submission, every reused answer. */
export class UsageMeter {
  readonly #submitted = zeros(SUBMISSIONS);
  readonly #requests = zeros(PARTIES);
  #reused = 0;

  /** One request attempt was sent. */
  request(party: Party): void {
    this.#requests[party] += 1;
  }

  /** A provider accepted a submission that it had not seen before, or may have. */
  submitted(what: Submission): void {
    this.#submitted[what] += 1;
  }

  /** A finished answer was used without asking for it again. */
  reused(): void {
    this.#reused += 1;
  }

  /** The counts so far, as the report holds them, without the elapsed time; or those since an earlier snapshot. */
  snapshot(since?: Omit<Usage, 'elapsedMs'>): Omit<Usage, 'elapsedMs'> {
    return {
      submitted: less(this.#submitted, since?.submitted),
      reused: this.#reused - (since?.reused ?? 0),
      requests: less(this.#requests, since?.requests),
    };
  }
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

function less<Counts extends Record<string, number>>(counts: Counts, before: Counts | undefined): Counts {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, count - (before?.[name] ?? 0)]),
  ) as Counts;
}
