import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { identityOf } from '../../../src/core/creative.ts';
import { compareManifests, findDuplicates } from '../../../src/core/manifest/compare-manifests.ts';
import type { ParsedManifest } from '../../../src/core/manifest/parse-manifest.ts';
import { creative } from '../../support/creatives.ts';
import { ENTRY, parsed } from './manifest-text.ts';

const entry = (id: string, more = '') => `  - id: ${id}\n    url: https://cdn.example.com/${id}.mp4\n${more}`;
const file = (path: string, ...entries: string[]) => parsed(`creatives:\n${entries.join('')}`, path);
const ids = (creatives: readonly { id: string }[]) => creatives.map(({ id }) => id);

function compared(base: readonly ParsedManifest[], head: readonly ParsedManifest[]) {
  const { gated, unchanged, moved, removed } = compareManifests(base, head);
  return {
    gated: ids(gated.map(({ creative }) => creative)),
    unchanged: ids(unchanged),
    moved: moved.map(({ creative, before }) => `${creative.id} from ${before.location.path}:${before.location.line}`),
    removed: ids(removed),
  };
}

const NOTHING = { gated: [], unchanged: [], moved: [], removed: [] };

describe('compareManifests', () => {
  test('gates what is new or changed, entry by entry', () => {
    const base = file('m.yml', entry('a'), entry('b'), entry('c'));
    const head = file('m.yml', entry('d'), entry('b', '    name: New\n'), entry('a'));
    expect(compared([base], [head])).toEqual({ gated: ['d', 'b'], unchanged: ['a'], moved: [], removed: ['c'] });
  });

  test('gates every entry that changed defaults reach', () => {
    const text = (workspace: number) => `defaults: {workspaceId: ${workspace}}\ncreatives:\n${ENTRY}`;
    const own = entry('b', '    workspaceId: 9\n');
    const result = compared([parsed(text(1) + own)], [parsed(text(2) + own)]);
    expect(result).toEqual({ ...NOTHING, gated: ['a'], unchanged: ['b'] });
  });

  test('gates nothing when a file is renamed, split or re-ordered', () => {
    const result = compared(
      [file('old.yml', entry('a'), entry('b'), entry('c'))],
      [file('old.yml', entry('c')), file('new.yml', entry('b'), entry('a'))],
    );
    expect(result).toEqual({ ...NOTHING, unchanged: ['c'], moved: ['b from old.yml:4', 'a from old.yml:2'] });
  });

  test('gates nothing when a link is signed anew', () => {
    const signed = (signature: string) =>
      parsed(`creatives:\n  - {id: a, url: "https://x.example/a.mp4?X-Amz-Signature=${signature}"}\n`);
    expect(compared([signed('1')], [signed('2')])).toEqual({ ...NOTHING, unchanged: ['a'] });
  });

  test('gates an entry that is both moved and changed', () => {
    const result = compared([file('a.yml', entry('a'))], [file('b.yml', entry('a', '    name: New\n'))]);
    expect(result).toEqual({ ...NOTHING, gated: ['a'] });
  });

  test('lists the entries of a deleted file as removed', () => {
    expect(compared([file('a.yml', entry('a'))], [])).toEqual({ ...NOTHING, removed: ['a'] });
  });

  test('counts every entry as new when the base was broken', () => {
    expect(compared([parsed('creatives: {')], [parsed(`creatives:\n${ENTRY}`)])).toEqual({ ...NOTHING, gated: ['a'] });
  });

  test('calls nothing removed that may be an entry with a problem', () => {
    const base = file('m.yml', entry('a'), entry('b'));
    const head = file('m.yml', entry('a'), entry('b', '    foo: 1\n'));
    expect(compared([base], [head])).toEqual({ ...NOTHING, unchanged: ['a'] });
    expect(compared([base], [parsed('creatives: {', 'm.yml')])).toEqual(NOTHING);
  });

  test('knows an entry again that was listed twice', () => {
    const twice = [file('a.yml', entry('a')), file('b.yml', entry('a', '    name: Old\n'))];
    expect(compared(twice, [file('b.yml', entry('a'))]).moved).toEqual(['a from a.yml:2']);
  });

  test('knows what each gated entry was before: nothing, what stood in the same file, else what stood anywhere', () => {
    const named = (name: string) => entry('a', `    name: ${name}\n`);
    const placesBefore = (base: readonly ParsedManifest[]) =>
      compareManifests(base, [file('b.yml', named('New'))]).gated.map((change) => change.before?.location.path);
    expect(placesBefore([file('b.yml', entry('b'))])).toEqual([undefined]);
    expect(placesBefore([file('a.yml', named('Old')), file('b.yml', named('Older'))])).toEqual(['b.yml']);
    expect(placesBefore([file('a.yml', named('Old')), file('c.yml', named('Older'))])).toEqual(['a.yml']);
  });

  test('order of entries and files changes nothing of what is gated', () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id));
    const changed = fc
      .subarray(entries)
      .map((some) => entries.map((text) => (some.includes(text) ? `${text}    name: N\n` : text)));
    const shuffled = changed.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: 5 }), fc.nat(5)),
    );
    fc.assert(
      fc.property(shuffled, ([texts, shuffle, cut]) => {
        const base = [file('a.yml', ...entries)];
        const straight = compared(base, [file('a.yml', ...texts)]);
        const other = compared(base, [file('b.yml', ...shuffle.slice(cut)), file('a.yml', ...shuffle.slice(0, cut))]);
        expect(other.gated.toSorted()).toEqual(straight.gated.toSorted());
        expect(other.removed).toEqual([]);
      }),
    );
  });
});

const at = (path: string, line: number, column = 5) => ({ location: { path, line, column } });

describe('findDuplicates', () => {
  test('finds none where identities differ', () => {
    const creatives = [creative(), creative({ version: '1' }), creative({ source: 'dam' })];
    expect(findDuplicates(creatives)).toEqual({ problems: [], duplicated: new Set() });
  });

  test('reports every place beyond the first, naming both, in any order given', () => {
    const places = [at('b.yml', 2), at('a.yml', 9), at('a.yml', 3), at('a.yml', 3, 30)];
    for (const order of [places, places.toReversed()]) {
      const { problems, duplicated } = findDuplicates(order.map((place) => creative({ version: '1', ...place })));
      expect(problems.map(({ rule, path, line, column }) => [rule, path, line, column])).toEqual([
        ['manifest/duplicate-id', 'a.yml', 3, 30],
        ['manifest/duplicate-id', 'a.yml', 9, 5],
        ['manifest/duplicate-id', 'b.yml', 2, 5],
      ]);
      expect(problems[2]?.message).toMatch(/"spring-15s@1" of b\.yml:2 is already listed in a\.yml:3/);
      expect(duplicated).toEqual(new Set([identityOf(creative({ version: '1' }))]));
    }
  });
});
