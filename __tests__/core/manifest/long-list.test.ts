import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import { plainReader } from '../../../src/core/manifest/plain.ts';
import { readTree } from '../../../src/core/manifest/syntax.ts';

/** What the library makes of a text in one go, and what is made of it here; undefined where it is refused. */
function bothWays(text: string): { readonly whole: unknown; readonly inParts: unknown } {
  const document = parseDocument(text, { merge: true, prettyErrors: false, logLevel: 'error' });
  const { root } = readTree(text);
  const plain = root === undefined ? undefined : plainReader().read(root);
  return {
    whole: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }),
    inParts: plain && plain.faults.length === 0 ? JSON.parse(JSON.stringify(plain.value)) : undefined,
  };
}

const BLOCK_ITEMS = [
  '- {id: a}\n',
  '- id: a\n  url: b\n',
  '- id: a # why\n\n  url: b\n',
  '# before\n- a\n  # after\n',
  '-\n  - a\n  - b\n',
  '- |\n  text\n\n',
  '- &x {id: a}\n',
  '-\n',
  '- "a\n  b"\n',
  '- a\n # indented\n',
];
const FLOW_ITEMS = [
  '{"id": "a"},',
  ' {"id": "a"} ,',
  '{"id": "a"}\n, # why\n',
  '"a",',
  'a ,',
  '\n\n[a, b],\n',
  'a: b,',
  '? a : b,',
  '&x {id: a},',
  ' # only\n a # after\n ,',
  '{},',
];
const WRONG = ['- a: b: c\n', ' - a\n', ', ,', '{a} {b},', '"a" "b",', 'a}', '@,', '- @\n', '&x &y a,'];

const lists = (items: readonly string[]) =>
  fc
    .tuple(fc.array(fc.constantFrom(...items), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 60 }))
    .map(([some, times]) => some.join('').repeat(times));

describe('a long list', () => {
  const blocks = lists(BLOCK_ITEMS).map((items) => `creatives:\n${items}`);
  const flows = lists(FLOW_ITEMS).map((items) => `{creatives: [${items} last], more: [${items}]}`);

  test('is the same in parts as in one go', () => {
    fc.assert(
      fc.property(fc.oneof(blocks, flows), (text) => {
        const { whole, inParts } = bothWays(text);
        expect(inParts).toEqual(whole);
        expect(whole).toBeDefined();
      }),
    );
  });

  test('is refused in parts whenever it is refused in one go', () => {
    const wrong = fc.tuple(fc.oneof(blocks, flows), fc.constantFrom(...WRONG), fc.nat()).map(([text, piece, at]) => {
      const cut = text.lastIndexOf('\n', at % text.length) + 1;
      return text.slice(0, cut) + piece + text.slice(cut);
    });
    fc.assert(
      fc.property(wrong, (text) => {
        const { whole, inParts } = bothWays(text);
        expect(inParts).toEqual(whole);
      }),
    );
  });

  test.each(['{a: 1} {b: 2}', '{a: 1}, , {b: 2}', '"a" "b"', '"a" &x', 'a: "b"\n"c"'])(
    'a mistake (%s) is found wherever it stands',
    (mistake) => {
      for (const before of [0, 1, 98, 99, 100, 101, 102, 150, 205]) {
        const text = `{creatives: [${'{a: 1},'.repeat(before)}${mistake}${',{a: 1}'.repeat(120)}]}`;
        expect([before, readTree(text).root]).toEqual([before, undefined]);
      }
    },
  );

  test('keeps the place of every entry', () => {
    const { root, lines } = readTree(`creatives:\n${'- a\n'.repeat(500)}`);
    const { creatives } = {
      creatives: (root as unknown as { items: { value: { items: { range: number[] }[] } }[] }).items[0]?.value.items,
    };
    expect(creatives?.map(({ range }) => lines.linePos(range[0] as number).line)).toEqual(
      Array.from({ length: 500 }, (_, index) => index + 2),
    );
  });
});
