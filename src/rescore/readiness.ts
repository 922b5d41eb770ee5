import pLimit from 'p-limit';
import type { ProviderName } from '../core/creative.ts';
import type { Call } from '../http/http.ts';
import { PROVIDERS } from '../providers/modules.ts';
import type { Provider, Ticket } from '../providers/provider.ts';
import type { ProviderRecord } from '../records/record-set.ts';
import type { FoundGate } from './found-gate.ts';

/**
 * Above so many pending submissions that a provider's list of changes covers, the list replaces looking at each
 * (contract); and above so many that wait anywhere, a gate is looked at no further than to the first that is not ready.
 */
const MOST_LOOKS = 100;
/** Beyond the list, each submission is looked at once in so long. */
const SINGLE_LOOK_MS = 3_600_000;
const AT_A_TIME = 8;

/** What telling a gate's readiness takes. */
export interface Looking {
  readonly providers: ReadonlyMap<ProviderName, Provider>;
  readonly call: Call;
  readonly now: number;
  /** When the last run looked, milliseconds since 1970. */
  readonly lookedAt: number;
  readonly maxPendingAgeMs: number;
  /** Ids of submissions whose answers are there or have changed. */
  readonly changed: ReadonlySet<string>;
}

/** How far a parked gate has come. */
export interface Readiness {
  readonly gate: FoundGate;
  /** It can be brought to its end: every answer is there, or one is overdue. */
  readonly isReady: boolean;
  /** Submissions with news, of those that were polled. */
  readonly moved: number;
}

interface Waiting extends ProviderRecord {
  readonly ticket: Ticket;
}

/** In the providers' order: a list of changes may tell without a request that a gate is not ready. */
function waitingIn({ store }: FoundGate): Waiting[] {
  return (store?.records ?? [])
    .filter((record): record is Waiting => record.ticket !== null && record.answer === null)
    .toSorted((one, other) => PROVIDERS.indexOf(one.provider) - PROVIDERS.indexOf(other.provider));
}

/** Some tickets had no room in the store, or it cannot be read: only the whole way tells how far they are. */
function isPartly(gate: FoundGate): boolean {
  const header = gate.store?.header;
  if (!header) return true;
  const promised = PROVIDERS.reduce((sum, name) => sum + header.unfinished[name], 0);
  return waitingIn(gate).length < promised;
}

function isHourPast({ submittedAt }: Ticket, { now, lookedAt }: Looking): boolean {
  const hours = (at: number) => Math.floor((at - submittedAt) / SINGLE_LOOK_MS);
  return hours(now) > hours(Math.max(lookedAt, submittedAt));
}

/** Submissions that one look tells about: those that wait for the same job have it in common. */
function lookKey({ provider, ticket }: Waiting, { providers }: Looking): string {
  return `${provider} ${providers.get(provider)?.probeKey?.(ticket) ?? ticket.id}`;
}

/**
 * Tells how far parked gates have come, with one cheap request for a submission and none for what is known. Where there
 * is no news, no pull request is read and no check written.
 */
export async function readinessOf(gates: readonly FoundGate[], looking: Looking): Promise<readonly Readiness[]> {
  const { providers, call, now, maxPendingAgeMs, changed } = looking;
  const isCovered = ({ provider, ticket }: Waiting) => providers.get(provider)?.changes?.covers(ticket) === true;
  const everywhere = gates.flatMap(waitingIn);
  const isListed = everywhere.filter(isCovered).length > MOST_LOOKS;
  const isMany = everywhere.length > MOST_LOOKS;
  const limit = pLimit(AT_A_TIME);
  const polls = new Map<string, Promise<boolean>>();

  const look = async (waiting: Waiting): Promise<boolean> => {
    const { ticket } = waiting;
    if (isCovered(waiting) && isListed) {
      if (changed.has(ticket.id)) return true;
      if (!isHourPast(ticket, looking)) return false;
    }
    const provider = providers.get(waiting.provider);
    return provider !== undefined && (await limit(() => provider.probe(ticket, call))) === 'changed';
  };
  const lookOnce = (waiting: Waiting): Promise<boolean> => {
    const key = lookKey(waiting, looking);
    const known = polls.get(key) ?? look(waiting);
    polls.set(key, known);
    return known;
  };
  const tell = async (gate: FoundGate): Promise<Readiness> => {
    const waiting = waitingIn(gate);
    const isOverdue = waiting.some(({ ticket }) => now - ticket.submittedAt >= maxPendingAgeMs);
    if (isOverdue || isPartly(gate)) return { gate, isReady: true, moved: 0 };
    let moved = 0;
    for (let from = 0, many = 1; from < waiting.length; from += many, many = Math.min(2 * many, AT_A_TIME)) {
      const looked = waiting.slice(from, from + many);
      const news = (await Promise.all(looked.map(lookOnce))).filter(Boolean).length;
      moved += news;
      if (isMany && news < looked.length) break;
    }
    return { gate, isReady: moved === waiting.length, moved };
  };
  return await Promise.all(gates.map(tell));
}
