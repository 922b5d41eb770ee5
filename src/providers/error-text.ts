import { createRedact } from '../core/redact.ts';

/** Characters of a provider's message that are shown. */
const LONGEST = 300;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The message in an error body, in whichever of the published envelopes: Vidmob `error.message` (a text or a list) and
 * `message`, IAS `error` and `error_description`, Verity `errorMessage`, `errors[].reason` and `message`.
 */
function messageIn(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  if (Array.isArray(body)) {
    const texts = body.map(messageIn).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join('; ');
  }
  if (!isRecord(body)) return undefined;
  const keys = ['error_description', 'errorMessage', 'message', 'reason', 'error', 'errors'];
  for (const key of keys) {
    const text = messageIn(Object.hasOwn(body, key) ? body[key] : undefined);
    if (text !== undefined && text.trim() !== '') return text;
  }
  return undefined;
}

/** Before it is cut: half a signature would not be known for one. */
const withoutSignatures = createRedact([]);

/** What the provider itself says went wrong, on one line of bounded length; undefined when it says nothing readable. */
export function errorText(body: unknown): string | undefined {
  const line = withoutSignatures(messageIn(body) ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line === '') return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
