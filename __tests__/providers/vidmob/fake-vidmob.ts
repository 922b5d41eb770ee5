import type { Creative } from '../../../src/core/creative.ts';
import type { Call, Http, HttpAnswer, HttpRequest } from '../../../src/http/http.ts';
import { UsageMeter } from '../../../src/http/usage-meter.ts';
import { catalogueOf } from '../../../src/providers/vidmob/vidmob-catalogue.ts';
import { createClient } from '../../../src/providers/vidmob/vidmob-client.ts';
import { createTagMemory, type Shared } from '../../../src/providers/vidmob/vidmob-run.ts';
import type { Clock } from '../../../src/time/clock.ts';

export const BASE = 'https://vidmob.example';
export const NOW = Date.parse('2026-11-22T12:00:00Z');
export const call: Call = { signal: new AbortController().signal, deadlineAt: NOW + 60_000 };

/** An answer, or what the transport rejects with. */
export type Script = { readonly status: number; readonly body?: unknown } | Error;

export const ok = (result: unknown, status = 200): Script => ({ status, body: { status: 'OK', result } });
export const error = (status: number, message: unknown, more: object = {}): Script => ({
  status,
  body: { status: 'ERROR', traceId: 't', error: { type: 'X', message, ...more } },
});

/**
 * An `Http` that answers by `METHOD /path?query` (or full URL for another host). Several answers to one request are
 * used up in turn, the last one stays. A request nobody scripted is a defect of the test.
 */
export function fakeHttp(script: Readonly<Record<string, Script | readonly Script[]>>) {
  const requests: HttpRequest[] = [];
  const used = new Map<string, number>();
  const nameOf = ({ method, url }: HttpRequest) => `${method} ${url.startsWith(BASE) ? url.slice(BASE.length) : url}`;
  const http: Http = async (request) => {
    requests.push(request);
    const name = nameOf(request);
    const scripted = script[name];
    if (scripted === undefined) throw new Error(`not scripted: ${name}`);
    const answers: readonly Script[] = Array.isArray(scripted) ? scripted : [scripted as Script];
    const turn = used.get(name) ?? 0;
    used.set(name, turn + 1);
    const answer = answers[Math.min(turn, answers.length - 1)] as Script;
    if (answer instanceof Error) throw answer;
    return { headers: new Headers(), body: undefined, ...answer } satisfies HttpAnswer;
  };
  return { http, requests, names: () => requests.map(nameOf) };
}

export function clockAt(time = NOW): Clock {
  return { now: () => time, sleep: async () => undefined };
}

export function creative(fields: Partial<Creative> = {}): Creative {
  return {
    id: 'spring',
    version: undefined,
    source: undefined,
    url: 'https://cdn.example.com/spring.mp4',
    name: undefined,
    title: undefined,
    description: undefined,
    type: 'video',
    channels: ['META'],
    brands: [],
    markets: [],
    workspaceId: undefined,
    language: [],
    providers: undefined,
    location: { path: 'a.creatives.yml', line: 1, column: 1 },
    ...fields,
  };
}

/** What the steps share, around a fake account. */
export function sharedWith(http: Http, fields: Partial<Shared> = {}): Shared {
  const ask = createClient({ http, url: BASE, apiKey: 'not-a-real-key' });
  return {
    ask,
    catalogue: catalogueOf(ask),
    clock: clockAt(),
    meter: new UsageMeter(),
    tags: 'auto',
    memory: createTagMemory(),
    ...fields,
  };
}

export const META = {
  score: 0.83,
  adherencePercent: 0.62,
  passCount: 26,
  failCount: 20,
  applicableCount: 53,
  notApplicableCount: 2,
  notAvailableCount: 7,
};

/** The `result` of scores on META with one row for each guideline result given. */
export function scored(...results: readonly string[]) {
  const detail = results.map((result, index) => ({
    name: `Guideline ${index + 1}`,
    rule: 'A rule',
    channelIdentifier: 'META',
    result,
    weight: 1,
  }));
  return { media: { uniqueId: 'u-1' }, summary: { META }, detail };
}
