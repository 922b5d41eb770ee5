import { z } from 'zod';
import { CREATIVE_TYPES } from '../creative.ts';
import { nearest } from '../nearest.ts';
import { WAIVABLE_IDS } from '../rules/catalogue.ts';
import { forEachSection, POLICY_SECTIONS } from './policy.ts';
import { channelName, day, pathGlob, some, words } from './schema-values.ts';

const when = z
  .strictObject({
    brands: some(words).optional().describe('Brands of the creative, any of them; case does not count.'),
    markets: some(words).optional().describe('Markets of the creative, any of them; case does not count.'),
    channels: some(channelName).optional().describe('Channels of the creative, any of them, by name or alias.'),
    paths: some(pathGlob)
      .refine((globs) => globs.some((glob) => !glob.startsWith('!')), 'takes at least one glob without !')
      .optional()
      .describe('Globs for the path of the manifest, any of them; `!` excludes.'),
    types: some(z.enum(CREATIVE_TYPES)).optional().describe('Types of the creative, any of them.'),
  })
  .refine((conditions) => Object.keys(conditions).length > 0, 'takes at least one condition');

/** Other limits for some creatives. */
const override = z
  .strictObject({
    when: when.describe('Which creatives: all conditions must hold; a field the creative has not matches none.'),
    ...forEachSection(({ overrideSchema, title }) =>
      overrideSchema.optional().describe(`Limits on what ${title} answers.`),
    ),
  })
  .describe(
    'Other limits for some creatives. Of the overrides that apply the last one that states a limit counts; a general ' +
      'limit also replaces what single channels, categories and threats were given before.',
  );

const PREFIXES = POLICY_SECTIONS.map(({ name }) => name);
const [LAST_PREFIX] = PREFIXES.slice(-1);
const WAIVABLE = `${PREFIXES.slice(0, -1)
  .map((name) => `${name}/`)
  .join(', ')} or ${LAST_PREFIX}/`;

/**
 * Stars, question marks, sets and alternatives only: without groups and alternation no glob reaches beyond its provider's
 * rules, and none takes long, not even a hostile one.
 */
const WAIVABLE_GLOB = new RegExp(`^(${PREFIXES.join('|')})/(?=.*[*?[{])[\\w.*?,{}[\\]-]{1,100}$`);

const waivableRule = z.string().refine((rule) => WAIVABLE_IDS.includes(rule) || WAIVABLE_GLOB.test(rule), {
  error: ({ input }) => {
    const near = nearest(String(input), WAIVABLE_IDS);
    const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
    return `takes a rule of ${WAIVABLE}, or a glob such as ias/*, not ${JSON.stringify(input)}${hint}`;
  },
});

/** An exception with a named approver. */
const waiver = z
  .strictObject({
    creative: words.describe('The creative: its id, or id@version.'),
    rule: waivableRule.describe(
      `A rule id or a glob such as ias/*; rules of ${WAIVABLE.replace(' or ', ' and ')} only.`,
    ),
    reason: words.describe('Why the finding is accepted.'),
    approvedBy: words.describe('Who answers for it.'),
    expires: day.describe('Last day on which it holds (UTC), such as 2027-01-31.'),
  })
  .describe('An exception with a named approver, until a given day.');

const anyOutcome = z.enum(['failure', 'pending', 'neutral']);
const finalOutcome = z.enum(['failure', 'neutral']);
const NEUTRAL = 'neutral satisfies a required check.';

const outcomes = z.strictObject({
  timeout: anyOutcome
    .optional()
    .describe(`A provider was still working when the budget ended. Default: the input on-timeout; ${NEUTRAL}`),
  unavailable: anyOutcome
    .optional()
    .describe(`A provider could not be reached or kept failing. Default: failure; ${NEUTRAL}`),
  rejected: finalOutcome.optional().describe(`A provider refused the asset. Default: failure; ${NEUTRAL}`),
  missingData: finalOutcome
    .optional()
    .describe(`A required channel, score, category or answer is absent or unknown. Default: failure; ${NEUTRAL}`),
});

/**
 * The policy file (contract section 3). No key has a default here, so that what the file does not set can be told
 * from what it does; strict throughout.
 */
export const policyFile = z
  .strictObject({
    manifests: some(words).optional().describe('Globs of the manifests; `!` excludes. Default: the input manifests.'),
    ...forEachSection(({ schema, title }) =>
      schema.optional().describe(`What ${title} must answer. A section makes the provider required.`),
    ),
    overrides: z.array(override).optional().describe('Other limits for some creatives; later ones win.'),
    waivers: z.array(waiver).optional().describe('Exceptions with a reason, an approver and a last day.'),
    outcomes: outcomes.optional().describe('What no verdict means for the run, by cause.'),
  })
  .describe('The policy of Creative Gate.');
export type PolicyFile = z.infer<typeof policyFile>;
