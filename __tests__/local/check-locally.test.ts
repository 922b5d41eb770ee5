import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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

describe('check locally', () => {
  const PATH = 'spring.creatives.yml';
  const POLICY = 'creative-gate.yml';
  let directory: string;
  let kept: string;

  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim();
  const write = (path: string, text: string) => writeFile(join(directory, path), text);
  function commit(): string {
    git('add', '-A');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '--allow-empty', '-m', 'x');
    return git('rev-parse', 'HEAD');
  }

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'creative-gate-local-'));
    kept = await mkdtemp(join(tmpdir(), 'creative-gate-kept-'));
    git('init', '-q', '-b', 'main');
  });
  afterEach(async () => {
    for (const folder of [directory, kept]) await rm(folder, { recursive: true, force: true });
  });

  async function checked(settings: Partial<Settings> = {}, base = 'main', recordsFile?: string, ms = 20_000) {
    const lines: string[] = [];
    const meter = new UsageMeter();
    const services: GateServices = {
      settings: { ...SETTINGS, policyPath: POLICY, sandbox: true, pollIntervalMs: 50, ...settings },
      clock: systemClock,
      startedAt: Date.now(),
      log: fakeLog(),
      meter,
      httpFor: (party) => createHttp({ party, meter }),
      deadlines: { looking: budget(ms, ms > 0 ? undefined : AbortSignal.abort()), submitting: budget(60_000) },
      cancelled: new AbortController().signal,
    };
    const report = await checkLocally(services, { directory, base, recordsFile, write: (text) => lines.push(text) });
    return { report, text: lines.join('\n'), submitted: meter.snapshot().submitted };
  }

  describe('a checkout', () => {
    test('is judged for what the working tree changes against its base, and nothing else', async () => {
      await write(PATH, manifestOf('old'));
      const base = commit();
      git('checkout', '-q', '-b', 'topic');
      await write(PATH, manifestOf('old', 'good'));
      commit();
      await write('untracked.creatives.yml', manifestOf('bad-low-score'));
      const { report, text } = await checked({}, base);
      expect(report.creatives.map(({ id, verdict }) => [id, verdict])).toEqual([
        ['good', 'pass'],
        ['bad-low-score', 'fail'],
      ]);
      expect(report).toMatchObject({
        conclusion: 'failure',
        run: { event: 'local', baseSha: base, pullRequest: null },
      });
      expect(text).toMatch(/bad-low-score/);
    });

    test('is judged by the policy of its base, and says what a changed one would do', async () => {
      await write(POLICY, 'vidmob: { minScore: 0.99 }');
      commit();
      await write(POLICY, 'vidmob: { minScore: 0 }');
      await write(PATH, manifestOf('good'));
      const { report } = await checked();
      expect(report.creatives[0]).toMatchObject({ verdict: 'fail' });
      expect(report.policyChange).toMatchObject({
        changes: [{ key: 'vidmob.minScore', effect: 'looser' }],
        conclusionUnderProposed: 'neutral',
      });
    });

    test('without a change has nothing to judge', async () => {
      await write(PATH, manifestOf('old'));
      commit();
      expect((await checked()).report).toMatchObject({ conclusion: 'neutral', creatives: [] });
    });

    test('names what was removed, what is listed twice and what is no file', async () => {
      await write(PATH, manifestOf('gone', 'twin'));
      commit();
      await write(PATH, manifestOf('twin'));
      await write('other.creatives.yml', manifestOf('twin'));
      await symlink('missing', join(directory, 'link.creatives.yml'));
      await symlink('missing', join(directory, POLICY));
      const { report } = await checked();
      expect(report.removed.map(({ id }) => id)).toEqual(['gone']);
      expect(new Set(report.problems.map(({ rule, path }) => `${rule} ${path}`))).toEqual(
        new Set(['manifest/invalid link.creatives.yml', `policy/invalid ${POLICY}`, `manifest/duplicate-id ${PATH}`]),
      );
    });

    test('that is none, or has no such base, is a problem in words', async () => {
      commit();
      await expect(checked({}, 'nowhere')).rejects.toThrow(/git cannot read .*nowhere/s);
    });
  });

  describe('what a check keeps', () => {
    let providers: Providers;
    beforeEach(async () => {
      providers = await startProviders();
      commit();
      await write(PATH, manifestOf('a'));
    });
    afterEach(() => providers.close());

    const accounts = (): Partial<Settings> => {
      const inputs = providers.inputs();
      const [url, apiKey] = [inputs['verity-url'] ?? '', inputs['verity-api-key']];
      return { sandbox: false, providers: ['verity'], verity: { url, apiKey } };
    };

    test('is resumed by the next one: nothing is submitted twice, and pending fails', async () => {
      const file = join(kept, 'records');
      const park = { onTimeout: { value: 'pending', origin: 'a test' } } as const;
      providers.verity.video('https://cdn.example.com/a.mp4', { processing: Number.POSITIVE_INFINITY });
      const first = await checked({ ...accounts(), ...park }, 'main', file, 0);
      expect(first.report).toMatchObject({ conclusion: 'failure', counts: { pending: 1 } });
      providers.verity.video('https://cdn.example.com/a.mp4', { processing: 0 });
      const second = await checked(accounts(), 'main', file);
      expect(second.report).toMatchObject({ conclusion: 'success', counts: { pass: 1 } });
      expect([first.submitted.verity, second.submitted.verity]).toEqual([1, 0]);
    });

    test('is ignored where it is damaged, and said so', async () => {
      const file = join(kept, 'records');
      await writeFile(file, '{');
      const { report } = await checked(accounts(), 'main', file);
      expect(report.warnings[0]?.message).toMatch(/is not used: it is damaged/);
    });

    test('is said to be lost where it cannot be written', async () => {
      const { text, report } = await checked(accounts(), 'main', join(kept, 'no', 'records'));
      expect(report.conclusion).toBe('success');
      expect(text).toMatch(/Nothing is kept for the next check/);
    });
  });
});
