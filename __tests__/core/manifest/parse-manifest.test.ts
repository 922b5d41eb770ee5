import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { MANIFEST_LIMITS } from '../../../src/core/manifest/manifest-schema.ts';
import { parseManifest } from '../../../src/core/manifest/parse-manifest.ts';
import { ENTRY, parsed, problemsOf, withLines } from './manifest-text.ts';

const BROKEN = { creatives: [], broken: true };

describe('parseManifest', () => {
  test('reads YAML and JSON alike, with the place of every entry', () => {
    const json = JSON.stringify({ creatives: [{ id: 'a', url: 'https://x.example/a.mp4' }] }, null, '\t');
    const yaml = 'creatives:\n  - id: a\n    url: https://x.example/a.mp4\n';
    const [one, other] = [parsed(json), parsed(yaml)].map(({ creatives }) => creatives[0]);
    expect(one).toEqual({ ...other, location: { path: 'm.creatives.yml', line: 3, column: 3 } });
    expect(other?.location).toEqual({ path: 'm.creatives.yml', line: 2, column: 5 });
  });

  test('an empty list is a manifest without creatives', () => {
    expect(parsed('creatives: []')).toEqual({ path: 'm.creatives.yml', creatives: [], problems: [], broken: false });
  });

  test('a byte order mark and Windows line ends change nothing', () => {
    const text = `\ufeff${withLines('chanels: []')}`.replaceAll('\n', '\r\n');
    expect(problemsOf(text)).toEqual(['4:5 Unknown key "chanels"; did you mean "channels"?']);
  });

  test('keeps the entries without a problem and reports all others', () => {
    const { creatives, problems, broken } = parsed(
      `creatives:\n${ENTRY}  - id: b\n  - id: c\n    id: d\n    url: https://x.example/\n  - id: e\n    url: https://x.example/e\n    type: vid\n    foo: 1\n`,
    );
    expect(creatives.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['4:5', '6:5', '10:11', '11:5']);
    expect(new Set(problems.map(({ rule, path }) => `${rule} ${path}`))).toEqual(
      new Set(['manifest/invalid m.creatives.yml']),
    );
    expect(broken).toBe(false);
  });

  test('uses no entry of a manifest that is wrong as a whole, and still reports the entries', () => {
    expect(parsed('creatives: {')).toMatchObject(BROKEN);
    for (const head of ['default: {}\n', 'defaults: {workspace: 1}\n', 'defaults: [a]\n', 'defaults: {type: [*a]}\n']) {
      const text = `${head}creatives:\n${ENTRY}    foo: 1\n`;
      expect(parsed(text)).toMatchObject(BROKEN);
      expect(problemsOf(text)).toEqual([expect.stringMatching(/^1:/), expect.stringMatching(/^5:5 Unknown key "foo"/)]);
    }
  });

  test('names the byte that is not UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('creatives:\n  - id: ä'), 0xe4, 10]);
    expect(parsed(bytes)).toMatchObject(BROKEN);
    expect(problemsOf(bytes)).toEqual([expect.stringMatching(/^2:10 .*UTF-8/)]);
  });

  test('reports a thousand problems and says where more begin', () => {
    const problems = problemsOf(`creatives:\n${'- a\n'.repeat(MANIFEST_LIMITS.problems + 7)}`);
    expect(problems).toHaveLength(MANIFEST_LIMITS.problems + 1);
    expect(problems.at(-1)).toBe(
      '1002:3 There are more problems from here on; the first 1,000 of this manifest are listed.',
    );
  });
});

describe('a hostile manifest', () => {
  const key = 'a'.repeat(4_000_000);
  const lists = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `      - &a${level + 1} [${Array(9).fill(`*a${level}`).join()}]\n`);

  test.each<[string, string | Uint8Array, RegExp]>([
    ['more bytes than are read', new Uint8Array(20_000_001), /^1:1 The manifest is larger than 20 MB/],
    ['a line of 10 MB', `${withLines()}# ${'a'.repeat(1e7)}`, /^4:1 This line is longer than 5,000,000/],
    ['a line of 10 MB and another', `${withLines()}# ${'a'.repeat(1e7)}\n#\n`, /^4:1 This line is longer/],
    ['an id of 4 MB', `creatives: [{id: ${key}, url: "https://x.example/"}]`, /^1:18 id has more than 500 characters/],
    ['a key of 4 MB', withLines(`? ${key}\n    : a`), /^4:7 Unknown key "a{40}…"/],
    [
      '100,000 entries',
      `creatives:\n${'- {id: a}\n'.repeat(100_000)}`,
      /^\d+:\d+ The manifest has more than 800,000 YAML tokens; split it into several files\./,
    ],
    [
      '50,000 entries',
      `creatives:\n${'- a\n'.repeat(50_000)}`,
      /^10002:3 More than 10,000 entries; split the manifest/,
    ],
    ['100,000 levels', '['.repeat(100_000), /^1:33 Nested more than 32 levels deep; a manifest needs 4\./],
    [
      '20,000 unknown keys at the top',
      Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join(''),
      /^1:1 (Unknown key "k0"|There is no "creatives")/,
    ],
    [
      '100,000 keys',
      withLines(...Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`)),
      /^4:5 Unknown key "k0"/,
    ],
    ['an alias bomb', withLines('brands:', '  - &a0 [x,x,x,x,x,x,x,x,x]').concat(...lists(9)), /^\d+:\d+ The aliases/],
    ['nothing but zeros', new Uint8Array(1_000_000), /^1:1 /],
  ])('with %s gets a clear error', (_what, text, expected) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatch(expected);
    expect(problem?.length).toBeLessThan(300);
  });

  test('with lines up to the limit is read', () => {
    const long = `# ${'a'.repeat(MANIFEST_LIMITS.lineLength - 2)}\n`;
    expect(parsed(`${long}${long}${withLines()}`)).toMatchObject({ problems: [], broken: false });
  });
});

test('10,000 entries are read', () => {
  const entries = Array.from({ length: MANIFEST_LIMITS.creatives }, (_, index) => {
    return `  - {id: c${index}, url: "https://cdn.example.com/${index}.mp4", channels: [META], brands: [acme]}\n`;
  });
  const { creatives, problems } = parsed(`creatives:\n${entries.join('')}`);
  expect([creatives.length, problems]).toEqual([MANIFEST_LIMITS.creatives, []]);
  expect(creatives.at(-1)?.location).toEqual({ path: 'm.creatives.yml', line: 10_001, column: 5 });
});

describe('the parts of a manifest', () => {
  const ids = (text: string) => parsed(text).creatives.map(({ id, name }) => [id, name]);

  test('come in any order, and without defaults', () => {
    const entries = `creatives:\n${ENTRY}`;
    expect(ids(`defaults: {name: N}\n${entries}`)).toEqual([['a', 'N']]);
    expect(ids(`${entries}defaults: {name: N}\n`)).toEqual([['a', 'N']]);
    expect(ids(`defaults:\n${entries}`)).toEqual([['a', undefined]]);
    expect(parsed('{defaults, creatives: []}')).toMatchObject({ creatives: [], problems: [], broken: false });
  });

  test('may share values by anchors and merges', () => {
    const text = `defaults: &d {name: N}\ncreatives:\n  - &a {id: a, url: "https://x.example/a", <<: *d}\n  - {<<: *a, id: b}\n`;
    expect(ids(text)).toEqual([
      ['a', 'N'],
      ['b', 'N'],
    ]);
  });

  test.each(['', '# only a comment', '- a', 'text', '1', '*a'])('a manifest that is %j is no map', (text) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^1:1 A manifest is a map with a list of creatives/)]);
  });

  test.each([
    ['creatives: []\nceatives: []', /^2:1 Unknown key "ceatives"; did you mean "creatives"/],
    ['creatives: []\nx: []', /^2:1 Unknown key "x"; use one of defaults, creatives\./],
    ['creatives: []\n__proto__: []', /^2:1 The key "__proto__" cannot be used/],
    ['creatives: []\n1: []', /^2:1 A key must be text/],
    ['creatives: []\ncreatives: []', /^2:1 The key "creatives" is there twice/],
    ['creatives: []\ndefaults: *d', /^2:11 No value before this line has the anchor &d\./],
    ['defaults: {}', /^1:1 There is no "creatives" here/],
    ['creatives:', /^1:11 creatives must be a list/],
    ['{creatives}', /^1:2 creatives must be a list/],
    ['creatives: {id: a}', /^1:12 creatives must be a list/],
  ])('%j is broken', (text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
    expect(parsed(text)).toMatchObject(BROKEN);
  });

  test('an entry with repeated keys or unknown anchors is left out, the others are kept', () => {
    const { creatives, problems, broken } = parsed(
      `creatives:\n${ENTRY}    id: a\n  - *nothing\n  - {id: b, url: "https://x.example/b", brands: [*c, *d]}\n${ENTRY}`,
    );
    expect([creatives.map(({ id }) => id), broken]).toEqual([['a'], false]);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['4:5', '5:5', '6:50', '6:54']);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'creatives:|defaults:|  |\n|\n  - |- |id: a|url: https://x.example/a.mp4|type: |"|\'|[|]|{|}|,|: |&a |*a|<<: |!!str |? |\t|#|%|---\n|...\n| |1.0|null|>\n|@|\\'.split(
        '|',
      ),
    ),
    fc.string({ maxLength: 5 }),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.json().map((json) => `{"creatives": [${json}]}`),
    fc.array(piece, { maxLength: 20 }).map((pieces) => withLines(pieces.join(''))),
  );

  test('is answered, with a place for every problem', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { creatives, problems, broken } = parsed(text);
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/\S\.$|\?$/);
        }
        expect(broken ? problems.length > 0 && creatives.length === 0 : true).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('even when it is no text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { problems } = parseManifest('m.yml', bytes, {});
        expect(problems.every(({ line, column }) => (line ?? 0) >= 1 && (column ?? 0) >= 1)).toBe(true);
      }),
    );
  });
});
