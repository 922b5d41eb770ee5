import { describe, expect, test } from '@jest/globals';
import {
  applyChanges,
  commitOf,
  createCommit,
  emptyObjects,
  mergeBase,
} from '../../../standins/github/model/history.ts';
import { userNamed } from '../../../standins/github/model/identities.ts';

const objects = emptyObjects();
const author = userNamed('olive');
const commit = (message: string, ...parents: string[]) =>
  createCommit(objects, { parents, files: new Map(), message, author, date: '2026-01-31T12:00:00Z' }).sha;

describe('the merge base', () => {
  const root = commit('root');
  const base = commit('base', root);
  const left = commit('left', base);
  const right = commit('right', base);
  const merged = commit('merged', left, right);

  test('is the nearest commit that both descend from', () => {
    expect(mergeBase(objects, left, right)).toBe(base);
    expect(mergeBase(objects, merged, commit('further', right))).toBe(right);
    expect(mergeBase(objects, base, merged)).toBe(base);
  });

  test('does not exist between unrelated histories', () => {
    expect(mergeBase(objects, left, commit('elsewhere'))).toBeUndefined();
  });
});

test('a commit nobody made is an error', () => {
  expect(() => commitOf(objects, 'abc')).toThrow('no commit abc');
});

test('changes add, replace and delete, and leave the files they started from alone', () => {
  const before = applyChanges(objects, new Map(), { a: '1', b: '2' });
  const after = applyChanges(objects, before, { a: null, b: new TextEncoder().encode('3'), c: '' });
  expect([[...before.keys()], [...after.keys()]]).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(objects.blobs.get(after.get('b')?.sha ?? '')?.toString()).toBe('3');
});
