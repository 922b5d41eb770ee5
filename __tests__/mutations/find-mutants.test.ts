import { describe, expect, test } from '@jest/globals';
import { applyMutant, findMutants, isProgram } from '../../scripts/mutations/find-mutants.ts';

/** The programs that one small change makes of a source. */
const mutated = (source: string) => findMutants('a.ts', source).map((mutant) => applyMutant(source, mutant));

describe('findMutants', () => {
  test.each([
    ['a < b;', ['a <= b;']],
    ['a >= b;', ['a > b;']],
    ['a !== b;', ['a === b;']],
    ['a && b || c;', ['a || b || c;', 'a && b && c;']],
    ['a ?? b;', ['a;']],
    ['a = b + c;', ['a = b - c;']],
    ['a /* < */ < b;', ['a /* < */ <= b;']],
    ['!a;', ['a;']],
    ['true;', ['false;']],
    ['7;', ['8;']],
    ["['x', '', `y`];", ["['', '', `y`];", "['x', 'mutated', `y`];", "['x', '', ''];", '[];']],
    ['a ? b : c;', ['true ? b : c;', 'false ? b : c;']],
    ['if (a) b = c;', ['if (true) b = c;', 'if (false) b = c;']],
    ['a.some(f).length;', ['a.every(f).length;']],
    ['b = a.filter(f);', ['b = a;']],
    ['f(a);', ['undefined;']],
    ['await f(a);', ['undefined;']],
    ['return_(a?.filter(f));', ['undefined;']],
    ["({ 'key': a, b: 1 });", ["({ 'key': a, b: 2 });"]],
    ["a = 'é' + 1;", ["a = '' + 1;", "a = 'é' - 1;", "a = 'é' + 2;"]],
  ])('%s', (source, programs) => {
    expect(mutated(source).toSorted()).toEqual(programs.toSorted());
  });

  test('leaves imports, types and comments alone', () => {
    const source = `
      import a from './a.ts';
      export { b } from './b.ts';
      // if (a < 1) 'x';
      type T = 'x' | 1 | true;
      interface I { readonly a: 'x' }
      const c: 'x' | null = d as 'x';
      function f<K extends 'x'>(k: K): k is 'x' & K { return g<'y'>(k) satisfies boolean; }
      const later = () => import('./c.ts');
      enum E { A = 1 }
    `;
    expect(mutated(source)).toEqual([]);
  });

  test('says where: the line, and the expression around', () => {
    const [mutant] = findMutants('src/a.ts', "import a from 'é';\n\nconst b = (a) < 2;\n");
    expect(mutant).toMatchObject({ file: 'src/a.ts', line: 3, replacement: '<=' });
    expect((mutant?.around.end ?? 0) - (mutant?.around.start ?? 0)).toBe('(a) < 2'.length);
  });

  test('isProgram tells what cannot be parsed', () => {
    const source = 'a = (b ?? c && d);'.replace('c && d', '(c) && d').replace('?? (c) && d', '&& (c) && d');
    const mutants = findMutants('a.ts', source);
    expect(mutants.every((mutant) => isProgram(source, mutant))).toBe(true);
    expect(
      isProgram('a;', {
        file: 'a.ts',
        line: 1,
        start: 0,
        end: 1,
        replacement: 'a ?? b || c',
        around: { start: 0, end: 1 },
      }),
    ).toBe(false);
  });
});
