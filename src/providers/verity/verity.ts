import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { Http, HttpAnswer } from '../../http/http.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Provider } from '../provider.ts';
import { failedStep, unclearStep } from '../step-outcomes.ts';
import { createProbe, createVerityCheck } from './verity-check.ts';
import { acceptedAnswer, createVeritySend, type VeritySend } from './verity-client.ts';
import { errorOutcome, verityRefused } from './verity-refusals.ts';

/** An acceptance older than this is of an earlier submission of the same URL, whose result may be there. */
const STORED_AFTER_MS = 60_000;

/** Request body of POST /video/classification. Several languages are left to Verity's own detection. */
function classificationBody(creative: Creative, url: string): object {
  const { description, language } = creative;
  const title = creative.title ?? creative.name;
  const languageCode = language.length === 1 ? language[0]?.split('-')[0]?.toLowerCase() : undefined;
  return { url, title, description, languageCode };
}

/** Equal for creatives of which Verity is sent the same, whatever signs their links. */
export function verityRequestKey(creative: Creative): string {
  return JSON.stringify(classificationBody(creative, contentUrl(creative.url)));
}

/** Submits a video. Verity names results by URL, so that sending one twice does no harm. */
export function createVeritySubmit(
  send: VeritySend,
  { clock, meter }: { clock: Clock; meter: UsageMeter },
): Provider['submit'] {
  return async (creative, call) => {
    const step = { provider: 'Verity', doing: 'submitting', ticket: null };
    let answer: HttpAnswer;
    try {
      answer = await send('POST', '', call, classificationBody(creative, creative.url));
    } catch (error) {
      return failedStep({ ...step, error });
    }
    if (answer.status >= 300) return verityRefused(step.doing, null, answer);
    const accepted = acceptedAnswer.safeParse(answer.body);
    if (!accepted.success) return unclearStep({ ...step, answer });
    const { uuid, acceptedAt } = accepted.data;
    const submittedAt = clock.now();
    const ticket = uuid ? { id: uuid, submittedAt, stage: 'first' } : null;
    const said = errorOutcome(accepted.data, ticket);
    if ('step' in said) return said.step;
    if (!ticket) return unclearStep({ ...step, answer });
    meter.submitted('verity');
    const isStored = submittedAt - Date.parse(acceptedAt ?? '') > STORED_AFTER_MS;
    return { kind: 'working', ticket, on: 'Verity has accepted the video', pollAgain: isStored ? 'now' : 'later' };
  };
}

/** What Verity needs; `url` is without a path. */
export interface VerityOptions {
  readonly http: Http;
  readonly url: string;
  readonly apiKey: string;
  readonly clock: Clock;
  readonly meter: UsageMeter;
}

/** GumGum Verity's video classification: threats with their risk. */
export function createVerity(options: VerityOptions): Provider {
  const send = createVeritySend(options);
  const submit = createVeritySubmit(send, options);
  const steps = { submit, check: createVerityCheck(send, options.clock), probe: createProbe(send) };
  return { name: 'verity', requestKey: verityRequestKey, contentKey: verityRequestKey, ...steps };
}
