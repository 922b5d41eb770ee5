import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import type { Operation } from './operations.ts';

interface Slice {
  readonly operations: Readonly<
    Record<
      Operation,
      {
        readonly query: Readonly<Record<string, AnySchema>>;
        readonly body?: AnySchema;
        readonly responses: Readonly<Record<string, AnySchema | null>>;
      }
    >
  >;
  readonly schemas: Readonly<Record<string, AnySchema>>;
}

/** Checks requests and answers against GitHub's published description. Each gives sentences, none when all is well. */
export interface Validator {
  request(operation: Operation, query: URLSearchParams, body: unknown): string[];
  response(operation: Operation, status: number, body: unknown): string[];
}

let shared: Validator | undefined;

/** The validator, the same for every stand-in of the process: compiling takes longer than a test should. */
export function createValidator(): Validator {
  shared ??= readValidator();
  return shared;
}

/** Reads the slice of the description; each schema is compiled when it is first needed. */
function readValidator(): Validator {
  const slice = JSON.parse(readFileSync(new URL('./openapi/github.json', import.meta.url), 'utf8')) as Slice;
  const strict = newAjv(slice, false);
  const lenient = newAjv(slice, true);
  const compiled = new Map<string, ValidateFunction>();

  const check = (ajv: Ajv, key: string, schema: AnySchema, value: unknown): string[] => {
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate(value) ? [] : [`${key}: ${ajv.errorsText(validate.errors, { dataVar: '' })}`];
  };

  return {
    request(operation, query, body) {
      const described = slice.operations[operation];
      const schema = { type: 'object', additionalProperties: false, properties: described.query };
      const problems = check(lenient, `${operation} query`, schema, Object.fromEntries(query));
      if (described.body !== undefined) {
        return [...problems, ...check(strict, `${operation} body`, described.body, body)];
      }
      return body === undefined ? problems : [...problems, `${operation} takes no body`];
    },
    response(operation, status, body) {
      const schema = slice.operations[operation].responses[String(status)];
      if (schema === undefined) {
        return status >= 400 ? [] : [`${operation} never answers ${status}`];
      }
      if (schema === null) {
        return [];
      }
      return check(strict, `${operation} ${status}`, schema, body);
    },
  };
}

/** Query values are strings, which `coerceTypes` reads as the numbers and flags they stand for. */
function newAjv(slice: Slice, coerceTypes: boolean): Ajv {
  const formats = { uri: URL.canParse, 'date-time': isDateTime };
  // Few values are checked with each schema, so that compiling costs more than checking.
  const quickly = { inlineRefs: false, code: { optimize: false } };
  const ajv = new Ajv({ strict: false, coerceTypes, formats, ...quickly });
  ajv.addSchema({ $id: 'github', schemas: slice.schemas });
  return ajv;
}

function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
