import { describe, expect, test } from '@jest/globals';
import { isTelling, reasonOf, wasForbidden } from '../../src/cache/library-log.ts';

const DOWN = '::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: Unable to make request: ECONNREFUSED';

/** What the library writes, and the reason in it. */
const LINES: readonly (readonly [said: string, reason: string])[] = [
  [`${DOWN}%0AIf you are using self-hosted runners, please make sure`, 'Unable to make request: ECONNREFUSED'],
  [
    '::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: Received non-retryable error: Failed request: (401) Unauthorized: no such token',
    'answered 401 Unauthorized: no such token',
  ],
  [
    '::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: Rate limited: Failed request: (429) Too Many Requests: slow down',
    'answered 429 Too Many Requests: slow down',
  ],
  [
    'Attempt 2 of 5 failed with error: Failed request: (500) Internal Server Error: oops. Retrying request in 5672 ms...',
    'answered 500 Internal Server Error: oops',
  ],
  ['::debug::downloadCache - Attempt 1 of 2 failed with error: socket hang up', 'socket hang up'],
  [
    '::error::Failed to restore: downloadCache failed: Cache service responded with 500',
    'Cache service responded with 500',
  ],
  [
    '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Cache storage quota has been hit. Unable to upload any new cache entries.%0AMore',
    'Cache storage quota has been hit. Unable to upload any new cache entries',
  ],
  [
    '::warning::Failed to save: Unable to reserve cache with key creative-gate-v1-pr-7-1-1-1. More details: cache write denied: this run may only read',
    'cache write denied: this run may only read',
  ],
  [
    "Cache save skipped: the effective cache-mode 'read' does not permit writes.",
    "the effective cache-mode 'read' does not permit writes",
  ],
  [
    '::warning::Failed to save: PUT https://blobs.example.com/a/b?sig=fake&se=1 broke',
    'PUT https://blobs.example.com/a/b?… broke',
  ],
];

describe('the reason', () => {
  test.each(LINES)('in %s', (said, reason) => {
    expect(isTelling(said)).toBe(true);
    expect(reasonOf([said])).toBe(reason);
  });

  test('is the last that was given, and short', () => {
    const said = [
      '::warning::first',
      'Cache hit for: x',
      `::warning::${'long '.repeat(500)}`,
      'Failed to save: something',
    ];
    expect(reasonOf(said)).toMatch(/^long /);
    expect(reasonOf(said)?.length).toBeLessThanOrEqual(200);
  });

  test('is not in what the library says besides', () => {
    const said = ['Cache hit for: x', '[command]/usr/bin/tar -xf x', '::add-mask::fake', '::debug::Resolved Keys:', ''];
    expect(said.filter(isTelling)).toEqual([]);
    expect(reasonOf(said)).toBeUndefined();
  });
});

describe('what is forbidden', () => {
  test.each([
    'Cache restore skipped: the effective cache-mode ‘none’ does not permit reads.',
    '::warning::Failed to restore: Failed request: (403) Forbidden: cache read denied: no scope',
    '::warning::Failed to save: Unable to reserve cache with key x. More details: cache write denied: only read',
  ])('is told from a failure: %s', (line) => expect(wasForbidden([line])).toBe(true));

  test('is not a failure', () => {
    expect(wasForbidden([DOWN, 'Cache hit for: cache write denied: x'])).toBe(false);
  });
});
