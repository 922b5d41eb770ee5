import { describe, expect, test } from '@jest/globals';
import { exitCodeOf, jobChannel, settle } from '../../../src/github/publish/channel.ts';

describe('channel', () => {
  test('the job shows nothing but its exit code', async () => {
    await jobChannel.update({ title: 't', summary: 's' }, new AbortController().signal);
    const ending = {
      conclusion: 'success',
      output: { title: 't', summary: 's' },
      annotations: [],
      statusLine: '',
    } as const;
    expect(await jobChannel.finish(ending)).toBeUndefined();
  });
});

describe('settle', () => {
  describe('settle', () => {
    test('parks only on a check run, and never on a push', () => {
      expect(settle('pending', 'check-run', 'pull_request')).toBe('pending');
      expect(settle('pending', 'check-run', 'push')).toBe('failure');
      expect(settle('pending', 'commit-status', 'pull_request')).toBe('failure');
      expect(settle('pending', 'job', 'pull_request')).toBe('failure');
    });

    test('lets a job be neutral by failing', () => {
      expect(settle('neutral', 'job', 'pull_request')).toBe('failure');
      expect(settle('neutral', 'commit-status', 'pull_request')).toBe('neutral');
      expect(settle('neutral', 'check-run', 'push')).toBe('neutral');
    });

    test.each(['success', 'failure', 'cancelled'] as const)('leaves %s alone', (conclusion) => {
      expect(settle(conclusion, 'job', 'push')).toBe(conclusion);
    });
  });

  test('exitCodeOf fails the job for failure and cancelled only', () => {
    expect((['success', 'neutral', 'pending', 'failure', 'cancelled'] as const).map(exitCodeOf)).toEqual([
      0, 0, 0, 1, 1,
    ]);
  });
});
