import { describe, expect, test } from '@jest/globals';
import type { Creative } from '../../src/core/creative.ts';
import type { Http } from '../../src/http/http.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { createIas } from '../../src/providers/ias/ias.ts';
import { GARM_CATEGORIES } from '../../src/providers/ias/ias-answer.ts';
import { createVidmob } from '../../src/providers/vidmob/vidmob.ts';
import { systemClock as clock } from '../../src/time/clock.ts';

const call = { signal: new AbortController().signal, deadlineAt: Number.POSITIVE_INFINITY };
const ticket = { id: 't1', submittedAt: Date.now(), stage: 'first' };
const creative = { id: 'a', url: 'https://x.example/a.mp4', channels: [] as string[] } as unknown as Creative;
/** Answers with the first text whose key is in the URL. */
const answering =
  (bodies: Readonly<Record<string, string>>): Http =>
  async ({ url }) => {
    const [, body = '{}'] = Object.entries(bodies).find(([part]) => url.includes(part)) ?? [];
    return { status: 200, body: JSON.parse(body), headers: new Headers() };
  };

describe('an answer that uses a name of the language', () => {
  const safe = GARM_CATEGORIES.map((name) => `"${name}":"S"`).join();

  test.each([
    ['constructor', 'settled'],
    ['__proto__', 'failed-for-now'],
  ])('IAS rates %s: evaluated or not understood, never left out', async (name, kind) => {
    const http = answering({
      oauth: '{"access_token":"a-token-of-ias"}',
      results: `{"contentId":"t1","status":"completed","garmScores":{${safe},"${name}":"F"}}`,
    });
    const account = {
      url: 'https://ias.example',
      tokenUrl: 'https://ias.example/oauth',
      clientId: 'i',
      clientSecret: 's',
    };
    const ias = createIas({ ...account, http, clock, meter: new UsageMeter(), mask: () => undefined });
    const progress = await ias.check(creative, ticket, call);
    expect(progress.kind).toBe(kind);
    if (progress.kind === 'settled') expect(progress.assessment).toMatchObject({ garm: { [name]: 'floor' } });
  });

  test.each([
    ['constructor', 'settled'],
    ['__proto__', 'failed-for-now'],
  ])('Vidmob scores the channel %s: evaluated or not understood, never left out', async (name, kind) => {
    const http = answering({
      '/status': '{"result":{"status":"COMPLETE"}}',
      '/scores': `{"result":{"summary":{"META":{"score":1},"${name}":{"score":0}},"detail":[]}}`,
    });
    const account = { url: 'https://vidmob.example', apiKey: 'k', tags: 'never', clientTags: [] } as const;
    const vidmob = createVidmob({ ...account, http, clock, meter: new UsageMeter() });
    expect((await vidmob.check(creative, ticket, call)).kind).toBe(kind);
  });
});
