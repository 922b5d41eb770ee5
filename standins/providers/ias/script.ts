/** How IAS treats an asset. Without a script it is safe in all categories at the first look. */
export interface AssetScript {
  /** Letters by category over S; null takes the category away, anything else goes out as it is. */
  readonly garm?: Readonly<Record<string, unknown>>;
  /** Looks that are answered with `processing`. */
  readonly processing?: number;
  /** Milliseconds after its submission at which it is scored, however often it is looked at; in place of `processing`. */
  readonly readyAfterMs?: number;
  /** Looks that do not find the asset although it was accepted, answered with 404 before all others. */
  readonly missing?: number;
  /** IAS cannot score it: `failed` under 503, with this error. */
  readonly failed?: string;
}

/** The categories of a score (ias-multimedia-classification). */
export const CATEGORIES = [
  'adult',
  'arms',
  'crime',
  'death',
  'debated',
  'drugs',
  'hate',
  'obscene',
  'piracy',
  'spam',
  'terror',
] as const;
