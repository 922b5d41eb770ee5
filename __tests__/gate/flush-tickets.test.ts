import { describe, expect, test } from '@jest/globals';
import { createFlush } from '../../src/gate/flush-tickets.ts';
import { virtualClock } from '../support/virtual-clock.ts';

function flushing(writesTakeMs = 0) {
  const clock = virtualClock();
  const start = clock.now();
  const over = new AbortController();
  const writes: number[] = [];
  const flush = createFlush(clock, over.signal, async () => {
    writes.push(clock.now() - start);
    await clock.sleep(writesTakeMs);
  });
  return { clock, flush, writes, end: () => over.abort() };
}

describe('what was accepted is written down', () => {
  test('after fifty acceptances at once', async () => {
    const { clock, flush, writes } = flushing();
    flush.accepted(49);
    expect(writes).toEqual([]);
    flush.accepted(1);
    await clock.run(clock.sleep(1));
    expect(writes).toEqual([0]);
  });

  test('after thirty seconds at the latest, and only if there is something', async () => {
    const { clock, flush, writes } = flushing();
    flush.accepted(1);
    await clock.run(clock.sleep(120_000));
    expect(writes).toEqual([30_000]);
  });

  test('never twice at a time: what comes meanwhile is written afterwards', async () => {
    const { clock, flush, writes } = flushing(5_000);
    flush.accepted(50);
    await clock.run(clock.sleep(1_000));
    flush.accepted(60);
    await clock.run(clock.sleep(60_000));
    expect(writes).toEqual([0, 5_000]);
  });

  test('no more once the run is over', async () => {
    const { clock, flush, writes, end } = flushing();
    flush.accepted(1);
    end();
    await clock.run(clock.sleep(60_000));
    expect(writes).toEqual([]);
  });
});
