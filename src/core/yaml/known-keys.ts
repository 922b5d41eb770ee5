import { z } from 'zod';
import type { Keys } from './document.ts';

/** The keys a schema knows for the map at `keys`; none where it describes no map of named keys. */
export function knownKeys(schema: z.core.$ZodType, keys: Keys): string[] {
  if (schema instanceof z.ZodOptional) return knownKeys(schema.unwrap(), keys);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => knownKeys(option, keys));
  const [key, ...rest] = keys;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    const inner: z.core.$ZodType | undefined = schema.shape[String(key)];
    return inner === undefined ? [] : knownKeys(inner, rest);
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, rest);
  return schema instanceof z.ZodRecord ? knownKeys(schema.valueType, rest) : [];
}
