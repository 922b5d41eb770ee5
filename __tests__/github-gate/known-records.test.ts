import { describe, expect, test } from '@jest/globals';
import { isKnown } from '../../src/gate/resume.ts';
import { createTicketStore } from '../../src/gate/ticket-store.ts';
import { createGitHub } from '../../src/github/github-client.ts';
import type { FoundCheck } from '../../src/github/publish/find-checks.ts';
import type { GitHubContext } from '../../src/github-gate/github-context.ts';
import { furtherTexts, gitHubRecords } from '../../src/github-gate/known-records.ts';
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

describe('what is looked at for a merge group', () => {
  /** The heads whose check runs are read, of so many open pull requests, the first of which stand in the queue. */
  async function headsLookedAt(open: number, queued: number) {
    const looked: string[] = [];
    const heads = Array.from({ length: open }, (_, index) => ({
      number: index + 1,
      head: { sha: `head-${index + 1}` },
    }));
    const groups = heads.slice(0, queued).map(({ number }) => ({
      ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${'b'.repeat(40)}`,
      object: { sha: 'c'.repeat(40) },
    }));
    const fetch = async (request: string | URL | Request) => {
      const { pathname, searchParams } = new URL(request instanceof Request ? request.url : request);
      const page = Number(searchParams.get('page') ?? 1);
      const [, sha] = /\/commits\/([^/]+)\/check-runs$/.exec(pathname) ?? [];
      if (sha !== undefined) looked.push(sha);
      if (sha !== undefined) return Response.json({ total_count: 0, check_runs: [] });
      if (pathname.endsWith('/pulls')) return Response.json(heads.slice((page - 1) * 100, page * 100));
      return Response.json(page === 1 ? groups : []);
    };
    const github = createGitHub({
      token: 'ghs_x',
      apiUrl: 'https://api.github.test',
      owner: 'acme',
      repo: 'ads',
      fetch,
    });
    const [trigger, settings] = [
      { kind: 'merge-group', baseRef: 'main' },
      { checkName: undefined, sandbox: false },
    ];
    for await (const texts of furtherTexts({ github, settings, trigger } as unknown as GitHubContext))
      expect(texts).toEqual([]);
    return looked;
  }

  test('are the heads in the queue, then 100 others', async () => {
    const looked = await headsLookedAt(104, 2);
    expect(looked.slice(0, 2)).toEqual(['head-1', 'head-2']);
    expect(looked.slice(2)).toEqual(Array.from({ length: 100 }, (_, index) => `head-${index + 3}`));
  });
});

describe('remembering', () => {
  test('asks for nothing more once the newest check of the commit tells everything', async () => {
    expect(await remembered(['a'], [checkThatKeeps('a'), checkThatKeeps('b')])).toEqual({ known: 1, asked: 0 });
  });

  test('takes the rest from older checks, then from the cache', async () => {
    expect(await remembered(['a', 'b'], [checkThatKeeps('a'), checkThatKeeps('b')])).toEqual({ known: 2, asked: 0 });
    expect(await remembered(['a', 'b', 'c'], [checkThatKeeps('a')], ['b'])).toEqual({ known: 2, asked: 1 });
  });
});
