import type { Conclusion } from '../../core/report.ts';
import type { GitHub } from '../client.ts';
import { fieldsOf } from '../fields.ts';
import { cutCharacters, STATUS_CHARACTERS } from './limits.ts';
import { onceMore } from './once-more.ts';
import { ifPermitted, type MissingPermission } from './refusal.ts';

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

/** The state for a conclusion: a status knows no neutral, so everything that is not plainly good or open blocks. */
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
