import { expect, test } from '@jest/globals';
import { tagJobIn } from '../../../src/providers/vidmob/tag-job.ts';

test('a job of the guide', () => {
  const annotations = [{ url: 'https://cdn.example.com/a.mp4', tags: [] }];
  expect(tagJobIn({ status: 'OK', result: { job_id: 'j-1', status: 'COMPLETE', annotations } })).toEqual({
    id: 'j-1',
    state: 'complete',
    status: 'COMPLETE',
    annotations,
    downloadUrl: undefined,
    message: undefined,
    errors: new Map(),
  });
});

test('a job of the reference, enveloped and in snake case', () => {
  const result = { job_id: 'j-1', status: 'COMPLETED', download_url_json: 'https://d.example/1', message: 'Done' };
  expect(tagJobIn({ status: 'OK', result })).toMatchObject({
    state: 'complete',
    downloadUrl: 'https://d.example/1',
    message: 'Done',
  });
});

test('a job without envelope, in camel case', () => {
  const job = { jobId: 7, status: 'failed', downloadUrlJSON: '', errors: { a: 'bad format', b: { code: 1 } } };
  expect(tagJobIn(job)).toMatchObject({
    id: '7',
    state: 'failed',
    downloadUrl: undefined,
    errors: new Map([
      ['a', 'bad format'],
      ['b', 'no reason given'],
    ]),
  });
});

test.each([['QUEUED'], ['PENDING'], ['PROCESSING'], ['DANCING'], [undefined]])(
  '%s is not the end of a job',
  (status) => {
    expect(tagJobIn({ result: { jobId: 'j-1', status } })).toMatchObject({
      state: 'working',
      status: status ?? 'UNKNOWN',
    });
  },
);

test('no id is made up, and no job out of something else', () => {
  expect(tagJobIn({ result: { job_id: '' } })?.id).toBeUndefined();
  expect(tagJobIn({ result: {} })?.id).toBeUndefined();
  expect(tagJobIn([])).toBeUndefined();
  expect(tagJobIn(undefined)).toBeUndefined();
});
