import { PROVIDERS } from '../../providers/modules.ts';
import type { ProviderName } from '../creative.ts';
import type { Problem } from '../report.ts';
import type { Settings } from '../settings.ts';
import type { ParsedPolicyFile } from './parse.ts';
import type { Participation, Policy } from './policy.ts';

/** Whether a provider's credentials are set; in the sandbox every one counts as set. */
export type Credentials = Readonly<Record<ProviderName, boolean>>;

/**
 * How each provider takes part. A section in the policy file requires its provider even where the input `providers`
 * names others: the input can be changed by the pull request that is judged, the policy cannot.
 */
export function resolveParticipation(
  file: ParsedPolicyFile | null,
  settings: Settings,
  credentials: Credentials,
): Policy['participation'] {
  const of = (name: ProviderName): Participation => {
    const section = file?.content[name];
    const required = requiredBy(name, file, settings);
    const available = settings.providers === undefined && credentials[name] ? 'credentials' : null;
    return {
      used: required !== null || available !== null,
      required: required !== null,
      optional: section?.optional ?? false,
      origin: required ?? available,
    };
  };
  return { vidmob: of('vidmob'), ias: of('ias'), verity: of('verity') };
}

function requiredBy(name: ProviderName, file: ParsedPolicyFile | null, settings: Settings): string | null {
  if (file !== null && file.content[name] !== undefined) return file.originOf([name]);
  return settings.providers?.includes(name) ? 'input providers' : null;
}

const INPUTS: Readonly<Record<ProviderName, string>> = {
  vidmob: 'vidmob-api-key',
  ias: 'ias-client-id and ias-client-secret',
  verity: 'verity-api-key',
};

/** `gate/configuration` problems: a required provider without credentials, or no provider at all. */
export function configurationProblems(policy: Policy, credentials: Credentials): Problem[] {
  const problem = (message: string): Problem => {
    return { rule: 'gate/configuration', path: null, line: null, column: null, message };
  };
  const used = PROVIDERS.filter((name) => policy.participation[name].used);
  if (used.length === 0) {
    const pairs = PROVIDERS.map((name) => `${INPUTS[name]} for ${name}`);
    return [problem(`No provider to ask: no credentials are set. Set at least one of: ${pairs.join('; ')}.`)];
  }
  return used
    .filter((name) => !credentials[name])
    .map((name) => {
      const { origin } = policy.participation[name];
      return problem(
        `${name} is required (${origin}), but its credentials are not set. Set ${INPUTS[name]}. Workflows of forks ` +
          'get no secrets.',
      );
    });
}
