import { describe, expect, test } from '@jest/globals';
import { vidmobVersion } from '../../../src/providers/vidmob/vidmob-submit.ts';
import { assetsOf, GUIDE, REFERENCE, tagJobIn } from '../../../src/providers/vidmob/vidmob-tag-job.ts';
import { creative } from './fake-vidmob.ts';

describe('tag dialects', () => {
  const assets = [{ id: 'a', url: 'https://cdn.example.com/a.mp4' }];
  const clientTags = [{ label: 'lifestyle', description: 'Real-life settings' }];

  test('the dialect of the guide', () => {
    expect(GUIDE.body(assets, clientTags)).toEqual({ assets: [{ url: 'https://cdn.example.com/a.mp4' }], clientTags });
    expect(GUIDE.body(assets, [])).toEqual({ assets: [{ url: 'https://cdn.example.com/a.mp4' }] });
    expect(GUIDE.jobPath('a/1')).toBe('/v1/aperture/jobs/a%2F1/status');
  });

  test('the dialect of the reference', () => {
    expect(REFERENCE.body(assets, clientTags)).toEqual({
      creatives: assets,
      clientTags: { lifestyle: 'Real-life settings' },
    });
    expect(REFERENCE.body(assets, [])).toEqual({ creatives: assets, clientTags: {} });
    expect(REFERENCE.jobPath('a/1')).toBe('/v1/media/aperture/a%2F1');
  });
});

describe('tag job', () => {
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
});

describe('tag assets', () => {
  test('an asset is tagged once, however often and with whatever signature it is linked', () => {
    const one = creative({ url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=1' });
    const again = creative({ id: 'other', url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=2' });
    expect(assetsOf([one, again])).toEqual([{ id: 'spring', url: one.url }]);
  });

  test('two assets never share an id', () => {
    const [one, other] = [creative({ url: 'https://a.example/1.mp4' }), creative({ url: 'https://a.example/2.mp4' })];
    expect(assetsOf([one, other]).map(({ id }) => id)).toEqual(['spring', `spring@${vidmobVersion(other)}`]);
  });
});
