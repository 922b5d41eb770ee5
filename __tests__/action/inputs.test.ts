import { describe, expect, test } from '@jest/globals';
import { INPUTS } from '../../src/action/input-table.ts';
import { readSettings } from '../../src/action/inputs.ts';

const enough = { 'INPUT_GITHUB-TOKEN': 'fake-token', 'INPUT_VIDMOB-API-KEY': 'fake-key' };

function settings(env: NodeJS.ProcessEnv = {}) {
  const reading = readSettings({ ...enough, ...env });
  if (!('settings' in reading)) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.settings;
}

function messages(env: NodeJS.ProcessEnv): readonly string[] {
  const reading = readSettings(env);
  return 'problems' in reading ? reading.problems.map(({ message }) => message) : [];
}

describe('defaults', () => {
  test('stand for everything that is absent', () => {
    expect(settings()).toEqual({
      githubToken: 'fake-token',
      mode: 'auto',
      manifests: {
        value: ['**/*.creatives.yml', '**/*.creatives.yaml', '**/*.creatives.json'],
        origin: 'default',
      },
      policyPath: '.github/creative-gate.yml',
      providers: undefined,
      vidmob: {
        apiKey: 'fake-key',
        workspaceId: undefined,
        url: 'https://public-api.vidmob.com',
        tags: 'auto',
      },
      ias: {
        clientId: undefined,
        clientSecret: undefined,
        url: 'https://bss.adsafeprotected.com',
        tokenUrl: 'https://auth.adsafeprotected.com/uaa/oauth/token',
      },
      verity: { apiKey: undefined, url: 'https://verity-api.gumgum.com' },
      minScore: { value: 0.7, origin: 'default' },
      minAdherence: { value: 0.6, origin: 'default' },
      garmFailOn: { value: 'high', origin: 'default' },
      verityFailOn: { value: 'high', origin: 'default' },
      timeoutMs: 4_500_000,
      pollIntervalMs: undefined,
      onTimeout: { value: 'failure', origin: 'default' },
      maxPendingAgeMs: 259_200_000,
      comment: 'always',
      checkName: 'Creative Gate',
      maxSubmissions: 500,
      forkSubmissions: 'trusted',
      shard: undefined,
      reports: [],
      sandbox: false,
    });
  });

  test('stand for everything that is empty', () => {
    const empty = Object.keys(INPUTS).map((name) => [`INPUT_${name.toUpperCase()}`, ' \n']);
    expect(settings({ ...Object.fromEntries(empty), ...enough })).toEqual(settings());
  });

  test('handed over by the runner count as nobody’s statement', () => {
    const handed = Object.entries(INPUTS)
      .filter(([name]) => name !== 'github-token')
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? '']);
    expect(settings({ ...Object.fromEntries(handed), ...enough })).toEqual(settings());
  });
});

describe('inputs', () => {
  test('are read, with the place they were stated in', () => {
    const given = {
      INPUT_MODE: 'gate',
      INPUT_MANIFESTS: 'creatives/**/*.yml\n!creatives/old/**',
      INPUT_POLICY: 'gate.yml',
      INPUT_PROVIDERS: 'vidmob,ias',
      'INPUT_VIDMOB-WORKSPACE-ID': '45914',
      'INPUT_VIDMOB-URL': 'http://127.0.0.1:1',
      'INPUT_VIDMOB-TAGS': 'never',
      'INPUT_IAS-CLIENT-ID': 'fake-id',
      'INPUT_IAS-CLIENT-SECRET': 'fake-secret',
      'INPUT_IAS-URL': 'http://127.0.0.1:2',
      'INPUT_IAS-TOKEN-URL': 'http://127.0.0.1:2/token',
      'INPUT_VERITY-API-KEY': 'fake-verity',
      'INPUT_VERITY-URL': 'http://127.0.0.1:3',
      'INPUT_MIN-SCORE': '0.8',
      'INPUT_MIN-ADHERENCE': '0',
      'INPUT_GARM-FAIL-ON': 'medium',
      'INPUT_VERITY-FAIL-ON': 'none',
      INPUT_TIMEOUT: '0s',
      'INPUT_POLL-INTERVAL': '250ms',
      'INPUT_ON-TIMEOUT': 'pending',
      'INPUT_MAX-PENDING-AGE': '24h',
      INPUT_COMMENT: 'on-failure',
      'INPUT_CHECK-NAME': 'Ads',
      'INPUT_MAX-SUBMISSIONS': '0',
      'INPUT_FORK-SUBMISSIONS': 'never',
      INPUT_SHARD: '1/4',
      INPUT_REPORTS: 'reports/*.json',
      INPUT_SANDBOX: 'True',
    };
    expect(settings(given)).toMatchObject({
      mode: 'gate',
      manifests: { value: ['creatives/**/*.yml', '!creatives/old/**'], origin: 'input manifests' },
      policyPath: 'gate.yml',
      providers: ['vidmob', 'ias'],
      vidmob: { workspaceId: 45914, url: 'http://127.0.0.1:1', tags: 'never' },
      ias: {
        clientId: 'fake-id',
        clientSecret: 'fake-secret',
        url: 'http://127.0.0.1:2',
        tokenUrl: 'http://127.0.0.1:2/token',
      },
      verity: { apiKey: 'fake-verity', url: 'http://127.0.0.1:3' },
      minScore: { value: 0.8, origin: 'input min-score' },
      minAdherence: { value: 0, origin: 'input min-adherence' },
      garmFailOn: { value: 'medium', origin: 'input garm-fail-on' },
      verityFailOn: { value: null, origin: 'input verity-fail-on' },
      timeoutMs: 0,
      pollIntervalMs: 250,
      onTimeout: { value: 'pending', origin: 'input on-timeout' },
      maxPendingAgeMs: 86_400_000,
      comment: 'on-failure',
      checkName: 'Ads',
      maxSubmissions: 0,
      forkSubmissions: 'never',
      shard: { index: 1, count: 4 },
      reports: ['reports/*.json'],
      sandbox: true,
    });
  });

  test('may be named with underscores where a shell allows no hyphens', () => {
    expect(settings({ INPUT_MIN_SCORE: '0.9' }).minScore.value).toBe(0.9);
    expect(settings({ INPUT_MIN_SCORE: '0.9', 'INPUT_MIN-SCORE': '0.8' }).minScore.value).toBe(0.8);
  });
});

describe('problems', () => {
  test('are told all at once, each with the input, the value and what it takes', () => {
    const found = messages({
      'INPUT_MIN-SCORE': '1.2',
      INPUT_TIMEOUT: 'an hour',
      INPUT_COMMENT: 'allways',
      INPUT_SANDBOX: 'maybe',
    });
    expect(found).toEqual([
      expect.stringContaining('Input `github-token` is empty: it takes a token'),
      'Input `min-score` is "1.2": it takes a number from 0 to 1, such as `0.7`.',
      expect.stringContaining('Input `timeout` is "an hour": it takes a duration'),
      'Input `comment` is "allways": it takes one of `always`, `on-failure`, `never` (did you mean `always`?).',
      'Input `sandbox` is "maybe": it takes `true` or `false`.',
    ]);
  });

  test('never show a secret, and of an address neither credentials nor query', () => {
    const [key, url] = messages({
      ...enough,
      'INPUT_VIDMOB-API-KEY': 'fake\nkey',
      'INPUT_VERITY-URL': 'https://user:fake-pass@verity.example/?key=fake-key',
    });
    expect(key).toBe('Input `vidmob-api-key` is not usable: it takes text on one line.');
    expect(url).toContain('is "https://…@verity.example/?…"');
  });

  test('cut long values', () => {
    expect(messages({ ...enough, INPUT_MODE: 'x'.repeat(200) })[0]).toContain(`is "${'x'.repeat(60)}…"`);
  });

  test('belong to the configuration', () => {
    const reading = readSettings({});
    expect('problems' in reading && reading.problems.every(({ rule }) => rule === 'gate/configuration')).toBe(true);
  });
});

describe('warnings', () => {
  test('name inputs that do not exist, with the nearest', () => {
    const { warnings } = readSettings({ ...enough, 'INPUT_MIN-SCOR': '1', INPUT_COLOUR: 'red', PATH: '/bin' });
    expect(warnings.map(({ message }) => message)).toEqual([
      'There is no input `min-scor`; did you mean `min-score`?',
      'There is no input `colour`.',
    ]);
  });
});
