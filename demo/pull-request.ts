import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/tools.mjs';
import { type GitHubStandIn, startGitHub } from '../standins/github/index.ts';

const folder = join(root, 'examples', 'demo');
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

/** A GitHub with one repository and the example pull request, which adds the manifests of examples/demo. */
export async function examplePullRequest(): Promise<{
  readonly github: GitHubStandIn;
  readonly pull: ReturnType<GitHubStandIn['repo']['pullRequest']>;
}> {
  const github = await startGitHub({ owner: 'acme', name: 'campaigns' });
  github.repo.branch('main', {
    files: { 'README.md': '# Campaigns\n', '.github/creative-gate.yml': read('creative-gate.yml') },
  });
  const manifests = readdirSync(join(folder, 'creatives')).map((name) => {
    return [`creatives/${name}`, read('creatives', name)] as const;
  });
  const pull = github.repo.pullRequest({ title: 'Spring campaign', files: Object.fromEntries(manifests) });
  return { github, pull };
}
