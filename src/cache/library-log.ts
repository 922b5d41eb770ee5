/**
 * Lines of `@actions/cache` 6.3.0 that tell why something failed. It reports a failure as a miss or as an entry that was
 * not saved, and the reason as a warning, a remark or even for debugging only.
 */
const TELLING = [
  /^::(?:warning|error)::(.+)$/,
  /^::debug::Failed to reserve cache: (.+)$/,
  /^::debug::downloadCache - Attempt \d+ of \d+ failed with error: (.+)$/,
  /^Attempt \d+ of \d+ failed with error: (.+)\. Retrying request in \d+ ms\.\.\.$/,
  /^(Cache (?:restore|save) skipped: .+)$/,
];

/** The platform or the workflow's own `cache-mode` forbids it: nothing to investigate. */
const FORBIDDEN = /\bcache (?:read|write) denied:|^Cache (?:restore|save) skipped:/;

/** What the library puts before a reason, one before the other. */
const LEAD_IN = new RegExp(
  `^(?:${[
    'Error',
    'Failed to \\w+',
    'Failed request',
    'Failed to make request after \\d+ attempts',
    'Received non-retryable error',
    'Rate limited',
    'Cache (?:restore|save) skipped',
    'Unable to reserve cache with key \\S+ More details',
    'uploadCacheArchiveSDK: internal error uploading cache archive',
    'downloadCache failed',
  ].join('|')}): `,
);

const LONGEST_REASON = 200;

function reasonIn(line: string): string | undefined {
  return TELLING.map((pattern) => pattern.exec(line)?.[1]).find((reason) => reason !== undefined);
}

function withoutLeadIns(text: string): string {
  const shorter = text.replace(LEAD_IN, '');
  return shorter === text ? text : withoutLeadIns(shorter);
}

/** Whether a line of the library's log is of interest to `reasonOf`. */
export function isTelling(line: string): boolean {
  return reasonIn(line) !== undefined;
}

/** Whether the library was not allowed to do what it was asked. */
export function wasForbidden(said: readonly string[]): boolean {
  return said.some((line) => FORBIDDEN.test(reasonIn(line) ?? ''));
}

/** The last reason the library gave, in its own words and on one line; undefined when it gave none. */
export function reasonOf(said: readonly string[]): string | undefined {
  const last = said.map(reasonIn).findLast((reason) => reason !== undefined);
  if (last === undefined) return undefined;
  // The library writes line ends so in what is a command to the runner.
  const [firstLine = ''] = last.split(/%0D|%0A|[\r\n]/);
  return withoutLeadIns(firstLine)
    .replace(/^\((\d{3})\) /, 'answered $1 ')
    .replace(/(https?:\/\/[^\s?]*)\?\S*/g, '$1?…')
    .slice(0, LONGEST_REASON)
    .replace(/\.$/, '');
}
