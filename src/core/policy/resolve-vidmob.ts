import { canonicalChannel } from '../channels.ts';
import { type OriginOf, within } from '../rules/limit.ts';
import type { Settings, Stated } from '../settings.ts';
import { vidmobOver } from './over.ts';
import type { ParsedPolicyFile } from './parse-policy-file.ts';
import type { Band, Layered, Policy, Said, SaidOfVidmob, VidmobLimits } from './policy.ts';
import type { PolicyFile } from './policy-schema.ts';

type Section = NonNullable<PolicyFile['vidmob']>;
type StatedLimits = NonNullable<Section['channels']>[string];
type BandName = 'minScore' | 'minAdherence' | 'maxUnavailable' | 'maxScoreDrop';
type StatedBand = StatedLimits[BandName];

/** The share of applicable guidelines without data above which a creative warns where nobody states another. */
const MAX_UNAVAILABLE = 0.25;

/** What is asked of Vidmob: each single limit from the file, else an input, else the default. */
export function resolveVidmob(file: ParsedPolicyFile | null, settings: Settings): Policy['vidmob'] {
  const inputs: VidmobLimits = {
    minScore: { fail: settings.minScore, warn: null },
    minAdherence: { fail: settings.minAdherence, warn: null },
    maxUnavailable: { fail: null, warn: { value: MAX_UNAVAILABLE, origin: 'default' } },
    maxScoreDrop: { fail: null, warn: null },
    requiredGuidelines: [],
  };
  const section = file?.content.vidmob;
  if (file === null || section === undefined) {
    return { workspaceIds: undefined, clientTags: [], general: inputs, channels: new Map() };
  }
  const said = saidOfVidmob(section, within(file.originOf, ['vidmob']));
  const general = vidmobOver(inputs, said.general);
  return {
    workspaceIds: section.workspaceIds && {
      value: section.workspaceIds,
      origin: file.originOf(['vidmob', 'workspaceIds']),
    },
    clientTags: section.clientTags ?? [],
    general,
    channels: new Map([...said.single].map(([channel, limits]) => [channel, vidmobOver(general, limits)])),
  };
}

/** What a section or an override states of Vidmob's limits, by canonical channel. */
export function saidOfVidmob(
  section: StatedLimits & Pick<Section, 'channels'>,
  originOf: OriginOf,
): Layered<SaidOfVidmob> {
  const channels = Object.entries(section.channels ?? {}).map(
    ([name, limits]) => [canonicalChannel(name), saidBy(limits, within(originOf, ['channels', name]))] as const,
  );
  return { general: saidBy(section, originOf), single: new Map(channels) };
}

function saidBy(stated: StatedLimits, originOf: OriginOf): SaidOfVidmob {
  const band = (key: BandName) => saidOfBand(stated[key], within(originOf, [key]));
  return {
    minScore: band('minScore'),
    minAdherence: band('minAdherence'),
    maxUnavailable: band('maxUnavailable'),
    maxScoreDrop: band('maxScoreDrop'),
    requiredGuidelines: stated.requiredGuidelines?.map((value, index) => ({
      value: value.trim(),
      origin: originOf(['requiredGuidelines', index]),
    })),
  };
}

/** A plain number is what fails; the warning stays as it was. */
function saidOfBand(stated: StatedBand, originOf: OriginOf): Said<Band> {
  if (stated === undefined) return {};
  if (typeof stated === 'number') return { fail: { value: stated, origin: originOf([]) } };
  const limit = (key: 'fail' | 'warn'): Stated<number> | undefined => {
    const value = stated[key];
    return value === undefined ? undefined : { value, origin: originOf([key]) };
  };
  return { fail: limit('fail'), warn: limit('warn') };
}
