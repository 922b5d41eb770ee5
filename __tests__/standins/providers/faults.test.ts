import { describe, expect, test } from '@jest/globals';
import { huge, late, redirect, throttled, trickling, truncated } from '../../../standins/providers/faults.ts';
import { startProviders } from '../../../standins/providers/index.ts';
import { clientOf, started } from './client.ts';

const URL = 'https://cdn.example.com/spring.mp4';

describe('faults', () => {
  test('are given by call, by pattern or by function, so many times, and can be taken away', async () => {
    const providers = await started();
    const { verity, vidmob } = clientOf(providers);
    providers.onRequest('verity.submit', { status: 500 }, { times: 1 });
    expect((await verity('/video/classification', { url: URL })).status).toBe(500);
    expect((await verity('/video/classification', { url: URL })).status).toBe(202);
    const stop = providers.onRequest(/^GET \/v1\/workspaces$/, { status: 502, body: '<html>bad gateway</html>' });
    expect((await vidmob('/v1/workspaces')).body).toBe('<html>bad gateway</html>');
    stop();
    expect((await vidmob('/v1/workspaces')).status).toBe(200);
    const seen: number[] = [];
    providers.onRequest(
      ({ host }) => host === 'vidmob',
      (_, earlier) => {
        seen.push(earlier);
        return earlier === 1 ? { status: 418 } : 'pass';
      },
    );
    const statuses = [await vidmob('/v1/workspaces'), await vidmob('/v1/workspaces')].map(({ status }) => status);
    expect([statuses, seen]).toEqual([
      [200, 418],
      [0, 1],
    ]);
  });

  test('in place of an answer leave no trace, `reset-after` does', async () => {
    const providers = await started();
    const { vidmob } = clientOf(providers);
    providers.onRequest('vidmob.submit', 'reset', { times: 1 });
    await expect(vidmob('/v1/media', { id: 'a', url: URL })).rejects.toThrow();
    expect(providers.vidmob.media()).toEqual([]);
    providers.onRequest('vidmob.submit', 'reset-after', { times: 1 });
    await expect(vidmob('/v1/media', { id: 'a', url: URL })).rejects.toThrow();
    expect(providers.vidmob.media()).toHaveLength(1);
    expect(providers.calls('vidmob.submit')).toMatchObject([
      { status: null, lost: false },
      { status: null, lost: true },
    ]);
  });

  test('bend an answer in every way', async () => {
    const providers = await started();
    const { vidmob } = clientOf(providers);
    const once = (fault: Parameters<typeof providers.onRequest>[1]) => {
      providers.onRequest('vidmob.workspaces', fault, { times: 1 });
      return vidmob('/v1/workspaces');
    };
    const redirected = await once(redirect('http://127.0.0.1:1/'));
    expect([redirected.status, redirected.headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/']);
    expect((await once(throttled(7))).headers.get('retry-after')).toBe('7');
    expect(JSON.stringify((await once(huge(10_000))).body).length).toBeGreaterThan(10_000);
    await expect(once(truncated({ status: 'OK' }))).rejects.toThrow();
    expect((await once(trickling({ a: 1 }, 1))).body).toEqual({ a: 1 });
    const start = Date.now();
    expect((await once(late(40))).status).toBe(200);
    expect(Date.now() - start).toBeGreaterThanOrEqual(35);
  });
});

describe('the providers', () => {
  test('slow down all answers', async () => {
    const providers = await started({ latencyMs: 40 });
    const start = Date.now();
    await clientOf(providers).vidmob('/v1/workspaces');
    expect(Date.now() - start).toBeGreaterThanOrEqual(35);
  });

  test('give the inputs that lead to them, for all or for some', async () => {
    const providers = await started();
    expect(Object.keys(providers.inputs('verity'))).toEqual(['verity-api-key', 'verity-url']);
    expect(Object.keys(providers.inputs())).toHaveLength(8);
    const hosts = [providers.vidmob.url, providers.ias.url, providers.ias.tokenUrl, providers.verity.url];
    expect(new Set(hosts.map((url) => new globalThis.URL(url).host)).size).toBe(4);
    expect(providers.secretsIn(`key ${providers.verity.apiKey}`)).toEqual(['the Verity key']);
  });

  test('close with what was wrong', async () => {
    const providers = await startProviders();
    await clientOf(providers).vidmob('/v9');
    await expect(providers.close()).rejects.toThrow(/misused:\nvidmob: GET \/v9: there is no such path/);
  });
});
