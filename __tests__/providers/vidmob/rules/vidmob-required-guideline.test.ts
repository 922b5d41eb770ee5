import { describe, expect, test } from '@jest/globals';
import { NO_HINTS } from '../../../../src/core/verdict/hints.ts';
import { evaluateRequired } from '../../../../src/providers/vidmob/rules/vidmob-required-guideline.ts';
import { creative, row } from '../../../core/verdict/fixtures.ts';

const NAME = 'Logo in first 3 seconds';
const ORIGIN = '.github/creative-gate.yml:7';
const inWorkspace = creative({ workspaceId: 45914 });
const judge = (results: string[], hints = NO_HINTS, of = inWorkspace) =>
  evaluateRequired(
    of,
    'META',
    results.map((result) => row(` logo IN first 3 seconds `, result)),
    [{ value: NAME, origin: ORIGIN }],
    hints,
  );
const knowing = (...names: string[]) => ({ ...NO_HINTS, guidelinesByWorkspace: new Map([[45914, names]]) });

describe('a required guideline', () => {
  test('that passes says nothing', () => {
    expect(judge(['PASS'])).toEqual([]);
    expect(judge(['NOT_APPLICABLE', 'PASS'])).toEqual([]);
  });

  test('that fails is an error with its origin, whatever another row says', () => {
    expect(judge(['PASS', 'FAIL', 'NO_DATA'])).toMatchObject([
      {
        rule: 'vidmob/required-guideline',
        severity: 'error',
        message: `The required guideline “${NAME}” fails on META`,
        actual: 'FAIL',
        limit: 'PASS',
        origin: ORIGIN,
        channel: 'META',
        provider: 'vidmob',
      },
    ]);
  });

  test('without data is missing, with meaning and fix', () => {
    expect(judge(['PASS', 'NO_DATA_NEW_CRITERIA'])).toMatchObject([
      {
        rule: 'provider/missing-data',
        severity: 'error',
        message: `The required guideline “${NAME}” has no data on META: the guideline is newer than the score`,
        actual: 'NO_DATA_NEW_CRITERIA',
        origin: ORIGIN,
      },
    ]);
  });

  test('with a result nobody knows is missing', () => {
    expect(judge(['MAYBE'])[0]?.message).toContain('has no known result on META: Vidmob answered MAYBE');
  });

  test('that does not apply is a notice', () => {
    expect(judge(['NOT_APPLICABLE'])).toMatchObject([{ rule: 'vidmob/required-guideline', severity: 'notice' }]);
  });

  test('that is absent is missing, and the nearest name of the catalogue is told', () => {
    expect(judge([], knowing('Logo in first 5 seconds', 'Captions'))).toMatchObject([
      {
        rule: 'provider/missing-data',
        message: `The required guideline “${NAME}” has no result on META`,
        remedy:
          `No guideline of workspace 45914 has that name; correct the policy (${ORIGIN}). ` +
          'Did you mean “Logo in first 5 seconds”?',
      },
    ]);
    expect(judge([], knowing('Captions'))[0]?.remedy).toBe(
      `No guideline of workspace 45914 has that name; correct the policy (${ORIGIN}).`,
    );
    expect(judge([], knowing(NAME.toUpperCase()))[0]?.remedy).toBe(
      'The guideline exists in workspace 45914; add it to a scorecard for META in Vidmob.',
    );
    expect(judge([])[0]?.remedy).toBe(`Check the name in the policy (${ORIGIN}) against Vidmob.`);
  });

  test('of an entry without a workspace is looked for in the organization', () => {
    const hints = { ...NO_HINTS, guidelinesByWorkspace: new Map([[null, ['Captions']]]) };
    expect(judge([], hints, creative())[0]?.remedy).toContain('No guideline of the organization has that name');
  });
});
