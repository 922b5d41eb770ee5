import type { Host } from '../host.ts';
import { createPace } from '../pace.ts';
import type { Vault } from '../vault.ts';
import { json, scriptFor } from '../wire.ts';
import type { VideoScript } from './script.ts';
import { type Video, verityRoutes } from './videos.ts';

/** What a test states about Verity, and what it finds there afterwards. */
export interface VerityScripting {
  /** How a video is treated, by its URL, with or without what signs it; later calls replace earlier ones. */
  readonly video: (url: string, script: VideoScript) => void;
  /** Submissions, in the order of arrival. */
  readonly videos: () => readonly Video[];
}

const API_KEY = 'gg_fake0key0for0tests0only';

/** Verity's API, behind a gateway that answers 403 for a bad key and for an unknown path. */
export function createVerity(options: { readonly leastIntervalMs: number }, vault: Vault) {
  const videos = new Map<string, Video>();
  const scripts = new Map<string, VideoScript>();
  vault.keep('the Verity key', API_KEY, ['verity']);
  const api: Host = {
    name: 'verity',
    routes: verityRoutes({
      videos,
      scriptOf: (url) => scriptFor(scripts, url) ?? {},
      pace: createPace(options.leastIntervalMs),
    }),
    admit: ({ request, violate }) => {
      const sent = request.headers['x-api-key'];
      if (sent === undefined) violate('sends no x-api-key');
      return sent === API_KEY ? undefined : json(403, { message: 'Forbidden' });
    },
    unknownPath: json(403, { message: 'Missing Authentication Token' }),
    malformed: (problems) => json(400, { errors: problems.map((reason) => ({ reason })) }),
  };
  const scripting: VerityScripting = {
    video: (url, script) => void scripts.set(url, script),
    videos: () => [...videos.values()],
  };
  return { hosts: [api], scripting, credentials: { apiKey: API_KEY } };
}
