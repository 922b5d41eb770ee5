import type { SourceLocation } from '../creative.ts';
import type { Problem } from '../report.ts';
import { checkShape } from '../yaml/check-shape.ts';
import { type Complaint, type Keys, readYaml } from '../yaml/document.ts';
import { type PolicyFile, policyFile } from './policy-schema.ts';

/** A policy file as it was read: what it states and where. */
export interface ParsedPolicyFile {
  readonly path: string;
  readonly content: PolicyFile;
  /** Where a value was stated, as findings name it: `.github/creative-gate.yml:9`. */
  originOf(keys: Keys): string;
  /** The same place with its column. */
  placeOf(keys: Keys): SourceLocation;
}

/**
 * Reads a policy file (YAML or JSON). Never throws: what cannot be taken becomes `policy/invalid` problems with their
 * places, and `file` is null when nothing of it can be relied on.
 */
export function parsePolicyFile(
  path: string,
  bytes: Uint8Array,
): { file: ParsedPolicyFile | null; problems: readonly Problem[] } {
  const asProblem = ({ line, column, message }: Complaint): Problem => {
    return { rule: 'policy/invalid', path, line, column, message };
  };
  const { document, complaints } = readYaml(bytes);
  if (document === null) return { file: null, problems: complaints.map(asProblem) };
  const shape = checkShape(document, policyFile);
  if (shape.content === null) return { file: null, problems: shape.complaints.map(asProblem) };
  const { content } = shape;
  const originOf = (keys: Keys): string => `${path}:${document.locate(keys).line}`;
  const placeOf = (keys: Keys): SourceLocation => ({ path, ...document.locate(keys) });
  return { file: { path, content, originOf, placeOf }, problems: [] };
}
