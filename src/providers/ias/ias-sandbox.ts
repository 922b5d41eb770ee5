import { GARM_CATEGORIES } from '../../core/assessment.ts';
import { type OutcomeFor, type SandboxRoutes, textOf, uuidOf } from '../sandbox-exchange.ts';

/** An IAS of the sandbox: token, score and results. */
export function iasRoutes(outcomeFor: OutcomeFor): SandboxRoutes {
  const urls = new Map<string, string>();
  return ({ method, path, body }) => {
    const call = `${method} ${path}`;
    if (call === 'POST /uaa/oauth/token') {
      const token = { access_token: 'sandbox-access-token', token_type: 'bearer', expires_in: 3600, jti: 'sandbox' };
      return { status: 200, body: token };
    }
    if (call === 'POST /v1/score') {
      const url = Array.isArray(body['url']) ? textOf(body['url'][0]) : '';
      if (outcomeFor(url).ias === 'outage') return { status: 503, body: { error: 'The sandbox is out.' } };
      const contentId = uuidOf(`ias ${url}`);
      urls.set(contentId, url);
      return { status: 200, body: { contentId } };
    }
    if (call !== 'POST /v1/results') return undefined;
    const contentId = textOf(body['contentId']);
    const url = urls.get(contentId);
    if (url === undefined) return { status: 404, body: { error: 'Not found' } };
    const outcome = outcomeFor(url);
    if (outcome.ias === 'failed') {
      return { status: 503, body: { contentId, status: 'failed', error: 'The sandbox does not support this asset.' } };
    }
    if (outcome.ias === 'processing') return { status: 200, body: { contentId, status: 'processing' } };
    const garmScores = Object.fromEntries(GARM_CATEGORIES.map((category) => [category, outcome.garm[category] ?? 'S']));
    return { status: 200, body: { contentId, status: 'completed', garmScores } };
  };
}
