import { contentUrl } from '../../core/url.ts';
import type { Call, Http, HttpAnswer } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Batch, BatchOutcome, BatchProgress } from '../provider.ts';
import { errorText } from '../step-outcomes.ts';
import { type Ask, isSuccess } from './vidmob-client.ts';
import { type TagMemory, taggingTicket } from './vidmob-run.ts';
import {
  annotationsIn,
  assetsOf,
  type ClientTag,
  GUIDE,
  jobName,
  jobNamed,
  REFERENCE,
  resultsOf,
  type TagAsset,
  type TagDialect,
  type TagJob,
  tagJobIn,
  tagsByUrl,
} from './vidmob-tag-job.ts';

/** Assets that one job may hold (facts.md, section 2). */
const MOST_ASSETS = 200;
/** Milliseconds for which Vidmob may not yet find a job that it has accepted. */
const SETTLING_MS = 2 * 60_000;

interface OpenJob {
  readonly dialect: TagDialect;
  readonly assets: readonly TagAsset[];
  readonly openedAt: number;
}

function failed(reason: string): BatchOutcome {
  return { kind: 'failed', reason };
}

function failedWith(answer: HttpAnswer, doing: string): BatchOutcome {
  const said = errorText(answer.body);
  return failed(`Vidmob answered ${answer.status} while ${doing}${said === undefined ? '' : `: ${said}`}`);
}

/** The answer to a request, or why there is none. Rejects when the time is up, or for a defect. */
async function answerOf(answering: Promise<HttpAnswer>): Promise<HttpAnswer | string> {
  try {
    return await answering;
  } catch (error) {
    if (error instanceof TransportError && error.code !== 'out-of-time') return error.message;
    throw error;
  }
}

/** Creative Tags: one job for many assets. Remembers which dialect the account speaks, and what each job holds. */
export function createTagsBatch(options: {
  readonly ask: Ask;
  readonly http: Http;
  readonly clientTags: readonly ClientTag[];
  readonly clock: Clock;
  readonly meter: UsageMeter;
  readonly memory: TagMemory;
}): Batch {
  const { ask, http, clientTags, clock, meter, memory } = options;
  const jobs = new Map<string, OpenJob>();
  let spoken: TagDialect = GUIDE;
  let lastOpened: Promise<unknown> = Promise.resolve();

  const post = async (dialect: TagDialect, assets: readonly TagAsset[], call: Call) => {
    const json = dialect.body(assets, clientTags.slice(0, dialect.mostClientTags));
    return await answerOf(ask({ path: dialect.jobsPath, json, repeat: 'if-not-processed' }, call));
  };

  const finished = async (job: TagJob, assets: readonly TagAsset[], call: Call): Promise<BatchOutcome> => {
    const read = await resultsOf(job, http, call);
    const unread = 'unread' in read ? `The tags could not be read: ${read.unread}` : undefined;
    const byUrl = tagsByUrl('results' in read ? annotationsIn(read.results) : [], assets);
    for (const { id, url } of assets) {
      const error = job.errors.get(id);
      if (error !== undefined) memory.warn(url, `Creative Tags could not tag the asset: ${error}`);
      else if (unread !== undefined) memory.warn(url, unread);
      const tags = byUrl.get(contentUrl(url));
      if (tags) memory.keepTags(url, tags);
      else if (error === undefined && unread === undefined)
        memory.warn(url, 'Creative Tags is done with the asset and says no tags.');
    }
    return { kind: 'finished' };
  };

  const progressOf = async (id: string, job: TagJob, open: OpenJob, call: Call): Promise<BatchProgress> => {
    if (job.state === 'complete') return await finished(job, open.assets, call);
    if (job.state === 'working') return { kind: 'working', id, on: `tags job ${job.status.slice(0, 40)}` };
    const reasons = [job.message, ...job.errors.values()].filter((reason) => reason !== undefined);
    return failed(['the tags job failed', ...new Set(reasons.slice(0, 3))].join('; '));
  };

  const openJob = async (assets: readonly TagAsset[], call: Call): Promise<BatchProgress> => {
    let answer = await post(spoken, assets, call);
    if (typeof answer !== 'string' && answer.status === 404 && spoken === GUIDE) {
      spoken = REFERENCE;
      answer = await post(spoken, assets, call);
    }
    if (typeof answer === 'string') return failed(answer);
    if (!isSuccess(answer)) return failedWith(answer, 'opening a tags job');
    meter.submitted('tags');
    const id = tagJobIn(answer.body)?.id;
    if (id === undefined) return failed('Vidmob accepted a tags job without saying its id');
    if (clientTags.length > spoken.mostClientTags) {
      const warning = `Only the first ${spoken.mostClientTags} client tags were sent: the account takes no more.`;
      for (const { url } of assets) memory.warn(url, warning);
    }
    const job = jobName(spoken, id);
    jobs.set(job, { dialect: spoken, assets, openedAt: clock.now() });
    return { kind: 'working', id: job, on: 'tags job opened' };
  };

  const check = async (job: string, call: Call): Promise<BatchProgress> => {
    const { dialect, id } = jobNamed(job);
    const open = jobs.get(job) ?? { dialect, assets: [], openedAt: 0 };
    const answer = await answerOf(ask({ path: open.dialect.jobPath(id) }, call));
    if (typeof answer === 'string') return { kind: 'working', id: job, on: 'tags job out of reach' };
    const { status } = answer;
    const mayPass = status === 429 || status >= 500 || (status === 404 && clock.now() - open.openedAt < SETTLING_MS);
    if (mayPass) return { kind: 'working', id: job, on: `tags job answered ${status}` };
    if (!isSuccess(answer)) return failedWith(answer, 'asking for a tags job');
    const found = tagJobIn(answer.body);
    return found ? await progressOf(job, found, open, call) : { kind: 'working', id: job, on: 'tags job UNKNOWN' };
  };

  return {
    queue: 'tags',
    maxSize: MOST_ASSETS,
    open: async (creatives, call) => {
      // One after the other: the first finds out which dialect is spoken.
      const opened = lastOpened.then(() => openJob(assetsOf(creatives), call));
      lastOpened = opened.catch(() => undefined);
      return await opened;
    },
    rejoin: async (job, creatives, call) => {
      jobs.set(job, { dialect: jobNamed(job).dialect, assets: assetsOf(creatives), openedAt: 0 });
      return await check(job, call);
    },
    check,
    ticketOf: taggingTicket,
  };
}
