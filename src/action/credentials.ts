import type { Problem } from '../core/report.ts';
import { configurationProblem } from '../github/github-errors.ts';
import { moduleOf, PROVIDERS, type ProviderName } from '../providers/modules.ts';
import type { InputValue } from './input-table.ts';

/** The inputs that a provider needs before it can be asked. */
function credentialsOf(name: ProviderName): string[] {
  return Object.values(moduleOf(name).account).flatMap(({ input, isCredential }) => (isCredential ? [input] : []));
}

type Given = { readonly [Name in 'providers' | 'sandbox' | 'mode']: InputValue<Name> | undefined } & Readonly<
  Record<string, unknown>
>;

const FORKS =
  'Secrets are not handed to runs that a pull request from a fork starts by `pull_request`: use `pull_request_target` for those.';

function list(names: readonly string[], conjunction: 'and' | 'or'): string {
  return names.map((name) => `\`${name}\``).join(` ${conjunction} `);
}

function halfPairs(missing: (name: ProviderName) => readonly string[]): string[] {
  return PROVIDERS.flatMap((name) => {
    const absent = missing(name);
    const isHalf = absent.length > 0 && absent.length < credentialsOf(name).length;
    return isHalf ? [`Input ${list(absent, 'and')} is empty: ${name} needs ${list(credentialsOf(name), 'and')}.`] : [];
  });
}

/**
 * What is wrong with the providers' credentials: half a pair, a provider that is named without any, or none at all.
 * The sandbox and the merging of reports need none.
 */
export function credentialProblems(given: Given): Problem[] {
  if (given.sandbox !== false || given.mode === 'merge-reports') return [];
  const missing = (name: ProviderName) => credentialsOf(name).filter((credential) => given[credential] === undefined);
  const halves = halfPairs(missing);
  const unarmed = (given.providers ?? []).filter((name) => missing(name).length === credentialsOf(name).length);
  const named = unarmed.map(
    (name) => `Input \`providers\` names ${name}, which needs ${list(credentialsOf(name), 'and')}. ${FORKS}`,
  );
  const isNone = halves.length + named.length === 0 && PROVIDERS.every((name) => missing(name).length > 0);
  const every = list(
    PROVIDERS.flatMap((name) => credentialsOf(name).slice(0, 1)),
    'or',
  );
  const none = isNone
    ? [`No provider has credentials: set ${every} (or \`sandbox: true\` to try it out). ${FORKS}`]
    : [];
  return [...halves, ...named, ...none].map(configurationProblem);
}
