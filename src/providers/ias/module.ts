import { levels, providerUrl, secret, withDefault } from '../../core/input-readers.ts';
import type { ProviderModule } from '../provider-module.ts';
import type { GarmLevel, IasScored } from './ias-answer.ts';
import type { iasPolicy } from './ias-policy.ts';
import type { iasRules } from './rules/ias-category.ts';

/** Where IAS and its token URL are, and the client that asks. */
export interface IasAccount {
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly url: string;
  readonly tokenUrl: string;
}

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

/** IAS Multimedia Classification: GARM levels for video, image, audio and text. */
export const ias: ProviderModule<{
  readonly name: 'ias';
  readonly answer: IasScored;
  readonly account: IasAccount;
  /** The mildest GARM level that fails; null for `none`. */
  readonly limits: { readonly garmFailOn: Exclude<GarmLevel, 'safe'> | null };
  readonly queue: 'ias';
  readonly section: { readonly policy: typeof iasPolicy; readonly rules: typeof iasRules };
}> = {
  name: 'ias',
  title: 'IAS',
  types: ['video', 'image', 'audio', 'text'],
  account: {
    clientId: { input: 'ias-client-id', ...secret, isCredential: true },
    clientSecret: { input: 'ias-client-secret', ...secret, isCredential: true },
    url: { input: 'ias-url', ...withDefault(providerUrl, 'https://bss.adsafeprotected.com') },
    tokenUrl: {
      input: 'ias-token-url',
      ...withDefault(providerUrl, 'https://auth.adsafeprotected.com/uaa/oauth/token'),
    },
  },
  sealedBy: 'clientSecret',
  limits: {
    garmFailOn: { input: 'garm-fail-on', ...withDefault(levels(['low', 'medium', 'high', 'floor']), 'floor,high') },
  },
  queues: { ias: { title: 'IAS', intervalMs: 30 * SECOND, concurrency: 8 } },
  answers: {
    reusedForMs: 30 * DAY,
    areLive: false,
    areLarge: false,
    whyTheyChange: 'IAS may classify again',
  },
  resubmission: {
    isFree: false,
    consequence:
      'A later run has to submit them once more, and IAS may count both. Split the pull request to avoid that.',
  },
  loadSection: async () => {
    const [{ iasPolicy }, { iasRules }] = await Promise.all([
      import('./ias-policy.ts'),
      import('./rules/ias-category.ts'),
    ]);
    return { policy: iasPolicy, rules: iasRules };
  },
  loadAnswers: async () => (await import('./ias-details.ts')).iasAnswers,
  connect: async ({ account, ...options }) => {
    const { createIas } = await import('./ias.ts');
    const { clientId = '', clientSecret = '' } = account;
    return createIas({ ...options, ...account, clientId, clientSecret });
  },
  sandbox: async () => (await import('./ias-sandbox.ts')).iasStandIn,
};
