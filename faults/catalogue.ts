import type { InjectedReply } from '../standins/github/faults.ts';
import type { Fault, Strike } from './fault.ts';
import { SIGNATURE } from './scenes.ts';

const GATEWAY = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
const SIGN_IN = '<!doctype html><title>Sign in</title><form action="/login"><input name="user"></form>';
const HALF = '{"status": "OK", "result": {"uniqueId": "8576';
/** Slower than any attempt may be, and long enough not to end before it. */
const TRICKLE = { body: { filler: 'x'.repeat(400) }, trickleMs: 25 };
const MEGABYTES_50 = 50_000_000;
const HOUR_S = 3600;

let filler: Buffer | undefined;
/** Made when it is first needed, and kept: 50 MB of JSON. */
function hugeBody(): Buffer {
  filler ??= Buffer.from(`{"filler":"${'x'.repeat(MEGABYTES_50)}"}`);
  return filler;
}

/** An error that repeats the credentials it was sent, as careless servers do. */
function tellTale(status: number, headers: InjectedReply['headers'] = {}) {
  return ({ headers: sent }: Strike): InjectedReply => {
    const credentials = [sent['authorization'], sent['x-api-key']].filter((one) => one !== undefined).join(' ');
    const link = `https://cdn.example.com/calm.mp4?X-Amz-Signature=${SIGNATURE}`;
    return { status, headers, body: { message: `No luck with "${credentials}" and ${link}`, error: 'failed' } };
  };
}

const always = (reply: ReturnType<Fault['strike']>) => () => reply;

/** What can go wrong with a request to anybody. */
export const FAULTS: readonly Fault[] = [
  {
    name: '429 in seconds',
    passes: 'everywhere',
    isOutage: true,
    notTakenUp: true,
    strike: tellTale(429, { 'retry-after': '2' }),
  },
  {
    name: '429 at a date',
    passes: 'everywhere',
    isOutage: true,
    notTakenUp: true,
    strike: ({ now }) => {
      const headers = { 'retry-after': new Date(now() + 3000).toUTCString() };
      return { status: 429, headers, body: { message: 'Too Many Requests' } };
    },
  },
  { name: '429 bare', passes: 'everywhere', isOutage: true, notTakenUp: true, strike: tellTale(429) },
  {
    name: '429 for an hour',
    passes: 'nowhere',
    postpones: true,
    strike: tellTale(429, { 'retry-after': String(HOUR_S) }),
  },
  { name: '500', passes: 'everywhere', isOutage: true, strike: tellTale(500) },
  {
    name: '502 in HTML',
    passes: 'everywhere',
    isOutage: true,
    strike: always({ status: 502, headers: { 'content-type': 'text/html' }, body: GATEWAY }),
  },
  { name: '503', passes: 'everywhere', isOutage: true, notTakenUp: true, strike: tellTale(503) },
  { name: '529', passes: 'everywhere', isOutage: true, notTakenUp: true, strike: tellTale(529) },
  { name: 'refused', passes: 'everywhere', isOutage: true, notTakenUp: true, strike: always('refused') },
  { name: 'reset before', passes: 'everywhere', isOutage: true, strike: always('reset') },
  { name: 'reset after', passes: 'everywhere', isOutage: true, strike: always('reset-after') },
  { name: 'no answer', passes: 'everywhere', slow: true, isOutage: true, strike: always('hang') },
  { name: 'trickle', passes: 'everywhere', slow: true, isOutage: true, strike: always({ status: 200, ...TRICKLE }) },
  {
    name: 'broken off',
    passes: 'everywhere',
    isOutage: true,
    strike: always({ status: 200, body: HALF, cutAfter: 20 }),
  },
  { name: 'truncated JSON', passes: 'everywhere', isOutage: true, strike: always({ status: 200, body: HALF }) },
  { name: 'empty body', passes: 'at providers', strike: always({ status: 200, body: '' }) },
  {
    name: 'wrong content type',
    passes: 'at providers',
    strike: always({ status: 200, headers: { 'content-type': 'text/html' }, body: SIGN_IN }),
  },
  { name: 'another shape', passes: 'at providers', strike: always({ status: 200, body: { hello: ['world'] } }) },
  { name: 'error under 200', passes: 'at providers', strike: ({ complaint }) => ({ status: 200, body: complaint }) },
  { name: '50 MB', passes: 'nowhere', heavy: true, strike: () => ({ status: 200, body: hugeBody() }) },
  {
    name: 'redirect',
    passes: 'nowhere',
    strike: ({ elsewhere }) => ({ status: 307, headers: { location: elsewhere }, body: '' }),
  },
  { name: '401', passes: 'nowhere', permanent: true, strike: tellTale(401) },
  { name: '403', passes: 'nowhere', permanent: true, strike: tellTale(403) },
];

const limited = (message: string) => ({ message, documentation_url: 'https://docs.github.com/rest' });
const PRIMARY = limited('API rate limit exceeded for installation ID 1.');
const SECONDARY = limited('You have exceeded a secondary rate limit. Please wait a few minutes before you try again.');

const resetIn =
  (seconds: number) =>
  ({ now }: Strike): InjectedReply => {
    const reset = String(Math.ceil(now() / 1000) + seconds);
    return { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, body: PRIMARY };
  };

/** What only GitHub does: it limits how much is asked in an hour, and how fast. */
export const RATE_LIMITS: readonly Fault[] = [
  { name: 'primary limit', passes: 'everywhere', notTakenUp: true, strike: resetIn(3) },
  { name: 'primary for an hour', passes: 'nowhere', strike: resetIn(HOUR_S) },
  {
    name: 'secondary 403',
    passes: 'everywhere',
    notTakenUp: true,
    strike: always({ status: 403, headers: { 'retry-after': '2' }, body: SECONDARY }),
  },
  {
    name: 'secondary 429',
    passes: 'everywhere',
    notTakenUp: true,
    strike: always({ status: 429, headers: { 'retry-after': '2' }, body: SECONDARY }),
  },
  { name: 'secondary silent', passes: 'nowhere', strike: always({ status: 403, body: SECONDARY }) },
];
