import type { World } from '../github-gate/world.ts';
import { createSeals, type Seals } from '../records/seal.ts';
import { type OpenAccounts, openAccounts, sealingSecretsOf, secretsOf } from './accounts.ts';
import { discreetLog } from './discreet-log.ts';
import { openPool, type ProviderPool } from './provider-pool.ts';

/** What every gate of a run works with, whatever it judges. */
export interface Gating {
  readonly opened: OpenAccounts;
  readonly pool: ProviderPool;
  readonly seals: Seals;
  /** Everything that must never be shown; secrets that come up on the way join it. */
  readonly secrets: (string | undefined)[];
}

type Given = Omit<World, 'trigger'>;

/** Opens the accounts for as long as `play` takes, and gives it a world whose log keeps secrets to itself. */
export async function withGating<W extends Given, T>(
  given: W,
  play: (world: W, gating: Gating) => Promise<T>,
): Promise<T> {
  const { settings, run } = given;
  const opened = await openAccounts(settings);
  try {
    const secrets = [settings.githubToken, ...secretsOf(opened.accounts)];
    const world = { ...given, log: discreetLog(given.log, secrets) };
    // The sandbox ends with the run, and so do its tickets.
    const sealing = settings.sandbox ? {} : sealingSecretsOf(opened.accounts);
    const seals = createSeals(sealing, run.repositoryId ?? `${run.owner}/${run.repo}`);
    return await play(world, { opened, pool: openPool(world, opened), seals, secrets });
  } finally {
    await opened.close();
  }
}
