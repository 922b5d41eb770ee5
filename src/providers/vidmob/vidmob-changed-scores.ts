import { z } from 'zod';
import type { Call, HttpAnswer } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import type { ChangedAnswers, ChangeList } from '../provider.ts';
import { errorText } from '../step-outcomes.ts';
import { type Ask, isSuccess, uniqueIdIn } from './vidmob-client.ts';
import { awaitedJob } from './vidmob-run.ts';

/** Items asked for at a time: the most that the endpoint gives. */
const PER_PAGE = 100;
/** Pages after which the list counts as unreadable: no organization changes 100,000 scores between two looks. */
const MOST_PAGES = 1000;
const AGAIN = 'Nothing is lost: the next run asks again from the same moment.';

const page = z.object({
  result: z.array(z.unknown()),
  // A sibling of `result`. Its `nextOffset` is printed on the last page too and means nothing.
  pagination: z.object({ perPage: z.number().positive(), totalSize: z.number() }).nullish(),
});

const failed = (what: string, remedy = AGAIN): ChangedAnswers => ({
  kind: 'failed',
  reason: `Vidmob's list of changed scores could not be read: ${what}`,
  remedy,
});

function refused({ status, body }: HttpAnswer, workspaceId: number | null): ChangedAnswers {
  const said = errorText(body);
  const what = `Vidmob answered ${status}${said === undefined ? '.' : `: ${said}`}`;
  if (status === 401) return failed(what, 'Check the input vidmob-api-key.');
  if (status === 403 || status === 404) {
    const where = workspaceId === null ? 'the organization' : `workspace ${workspaceId}`;
    return failed(what, `Check that the key of input vidmob-api-key has the scope scoring:read and may see ${where}.`);
  }
  return failed(what);
}

/** The published text speaks of a list of ids, so one that stands by itself is taken as well as one in an object. */
function idIn(item: unknown): string | undefined {
  return typeof item === 'string' && item !== '' ? item : uniqueIdIn(item);
}

async function readAll(ask: Ask, workspaceId: number | null, since: string, call: Call): Promise<ChangedAnswers> {
  const ids = new Set<string>();
  let offset = 0;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const query = { workspaceId: workspaceId ?? undefined, updatedSince: since, perPage: PER_PAGE, offset };
    const answer = await ask({ path: '/v1/media/updated-scores', query }, call);
    if (!isSuccess(answer)) return refused(answer, workspaceId);
    const parsed = page.safeParse(answer.body);
    if (!parsed.success) return failed('the answer has a form that the gate does not know.');
    const { result, pagination } = parsed.data;
    for (const item of result) {
      const id = idIn(item);
      if (id === undefined) return failed('an entry names no uniqueId.');
      ids.add(id);
    }
    // Without a total only a page that is not full is certainly the last.
    if (!pagination && result.length >= PER_PAGE) return failed('the answer does not say how long the list is.');
    if (!pagination || offset + pagination.perPage >= pagination.totalSize) return { kind: 'read', ids: [...ids] };
    offset += pagination.perPage;
  }
  return failed(`it has more than ${MOST_PAGES} pages.`);
}

/**
 * The list of assets that were scored, scored again or overridden by hand since a moment, as the account of a key sees
 * it: those of a workspace, or of the whole organization (facts.md, section 1). It tells nothing of tags jobs.
 */
export function createChangeList(ask: Ask): ChangeList {
  return {
    cursor: (workspaceId) => (workspaceId === null ? 'none' : String(workspaceId)),
    covers: (ticket) => awaitedJob(ticket) === undefined,
    read: async (workspaceId, since, call) => {
      try {
        return await readAll(ask, workspaceId, since, call);
      } catch (error) {
        if (error instanceof TransportError) return failed(error.message);
        throw error;
      }
    },
  };
}
