import { describe, expect, test } from '@jest/globals';
import { fieldsOf } from '../../src/github/answer-fields.ts';
import { GitHubProblem } from '../../src/github/github-errors.ts';

const fields = fieldsOf({ head: { sha: 'abc' }, n: 3, yes: true, nothing: null, empty: '', list: [{ n: 1 }] }, 'x');

describe('fieldsOf', () => {
  test('reads what is there', () => {
    expect(fields.text('head.sha')).toBe('abc');
    expect(fields.number('n')).toBe(3);
    expect(fields.flag('yes')).toBe(true);
    expect(fields.list('list').map((each) => each.number('n'))).toEqual([1]);
    expect(fieldsOf([1], 'x').list('')).toHaveLength(1);
  });

  test('says undefined where something may be absent', () => {
    expect(fields.optionalText('empty')).toBeUndefined();
    expect(fields.optionalText('head.sha.length')).toBeUndefined();
    expect(fields.optionalText('constructor.name')).toBeUndefined();
    expect(fields.flag('n')).toBeUndefined();
    expect([fields.has('nothing'), fields.has('gone'), fields.has('empty')]).toEqual([false, false, true]);
  });

  test('refuses what it cannot understand', () => {
    expect(() => fields.text('n')).toThrow(GitHubProblem);
    expect(() => fields.text('n')).toThrow('What GitHub says about x cannot be understood: n is not a text.');
    expect(() => fields.number('head')).toThrow('head is not a number');
    expect(() => fieldsOf('<html>', 'x').list('')).toThrow('the answer is not a list');
  });
});
