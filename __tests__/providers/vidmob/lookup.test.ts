import { expect, test } from '@jest/globals';
import { vidmobVersion } from '../../../src/core/creative.ts';
import { lookUp } from '../../../src/providers/vidmob/lookup.ts';
import type { Stage } from '../../../src/providers/vidmob/stages.ts';
import { call, creative, error, fakeHttp, NOW, ok, type Script, sharedWith } from './fake-vidmob.ts';

const one = creative({ id: 'a b/c?', source: 'dam' });
const errand = { doing: 'looking', ticket: null };
const look = async (answer: Script, stage: Stage = 'first') => {
  const version = `${vidmobVersion(one)}${stage === 'tagged' ? '-tagged' : ''}`;
  const { http } = fakeHttp({ [`GET /v1/media/a%20b%2Fc%3F/status?source=dam&version=${version}`]: answer });
  return await lookUp(sharedWith(http), one, stage, errand, call);
};

test.each([
  ['COMPLETE', 'now'],
  ['FAILED', 'now'],
  ['UNSUPPORTED', 'now'],
  ['PROCESSING', 'later'],
  ['ERROR', 'later'],
  [undefined, 'later'],
])('a submission that is %s is looked at again %s', async (status, pollAgain) => {
  expect(await look(ok({ uniqueId: 'u-1', status }), 'tagged')).toMatchObject({
    found: { kind: 'working', ticket: { id: 'u-1', submittedAt: NOW, stage: 'tagged' }, pollAgain },
  });
});

test('an answer that names no submission finds none', async () => {
  expect(await look(error(404, 'no record', { uniqueId: 'u-9' }))).toMatchObject({
    answer: { status: 404 },
    found: undefined,
  });
  expect(await look(ok({ status: 'COMPLETE' }))).toMatchObject({ found: undefined });
});
