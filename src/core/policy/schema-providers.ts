import { z } from 'zod';
import { GARM_LEVELS, VERITY_RISKS } from '../assessment.ts';
import { canonicalChannel } from '../channels.ts';
import { channelName, entryForEach, maximum, minimum, some, words } from './schema-values.ts';
import { GARM_NAMES, VERITY_THREATS } from './vocabulary.ts';

const optional = z
  .boolean()
  .optional()
  .describe(
    'Whether entries may leave this provider out. Default false: an entry that leaves it out has no verdict, which ' +
      'ends as `outcomes.missingData` says.',
  );

/** What can be asked of Vidmob's answer, in general and on one channel. */
const channelLimits = {
  minScore: minimum.optional().describe('Lowest score that passes; reached when equal. Default: the input min-score.'),
  minAdherence: minimum
    .optional()
    .describe('Lowest adherencePercent that passes; reached when equal. Default: the input min-adherence.'),
  maxUnavailable: maximum
    .optional()
    .describe('Largest share of the applicable guidelines that may be without data. Default: a warning above 0.25.'),
  maxScoreDrop: maximum
    .optional()
    .describe("How far the score may fall below the same creative's last score recorded on the base branch."),
  requiredGuidelines: z
    .array(words)
    .optional()
    .describe(
      'Names of guidelines that must pass on each judged channel; case does not count. A list under a channel ' +
        'replaces the general one there.',
    ),
};

const channels = z
  .record(channelName, z.strictObject(channelLimits))
  .superRefine((limits, context) => {
    const seen = new Set<string>();
    for (const name of Object.keys(limits)) {
      const canonical = canonicalChannel(name);
      if (seen.has(canonical)) {
        context.addIssue({ code: 'custom', path: [name], message: `names ${canonical}, which stands here already` });
      }
      seen.add(canonical);
    }
  })
  .optional()
  .describe('Limits of single channels, by name or alias, over the general ones.');

const vidmobRules = { ...channelLimits, channels };

const clientTag = z.strictObject({
  label: words.describe('The tag.'),
  description: words.describe('What the tag stands for, so that it can be recognised.'),
});

/** `vidmob` at the top of the policy file. */
export const vidmobSection = z.strictObject({
  ...vidmobRules,
  workspaceIds: some(z.int().positive('takes a workspace id, a whole number above 0'))
    .optional()
    .describe('The only workspaces entries may name; an entry with another one is invalid. Default: any.'),
  clientTags: z.array(clientTag).optional().describe("The team's own tags, recognised by Creative Tags jobs."),
  optional,
});
/** `vidmob` in an override: only what is judged. */
export const vidmobOverride = z.strictObject(vidmobRules);

const garmLevels = z.array(z.enum(GARM_LEVELS).exclude(['safe']));
const garmLimits = {
  failOn: garmLevels
    .optional()
    .describe('GARM levels that fail; a level includes all worse ones, [] is none. Default: the input garm-fail-on.'),
  warnOn: garmLevels
    .optional()
    .describe('GARM levels that warn; a level includes all worse ones, [] is none. Default: [medium].'),
};
const iasRules = {
  ...garmLimits,
  categories: entryForEach(GARM_NAMES, z.strictObject(garmLimits))
    .optional()
    .describe('Limits of single GARM categories, over the general ones.'),
};
/** `ias` at the top of the policy file. */
export const iasSection = z.strictObject({ ...iasRules, optional });
/** `ias` in an override: only what is judged. */
export const iasOverride = z.strictObject(iasRules);

const risks = z.array(z.enum(VERITY_RISKS));
const threatLimits = {
  failOn: risks
    .optional()
    .describe('Verity risks that fail; a risk includes all worse ones, [] is none. Default: the input verity-fail-on.'),
  warnOn: risks
    .optional()
    .describe('Verity risks that warn; a risk includes all worse ones, [] is none. Default: [medium].'),
};
const verityRules = {
  ...threatLimits,
  threats: entryForEach(VERITY_THREATS, z.strictObject(threatLimits))
    .optional()
    .describe('Limits of single threats, over the general ones.'),
};
/** `verity` at the top of the policy file. */
export const veritySection = z.strictObject({ ...verityRules, optional });
/** `verity` in an override: only what is judged. */
export const verityOverride = z.strictObject(verityRules);
