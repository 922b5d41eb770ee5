import { PROVIDERS, type ProviderName } from '../creative.ts';
import type { Stated } from '../settings.ts';
import { shareText } from '../shares.ts';
import {
  type Band,
  CAUSES,
  type Conditions,
  type Layered,
  type LevelLimits,
  type Override,
  type Participation,
  type Policy,
  type Said,
  type SaidOfVidmob,
  type VidmobLimits,
} from './policy.ts';

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

const RULE =
  'overrides: of those that apply the last one that states a limit counts; a general limit of an override also replaces ' +
  'what single channels, categories and threats were given before it';

/** The overrides for the log, a line each: where it is stated, which creatives it is for, and its limits. */
export function describeOverrides({ overrides }: Pick<Policy, 'overrides'>): string[] {
  if (overrides.length === 0) return [];
  return [RULE, ...overrides.map(describe)];
}

function describe({ origin, when, vidmob, ias, verity }: Override): string {
  const limits = [
    ...(vidmob ? layered('vidmob', 'channels', vidmob, ofVidmob) : []),
    ...(ias ? layered('ias', 'categories', ias, ofLevels) : []),
    ...(verity ? layered('verity', 'threats', verity, ofLevels) : []),
  ];
  return `${origin}, for ${conditionsText(when)}: ${limits.length === 0 ? 'no limit' : limits.join(', ')}`;
}

/** Conditions in words: `brands whisky and markets DE or AT`. */
export function conditionsText({ brands, markets, channels, paths, types }: Conditions): string {
  const named = Object.entries({ brands, markets, channels, paths, types });
  return named.flatMap(([key, values]) => (values ? [`${key} ${values.join(' or ')}`] : [])).join(' and ');
}

type Describe<Statement> = (key: string, said: Statement) => readonly string[];

function layered<Statement>(
  key: string,
  singles: string,
  { general, single }: Layered<Statement>,
  lines: Describe<Statement>,
): string[] {
  return [...lines(key, general), ...[...single].flatMap(([name, said]) => lines(`${key}.${singles}.${name}`, said))];
}

const ofBand = (key: string, { fail, warn }: Said<Band>): string[] => [
  ...(fail ? [`${key}.fail ${shareText(fail.value)}`] : []),
  ...(warn ? [`${key}.warn ${shareText(warn.value)}`] : []),
];

const ofVidmob: Describe<SaidOfVidmob> = (key, { requiredGuidelines, ...bands }) => {
  const names = requiredGuidelines?.map(({ value }) => value);
  return [
    ...Object.entries(bands).flatMap(([name, band]) => ofBand(`${key}.${name}`, band)),
    ...(names ? [`${key}.requiredGuidelines ${names.length === 0 ? 'none' : names.join(' and ')}`] : []),
  ];
};

const ofLevels: Describe<Said<LevelLimits<string>>> = (key, { failOn, warnOn }) => {
  const shown = (name: string, limit: Stated<string | null> | undefined): string[] => {
    if (limit === undefined) return [];
    return [`${key}.${name} ${limit.value === null ? 'none' : `${limit.value} and all worse`}`];
  };
  return [...shown('failOn', failOn), ...shown('warnOn', warnOn)];
};

/** The waivers for the log, a line each: what is waived, until when, by whom, why, and where that is stated. */
export function describeWaivers({ waivers }: Pick<Policy, 'waivers'>): string[] {
  return waivers.map(
    ({ origin, rule, creative, expires, approvedBy, reason }) =>
      `${origin}, waiver of ${rule} for ${creative} through ${expires}, approved by ${approvedBy}: ${reason}`,
  );
}
