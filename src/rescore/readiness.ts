import pLimit from 'p-limit';
import { PROVIDERS, type ProviderName } from '../core/creative.ts';
import type { Call } from '../http/http.ts';
import type { Provider, Ticket } from '../providers/provider.ts';
import type { ProviderRecord } from '../records/record.ts';
import type { FoundGate } from './found-gate.ts';

/** Above so many submissions that wait at Vidmob, its list of changed scores replaces looking at each (contract). */
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
  /** Vidmob's ids whose scores are there or have changed; undefined when nobody could ask. */
  readonly changed: ReadonlySet<string> | undefined;
}

interface Waiting extends ProviderRecord {
  readonly ticket: Ticket;
}

/** Vidmob's first: its list may tell without a request that a gate is not ready. */
function waitingIn({ store }: FoundGate): Waiting[] {
  const waiting = (store?.records ?? []).filter(
    (record): record is Waiting => record.ticket !== null && record.answer === null,
  );
  return waiting.sort((one, other) => PROVIDERS.indexOf(one.provider) - PROVIDERS.indexOf(other.provider));
}

/** Some tickets had no room in the store, or it cannot be read: only the whole way tells how far they are. */
function isPartly(gate: FoundGate): boolean {
  const header = gate.store?.header;
  if (!header) return true;
  const promised = PROVIDERS.reduce((sum, name) => sum + header.unfinished[name], 0);
  return waitingIn(gate).length < promised;
}

/** Whether a submission is at a turn that needs no look of its own: tags are on their way, or nobody waits any longer. */
function isDue({ ticket }: Waiting, { now, maxPendingAgeMs }: Looking): boolean {
  return ticket.stage.startsWith('tagging:') || now - ticket.submittedAt >= maxPendingAgeMs;
}

function isHourPast({ submittedAt }: Ticket, { now, lookedAt }: Looking): boolean {
  const hours = (at: number) => Math.floor((at - submittedAt) / SINGLE_LOOK_MS);
  return hours(now) > hours(Math.max(lookedAt, submittedAt));
}

/**
 * Tells which parked gates have all their answers, with one cheap request for a submission and none for what is known.
 * The others are left alone: no pull request is read and no check written for them.
 */
export async function readyGates(gates: readonly FoundGate[], looking: Looking): Promise<ReadonlySet<FoundGate>> {
  const atVidmob = gates.flatMap(waitingIn).filter(({ provider }) => provider === 'vidmob').length;
  const limit = pLimit(AT_A_TIME);
  const looks = new Map<string, Promise<boolean>>();
  const look = async (waiting: Waiting): Promise<boolean> => {
    const { ticket } = waiting;
    if (isDue(waiting, looking)) return true;
    if (waiting.provider === 'vidmob' && atVidmob > MOST_LOOKS && looking.changed) {
      if (looking.changed.has(ticket.id)) return true;
      if (!isHourPast(ticket, looking)) return false;
    }
    const provider = looking.providers.get(waiting.provider);
    return provider !== undefined && (await limit(() => provider.peek(ticket, looking.call))) === 'moved-on';
  };
  const lookOnce = (waiting: Waiting): Promise<boolean> => {
    const key = `${waiting.provider} ${waiting.ticket.id} ${waiting.ticket.stage}`;
    const known = looks.get(key) ?? look(waiting);
    looks.set(key, known);
    return known;
  };
  const isReady = async (gate: FoundGate): Promise<boolean> => {
    if (isPartly(gate)) return true;
    const waiting = waitingIn(gate);
    // One that is not ready tells enough: a gate that waits costs a look or two, and one that is ready no long row of them.
    for (let from = 0, many = 1; from < waiting.length; from += many, many = Math.min(2 * many, AT_A_TIME)) {
      const told = await Promise.all(waiting.slice(from, from + many).map(lookOnce));
      if (!told.every(Boolean)) return false;
    }
    return true;
  };
  const told = await Promise.all(gates.map(async (gate) => [gate, await isReady(gate)] as const));
  return new Set(told.filter(([, ready]) => ready).map(([gate]) => gate));
}
