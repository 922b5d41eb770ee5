import { type ParsedPolicyFile, parsePolicyFile } from '../../../src/core/policy/parse-policy-file.ts';
import type { Credentials } from '../../../src/core/policy/participation.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { resolvePolicy } from '../../../src/core/policy/resolve-policy.ts';
import type { Setting, Settings } from '../../../src/core/settings.ts';

export const POLICY_PATH = '.github/creative-gate.yml';

const byDefault = <T>(value: T): Setting<T> => ({ value, origin: 'default' });

/** Settings as they are without any input. */
export const SETTINGS: Settings = {
  githubToken: 'fake-token',
  mode: 'auto',
  manifests: byDefault(['**/*.creatives.yml']),
  policyPath: POLICY_PATH,
  providers: undefined,
  vidmob: { apiKey: undefined, workspaceId: undefined, url: 'https://public-api.vidmob.com', tags: 'auto' },
  ias: {
    clientId: undefined,
    clientSecret: undefined,
    url: 'https://bss.adsafeprotected.com',
    tokenUrl: 'https://auth.adsafeprotected.com/uaa/oauth/token',
  },
  verity: { apiKey: undefined, url: 'https://verity-api.gumgum.com' },
  minScore: byDefault(0.7),
  minAdherence: byDefault(0.6),
  garmFailOn: byDefault('high'),
  verityFailOn: byDefault('high'),
  timeoutMs: 4_500_000,
  pollIntervalMs: undefined,
  onTimeout: byDefault('failure'),
  maxPendingAgeMs: 259_200_000,
  comment: 'always',
  checkName: 'Creative Gate',
  maxSubmissions: 500,
  forkSubmissions: 'trusted',
  shard: undefined,
  reports: [],
  sandbox: false,
};

export const ALL: Credentials = { vidmob: true, ias: true, verity: true };

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The file's problems as `line:column message`. */
export function complaints(text: string): string[] {
  return parsePolicyFile(POLICY_PATH, bytes(text)).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

/** A policy file that must be without problems. */
export function file(text: string): ParsedPolicyFile {
  const { file: parsed, problems } = parsePolicyFile(POLICY_PATH, bytes(text));
  if (parsed === null || problems.length > 0) throw new Error(`not a valid policy: ${JSON.stringify(problems)}`);
  return parsed;
}

/** The policy in force with the given file, settings and credentials. */
export function policy(text?: string, settings: Partial<Settings> = {}, credentials: Credentials = ALL): Policy {
  return resolvePolicy({
    file: text === undefined ? null : file(text),
    path: POLICY_PATH,
    sha: text === undefined ? null : 'c0ffee',
    settings: { ...SETTINGS, ...settings },
    credentials,
  });
}
