import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../../src/action/input-table.ts';

interface ActionFile {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: unknown;
}
const action = parse(await readFile('action.yml', 'utf8')) as ActionFile;

describe('action.yml', () => {
  test('has every input with its default, as text, in the same order', () => {
    const stated = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
    expect(stated).toEqual(Object.entries(INPUTS).map(([name, input]) => [name, input.default]));
  });

  test('has every output', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUTS]);
  });

  test('describes all of them', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description.trim()).toMatch(/^\S[\s\S]+[.)]$/);
    }
  });

  test('warns wherever a setting can lead to neutral', () => {
    for (const name of ['on-timeout', 'policy', 'sandbox']) {
      expect(action.inputs[name]?.description.replaceAll('\n', ' ')).toMatch(/`neutral`.*satisfies a required check/);
    }
  });

  test('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});
