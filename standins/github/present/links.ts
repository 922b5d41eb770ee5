import type { Repository } from '../model/repository.ts';

/** Where the API and the website are, for the many addresses in GitHub's answers. */
export interface Links {
  /** Of the API, without a trailing slash. */
  readonly api: string;
  /** Of the website, without a trailing slash. */
  readonly web: string;
}

export function repositoryApi(links: Links, repository: Repository): string {
  return `${links.api}/repos/${repository.fullName}`;
}

export function repositoryWeb(links: Links, repository: Repository): string {
  return `${links.web}/${repository.fullName}`;
}

/** GitHub's opaque ids; nothing should read them. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
