import type { HttpAnswer } from '../../http/http.ts';
import { failedStep, refusedStep, unclearStep } from '../failure.ts';
import type { Progress, Ticket } from '../provider.ts';

/** What a request is for: `doing` completes "Vidmob … while". */
export interface Errand {
  readonly doing: string;
  readonly ticket: Ticket | null;
}

/** What a request came to: an answer of any status, or the end of the step. */
export type Asked = { readonly answer: HttpAnswer } | { readonly ended: Progress };

/** Waits for an answer; what `failedStep` makes of a failure ends the step. */
export async function asked(answering: Promise<HttpAnswer>, errand: Errand): Promise<Asked> {
  try {
    return { answer: await answering };
  } catch (error) {
    return { ended: failedStep({ provider: 'Vidmob', ...errand, error }) };
  }
}

/** Whether Vidmob did what it was asked. */
export function isSuccess({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300;
}

/** What an error status is worth. */
export function refused(answer: HttpAnswer, errand: Errand): Progress {
  return refusedStep({ provider: 'Vidmob', ...errand, answer, credential: 'vidmob-api-key' });
}

/** What a 2xx answer of an unknown form is worth: perhaps the next one is as documented. */
export function unclear(answer: HttpAnswer, errand: Errand): Progress {
  return unclearStep({ provider: 'Vidmob', ...errand, answer });
}
