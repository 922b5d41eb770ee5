import { describe, expect, test } from '@jest/globals';
import { awaitedJob, createTagMemory, taggingTicket } from '../../../src/providers/vidmob/vidmob-run.ts';

describe('stages', () => {
  const ticket = { id: 'u-1', submittedAt: 5, stage: 'first' };

  test('a ticket that waits for a tags job is found again, and what it was before', () => {
    const waiting = taggingTicket('guide:j-1', ticket, 9);
    expect(waiting).toEqual({ id: 'u-1', submittedAt: 5, stage: 'tagging:guide:j-1' });
    expect(awaitedJob(waiting)).toEqual({ job: 'guide:j-1', ticket });
  });

  test('a creative that is tagged before its first submission has no ticket before', () => {
    const waiting = taggingTicket('guide:j-1', null, 9);
    expect(waiting).toEqual({ id: '', submittedAt: 9, stage: 'tagging:guide:j-1' });
    expect(awaitedJob(waiting)).toEqual({ job: 'guide:j-1', ticket: null });
  });

  test('other tickets wait for no job', () => {
    expect(awaitedJob(ticket)).toBeUndefined();
  });
});

describe('tag memory', () => {
  const TAGS = [{ category: 'brand', label: 'logo visible' }];

  test('tags and warnings of an asset are kept whatever the signature of its link, each warning once', () => {
    const memory = createTagMemory();
    memory.warn('https://cdn.example.com/a.mp4?X-Amz-Signature=1', 'Late');
    memory.keepTags('https://cdn.example.com/a.mp4?X-Amz-Signature=2', TAGS);
    memory.warn('https://cdn.example.com/a.mp4', 'Late');
    expect(memory.of('https://cdn.example.com/a.mp4?X-Amz-Signature=3')).toEqual({ tags: TAGS, warnings: ['Late'] });
  });

  test('nothing is known of another asset', () => {
    expect(createTagMemory().of('https://cdn.example.com/b.mp4')).toEqual({ tags: [], warnings: [] });
  });
});
