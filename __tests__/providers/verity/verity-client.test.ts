import { expect, test } from '@jest/globals';
import { kindOf, verityRemedy, warningOf } from '../../../src/providers/verity/verity-client.ts';

test.each([
  ['VIDEO_DOWNLOAD_FAILED', 'refused'],
  ['VIDEO_DOWNLOAD_FAILED_WITH_403', 'refused'],
  ['VIDEO_TRANSCRIPTION_FAILED', 'partial'],
  ['VIDEO_OCR_FAILED', 'partial'],
  ['LANGUAGE_NOT_SUPPORTED', 'refused'],
  ['URL_MALFORMED', 'refused'],
  ['FORMAT_NOT_SUPPORTED', 'refused'],
  ['VIDEO_ID_NOT_FOUND', 'not-yet'],
  ['INTERNAL_ERROR', 'service'],
  ['', 'service'],
])('%s is %s', (reason, kind) => {
  expect(kindOf(reason)).toBe(kind);
});

test('every partial failure has its warning', () => {
  expect(warningOf('VIDEO_OCR_FAILED')).toMatch(/could not read .* \(VIDEO_OCR_FAILED\)\.$/);
});

test('a failed download is told apart from a file that Verity cannot use', () => {
  expect(verityRemedy('VIDEO_DOWNLOAD_FAILED_WITH_404')).toContain('24 h');
  expect(verityRemedy('VIDEO_NOT_SUPPORTED')).toContain('MP4');
});
