import { describe, expect, test } from '@jest/globals';
import { emptySheet } from '../../src/rescore/sheet.ts';

const failing = () => Promise.reject(new Error('out of order'));

describe('a sheet', () => {
  test('takes steps, and what makes one fail is a problem', async () => {
    const sheet = emptySheet(new AbortController().signal);
    expect(await sheet.attempt(async () => 7)).toBe(7);
    expect(await sheet.attempt(failing)).toBeUndefined();
    expect(sheet.problems).toMatchObject([{ message: expect.stringContaining('out of order') as unknown }]);
    expect(sheet.left).toBe(0);
  });

  test('leaves what fails for want of time to the next run', async () => {
    const sheet = emptySheet(AbortSignal.abort());
    await sheet.attempt(failing);
    expect([sheet.problems, sheet.left]).toEqual([[], 1]);
  });

  test('says why something is left where that is not usual', () => {
    const sheet = emptySheet(new AbortController().signal);
    sheet.leave(2);
    sheet.leave(1, 'One was too much.');
    expect(sheet.left).toBe(3);
    expect(sheet.warnings.map(({ message }) => message)).toEqual([
      'One was too much. The next run goes on from there.',
    ]);
  });
});
