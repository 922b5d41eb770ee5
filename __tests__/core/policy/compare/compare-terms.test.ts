import { describe, expect, test } from '@jest/globals';
import { ALL } from '../fixtures.ts';
import { changesBetween, linesBetween } from './changes.ts';

describe('manifests', () => {
  test.each([
    ['[a]', '[a, b]', 'tighter manifests: a → a, b'],
    ['[a]', "[a, '!b']", 'looser manifests: a → a, !b'],
    ["[a, '!b']", '[a]', 'looser manifests: a, !b → a'],
    ['[a, b]', '[a]', 'looser manifests: a, b → a'],
    ['[a]', '[b]', 'looser manifests: a → b'],
  ])('%s becomes %s', (base, proposed, line) => {
    expect(linesBetween(`manifests: ${base}`, `manifests: ${proposed}`)).toEqual([line]);
  });

  test('their order is nothing, and stating what an input states is neutral', () => {
    expect(linesBetween('manifests: [a, b]', 'manifests: [b, a, a]')).toEqual([]);
    expect(linesBetween(undefined, "manifests: ['**/*.creatives.yml']")).toEqual([
      'neutral manifests: **/*.creatives.yml (default) → **/*.creatives.yml',
    ]);
  });
});

describe('providers', () => {
  const settings = { providers: ['vidmob'] } as const;

  test.each([
    [undefined, 'ias: {}', 'tighter ias: asked, but entries may leave it out → required'],
    ['ias: {}', undefined, 'looser ias: required → asked, but entries may leave it out'],
    [
      undefined,
      'ias: {optional: true}',
      'neutral ias: asked, but entries may leave it out → required, but entries may leave it out',
    ],
    ['ias: {}', 'ias: {optional: true}', 'looser ias.optional: false → true'],
    ['ias: {optional: true}', 'ias: {}', 'tighter ias.optional: true → false'],
  ])('%s becomes %s', (base, proposed, line) => {
    expect(linesBetween(base, proposed)).toEqual([line]);
  });

  test('one that nobody asked holds nothing back, so that limits on it only tighten', () => {
    expect(linesBetween('vidmob: {}', 'vidmob: {}\nias: {failOn: []}', { settings })).toEqual([
      'tighter ias: not asked → required',
      'tighter ias.failOn: high and worse (default) → none',
    ]);
    expect(linesBetween('vidmob: {}\nias: {failOn: [low]}', 'vidmob: {}', { settings })).toEqual([
      'looser ias: required → not asked',
      'looser ias.failOn: low and worse → high and worse (default)',
    ]);
    expect(linesBetween('vidmob: {}', 'vidmob: {}\nias: {optional: true}', { settings })).toEqual([
      'tighter ias: not asked → required, but entries may leave it out',
    ]);
    const overridden = (level: string) => `overrides: [{when: {brands: [a]}, verity: {failOn: [${level}]}}]`;
    const credentials = { ...ALL, verity: false };
    expect(linesBetween(overridden('low'), overridden('high'), { credentials })).toEqual([
      'neutral overrides[0].verity.failOn: brands a: low and worse → high',
    ]);
  });
});

describe('workspaces, tags and outcomes', () => {
  test.each([
    ['vidmob: {}', 'vidmob: {workspaceIds: [1]}', 'tighter vidmob.workspaceIds: any → 1'],
    ['vidmob: {workspaceIds: [1]}', 'vidmob: {}', 'looser vidmob.workspaceIds: 1 → any'],
    ['vidmob: {workspaceIds: [1, 2]}', 'vidmob: {workspaceIds: [2]}', 'tighter vidmob.workspaceIds: 1, 2 → 2'],
    ['vidmob: {workspaceIds: [1]}', 'vidmob: {workspaceIds: [2]}', 'looser vidmob.workspaceIds: 1 → 2'],
    ['vidmob: {}', 'vidmob: {clientTags: [{label: a, description: b}]}', 'neutral vidmob.clientTags: none → a'],
    ['outcomes: {timeout: failure}', 'outcomes: {timeout: pending}', 'looser outcomes.timeout: failure → pending'],
    ['outcomes: {timeout: neutral}', 'outcomes: {timeout: pending}', 'tighter outcomes.timeout: neutral → pending'],
    ['', 'outcomes: {rejected: neutral}', 'looser outcomes.rejected: failure (default) → neutral'],
    ['', 'outcomes: {rejected: failure}', 'neutral outcomes.rejected: failure (default) → failure'],
  ])('%s becomes %s', (base, proposed, line) => {
    expect(linesBetween(base, proposed)).toEqual([line]);
  });

  test('their order is nothing; none is null', () => {
    expect(linesBetween('vidmob: {workspaceIds: [1, 2]}', 'vidmob: {workspaceIds: [2, 1]}')).toEqual([]);
    const [added] = changesBetween('vidmob: {}', 'vidmob: {workspaceIds: [1]}');
    const [removed] = changesBetween('vidmob: {workspaceIds: [1]}', 'vidmob: {}');
    expect([added?.from, added?.to, removed?.from, removed?.to]).toEqual([null, [1], [1], null]);
  });
});
