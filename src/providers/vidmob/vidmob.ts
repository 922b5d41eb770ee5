import type { TagMode } from '../../core/settings.ts';
import type { Http } from '../../http/http.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Provider } from '../provider.ts';
import { catalogueOf } from './catalogue.ts';
import { checkMedia } from './check.ts';
import { createClient } from './client.ts';
import { mediaBody, sentVersion } from './media.ts';
import { peekMedia } from './peek.ts';
import { resumeMedia } from './resume.ts';
import { submitMedia } from './submit.ts';
import type { ClientTag } from './tag-dialects.ts';
import { createTagMemory } from './tag-memory.ts';
import { createTagsBatch } from './tags-batch.ts';

/** Vidmob Creative Scoring, with Creative Tags as its batch. Holds what one run knows: make one for each run. */
export function createVidmob(options: {
  readonly http: Http;
  readonly url: string;
  readonly apiKey: string;
  readonly tags: TagMode;
  readonly clientTags: readonly ClientTag[];
  readonly clock: Clock;
  readonly meter: UsageMeter;
}): Provider {
  const { http, tags, clientTags, clock, meter } = options;
  const ask = createClient(options);
  const memory = createTagMemory();
  const shared = { ask, catalogue: catalogueOf(ask), clock, meter, tags, memory };
  return {
    name: 'vidmob',
    requestKey: (creative) => JSON.stringify(mediaBody(creative, sentVersion(creative, 'first'))),
    contentKey: (creative) => sentVersion(creative, 'first'),
    submit: async (creative, call) =>
      tags === 'always'
        ? { kind: 'needs-batch', ticket: null, fallback: null }
        : await submitMedia(shared, creative, 'first', null, call),
    check: (creative, ticket, call) => checkMedia(shared, creative, ticket, call),
    probe: (ticket, call) => peekMedia(shared, ticket, call),
    batch: createTagsBatch({ ask, http, clientTags, clock, meter, memory }),
    resume: (creative, ticket, fallback, outcome, call) =>
      resumeMedia(shared, creative, { ticket, fallback }, outcome, call),
  };
}
