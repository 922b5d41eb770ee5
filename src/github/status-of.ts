/**
 * The HTTP status of a failed call, undefined when there was no answer at all (which Octokit calls a 500). Apart from the
 * client, because what runs before the first request must not load that.
 */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const answered = 'response' in error && error.response !== undefined;
  return answered && typeof error.status === 'number' ? error.status : undefined;
}
