import { canonicalChannel } from '../channels.ts';
import type { Settings, Stated } from '../settings.ts';
import type { Keys } from '../yaml/document.ts';
import type { ParsedPolicyFile } from './parse.ts';
import type { Band, Policy, VidmobLimits } from './policy.ts';
import type { PolicyFile } from './schema.ts';

type Section = NonNullable<PolicyFile['vidmob']>;
type StatedLimits = NonNullable<Section['channels']>[string];
type StatedBand = StatedLimits['minScore'];

/** The share of applicable guidelines without data above which a creative warns where nobody states another. */
const MAX_UNAVAILABLE = 0.25;

/** What is asked of Vidmob: each single limit from the file, else an input, else the default. */
export function resolveVidmob(file: ParsedPolicyFile | null, settings: Settings): Policy['vidmob'] {
  const inputs: VidmobLimits = {
    minScore: { fail: settings.minScore, warn: null },
    minAdherence: { fail: settings.minAdherence, warn: null },
    maxUnavailable: { fail: null, warn: { value: MAX_UNAVAILABLE, origin: 'default' } },
    requiredGuidelines: [],
  };
  const section = file?.content.vidmob;
  if (file === null || section === undefined) {
    return { workspaceIds: undefined, clientTags: [], general: inputs, channels: new Map() };
  }
  const general = over(inputs, file, ['vidmob'], section);
  const channels = Object.entries(section.channels ?? {}).map(
    ([name, limits]) => [canonicalChannel(name), over(general, file, ['vidmob', 'channels', name], limits)] as const,
  );
  return {
    workspaceIds: section.workspaceIds && {
      value: section.workspaceIds,
      origin: file.originOf(['vidmob', 'workspaceIds']),
    },
    clientTags: section.clientTags ?? [],
    general,
    channels: new Map(channels),
  };
}

function over(below: VidmobLimits, file: ParsedPolicyFile, keys: Keys, stated: StatedLimits): VidmobLimits {
  const band = (key: 'minScore' | 'minAdherence' | 'maxUnavailable') =>
    bandOver(below[key], file, [...keys, key], stated[key]);
  return {
    minScore: band('minScore'),
    minAdherence: band('minAdherence'),
    maxUnavailable: band('maxUnavailable'),
    requiredGuidelines:
      stated.requiredGuidelines?.map((value, index) => ({
        value: value.trim(),
        origin: file.originOf([...keys, 'requiredGuidelines', index]),
      })) ?? below.requiredGuidelines,
  };
}

/** A plain number is what fails; the warning stays as it was. */
function bandOver(below: Band, file: ParsedPolicyFile, keys: Keys, stated: StatedBand): Band {
  if (stated === undefined) return below;
  if (typeof stated === 'number') return { fail: { value: stated, origin: file.originOf(keys) }, warn: below.warn };
  const limit = (key: 'fail' | 'warn'): Stated<number> | null => {
    const value = stated[key];
    return value === undefined ? below[key] : { value, origin: file.originOf([...keys, key]) };
  };
  return { fail: limit('fail'), warn: limit('warn') };
}
