import { canonicalChannel } from '../channels.ts';
import { within } from '../rules/limit.ts';
import type { Settings, Stated } from '../settings.ts';
import type { ParsedPolicyFile } from './parse-policy-file.ts';
import { type Credentials, resolveParticipation } from './participation.ts';
import type { Cause, Outcome, Override, Policy } from './policy.ts';
import { resolveIas, resolveVerity, saidOfIas, saidOfVerity } from './resolve-levels.ts';
import { resolveVidmob, saidOfVidmob } from './resolve-vidmob.ts';
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

/** The policy in force: for every single value what the file states, else a stated input, else the default. */
export function resolvePolicy({ file, path, sha, settings, credentials }: PolicySources): Policy {
  const outcome = (cause: Cause, below: Stated<Outcome>): Stated<Outcome> => {
    const value = file?.content.outcomes?.[cause];
    return file === null || value === undefined ? below : { value, origin: file.originOf(['outcomes', cause]) };
  };
  const failure = { value: 'failure', origin: 'default' } as const;
  const manifests = file?.content.manifests;
  return {
    path,
    sha,
    manifests:
      file === null || manifests === undefined
        ? settings.manifests
        : { value: manifests, origin: file.originOf(['manifests']) },
    participation: resolveParticipation(file, settings, credentials),
    vidmob: resolveVidmob(file, settings),
    ias: resolveIas(file, settings),
    verity: resolveVerity(file, settings),
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

/** The overrides of a policy file; every limit they state names its line and its override. */
export function resolveOverrides(file: ParsedPolicyFile | null): readonly Override[] {
  const overrides = file?.content.overrides ?? [];
  return overrides.map(({ when, vidmob, ias, verity }, index) => {
    const originOf = within((keys) => `${file?.originOf(keys)} (overrides[${index}])`, ['overrides', index]);
    return {
      index,
      origin: originOf([]),
      when: { ...when, channels: when.channels?.map(canonicalChannel) },
      vidmob: vidmob && saidOfVidmob(vidmob, within(originOf, ['vidmob'])),
      ias: ias && saidOfIas(ias, within(originOf, ['ias'])),
      verity: verity && saidOfVerity(verity, within(originOf, ['verity'])),
    };
  });
}
