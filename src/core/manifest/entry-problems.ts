import type { z } from 'zod';
import type { Keys, SourceDocument, SourceProblem } from '../source-document.ts';
import { grouped, quoted, suggestion } from '../source-text.ts';
import { creativeSchema, MANIFEST_LIMITS } from './manifest-schema.ts';

type Issue = z.core.$ZodIssue;

/** A creative or the `defaults` of a manifest: the value, where it is, and what its reader found wrong with it. */
export interface ManifestPart {
  readonly document: SourceDocument;
  readonly keys: Keys;
  readonly value: unknown;
  readonly problems: readonly SourceProblem[];
}

const MISSING: Readonly<Record<string, string>> = {
  id: 'This creative has no id; give it a name of your own, such as id: spring-15s.',
  url: 'This creative has no url; add the address of its asset, such as url: https://cdn.example.com/spring.mp4.',
};

const CREATIVE_KEYS = Object.keys(creativeSchema.shape);

/** What to say about an unknown key. */
export function unknownKey(key: string, known: readonly string[]): string {
  if (CREATIVE_KEYS.includes(key)) {
    return `${quoted(key)} cannot be a default: it belongs to each creative.`;
  }
  return `Unknown key ${quoted(key)}; ${suggestion(key, known)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], value);
}

/** How messages name a place: `brands`, or `brands, item 2`. */
function labelOf([key, item]: readonly PropertyKey[]): string {
  return item === undefined ? String(key) : `${String(key)}, item ${Number(item) + 1},`;
}

function wrongType(issue: z.core.$ZodIssueInvalidType, { document, keys, value }: ManifestPart): string {
  const [key] = issue.path;
  const label = labelOf(issue.path);
  const found = valueAt(value, issue.path);
  if (found === undefined) return MISSING[String(key)] as string;
  if (found === null) return `${label} is empty; give it a value or remove the line.`;
  if (issue.expected === 'array') {
    const example = typeof found === 'string' ? found : 'a, b';
    return `${label} must be a list, such as ${String(key)}: ${example.length > 40 ? '[a, b]' : `[${example}]`}.`;
  }
  if (issue.expected !== 'string') return issue.message;
  if (typeof found !== 'number' && typeof found !== 'boolean') return `${label} must be text, not a list or a map.`;
  const source = document.sourceOf([...keys, ...issue.path]) as string;
  const fix = issue.path.length === 1 ? `${String(key)}: ${quoted(source)}` : quoted(source);
  return `${label} must be text, but ${source.slice(0, 40)} is a ${typeof found}; quote it: ${fix}.`;
}

function sentence(issue: Issue, part: ManifestPart): string {
  const label = labelOf(issue.path);
  if (issue.code === 'invalid_type') return wrongType(issue, part);
  if ('origin' in issue && issue.origin !== 'string' && issue.origin !== 'array') return issue.message;
  if (issue.code === 'too_small') return `${label} is empty; give it a value or remove the line.`;
  if (issue.code === 'too_big') {
    const unit = issue.origin === 'array' ? 'items' : 'characters';
    return `${label} has more than ${grouped(Number(issue.maximum))} ${unit}.`;
  }
  if (issue.code === 'invalid_value') {
    const found = valueAt(part.value, issue.path);
    const known = issue.values.map(String);
    if (typeof found !== 'string') return `${label} must be one of ${known.join(', ')}.`;
    return `${label} cannot be ${quoted(found)}; ${suggestion(found, known)}`;
  }
  return issue.message.startsWith('contains ') ? `${label} ${issue.message}` : issue.message;
}

/**
 * What is wrong with a creative or with `defaults`, at the places where it is. No more than are reported: finding a
 * place takes time for every key of its map, of which a hostile file has many.
 */
export function entryProblems(
  issues: readonly Issue[],
  part: ManifestPart,
  knownKeys: readonly string[],
): SourceProblem[] {
  const { document, keys } = part;
  return issues.slice(0, MANIFEST_LIMITS.problems).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, MANIFEST_LIMITS.problems).map((key) => ({
        ...document.placeOfKey([...keys, key]),
        message: unknownKey(key, knownKeys),
      }));
    }
    return [{ ...document.placeOf([...keys, ...issue.path]), message: sentence(issue, part) }];
  });
}
