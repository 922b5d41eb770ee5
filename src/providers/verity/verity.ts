import type { Http } from '../../http/http.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Provider } from '../provider.ts';
import { createCheck } from './check.ts';
import { createVeritySend } from './client.ts';
import { createPeek } from './peek.ts';
import { createSubmit, requestKey } from './submit.ts';

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
  const submit = createSubmit(send, options);
  const steps = { submit, check: createCheck(send, options.clock), probe: createPeek(send) };
  return { name: 'verity', requestKey, contentKey: requestKey, ...steps };
}
