import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { policyFile } from '../../../src/core/policy/schema.ts';

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
