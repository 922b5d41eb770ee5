import type { SourceLocation } from '../creative.ts';
import type { Problem } from '../report.ts';
import type { Keys, SourceProblem } from '../source-document.ts';
import { checkShape } from '../yaml/check-shape.ts';
import { readYaml, type YamlLimits } from '../yaml/read-yaml.ts';
import { type PolicyFile, policyFile } from './policy-schema.ts';

/** A parsed policy file: its values and where they are set. */
export interface ParsedPolicyFile {
  readonly path: string;
  readonly content: PolicyFile;
  /** Where a value was set, as findings name it: `.github/creative-gate.yml:9`. */
  originOf(keys: Keys): string;
  /** The same place with its column. */
  placeOf(keys: Keys): SourceLocation;
}

/** Far more than a policy needs; a hostile file results in a clear error. */
const LIMITS: YamlLimits = {
  noun: 'policy',
  remedy: 'make it smaller and plainer',
  bytes: 1_000_000,
  lineLength: 1_000_000,
  tokens: 500_000,
  depth: 64,
  usualDepth: 12,
  values: 250_000,
};

/**
 * Reads a policy file (YAML or JSON). Never throws: what cannot be taken becomes `policy/invalid` problems with their
 * places, and `file` is null when nothing of it can be relied on.
 */
export function parsePolicyFile(
  path: string,
  bytes: Uint8Array,
): { file: ParsedPolicyFile | null; problems: readonly Problem[] } {
  const refused = (found: readonly SourceProblem[]) => ({
    file: null,
    problems: found.map(({ line, column, message }): Problem => {
      return { rule: 'policy/invalid', path, line, column, message };
    }),
  });
  const { document, problems } = readYaml(bytes, LIMITS);
  if (document === null) return refused(problems);
  const shape = checkShape(document, policyFile);
  if (shape.content === null) return refused(shape.problems);
  const placeOf = (keys: Keys): SourceLocation => ({ path, ...document.placeOfKey(keys) });
  const originOf = (keys: Keys): string => `${path}:${placeOf(keys).line}`;
  return { file: { path, content: shape.content, originOf, placeOf }, problems: [] };
}
