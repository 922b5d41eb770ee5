/**
 * The check's name for an event: pushes and the sandbox get their own, so that neither can ever satisfy the required
 * check of a pull request (contract section 7 and input `sandbox`).
 */
export function checkNameFor(checkName: string, run: { readonly event: string; readonly sandbox: boolean }): string {
  if (run.sandbox) return `${checkName} (sandbox)`;
  return run.event === 'push' ? `${checkName} (push)` : checkName;
}
