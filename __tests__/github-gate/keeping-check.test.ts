import { describe, expect, test } from '@jest/globals';
import { notStoredWarnings } from '../../src/gate/not-stored.ts';
import type { CheckOutput } from '../../src/github/publish/check-output.ts';
import type { Publisher } from '../../src/github/publish/publisher.ts';
import { persistingCheck, withStore } from '../../src/github-gate/keeping-check.ts';

const NONE = { vidmob: 0, ias: 0, verity: 0 };

function keeping(checkRunId: number | undefined = 5) {
  const shown: [CheckOutput, boolean | undefined][] = [];
  const publisher = {
    checkRunId,
    progress: async (output: CheckOutput, { now }: { now?: boolean } = {}) => void shown.push([output, now]),
  } as Publisher;
  const ticketStore = { store: () => ({ text: '<store>', left: NONE }) };
  return { check: persistingCheck(publisher, ticketStore, { title: 'Reading', summary: 'Reading' }), shown };
}

describe('a check that keeps', () => {
  test('carries the store with every update', async () => {
    const { check, shown } = keeping();
    await check.progress({ title: 'one', summary: '1', text: 'Details' });
    expect(shown).toEqual([[{ title: 'one', summary: '1', text: 'Details\n\n<store>' }, undefined]]);
  });

  test('keeps at once, with what was shown last', async () => {
    const { check, shown } = keeping();
    await check.keep();
    await check.progress({ title: 'one', summary: '1' });
    await check.keep();
    expect(shown.map(([{ title, text }, now]) => [title, text, now])).toEqual([
      ['Reading', '<store>', true],
      ['one', '<store>', undefined],
      ['one', '<store>', true],
    ]);
  });

  test('keeps nothing where there is no check run', async () => {
    const { check, shown } = keeping(0);
    await persistingCheck(
      { ...check, checkRunId: undefined },
      { store: () => ({ text: 's', left: NONE }) },
      {
        title: 't',
        summary: 's',
      },
    ).keep();
    expect(shown).toEqual([]);
  });

  test('shows nothing more than before without a store', () => {
    const output = { title: 't', summary: 's' };
    expect(withStore(output, '')).toBe(output);
  });
});

describe('what found no room', () => {
  test('is said by provider, with what becomes of it', () => {
    const [vidmob, ias, ...others] = notStoredWarnings({ left: { vidmob: 1, ias: 370, verity: 0 } });
    expect(vidmob).toMatch(/no room for the ticket of 1 submission to Vidmob\. .* without a second bill/);
    expect(ias).toMatch(/no room for the tickets of 370 submissions to IAS\. .* IAS may count both/);
    expect(others).toEqual([]);
    expect(notStoredWarnings({ left: NONE })).toEqual([]);
  });
});
