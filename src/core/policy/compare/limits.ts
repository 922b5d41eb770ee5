import { GARM_LEVELS, VERITY_RISKS } from '../../assessment.ts';
import type { ProviderName } from '../../creative.ts';
import {
  GUIDELINES,
  type Guidelines,
  guidelinesOf,
  levelScale,
  MAXIMUM,
  MINIMUM,
  type Scale,
} from '../../rules/strictness-scale.ts';
import type { Stated } from '../../settings.ts';
import type {
  Band,
  GarmLimits,
  Layered,
  LevelLimits,
  Override,
  Policy,
  Said,
  SaidOfVidmob,
  ThreatLimits,
  VidmobLimits,
} from '../policy.ts';

/** What is asked of one provider's answers, in a policy and in its overrides. */
export interface Section<Limits, Statement> {
  readonly provider: ProviderName;
  /** The key under which limits of single channels, categories or threats stand. */
  readonly singles: string;
  readonly inForce: (policy: Policy) => Layered<Limits>;
  readonly saidBy: (override: Override) => Layered<Statement> | undefined;
}

/** One single limit: its key below a section, what its values mean, where they are found. */
export interface Limit<Limits, Statement, T> {
  readonly key: string;
  readonly scale: Scale<T>;
  readonly inForce: (limits: Limits) => Stated<T>;
  /** Undefined where nothing is said of it. */
  readonly saidBy: (statement: Statement) => T | undefined;
}

export const VIDMOB: Section<VidmobLimits, SaidOfVidmob> = {
  provider: 'vidmob',
  singles: 'channels',
  inForce: ({ vidmob }) => ({ general: vidmob.general, single: vidmob.channels }),
  saidBy: ({ vidmob }) => vidmob,
};

export const IAS: Section<GarmLimits, Said<GarmLimits>> = {
  provider: 'ias',
  singles: 'categories',
  inForce: ({ ias }) => ({ general: ias.general, single: ias.categories }),
  saidBy: ({ ias }) => ias,
};

export const VERITY: Section<ThreatLimits, Said<ThreatLimits>> = {
  provider: 'verity',
  singles: 'threats',
  inForce: ({ verity }) => ({ general: verity.general, single: verity.threats }),
  saidBy: ({ verity }) => verity,
};

type BandName = 'minScore' | 'minAdherence' | 'maxUnavailable' | 'maxScoreDrop';
type BandLimit = Limit<VidmobLimits, SaidOfVidmob, number | null>;

const NO_LIMIT: Stated<null> = { value: null, origin: 'default' };

/** A plain number in a policy is what fails, so this goes under the band's own name. */
function bandLimit(name: BandName, end: keyof Band, scale: BandLimit['scale']): BandLimit {
  return {
    key: end === 'fail' ? name : `${name}.${end}`,
    scale,
    inForce: (limits) => limits[name][end] ?? NO_LIMIT,
    saidBy: (statement) => statement[name][end]?.value,
  };
}

/** The shares that Vidmob's answers are held to. */
export const BANDS: readonly BandLimit[] = [
  bandLimit('minScore', 'fail', MINIMUM),
  bandLimit('minScore', 'warn', MINIMUM),
  bandLimit('minAdherence', 'fail', MINIMUM),
  bandLimit('minAdherence', 'warn', MINIMUM),
  bandLimit('maxUnavailable', 'fail', MAXIMUM),
  bandLimit('maxUnavailable', 'warn', MAXIMUM),
  bandLimit('maxScoreDrop', 'fail', MAXIMUM),
  bandLimit('maxScoreDrop', 'warn', MAXIMUM),
];

const namesOf = (stated: readonly Stated<string>[]) => guidelinesOf(stated.map(({ value }) => value));

export const REQUIRED_GUIDELINES: Limit<VidmobLimits, SaidOfVidmob, Guidelines> = {
  key: 'requiredGuidelines',
  scale: GUIDELINES,
  inForce: ({ requiredGuidelines }) => ({
    value: namesOf(requiredGuidelines),
    origin: requiredGuidelines[0]?.origin ?? 'default',
  }),
  saidBy: ({ requiredGuidelines }) => requiredGuidelines && namesOf(requiredGuidelines),
};

type LevelLimit<Level> = Limit<LevelLimits<Level>, Said<LevelLimits<Level>>, Level | null>;

function levels<Level extends string>(mildestFirst: readonly Level[]): readonly LevelLimit<Level>[] {
  return (['failOn', 'warnOn'] as const).map((key) => ({
    key,
    scale: levelScale(mildestFirst),
    inForce: (limits) => limits[key],
    saidBy: (statement) => statement[key]?.value,
  }));
}

export const GARM = levels(GARM_LEVELS);
export const THREATS = levels(VERITY_RISKS);
