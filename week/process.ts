import type { Timer } from '../src/http/attempt.ts';
import type { Clock } from '../src/time/clock.ts';
import type { Random } from './random.ts';
import type { SimulatedTime } from './time.ts';

/** When a run is killed: at its n-th request, which still reaches the other side or does not. */
export interface Kill {
  readonly atRequest: number;
  readonly isServed: boolean;
}

/** A request that a run sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** When the answer was there; undefined while it is not, and for good where the run was killed before. */
  answeredAt: number | undefined;
  status: number | undefined;
}

/** What a run has of the machine it runs on, as long as nobody kills it. */
export interface Process {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly fetch: typeof fetch;
  readonly sent: readonly Sent[];
  /** Resolves when it is killed. */
  readonly killed: Promise<void>;
  isKilled(): boolean;
}

const LEAST_LATENCY_MS = 30;
const MOST_LATENCY_MS = 400;

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/**
 * A process for one run. Killing it is what SIGKILL looks like from outside: nothing of it is ever heard again, nothing
 * is cleaned up.
 */
export function createProcess(
  time: SimulatedTime,
  options: { readonly fetch: typeof fetch; readonly random: Random; readonly kill?: Kill | undefined },
): Process {
  const { random, kill } = options;
  const sent: Sent[] = [];
  let isKilled = false;
  let reportKilled: () => void = () => undefined;
  const killed = new Promise<void>((resolve) => {
    reportKilled = resolve;
  });
  const halfWay = () => random.between(LEAST_LATENCY_MS, MOST_LATENCY_MS) / 2;

  const die = () => {
    isKilled = true;
    reportKilled();
  };

  return {
    sent,
    killed,
    isKilled: () => isKilled,
    timer: (ms, act) =>
      time.timer(ms, () => {
        if (!isKilled) act();
      }),
    clock: {
      now: time.now,
      sleep: async (ms, signal) => {
        await time.sleep(ms, signal);
        if (isKilled) await never();
      },
    },
    fetch: async (input, init) => {
      if (isKilled) return await never();
      const request = new Request(input, init);
      const { method, url, signal } = request;
      const text = await request.clone().text();
      const one: Sent = { method, url, text, sentAt: time.now(), answeredAt: undefined, status: undefined };
      sent.push(one);
      if (kill?.atRequest === sent.length) {
        if (kill.isServed)
          time.at(time.now() + halfWay(), () => void options.fetch(new Request(url, withoutSignal(request, text))));
        die();
        return await never();
      }
      await time.sleep(halfWay(), signal);
      const answer = await options.fetch(new Request(url, withoutSignal(request, text)));
      one.status = answer.status;
      await time.sleep(halfWay(), signal);
      if (isKilled) return await never();
      one.answeredAt = time.now();
      return answer;
    },
  };
}

/** What has reached the other side is done there, whatever becomes of the sender. */
function withoutSignal({ method, headers }: Request, text: string): RequestInit {
  return { method, headers, ...(text === '' ? {} : { body: text }) };
}
