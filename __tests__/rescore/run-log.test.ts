import { describe, expect, test } from '@jest/globals';
import { createRunLog } from '../../src/rescore/run-log.ts';

const failing = () => Promise.reject(new Error('out of order'));

describe('a runLog', () => {
  test('takes steps, and what makes one fail is a problem', async () => {
    const runLog = createRunLog(new AbortController().signal);
    expect(await runLog.attempt(async () => 7)).toBe(7);
    expect(await runLog.attempt(failing)).toBeUndefined();
    expect(runLog.problems).toMatchObject([{ message: expect.stringContaining('out of order') as unknown }]);
    expect(runLog.left).toBe(0);
  });

  test('leaves what fails for want of time to the next run', async () => {
    const runLog = createRunLog(AbortSignal.abort());
    await runLog.attempt(failing);
    expect([runLog.problems, runLog.left]).toEqual([[], 1]);
  });

  test('says why something is left where that is not usual', () => {
    const runLog = createRunLog(new AbortController().signal);
    runLog.leave(2);
    runLog.leave(1, 'One was too much.');
    expect(runLog.left).toBe(3);
    expect(runLog.warnings.map(({ message }) => message)).toEqual([
      'One was too much. The next run continues from there.',
    ]);
  });
});
