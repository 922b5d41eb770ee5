import { PROVIDERS } from '../../providers/modules.ts';
import type { ProviderName } from '../creative.ts';
import type { Stated } from '../settings.ts';
import { shareText } from '../shares.ts';
import { describeOverrides } from './describe-overrides.ts';
import { describeWaivers } from './describe-waivers.ts';
import { type Band, CAUSES, type LevelLimits, type Participation, type Policy, type VidmobLimits } from './policy.ts';

/** One value in force: its name, the value in words, where it was stated. */
interface Line {
  readonly key: string;
  readonly value: string;
  readonly origin: string | null;
}

/** The policy in force for the log, a line for each value with its origin; of providers in use only. */
export function describeSettings(policy: Policy): string[] {
  const { participation, vidmob, ias, verity, outcomes } = policy;
  const limits: Readonly<Record<ProviderName, () => readonly Line[]>> = {
    vidmob: () => [
      ...(vidmob.workspaceIds ? [line('vidmob.workspaceIds', vidmob.workspaceIds, (ids) => ids.join(', '))] : []),
      ...ofVidmob('vidmob', vidmob.general),
      ...special('vidmob.channels', vidmob.channels, vidmob.general, ofVidmob),
    ],
    ias: () => [...ofLevels('ias', ias.general), ...special('ias.categories', ias.categories, ias.general, ofLevels)],
    verity: () => [
      ...ofLevels('verity', verity.general),
      ...special('verity.threats', verity.threats, verity.general, ofLevels),
    ],
  };
  const lines = [
    line('manifests', policy.manifests, (globs) => globs.join(', ')),
    ...PROVIDERS.map((name) => ({ key: name, value: part(participation[name]), origin: participation[name].origin })),
    ...PROVIDERS.filter((name) => participation[name].used).flatMap((name) => limits[name]()),
    ...CAUSES.map((cause) => line(`outcomes.${cause}`, outcomes[cause], (outcome) => outcome)),
  ];
  return [
    ...lines.map(({ key, value, origin }) => `${key}: ${value}${origin === null ? '' : ` (${origin})`}`),
    ...describeOverrides(policy),
    ...describeWaivers(policy),
  ];
}

function line<T>(key: string, { value, origin }: Stated<T>, shown: (value: T) => string): Line {
  return { key, value: shown(value), origin };
}

function part({ used, required, optional }: Participation): string {
  if (!used) return 'not asked';
  if (!required) return 'asked; entries may leave it out';
  return optional ? 'required, but entries may leave it out' : 'required';
}

function ofBand(key: string, { fail, warn }: Band): Line[] {
  return [
    ...(fail === null ? [] : [line(`${key}.fail`, fail, shareText)]),
    ...(warn === null ? [] : [line(`${key}.warn`, warn, shareText)]),
  ];
}

function ofVidmob(key: string, limits: VidmobLimits): Line[] {
  return [
    ...ofBand(`${key}.minScore`, limits.minScore),
    ...ofBand(`${key}.minAdherence`, limits.minAdherence),
    ...ofBand(`${key}.maxUnavailable`, limits.maxUnavailable),
    ...ofBand(`${key}.maxScoreDrop`, limits.maxScoreDrop),
    ...limits.requiredGuidelines.map((name) => line(`${key}.requiredGuidelines`, name, (text) => text)),
  ];
}

function ofLevels(key: string, { failOn, warnOn }: LevelLimits<string>): Line[] {
  const shown = (level: string | null) => (level === null ? 'none' : `${level} and all worse`);
  return [line(`${key}.failOn`, failOn, shown), line(`${key}.warnOn`, warnOn, shown)];
}

/** The lines of single channels, categories or threats that say something else than the general ones. */
function special<Limits>(
  key: string,
  single: ReadonlyMap<string, Limits>,
  general: Limits,
  lines: (key: string, limits: Limits) => readonly Line[],
): Line[] {
  const said = new Set(lines('', general).map((each) => JSON.stringify(each)));
  return [...single].flatMap(([name, limits]) =>
    lines('', limits)
      .filter((each) => !said.has(JSON.stringify(each)))
      .map((each) => ({ ...each, key: `${key}.${name}${each.key}` })),
  );
}
