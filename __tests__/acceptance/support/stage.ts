import {
  type GitHubEvent,
  type GitHubOptions,
  type GitHubStandIn,
  startGitHub,
} from '../../../standins/github/index.ts';
import { type Providers, startProviders } from '../../../standins/providers/index.ts';
import { type ActionRun, type RunOptions, runAction } from './run-action.ts';

type Files = Readonly<Record<string, string | null>>;

/** Stand-ins of GitHub and of the providers that outlive one run. */
export interface Stage {
  readonly github: GitHubStandIn;
  readonly repo: GitHubStandIn['repo'];
  /** Those that runs ask at present. */
  readonly providers: Providers;
  /** Puts providers in their place that have seen nothing, which no answer of an earlier run can be reused from. */
  newProviders(): Promise<void>;
  /** Runs the bundle with every provider's credentials and a short budget; an empty input takes one of these away. */
  run(
    event: GitHubEvent,
    inputs?: Readonly<Record<string, string>>,
    more?: Partial<Omit<RunOptions, 'github' | 'event' | 'inputs'>>,
  ): Promise<ActionRun>;
}

/** Another bundle than `dist/index.js`. */
const BUNDLE = process.env['ENTRY'];
const USUAL = { 'poll-interval': '100ms', timeout: '20s', 'vidmob-workspace-id': '45914' };

/**
 * Plays on a repository whose branch `main` holds the files. Rejects when a stand-in was misused, so that no test can
 * miss it.
 */
export async function onStage<T>(
  options: GitHubOptions & { readonly main?: Files },
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const { main = {}, ...gitHubOptions } = options;
  const github = await startGitHub(gitHubOptions);
  const { repo } = github;
  let providers = await startProviders();
  repo.branch('main', { files: { 'README.md': '# Ads\n', ...main } });
  const run: Stage['run'] = (event, inputs = {}, more = {}) => {
    // Each run asks for a token of its own, which would be a misuse within one.
    providers.ias.revokeTokens();
    return runAction({
      ...(BUNDLE === undefined ? {} : { entry: BUNDLE }),
      ...more,
      github,
      event,
      inputs: { ...USUAL, ...providers.inputs(), ...inputs },
    });
  };
  try {
    return await play({
      github,
      repo,
      get providers() {
        return providers;
      },
      newProviders: async () => {
        await providers.close();
        providers = await startProviders();
      },
      run,
    });
  } finally {
    await Promise.all([github.close(), providers.close()]);
  }
}

/** Ids of the creatives that were judged, sorted. */
export function judged({ report }: ActionRun): readonly string[] {
  return report.creatives.map(({ id }) => id).toSorted();
}

/** Ids of the creatives that the change takes away, sorted. */
export function removed({ report }: ActionRun): readonly string[] {
  return report.removed.map(({ id }) => id).toSorted();
}

/** The problems as people read them: `path:line:column rule message`, or `rule message` without a place. */
export function problems({ report }: ActionRun): readonly string[] {
  return report.problems.map(({ path, line, column, rule, message }) => {
    return path === null ? `${rule} ${message}` : `${path}:${line}:${column} ${rule} ${message}`;
  });
}
