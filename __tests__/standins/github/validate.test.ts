import { describe, expect, test } from '@jest/globals';
import { createValidator } from '../../../standins/github/validate.ts';

const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const LIST = 'GET /repos/{owner}/{repo}/pulls';
const validator = createValidator();
const none = new URLSearchParams();

describe('requests', () => {
  test('that fit the description are fine', () => {
    expect(validator.request(CREATE, none, { name: 'Gate', head_sha: 'abc' })).toEqual([]);
    expect(validator.request(LIST, new URLSearchParams('per_page=100&state=open'), undefined)).toEqual([]);
  });

  test.each([
    ['a missing property', { name: 'Gate' }, /head_sha/],
    ['a misspelt property', { name: 'Gate', head_sha: 'abc', externalId: 'x' }, /additional properties/],
    ['a value that does not exist', { name: 'Gate', head_sha: 'abc', status: 'done' }, /allowed values/],
    ['a time in another form', { name: 'Gate', head_sha: 'abc', started_at: 'yesterday' }, /date-time/],
    ['an output without a summary', { name: 'Gate', head_sha: 'abc', output: { title: 'x' } }, /summary/],
    ['no body at all', undefined, /must be object/],
  ])('with %s are named', (_, body, problem) => {
    expect(validator.request(CREATE, none, body).join()).toMatch(problem);
  });

  test('with a query or body the operation does not take are named', () => {
    expect(validator.request(LIST, new URLSearchParams('pre_page=100'), undefined).join()).toMatch(/additional/);
    expect(validator.request(LIST, new URLSearchParams('per_page=many'), undefined).join()).toMatch(/integer/);
    expect(validator.request(LIST, none, {})).toEqual([`${LIST} takes no body`]);
  });
});

describe('answers', () => {
  test('of another shape, or with a status GitHub never gives, are named', () => {
    expect(validator.response(LIST, 200, [{ number: 1 }]).join()).toMatch(/required property/);
    expect(validator.response(LIST, 201, []).join()).toMatch(/never answers 201/);
    expect(validator.response(LIST, 404, { message: 'Not Found' })).toEqual([]);
  });
});
