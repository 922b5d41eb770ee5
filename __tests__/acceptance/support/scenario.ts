import { jest } from '@jest/globals';
import { stringify } from 'yaml';
import type { ReportedCreative } from '../../../src/core/report.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../../standins/github/index.ts';
import {
  type ProviderName,
  type Providers,
  type ProvidersOptions,
  startProviders,
} from '../../../standins/providers/index.ts';
import { type ActionRun, type RunOptions, runAction } from './run-action.ts';

/** An entry of a manifest; the URL is that of a video unless stated. */
export interface Entry {
  readonly id: string;
  readonly url?: string;
  readonly [field: string]: unknown;
}

export interface World {
  readonly github: GitHubStandIn;
  readonly providers: Providers;
}

export interface ScenarioOptions {
  /** Entries of the one manifest that the pull request adds. */
  readonly creatives?: readonly Entry[];
  /** Further files of the pull request, by path; null deletes. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** The policy at the base branch: an object, or the file's text. */
  readonly policy?: object | string;
  /** Further files at the base branch, by path. */
  readonly base?: Readonly<Record<string, string>>;
  /** Over a short interval and a short budget; an empty text takes one away. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Whose credentials are set; all by default. */
  readonly using?: readonly ProviderName[];
  readonly providers?: ProvidersOptions;
  /** Brings the stand-ins into a state before the run. */
  readonly script?: (world: World) => void;
  readonly run?: Partial<Pick<RunOptions, 'env' | 'timeoutMs' | 'signalAfter'>>;
  /** Violations that the test is about: patterns, each of which must fit one; the others fail the test. */
  readonly violations?: readonly RegExp[];
}

type Scored<Name extends ProviderName> = Extract<ReportedCreative['assessments'][Name], { status: 'scored' }>;

/** What a run left behind. The stand-ins have ended; their logs can be read. */
export interface Scenario extends World {
  readonly pull: PullRequest;
  readonly run: ActionRun;
  readonly report: ActionRun['report'];
  readonly creative: (id: string) => ReportedCreative;
  /** A provider's answer about a creative; throws when it gave none that could be judged. */
  readonly scored: <Name extends ProviderName>(provider: Name, id: string) => Scored<Name>;
  /** Rules of the findings of a creative that are errors. */
  readonly errors: (id: string) => readonly string[];
  /** Everything a person reads: comment, log, job summary. */
  readonly comment: string;
  readonly log: string;
}

// A run takes half a second; several of them in one test, on a busy machine, take longer than Jest's own limit.
jest.setTimeout(60_000);

export const MANIFEST = 'creatives/spring.creatives.yml';
/** Another bundle than `dist/index.js`, as `npm start` takes one. */
const BUNDLE = process.env['ENTRY'];
const USUAL_INPUTS = { 'poll-interval': '100ms', timeout: '20s', 'vidmob-workspace-id': '45914' };

/** Where an entry's asset is, unless it says so itself. */
export function urlOf(id: string, extension = 'mp4'): string {
  return `https://cdn.example.com/${id}.${extension}`;
}

/** A manifest of these entries. */
export function manifestOf(creatives: readonly Entry[]): string {
  return stringify({ creatives: creatives.map((entry) => ({ url: urlOf(entry.id), ...entry })) });
}

/**
 * Runs the bundle on a pull request that adds a manifest, against stand-ins of GitHub and of the providers. Rejects when
 * one of them was misused, or when a secret appears where people read.
 */
export async function scenario(options: ScenarioOptions): Promise<Scenario> {
  const github = await startGitHub();
  const providers = await startProviders({ ...options.providers, foreignSecrets: { "GitHub's token": github.token } });
  const { policy, creatives } = options;
  const policyText = typeof policy === 'object' ? stringify(policy) : policy;
  github.repo.branch('main', {
    files: {
      'README.md': '# Ads\n',
      ...(policyText === undefined ? {} : { '.github/creative-gate.yml': policyText }),
      ...options.base,
    },
  });
  const manifest = creatives === undefined ? {} : { [MANIFEST]: manifestOf(creatives) };
  const pull = github.repo.pullRequest({ files: { ...manifest, ...options.files } });
  options.script?.({ github, providers });
  try {
    const run = await runAction({
      ...options.run,
      github,
      event: github.eventFor(pull),
      ...(BUNDLE === undefined ? {} : { entry: BUNDLE }),
      inputs: { ...USUAL_INPUTS, ...providers.inputs(...(options.using ?? [])), ...options.inputs },
    });
    failOnLeaks(providers, github, run);
    allow(providers, options.violations ?? []);
    return {
      github,
      providers,
      pull,
      run,
      get report() {
        return run.report;
      },
      creative: (id) => creativeOf(run, id),
      scored: (provider, id) => scoredOf(run, provider, id),
      errors: (id) =>
        creativeOf(run, id).findings.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : [])),
      comment: github.comments(pull)[0]?.body ?? '',
      log: run.stdout,
    };
  } finally {
    await Promise.all([github.close(), providers.close()]);
  }
}

function creativeOf({ report, stdout }: ActionRun, id: string): ReportedCreative {
  const found = report.creatives.find((creative) => creative.id === id);
  if (found === undefined) throw new Error(`the report has no creative ${id}\n${stdout}`);
  return found;
}

function scoredOf<Name extends ProviderName>(run: ActionRun, provider: Name, id: string): Scored<Name> {
  const answer = creativeOf(run, id).assessments[provider];
  if (answer?.status !== 'scored') throw new Error(`${provider} gave no answer about ${id}\n${run.stdout}`);
  return answer as Scored<Name>;
}

function failOnLeaks(
  providers: Providers,
  github: GitHubStandIn,
  { stdout, stderr, summary, outputs }: ActionRun,
): void {
  // The runner reads these lines and shows none of them.
  const shown = `${stdout}\n${stderr}`.replace(/^::add-mask::.*$/gm, '');
  const places = {
    log: shown,
    'job summary': summary,
    outputs: JSON.stringify(outputs),
    'what GitHub was sent': JSON.stringify(github.requests.map(({ path, query, body }) => [path, query, body])),
  };
  for (const [place, text] of Object.entries(places)) {
    const secrets = providers.secretsIn(text);
    if (secrets.length > 0) throw new Error(`${secrets.join(', ')} can be read in the ${place}`);
  }
}

function allow(providers: Providers, patterns: readonly RegExp[]): void {
  if (patterns.length === 0) return;
  const found = providers.takeViolations();
  const others = found.filter((one) => !patterns.some((pattern) => pattern.test(one)));
  const missing = patterns.filter((pattern) => !found.some((one) => pattern.test(one)));
  if (others.length + missing.length > 0) {
    throw new Error(`unexpected: ${others.join('\n')}\nmissing: ${missing.map(String).join(', ')}`);
  }
}
