import type { CreativeTag } from '../../core/assessment.ts';
import { isObject, type JsonObject } from './envelope.ts';

/** The tags of one asset, with everything by which the results name it. */
export interface Annotation {
  readonly names: readonly string[];
  readonly tags: readonly CreativeTag[];
}

/** Tags kept of one asset; they are shown, and decide nothing. */
const MOST_TAGS = 500;

// Only the results inside the answer are documented. Those for download are not, so every likely name is tried.
const LISTS = ['annotations', 'creatives', 'assets', 'media', 'results', 'result', 'data'];
const NAMES = ['url', 'assetUrl', 'creativeUrl', 'mediaUrl', 'id', 'creativeId', 'creative_id', 'assetId', 'mediaId'];
const TAGS = ['tags', 'annotations', 'labels'];

function firstOf(value: JsonObject, keys: readonly string[]): unknown {
  return keys.map((key) => value[key]).find((found) => found !== undefined);
}

function tagIn(value: unknown, heading: string): CreativeTag[] {
  if (typeof value === 'string') return value === '' ? [] : [{ category: heading, label: value }];
  if (!isObject(value)) return [];
  const label = firstOf(value, ['label', 'name', 'tag', 'value']);
  const category = firstOf(value, ['category', 'type']);
  if (typeof label !== 'string' || label === '') return [];
  return [{ category: typeof category === 'string' ? category : heading, label }];
}

function tagsIn(value: unknown): CreativeTag[] {
  if (Array.isArray(value)) return value.flatMap((tag) => tagIn(tag, 'other')).slice(0, MOST_TAGS);
  if (!isObject(value)) return [];
  const nested = firstOf(value, TAGS);
  if (nested !== undefined) return tagsIn(nested);
  const byCategory = Object.entries(value).flatMap(([category, labels]) =>
    Array.isArray(labels) ? labels.flatMap((label) => tagIn(label, category)) : [],
  );
  return byCategory.slice(0, MOST_TAGS);
}

function annotationIn(value: unknown, heading: readonly string[]): Annotation {
  const said = isObject(value) ? NAMES.map((name) => value[name]) : [];
  const names = said.flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name)] : []));
  return { names: [...heading, ...names], tags: tagsIn(value) };
}

/** The annotations in a job's results: a list of assets, or assets by URL or id, perhaps inside something else. */
export function annotationsIn(results: unknown): readonly Annotation[] {
  if (Array.isArray(results)) return results.map((value) => annotationIn(value, []));
  if (!isObject(results)) return [];
  const list = firstOf(results, LISTS);
  if (list !== undefined) return annotationsIn(list);
  return Object.entries(results).map(([name, value]) => annotationIn(value, [name]));
}
