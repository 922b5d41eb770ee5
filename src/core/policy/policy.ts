import type { GarmLevel, VerityRisk } from '../assessment.ts';
import type { CreativeType, ProviderName } from '../creative.ts';
import type { Stated } from '../settings.ts';
import type { Waiver } from './waivers.ts';

/** A limit below (or above) which something fails or warns; null: there is none. */
export interface Band {
  readonly fail: Stated<number> | null;
  readonly warn: Stated<number> | null;
}

/** What is asked of Vidmob's answer on one channel; shares are 0 to 1. */
export interface VidmobLimits {
  readonly minScore: Band;
  readonly minAdherence: Band;
  readonly maxUnavailable: Band;
  /** How far a score may fall below the last one recorded on the base branch. */
  readonly maxScoreDrop: Band;
  readonly requiredGuidelines: readonly Stated<string>[];
}

/** The mildest level that fails and the mildest that warns; a level includes all worse ones, null includes none. */
export interface LevelLimits<Level> {
  readonly failOn: Stated<Level | null>;
  readonly warnOn: Stated<Level | null>;
}
export type GarmLimits = LevelLimits<GarmLevel>;
export type ThreatLimits = LevelLimits<VerityRisk>;

/** The part of some limits that one place states; what is absent stays as it was. */
export type Said<Limits> = { readonly [Key in keyof Limits]?: Limits[Key] | undefined };
/** What one place states of Vidmob's limits: of a band, each end on its own. */
export interface SaidOfVidmob {
  readonly minScore: Said<Band>;
  readonly minAdherence: Said<Band>;
  readonly maxUnavailable: Said<Band>;
  readonly maxScoreDrop: Said<Band>;
  readonly requiredGuidelines: readonly Stated<string>[] | undefined;
}

/** Limits in general, and those of single channels, categories or threats by name. */
export interface Layered<Limits> {
  readonly general: Limits;
  readonly single: ReadonlyMap<string, Limits>;
}

/** Which creatives an override is for: every condition that is there must hold, by any of its values. */
export interface Conditions {
  readonly brands?: readonly string[] | undefined;
  readonly markets?: readonly string[] | undefined;
  /** Canonical names. */
  readonly channels?: readonly string[] | undefined;
  /** Globs for the path of the manifest. */
  readonly paths?: readonly string[] | undefined;
  readonly types?: readonly CreativeType[] | undefined;
}

/**
 * Other limits for some creatives; of a provider that is absent nothing is said. Where several apply, each single limit
 * is the one of the last that states it. A general limit of an override is stated for every channel, category and
 * threat: it also replaces what single ones were given before, unless the override itself states another for them.
 */
export interface Override {
  /** Place in the policy's list, from 0. */
  readonly index: number;
  /** Where it begins: `.github/creative-gate.yml:31 (overrides[0])`. */
  readonly origin: string;
  readonly when: Conditions;
  readonly vidmob: Layered<SaidOfVidmob> | undefined;
  readonly ias: Layered<Said<GarmLimits>> | undefined;
  readonly verity: Layered<Said<ThreatLimits>> | undefined;
}

/** Why there is no verdict, each with a conclusion of its own (`outcomes` in the policy file). */
export const CAUSES = ['timeout', 'unavailable', 'rejected', 'missingData'] as const;
export type Cause = (typeof CAUSES)[number];
export type Outcome = 'failure' | 'pending' | 'neutral';

/** How a provider takes part. */
export interface Participation {
  /** Whether this run asks it at all. */
  readonly used: boolean;
  /** Named in an input or the policy: leaving it out is `provider/missing-data` unless `optional`. */
  readonly required: boolean;
  /** `optional: true` in the policy: entries may leave it out. */
  readonly optional: boolean;
  /** Where it was asked for: `input providers`, `.github/creative-gate.yml:9`, `credentials`; null when unused. */
  readonly origin: string | null;
}

/** A team's policy with inputs and defaults worked in; every limit knows where it was stated. */
export interface Policy {
  readonly path: string;
  /** Blob or commit SHA the file was read at; null when there is no file. */
  readonly sha: string | null;
  readonly manifests: Stated<readonly string[]>;
  readonly participation: Readonly<Record<ProviderName, Participation>>;
  readonly vidmob: {
    /** Undefined: any workspace. */
    readonly workspaceIds: Stated<readonly number[]> | undefined;
    readonly clientTags: readonly { readonly label: string; readonly description: string }[];
    readonly general: VidmobLimits;
    /** By canonical channel, already merged over `general`. */
    readonly channels: ReadonlyMap<string, VidmobLimits>;
  };
  readonly ias: { readonly general: GarmLimits; readonly categories: ReadonlyMap<string, GarmLimits> };
  readonly verity: { readonly general: ThreatLimits; readonly threats: ReadonlyMap<string, ThreatLimits> };
  readonly waivers: readonly Waiver[];
  /** In the order of the file; a creative's limits under them: `limits-for.ts`. */
  readonly overrides: readonly Override[];
  readonly outcomes: Readonly<Record<Cause, Stated<Outcome>>>;
}
