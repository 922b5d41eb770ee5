import { expect, test } from '@jest/globals';
import { vidmobVersion } from '../../../src/core/creative.ts';
import type { BatchOutcome } from '../../../src/providers/provider.ts';
import { resumeMedia } from '../../../src/providers/vidmob/resume.ts';
import { toScored } from '../../../src/providers/vidmob/to-assessment.ts';
import { call, creative, fakeHttp, NOW, ok, scored, sharedWith } from './fake-vidmob.ts';

const ticket = { id: 'u-1', submittedAt: NOW, stage: 'first' };
const TAGS = [{ category: 'brand', label: 'logo visible' }];
const signed = creative({ url: 'https://cdn.example.com/spring.mp4?X-Amz-Signature=abc' });
const FINISHED: BatchOutcome = { kind: 'finished', tagsByUrl: new Map([['https://cdn.example.com/spring.mp4', TAGS]]) };
const FAILED: BatchOutcome = { kind: 'failed', reason: 'the tags job failed' };
const WARNING = 'Creative Tags could not be made: the tags job failed';
const first = (...results: string[]) =>
  toScored({
    scores: scored(...results),
    creative: signed,
    ticket,
    answeredAt: NOW,
    notes: { tags: [], warnings: [] },
  });

test('after the batch the first submission is looked at again, its tags kept', async () => {
  const shared = sharedWith(fakeHttp({}).http);
  const waiting = { ticket, fallback: first('NO_DATA_MEDIA_NOT_TAGGED') };
  expect(await resumeMedia(shared, signed, waiting, FINISHED, call)).toEqual({
    kind: 'working',
    ticket: { ...ticket, stage: 'batched' },
    on: 'scores after tagging',
    pollAgain: 'now',
  });
  expect(shared.memory.of(signed.url)).toEqual({ tags: TAGS, warnings: [] });
});

test('tags may be told under the URL as written', async () => {
  const shared = sharedWith(fakeHttp({}).http);
  const outcome: BatchOutcome = { kind: 'finished', tagsByUrl: new Map([[signed.url, TAGS]]) };
  await resumeMedia(shared, signed, { ticket, fallback: null }, outcome, call);
  expect(shared.memory.of(signed.url).tags).toEqual(TAGS);
});

test('an asset that the batch says nothing of has no tags', async () => {
  const shared = sharedWith(fakeHttp({}).http);
  const outcome: BatchOutcome = { kind: 'finished', tagsByUrl: new Map() };
  await resumeMedia(shared, signed, { ticket, fallback: null }, outcome, call);
  expect(shared.memory.of(signed.url)).toEqual({ tags: [], warnings: [] });
});

test('a failed batch leaves the first scores, with a warning', async () => {
  const shared = sharedWith(fakeHttp({}).http);
  const fallback = first('PASS', 'NO_DATA_MEDIA_NOT_TAGGED');
  expect(await resumeMedia(shared, signed, { ticket, fallback }, FAILED, call)).toEqual({
    kind: 'settled',
    assessment: { ...fallback, warnings: [WARNING] },
  });
});

test.each([
  ['were not final', first('NO_DATA_SCORING_BACKLOG', 'NO_DATA_MEDIA_NOT_TAGGED')],
  ['are not known', null],
  ['were none', { status: 'unavailable' as const, ticket: null, reason: 'Lost', remedy: null }],
])('after a failed batch scores that %s are read again', async (_, fallback) => {
  const shared = sharedWith(fakeHttp({}).http);
  expect(await resumeMedia(shared, signed, { ticket, fallback }, FAILED, call)).toMatchObject({
    kind: 'working',
    ticket: { stage: 'untagged' },
  });
  expect(shared.memory.of(signed.url).warnings).toEqual([WARNING]);
});

test.each([
  ['a finished', FINISHED, 'batched'],
  ['a failed', FAILED, 'untagged'],
])('what waited for tags is submitted after %s batch', async (_, outcome, stage) => {
  const { http, requests } = fakeHttp({ 'POST /v1/media': ok({ uniqueId: 'u-1' }, 201) });
  const progress = await resumeMedia(sharedWith(http), signed, { ticket: null, fallback: null }, outcome, call);
  expect(progress).toMatchObject({ kind: 'working', ticket: { id: 'u-1', stage } });
  expect(requests[0]).toMatchObject({ json: { version: vidmobVersion(signed) } });
});
