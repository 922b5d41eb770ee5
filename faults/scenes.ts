import { externalIdOf } from '../src/github/publish/external-id.ts';
import { renderMarker } from '../src/github/publish/marker.ts';
import type { World } from '../src/github-gate/world.ts';
import type { GitHubOptions, GitHubStandIn } from '../standins/github/index.ts';
import type { Providers } from '../standins/providers/index.ts';

const PATH = 'creatives/spring.creatives.yml';

const urlOf = (id: string): string => `https://cdn.example.com/${id}.mp4`;
/** Signed: what makes the link work must not be shown either. */
export const SIGNATURE = '5ecre75ignature0f0the0link';
const MANIFEST = `defaults: {workspaceId: 45914, channels: [META], language: en-US}
creatives:
  - {id: calm, url: "${urlOf('calm')}?X-Amz-Signature=${SIGNATURE}"}
  - {id: spring, url: "${urlOf('spring')}"}
  - {id: untagged, url: "${urlOf('untagged')}"}
`;
/** A job whose limit is below the run's budget, which is a warning. */
const WORKFLOW = 'jobs: {gate: {runs-on: ubuntu-latest, timeout-minutes: 1, steps: []}}\n';
const WORKFLOW_PATH = '.github/workflows/creatives.yml';

/** What a scene hands to the run. */
export interface Staged {
  readonly trigger: World['trigger'];
  readonly workflow: { readonly path: string; readonly sha: string; readonly job: string };
  /** The commit that is judged. */
  readonly headSha: string;
  /** The pull request whose comment counts; undefined where there is none. */
  readonly pullRequest: number | undefined;
}

/** A situation in which the gate is run. */
export interface Scene {
  readonly name: string;
  readonly github?: GitHubOptions;
  readonly stage: (github: GitHubStandIn, providers: Providers) => Staged;
}

function pullRequestTrigger(number: number, headSha: string, before?: string): World['trigger'] {
  return {
    kind: 'pull-request',
    eventName: 'pull_request',
    action: before === undefined ? 'opened' : 'synchronize',
    number,
    headSha,
    previousHeadSha: before,
    closed: false,
    baseRef: 'main',
  };
}

/**
 * One creative passes everywhere and is known to Vidmob already, one is worth a warning of IAS or fails at Verity, one
 * has to be tagged.
 */
function script({ vidmob, ias, verity }: Providers, isMixed: boolean): void {
  vidmob.creative('calm', { known: true });
  vidmob.creative('spring', { processing: 1 });
  vidmob.creative('untagged', { untaggedUntil: 'tagged' });
  ias.asset(urlOf('spring'), { garm: { drugs: 'M' }, processing: 1 });
  const threats = [{ id: 'GGT6', risk: isMixed ? 'HIGH' : 'LOW' }];
  verity.video(urlOf('spring'), { threats, safe: !isMixed, processing: 1 });
}

function pullRequestScene(name: string, isMixed: boolean, also: (providers: Providers) => void = () => undefined) {
  const stage: Scene['stage'] = ({ repo }, providers) => {
    script(providers, isMixed);
    also(providers);
    const sha = repo.branch('main', { files: { 'a.md': '', [WORKFLOW_PATH]: WORKFLOW } });
    const { number, headSha } = repo.pullRequest({ files: { [PATH]: MANIFEST } });
    const workflow = { path: WORKFLOW_PATH, sha, job: 'gate' };
    return { trigger: pullRequestTrigger(number, headSha), workflow, headSha, pullRequest: number };
  };
  return { name, stage };
}

/** Everything passes, with one warning, so that a wrong `success` cannot hide behind a failure. */
export const FINE: Scene = pullRequestScene('fine', false);
/** Not even a warning, so that the first write to the check is the completing one. */
export const PLAIN: Scene = pullRequestScene('plain', false, ({ ias }) => ias.asset(urlOf('spring'), {}));
/** One creative fails at Verity. */
export const MIXED: Scene = pullRequestScene('mixed', true);
/** As `fine`, with Creative Tags in the dialect of the endpoint reference. */
export const REFERENCE: Scene = pullRequestScene('reference', false, ({ vidmob }) =>
  vidmob.tags({ dialect: 'reference' }),
);

/** A second push from a fork: approved, commented twice, with checks left open by earlier attempts. */
const FORK: Scene = {
  name: 'fork',
  stage: (github, providers) => {
    script(providers, false);
    const { repo } = github;
    const sha = repo.branch('main', { files: { 'a.md': '', [WORKFLOW_PATH]: WORKFLOW } });
    const pull = repo.pullRequest({ fork: true, author: 'robin', association: 'NONE', files: { 'b.md': '' } });
    const before = pull.headSha;
    const headSha = repo.push(pull, { [PATH]: MANIFEST });
    repo.review(pull, { user: 'olive', association: 'MEMBER' });
    const earlier = { name: 'Creative Gate', ofJob: false };
    github.plantCheckRun(before, { ...earlier, externalId: externalIdOf({ runId: 8001, attempt: 1 }) });
    github.plantCheckRun(headSha, { ...earlier, externalId: externalIdOf({ runId: 8002, attempt: 1 }) });
    const marker = { checkName: 'Creative Gate', headSha: before, runId: 8001, attempt: 1, startedAt: 1 };
    for (const text of ['first', 'second']) {
      github.plantComment(pull, `${renderMarker(marker)}\n${text}`, 'github-actions[bot]');
    }
    const workflow = { path: WORKFLOW_PATH, sha, job: 'gate' };
    const { number } = pull;
    return { trigger: pullRequestTrigger(number, headSha, before), workflow, headSha, pullRequest: number };
  },
};

/** The token may write no checks, so that the result is a commit status. */
const STATUS: Scene = { ...pullRequestScene('status', false), github: { permissions: { checks: 'read' } } };

const GROUP: Scene = {
  name: 'merge group',
  stage: ({ repo }, providers) => {
    script(providers, false);
    const sha = repo.branch('main', { files: { 'a.md': '', [WORKFLOW_PATH]: WORKFLOW } });
    const pull = repo.pullRequest({ files: { [PATH]: MANIFEST } });
    const { branch, headSha, baseSha } = repo.queue([pull]);
    const trigger = {
      kind: 'merge-group',
      eventName: 'merge_group',
      headSha,
      headRef: branch,
      baseSha,
      baseRef: 'main',
    } as const;
    return { trigger, workflow: { path: WORKFLOW_PATH, sha, job: 'gate' }, headSha, pullRequest: undefined };
  },
};

/** The first push of a new branch, which is compared with the default branch's tip. */
const PUSH: Scene = {
  name: 'push',
  stage: ({ repo }, providers) => {
    script(providers, false);
    const sha = repo.branch('main', { files: { 'a.md': '', [WORKFLOW_PATH]: WORKFLOW } });
    const headSha = repo.branch('spring', { from: sha, files: { [PATH]: MANIFEST } });
    const trigger = {
      kind: 'push',
      eventName: 'push',
      headSha,
      beforeSha: undefined,
      branch: 'spring',
      defaultBranch: undefined,
    } as const;
    return { trigger, workflow: { path: WORKFLOW_PATH, sha, job: 'gate' }, headSha, pullRequest: undefined };
  },
};

/** Scenes that together make every call to GitHub; a call is tried in the first that makes it. */
export const GITHUB_SCENES: readonly Scene[] = [FINE, FORK, STATUS, GROUP, PUSH];
