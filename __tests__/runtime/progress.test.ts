import { describe, expect, test } from '@jest/globals';
import type { WaitingProgress } from '../../src/core/render/waiting-for.ts';
import { startHeartbeat } from '../../src/runtime/progress.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const SECOND = 1_000;

function at(answered: number): WaitingProgress {
  return { answered, total: 12, waiting: [{ queue: 'vidmob', count: 12 - answered }], nextLookMs: 9_000 };
}

function listen() {
  const clock = virtualClock();
  const start = clock.now();
  const heard: [seconds: number, answered: number][] = [];
  const heartbeat = startHeartbeat(clock, (progress) =>
    heard.push([(clock.now() - start) / SECOND, progress.answered]),
  );
  return { clock, heard, heartbeat };
}

describe('startHeartbeat', () => {
  test('tells changes that come together as one', async () => {
    const { clock, heard, heartbeat } = listen();
    for (const answered of [1, 2, 3]) heartbeat.changed(() => at(answered));
    await clock.run(clock.sleep(5 * SECOND));
    heartbeat.stop();
    expect(heard).toEqual([[1, 3]]);
  });

  test('repeats itself every minute while nothing changes', async () => {
    const { clock, heard, heartbeat } = listen();
    heartbeat.changed(() => at(7));
    await clock.run(clock.sleep(130 * SECOND));
    heartbeat.stop();
    expect(heard.map(([seconds]) => seconds)).toEqual([1, 61, 121]);
  });

  test('counts the minute from the last word', async () => {
    const { clock, heard, heartbeat } = listen();
    heartbeat.changed(() => at(7));
    await clock.run(clock.sleep(30 * SECOND));
    heartbeat.changed(() => at(8));
    await clock.run(clock.sleep(65 * SECOND));
    heartbeat.stop();
    expect(heard).toEqual([
      [1, 7],
      [31, 8],
      [91, 8],
    ]);
  });

  test('does not tell a change of nothing but the time of the next look', async () => {
    const { clock, heard, heartbeat } = listen();
    heartbeat.changed(() => at(7));
    await clock.run(clock.sleep(10 * SECOND));
    heartbeat.changed(() => ({ ...at(7), nextLookMs: 1 }));
    await clock.run(clock.sleep(10 * SECOND));
    heartbeat.stop();
    expect(heard).toHaveLength(1);
  });

  test('tells the last change when it is stopped, and nothing afterwards', async () => {
    const { clock, heard, heartbeat } = listen();
    heartbeat.changed(() => at(12));
    heartbeat.stop();
    heartbeat.stop();
    heartbeat.changed(() => at(1));
    expect(heard).toEqual([[0, 12]]);
    await expect(clock.run(new Promise(() => undefined))).rejects.toThrow('Nothing is left');
  });

  test('says nothing when nothing was ever waited for', () => {
    const { heard, heartbeat } = listen();
    heartbeat.stop();
    expect(heard).toEqual([]);
  });
});
