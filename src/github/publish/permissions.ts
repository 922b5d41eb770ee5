/** A permission of the workflow's token, as the `permissions:` block spells it. */
export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses';

/** What the gate asks for in every workflow; a block that is given takes away whatever it does not list. */
const ALWAYS: readonly Permission[] = ['contents', 'checks', 'pull-requests'];
const LEVELS: Readonly<Record<Permission, 'read' | 'write'>> = {
  contents: 'read',
  checks: 'write',
  'pull-requests': 'write',
  statuses: 'write',
  issues: 'write',
  actions: 'read',
};

/**
 * Names the missing permissions and prints all that the job needs, because a `permissions:` with only the missing one
 * would take the others away. It is YAML on one line: a log, a comment and an annotation all keep that as it is.
 */
export function permissionAdvice(missing: readonly Permission[]): string {
  const named = missing.map((permission) => `\`${permission}: ${LEVELS[permission]}\``).join(' and ');
  const granted = (Object.keys(LEVELS) as Permission[])
    .filter((permission) => ALWAYS.includes(permission) || missing.includes(permission))
    .map((permission) => `${permission}: ${LEVELS[permission]}`);
  // Issues are written by scheduled runs, which have nothing to do with forks.
  const isOfForks = missing.some((permission) => permission !== 'issues');
  return [
    `The token of this workflow lacks ${named}.`,
    `Put this line into the job: \`permissions: {${granted.join(', ')}}\`.`,
    ...(isOfForks
      ? ['On pull requests from forks the token stays read-only whatever it says; use `pull_request_target` there.']
      : []),
  ].join(' ');
}
