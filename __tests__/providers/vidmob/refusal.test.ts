import { describe, expect, test } from '@jest/globals';
import { refusedSubmission } from '../../../src/providers/vidmob/refusal.ts';
import { call, creative, error, fakeHttp, type Script, sharedWith } from './fake-vidmob.ts';

const LIST = 'GET /v1/workspaces?perPage=20&offset=0';
const workspaces = (...result: unknown[]): Script => ({ status: 200, body: { status: 'OK', result } });
const ACME = { id: 45914, name: 'Acme' };

async function refuse(workspaceId: number | undefined, answer: Script, list?: Script) {
  const fake = fakeHttp(list ? { [LIST]: list } : {});
  const { status, body } = answer as { status: number; body: unknown };
  const refusal = { status, body, headers: new Headers() };
  const errand = { doing: 'submitting', ticket: null };
  const progress = await refusedSubmission(sharedWith(fake.http), creative({ workspaceId }), refusal, errand, call);
  return { progress, asked: fake.requests.length };
}

describe('a workspace that the key does not see', () => {
  test.each([
    [400, 'rejected'],
    [403, 'unavailable'],
    [404, 'unavailable'],
  ])('is named after %d, with those it sees', async (status, expected) => {
    const list = workspaces(ACME, { id: 7, name: 'x'.repeat(80) });
    const { progress } = await refuse(99, error(status, 'Forbidden resource'), list);
    expect(progress).toEqual({
      kind: 'settled',
      assessment: {
        status: expected,
        ticket: null,
        reason: `Vidmob answered ${status} while submitting: Forbidden resource. Workspace 99 is not one that the key sees. The key sees 45914 (Acme), 7 (${'x'.repeat(60)}).`,
        remedy: expect.stringContaining('vidmob-workspace-id'),
      },
    });
  });

  test('is named when Vidmob says nothing and there is none to choose', async () => {
    const { progress } = await refuse(99, { status: 404 }, workspaces());
    expect(progress).toMatchObject({
      assessment: {
        reason:
          'Vidmob answered 404 while submitting. Workspace 99 is not one that the key sees. The key sees no workspace.',
      },
    });
  });

  test('is named with a list of bounded length', async () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ id: index, name: 'W' }));
    const { progress } = await refuse(99, error(400, 'no'), workspaces(...many));
    expect(progress).toMatchObject({ assessment: { reason: expect.stringMatching(/19 \(W\) and 3 more\.$/) } });
  });
});

test('a missing workspace is named when the refusal speaks of it', async () => {
  const { progress } = await refuse(undefined, error(400, 'workspaceId is required'), workspaces(ACME));
  expect(progress).toMatchObject({
    assessment: {
      status: 'rejected',
      reason: expect.stringContaining('names no workspace. The key sees 45914 (Acme)'),
    },
  });
});

test('another refusal is told as it is', async () => {
  const plain = expect.not.stringContaining('orkspace');
  expect((await refuse(45914, error(400, 'url is bad'), workspaces(ACME))).progress).toMatchObject({
    assessment: { status: 'rejected', reason: plain },
  });
  expect(await refuse(undefined, error(400, 'url is bad'))).toMatchObject({ asked: 0 });
  expect(await refuse(99, error(401, 'Unauthorized'))).toMatchObject({ asked: 0, progress: { kind: 'settled' } });
  expect(await refuse(99, error(503, 'busy'))).toMatchObject({ asked: 0, progress: { kind: 'failed-for-now' } });
});

test('workspaces that cannot be listed leave the refusal as it is', async () => {
  const { progress } = await refuse(99, error(403, 'Forbidden'), error(500, 'broken'));
  expect(progress).toMatchObject({ assessment: { reason: expect.not.stringContaining('orkspace') } });
});
