import { type GitHubStandIn, startGitHub } from '../standins/github/index.ts';
import { ACTIONS_APP, ACTIONS_BOT, USUAL_PERMISSIONS } from '../standins/github/model/identities.ts';
import { type Providers, startProviders } from '../standins/providers/index.ts';
import { createSharedCache, type SharedCache } from './cache.ts';
import { START } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import type { Ran } from './run.ts';
import { createTime, type SimulatedTime } from './time.ts';

/** Everything that the runs of a simulation share. */
export interface Stage {
  readonly time: SimulatedTime;
  readonly random: Random;
  readonly github: GitHubStandIn;
  readonly providers: Providers;
  readonly cache: SharedCache;
  /** Asks GitHub and the providers without a network. */
  readonly fetch: typeof fetch;
  /** All runs that have ended, in the order of their ends. */
  readonly ran: Ran[];
  /** Each run has a token of its own, as on GitHub. */
  nextToken(): string;
  nextRunId(): number;
  close(): Promise<void>;
}

const MOST_RUNS = 3_000;

/** Sets the stage at the beginning of the week. `isChecked`: GitHub's API description is compared with everything. */
export async function setStage(seed: number, isChecked: boolean): Promise<Stage> {
  const time = createTime(START);
  const tokens = Array.from({ length: MOST_RUNS }, (_, index) => `ghs_fake0token0of0run0${index}`);
  const identity = { user: ACTIONS_BOT, app: ACTIONS_APP, permissions: USUAL_PERMISSIONS };
  const [github, providers] = await Promise.all([
    startGitHub({
      now: time.now,
      validate: isChecked,
      tokens: Object.fromEntries(tokens.map((token) => [token, identity])),
    }),
    startProviders({ now: time.now }),
  ]);
  let lastRunId = 9_000;
  return {
    time,
    github,
    providers,
    random: createRandom(`${seed}/stage`),
    cache: createSharedCache(),
    fetch: (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.startsWith(github.url) ? github.fetch(input, init) : providers.fetch(input, init);
    },
    ran: [],
    nextToken: () => {
      const token = tokens.pop();
      if (token === undefined) throw new Error(`a simulation has room for ${MOST_RUNS} runs`);
      return token;
    },
    nextRunId: () => {
      lastRunId += 1;
      return lastRunId;
    },
    close: async () => {
      // What is a misuse here, the invariants say: a run that was killed has a right to ask again.
      github.takeViolations();
      providers.takeViolations();
      await Promise.all([github.close(), providers.close()]);
    },
  };
}
