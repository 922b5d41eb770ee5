import { fields } from '../inspect.ts';
import type { Vault } from '../vault.ts';
import { json, type ProviderRequest, type Reply, type Route, type Visit } from '../wire.ts';

export interface TokenOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Seconds. */
  readonly lifetime: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Token {
  readonly value: string;
  readonly until: number;
  readonly lifetimeMs: number;
  /** The request that brought it, whose answer may have been lost. */
  readonly by: ProviderRequest;
  isRevoked: boolean;
}

/** The tokens IAS gave out. */
export interface Tokens {
  readonly routes: readonly Route[];
  /** Lets in who has the client's credentials. */
  readonly admitClient: (visit: Visit) => Reply | undefined;
  /** Lets in who has a token that is valid. */
  readonly admitBearer: (visit: Visit) => Reply | undefined;
  /** Makes every token given out so far invalid. */
  readonly revokeAll: () => void;
}

const TOKEN_REQUEST = fields({ grant_type: { const: 'client_credentials' } }, ['grant_type']);
const BAD_CLIENT = json(401, { error: 'unauthorized', error_description: 'Bad credentials' });
const EXPIRED = json(401, { error: 'invalid_token', error_description: 'Access token expired' });
const NO_TOKEN = json(401, { error: 'unauthorized', error_description: 'Full authentication is required' });

/** Time before its end at which a token may be replaced: two minutes, of short ones the last half. */
function renewalMs({ lifetimeMs }: Token): number {
  return Math.min(120_000, lifetimeMs / 2);
}

export function createTokens(options: TokenOptions, vault: Vault): Tokens {
  const given: Token[] = [];
  const basic = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
  vault.keep('the IAS client secret', options.clientSecret, []);
  vault.keep('the IAS client credentials', basic, ['ias-token']);

  const give = ({ request, violate }: Visit): Reply => {
    const useful = given.some(
      (token) => !token.isRevoked && !token.by.lost && request.at < token.until - renewalMs(token),
    );
    if (useful) violate('asks for a token though it has one');
    const lifetimeMs = options.lifetime() * 1000;
    const value = `fake-ias-token-${given.length + 1}-for-tests-only`;
    given.push({ value, until: options.now() + lifetimeMs, lifetimeMs, by: request, isRevoked: false });
    vault.keep('an IAS token', value, ['ias']);
    return json(200, {
      jti: '00000000-0000-4000-8000-000000000000',
      scope: `00:${options.clientId}:write`,
      expires_in: options.lifetime(),
      token_type: 'bearer',
      access_token: value,
    });
  };

  return {
    routes: [
      {
        call: 'ias.token',
        method: 'POST',
        path: /^\/uaa\/oauth\/token$/,
        body: TOKEN_REQUEST,
        form: true,
        handle: give,
      },
    ],
    admitClient: ({ request, violate }) => {
      const sent = request.headers['authorization'] ?? '';
      if (!/^Basic \S+$/.test(sent)) violate('sends no basic credentials');
      return sent === `Basic ${basic}` ? undefined : BAD_CLIENT;
    },
    admitBearer: ({ request, violate }) => {
      const sent = /^bearer (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
      if (sent === undefined) {
        violate('sends no bearer token');
        return NO_TOKEN;
      }
      const token = given.find(({ value }) => value === sent);
      return token === undefined || token.isRevoked || options.now() >= token.until ? EXPIRED : undefined;
    },
    revokeAll: () => {
      for (const token of given) token.isRevoked = true;
    },
  };
}
