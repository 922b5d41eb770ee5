import { SECTIONS } from '../../providers/sections.ts';
import type { CreativeType, ProviderName } from '../creative.ts';
import type { LimitsOf, LimitTable, LimitValues, OptionsOf, PolicySection } from '../rules/policy-section.ts';
import type { Setting } from '../settings.ts';
import type { Waiver } from './waivers.ts';

/** The sections of all providers, in the order in which everything lists them. */
export const POLICY_SECTIONS: readonly PolicySection[] = SECTIONS.map(({ policy }) => policy);

/** One value for each section, by the provider's name. */
export function forEachSection<Value>(of: (section: PolicySection) => Value): Readonly<Record<ProviderName, Value>> {
  return Object.fromEntries(POLICY_SECTIONS.map((section) => [section.name, of(section)])) as Record<
    ProviderName,
    Value
  >;
}

/** The section of any provider, as its own file defines it. */
export type Section = (typeof SECTIONS)[number]['policy'];

/** A provider's limits and options in force without overrides. */
type InForce<Of extends Section> = LimitTable<LimitsOf<Of['rules']>> & OptionsOf<Of['options']>;

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
 * Other limits for some creatives; a provider without statements keeps its limits. Where several overrides apply, each
 * single limit is the one of the last that states it. A general limit of an override is set for every channel,
 * category and threat: it also replaces what single ones were given before, unless the override itself states another
 * for them.
 */
export interface Override {
  /** Place in the policy's list, from 0. */
  readonly index: number;
  /** Where it begins: `.github/creative-gate.yml:31 (overrides[0])`. */
  readonly origin: string;
  readonly when: Conditions;
  /** The limits that it sets for each provider. */
  readonly statements: Readonly<Partial<Record<ProviderName, LimitTable<LimitValues>>>>;
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

interface CommonPolicy {
  readonly path: string;
  /** Blob or commit SHA the file was read at; null when there is no file. */
  readonly sha: string | null;
  readonly manifests: Setting<readonly string[]>;
  readonly participation: Readonly<Record<ProviderName, Participation>>;
  readonly waivers: readonly Waiver[];
  /** In the order of the file; a creative's limits under them: `effective-limits.ts`. */
  readonly overrides: readonly Override[];
  readonly outcomes: Readonly<Record<Cause, Setting<Outcome>>>;
}

/**
 * A team's policy with inputs and defaults worked in; every limit knows where it was set. Each provider has a part of
 * its own name, such as `policy.vidmob.default.minScore`; entries of `byKey` are already merged over `default`.
 */
export type Policy = CommonPolicy & { readonly [Of in Section as Of['name']]: InForce<Of> };

/** A provider's part, for code that works with any provider. */
export function inForce(policy: Policy, { name }: PolicySection): LimitTable<LimitValues> & LimitValues {
  return policy[name as ProviderName];
}

/** What an override sets for a provider; undefined: nothing. */
export function statedBy(override: Override, { name }: PolicySection): LimitTable<LimitValues> | undefined {
  return override.statements[name as ProviderName];
}
