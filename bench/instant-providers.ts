import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const CATEGORIES = 'adult arms crime death debated drugs hate obscene piracy spam terror'.split(' ');
const SUMMARY = {
  score: 0.9,
  adherencePercent: 0.9,
  passCount: 9,
  failCount: 1,
  applicableCount: 10,
  notApplicableCount: 0,
  notAvailableCount: 0,
};
const ROW = { name: 'Logo in first 3 seconds', rule: 'The logo is visible', channelIdentifier: 'META', weight: 1 };
const DETAIL = Array.from({ length: 10 }, (_, index) => ({ ...ROW, result: index === 0 ? 'FAIL' : 'PASS' }));
const THREATS = [{ id: 'GGT9', category: 'Medical', risk: 'LOW' }];

/** Providers whose answers are ready at the first look, as cheap to ask as possible. */
export interface InstantProviders {
  readonly url: string;
  /** Requests so far by kind, such as `vidmob scores`. */
  readonly requests: ReadonlyMap<string, number>;
  close(): void;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
}

type Answer = readonly [kind: string, status: number, body: unknown];

function answer(method: string, path: string, body: Record<string, string>, serial: number): Answer {
  const id = `00000000-0000-5000-a000-${String(serial).padStart(12, '0')}`;
  const known = path.split('/').find((part) => part.length === 36) ?? '';
  if (path === '/v1/media') return ['vidmob submit', 201, { status: 'OK', result: { uniqueId: id } }];
  if (path.startsWith('/v1/media/')) {
    return ['vidmob status', 200, { status: 'OK', result: { uniqueId: known, status: 'COMPLETE' } }];
  }
  if (path.startsWith('/v1/scoring/media/')) {
    const result = { media: { uniqueId: known }, summary: { META: SUMMARY }, detail: DETAIL };
    return ['vidmob scores', 200, { status: 'OK', result }];
  }
  if (path === '/token')
    return ['ias token', 200, { access_token: 'fake-token', token_type: 'bearer', expires_in: 3600 }];
  if (path === '/v1/score') return ['ias submit', 200, { contentId: id }];
  if (path === '/v1/results') {
    const garmScores = Object.fromEntries(CATEGORIES.map((category) => [category, 'S']));
    return ['ias results', 200, { contentId: body['contentId'], status: 'completed', garmScores }];
  }
  if (method === 'POST') {
    return ['verity submit', 202, { uuid: id, url: body['url'], acceptedAt: new Date().toISOString() }];
  }
  if (path.endsWith('/status')) return ['verity status', 200, { uuid: known, url: '', status: 'PROCESSED' }];
  const processedAt = '2026-01-01T00:00:00Z';
  const data = {
    processedAt,
    expiresAt: '2026-12-01T00:00:00Z',
    languageCode: 'en',
    iab: null,
    keywords: [],
    safe: true,
  };
  return ['verity result', 200, { uuid: known, url: '', data: { ...data, threats: THREATS, sentiments: [] } }];
}

/** Starts all three on one loopback port. */
export async function startInstantProviders(): Promise<InstantProviders> {
  const requests = new Map<string, number>();
  let serial = 0;
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      serial += 1;
      const path = (request.url ?? '').split('?')[0] ?? '';
      const [kind, status, reply] = answer(request.method ?? '', path, body, serial);
      requests.set(kind, (requests.get(kind) ?? 0) + 1);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
