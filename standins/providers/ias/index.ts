import type { Host } from '../host.ts';
import { createPace } from '../pace.ts';
import type { Vault } from '../vault.ts';
import { json, scriptFor } from '../wire.ts';
import { type Asset, iasRoutes } from './assets.ts';
import type { AssetScript } from './script.ts';
import { createTokens } from './tokens.ts';

export interface IasOptions {
  readonly leastIntervalMs: number;
  /** Seconds for which tokens are good. */
  readonly tokenLifetime: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a test states about IAS, and what it finds there afterwards. */
export interface IasScripting {
  /** How an asset is treated, by its URL, with or without what signs it; later calls replace earlier ones. */
  readonly asset: (url: string, script: AssetScript) => void;
  /** Submissions, in the order of arrival. */
  readonly assets: () => readonly Asset[];
  /** Makes every token given out so far invalid. */
  readonly revokeTokens: () => void;
}

const CLIENT = { clientId: 'fake-ias-client', clientSecret: 'fake-ias-secret-for-tests-only' };

/** IAS's API, and the host that gives out its tokens. */
export function createIas(options: IasOptions, vault: Vault) {
  const assets: Asset[] = [];
  const scripts = new Map<string, AssetScript>();
  const tokens = createTokens({ ...CLIENT, lifetime: () => options.tokenLifetime, now: options.now }, vault);
  const pace = createPace(options.leastIntervalMs);
  const common = {
    unknownPath: json(404, { error: 'Not found' }),
    malformed: (problems: readonly string[]) => json(400, { error: problems.join('; ') }),
  };
  const api: Host = {
    ...common,
    name: 'ias',
    routes: iasRoutes({ assets, pace, scriptOf: (url) => scriptFor(scripts, url) ?? {} }),
    admit: tokens.admitBearer,
  };
  const tokenHost: Host = { ...common, name: 'ias-token', routes: tokens.routes, admit: tokens.admitClient };
  const scripting: IasScripting = {
    asset: (url, script) => void scripts.set(url, script),
    assets: () => assets,
    revokeTokens: tokens.revokeAll,
  };
  return { hosts: [api, tokenHost], scripting, credentials: CLIENT };
}
