/**
 * What an error reason means: the asset was refused, part of the analysis is missing, the result is not there yet, or
 * the service failed.
 */
export type ReasonKind = 'refused' | 'partial' | 'not-yet' | 'service';

/** Analyses whose failure leaves the others standing, and what the answer then rests on. */
const PARTIAL: ReadonlyMap<string, string> = new Map([
  ['VIDEO_TRANSCRIPTION_FAILED', 'Verity could not transcribe the speech; its answer rests on what is seen'],
  ['VIDEO_OCR_FAILED', 'Verity could not read the text in the picture; its answer rests on the rest'],
]);

/** Sorts a reason by Verity's naming, as not all reasons are published. One it says of nothing known is `service`. */
export function kindOf(reason: string): ReasonKind {
  if (PARTIAL.has(reason)) return 'partial';
  if (/(NOT_FOUND|NOT_EXIST|STILL_PROCESSING)$/.test(reason)) return 'not-yet';
  return /^(VIDEO|URL|LANGUAGE)_|NOT_SUPPORTED|INVALID/.test(reason) ? 'refused' : 'service';
}

/** The warning that goes with a partial analysis. */
export function warningOf(reason: string): string {
  return `${PARTIAL.get(reason)} (${reason}).`;
}

/** What to do about a refused asset. */
export function remedyOf(reason: string): string {
  if (reason.startsWith('VIDEO_DOWNLOAD_FAILED')) {
    return 'Check that the URL can be fetched without a login. Verity keeps a failed URL for 24 h: use a new one.';
  }
  return 'Check that the file is a video Verity supports: MP4, MOV or M3U8, at most 2 GB.';
}
