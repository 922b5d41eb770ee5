import type { Conclusion } from '../../core/report.ts';
import { fieldsOf } from '../answer-fields.ts';
import type { GitHub } from '../github-client.ts';
import {
  GitHubProblem,
  ifPermitted,
  isMissingPermission,
  type MissingPermission,
  onceMore,
  permissionAdvice,
  toGitHubProblem,
} from '../github-errors.ts';
import type { Channel } from './channel.ts';
import { cutCharacters, STATUS_CHARACTERS } from './github-limits.ts';

export type StatusState = 'success' | 'pending' | 'failure';

/** What a commit status says. */
export interface CommitStatus {
  readonly sha: string;
  /** The check's name. */
  readonly context: string;
  readonly state: StatusState;
  /** One line. */
  readonly description: string;
  /** The workflow run's page; undefined outside of a runner. */
  readonly targetUrl: string | undefined;
}

/** The state for a conclusion. A status has no neutral, so everything that is neither success nor pending blocks. */
export function stateOf(conclusion: Conclusion): StatusState {
  return conclusion === 'success' || conclusion === 'pending' ? conclusion : 'failure';
}

/** Writes the status; resolves with the login it was written as. */
export async function postStatus(
  github: GitHub,
  status: CommitStatus,
): Promise<{ readonly login: string | undefined } | MissingPermission> {
  const { octokit, owner, repo } = github;
  const write = async () => {
    const { data } = await octokit.rest.repos.createCommitStatus({
      owner,
      repo,
      sha: status.sha,
      context: status.context,
      state: status.state,
      description: oneLine(status.description),
      ...(status.targetUrl === undefined ? {} : { target_url: status.targetUrl }),
    });
    return { login: fieldsOf(data, 'the commit status').optionalText('creator.login') };
  };
  // A status written twice is one status, so nothing has to be looked for.
  return ifPermitted('statuses', () => onceMore(write, async () => undefined));
}

/** GitHub refuses control characters and everything above U+FFFF in a description. */
function oneLine(text: string): string {
  const plain = text.replace(/[\u{10000}-\u{10FFFF}]/gu, '').replace(/[\p{Cc}\s]+/gu, ' ');
  return cutCharacters(plain.trim(), STATUS_CHARACTERS);
}

/** The result as a commit status, for tokens without `checks: write`. It shows no progress. */
export function commitStatusChannel(
  github: GitHub,
  target: { readonly sha: string; readonly context: string; readonly targetUrl: string | undefined },
): Channel {
  return {
    kind: 'commit-status',
    attachedBytes: () => 0,
    update: async () => true,
    finish: async ({ conclusion, statusLine }) => {
      try {
        const posted = await postStatus(github, { ...target, state: stateOf(conclusion), description: statusLine });
        return isMissingPermission(posted)
          ? new GitHubProblem(permissionAdvice([posted.missing])).toProblem()
          : undefined;
      } catch (error) {
        return toGitHubProblem(error, 'write the result as a commit status').toProblem();
      }
    },
  };
}
