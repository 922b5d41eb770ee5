/** A permission of the workflow's token, as the `permissions:` block spells it. */
export type Permission = 'actions' | 'checks' | 'contents' | 'pull-requests' | 'statuses';

/** What the gate asks for in every workflow; a block that is given takes away whatever it does not list. */
const ALWAYS: readonly Permission[] = ['contents', 'checks', 'pull-requests'];
const LEVELS: Readonly<Record<Permission, 'read' | 'write'>> = {
  contents: 'read',
  checks: 'write',
  'pull-requests': 'write',
  statuses: 'write',
  actions: 'read',
};

/**
 * Names the missing permissions and prints the whole `permissions:` block to paste, because a block with only the
 * missing line would take the others away.
 */
export function permissionAdvice(missing: readonly Permission[]): string {
  const named = missing.map((permission) => `\`${permission}: ${LEVELS[permission]}\``).join(' and ');
  const lines = (Object.keys(LEVELS) as Permission[])
    .filter((permission) => ALWAYS.includes(permission) || missing.includes(permission))
    .map((permission) => `  ${permission}: ${LEVELS[permission]}${missing.includes(permission) ? ' # missing' : ''}`);
  return [
    `The token of this workflow lacks ${named}. Put this block into the job:`,
    '',
    'permissions:',
    ...lines,
    '',
    'On pull requests from forks the token stays read-only whatever the block says; use pull_request_target there.',
  ].join('\n');
}
