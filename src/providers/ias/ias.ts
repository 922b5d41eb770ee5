import type { Http } from '../../http/http.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Provider } from '../provider.ts';
import { probed, probeResult } from '../step-outcomes.ts';
import { createIasCheck } from './ias-check.ts';
import { createIasPost, createTokens } from './ias-client.ts';
import { createIasSubmit, iasRequestKey } from './ias-submit.ts';

/** What IAS needs: `url` is without `/v1`; `mask` keeps tokens out of logs. */
export interface IasOptions {
  readonly http: Http;
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
  readonly meter: UsageMeter;
}

/** IAS Multimedia Classification: GARM levels for video, image, audio and text. */
export function createIas(options: IasOptions): Provider {
  const post = createIasPost({ ...options, tokens: createTokens(options) });
  const submit = createIasSubmit(post, options);
  const check = createIasCheck(post, options.clock);
  // IAS has no smaller question than the one for the results.
  const probe: Provider['probe'] = (ticket, call) => probed(async () => probeResult(await check(ticket, call)));
  return {
    name: 'ias',
    requestKey: iasRequestKey,
    contentKey: iasRequestKey,
    submit,
    check: (_, ...rest) => check(...rest),
    probe,
  };
}
