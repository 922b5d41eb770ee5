import { createHash } from 'node:crypto';

/** An account. Its id follows from its login, so that tests need not invent one. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** A GitHub App, the only kind of caller that may write check runs. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export type Level = 'none' | 'read' | 'write';
/** What a token may do, by the names a workflow's `permissions:` uses. An absent one is `none`. */
export type Permissions = Partial<
  Record<'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses', Level>
>;

/** Who a token speaks for. */
export interface Identity {
  readonly user: User;
  /** Null for a person's token. */
  readonly app: App | null;
  readonly permissions: Permissions;
}

export function userNamed(login: string, type: User['type'] = 'User'): User {
  const id = createHash('sha1').update(login.toLowerCase()).digest().readUInt32BE(0) % 100_000_000;
  return { login, id, type };
}

/** The identity behind `${{ github.token }}`. */
export const ACTIONS_APP: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
export const ACTIONS_BOT: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** What the README's workflow grants. */
export const USUAL_PERMISSIONS: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
};

/** The identity of another GitHub App's installation token. */
export function appIdentity(slug: string, permissions: Permissions = USUAL_PERMISSIONS): Identity {
  const user = userNamed(`${slug}[bot]`, 'Bot');
  return { user, app: { id: user.id, slug, name: slug }, permissions };
}

/** Whether the permissions hold one of the needed ones, `write` including `read`. */
export function mayDo(permissions: Permissions, needed: readonly (readonly [keyof Permissions, Level])[]): boolean {
  return needed.some(([name, level]) => {
    const held = permissions[name] ?? 'none';
    return held === level || (held === 'write' && level === 'read');
  });
}
