/**
 * What one manifest may hold. The limits keep a hostile file within seconds and some hundred megabytes: the YAML library
 * needs about 350 bytes for each token of a file.
 */
export const MANIFEST_LIMITS = {
  bytes: 20_000_000,
  /** Characters on one line; a manifest of 15,000 creatives without line breaks fits. */
  lineLength: 5_000_000,
  /** Words, signs and spaces as YAML sees them; about 75 for a creative with nine fields. */
  tokens: 800_000,
  /** Lists and maps inside each other. */
  depth: 32,
  creatives: 50_000,
  /** Values after every alias has been replaced by what it stands for. */
  values: 1_000_000,
  /** Problems reported one by one. */
  problems: 1_000,
} as const;

/** A number as people write it: 50,000. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
