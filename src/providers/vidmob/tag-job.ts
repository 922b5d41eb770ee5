import { errorText } from '../error-text.ts';
import { isObject, type JsonObject, resultOf } from './envelope.ts';

/** A tags job as either dialect describes it; what a dialect has not is undefined. */
export interface TagJob {
  readonly id: string | undefined;
  readonly state: 'working' | 'complete' | 'failed';
  /** As sent, in upper case. */
  readonly status: string;
  /** Results in the answer itself. */
  readonly annotations: unknown;
  /** Where the results are to be had. */
  readonly downloadUrl: string | undefined;
  readonly message: string | undefined;
  /** What went wrong with single assets, by the id they were given in the job. */
  readonly errors: ReadonlyMap<string, string>;
}

const STATES: Readonly<Record<string, TagJob['state']>> = {
  COMPLETE: 'complete',
  COMPLETED: 'complete',
  FAILED: 'failed',
};

function text(job: JsonObject, ...names: readonly string[]): string | undefined {
  const values = names.map((name) => job[name]);
  return values.find((value) => typeof value === 'string' && value !== '') as string | undefined;
}

function errorsIn(errors: unknown): ReadonlyMap<string, string> {
  const entries = isObject(errors) ? Object.entries(errors) : [];
  return new Map(entries.map(([id, said]) => [id, errorText(said) ?? 'no reason given']));
}

/** Reads a job from an answer, with and without envelope; undefined when the answer is no object. */
export function tagJobIn(body: unknown): TagJob | undefined {
  const job = resultOf(body);
  if (!isObject(job)) return undefined;
  const status = (text(job, 'status') ?? 'UNKNOWN').trim().toUpperCase();
  const id = job['job_id'] ?? job['jobId'] ?? job['id'];
  return {
    id: (typeof id === 'string' || typeof id === 'number') && id !== '' ? String(id) : undefined,
    state: STATES[status] ?? 'working',
    status,
    annotations: job['annotations'],
    downloadUrl: text(job, 'download_url_json', 'downloadUrlJSON', 'downloadUrlJson'),
    message: errorText(job['message']),
    errors: errorsIn(job['errors']),
  };
}
