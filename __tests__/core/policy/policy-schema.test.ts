import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { policyFile } from '../../../src/core/policy/policy-schema.ts';
import { complaints } from './fixtures.ts';

describe('schema exceptions', () => {
  const waiver = (changed: string) =>
    `waivers: [{${['creative: a', 'rule: ias/drugs', 'reason: r', 'approvedBy: me', 'expires: 2028-02-29']
      .filter((field) => !changed.startsWith(field.split(':')[0] ?? ''))
      .concat(changed)
      .join(', ')}}]`;

  describe('waivers', () => {
    test.each(['vidmob/*', 'ias/*', 'verity/GGT?', 'vidmob/min-{score,adherence}', 'verity/GGT6'])(
      '%s can be waived',
      (rule) => {
        expect(complaints(waiver(`rule: "${rule}"`))).toEqual([]);
      },
    );

    test.each([
      'provider/missing-data',
      '*',
      'provider/*',
      'gate/time-budget',
      'manifest/invalid',
      '*/drugs',
      'ias/*|provider/*',
      'ias/+(+(a))',
      '{ias,gate}/*',
      'ias/(a)*',
      'ias/?/../*',
    ])('%s cannot be waived', (rule) => {
      expect(complaints(waiver(`rule: "${rule}"`)).join()).toContain(
        'takes a rule of vidmob/, ias/ or verity/, or a glob such as ias/*',
      );
    });

    test('an unknown rule is named with the nearest known one', () => {
      expect(complaints(waiver('rule: vidmob/min-scor')).join()).toContain('did you mean "vidmob/min-score"?');
    });

    test.each(['2027-02-29', '2027-13-01', '31.01.2027', '2027-1-1'])('%s is no day', (text) => {
      expect(complaints(waiver(`expires: ${text}`)).join()).toContain('takes a day that exists');
    });

    test('a waiver without a last day is invalid', () => {
      const text = 'waivers: [{creative: a, rule: ias/drugs, reason: r, approvedBy: me}]';
      expect(complaints(text)).toEqual(['1:11 waivers[0].expires is missing; it takes text']);
    });
  });

  describe('overrides', () => {
    test.each([
      ['overrides: [{ias: {}}]', '1:13 overrides[0].when is missing; it takes a map of keys'],
      ['overrides: [{when: {}}]', '1:14 overrides[0].when takes at least one condition'],
      ['overrides: [{when: {brand: [a]}}]', '1:21 unknown key "brand"; did you mean "brands"?'],
      [
        'overrides: [{when: {channels: [nowhere]}}]',
        '1:32 overrides[0].when.channels[0] names "nowhere", no channel that Vidmob knows',
      ],
      ['overrides: [{when: {paths: ["!de/**"]}}]', '1:21 overrides[0].when.paths takes at least one glob without !'],
      [
        'overrides: [{when: {paths: ["+(a)"]}}]',
        '1:29 overrides[0].when.paths[0] takes a glob of at most 200 characters',
      ],
      ['overrides: [{when: {brands: [a]}, vidmob: {optional: true}}]', '1:44 unknown key "optional"'],
    ])('%s: %s', (text, complaint) => {
      expect(complaints(text).join()).toContain(complaint);
    });
  });
});

describe('schema', () => {
  interface Node {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly additionalProperties?: Node | boolean;
    readonly items?: Node;
    readonly anyOf?: readonly Node[];
  }

  function undescribed(node: Node, path: string): string[] {
    const named = Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
      ...(inner.description === undefined ? [`${path}.${key}`] : []),
      ...undescribed(inner, `${path}.${key}`),
    ]);
    const others = [node.items, node.additionalProperties, ...(node.anyOf ?? [])];
    return [...named, ...others.flatMap((inner) => (typeof inner === 'object' ? undescribed(inner, path) : []))];
  }

  describe('the JSON Schema for editors', () => {
    const schema = z.toJSONSchema(policyFile, { io: 'input' }) as Node;

    test('describes every key', () => {
      expect(undescribed(schema, 'policy')).toEqual([]);
    });

    test('knows every section of the contract and allows no other', () => {
      expect(Object.keys(schema.properties ?? {})).toEqual([
        'manifests',
        'vidmob',
        'ias',
        'verity',
        'overrides',
        'waivers',
        'outcomes',
      ]);
      expect(schema.additionalProperties).toBe(false);
    });
  });
});
