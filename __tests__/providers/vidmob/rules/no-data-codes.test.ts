import { describe, expect, test } from '@jest/globals';
import { finalRows, isNoData, noDataCode } from '../../../../src/providers/vidmob/rules/no-data-codes.ts';
import { row } from '../../../core/verdict/fixtures.ts';

describe('no data codes', () => {
  describe('noDataCode', () => {
    test.each([
      ['NO_DATA_MISSING_REQUIRED_TAGS', 'transient'],
      ['NO_DATA_ERROR_RETRIEVING_TAGS', 'transient'],
      ['NO_DATA_SCORING_BACKLOG', 'transient'],
      ['NO_DATA_MEDIA_DOWNLOAD_FAILURE', 'rejected'],
      ['NO_DATA_MEDIA_RECOGNITION_FAIL', 'rejected'],
      ['NO_DATA_MEDIA_NOT_TAGGED', 'needs-tags'],
      ['NO_DATA_MEDIA_TAGGING_FAILURE', 'terminal'],
      ['NO_DATA_NEW_CRITERIA', 'terminal'],
      ['NO_DATA_MEDIA_PREDATES_MODEL', 'terminal'],
      ['NO_DATA_MEDIA_PREDATES_TAG_API', 'terminal'],
      ['NO_DATA_MISSING_BRAND_IDENTIFIERS', 'configure'],
      ['NO_DATA_AD_ACCOUNT_DISCONNECTED', 'configure'],
      ['NO_DATA_NOT_APPLICABLE', 'info'],
      ['NO_DATA_MEDIA_SCORED_OUTSIDE_BATCH', 'info'],
      ['NO_DATA', 'unknown'],
      ['NO_DATA_SOMETHING_NEW', 'unknown'],
      ['NO_DATA_toString', 'unknown'],
      ['MAYBE', 'unknown'],
    ])('%s is %s, with a meaning and a fix', (code, kind) => {
      const found = noDataCode(code);
      expect(found).toMatchObject({ code: code.toUpperCase(), kind });
      expect(found.meaning).not.toMatch(/\.$/);
      expect(found.fix).toMatch(/\.$/);
    });

    test('case and surrounding space do not count', () => {
      expect(noDataCode(' no_data_new_criteria ').code).toBe('NO_DATA_NEW_CRITERIA');
    });

    test('a code nobody knows is named', () => {
      expect(noDataCode('NO_DATA_SOMETHING_NEW').meaning).toContain('NO_DATA_SOMETHING_NEW');
    });
  });

  test('isNoData tells gaps from results', () => {
    expect(['NO_DATA', 'no_data_x', 'NO_DATABASE', 'PASS', 'NOT_APPLICABLE'].map(isNoData)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('final rows', () => {
  test('rows that are not final or refused keep an answer from being a verdict', () => {
    const rows = [
      row('Logo', 'NO_DATA_SCORING_BACKLOG'),
      row('Captions', 'NO_DATA_SCORING_BACKLOG'),
      row('Sound', 'NO_DATA_MEDIA_DOWNLOAD_FAILURE'),
      row('Brand', 'NO_DATA_NEW_CRITERIA'),
      row('Pace', 'PASS'),
    ];
    expect(finalRows('META', rows)).toMatchObject([
      { rule: 'provider/rejected', actual: 'NO_DATA_MEDIA_DOWNLOAD_FAILURE', severity: 'error' },
      {
        rule: 'gate/time-budget',
        severity: 'error',
        message: "META: no data for “Logo” and “Captions” (NO_DATA_SCORING_BACKLOG): it waits in Vidmob's queue",
      },
    ]);
  });
});
