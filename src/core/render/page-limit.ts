/** Length in bytes of UTF-8, which is what GitHub counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

const ELLIPSIS = '…';

/** The text in at most `maxBytes` bytes (3 or more), cut between characters and ended with an ellipsis when it was longer. */
export function clip(text: string, maxBytes: number): string {
  if (byteLength(text) <= maxBytes) return text;
  const bytes = Buffer.from(text);
  let end = maxBytes - byteLength(ELLIPSIS);
  while (((bytes[end] as number) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end) + ELLIPSIS;
}

/**
 * A table, list or run of sections that may be shortened by whole rows only, so that no structure is ever cut open.
 * The most important rows come first.
 */
export interface Listing {
  /** What stands before the rows, when there are any: a heading, a table's head. */
  readonly open: string;
  /** Made only as long as there is room. */
  readonly rows: readonly (() => string)[];
  /** What stands after the rows. */
  readonly close: string;
  /** Says that the last `count` rows are not here; the longest text is that for all of them. */
  readonly left: (count: number) => string;
  /** Share of the budget that it may take while others follow; default 1. */
  readonly share?: number;
}

/** As much of the listing as fits into `budget` bytes; only the remark on what was left out when not even a row does. */
export function shortened(listing: Listing, budget: number): string {
  const { open, rows, close, left } = listing;
  if (rows.length === 0) return '';
  const room = budget - byteLength(open) - byteLength(close);
  const roomWithRemark = room - byteLength(left(rows.length));
  let body = '';
  let used = 0;
  let kept = { body, count: 0 };
  for (const [index, row] of rows.entries()) {
    const text = row();
    used += byteLength(text);
    if (used > room) {
      const remark = left(rows.length - kept.count);
      return kept.count === 0 ? remark.trim() : open + kept.body + close + remark;
    }
    body += text;
    if (used <= roomWithRemark) kept = { body, count: index + 1 };
  }
  return open + body + close;
}

const GAP = '\n\n';

/**
 * A page of at most `budget` bytes: `head` and `foot` whole, the listings between them in order of importance. What
 * does not fit is left out from the last listing upwards, and every listing still says how much of it is missing.
 */
export function page(head: string, listings: readonly Listing[], foot: string, budget: number): string {
  const remarks = listings.map(({ rows, left }) => (rows.length === 0 ? 0 : byteLength(GAP + left(rows.length))));
  let reserved = remarks.reduce((sum, bytes) => sum + bytes, 0);
  let room = budget - byteLength(head) - byteLength(GAP + foot);
  const shown: string[] = [head];
  for (const [index, listing] of listings.entries()) {
    reserved -= remarks[index] as number;
    const text = shortened(listing, Math.floor((room - reserved) * (listing.share ?? 1)) - byteLength(GAP)).trimEnd();
    if (text === '') continue;
    shown.push(text);
    room -= byteLength(GAP + text);
  }
  return [...shown, foot].filter((part) => part !== '').join(GAP);
}
