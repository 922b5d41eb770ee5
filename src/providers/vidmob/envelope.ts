/** A JSON object, of which nothing more is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an answer is about: its `result`, or the whole body where Vidmob leaves the envelope out. */
export function resultOf(body: unknown): unknown {
  return isObject(body) && isObject(body['result']) ? body['result'] : body;
}

/** Levels below which an error body is not searched. */
const DEEPEST = 6;

/**
 * The `uniqueId` in an answer, wherever it stands: a 409 is said to carry it "in the error context", and no published
 * sample shows where that is. The least nested one counts.
 */
export function uniqueIdIn(body: unknown): string | undefined {
  let level: readonly unknown[] = [body];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    for (const value of level) {
      const id = isObject(value) ? value['uniqueId'] : undefined;
      if (typeof id === 'string' && id !== '') return id;
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return undefined;
}
