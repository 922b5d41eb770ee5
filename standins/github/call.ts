import type { Results } from './model/entities.ts';
import type { Identity } from './model/identities.ts';
import type { Repository } from './model/repository.ts';
import type { Links } from './present/basics.ts';

/** GitHub's limits, which tests may lower. */
export interface Limits {
  /** Entries of a recursive tree before it is truncated. */
  readonly treeEntries: number;
  /** Files of a pull request that can be listed at all. */
  readonly pullFiles: number;
  /** Files of a comparison, all on its first page. */
  readonly compareFiles: number;
}
export const GITHUB_LIMITS: Limits = { treeEntries: 100_000, pullFiles: 3_000, compareFiles: 300 };

/** Everything a route may look at or change. */
export interface World {
  readonly repository: Repository;
  readonly results: Results;
  readonly links: Links;
  readonly limits: Limits;
}

/** One authenticated request, its path already matched. */
export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON that satisfies the description; undefined when there is none. */
  readonly body: unknown;
  readonly accept: string;
  readonly identity: Identity;
  readonly path: string;
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON; absent with `raw` and for 204. */
  readonly body?: unknown;
  readonly raw?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the caller did that no correct client does; it fails the test. */
  readonly violation?: string;
}

export type Handler = (call: Call) => Reply;

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });

/** An error in GitHub's form. */
export function failure(status: number, message: string, violation?: string): Reply {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return violation === undefined ? { status, body } : { status, body, violation };
}

export const notFound = (): Reply => failure(404, 'Not Found');

/** A refusal of what no correct client sends: recorded as a violation too. */
export const refusal = (message: string): Reply => failure(422, message, message);

/** The page of a list that was asked for, with GitHub's Link header; `wrap` puts it into its envelope. */
export function page<T>(
  call: Call,
  items: readonly T[],
  present: (item: T) => unknown,
  wrap: (page: unknown[]) => unknown = (list) => list,
): Reply {
  const perPage = Math.min(Math.max(Number(call.query.get('per_page') ?? 30), 1), 100);
  const number = Math.max(Number(call.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / perPage), 1);
  const shown = items.slice((number - 1) * perPage, number * perPage).map(present);
  return { status: 200, body: wrap(shown), headers: linkHeader(call, number, last) };
}

/** GitHub's links name the repository by its id, so a client has to follow them rather than build its own. */
function linkHeader(call: Call, number: number, last: number): Record<string, string> {
  const { links, repository } = call.world;
  const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`);
  const link = (target: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${links.api}${path}?${query.toString()}>; rel="${rel}"`;
  };
  const before = number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : [];
  const after = number < last ? [link(number + 1, 'next'), link(last, 'last')] : [];
  const all = [...before, ...after];
  return all.length === 0 ? {} : { link: all.join(', ') };
}

/** The commit a branch, ref or SHA names, undefined when there is none. */
export function resolveCommit(repository: Repository, name: string): string | undefined {
  const ref = name.replace(/^refs\//, '');
  const pull = /^pull\/(\d+)\/(head|merge)$/.exec(ref);
  if (pull !== null) {
    const found = repository.pulls.get(Number(pull[1]));
    return pull[2] === 'head' ? found?.headSha : found?.mergeSha;
  }
  const branch = ref === 'HEAD' ? repository.defaultBranch : ref;
  return (
    repository.branches.get(branch.replace(/^heads\//, '')) ??
    repository.branches.get(branch) ??
    (repository.objects.commits.has(name) ? name : undefined)
  );
}
