import { describe, expect, test } from '@jest/globals';
import { isKnown } from '../../src/gate/resume.ts';
import { createTicketStore } from '../../src/gate/ticket-store.ts';
import type { FoundCheck } from '../../src/github/publish/find-checks.ts';
import type { GitHubContext } from '../../src/github-gate/github-context.ts';
import { gitHubRecords } from '../../src/github-gate/known-records.ts';
import { recordKey } from '../../src/records/record-set.ts';
import { createSeals } from '../../src/records/seal.ts';
import { fakeProvider } from '../gate/fake-provider.ts';
import { NO_CACHE, SECRETS } from '../gate/memories.ts';
import { creative } from '../support/creatives.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const ticket = { id: 't-1', submittedAt: NOW, stage: 'first' };
const seals = createSeals(SECRETS, '42');
const provider = fakeProvider('ias');
const item = (id: string) => ({ provider, creative: creative({ id }) });
const keeping = () =>
  createTicketStore({ clock: { now: () => NOW }, seals, run: { runId: 7, runAttempt: 1 }, deadlineAt: NOW });

function checkThatKeeps(...ids: string[]): FoundCheck {
  const ticketStore = keeping();
  const items = ids.map(item);
  ticketStore.workOn(items);
  ticketStore.accepted(items, ticket);
  return { id: 1, url: undefined, text: ticketStore.store('released').text } as FoundCheck;
}

async function remembered(ids: string[], earlier: FoundCheck[], cached: string[] = []) {
  const ticketStore = keeping();
  let asked = 0;
  const records = cached.map((id) => {
    return { provider: 'ias', key: recordKey(provider, item(id).creative), ticket, answer: null } as const;
  });
  const own = async () => {
    asked += 1;
    return { records, baselines: undefined, rescore: undefined, remarks: [] };
  };
  const items = ids.map(item);
  ticketStore.workOn(items);
  const services = { trigger: {}, seals } as GitHubContext;
  const isMissing = () => items.some((one) => !isKnown(one, ticketStore));
  const known = gitHubRecords(services, earlier, { ...NO_CACHE, own });
  await known.load({ recordSet: ticketStore.recordSet, isMissing });
  return { known: ticketStore.records().length, asked };
}

describe('remembering', () => {
  test('asks for nothing more once the newest check of the commit tells everything', async () => {
    expect(await remembered(['a'], [checkThatKeeps('a'), checkThatKeeps('b')])).toEqual({ known: 1, asked: 0 });
  });

  test('takes the rest from older checks, then from the cache', async () => {
    expect(await remembered(['a', 'b'], [checkThatKeeps('a'), checkThatKeeps('b')])).toEqual({ known: 2, asked: 0 });
    expect(await remembered(['a', 'b', 'c'], [checkThatKeeps('a')], ['b'])).toEqual({ known: 2, asked: 1 });
  });
});
