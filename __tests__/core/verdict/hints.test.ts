import { describe, expect, test } from '@jest/globals';
import { hintsWanted } from '../../../src/core/verdict/hints.ts';
import { policy } from '../policy/fixtures.ts';
import { creative, row, scores, unansweredBy, vidmob } from './fixtures.ts';

const POLICY = policy('vidmob: {requiredGuidelines: [Logo], channels: {X: {requiredGuidelines: []}}}');
const item = (of: Parameters<typeof creative>[0], answer: ReturnType<typeof vidmob>) => ({
  creative: creative(of),
  assessments: { vidmob: answer },
  policy: POLICY,
});
const complete = vidmob({ guidelines: [row('Logo', 'FAIL')] });
const NOTHING = { workspaces: false, channelsOf: [], guidelinesOf: [] };

describe('hintsWanted', () => {
  test('nothing where everything is answered, or nothing can be explained', () => {
    expect(hintsWanted([item({}, complete)])).toEqual(NOTHING);
    expect(hintsWanted([{ creative: creative(), assessments: {}, policy: POLICY }])).toEqual(NOTHING);
    const refused = { creative: creative(), assessments: { vidmob: unansweredBy('rejected') }, policy: POLICY };
    expect(hintsWanted([refused])).toEqual(NOTHING);
    expect(hintsWanted([item({ providers: ['ias'] }, vidmob())])).toEqual(NOTHING);
    expect(hintsWanted([])).toEqual(NOTHING);
  });

  test('the channels of each workspace that lacks one, once', () => {
    const lacking = item({ channels: ['META', 'TIKTOK'], workspaceId: 7 }, complete);
    expect(hintsWanted([lacking, lacking])).toEqual({ workspaces: true, channelsOf: [7], guidelinesOf: [] });
    const none = item({ channels: [], workspaceId: 8 }, vidmob({ channels: {} }));
    expect(hintsWanted([lacking, none]).channelsOf).toEqual([7, 8]);
    expect(hintsWanted([item({ channels: ['TIKTOK'] }, complete)])).toEqual({ ...NOTHING, workspaces: true });
  });

  test('the guidelines of each workspace where a required one is absent', () => {
    const absent = vidmob({ guidelines: [row('Captions', 'PASS')] });
    expect(hintsWanted([item({ workspaceId: 7 }, absent), item({}, absent)])).toEqual({
      workspaces: true,
      channelsOf: [],
      guidelinesOf: [7, null],
    });
    const onX = vidmob({ channels: { X: scores() } });
    expect(hintsWanted([item({ channels: ['X'] }, onX)])).toEqual(NOTHING);
  });
});
