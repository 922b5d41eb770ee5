import { describe, expect, test } from '@jest/globals';
import { createProcess } from '../../week/process.ts';
import { createRandom } from '../../week/random.ts';
import { createTime } from '../../week/time.ts';

function processThat(kill?: { atRequest: number; isServed: boolean }) {
  const time = createTime(1_000);
  const asked: string[] = [];
  const fetch = async (input: Parameters<typeof globalThis.fetch>[0]) => {
    asked.push((input as Request).url.slice(-1));
    return new Response('{}');
  };
  return { time, asked, process: createProcess(time, { fetch, random: createRandom(1), kill }) };
}

describe('a simulated process', () => {
  test('waits for answers on the simulated clock', async () => {
    const { time, process } = processThat();
    let at = 0;
    const ask = async () => {
      await process.fetch('http://127.0.0.1/1');
      at = time.now();
    };
    void ask();
    await time.passUntil(60_000);
    expect(at).toBeGreaterThan(1_000);
    expect(at).toBeLessThan(2_000);
    expect(process.sent).toMatchObject([{ method: 'GET', status: 200, answeredAt: at }]);
  });

  test.each([
    [true, ['1', '2']],
    [false, ['1']],
  ])('is never heard of again once it is killed; its last request is served: %s', async (isServed, reached) => {
    const { time, asked, process } = processThat({ atRequest: 2, isServed });
    const done: number[] = [];
    const work = async () => {
      for (const path of [1, 2, 3]) {
        await process.fetch(`http://127.0.0.1/${path}`);
        done.push(path);
      }
    };
    void work();
    void process.clock.sleep(30_000).then(() => done.push(99));
    process.timer(30_000, () => done.push(100));
    await time.passUntil(60_000);
    expect(process.isKilled()).toBe(true);
    expect(done).toEqual([1]);
    expect(asked).toEqual(reached);
  });
});

describe('simulated time', () => {
  test('comes to every moment in turn, and to none that was taken back', async () => {
    const time = createTime(0);
    const seen: number[] = [];
    const note = () => seen.push(time.now());
    time.at(30, note);
    time.at(10, () => {
      note();
      time.at(20, note);
    });
    time.at(15, note)();
    await time.passUntil(25);
    expect(seen).toEqual([10, 20]);
    await time.passUntil(100);
    expect(seen).toEqual([10, 20, 30]);
    expect(time.now()).toBe(100);
  });

  test('ends a sleep that is aborted with the reason of the signal', async () => {
    const time = createTime(0);
    const stop = new AbortController();
    const sleep = time.sleep(50, stop.signal).catch((error: Error) => error.message);
    time.at(10, () => stop.abort(new Error('enough')));
    await time.passUntil(20);
    expect(await sleep).toBe('enough');
    await expect(time.sleep(1, stop.signal)).rejects.toThrow('enough');
  });
});
