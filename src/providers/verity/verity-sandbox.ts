import {
  commonOutcome,
  type MarkersFor,
  type SandboxRoutes,
  type SandboxStandIn,
  textOf,
  uuidOf,
} from '../sandbox-exchange.ts';
import type { VerityAccount } from './module.ts';

const VERITY_MARKER = /verity-(ggt[1-9])-(low|medium|high)/g;

/** Risks as Verity sends them, by threat id. */
export function risksIn(text: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    [...text.matchAll(VERITY_MARKER)].map(([, id, risk]) => [id?.toUpperCase(), risk?.toUpperCase()]),
  );
}

/** Threat names as Verity gives them with the ids (GumGum threat taxonomy). */
const THREATS: Readonly<Record<string, string>> = {
  GGT1: 'Violence and gore',
  GGT2: 'Criminal',
  GGT3: 'Drugs and alcohol',
  GGT4: 'Sexually charged',
  GGT5: 'Profanity and vulgarity',
  GGT6: 'Hate speech, harassment, and cyberbullying',
  GGT7: 'Disasters',
  GGT8: 'Malware and phishing',
  GGT9: 'Medical',
};
const MOMENT = '2026-01-01T00:00:00.000Z';
const EXPIRY = '2026-12-27T00:00:00.000Z';

function verityRoutes(markersFor: MarkersFor): SandboxRoutes {
  const urls = new Map<string, string>();
  return ({ method, path, body }) => {
    const call = `${method} ${path}`;
    if (call === 'POST /video/classification') {
      const url = textOf(body['url']);
      if (commonOutcome(markersFor(url), 'verity') === 'outage')
        return { status: 500, body: { message: 'Internal Server Error' } };
      const uuid = uuidOf(`verity ${url}`);
      urls.set(uuid, url);
      return { status: 202, body: { uuid, url, acceptedAt: new Date().toISOString() } };
    }
    const [, uuid, isStatus] = /^GET \/video\/classification\/([^/]+)(\/status)?$/.exec(call) ?? [];
    if (uuid === undefined) return undefined;
    const url = urls.get(uuid);
    if (url === undefined) return { status: 404, body: { errorMessage: `${uuid} does not exist.` } };
    const text = markersFor(url);
    const outcome = commonOutcome(text, 'verity');
    if (outcome === 'unsupported') {
      return { status: 200, body: { uuid, url, errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }] } };
    }
    const isProcessing = outcome === 'processing';
    if (isStatus) return { status: 200, body: { uuid, url, status: isProcessing ? 'ANALYZING' : 'PROCESSED' } };
    if (isProcessing) return { status: 404, body: { errorMessage: `video '${uuid}' still processing.` } };
    const threats = Object.entries(risksIn(text)).map(([id, risk]) => ({ id, category: THREATS[id], risk }));
    const data = { processedAt: MOMENT, expiresAt: EXPIRY, languageCode: 'en', iab: null, keywords: [], safe: true };
    return { status: 200, body: { uuid, url, data: { ...data, threats, sentiments: [] } } };
  };
}

/** A Verity of the sandbox: video submission, status and result. */
export const verityStandIn: SandboxStandIn<VerityAccount> = {
  markers: [['verity-THREAT-RISK', 'Verity: that threat at that risk, such as `verity-ggt6-high`']],
  account: (url) => ({ url, apiKey: 'sandbox-key' }),
  routes: verityRoutes,
};
