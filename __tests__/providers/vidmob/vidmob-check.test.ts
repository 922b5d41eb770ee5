import { describe, expect, test } from '@jest/globals';
import { TransportError } from '../../../src/http/http-failures.ts';
import type { BatchOutcome } from '../../../src/providers/provider.ts';
import type { VidmobScored } from '../../../src/providers/vidmob/vidmob-answer.ts';
import { checkMedia, gapsIn, readScores, resumeMedia } from '../../../src/providers/vidmob/vidmob-check.ts';
import type { Shared } from '../../../src/providers/vidmob/vidmob-run.ts';
import { vidmobVersion } from '../../../src/providers/vidmob/vidmob-submit.ts';
import { toScored } from '../../../src/providers/vidmob/vidmob-to-assessment.ts';
import { call, creative, error, fakeHttp, META, NOW, ok, type Script, scored, sharedWith } from './fake-vidmob.ts';

describe('gaps', () => {
  const rows = (...results: string[]) =>
    results.map((result) => ({ name: 'A', rule: null, channel: 'META', result, weight: 1 }));

  test('results with data leave no gap', () => {
    expect(gapsIn(rows('PASS', 'FAIL', 'NOT_APPLICABLE'))).toEqual({
      rejected: undefined,
      isUntagged: false,
      transient: [],
    });
  });

  test('codes that wait are transient, each named once', () => {
    const codes = ['NO_DATA_MISSING_REQUIRED_TAGS', 'NO_DATA_ERROR_RETRIEVING_TAGS', 'NO_DATA_SCORING_BACKLOG'];
    expect(gapsIn(rows(...codes, ...codes)).transient).toEqual(codes);
  });

  test('an asset that could not be read is rejected with the fix', () => {
    expect(gapsIn(rows('PASS', 'NO_DATA_MEDIA_DOWNLOAD_FAILURE', 'NO_DATA_MEDIA_RECOGNITION_FAIL')).rejected).toEqual({
      codes: ['NO_DATA_MEDIA_DOWNLOAD_FAILURE', 'NO_DATA_MEDIA_RECOGNITION_FAIL'],
      fix: expect.stringContaining('URL'),
    });
  });

  test('an asset without tags is told apart from other gaps', () => {
    expect(gapsIn(rows('NO_DATA_MEDIA_NOT_TAGGED')).isUntagged).toBe(true);
    expect(gapsIn(rows('NO_DATA_AD_ACCOUNT_DISCONNECTED', 'NO_DATA'))).toEqual(gapsIn([]));
  });
});

describe('scores', () => {
  const ticket = { id: 'u-1', submittedAt: NOW, stage: 'first' };
  const PATH = 'GET /v1/scoring/media/u-1/scores?format=summary,detail';
  const read = async (answer: Script) =>
    await readScores(sharedWith(fakeHttp({ [`${PATH}&channel=META`]: answer }).http), creative(), ticket, call);

  test('scores are asked for with rows and for the channels of the entry', async () => {
    const { http, names } = fakeHttp({ [`${PATH}&channel=DV360,META`]: ok(scored('PASS')) });
    await readScores(sharedWith(http), creative({ channels: ['DV360', 'META'] }), ticket, call);
    expect(names()).toEqual([`${PATH}&channel=DV360,META`]);
  });

  test('no channel is named when the entry names none', async () => {
    const { http } = fakeHttp({ [PATH]: ok(scored('PASS')) });
    expect(await readScores(sharedWith(http), creative({ channels: [] }), ticket, call)).toMatchObject({
      scored: { channels: { META } },
    });
  });

  test('a summary that is absent is an answer without channels', async () => {
    expect(await read(ok({ detail: [] }))).toMatchObject({ scored: { channels: {}, guidelines: [] } });
  });

  test('scores without rows of single guidelines are an answer, which says so', async () => {
    const { scored: answer } = (await read(ok({ summary: { META } }))) as { scored: VidmobScored };
    expect(answer).toMatchObject({ channels: { META }, guidelines: [] });
    expect(answer.warnings).toHaveLength(1);
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['neither summary nor detail', { status: 'OK', result: { media: {} } }],
    ['a summary that is a list', { result: { summary: [] } }],
  ])('%s is not understood', async (_, body) => {
    expect(await read({ status: 200, body })).toMatchObject({ ended: { kind: 'failed-for-now' } });
  });

  test('scores that are not found yet are looked at again', async () => {
    expect(await read(error(404, 'no scores'))).toMatchObject({ ended: { kind: 'failed-for-now' } });
  });

  test('failures of the provider are values', async () => {
    expect(await read(error(500, 'broken'))).toMatchObject({ ended: { kind: 'failed-for-now' } });
    expect(await read(error(403, 'no scope'))).toMatchObject({ ended: { assessment: { status: 'unavailable' } } });
    expect(await read(new TransportError('malformed', 'not JSON'))).toMatchObject({
      ended: { kind: 'failed-for-now' },
    });
  });
});

describe('check', () => {
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

  test('an asset that could not be downloaded is rejected with the fix, whatever else is said', async () => {
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
});

describe('resume', () => {
  const ticket = { id: 'u-1', submittedAt: NOW, stage: 'first' };
  const TAGS = [{ category: 'brand', label: 'logo visible' }];
  const signed = creative({ url: 'https://cdn.example.com/spring.mp4?X-Amz-Signature=abc' });
  const FINISHED: BatchOutcome = { kind: 'finished' };
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
    shared.memory.keepTags(signed.url, TAGS);
    const waiting = { ticket, fallback: first('NO_DATA_MEDIA_NOT_TAGGED') };
    expect(await resumeMedia(shared, signed, waiting, FINISHED, call)).toEqual({
      kind: 'working',
      ticket: { ...ticket, stage: 'batched' },
      on: 'scores after tagging',
      pollAgain: 'now',
    });
    expect(shared.memory.of(signed.url)).toEqual({ tags: TAGS, warnings: [] });
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
});
