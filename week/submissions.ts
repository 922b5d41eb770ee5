import type { ProviderName } from '../standins/providers/index.ts';
import type { Sent } from './process.ts';
import type { Ran } from './run.ts';
import type { Week } from './simulate.ts';

/** One content at one provider, and how often it was submitted there. */
export interface Submitted {
  readonly provider: ProviderName;
  readonly url: string;
  /** Submissions that reached the provider, those included whose sender was killed. */
  readonly times: number;
  /** What the provider has of it, each of which is billed. */
  readonly billed: number;
  /** Runs that were killed after they had submitted it and before they had written its ticket down. */
  readonly forgotten: number;
}

const PATHS: Readonly<Record<ProviderName, string>> = {
  vidmob: '/v1/media',
  ias: '/v1/score',
  verity: '/video/classification',
};

function submissionOf({ providers }: Week['stage'], { method, url, text }: Sent) {
  if (method !== 'POST') return undefined;
  const found = (['vidmob', 'ias', 'verity'] as const).find((name) => url === `${providers[name].url}${PATHS[name]}`);
  if (found === undefined) return undefined;
  const body = JSON.parse(text) as { url: string | [string] };
  return { provider: found, url: typeof body.url === 'string' ? body.url : body.url[0] };
}

/** When the run last wrote its tickets down, -1 if it never did; what was answered before is in them. */
function lastFlushOf({ sent }: Ran): number {
  const flushes = sent.filter(
    ({ method, url, text, status }) =>
      method !== 'GET' && url.includes('/check-runs') && text.includes('creative-gate:store') && status !== undefined,
  );
  return Math.max(-1, ...flushes.map(({ sentAt }) => sentAt));
}

/** What a killed run had submitted and not written down. */
function forgottenBy(stage: Week['stage'], ran: Ran): string[] {
  if (!ran.isKilled) return [];
  const writtenUntil = lastFlushOf(ran);
  return ran.sent.flatMap((one) => {
    const submission = submissionOf(stage, one);
    const isWritten = one.answeredAt !== undefined && one.answeredAt <= writtenUntil;
    return submission && !isWritten ? [`${submission.provider} ${submission.url}`] : [];
  });
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Every content that reached a provider. */
export function submissionsIn({ stage }: Week): readonly Submitted[] {
  const { vidmob, ias, verity, calls } = stage.providers;
  const reached = countOf([
    ...calls('vidmob.submit').map(({ body }) => `vidmob ${(body as { url: string }).url}`),
    ...calls('ias.score').map(({ body }) => `ias ${(body as { url: [string] }).url[0]}`),
    ...calls('verity.submit').map(({ body }) => `verity ${(body as { url: string }).url}`),
  ]);
  const billed = countOf([
    ...vidmob.media().map(({ body }) => `vidmob ${body.url}`),
    ...ias.assets().map(({ body }) => `ias ${body.url[0]}`),
    ...verity.videos().map(({ body }) => `verity ${body.url}`),
  ]);
  const forgotten = countOf(stage.ran.flatMap((ran) => [...new Set(forgottenBy(stage, ran))]));
  return [...reached].map(([key, times]) => {
    const [provider = '', url = ''] = key.split(' ');
    const counts = { times, billed: billed.get(key) ?? 0, forgotten: forgotten.get(key) ?? 0 };
    return { provider: provider as ProviderName, url, ...counts };
  });
}
