import { describe, expect, test } from '@jest/globals';
import { verityDetails } from '../../../src/providers/verity/verity-details.ts';
import { CONTEXT, verityAnswer } from '../../core/render/reports.ts';

const view = { context: CONTEXT, rest: 'the job summary' };
const rowsOf = (listings: ReturnType<typeof verityDetails>, index = 0) =>
  (listings[index]?.rows ?? []).map((row) => row().trim());

describe('verityDetails', () => {
  test('lists the threats worst first and what Verity itself concludes', () => {
    const threats = [
      { id: 'GGT9', category: 'Medical', risk: 'low' as const },
      { id: 'GGT0', category: null, risk: null },
    ];
    expect(rowsOf(verityDetails(verityAnswer(threats, false), view))).toEqual([
      '| **unknown** | GGT0 | – |',
      '| **low** | GGT9 | Medical |',
      "| safe: false | Verity's own summary, for information |  |",
    ]);
  });

  test('tells no threats from no list', () => {
    expect(rowsOf(verityDetails(verityAnswer([]), view))[0]).toBe('| – | no threats |  |');
    expect(rowsOf(verityDetails(verityAnswer(null, null), view))).toEqual([
      '| – | no list of threats |  |',
      "| safe: not said | Verity's own summary, for information |  |",
    ]);
  });
});
