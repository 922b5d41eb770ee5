export interface ThreatScript {
  readonly id: string;
  readonly category?: string;
  readonly confidence?: string;
  /** Undefined takes the field away, anything else goes out as it is. */
  readonly risk?: unknown;
}

/** How Verity treats a video. Without a script it is processed at the first look, and free of threats. */
export interface VideoScript {
  /** Null goes out as null; `absent` takes the field away. */
  readonly threats?: readonly ThreatScript[] | null | 'absent';
  readonly safe?: boolean;
  /** Looks before PROCESSED, answered with INITIATED, DOWNLOADING, ANALYZING. */
  readonly processing?: number;
  /** Milliseconds after its submission at which it is PROCESSED, however often it is looked at; in place of `processing`. */
  readonly readyAfterMs?: number;
  /** Statuses in turn, in place of `processing`; the last one stays. */
  readonly statuses?: readonly string[];
  /** Looks that do not find the video although it was accepted. */
  readonly missing?: number;
  /** Readings of the result that say it is still processing, after the status said PROCESSED. */
  readonly lagging?: number;
  /** Reasons of errors, sent under 200. */
  readonly errors?: readonly string[];
  /** Whether a result follows all the same. */
  readonly dataDespiteErrors?: boolean;
  /** When an earlier run had it classified, ISO-8601. */
  readonly acceptedAt?: string;
  readonly languageCode?: string;
  readonly expiresAt?: string;
}

/** Names of the threats (facts.md, section 4). */
export const THREATS: Readonly<Record<string, string>> = {
  GGT1: 'Violence and gore',
  GGT2: 'Criminal',
  GGT3: 'Drugs and alcohol',
  GGT4: 'Sexually charged',
  GGT5: 'Profanity and vulgarity',
  GGT6: 'Hate speech, harassment, and cyberbullying',
  GGT7: 'Disasters',
  GGT8: 'Malware and phishing',
  GGT9: 'Medical',
};
