import { Ajv, type ValidateFunction } from 'ajv';
import type { ProviderRequest, Route } from './wire.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
const compiled = new Map<object, ValidateFunction>();

/** What is wrong with the form of a request, credentials apart. */
export function faultsOf(route: Route, request: ProviderRequest): string[] {
  return [...queryFaults(route, request), ...bodyFaults(route, request)];
}

function queryFaults({ query = {}, requiredQuery = [] }: Route, request: ProviderRequest): string[] {
  const wrong = Object.entries(request.query).flatMap(([name, value]) => {
    const form = query[name];
    if (form === undefined) return [`takes no parameter ${name}`];
    return form.test(value) ? [] : [`does not take ${name}=${value}`];
  });
  const missing = requiredQuery.filter((name) => request.query[name] === undefined);
  return [...wrong, ...missing.map((name) => `lacks the parameter ${name}`)];
}

function bodyFaults({ body: schema, form }: Route, { headers, body }: ProviderRequest): string[] {
  if (schema === undefined) return body === undefined ? [] : ['takes no body'];
  const type = headers['content-type'] ?? 'none';
  const wanted = form ? 'application/x-www-form-urlencoded' : 'application/json';
  const wrongType = type.toLowerCase().startsWith(wanted) ? [] : [`wants content-type ${wanted}, not ${type}`];
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  const value = form ? Object.fromEntries(new URLSearchParams(String(body))) : body;
  if (validate(value)) return wrongType;
  return [...wrongType, ajv.errorsText(validate.errors, { dataVar: 'the body' })];
}

/** An object with these fields and no others. */
export function fields(properties: Record<string, object>, required: readonly string[]): object {
  return { type: 'object', additionalProperties: false, properties, required };
}

export const TEXT = { type: 'string', minLength: 1 };
export const HTTP_URL = { type: 'string', pattern: '^https?://' };
export const TEXTS = { type: 'array', items: TEXT, minItems: 1 };
