import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Settings } from '../../src/core/settings.ts';
import type { GateServices } from '../../src/gate/gate-context.ts';
import { createHttp } from '../../src/http/create-http.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { checkLocally } from '../../src/local/check-locally.ts';
import { systemClock } from '../../src/time/clock.ts';
import { type Providers, startProviders } from '../../standins/providers/index.ts';
import { budget, manifestOf, SETTINGS } from '../gate/worlds.ts';
import { fakeLog } from '../github/publish/fake-log.ts';

describe('what IAS was paid for locally', () => {
  let directory: string;
  let kept: string;
  let providers: Providers;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim();
  const list = (...ids: string[]) => writeFile(join(directory, 'spring.creatives.yml'), manifestOf(...ids));

  beforeEach(async () => {
    providers = await startProviders();
    directory = await mkdtemp(join(tmpdir(), 'creative-gate-local-'));
    kept = await mkdtemp(join(tmpdir(), 'creative-gate-kept-'));
    git('init', '-q', '-b', 'main');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '--allow-empty', '-m', 'x');
    await list('a');
  });
  afterEach(async () => {
    // Each check asks for a token of its own, which the stand-in takes for a waste.
    const misuse = await providers.close().then(() => '', String);
    expect(misuse).not.toMatch(/billed again/);
    for (const folder of [directory, kept]) await rm(folder, { recursive: true, force: true });
  });

  const ias = (): Partial<Settings> => {
    const inputs = providers.inputs();
    const at = (name: string) => inputs[name] ?? '';
    return {
      sandbox: false,
      providers: ['ias'],
      ias: {
        url: at('ias-url'),
        tokenUrl: at('ias-token-url'),
        clientId: at('ias-client-id'),
        clientSecret: at('ias-client-secret'),
      },
    };
  };
  const verity = (): Partial<Settings> => {
    const inputs = providers.inputs();
    const [url, apiKey] = [inputs['verity-url'] ?? '', inputs['verity-api-key']];
    return { sandbox: false, providers: ['verity'], verity: { url, apiKey } };
  };

  async function submittedBy(
    settings: Partial<Settings>,
    ms = 20_000,
    write: (text: string) => void = () => undefined,
  ) {
    const meter = new UsageMeter();
    const services: GateServices = {
      settings: { ...SETTINGS, policyPath: 'p.yml', pollIntervalMs: 50, ...settings },
      clock: systemClock,
      startedAt: Date.now(),
      log: fakeLog(),
      meter,
      httpFor: (party) => createHttp({ party, meter }),
      deadlines: { looking: budget(ms, AbortSignal.timeout(ms)), submitting: budget(60_000) },
      cancelled: new AbortController().signal,
    };
    await checkLocally(services, { directory, base: 'main', recordsFile: join(kept, 'records'), write });
    return meter.snapshot().submitted.ias;
  }

  test('is not paid again after a check by another provider alone', async () => {
    expect(await submittedBy(ias())).toBe(1);
    await submittedBy(verity());
    expect(await submittedBy(ias())).toBe(0);
  });

  test('is not paid again after a check in the sandbox', async () => {
    expect(await submittedBy(ias())).toBe(1);
    await submittedBy({ sandbox: true });
    expect(await submittedBy(ias())).toBe(0);
  });

  test('is not paid again after a check whose table nobody could take', async () => {
    const closed = () => {
      throw new Error('write EPIPE');
    };
    await expect(submittedBy(ias(), 20_000, closed)).rejects.toThrow(/EPIPE/);
    expect(await submittedBy(ias())).toBe(0);
  });

  test('is not paid again after two checks at a time', async () => {
    providers.ias.asset('https://cdn.example.com/a.mp4', { processing: Number.POSITIVE_INFINITY });
    const first = submittedBy(ias(), 1_500);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await list('b');
    expect(await submittedBy(ias())).toBe(1);
    expect(await first).toBe(1);
    expect(await submittedBy(ias())).toBe(0);
  });
});
