import type { CheckRun, Comment, Issue, PullRequest, Results, Status, WorkflowRun } from './model/entities.ts';
import { ACTIONS_APP, type App, userNamed } from './model/identities.ts';
import type { Repository } from './model/repository.ts';

/** What tests look at, and what they plant as somebody else's doing. */
export interface Shelf {
  /** Check runs of a commit, oldest first; all of them without a SHA. */
  checkRuns(sha?: string): CheckRun[];
  /** Comments on a pull request or an issue. */
  comments(on: Pick<PullRequest, 'number'>): Comment[];
  issues(): Issue[];
  statuses(sha: string): Status[];
  /** A comment by somebody else. */
  plantComment(pull: PullRequest, body: string, login?: string): Comment;
  /** An issue by somebody else. */
  plantIssue(title: string, body: string | null, login?: string): Issue;
  /** A check run by somebody else: by default a job's own, as GitHub makes one for each job. */
  plantCheckRun(sha: string, run: Partial<CheckRun> & { name: string; app?: App }): CheckRun;
  plantWorkflowRun(run: Partial<WorkflowRun> & { headSha: string }): WorkflowRun;
}

export function createShelf(repository: Repository, results: Results): Shelf {
  const { now } = repository;
  return {
    checkRuns: (sha) => [...results.checkRuns.values()].filter((run) => sha === undefined || run.headSha === sha),
    comments: ({ number }) => [...results.comments.values()].filter((comment) => comment.issue === number),
    issues: () => [...results.issues.values()],
    statuses: (sha) => results.statuses.filter((status) => status.sha === sha),
    plantComment(pull, body, login = 'mallory') {
      const comment: Comment = {
        id: results.nextId(),
        issue: pull.number,
        user: userNamed(login),
        app: null,
        createdAt: now(),
        updatedAt: now(),
        body,
      };
      results.comments.set(comment.id, comment);
      return comment;
    },
    plantIssue(title, body, login = 'mallory') {
      const at = now();
      const number = repository.nextNumber();
      const written = { id: results.nextId(), number, user: userNamed(login), app: null, title, body };
      const open = {
        createdAt: at,
        updatedAt: at,
        closedAt: null,
        state: 'open',
        stateReason: null,
        labels: [],
      } as const;
      const issue: Issue = { ...written, ...open };
      results.issues.set(number, issue);
      return issue;
    },
    plantCheckRun(sha, given) {
      const run: CheckRun = {
        id: results.nextId(),
        headSha: sha,
        app: ACTIONS_APP,
        ofJob: true,
        externalId: '5f4d2b1c-0000-4000-8000-000000000000',
        detailsUrl: null,
        status: 'in_progress',
        conclusion: null,
        startedAt: now(),
        completedAt: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
        ...given,
      };
      results.checkRuns.set(run.id, run);
      return run;
    },
    plantWorkflowRun(given) {
      const run: WorkflowRun = {
        id: results.nextId(),
        attempt: 1,
        event: 'pull_request',
        path: '.github/workflows/creatives.yml',
        headBranch: repository.defaultBranch,
        status: 'in_progress',
        conclusion: null,
        jobs: [],
        ...given,
      };
      results.workflowRuns.set(run.id, run);
      return run;
    },
  };
}
