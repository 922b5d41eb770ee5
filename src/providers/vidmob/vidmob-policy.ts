import { z } from 'zod';
import { canonicalChannel } from '../../core/channels.ts';
import { channelName, some, words } from '../../core/policy/schema-values.ts';
import { describeValue } from '../../core/rules/limit.ts';
import { defineSection, type LimitsOf, type SectionOption } from '../../core/rules/policy-section.ts';
import type { Setting } from '../../core/settings.ts';
import { MAX_SCORE_DROP } from './rules/vidmob-max-score-drop.ts';
import { MAX_UNAVAILABLE } from './rules/vidmob-max-unavailable.ts';
import { MIN_ADHERENCE } from './rules/vidmob-min-adherence.ts';
import { MIN_SCORE } from './rules/vidmob-min-score.ts';
import { REQUIRED_GUIDELINE } from './rules/vidmob-required-guideline.ts';

type Workspaces = Setting<readonly number[]> | undefined;

const workspaceIds: SectionOption<'workspaceIds', Workspaces> = {
  key: 'workspaceIds',
  schema: some(z.int().positive('takes a workspace id, a whole number above 0'))
    .optional()
    .describe('The only workspaces entries may name; an entry with another one is invalid. Default: any.'),
  fallback: undefined,
  read: (value: readonly number[], origin) => ({ value, origin }),
  describe: (key, ids) => (ids === undefined ? [] : [describeValue(key, ids, (value) => value.join(', '))]),
  compare: (before, after) => {
    const [from, to] = [before?.value, after?.value];
    const isWithin = (inner: Workspaces, outer: Workspaces) =>
      outer === undefined || (inner?.value.every((id) => outer.value.includes(id)) ?? false);
    if (isWithin(before, after) && isWithin(after, before)) return undefined;
    const text = `${from?.join(', ') ?? 'any'} → ${to?.join(', ') ?? 'any'}`;
    return { from: from ?? null, to: to ?? null, effect: isWithin(after, before) ? 'tighter' : 'looser', text };
  },
  refuse: ({ workspaceId }, ids) =>
    ids === undefined || workspaceId === undefined || ids.value.includes(workspaceId)
      ? undefined
      : `names workspace ${workspaceId}, which the policy does not allow (${ids.origin}); allowed: ${ids.value.join(', ')}`,
};

interface ClientTag {
  readonly label: string;
  readonly description: string;
}

const clientTag = z.strictObject({
  label: words.describe('The tag.'),
  description: words.describe('What the tag stands for, so that it can be recognised.'),
});

/** Tags tell Vidmob's recognition about the team's own; no limit is about them. */
const clientTags: SectionOption<'clientTags', readonly ClientTag[]> = {
  key: 'clientTags',
  schema: z.array(clientTag).optional().describe("The team's own tags, recognised by Creative Tags jobs."),
  fallback: [],
  read: (tags: readonly ClientTag[]) => tags,
  describe: () => [],
  compare: (from, to) => {
    if (JSON.stringify(from) === JSON.stringify(to)) return undefined;
    const text = (tags: readonly ClientTag[]) =>
      tags.length === 0 ? 'none' : tags.map(({ label }) => label).join(', ');
    return { from, to, effect: 'neutral', text: `${text(from)} → ${text(to)}` };
  },
};

const channels = (entry: z.ZodType) =>
  z
    .record(channelName, entry)
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

/** `vidmob` in the policy file. */
export const vidmobPolicy = defineSection({
  name: 'vidmob',
  title: 'Vidmob',
  credentials: 'vidmob-api-key',
  rules: [MIN_SCORE, MIN_ADHERENCE, MAX_UNAVAILABLE, MAX_SCORE_DROP, REQUIRED_GUIDELINE],
  byKey: { key: 'channels', schema: channels, canonical: canonicalChannel },
  byChannel: true,
  options: [workspaceIds, clientTags],
  example: `\
vidmob:
  workspaceIds: [45914, 45920]
  minScore: { fail: 0.7, warn: 0.8 }
  minAdherence: 0.6 # a number is what fails
  maxUnavailable: { fail: 0.5, warn: 0.25 }
  maxScoreDrop: { warn: 0.05 } # warns, and never fails
  requiredGuidelines: ["Logo in first 3 seconds"]
  clientTags:
    - { label: lifestyle, description: Real-life settings instead of a studio }
  channels:
    TIKTOK: { minScore: 0.65, requiredGuidelines: [] }
  optional: false
`,
});

/** What is asked of Vidmob's answer on one channel. */
export type VidmobLimits = LimitsOf<(typeof vidmobPolicy)['rules']>;
