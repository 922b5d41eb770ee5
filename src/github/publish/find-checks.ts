import type { Problem } from '../../core/report.ts';
import type { Fields } from '../answer-fields.ts';
import type { GitHub } from '../github-client.ts';
import { configurationProblem, ifPermitted, type MissingPermission } from '../github-errors.ts';
import { allPages, type Conditional, UNCONDITIONAL } from '../listing-pages.ts';
import { isOurs } from './markers.ts';

/** A check run that is on a commit already. */
export interface FoundCheck {
  readonly id: number;
  readonly name: string;
  /** False while it is queued or in progress, and when that is not said. */
  readonly completed: boolean;
  /** How it was completed. */
  readonly conclusion: string | undefined;
  readonly externalId: string | undefined;
  readonly appSlug: string | undefined;
  readonly url: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined;
  /** The longer part of its output, where tickets ride. */
  readonly text: string | undefined;
}

/** All check runs of one name on one commit, newest first: ours, and those of jobs and other apps. */
export interface FoundChecks {
  readonly own: readonly FoundCheck[];
  readonly foreign: readonly FoundCheck[];
}

/** GitHub keeps the newest 1,000 check runs of a commit. */
const MOST_PAGES = 10;
/** All that `toFound` reads. */
const FIELDS = [
  'id',
  'name',
  'status',
  'conclusion',
  'external_id',
  'app.slug',
  'html_url',
  'started_at',
  'output.text',
];

/**
 * Lists every check run of the name on the commit, earlier ones of the same suite included, all pages; `conditional`
 * remembers them from run to run. Rejects with the client's error, or with a `GitHubProblem` when the answer is no list
 * of check runs.
 */
export async function findChecks(
  github: GitHub,
  sha: string,
  name: string,
  conditional: Conditional = UNCONDITIONAL,
): Promise<FoundChecks | MissingPermission> {
  const { octokit, owner, repo } = github;
  const query = { owner, repo, ref: sha, check_name: name, filter: 'all' } as const;
  return ifPermitted('checks', async () => {
    const runs = await allPages(`check runs of ${sha}`, MOST_PAGES, (page) =>
      conditional.page(`checks ${sha} ${name} ${page.page}`, FIELDS, async (headers) => {
        const answer = await octokit.rest.checks.listForRef({ ...query, ...page, headers });
        return { data: answer.data.check_runs, headers: answer.headers };
      }),
    );
    const found = runs.map(toFound).filter((check) => check.name === name);
    found.sort((one, other) => other.id - one.id);
    return {
      own: found.filter((check) => isOurs(check.externalId)),
      foreign: found.filter((check) => !isOurs(check.externalId)),
    };
  });
}

/** The problem of a job that carries the check's name; undefined when the name is ours alone. */
export function clashProblem({ foreign }: FoundChecks): Problem | undefined {
  const [clash] = foreign;
  if (clash === undefined) return undefined;
  const where = clash.url ? ` (${clash.url})` : '';
  const whose = clash.appSlug && clash.appSlug !== 'github-actions' ? `the app ${clash.appSlug}` : 'a workflow job';
  return configurationProblem(
    `The commit already has a check named "${clash.name}" that belongs to ${whose}${where}. With two checks of one ` +
      'name GitHub cannot tell which one is required: rename that job, or set the input check-name to another name.',
  );
}

function toFound(run: Fields): FoundCheck {
  return {
    id: run.number('id'),
    name: run.text('name'),
    completed: run.optionalText('status') === 'completed',
    conclusion: run.optionalText('conclusion'),
    externalId: run.optionalText('external_id'),
    appSlug: run.optionalText('app.slug'),
    url: run.optionalText('html_url'),
    startedAt: momentOf(run.optionalText('started_at')),
    text: run.optionalText('output.text'),
  };
}

function momentOf(iso: string | undefined): number | undefined {
  const moment = Date.parse(iso ?? '');
  return Number.isNaN(moment) ? undefined : moment;
}
