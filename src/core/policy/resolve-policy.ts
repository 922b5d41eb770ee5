import { canonicalChannel } from '../channels.ts';
import type { ProviderName } from '../creative.ts';
import { within } from '../rules/limit.ts';
import type { Setting, Settings } from '../settings.ts';
import type { ParsedPolicyFile } from './parse-policy-file.ts';
import { type Credentials, resolveParticipation } from './participation.ts';
import { type Cause, forEachSection, type Outcome, type Override, POLICY_SECTIONS, type Policy } from './policy.ts';
import { resolveWaivers } from './waivers.ts';

/** What a policy is made of. */
export interface PolicySources {
  /** Null: there is no file (or none that can be relied on); inputs and defaults are the policy. */
  readonly file: ParsedPolicyFile | null;
  readonly path: string;
  /** The SHA the file was read at; null when there is no file. */
  readonly sha: string | null;
  readonly settings: Settings;
  readonly credentials: Credentials;
}

/** The policy in force: each value comes from the file, else from an input that is set, else from the default. */
export function resolvePolicy({ file, path, sha, settings, credentials }: PolicySources): Policy {
  const outcome = (cause: Cause, below: Setting<Outcome>): Setting<Outcome> => {
    const value = file?.content.outcomes?.[cause];
    return file === null || value === undefined ? below : { value, origin: file.originOf(['outcomes', cause]) };
  };
  const failure = { value: 'failure', origin: 'default' } as const;
  const manifests = file?.content.manifests;
  const sections = forEachSection(({ name, resolve }) => {
    const content = file?.content[name as ProviderName] ?? {};
    return resolve(content, (keys) => `${file?.originOf([name, ...keys])}`, settings);
  });
  return {
    ...(sections as Pick<Policy, ProviderName>),
    path,
    sha,
    manifests:
      file === null || manifests === undefined
        ? settings.manifests
        : { value: manifests, origin: file.originOf(['manifests']) },
    participation: resolveParticipation(file, settings, credentials),
    overrides: resolveOverrides(file),
    waivers: resolveWaivers(file),
    outcomes: {
      timeout: outcome('timeout', settings.onTimeout),
      unavailable: outcome('unavailable', failure),
      rejected: outcome('rejected', failure),
      missingData: outcome('missingData', failure),
    },
  };
}

/** The overrides of a policy file; every limit they set names its line and its override. */
function resolveOverrides(file: ParsedPolicyFile | null): readonly Override[] {
  const overrides = file?.content.overrides ?? [];
  return overrides.map(({ when, ...contents }, index) => {
    const originOf = within((keys) => `${file?.originOf(keys)} (overrides[${index}])`, ['overrides', index]);
    const statements = POLICY_SECTIONS.flatMap(({ name, readStatements }) => {
      const content = contents[name as ProviderName];
      return content === undefined ? [] : [[name, readStatements(content, within(originOf, [name]))] as const];
    });
    return {
      index,
      origin: originOf([]),
      when: { ...when, channels: when.channels?.map(canonicalChannel) },
      statements: Object.fromEntries(statements),
    };
  });
}
