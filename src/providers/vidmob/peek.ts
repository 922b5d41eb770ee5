import type { Call } from '../../http/http.ts';
import { peeked } from '../peek.ts';
import type { Peek, Ticket } from '../provider.ts';
import type { Shared } from './shared.ts';
import { awaitedJob } from './stages.ts';
import { isForgotten, stateIn, statusIn } from './status.ts';
import { isSuccess } from './step.ts';
import { jobNamed } from './tag-dialects.ts';
import { tagJobIn } from './tag-job.ts';

/** What the tags job says that a creative waits for; one that is not there any more ends the wait as well. */
async function peekJob({ ask }: Pick<Shared, 'ask'>, job: string, call: Call): Promise<Peek> {
  const { dialect, id } = jobNamed(job);
  const answer = await ask({ path: dialect.jobPath(id) }, call);
  if (answer.status === 404) return 'changed';
  const found = isSuccess(answer) ? tagJobIn(answer.body) : undefined;
  if (found === undefined) return 'unknown';
  return found.state === 'working' ? 'working' : 'changed';
}

/** Asks for the status alone, of the tags job where the creative waits for one. What is not final shows only to a check. */
export function peekMedia(shared: Pick<Shared, 'ask' | 'clock'>, ticket: Ticket, call: Call): Promise<Peek> {
  return peeked(async () => {
    const awaited = awaitedJob(ticket);
    if (awaited) return await peekJob(shared, awaited.job, call);
    const answer = await shared.ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call);
    if (isForgotten(answer, ticket, shared.clock.now())) return 'changed';
    if (!isSuccess(answer) || statusIn(answer) === undefined) return 'unknown';
    return stateIn(answer) === 'working' ? 'working' : 'changed';
  });
}
