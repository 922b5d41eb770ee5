import { expect, test } from '@jest/globals';
import type { VidmobScored } from '../../../src/core/assessment.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import { readScores } from '../../../src/providers/vidmob/scores.ts';
import { call, creative, error, fakeHttp, META, NOW, ok, type Script, scored, sharedWith } from './fake-vidmob.ts';

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
  expect(await read(new TransportError('malformed', 'not JSON'))).toMatchObject({ ended: { kind: 'failed-for-now' } });
});
