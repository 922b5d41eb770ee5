import { TransportError } from '../http/http-failures.ts';
import type { Peek, Progress } from './provider.ts';

/** What a look says; `unknown` where it brought no answer. Rejects only when the run is cancelled, or for a defect. */
export async function peeked(look: () => Promise<Peek>): Promise<Peek> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof TransportError) return 'unknown';
    throw error;
  }
}

/** What a step tells of the submission; one that failed for another reason than the asset tells nothing. */
export function peekOf(progress: Progress): Peek {
  if (progress.kind === 'working') return 'working';
  if (progress.kind !== 'settled') return 'unknown';
  const isSaid = progress.isLost === true || progress.assessment.status !== 'unavailable';
  return isSaid ? 'changed' : 'unknown';
}
