import type { GarmLevel, VerityRisk } from '../assessment.ts';
import type { ProviderName } from '../creative.ts';
import type { Stated } from '../settings.ts';

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
  readonly requiredGuidelines: readonly Stated<string>[];
}

/** The mildest level that fails and the mildest that warns; a level includes all worse ones, null includes none. */
export interface LevelLimits<Level> {
  readonly failOn: Stated<Level | null>;
  readonly warnOn: Stated<Level | null>;
}
export type GarmLimits = LevelLimits<GarmLevel>;
export type ThreatLimits = LevelLimits<VerityRisk>;

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
  readonly outcomes: Readonly<Record<Cause, Stated<Outcome>>>;
}
