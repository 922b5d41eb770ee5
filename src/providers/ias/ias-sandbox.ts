import {
  commonOutcome,
  type MarkersFor,
  type SandboxRoutes,
  type SandboxStandIn,
  textOf,
  uuidOf,
} from '../sandbox-exchange.ts';
import { GARM_CATEGORIES, GARM_LEVELS } from './ias-answer.ts';
import type { IasAccount } from './module.ts';

const GARM_MARKER = new RegExp(`garm-(${GARM_CATEGORIES.join('|')})-(${GARM_LEVELS.join('|')})`, 'g');

/** Letters as IAS sends them, by category, for the categories that are not safe. */
export function lettersIn(text: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    [...text.matchAll(GARM_MARKER)].map(([, category, level]) => [category, level?.[0]?.toUpperCase()]),
  );
}

const TOKEN_PATH = '/uaa/oauth/token';

function iasRoutes(markersFor: MarkersFor): SandboxRoutes {
  const urls = new Map<string, string>();
  return ({ method, path, body }) => {
    const call = `${method} ${path}`;
    if (call === `POST ${TOKEN_PATH}`) {
      const token = { access_token: 'sandbox-access-token', token_type: 'bearer', expires_in: 3600, jti: 'sandbox' };
      return { status: 200, body: token };
    }
    if (call === 'POST /v1/score') {
      const url = Array.isArray(body['url']) ? textOf(body['url'][0]) : '';
      if (commonOutcome(markersFor(url), 'ias') === 'outage')
        return { status: 503, body: { error: 'The sandbox is out.' } };
      const contentId = uuidOf(`ias ${url}`);
      urls.set(contentId, url);
      return { status: 200, body: { contentId } };
    }
    if (call !== 'POST /v1/results') return undefined;
    const contentId = textOf(body['contentId']);
    const url = urls.get(contentId);
    if (url === undefined) return { status: 404, body: { error: 'Not found' } };
    const text = markersFor(url);
    const outcome = commonOutcome(text, 'ias');
    if (outcome === 'unsupported') {
      return { status: 503, body: { contentId, status: 'failed', error: 'The sandbox does not support this asset.' } };
    }
    if (outcome === 'processing') return { status: 200, body: { contentId, status: 'processing' } };
    const letters = lettersIn(text);
    const garmScores = Object.fromEntries(GARM_CATEGORIES.map((category) => [category, letters[category] ?? 'S']));
    return { status: 200, body: { contentId, status: 'completed', garmScores } };
  };
}

/** An IAS of the sandbox: token, score and results. */
export const iasStandIn: SandboxStandIn<IasAccount> = {
  markers: [['garm-CATEGORY-LEVEL', 'IAS: that GARM category at that level, such as `garm-hate-floor`']],
  account: (url) => ({
    url,
    tokenUrl: `${url}${TOKEN_PATH}`,
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
  }),
  routes: iasRoutes,
};
