import type { ReadDocument } from '../../../src/core/source-document.ts';
import { readYaml, type YamlLimits } from '../../../src/core/yaml/read-yaml.ts';

/** Limits of a file of its own kind, small enough to be reached. */
export const LIMITS: YamlLimits = {
  noun: 'recipe',
  remedy: 'make it shorter',
  bytes: 2_000_000,
  lineLength: 1_000_000,
  tokens: 400_000,
  depth: 20,
  usualDepth: 3,
  values: 200_000,
};

/** Reads a YAML text. */
export function yaml(text: string | Uint8Array, limits: Partial<YamlLimits> = {}): ReadDocument {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readYaml(bytes, { ...LIMITS, ...limits });
}

/** Why a YAML text is refused as a whole: `line:column message`. */
export function refusals(text: string | Uint8Array, limits: Partial<YamlLimits> = {}): string[] {
  const { document, problems } = yaml(text, limits);
  return document === null ? problems.map(({ line, column, message }) => `${line}:${column} ${message}`) : [];
}
