import type { ProviderName } from '../creative.ts';
import { type DescribedValue, describeValue } from '../rules/limit.ts';
import type { LimitTable, LimitValues, PolicySection } from '../rules/policy-section.ts';
import {
  CAUSES,
  type Conditions,
  inForce,
  type Override,
  type Participation,
  POLICY_SECTIONS,
  type Policy,
  statedBy,
} from './policy.ts';

/** The policy in force for the log, a line for each value with its origin; of providers in use only. */
export function describePolicy(policy: Policy): string[] {
  const participation = POLICY_SECTIONS.map(({ name }) => {
    const part = policy.participation[name as ProviderName];
    return { key: name, value: participationText(part), origin: part.origin };
  });
  const used = POLICY_SECTIONS.filter(({ name }) => policy.participation[name as ProviderName].used);
  const values = [
    describeValue('manifests', policy.manifests, (globs) => globs.join(', ')),
    ...participation,
    ...used.flatMap((section) => describeSection(section, inForce(policy, section))),
    ...CAUSES.map((cause) => describeValue(`outcomes.${cause}`, policy.outcomes[cause], (outcome) => outcome)),
  ];
  return [
    ...values.map(({ key, value, origin }) => `${key}: ${value}${origin === null ? '' : ` (${origin})`}`),
    ...describeOverrides(policy),
    ...describeWaivers(policy),
  ];
}

function participationText({ used, required, optional }: Participation): string {
  if (!used) return 'not asked';
  if (!required) return 'asked; entries may leave it out';
  return optional ? 'required, but entries may leave it out' : 'required';
}

/** Options, general limits, and the limits of single channels, categories or threats that differ from the general ones. */
function describeSection(
  { name, byKey, limits, options }: PolicySection,
  values: LimitTable<LimitValues> & LimitValues,
): DescribedValue[] {
  const describe = (at: string, of: LimitValues) =>
    limits.flatMap((limit) => limit.describe(`${at}.${limit.key}`, of[limit.key]));
  const general = new Set(describe('', values.default).map((each) => JSON.stringify(each)));
  const single = [...values.byKey].flatMap(([key, of]) =>
    describe('', of)
      .filter((each) => !general.has(JSON.stringify(each)))
      .map((each) => ({ ...each, key: `${name}.${byKey.key}.${key}${each.key}` })),
  );
  return [
    ...options.flatMap((option) => option.describe(`${name}.${option.key}`, values[option.key])),
    ...describe(name, values.default),
    ...single,
  ];
}

const PRECEDENCE =
  'overrides: of those that apply the last one that states a limit counts; a general limit of an override also replaces ' +
  'what single channels, categories and threats were given before it';

/** The overrides for the log, a line each: where it is set, which creatives it is for, and its limits. */
function describeOverrides({ overrides }: Pick<Policy, 'overrides'>): string[] {
  return overrides.length === 0 ? [] : [PRECEDENCE, ...overrides.map(describeOverride)];
}

function describeOverride(override: Override): string {
  const limits = POLICY_SECTIONS.flatMap((section) => {
    const table = statedBy(override, section);
    return table === undefined ? [] : describeStatements(section, table);
  });
  const conditions = conditionsText(override.when);
  return `${override.origin}, for ${conditions}: ${limits.length === 0 ? 'no limit' : limits.join(', ')}`;
}

function describeStatements({ name, byKey, limits }: PolicySection, table: LimitTable<LimitValues>): string[] {
  const describe = (at: string, statements: LimitValues) =>
    limits
      .filter(({ key }) => statements[key] !== undefined)
      .flatMap((limit) => limit.describeStatement(`${at}.${limit.key}`, statements[limit.key]));
  const single = [...table.byKey].flatMap(([key, statements]) => describe(`${name}.${byKey.key}.${key}`, statements));
  return [...describe(name, table.default), ...single].map(({ key, value }) => `${key} ${value}`);
}

/** Conditions in words: `brands whisky and markets DE or AT`. */
export function conditionsText({ brands, markets, channels, paths, types }: Conditions): string {
  const named = Object.entries({ brands, markets, channels, paths, types });
  return named.flatMap(([key, values]) => (values ? [`${key} ${values.join(' or ')}`] : [])).join(' and ');
}

/** The waivers for the log, a line each: what is waived, until when, by whom, why, and where that is set. */
function describeWaivers({ waivers }: Pick<Policy, 'waivers'>): string[] {
  return waivers.map(
    ({ origin, rule, creative, expires, approvedBy, reason }) =>
      `${origin}, waiver of ${rule} for ${creative} through ${expires}, approved by ${approvedBy}: ${reason}`,
  );
}
