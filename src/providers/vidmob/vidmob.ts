import type { Http } from '../../http/http.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Provider } from '../provider.ts';
import type { TagMode } from './module.ts';
import { catalogueOf } from './vidmob-catalogue.ts';
import { createChangeList } from './vidmob-changed-scores.ts';
import { checkMedia, resumeMedia } from './vidmob-check.ts';
import { createClient } from './vidmob-client.ts';
import { createTagMemory, probeKey } from './vidmob-run.ts';
import { probeMedia } from './vidmob-status.ts';
import { mediaBody, sentVersion, submitMedia } from './vidmob-submit.ts';
import type { ClientTag } from './vidmob-tag-job.ts';
import { createTagsBatch } from './vidmob-tags-batch.ts';

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
    probe: (ticket, call) => probeMedia(shared, ticket, call),
    probeKey,
    catalogue: shared.catalogue,
    changes: createChangeList(ask),
    batch: createTagsBatch({ ask, http, clientTags, clock, meter, memory }),
    resume: (creative, ticket, fallback, outcome, call) =>
      resumeMedia(shared, creative, { ticket, fallback }, outcome, call),
  };
}
