import { describe, expect, test } from '@jest/globals';
import { outline } from '../../../src/core/manifest/outline.ts';
import { readTree } from '../../../src/core/manifest/syntax.ts';

const outlined = (text: string) => outline(readTree(text).root ?? null);
const faultsOf = (text: string) => outlined(text).faults.map(({ offset, message }) => `${offset} ${message}`);

describe('outline', () => {
  test('takes defaults and creatives apart, in any order', () => {
    for (const text of ['defaults: {a: 1}\ncreatives: [x, y]', 'creatives: [x, y]\ndefaults: {a: 1}']) {
      const { defaults, creatives, faults } = outlined(text);
      expect(defaults?.plain.value).toEqual(Object.assign(Object.create(null), { a: 1 }));
      expect(creatives.map(({ plain }) => plain.value)).toEqual(['x', 'y']);
      expect(faults).toEqual([]);
    }
  });

  test.each(['defaults:\ncreatives: []', '{defaults, creatives: []}'])('no defaults in %j', (text) => {
    expect(outlined(text)).toEqual({ defaults: undefined, creatives: [], faults: [] });
  });

  test('an anchor in the defaults can be used in an entry', () => {
    const { creatives } = outlined('defaults: &d {a: 1}\ncreatives: [*d]');
    expect(creatives[0]?.plain).toEqual({ value: expect.objectContaining({ a: 1 }), faults: [] });
  });

  test.each(['', '# only a comment', '- a', 'text', '1'])('a manifest that is %j is no map', (text) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^0 A manifest is a map with a list of creatives/)]);
  });

  test.each([
    ['creatives: []\nceatives: []', /^14 Unknown key "ceatives"; did you mean "creatives"/],
    ['creatives: []\n__proto__: []', /^14 Unknown key "__proto__"; known are defaults, creatives\./],
    ['creatives: []\n1: []', /^14 A key must be text/],
    ['creatives: []\ncreatives: []', /^14 The key "creatives" is there twice/],
    ['defaults: {}', /^0 There is no "creatives" here/],
    ['creatives:', /^10 creatives must be a list/],
    ['{creatives}', /^1 creatives must be a list/],
    ['creatives: {id: a}', /^11 creatives must be a list/],
  ])('%j', (text, message) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  test('of a file whose aliases multiply nothing is used', () => {
    const lists = Array.from({ length: 9 }, (_, level) => `- &a${level + 1} [${Array(9).fill(`*a${level}`).join()}]`);
    const { creatives, faults } = outlined(`creatives:\n- &a0 [x,x,x,x,x]\n${lists.join('\n')}`);
    expect(creatives).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringMatching(/The aliases/) })]);
  });
});
