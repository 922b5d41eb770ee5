import type { Call, Http, HttpAnswer, HttpRequest } from '../../http/http.ts';
import { failedAnswer } from './schema.ts';
import type { Tokens } from './token.ts';

/** `no-token`: the credentials, or every token they bring, are refused by this answer. */
export type IasAnswer = { readonly kind: 'answered' | 'no-token'; readonly answer: HttpAnswer };

/** POSTs JSON to a path of the API. Rejects as the transport does. */
export type IasPost = (path: string, json: unknown, repeat: HttpRequest['repeat'], call: Call) => Promise<IasAnswer>;

/** IAS does not say under which status it sends `invalid_token`, so the body counts whatever the status. */
function refusesToken({ status, body }: HttpAnswer): boolean {
  return (
    status === 401 || (typeof body === 'object' && body !== null && Reflect.get(body, 'error') === 'invalid_token')
  );
}

/** Whether the answer is IAS's final word that it cannot score the asset; IAS sends it under 503. */
export function isFailed({ body }: HttpAnswer): boolean {
  return failedAnswer.safeParse(body).success;
}

/** Calls with a token; a refused token is replaced once and the call repeated with the new one. */
export function createIasPost(options: {
  readonly http: Http;
  readonly url: string;
  readonly tokens: Tokens;
}): IasPost {
  const { http, tokens } = options;
  const base = options.url.replace(/\/+$/, '');
  return async (path, json, repeat, call) => {
    const send = (token: string) =>
      http({
        method: 'POST',
        url: `${base}${path}`,
        headers: { authorization: `Bearer ${token}` },
        json,
        repeat,
        isFinal: (answer) => isFailed(answer) || refusesToken(answer),
        call,
      });
    const first = await tokens(call);
    if (first.kind === 'refused') return { kind: 'no-token', answer: first.answer };
    const answer = await send(first.value);
    if (!refusesToken(answer)) return { kind: 'answered', answer };
    const renewed = await tokens(call, first.value);
    if (renewed.kind === 'refused') return { kind: 'no-token', answer: renewed.answer };
    const second = await send(renewed.value);
    return { kind: refusesToken(second) ? 'no-token' : 'answered', answer: second };
  };
}
