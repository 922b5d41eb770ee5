import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { marked } from 'marked';
import { PROVIDERS } from '../../src/providers/modules.ts';
import { readStore } from '../../src/records/read-store.ts';
import { createSeals } from '../../src/records/seal.ts';
import { renderStore } from '../../src/records/write-store.ts';
import {
  answerOf,
  anyRecords,
  at,
  header,
  iasAnswer,
  NOON,
  record,
  SECRETS,
  seals,
  sorted,
  ticket,
  vidmobAnswer,
} from './sample-records.ts';

const ROOM = 60_000;
const HOUR = 3_600_000;
const nothingLeft = { tickets: 0, answers: 0 };

function fleet(size: number) {
  const submittedAt = () => NOON + Math.floor(Math.random() * HOUR);
  return PROVIDERS.flatMap((provider) =>
    Array.from({ length: size }, () => record(provider, { ticket: ticket({ submittedAt: submittedAt() }) })),
  );
}

describe('renderStore', () => {
  test('what it writes is read again, whatever it is', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { text, left } = renderStore(header, records, seals, ROOM);
        expect(left).toEqual({ vidmob: nothingLeft, ias: nothingLeft, verity: nothingLeft });
        const read = readStore(`Waiting for 3 answers.\n\n${text}`, seals);
        expect(read).toMatchObject({ header, isAuthentic: true, unreadable: [] });
        expect(sorted(read?.records ?? [])).toEqual(sorted(records));
      }),
    );
  });

  test('has room for 500 creatives with three tickets each, submitted within an hour, in 60,000 bytes', () => {
    const records = fleet(500);
    const { text, left } = renderStore({ ...header, workspaces: [45914, 45915, 45916] }, records, seals, ROOM);
    expect(left).toEqual({ vidmob: nothingLeft, ias: nothingLeft, verity: nothingLeft });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(ROOM);
    expect(sorted(readStore(text, seals)?.records ?? [])).toEqual(sorted(records));
  });

  test('beyond that it leaves out tickets of Verity first, then of Vidmob, and of IAS last', () => {
    const records = [...fleet(300), record('vidmob', { ticket: null, answer: answerOf('vidmob') })];
    const leftIn = (room: number) => {
      const { text, left } = renderStore(header, records, seals, room);
      expect(text.length).toBeLessThanOrEqual(room);
      expect(readStore(text, seals)?.records.length ?? 0).toBe(901 - sum(left));
      return [left.ias.tickets, left.vidmob.tickets, left.verity.tickets, left.vidmob.answers];
    };
    expect(leftIn(30_000)).toEqual([0, 0, expect.any(Number), 1]);
    const [, , verity = 0, answers] = leftIn(20_000);
    // A gap that is too small for another of Vidmob's may be large enough for one of Verity's.
    expect([verity > 295, answers]).toEqual([true, 1]);
    const [ias = 0, vidmob = 0] = leftIn(10_000);
    expect(ias).toBeGreaterThan(0);
    expect(vidmob).toBeGreaterThan(290);
    expect(leftIn(100)).toEqual([300, 300, 300, 1]);
  });

  test('uses the room it has', () => {
    const { text, left } = renderStore(header, fleet(600), seals, ROOM);
    expect(left.verity.tickets).toBeGreaterThan(0);
    expect(text.length).toBeGreaterThan(ROOM - 200);
  });

  test('is quick about what is soon written anew, also where most finds no room', () => {
    const [records, started] = [fleet(2_000), performance.now()];
    const quick = renderStore(header, records, seals, ROOM, ROOM, 'quick');
    const tookMs = performance.now() - started;
    const tight = renderStore(header, records, seals, ROOM);
    const kept = (text: string) => readStore(text, seals)?.records.length ?? 0;
    expect(kept(quick.text)).toBeGreaterThan(0.95 * kept(tight.text));
    expect(tookMs).toBeLessThan(performance.now() - started - tookMs);
  });

  test('takes no pains where all tickets find room, whatever has no secret', () => {
    const own = createSeals({ ias: SECRETS.ias }, '4711');
    for (const [known, left] of [
      [seals, 0],
      [own, 200],
    ] as const) {
      const records = fleet(200);
      const lengthOf = (effort: 'quick' | 'tight') => {
        const written = renderStore(header, records, known, ROOM, ROOM, effort);
        expect(written.left.verity.tickets).toBe(left);
        return written.text.length;
      };
      expect(lengthOf('tight')).toBe(lengthOf('quick'));
    }
  });

  test('keeps tickets whose answer is known nowhere before others, then the newest', () => {
    const finished = Array.from({ length: 50 }, () => record('ias', { answer: iasAnswer() }));
    const older = Array.from({ length: 50 }, (_, n) => record('ias', { ticket: ticket({ submittedAt: NOON - n }) }));
    const newer = Array.from({ length: 50 }, (_, n) => record('ias', { ticket: ticket({ submittedAt: NOON + n }) }));
    const { text } = renderStore(header, [...finished, ...older, ...newer], seals, 3_500);
    const kept = readStore(text, seals)?.records ?? [];
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.length).toBeLessThan(100);
    const keys = new Set(kept.map(({ key }) => key));
    expect(newer.every(({ key }) => keys.has(key))).toBe(true);
    expect(finished.some(({ key }) => keys.has(key))).toBe(false);
  });

  test('gives whole answers the rest of the room, the newest first', () => {
    const records = Array.from({ length: 400 }, (_, n) => {
      const row = { name: `Guideline ${Math.random()}`, rule: null, channel: 'META', result: 'PASS', weight: 1 };
      const answer = vidmobAnswer({ answeredAt: at(NOON + n), guidelines: Array.from({ length: 8 }, () => row) });
      return record('vidmob', { answer: n === 0 ? { ...answer, answeredAt: 'lately' } : answer });
    });
    const { text, left } = renderStore(header, records, seals, 30_000);
    expect(left.vidmob.tickets).toBe(0);
    expect(left.vidmob.answers).toBeGreaterThan(50);
    const answered = (readStore(text, seals)?.records ?? []).filter(({ answer }) => answer);
    expect(answered).toHaveLength(400 - left.vidmob.answers);
    expect(sorted(answered)).toEqual(sorted(records.slice(left.vidmob.answers)));
  });

  test('gives answers only what tickets leave of a smaller room', () => {
    const records = [
      ...Array.from({ length: 200 }, () => record('ias')),
      ...Array.from({ length: 200 }, () => record('ias', { answer: iasAnswer({ ticket: randomUUID() }) })),
    ];
    const all = renderStore(header, records, seals, ROOM);
    expect(all.left.ias.answers).toBe(0);
    const less = renderStore(header, records, seals, ROOM, 20_000);
    expect(less.left.ias.tickets).toBe(0);
    expect(less.left.ias.answers).toBeGreaterThan(0);
    expect(renderStore(header, records, seals, ROOM, 10_000).left.ias).toEqual({ tickets: 0, answers: 200 });
  });

  test('holds no more answers than may be unpacked again', () => {
    const guidelines = Array.from({ length: 400 }, () => vidmobAnswer().guidelines).flat();
    const records = Array.from({ length: 400 }, () => record('vidmob', { answer: vidmobAnswer({ guidelines }) }));
    const { text, left } = renderStore(header, records, seals, ROOM);
    expect(left.vidmob.answers).toBeGreaterThan(0);
    expect(readStore(text, seals)).toMatchObject({ isAuthentic: true, unreadable: [] });
  });

  test('leaves out providers whose secret is not there', () => {
    const own = createSeals({ ias: SECRETS.ias }, '4711');
    const kept = record('ias');
    const { text, left } = renderStore(header, [record('verity', { answer: answerOf('verity') }), kept], own, ROOM);
    expect(left).toEqual({ vidmob: nothingLeft, ias: nothingLeft, verity: { tickets: 1, answers: 1 } });
    expect(readStore(text, seals)).toEqual({ header, isAuthentic: true, records: [kept], unreadable: [] });
  });

  test('Markdown takes it for one comment, whatever stands around it', () => {
    const { text } = renderStore(header, fleet(40), seals, ROOM);
    const tokens = marked.lexer(`Waiting for **3** answers.\n\n${text}\n\nMore.`);
    expect(tokens.find(({ type }) => type === 'html')?.raw.trim()).toBe(text);
    expect(tokens.filter(({ type }) => type === 'paragraph')).toHaveLength(2);
  });

  test('shows neither secrets nor what it keeps', () => {
    const records = PROVIDERS.map((provider) => record(provider, { answer: answerOf(provider) }));
    const { text } = renderStore(header, records, seals, ROOM);
    const bytes = text.split('.').map((part) => Buffer.from(part, 'base64').toString('latin1'));
    const hidden = [
      ...Object.values(SECRETS),
      ...records.flatMap(({ key, ticket: one }) => [key, one?.id ?? '?', one?.id.replaceAll('-', '') ?? '?']),
    ];
    for (const shown of [text, ...bytes]) {
      for (const word of hidden) expect(shown).not.toContain(word);
    }
  });
});

function sum(left: ReturnType<typeof renderStore>['left']): number {
  return Object.values(left).reduce((all, { tickets, answers }) => all + tickets + answers, 0);
}
