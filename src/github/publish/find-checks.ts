import type { Problem } from '../../core/report.ts';
import type { GitHub } from '../client.ts';
import { isOurs } from './external-id.ts';
import { ifPermitted, type MissingPermission } from './refusal.ts';

/** A check run that is on a commit already. */
export interface FoundCheck {
  readonly id: number;
  readonly name: string;
  /** False while it is queued or in progress. */
  readonly completed: boolean;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly appSlug: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
}

/** All check runs of one name on one commit, newest first: ours, and those of jobs and other apps. */
export interface FoundChecks {
  readonly own: readonly FoundCheck[];
  readonly foreign: readonly FoundCheck[];
}

/** Lists every check run of the name on the commit, earlier ones of the same suite included, all pages. */
export async function findChecks(github: GitHub, sha: string, name: string): Promise<FoundChecks | MissingPermission> {
  const { octokit, owner, repo } = github;
  const query = { owner, repo, ref: sha, check_name: name, filter: 'all', per_page: 100 } as const;
  return ifPermitted('checks', async () => {
    const runs = await octokit.paginate(octokit.rest.checks.listForRef, query);
    const found = runs.filter((run) => run.name === name).map(toFound);
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
  return {
    rule: 'gate/configuration',
    path: null,
    line: null,
    column: null,
    message:
      `The commit already has a check named "${clash.name}" that belongs to ${whose}${where}. With two checks of one ` +
      'name GitHub cannot tell which one is required: rename that job, or set the input check-name to another name.',
  };
}

interface ListedRun {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly external_id: string | null;
  readonly app: { readonly slug?: string } | null;
  readonly html_url: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
}

function toFound(run: ListedRun): FoundCheck {
  return {
    id: run.id,
    name: run.name,
    completed: run.status === 'completed',
    conclusion: run.conclusion,
    externalId: run.external_id,
    appSlug: run.app?.slug ?? null,
    url: run.html_url,
    title: run.output?.title ?? null,
    summary: run.output?.summary ?? null,
    text: run.output?.text ?? null,
  };
}
