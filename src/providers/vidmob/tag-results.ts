import type { Call, Http } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import { isSuccess } from './step.ts';
import type { TagJob } from './tag-job.ts';

/** A job's results as they came, or why they could not be had. */
export type TagResults = { readonly results: unknown } | { readonly unread: string };

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function isAllowed(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

async function download(http: Http, url: string, call: Call): Promise<TagResults> {
  if (!isAllowed(url)) return { unread: 'their address is not https' };
  try {
    // Another host, named by an answer: it gets no credentials, and `http` bounds the size and follows no redirect.
    const answer = await http({ method: 'GET', url, repeat: 'always', call });
    return isSuccess(answer) ? { results: answer.body } : { unread: `their host answered ${answer.status}` };
  } catch (error) {
    if (error instanceof TransportError && error.code !== 'out-of-time') return { unread: error.message };
    throw error;
  }
}

/** The results of a complete job: in its answer, or to be downloaded. Rejects only when the time is up, or for a defect. */
export async function resultsOf(job: TagJob, http: Http, call: Call): Promise<TagResults> {
  if (job.annotations !== undefined && job.annotations !== null) return { results: job.annotations };
  if (job.downloadUrl !== undefined) return await download(http, job.downloadUrl, call);
  return { unread: 'the job names no place where they are' };
}
