/**
 * Cuts GitHub's published description of its REST API down to the operations the GitHub stand-in serves, and rewrites
 * OpenAPI 3.0's schemas as JSON Schema, so that plain ajv can check requests and answers against it.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
 *     node scripts/slice-openapi.ts package/generated/api.github.com.json
 *
 * The description unpacks to 390 MB and is therefore no dependency; the slice is committed. Needs Node 24.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { OPERATIONS } from '../standins/github/operations.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const KEPT_FORMATS = new Set<Json>(['date-time', 'uri']);
const KEPT_KEYWORDS = [
  'type',
  'required',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'pattern',
];

const [source] = process.argv.slice(2);
if (source === undefined) {
  throw new Error('usage: node scripts/slice-openapi.ts <path to api.github.com.json>');
}
const description = object(JSON.parse(readFileSync(source, 'utf8')));
const neededSchemas = new Set<string>();

const operations: JsonObject = {};
for (const operation of OPERATIONS) {
  operations[operation] = sliceOperation(operation);
}
const schemas: JsonObject = {};
for (const name of neededSchemas) {
  schemas[name] = toJsonSchema(at(description, 'components', 'schemas', name));
}
const slice = {
  // The licence itself lies beside the slice.
  source: '@octokit/openapi 23.0.2, generated/api.github.com.json (MIT, Copyright (c) 2020 Octokit contributors)',
  operations,
  schemas: Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(new URL('../standins/github/openapi/github.json', import.meta.url), `${JSON.stringify(slice)}\n`);

function sliceOperation(operation: string): JsonObject {
  const [method = '', path = ''] = operation.split(' ');
  const described = object(at(description, 'paths', path, method.toLowerCase()));
  const query: JsonObject = {};
  for (const parameter of array(described['parameters'] ?? []).map(resolve)) {
    const name = parameter['name'];
    if (parameter['in'] === 'query' && typeof name === 'string') {
      query[name] = toJsonSchema(parameter['schema'] ?? {});
    }
  }
  const body = described['requestBody'] === undefined ? undefined : jsonContent(resolve(described['requestBody']));
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(object(described['responses'] ?? {}))) {
    responses[status] = jsonContent(resolve(response)) ?? null;
  }
  return { query, ...(body === undefined ? {} : { body: closed(body) }), responses };
}

/** GitHub ignores what it does not know in a request; to us a misspelt property is a mistake. */
function closed(schema: Json): Json {
  if (Array.isArray(schema)) {
    return schema.map(closed);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen = inner['type'] === 'object' && inner['properties'] !== undefined;
  return isOpen ? { additionalProperties: false, ...inner } : inner;
}

function jsonContent(holder: JsonObject): Json | undefined {
  const content = object(holder['content'] ?? {});
  const json = content['application/json'];
  return json === undefined ? undefined : toJsonSchema(object(json)['schema'] ?? {});
}

function toJsonSchema(schema: Json): JsonObject {
  const given = object(schema);
  const reference = given['$ref'];
  if (typeof reference === 'string') {
    const name = reference.replace('#/components/schemas/', '');
    neededSchemas.add(name);
    return { $ref: `github#/schemas/${name}` };
  }
  const result: JsonObject = {};
  for (const keyword of KEPT_KEYWORDS) {
    if (given[keyword] !== undefined) {
      result[keyword] = given[keyword];
    }
  }
  if (given['enum'] !== undefined) {
    result['enum'] = array(given['enum']);
  }
  if (given['format'] !== undefined && KEPT_FORMATS.has(given['format'])) {
    result['format'] = given['format'];
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    if (given[keyword] !== undefined) {
      result[keyword] = array(given[keyword]).map(toJsonSchema);
    }
  }
  for (const keyword of ['items', 'not', 'additionalProperties']) {
    const value = given[keyword];
    if (value !== undefined) {
      result[keyword] = typeof value === 'boolean' ? value : toJsonSchema(value);
    }
  }
  if (given['properties'] !== undefined) {
    const properties = Object.entries(object(given['properties']));
    result['properties'] = Object.fromEntries(properties.map(([name, value]) => [name, toJsonSchema(value)]));
  }
  return given['nullable'] === true ? orNull(result) : result;
}

/** OpenAPI 3.0's `nullable: true`, as JSON Schema says it. */
function orNull(schema: JsonObject): JsonObject {
  return Object.keys(schema).length === 0 ? {} : { anyOf: [{ type: 'null' }, schema] };
}

function resolve(value: Json): JsonObject {
  const reference = object(value)['$ref'];
  return typeof reference === 'string' ? object(at(description, ...reference.slice(2).split('/'))) : object(value);
}

function at(value: Json, ...keys: string[]): Json {
  let current = value;
  for (const key of keys) {
    const next = object(current)[key];
    if (next === undefined) {
      throw new Error(`the description has no ${keys.join(' / ')}`);
    }
    current = next;
  }
  return current;
}

function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`expected an object, got ${JSON.stringify(value)?.slice(0, 80)}`);
  }
  return value;
}

function array(value: Json): Json[] {
  if (!Array.isArray(value)) {
    throw new Error(`expected an array, got ${JSON.stringify(value).slice(0, 80)}`);
  }
  return value;
}
