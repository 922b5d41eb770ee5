import { describe, expect, test } from '@jest/globals';
import { vidmobVersion } from '../../../src/core/creative.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import { checkMedia } from '../../../src/providers/vidmob/check.ts';
import type { Shared } from '../../../src/providers/vidmob/shared.ts';
import { call, creative, error, fakeHttp, NOW, ok, type Script, scored, sharedWith } from './fake-vidmob.ts';

const STATUS = 'GET /v1/media/u-1/status';
const SCORES = 'GET /v1/scoring/media/u-1/scores?format=summary,detail&channel=META';
const TAGGED = `GET /v1/media/spring/status?version=${vidmobVersion(creative())}-tagged`;
const ticketAt = (stage: string) => ({ id: 'u-1', submittedAt: NOW - 60_000, stage });

async function look(
  results: readonly string[],
  { stage = 'first', more = {}, ...fields }: { stage?: string; more?: Record<string, Script> } & Partial<Shared> = {},
) {
  const script = { [STATUS]: ok({ status: 'COMPLETE' }), [SCORES]: ok(scored(...results)), ...more };
  const fake = fakeHttp(script);
  const shared = sharedWith(fake.http, fields);
  const progress = await checkMedia(shared, creative(), ticketAt(stage), call);
  return { progress, names: fake.names(), submitted: shared.meter.snapshot().submitted.vidmob };
}

test('a complete asset is scored in two requests', async () => {
  const { progress, names } = await look(['PASS', 'FAIL', 'NO_DATA_MISSING_BRAND_IDENTIFIERS']);
  expect(progress).toMatchObject({ kind: 'settled', assessment: { status: 'scored', ticket: 'u-1' } });
  expect(names).toEqual([STATUS, SCORES]);
});

test('an asset that is worked on is not asked for scores', async () => {
  const { progress, names } = await look([], { more: { [STATUS]: ok({ status: 'PROCESSING' }) } });
  expect(progress).toMatchObject({ kind: 'working' });
  expect(names).toEqual([STATUS]);
});

test('scores that cannot be read are no answer', async () => {
  const { progress } = await look([], { more: { [SCORES]: error(500, 'broken') } });
  expect(progress).toMatchObject({ kind: 'failed-for-now' });
});

test.each([['first'], ['batched'], ['tagged'], ['untagged']])(
  'in stage %s transient gaps are not final',
  async (stage) => {
    const { progress } = await look(['PASS', 'NO_DATA_SCORING_BACKLOG'], { stage });
    expect(progress).toEqual({
      kind: 'working',
      ticket: ticketAt(stage),
      on: 'scores that are not final (NO_DATA_SCORING_BACKLOG)',
      pollAgain: 'later',
    });
  },
);

test('an asset that could not be downloaded is rejected with the cure, whatever else is said', async () => {
  const { progress } = await look([
    'NO_DATA_SCORING_BACKLOG',
    'NO_DATA_MEDIA_NOT_TAGGED',
    'NO_DATA_MEDIA_DOWNLOAD_FAILURE',
  ]);
  expect(progress).toEqual({
    kind: 'settled',
    assessment: {
      status: 'rejected',
      ticket: 'u-1',
      reason: expect.stringContaining('NO_DATA_MEDIA_DOWNLOAD_FAILURE'),
      remedy: expect.stringContaining('URL'),
    },
  });
});

describe('an asset without tags', () => {
  const UNTAGGED = ['PASS', 'NO_DATA_MEDIA_NOT_TAGGED'];

  test.each([
    ['is not there', error(404, 'no record')],
    ['is refused', error(400, 'bad version')],
    ['is answered without a uniqueId', ok({})],
    ['is answered with the first one', ok({ uniqueId: 'u-1', status: 'COMPLETE' })],
  ])('needs the batch when an earlier submission after tagging %s', async (_, answer) => {
    const { progress } = await look(UNTAGGED, { more: { [TAGGED]: answer } });
    expect(progress).toMatchObject({
      kind: 'needs-batch',
      ticket: ticketAt('first'),
      fallback: { status: 'scored', guidelines: [{ result: 'PASS' }, { result: 'NO_DATA_MEDIA_NOT_TAGGED' }] },
    });
  });

  test.each([
    ['COMPLETE', 'now'],
    ['PROCESSING', 'later'],
  ])('goes on with an earlier submission after tagging that is %s', async (status, pollAgain) => {
    const { progress } = await look(UNTAGGED, { more: { [TAGGED]: ok({ uniqueId: 'u-2', status }) } });
    expect(progress).toEqual({
      kind: 'working',
      ticket: { id: 'u-2', submittedAt: NOW, stage: 'tagged' },
      on: 'scoring',
      pollAgain,
    });
  });

  test.each([
    ['cannot be asked for', error(503, 'busy')],
    ['is out of reach', new TransportError('unreachable', 'broken')],
  ])('is not tagged while an earlier submission %s', async (_, answer) => {
    const { progress } = await look(UNTAGGED, { more: { [TAGGED]: answer } });
    expect(progress).toMatchObject({ kind: 'failed-for-now' });
  });

  test('is submitted once more after its batch', async () => {
    const more = { 'POST /v1/media': ok({ uniqueId: 'u-2' }, 201) };
    const { progress, names, submitted } = await look(UNTAGGED, { stage: 'batched', more });
    expect(progress).toEqual({
      kind: 'working',
      ticket: { id: 'u-2', submittedAt: NOW, stage: 'tagged' },
      on: 'scoring',
      pollAgain: 'later',
    });
    expect(names).toEqual([STATUS, SCORES, 'POST /v1/media']);
    expect(submitted).toBe(1);
  });

  test.each([['tagged'], ['untagged']])('is judged as it is in stage %s', async (stage) => {
    expect((await look(UNTAGGED, { stage })).progress).toMatchObject({
      kind: 'settled',
      assessment: { status: 'scored', guidelines: [{}, { result: 'NO_DATA_MEDIA_NOT_TAGGED' }] },
    });
  });

  test('is judged as it is when the team wants no tags', async () => {
    const { progress, names } = await look(UNTAGGED, { tags: 'never' });
    expect(progress).toMatchObject({ kind: 'settled', assessment: { status: 'scored' } });
    expect(names).toEqual([STATUS, SCORES]);
  });
});
