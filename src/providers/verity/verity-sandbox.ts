import { type OutcomeFor, type SandboxRoutes, textOf, uuidOf } from '../sandbox-exchange.ts';

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

/** A Verity of the sandbox: video submission, status and result. */
export function verityRoutes(outcomeFor: OutcomeFor): SandboxRoutes {
  const urls = new Map<string, string>();
  return ({ method, path, body }) => {
    const call = `${method} ${path}`;
    if (call === 'POST /video/classification') {
      const url = textOf(body['url']);
      if (outcomeFor(url).verity === 'outage') return { status: 500, body: { message: 'Internal Server Error' } };
      const uuid = uuidOf(`verity ${url}`);
      urls.set(uuid, url);
      return { status: 202, body: { uuid, url, acceptedAt: new Date().toISOString() } };
    }
    const [, uuid, isStatus] = /^GET \/video\/classification\/([^/]+)(\/status)?$/.exec(call) ?? [];
    if (uuid === undefined) return undefined;
    const url = urls.get(uuid);
    if (url === undefined) return { status: 404, body: { errorMessage: `${uuid} does not exist.` } };
    const outcome = outcomeFor(url);
    if (outcome.verity === 'unsupported') {
      return { status: 200, body: { uuid, url, errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }] } };
    }
    const isProcessing = outcome.verity === 'processing';
    if (isStatus) return { status: 200, body: { uuid, url, status: isProcessing ? 'ANALYZING' : 'PROCESSED' } };
    if (isProcessing) return { status: 404, body: { errorMessage: `video '${uuid}' still processing.` } };
    const threats = Object.entries(outcome.threats).map(([id, risk]) => ({ id, category: THREATS[id], risk }));
    const data = { processedAt: MOMENT, expiresAt: EXPIRY, languageCode: 'en', iab: null, keywords: [], safe: true };
    return { status: 200, body: { uuid, url, data: { ...data, threats, sentiments: [] } } };
  };
}
