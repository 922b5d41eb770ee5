import type { VidmobScored } from '../../core/assessment.ts';
import type { Creative } from '../../core/creative.ts';
import type { Call } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { isObject, resultOf } from './envelope.ts';
import { mediaScores } from './schema.ts';
import type { Shared } from './shared.ts';
import { asked, isSuccess, refused, unclear } from './step.ts';
import { toScored } from './to-assessment.ts';

/** Fetches the scores of a complete submission, for the channels asked for (media-scoring-guide, step 3). */
export async function readScores(
  { ask, clock, memory }: Shared,
  creative: Creative,
  ticket: Ticket,
  call: Call,
): Promise<{ readonly scored: VidmobScored } | { readonly ended: Progress }> {
  const errand = { doing: 'fetching the scores', ticket };
  const path = `/v1/scoring/media/${encodeURIComponent(ticket.id)}/scores`;
  const query = { format: 'summary,detail', channel: creative.channels.join(',') };
  const got = await asked(ask({ path, query }, call), errand);
  if ('ended' in got) return got;
  const { answer } = got;
  if (answer.status === 404) {
    const reason = 'Vidmob says that the asset is scored, but does not find its scores yet';
    return { ended: { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' } };
  }
  if (!isSuccess(answer)) return { ended: refused(answer, errand) };
  const result = resultOf(answer.body);
  const parsed = mediaScores.safeParse(result);
  const saysSomething = isObject(result) && ('summary' in result || 'detail' in result);
  if (!parsed.success || !saysSomething) return { ended: unclear(answer, errand) };
  const answeredAt = clock.now();
  return { scored: toScored({ scores: parsed.data, creative, ticket, answeredAt, notes: memory.of(creative.url) }) };
}
