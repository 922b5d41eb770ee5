import { describe, expect, test } from '@jest/globals';
import { assessAll, assessTheRest } from '../../src/gate/assess-work.ts';
import { resume, SUBMITS_ALL, type SubmissionGuard } from '../../src/gate/resume.ts';
import { createTicketStore } from '../../src/gate/ticket-store.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import type { Progress, Provider, Ticket } from '../../src/providers/provider.ts';
import { createSeals } from '../../src/records/seal.ts';
import { defaultQueues } from '../../src/runtime/queues.ts';
import { deadlineAt } from '../../src/time/deadline.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { creative } from '../support/creatives.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { fakeProvider, rejected } from './fake-provider.ts';
import { SECRETS } from './memories.ts';
import { SETTINGS } from './worlds.ts';

describe('ask', () => {
  /** A provider that has its answer at the second look. */
  function slow(): Provider {
    const ticket = { id: 't-1', submittedAt: Date.parse('2100-01-01'), stage: 'first' };
    const working: Progress = { kind: 'working', ticket, on: 'scoring', pollAgain: 'later' };
    let looks = 0;
    return {
      ...fakeProvider('ias'),
      submit: async () => working,
      check: async () => {
        looks += 1;
        return looks < 2 ? working : { kind: 'settled', assessment: rejected('too loud') };
      },
    };
  }

  async function asked(providers: readonly Provider[], sandbox = false) {
    const clock = virtualClock();
    const log = fakeLog({ debugs: true });
    const shown: string[] = [];
    const looking = deadlineAt(clock, clock.now() + 600_000);
    const submitting = deadlineAt(clock, clock.now() + 600_000);
    const opened = { queues: defaultQueues(undefined) };
    const context = { clock, log, deadlines: { looking, submitting }, settings: { ...SETTINGS, sandbox }, opened };
    const progress = { show: async ({ title }: { title: string }) => void shown.push(title) };
    const work = providers.map((provider, index) => ({ provider, creative: creative({ id: `c${index}` }) }));
    const results = await clock.run(assessAll(context, work, progress));
    looking.clear();
    submitting.clear();
    return { answers: work.map((item) => results.get(item)?.assessment), lines: log.lines, shown };
  }

  describe('asking', () => {
    test('ends with an answer to every question', async () => {
      const { answers } = await asked([slow(), fakeProvider('verity')]);
      expect(answers).toEqual([rejected('too loud'), rejected('verity')]);
    });

    test('says how far it is in the log and in the check run', async () => {
      const { lines, shown } = await asked([slow(), fakeProvider('verity')]);
      const infos = lines.filter((line) => line.startsWith('info: '));
      expect(infos[0]).toBe('info: 1 of 2 answered, 1 waiting: ias 1, next look in 29s');
      expect(infos.at(-1)).toBe('info: 2 of 2 answered');
      expect(shown[0]).toBe('1 of 2 answered, 1 waiting: ias 1, next look in 29s');
      expect(shown.join()).not.toContain('2 of 2');
    });

    test('has a debug line for each submission and each poll', async () => {
      const { lines } = await asked([slow()]);
      const steps = lines.filter((line) => line.startsWith('debug: '));
      expect(steps).toEqual(['debug: ias c0: working', 'debug: ias c0: working', 'debug: ias c0: settled']);
    });

    test('says in the sandbox that it is one', async () => {
      const { shown } = await asked([slow()], true);
      expect(shown[0]).toMatch(/^Sandbox, scores not real: 0 of 1 answered/);
    });

    test('says nothing where there is nothing to ask', async () => {
      const { answers, lines } = await asked([]);
      expect([answers, lines]).toEqual([[], []]);
    });
  });
});

describe('ask the rest', () => {
  const HOUR = 3_600_000;
  const clock = virtualClock();
  const ticket: Ticket = { id: 't-1', submittedAt: clock.now(), stage: 'first' };
  const working: Progress = { kind: 'working', ticket, on: 'scoring', pollAgain: 'later' };
  const out: Progress = { kind: 'failed-for-now', reason: 'IAS answered 503', remedy: null };
  const item = (provider: Provider, id = 'a') => ({ provider, creative: creative({ id }) });

  interface Play {
    readonly provider: Provider;
    readonly known?: Ticket;
    readonly guard?: SubmissionGuard;
    readonly superseded?: AbortSignal;
    readonly maxPendingAgeMs?: number;
  }

  async function asked({ provider, known, guard = SUBMITS_ALL, superseded, maxPendingAgeMs = 72 * HOUR }: Play) {
    const looking = deadlineAt(clock, clock.now() + 60_000);
    const submitting = deadlineAt(clock, clock.now() + 60_000);
    const ticketStore = createTicketStore({
      clock,
      seals: createSeals(SECRETS, '42'),
      run: { runId: 7, runAttempt: 1 },
      deadlineAt: submitting.at,
    });
    const one = item(provider);
    ticketStore.workOn([one]);
    if (known) ticketStore.accepted([one], known);
    let kept = 0;
    const progress = {
      show: async () => undefined,
      persist: async () => {
        kept += 1;
      },
      ...(superseded && { superseded }),
    };
    const started = clock.now();
    const answers = await clock.run(
      assessTheRest(
        {
          clock,
          log: fakeLog(),
          deadlines: { looking, submitting },
          settings: { ...SETTINGS, maxPendingAgeMs },
          cancelled: new AbortController().signal,
          opened: { queues: defaultQueues(undefined) },
        },
        resume([one], { ticketStore, meter: new UsageMeter(), guard }),
        { ticketStore, progress, guard },
      ),
    );
    looking.clear();
    submitting.clear();
    return { answer: answers.get(one)?.assessment, kept, tookMs: clock.now() - started, ticketStore };
  }

  const patient: SubmissionGuard = { ...SUBMITS_ALL, keepsWaiting: true };
  const isOut = { ...fakeProvider('ias'), submit: async () => out, check: async () => out };

  describe('asking for the rest', () => {
    test('takes over the tickets of earlier runs before it looks', async () => {
      const { kept, answer } = await asked({ provider: fakeProvider('ias'), known: ticket });
      expect([kept, answer?.status]).toEqual([1, 'rejected']);
    });

    test('takes over nothing where nothing is known', async () => {
      expect((await asked({ provider: fakeProvider('ias') })).kept).toBe(0);
    });

    test('writes down what was accepted within half a minute', async () => {
      const slow = { ...fakeProvider('ias'), submit: async () => working, check: async () => working };
      const { kept, answer, ticketStore } = await asked({ provider: slow });
      expect([kept, answer?.status]).toEqual([1, 'pending']);
      expect(ticketStore.records()).toMatchObject([{ ticket }]);
    });

    test('gives up a provider that is out, unless it may be patient', async () => {
      expect((await asked({ provider: isOut, known: ticket })).answer?.status).toBe('unavailable');
      const waiting = await asked({ provider: isOut, known: ticket, guard: patient });
      expect(waiting.answer).toMatchObject({ status: 'pending', reason: 'IAS answered 503' });
      expect(waiting.answer).not.toHaveProperty('overdue');
    });

    test('is not patient for ever', async () => {
      const { answer } = await asked({ provider: isOut, known: ticket, guard: patient, maxPendingAgeMs: 1 });
      expect(answer).toMatchObject({ status: 'pending', overdue: true });
    });

    test('is not patient about what was never submitted', async () => {
      expect((await asked({ provider: isOut, guard: patient })).answer?.status).toBe('unavailable');
    });

    test('ends at once when a newer run has taken over, and submits nothing more', async () => {
      let sent = 0;
      const submit = async () => {
        sent += 1;
        return working;
      };
      const counting = { ...fakeProvider('ias'), submit };
      const { answer, tookMs } = await asked({ provider: counting, superseded: AbortSignal.abort() });
      expect([answer?.status, sent, tookMs]).toEqual(['pending', 0, 0]);
    });
  });
});
