import { PROVIDERS, type ProviderName } from '../core/creative.ts';
import type { Problem } from '../core/report.ts';
import { configurationProblem } from '../github/errors.ts';
import type { InputName, InputValue } from './input-table.ts';

/** The inputs that a provider needs before it can be asked. */
const CREDENTIALS = {
  vidmob: ['vidmob-api-key'],
  ias: ['ias-client-id', 'ias-client-secret'],
  verity: ['verity-api-key'],
} as const satisfies Record<ProviderName, readonly InputName[]>;

type Credential = (typeof CREDENTIALS)[ProviderName][number];
type Given = { readonly [Name in Credential | 'providers' | 'sandbox' | 'mode']: InputValue<Name> | undefined };

const FORKS =
  'Secrets are not handed to runs that a pull request from a fork starts by `pull_request`: use `pull_request_target` for those.';

function list(names: readonly string[], conjunction: 'and' | 'or'): string {
  return names.map((name) => `\`${name}\``).join(` ${conjunction} `);
}

function halfPairs(missing: (name: ProviderName) => readonly Credential[]): string[] {
  return PROVIDERS.flatMap((name) => {
    const absent = missing(name);
    const isHalf = absent.length > 0 && absent.length < CREDENTIALS[name].length;
    return isHalf ? [`Input ${list(absent, 'and')} is empty: ${name} needs ${list(CREDENTIALS[name], 'and')}.`] : [];
  });
}

/**
 * What is wrong with the providers' credentials: half a pair, a provider that is named without any, or none at all.
 * The sandbox and the merging of reports need none.
 */
export function credentialProblems(given: Given): Problem[] {
  if (given.sandbox !== false || given.mode === 'merge-reports') return [];
  const missing = (name: ProviderName) => CREDENTIALS[name].filter((credential) => given[credential] === undefined);
  const halves = halfPairs(missing);
  const unarmed = (given.providers ?? []).filter((name) => missing(name).length === CREDENTIALS[name].length);
  const named = unarmed.map(
    (name) => `Input \`providers\` names ${name}, which needs ${list(CREDENTIALS[name], 'and')}. ${FORKS}`,
  );
  const isNone = halves.length + named.length === 0 && PROVIDERS.every((name) => missing(name).length > 0);
  const every = list(
    PROVIDERS.map((name) => CREDENTIALS[name][0]),
    'or',
  );
  const none = isNone
    ? [`No provider has credentials: set ${every} (or \`sandbox: true\` to try it out). ${FORKS}`]
    : [];
  return [...halves, ...named, ...none].map(configurationProblem);
}
