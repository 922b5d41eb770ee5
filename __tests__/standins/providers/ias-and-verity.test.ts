import { describe, expect, test } from '@jest/globals';
import { clientOf, send, started } from './client.ts';

const URL = 'https://cdn.example.com/spring.mp4';

describe('IAS', () => {
  test('goes from token over submission to results', async () => {
    const providers = await started();
    providers.ias.asset(URL, { missing: 1, processing: 1, garm: { hate: 'F', spam: null } });
    const client = clientOf(providers);
    const token = await client.token();
    const { contentId } = (await client.ias('/v1/score', token, { url: [`${URL}?X-Amz-Signature=a`] })).body;
    const answers = [];
    for (let look = 0; look < 3; look += 1) answers.push(await client.ias('/v1/results', token, { contentId }));
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 200]);
    expect(answers[1]?.body).toEqual({ contentId, status: 'processing' });
    expect(answers[2]?.body.garmScores).toMatchObject({ hate: 'F', adult: 'S' });
    expect(Object.keys(answers[2]?.body.garmScores)).toHaveLength(10);
  });

  test('fails an asset under 503', async () => {
    const providers = await started();
    providers.ias.asset(URL, { failed: 'no codec' });
    const client = clientOf(providers);
    const token = await client.token();
    const { contentId } = (await client.ias('/v1/score', token, { url: [URL] })).body;
    expect(await client.ias('/v1/results', token, { contentId })).toMatchObject({
      status: 503,
      body: { contentId, status: 'failed', error: 'no codec' },
    });
  });

  test('refuses a token that expired or was revoked', async () => {
    const providers = await started({ tokenLifetime: 0.05 });
    const client = clientOf(providers);
    const token = await client.token();
    providers.ias.revokeTokens();
    const refused = await client.ias('/v1/score', token, { url: [URL] });
    expect(refused).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    expect((await client.ias('/v1/score', await client.token(), { url: [URL] })).status).toBe(200);
  });

  test('notices what no correct client does', async () => {
    const providers = await started();
    const client = clientOf(providers);
    const token = await client.token();
    await client.token();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await send(providers.ias.tokenUrl, form, 'grant_type=password&username=a&password=b');
    await client.ias('/v1/score', token, { url: [URL, URL] });
    await client.ias('/v1/score', token, { url: [URL], language: 'en' });
    await client.ias('/v1/score', token, { url: [URL], brands: ['acme'] });
    await client.ias('/v1/score', token, { url: [URL] });
    await client.ias('/v1/score', token, { url: [URL] });
    await client.ias('/v1/results', token, { contentId: 'invented' });
    await send(`${providers.ias.url}/v1/results`, form, 'contentId=a');
    await send(providers.verity.url, { authorization: `bearer ${token}` });
    const violations = providers.takeViolations().join('\n');
    for (const part of [
      'asks for a token though it has one',
      'sends no basic credentials',
      'must be equal to constant',
      'more than 1 items',
      'language must be array',
      'additional properties',
      'again, which is billed again',
      'never given: invented',
      'wants content-type application/json',
      'sends no bearer token',
      'leaks an IAS token',
      'sends no x-api-key',
    ]) {
      expect(violations).toContain(part);
    }
  });
});

describe('Verity', () => {
  test('goes from submission over status to the result', async () => {
    const providers = await started();
    providers.verity.video(URL, { missing: 1, processing: 1, lagging: 1, threats: [{ id: 'GGT6', risk: 'HIGH' }] });
    const { verity } = clientOf(providers);
    const accepted = await verity('/video/classification', { url: URL, languageCode: 'en' });
    expect(accepted).toMatchObject({ status: 202, body: { url: URL, acceptedAt: expect.any(String) } });
    const path = `/video/classification/${accepted.body.uuid}`;
    const looks = [await verity(`${path}/status`), await verity(`${path}/status`), await verity(`${path}/status`)];
    expect(looks.map(({ status, body }) => `${status} ${body.status}`)).toEqual([
      '404 undefined',
      '200 INITIATED',
      '200 PROCESSED',
    ]);
    expect(await verity(path)).toMatchObject({
      status: 404,
      body: { errorMessage: expect.stringMatching(/processing/) },
    });
    const { data } = (await verity(path)).body;
    expect(data.threats).toEqual([
      { id: 'GGT6', category: 'Hate speech, harassment, and cyberbullying', confidence: 'VERY_HIGH', risk: 'HIGH' },
    ]);
  });

  test('sends errors under 200, with or without a result', async () => {
    const providers = await started();
    const other = `${URL}2`;
    providers.verity.video(URL, { errors: ['VIDEO_DOWNLOAD_FAILED'] });
    providers.verity.video(other, { errors: ['VIDEO_OCR_FAILED'], dataDespiteErrors: true, threats: 'absent' });
    const { verity } = clientOf(providers);
    const bodies = [];
    for (const url of [URL, other]) {
      const { uuid } = (await verity('/video/classification', { url })).body;
      bodies.push((await verity(`/video/classification/${uuid}/status`)).body);
      bodies.push((await verity(`/video/classification/${uuid}`)).body);
    }
    expect(bodies).toMatchObject([
      { errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }] },
      { errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }] },
      { status: 'PROCESSED' },
      { errors: [{ reason: 'VIDEO_OCR_FAILED' }], data: { safe: true } },
    ]);
    expect(bodies[3].data).not.toHaveProperty('threats');
  });

  test('answers 403 for a bad key and for a wrong path, and notices what no correct client does', async () => {
    const providers = await started();
    const { verity } = clientOf(providers);
    const classification = `${providers.verity.url}/video/classification`;
    expect((await send(classification, { 'x-api-key': 'bad' }, { url: URL })).body).toEqual({ message: 'Forbidden' });
    expect((await verity('/videos')).body).toEqual({ message: 'Missing Authentication Token' });
    await verity('/video/classification', { url: URL });
    await verity('/video/classification', { url: URL });
    await verity('/video/classification', { url: URL, callbackUrl: 'https://example.com', languageCode: 'en-US' });
    await verity('/video/classification/invented/status');
    expect(providers.takeViolations().join('\n')).toMatch(
      /no such path.*submits .* again.*additional properties.*languageCode must match.*never given: invented/s,
    );
  });
});
