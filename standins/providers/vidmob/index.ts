import type { Host } from '../host.ts';
import { createPace } from '../pace.ts';
import type { Vault } from '../vault.ts';
import { catalogueRoutes } from './catalogue.ts';
import { problem, UNAUTHORIZED } from './envelope.ts';
import { createMediaStore, type Media } from './media.ts';
import { mediaRoutes } from './media-routes.ts';
import { type CreativeScript, type ScoringScript, USUAL_WORKSPACE, type Workspace } from './script.ts';
import { downloadRoutes, tagsRoutes } from './tags.ts';
import type { TagJob, TagsScript } from './tags-script.ts';
import { updatedRoutes } from './updated.ts';

export interface VidmobOptions {
  readonly rowChannel: 'channelIdentifier' | 'channel';
  readonly leastIntervalMs: number;
  /** Address of the host the results of tags jobs are on; it listens before anybody asks. */
  readonly downloadsUrl: () => string;
}

/** What a test states about Vidmob and Creative Tags, and what it finds there afterwards. */
export interface VidmobScripting {
  /** How a creative is treated, by its id; later calls replace earlier ones. */
  readonly creative: (id: string, script: CreativeScript) => void;
  /** In place of the usual workspace, 45914. */
  readonly workspaces: (...list: readonly (Partial<Workspace> & { readonly id: number })[]) => void;
  /** Gives a finished creative other scores, as a new guideline or an override by hand would, at `at` (now). */
  readonly rescore: (id: string, scoring: ScoringScript, at?: number) => void;
  /** Lists further ids among the changed scores, those of other teams or of nobody, as often as they are named. */
  readonly alsoUpdated: (...uniqueIds: readonly string[]) => void;
  /** Submissions, in the order of arrival. */
  readonly media: () => readonly Media[];
  /** How Creative Tags treats its jobs. */
  readonly tags: (script: TagsScript) => void;
  readonly tagJobs: () => readonly TagJob[];
}

const API_KEY = 'vm_fake0key0for0tests0only';
const SIGNATURE = 'fake-signature';

/** Vidmob's API with Creative Tags, and the host that hands out the results of tags jobs. */
export function createVidmob(options: VidmobOptions, vault: Vault) {
  const scripts = new Map<string, CreativeScript>();
  const scriptOf = (id: string): CreativeScript => scripts.get(id) ?? {};
  let workspaces: readonly Workspace[] = [USUAL_WORKSPACE];
  let tagsScript: TagsScript = {};
  const jobs: TagJob[] = [];
  let others: readonly string[] = [];
  const store = createMediaStore(scriptOf);
  const pace = createPace(options.leastIntervalMs);
  vault.keep('the Vidmob key', API_KEY, ['vidmob']);
  const downloadUrl = (jobId: string) => `${options.downloadsUrl()}/results/${jobId}.json?X-Amz-Signature=${SIGNATURE}`;
  const tags = { store, jobs, pace, script: () => tagsScript, downloadUrl };

  const api: Host = {
    name: 'vidmob',
    routes: [
      ...mediaRoutes({ store, scriptOf, pace, workspaces: () => workspaces, rowChannel: options.rowChannel }),
      ...updatedRoutes({ store, scriptOf, workspaces: () => workspaces, others: () => others }),
      ...catalogueRoutes(() => workspaces),
      ...tagsRoutes(tags),
    ],
    admit: ({ request, violate }) => {
      const sent = request.headers['authorization'] ?? '';
      if (!/^Bearer \S+$/.test(sent)) violate('sends no bearer key');
      return sent === `Bearer ${API_KEY}` ? undefined : UNAUTHORIZED;
    },
    unknownPath: problem(404, 'Cannot find the requested path'),
    malformed: (problems) => problem(400, problems),
  };
  const downloads: Host = {
    name: 'downloads',
    routes: downloadRoutes(tags, SIGNATURE),
    admit: () => undefined,
    unknownPath: { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' },
    malformed: () => ({ status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }),
  };
  const scripting: VidmobScripting = {
    creative: (id, script) => void scripts.set(id, script),
    workspaces: (...list) => {
      workspaces = list.map((given) => ({ ...USUAL_WORKSPACE, name: `Workspace ${given.id}`, ...given }));
    },
    rescore: (id, scoring, at = Date.now()) => {
      scripts.set(id, { ...scriptOf(id), ...scoring, later: [] });
      for (const media of store.all()) if (media.body.id === id) media.rescoredAt = at;
    },
    alsoUpdated: (...uniqueIds) => {
      others = uniqueIds;
    },
    media: () => store.all(),
    tags: (script) => {
      tagsScript = script;
    },
    tagJobs: () => jobs,
  };
  return { hosts: [api, downloads], scripting, credentials: { apiKey: API_KEY } };
}
