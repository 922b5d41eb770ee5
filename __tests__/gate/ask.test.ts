import { describe, expect, test } from '@jest/globals';
import { ask } from '../../src/gate/ask.ts';
import type { Progress, Provider } from '../../src/providers/provider.ts';
import { defaultQueues } from '../../src/runtime/queues.ts';
import { deadlineAt } from '../../src/time/deadline.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { creative } from '../support/creatives.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { fakeProvider, rejected } from './fake-provider.ts';
import { SETTINGS } from './worlds.ts';

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
  const log = fakeLog();
  const shown: string[] = [];
  const looking = deadlineAt(clock, clock.now() + 600_000);
  const submitting = deadlineAt(clock, clock.now() + 600_000);
  const world = { clock, log, deadlines: { looking, submitting }, settings: { ...SETTINGS, sandbox } };
  const publisher = { progress: async ({ title }: { title: string }) => void shown.push(title) };
  const work = providers.map((provider, index) => ({ provider, creative: creative({ id: `c${index}` }) }));
  const results = await clock.run(ask(world, work, defaultQueues(undefined), publisher));
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
    expect(lines[0]).toBe('info: 1 of 2 answered, 1 waiting: ias 1, next look in 29s');
    expect(lines.at(-1)).toBe('info: 2 of 2 answered');
    expect(shown[0]).toBe('1 of 2 answered, 1 waiting: ias 1, next look in 29s');
    expect(shown.join()).not.toContain('2 of 2');
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
