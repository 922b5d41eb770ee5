/** What one manifest may hold, so that a hostile file ends in a clear error within seconds. */
export const MANIFEST_LIMITS = {
  bytes: 20_000_000,
  /** Characters on one line; a manifest of 10,000 creatives without line breaks fits. */
  lineLength: 5_000_000,
  /** Words, signs and spaces as YAML sees them; about 75 for a creative with nine fields. */
  tokens: 800_000,
  /** Lists and maps inside each other; a manifest that uses everything has 4. */
  depth: 32,
  creatives: 10_000,
  /** Values after each alias is replaced by what it stands for. */
  values: 1_000_000,
  /** Problems reported one by one. */
  problems: 1_000,
} as const;
