import { describe, expect, test } from '@jest/globals';
import type { Unanswered } from '../../src/core/assessment.ts';
import type { WaitingProgress } from '../../src/core/render/waiting-for.ts';
import type { Batch, Progress, Provider, Ticket } from '../../src/providers/provider.ts';
import { assess, type WorkItem } from '../../src/runtime/assess.ts';
import { defaultQueues } from '../../src/runtime/queues.ts';
import { deadlineAt } from '../../src/time/deadline.ts';
import { creative } from '../support/creatives.ts';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts';

const SECOND = 1_000;
const MINUTE = 60_000;

const answer = (reason: string): Unanswered => ({ status: 'rejected', ticket: null, reason, remedy: null });
const settled = (reason = 'answered'): Progress => ({ kind: 'settled', assessment: answer(reason) });
const ticketOf = (id: string): Ticket => ({ id, submittedAt: 0, stage: 'first' });
const working = (id: string, pollAgain: 'now' | 'later' = 'later'): Progress => ({
  kind: 'working',
  ticket: ticketOf(id),
  on: 'scoring',
  pollAgain,
});
const failing = (reason: string): Progress => ({ kind: 'failed-for-now', reason, remedy: 'wait' });

type Script = (step: { now: number; look: number; id: string }) => Progress | Promise<Progress>;

interface Scripted extends Provider {
  readonly steps: { readonly what: string; readonly id: string; readonly at: number }[];
}

function scripted(clock: VirtualClock, name: Provider['name'], submit: Script, check: Script = submit): Scripted {
  const looks = new Map<string, number>();
  const steps: Scripted['steps'] = [];
  const take = (what: string, script: Script, id: string) => {
    const look = (looks.get(what + id) ?? 0) + 1;
    looks.set(what + id, look);
    steps.push({ what, id, at: clock.now() - start });
    return Promise.resolve(script({ now: clock.now() - start, look, id }));
  };
  const start = clock.now();
  return {
    name,
    steps,
    requestKey: (one) => one.url,
    contentKey: (one) => one.url,
    submit: (one) => take('submit', submit, one.id),
    check: (one) => take('check', check, one.id),
    probe: () => Promise.resolve('unknown'),
  };
}

async function run(
  clock: VirtualClock,
  items: WorkItem[],
  options: {
    timeoutMs: number;
    seen?: WaitingProgress[];
    intervalMs?: number;
    maxPendingAgeMs?: number;
    kept?: [string[], Ticket][];
  },
) {
  const start = clock.now();
  const cancel = new AbortController();
  const looking = deadlineAt(clock, start + options.timeoutMs, cancel.signal);
  const submitting = deadlineAt(clock, start + Math.max(options.timeoutMs, 60 * SECOND), cancel.signal);
  const results = await clock.run(
    assess(items, {
      clock,
      queues: defaultQueues(options.intervalMs),
      looking,
      submitting,
      maxPendingAgeMs: options.maxPendingAgeMs ?? Number.POSITIVE_INFINITY,
      onTicket: (group, ticket) => options.kept?.push([group.map((item) => item.creative.id), ticket]),
      onChange: (snapshot) => options.seen?.push(snapshot()),
    }),
  );
  looking.clear();
  submitting.clear();
  return { assessed: items.map((item) => results.get(item)), elapsed: clock.now() - start };
}

describe('assess', () => {
  test('submits, looks at the interval of the provider and ends with the answer', async () => {
    const clock = virtualClock();
    const provider = scripted(
      clock,
      'vidmob',
      () => working('t1'),
      ({ look }) => (look < 3 ? working('t1') : settled()),
    );
    const { assessed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: 75 * MINUTE });
    expect(assessed[0]?.assessment).toEqual(answer('answered'));
    expect(assessed[0]?.ticket?.id).toBe('t1');
    expect(provider.steps.map(({ what, at }) => [what, at / MINUTE])).toEqual([
      ['submit', 0],
      ['check', 10],
      ['check', 20],
      ['check', 30],
    ]);
  });

  test('looks at once at a submission that may be complete already', async () => {
    const clock = virtualClock();
    const provider = scripted(
      clock,
      'vidmob',
      () => working('t1', 'now'),
      () => settled(),
    );
    const { elapsed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: 75 * MINUTE });
    expect(provider.steps.map(({ what }) => what)).toEqual(['submit', 'check']);
    expect(elapsed).toBe(0);
  });

  test('looks at a ticket instead of submitting', async () => {
    const clock = virtualClock();
    const provider = scripted(
      clock,
      'ias',
      () => settled('submitted'),
      () => settled('looked'),
    );
    const { assessed } = await run(clock, [{ provider, creative: creative(), ticket: ticketOf('old') }], {
      timeoutMs: 0,
    });
    expect(assessed[0]).toEqual({ assessment: answer('looked'), ticket: ticketOf('old') });
  });

  test('lets no provider wait for another', async () => {
    const clock = virtualClock();
    const slow = scripted(
      clock,
      'vidmob',
      () => working('v'),
      ({ look }) => (look < 6 ? working('v') : settled()),
    );
    const quick = scripted(
      clock,
      'ias',
      () => working('i'),
      () => settled(),
    );
    const items = [slow, quick].map((provider) => ({ provider, creative: creative() }));
    const seen: WaitingProgress[] = [];
    await run(clock, items, { timeoutMs: 75 * MINUTE, seen });
    expect(quick.steps.map(({ at }) => at)).toEqual([0, 30 * SECOND]);
    expect(slow.steps.at(-1)?.at).toBe(60 * MINUTE);
    expect(seen).toContainEqual({
      answered: 1,
      total: 2,
      waiting: [{ queue: 'vidmob', count: 1 }],
      nextLookMs: 10 * MINUTE - 30 * SECOND,
    });
  });

  test('takes a last look just before the budget ends, and then says what is still waited for', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'vidmob', () => working('t1'));
    const { assessed, elapsed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: 12 * MINUTE });
    expect(provider.steps.map(({ at }) => at)).toEqual([0, 12 * MINUTE - 15 * SECOND]);
    expect(assessed[0]?.assessment).toMatchObject({ status: 'pending', ticket: 't1' });
    expect(elapsed).toBeLessThanOrEqual(12 * MINUTE);
  });

  test('with no budget submits, looks once at what already exists and never sleeps', async () => {
    const clock = virtualClock();
    const provider = scripted(
      clock,
      'vidmob',
      ({ id }) => working(id, id === 'known' ? 'now' : 'later'),
      ({ id }) => working(id),
    );
    const items = ['new', 'known'].map((id) => ({ provider, creative: creative({ id }) }));
    const { assessed, elapsed } = await run(clock, items, { timeoutMs: 0 });
    expect(provider.steps.map(({ what, id }) => `${what} ${id}`)).toEqual([
      'submit new',
      'submit known',
      'check known',
    ]);
    expect(assessed.map((one) => one?.assessment.status)).toEqual(['pending', 'pending']);
    expect(elapsed).toBe(0);
  });

  test('with no budget still tries a failed submission again, in the time that submitting has of its own', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'ias', ({ look }) => (look < 3 ? failing('503') : working('t')));
    const { assessed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: 0 });
    expect(assessed[0]?.assessment).toMatchObject({ status: 'pending', ticket: 't' });
    expect(provider.steps.map(({ at }) => at / SECOND)).toEqual([0, 5, 15]);
  });

  test('submits requests that are the same once and shares the answer', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'ias', () => settled());
    const url = 'https://cdn.example.com/same.mp4';
    const items = ['a', 'b'].map((id) => ({ provider, creative: creative({ id, url }) }));
    const seen: WaitingProgress[] = [];
    const { assessed } = await run(clock, items, { timeoutMs: MINUTE, seen });
    expect(provider.steps).toHaveLength(1);
    expect(assessed.map((one) => one?.assessment)).toEqual([answer('answered'), answer('answered')]);
    expect(seen.at(-1)).toEqual({ answered: 2, total: 2, waiting: [], nextLookMs: null });
  });

  test('sends nothing that may not be submitted, but looks at its ticket and shares what is sent anyway', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'ias', ({ id }) => settled(id));
    const item = (id: string, more: Partial<WorkItem> = {}) => ({ provider, creative: creative({ id }), ...more });
    const mayNotSubmit = true;
    const shared = creative({ id: 'moved', url: item('new').creative.url });
    const { assessed } = await run(
      clock,
      [
        item('unknown', { mayNotSubmit }),
        item('known', { mayNotSubmit, ticket: ticketOf('old') }),
        { provider, creative: shared, mayNotSubmit },
        item('new'),
      ],
      { timeoutMs: MINUTE },
    );
    expect(assessed.map((one) => one?.assessment)).toEqual([undefined, answer('known'), answer('new'), answer('new')]);
    expect(provider.steps.map(({ what, id }) => `${what} ${id}`).sort()).toEqual(['check known', 'submit new']);
  });

  test('tries a failed step again soon, and is unavailable when the budget ends in failure', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'verity', () => failing('503 from Verity'));
    const { assessed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: 30 * SECOND });
    expect(assessed[0]?.assessment).toEqual({
      status: 'unavailable',
      ticket: null,
      reason: '503 from Verity',
      remedy: 'wait',
    });
    expect(provider.steps.map(({ at }) => at / SECOND)).toEqual([0, 5, 15, 27]);
  });

  test('recovers from a failed look', async () => {
    const clock = virtualClock();
    const provider = scripted(
      clock,
      'ias',
      () => working('t'),
      ({ look }) => (look === 1 ? failing('reset') : settled()),
    );
    const { assessed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: 10 * MINUTE });
    expect(assessed[0]?.assessment).toEqual(answer('answered'));
    expect(provider.steps.map(({ at }) => at / SECOND)).toEqual([0, 30, 35]);
  });

  test('is pending when the provider asks to come back after the deadline', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'ias', () => ({
      kind: 'later-than-deadline',
      ticket: null,
      on: 'asked to come back in 2 h',
    }));
    const { assessed, elapsed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: 10 * MINUTE });
    expect(assessed[0]?.assessment).toMatchObject({ status: 'pending', ticket: null });
    expect(elapsed).toBe(0);
  });

  test('ends a call that outlives the deadline, and keeps the other answers', async () => {
    const clock = virtualClock();
    const hanging: Provider = {
      name: 'vidmob',
      requestKey: (one) => one.url,
      contentKey: (one) => one.url,
      submit: (_one, call) =>
        new Promise((_resolve, reject) => {
          call.signal.addEventListener('abort', () => reject(call.signal.reason));
        }),
      check: () => Promise.reject(new Error('not reached')),
      probe: () => Promise.reject(new Error('not reached')),
    };
    const quick = scripted(clock, 'ias', () => settled());
    const items = [hanging, quick].map((provider) => ({ provider, creative: creative() }));
    const { assessed, elapsed } = await run(clock, items, { timeoutMs: 10 * SECOND });
    expect(assessed.map((one) => one?.assessment.status)).toEqual(['pending', 'rejected']);
    expect(elapsed).toBe(60 * SECOND);
  });

  test('turns a defect into an answer that never passes', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'ias', () => Promise.reject(new Error('oops')));
    const text = scripted(clock, 'verity', () => Promise.reject('text'));
    const items = [provider, text].map((one) => ({ provider: one, creative: creative() }));
    const { assessed } = await run(clock, items, { timeoutMs: 10 * SECOND });
    expect(assessed.map((one) => one?.assessment)).toMatchObject([
      { status: 'unavailable', reason: 'Asking ias ended in an unexpected error: oops' },
      { status: 'unavailable', reason: 'Asking verity ended in an unexpected error: text' },
    ]);
  });

  test('hands out every ticket at once, for all the creatives it stands for', async () => {
    const clock = virtualClock();
    const kept: [string[], Ticket][] = [];
    const provider = scripted(
      clock,
      'ias',
      () => working('a'),
      () => settled(),
    );
    const url = 'https://cdn.example.com/shared.mp4';
    const items = ['a', 'b'].map((id) => ({ provider, creative: creative({ id, url }) }));
    await run(clock, items, { timeoutMs: 10 * MINUTE, kept });
    expect(kept).toEqual([[['a', 'b'], expect.objectContaining({ id: 'a' })]]);
  });

  test('waits no longer for what was submitted too long ago, and says since when', async () => {
    const clock = virtualClock();
    const ticket = { ...ticketOf('a'), submittedAt: clock.now() - MINUTE };
    const options = { timeoutMs: 75 * MINUTE, maxPendingAgeMs: MINUTE };
    const old = scripted(clock, 'vidmob', () => ({ kind: 'working', ticket, on: 'scoring', pollAgain: 'later' }));
    const second = await run(clock, [{ provider: old, creative: creative(), ticket }], options);
    expect(second.elapsed).toBe(0);
    expect(second.assessed[0]?.assessment).toMatchObject({
      status: 'pending',
      overdue: true,
      submittedAt: new Date(ticket.submittedAt).toISOString(),
      reason: expect.stringContaining('no answer within 0.02 h'),
    });
  });

  test('forgets a ticket that the provider does not know any more', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'ias', () => ({ ...settled(), isExpired: true }));
    const { assessed } = await run(clock, [{ provider, creative: creative(), ticket: ticketOf('gone') }], {
      timeoutMs: MINUTE,
    });
    expect(assessed[0]?.ticket).toBeNull();
  });

  test('keeps at most eight submissions of a provider under way', async () => {
    const clock = virtualClock();
    let open = 0;
    let most = 0;
    const provider = scripted(clock, 'verity', async () => {
      open += 1;
      most = Math.max(most, open);
      await clock.sleep(100);
      open -= 1;
      return settled();
    });
    const items = Array.from({ length: 50 }, (_, index) => ({ provider, creative: creative({ id: `c${index}` }) }));
    await run(clock, items, { timeoutMs: MINUTE });
    expect(most).toBe(8);
  });
});

describe('assess with a batch', () => {
  const needsBatch: Progress = { kind: 'needs-batch', ticket: ticketOf('t'), fallback: answer('untagged') };

  function tagging(clock: VirtualClock, batch: Partial<Batch>, submit: Script = () => needsBatch) {
    const opened: string[][] = [];
    const provider: Provider & { opened: string[][] } = {
      ...scripted(clock, 'vidmob', submit, () => settled('checked')),
      opened,
      batch: {
        queue: 'tags',
        maxSize: 200,
        open: (creatives) => {
          opened.push(creatives.map((one) => one.id));
          return Promise.resolve({ kind: 'working', id: 'job', on: 'tagging' });
        },
        rejoin: () => Promise.resolve({ kind: 'finished' }),
        check: () => Promise.resolve({ kind: 'finished' }),
        ticketOf: (job, ticket, now) => ({ id: ticket?.id ?? '', submittedAt: now, stage: `waits for ${job}` }),
        ...batch,
      },
      resume: (_one, _ticket, fallback, outcome) =>
        Promise.resolve(
          outcome.kind === 'finished' ? settled('tagged') : { kind: 'settled', assessment: fallback ?? answer('none') },
        ),
    };
    return provider;
  }

  const three = (provider: Provider) => ['a', 'b', 'c'].map((id) => ({ provider, creative: creative({ id }) }));

  test('opens one job for all creatives that need it', async () => {
    const clock = virtualClock();
    const provider = tagging(clock, {}, async ({ id }) => {
      await clock.sleep(id === 'b' ? 400 : 100);
      return needsBatch;
    });
    const seen: WaitingProgress[] = [];
    const { assessed } = await run(clock, three(provider), { timeoutMs: 75 * MINUTE, seen });
    expect(provider.opened).toEqual([['a', 'c', 'b']]);
    expect(assessed.map((one) => one?.assessment)).toEqual([answer('tagged'), answer('tagged'), answer('tagged')]);
    expect(seen).toContainEqual(expect.objectContaining({ waiting: [{ queue: 'tags', count: 3 }] }));
  });

  test('rejoins the job of an earlier run once for all who wait for it, and opens none', async () => {
    const clock = virtualClock();
    const rejoined: string[][] = [];
    const waits: Progress = { kind: 'needs-batch', ticket: ticketOf('t'), fallback: null, job: 'job-1' };
    const provider = tagging(
      clock,
      {
        rejoin: (job, creatives) => {
          rejoined.push([job, ...creatives.map(({ id }) => id)]);
          return Promise.resolve({ kind: 'working', id: job, on: 'tagging' });
        },
      },
      () => waits,
    );
    const kept: [string[], Ticket][] = [];
    const { assessed } = await run(clock, three(provider), { timeoutMs: 75 * MINUTE, kept });
    expect(rejoined).toEqual([['job-1', 'a', 'b', 'c']]);
    expect(provider.opened).toEqual([]);
    expect(assessed.map((one) => one?.assessment)).toEqual([answer('tagged'), answer('tagged'), answer('tagged')]);
    expect(kept).toContainEqual([['a'], expect.objectContaining({ id: 't', stage: 'waits for job-1' })]);
  });

  test('gives up a job that is overdue, and keeps its ticket', async () => {
    const clock = virtualClock();
    const slow: Partial<Batch> = { check: () => Promise.resolve({ kind: 'working', id: 'job', on: 'tagging' }) };
    const [first] = three(tagging(clock, slow));
    const options = { timeoutMs: 20 * MINUTE, maxPendingAgeMs: MINUTE };
    const { assessed } = await run(clock, [first as WorkItem], options);
    expect(assessed[0]).toMatchObject({ assessment: { overdue: true }, ticket: { stage: 'waits for job' } });
  });

  test('opens one job for those whose first looks are a tick apart, and does not wait for who still works', async () => {
    const clock = virtualClock();
    const submit: Script = async ({ id }) => {
      await clock.sleep(id === 'b' ? 60 : 40);
      return working(id);
    };
    const provider = {
      ...tagging(clock, {}),
      ...scripted(clock, 'vidmob', submit, ({ id }) => (id === 'c' ? working(id) : needsBatch)),
    };
    await run(clock, three(provider), { timeoutMs: MINUTE, intervalMs: 100 });
    expect(provider.steps.filter(({ what, id }) => what === 'check' && id !== 'c').map(({ at }) => at)).toEqual([
      100, 200,
    ]);
    expect(provider.opened).toEqual([['a', 'b']]);
  });

  test('splits what does not fit into one job', async () => {
    const clock = virtualClock();
    const provider = tagging(clock, { maxSize: 2 });
    await run(clock, three(provider), { timeoutMs: 75 * MINUTE });
    expect(provider.opened).toEqual([['a', 'b'], ['c']]);
  });

  test('does not wait longer than 30 s for a queue that is never idle', async () => {
    const clock = virtualClock();
    const provider = tagging(clock, {}, async ({ id }) => {
      await clock.sleep(id === 'b' ? 45 * SECOND : 100);
      return needsBatch;
    });
    await run(clock, three(provider), { timeoutMs: 75 * MINUTE });
    expect(provider.opened).toEqual([['a', 'c'], ['b']]);
  });

  test('goes on without a job that failed, and without one that broke', async () => {
    const clock = virtualClock();
    const refused = tagging(clock, { open: () => Promise.resolve({ kind: 'failed', reason: '403' }) });
    const broken = tagging(clock, { check: () => Promise.reject(new Error('oops')) });
    const odd = tagging(clock, { check: () => Promise.reject('odd') });
    for (const provider of [refused, broken, odd]) {
      const { assessed } = await run(clock, three(provider), { timeoutMs: 75 * MINUTE });
      expect(assessed[0]?.assessment).toEqual(answer('untagged'));
    }
  });

  test('is pending when the job outlives the budget', async () => {
    const clock = virtualClock();
    const provider = tagging(clock, { check: () => Promise.resolve({ kind: 'working', id: 'job', on: 'tagging' }) });
    const { assessed } = await run(clock, three(provider), { timeoutMs: 12 * MINUTE });
    expect(assessed[0]?.assessment).toMatchObject({ status: 'pending', ticket: 't' });
  });

  test('is pending when opening or checking the job is cut off by the deadline', async () => {
    const cutOff = (_: unknown, call: { signal: AbortSignal }) =>
      new Promise<never>((_resolve, reject) => {
        call.signal.addEventListener('abort', () => reject(call.signal.reason));
      });
    for (const batch of [{ open: cutOff }, { check: cutOff }]) {
      const clock = virtualClock();
      const { assessed } = await run(clock, three(tagging(clock, batch)), { timeoutMs: 12 * MINUTE });
      expect(assessed[0]?.assessment).toMatchObject({ status: 'pending' });
    }
  });

  test('never passes a creative whose provider asks for a batch it does not have', async () => {
    const clock = virtualClock();
    const provider = scripted(clock, 'vidmob', () => needsBatch);
    const { assessed } = await run(clock, [{ provider, creative: creative() }], { timeoutMs: MINUTE });
    expect(assessed[0]?.assessment).toMatchObject({ status: 'unavailable' });
  });
});
