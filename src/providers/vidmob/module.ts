import { oneOf, optional, providerUrl, secret, share, whole, withDefault } from '../../core/input-readers.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { ProviderModule } from '../provider-module.ts';
import type { vidmobRules } from './rules/vidmob-rules.ts';
import type { VidmobScored } from './vidmob-answer.ts';
import type { vidmobPolicy } from './vidmob-policy.ts';

const TAG_MODES = ['auto', 'always', 'never'] as const;
export type TagMode = (typeof TAG_MODES)[number];

/** Where Vidmob is, whose key asks it, and when assets are tagged. */
export interface VidmobAccount {
  readonly apiKey: string | undefined;
  readonly workspaceId: number | undefined;
  readonly url: string;
  readonly tags: TagMode;
}

const MINUTE = 60_000;

/** Vidmob Creative Scoring, with Creative Tags as its batch. */
export const vidmob: ProviderModule<{
  readonly name: 'vidmob';
  readonly answer: VidmobScored;
  readonly account: VidmobAccount;
  readonly limits: { readonly minScore: number; readonly minAdherence: number };
  readonly queue: 'vidmob' | 'tags';
  readonly section: { readonly policy: typeof vidmobPolicy; readonly rules: typeof vidmobRules };
}> = {
  name: 'vidmob',
  title: 'Vidmob',
  types: ['video', 'image'],
  account: {
    apiKey: { input: 'vidmob-api-key', ...secret, isCredential: true },
    workspaceId: { input: 'vidmob-workspace-id', ...optional(whole(1)) },
    url: { input: 'vidmob-url', ...withDefault(providerUrl, 'https://public-api.vidmob.com') },
    tags: { input: 'vidmob-tags', ...withDefault(oneOf(TAG_MODES), 'auto') },
  },
  sealedBy: 'apiKey',
  limits: {
    minScore: { input: 'min-score', ...withDefault(share, '0.7') },
    minAdherence: { input: 'min-adherence', ...withDefault(share, '0.6') },
  },
  queues: {
    vidmob: { title: 'Vidmob', intervalMs: 10 * MINUTE, concurrency: 8 },
    tags: { title: 'Creative Tags', intervalMs: 5 * MINUTE, concurrency: 2 },
  },
  answers: {
    reusedForMs: 24 * 60 * MINUTE,
    areLive: true,
    areLarge: true,
    whyTheyChange: 'Vidmob scores again when guidelines change or somebody overrides a result',
  },
  resubmission: {
    isFree: true,
    consequence: 'A later run finds them again by id and version, without a second bill.',
  },
  keepsBaselines: true,
  // Only the team's own tags; they go into every tags job.
  connectionKey: (policies) => JSON.stringify(clientTagsOf(policies)),
  loadSection: async () => {
    const [{ vidmobPolicy }, { vidmobRules }] = await Promise.all([
      import('./vidmob-policy.ts'),
      import('./rules/vidmob-rules.ts'),
    ]);
    return { policy: vidmobPolicy, rules: vidmobRules };
  },
  loadAnswers: async () => (await import('./vidmob-details.ts')).vidmobAnswers,
  connect: async ({ account, policies, ...options }) => {
    const { createVidmob } = await import('./vidmob.ts');
    const { apiKey = '', url, tags } = account;
    return createVidmob({ ...options, apiKey, url, tags, clientTags: clientTagsOf(policies) });
  },
  sandbox: async () => (await import('./vidmob-sandbox.ts')).vidmobStandIn,
};

/** The team's own tags in all of the policies, each once. */
function clientTagsOf(policies: readonly Policy[]) {
  const tags = policies.flatMap(({ vidmob: { clientTags } }) => clientTags);
  return [...new Map(tags.map((tag) => [JSON.stringify(tag), tag])).values()];
}
