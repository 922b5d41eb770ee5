import { describe, expect, test } from '@jest/globals';
import { externalIdOf, isOurs, parseExternalId } from '../../../src/github/publish/external-id.ts';

describe('external id', () => {
  test('is read back as it was written', () => {
    expect(externalIdOf({ runId: 77, attempt: 2 })).toBe('creative-gate:v1:77:2');
    expect(parseExternalId('creative-gate:v1:77:2')).toEqual({ runId: 77, attempt: 2 });
  });

  test.each(['', 'creative-gate:v2:77:2', 'creative-gate:v1:77', '4d0e'])('knows nothing of %p', (text) => {
    expect(parseExternalId(text)).toBeUndefined();
  });

  test('tells ours from those of jobs and other apps', () => {
    expect(isOurs('creative-gate:v9:anything')).toBe(true);
    expect(isOurs('1f2a')).toBe(false);
    expect(isOurs(undefined)).toBe(false);
  });
});
