import { describe, expect, test } from '@jest/globals';
import { NO_HINTS } from '../../../../src/core/verdict/hints.ts';
import {
  channelsWithoutSummary,
  evaluatedChannels,
  requestedChannels,
  workspaceAdvice,
  workspaceName,
} from '../../../../src/providers/vidmob/rules/requested-channels.ts';
import { creative, scores, vidmob } from '../../../core/verdict/fixtures.ts';

describe('workspace advice', () => {
  const hints = { ...NO_HINTS, workspaces: [{ id: 45914, name: 'Acme' }] };

  test('a wrong or missing workspace is answered with the list', () => {
    expect(workspaceAdvice(creative({ workspaceId: 1 }), hints)).toBe(
      'Workspace 1 is not one the Vidmob key can see; it sees 45914 (Acme).',
    );
    expect(workspaceAdvice(creative(), hints)).toBe(
      'The entry states no workspaceId; the Vidmob key can see 45914 (Acme).',
    );
    expect(workspaceAdvice(creative(), { ...NO_HINTS, workspaces: [] })).toContain('can see none');
  });

  test('nothing is said of a right one, or without the list', () => {
    expect(workspaceAdvice(creative({ workspaceId: 45914 }), hints)).toBeNull();
    expect(workspaceAdvice(creative({ workspaceId: 1 }), NO_HINTS)).toBeNull();
    expect([workspaceName(creative()), workspaceName(creative({ workspaceId: 7 }))]).toEqual([
      'the organization',
      'workspace 7',
    ]);
  });
});

describe('requested channels', () => {
  const both = vidmob({ channels: { X: scores(), META: scores() } });
  const hints = {
    workspaces: [{ id: 45914, name: 'Acme' }],
    channelsByWorkspace: new Map([
      [45914, ['META', 'TIKTOK']],
      [7, []],
    ]),
    guidelinesByWorkspace: new Map(),
  };

  describe('channels', () => {
    test('the entry says which are judged, else Vidmob does', () => {
      expect(evaluatedChannels(creative({ channels: ['META'] }), both)).toEqual(['META']);
      expect(evaluatedChannels(creative({ channels: [] }), both)).toEqual(['META', 'X']);
    });

    test('a name that every object has is not a summary', () => {
      expect(channelsWithoutSummary(creative({ channels: ['constructor'] }), both)).toEqual(['constructor']);
    });

    test('a requested channel without a summary is missing, with the channels there are', () => {
      const found = requestedChannels(creative({ channels: ['DV360', 'META'], workspaceId: 45914 }), both, hints);
      expect(found).toMatchObject([
        {
          rule: 'provider/missing-data',
          severity: 'error',
          channel: 'DV360',
          message:
            'Vidmob returned no summary for the requested channel DV360; the scorecards of workspace 45914 cover META and TIKTOK',
          remedy: "Add DV360 to a scorecard of workspace 45914 in Vidmob, or remove it from the entry's channels.",
        },
      ]);
    });

    test('a wrong workspace is told as well', () => {
      const [found] = requestedChannels(creative({ channels: ['DV360'], workspaceId: 7 }), both, hints);
      expect(found?.message).toContain('the scorecards of workspace 7 cover no channel');
      expect(found?.remedy).toContain('Workspace 7 is not one the Vidmob key can see; it sees 45914 (Acme).');
    });

    test('without hints the message does without', () => {
      const [found] = requestedChannels(creative({ channels: ['DV360'] }), both, NO_HINTS);
      expect(found?.message).toBe('Vidmob returned no summary for the requested channel DV360');
      expect(found?.remedy).toContain('a scorecard of the organization');
    });

    test('an answer without any channel is missing', () => {
      const found = requestedChannels(creative({ channels: [], workspaceId: 45914 }), vidmob({ channels: {} }), hints);
      expect(found).toMatchObject([
        {
          rule: 'provider/missing-data',
          message: 'Vidmob returned no channels',
          remedy:
            'Name channels in the entry, or add scorecards to workspace 45914 in Vidmob. The scorecards of workspace ' +
            '45914 cover META and TIKTOK.',
        },
      ]);
    });
  });
});
