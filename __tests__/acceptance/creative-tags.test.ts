import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Scenario, scenario, urlOf } from './support/scenario.ts';

const vidmob = (options: Parameters<typeof scenario>[0]) => scenario({ using: ['vidmob'], ...options });
const versions = (ran: Scenario, id: string) =>
  ran.providers.vidmob.media().flatMap(({ body }) => (body.id === id ? [body.version] : []));
const clientTags = [{ label: 'lifestyle', description: 'Real-life settings' }];

describe('assets whose guidelines lack tags', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await vidmob({
      policy: { vidmob: { clientTags } },
      creatives: [
        { id: 'tagged', channels: ['META'] },
        { id: 'needs-tags' },
        { id: 'slow-needs-tags', channels: ['TIKTOK'] },
        { id: 'same-file', url: `${urlOf('needs-tags')}?X-Amz-Signature=other`, channels: ['META'] },
        { id: 'needs-more' },
        { id: 'tagged-before' },
      ],
      script: ({ providers: { vidmob: account } }) => {
        account.creative('needs-tags', { untaggedUntil: 'tagged' });
        account.creative('slow-needs-tags', { untaggedUntil: 'tagged' });
        account.creative('same-file', { untaggedUntil: 'never' });
        account.creative('needs-more', { untaggedUntil: 'resubmitted' });
        account.creative('tagged-before', { untaggedUntil: 'resubmitted', knownTagged: true });
        account.tags({ processing: 2, tags: { [urlOf('needs-more')]: [{ category: 'brand', label: 'logo' }] } });
      },
    });
  });
  const job = () => ran.providers.calls('tags.open')[0]?.body as { assets: { url: string }[]; clientTags: unknown };

  test('are tagged in one job, each file once, with the client tags of the policy', () => {
    expect(ran.providers.calls('tags.open')).toHaveLength(1);
    const files = job().assets.map(({ url }) => url.split('?')[0]);
    expect(files).toHaveLength(3);
    expect(new Set(files)).toEqual(new Set(['needs-more', 'needs-tags', 'slow-needs-tags'].map((id) => urlOf(id))));
    expect(job().clientTags).toEqual(clientTags);
    expect(ran.report.usage.submitted.tags).toBe(1);
  });

  test('have their scores read again after the job, which settles it', () => {
    expect(ran.creative('needs-tags').verdict).toBe('pass');
    expect(versions(ran, 'needs-tags')).toHaveLength(1);
  });

  test('are submitted once more where that does not help, under the version sent before plus `-tagged`', () => {
    const [first, second, ...others] = versions(ran, 'needs-more');
    expect(second).toBe(`${first}-tagged`);
    expect(others).toEqual([]);
    const again = ran.providers.vidmob.media().find(({ body }) => body.version === second);
    expect(ran.creative('needs-more')).toMatchObject({
      verdict: 'pass',
      version: null,
      assessments: { vidmob: { ticket: again?.uniqueId } },
    });
  });

  test('are judged as they are when even that does not help', () => {
    expect(versions(ran, 'same-file')).toHaveLength(2);
    expect(ran.creative('same-file').assessments.vidmob?.status).toBe('scored');
  });

  test('are not tagged when an earlier run had it done', () => {
    expect(job().assets.map(({ url }) => url)).not.toContain(urlOf('tagged-before'));
    expect(ran.creative('tagged-before').verdict).toBe('pass');
    expect(ran.providers.calls('vidmob.submit').filter(({ status }) => status === 409)).toEqual([]);
  });

  test('have their tags in the report', () => {
    expect(ran.scored('vidmob', 'needs-tags').tags).toEqual([
      { category: 'visual', label: 'human presence' },
      { category: 'brand', label: 'logo visible' },
      { category: 'client', label: 'lifestyle' },
    ]);
    expect(ran.scored('vidmob', 'needs-more').tags).toEqual([{ category: 'brand', label: 'logo' }]);
    expect(ran.scored('vidmob', 'tagged').tags).toEqual([]);
  });
});

describe('vidmob-tags', () => {
  test.concurrent('never asks for no job, and the comment says what would help', async () => {
    const ran = await vidmob({
      inputs: { 'vidmob-tags': 'never' },
      creatives: [{ id: 'spring' }],
      script: ({ providers }) => {
        const scores = { META: { notAvailableCount: 9 } };
        providers.vidmob.creative('spring', { untaggedUntil: 'tagged', scores });
      },
    });
    expect(ran.providers.calls('tags.open')).toEqual([]);
    expect(ran.comment).toContain('vidmob-tags');
  });

  test.concurrent('always tags before the first submission, 200 assets at most in a job', async () => {
    const ids = Array.from({ length: 201 }, (_, at) => `spring-${at}`);
    const ran = await vidmob({ inputs: { 'vidmob-tags': 'always' }, creatives: ids.map((id) => ({ id })) });
    const sizes = ran.providers.vidmob.tagJobs().map(({ assets }) => assets.length);
    expect(sizes.toSorted((a, b) => a - b)).toEqual([1, 200]);
    expect(ran.providers.vidmob.media().filter(({ submittedTagged }) => !submittedTagged)).toEqual([]);
    expect(ran.report).toMatchObject({ conclusion: 'success', usage: { submitted: { vidmob: 201, tags: 2 } } });
    expect(ran.scored('vidmob', 'spring-200').tags).toHaveLength(2);
  });
});

describe('a tags job', () => {
  const untagged = (tags: Parameters<Scenario['providers']['vidmob']['tags']>[0]) =>
    vidmob({
      creatives: [{ id: 'spring', channels: ['META'] }],
      script: ({ providers: { vidmob: account } }) => {
        account.creative('spring', { untaggedUntil: 'tagged', scores: { META: { score: 0.75 } } });
        account.tags(tags);
      },
    });

  test.concurrent.each([
    ['failed', { status: 'FAILED' }],
    ['is forbidden', { refuse: { status: 403, body: { message: 'no aperture scope' } } }],
  ])('that %s leaves the first scores, with a warning', async (_, tags) => {
    const ran = await untagged(tags);
    expect(ran.creative('spring')).toMatchObject({
      verdict: 'warn',
      assessments: { vidmob: { status: 'scored', channels: { META: { score: 0.75 } } } },
    });
    expect(
      ran
        .creative('spring')
        .findings.map(({ message }) => message)
        .join(),
    ).toMatch(/Creative Tags/);
    expect(ran.providers.calls('tags.open')).toHaveLength(1);
    expect(versions(ran, 'spring')).toHaveLength(1);
  });

  test.concurrent('that is not done in time leaves the creative pending', async () => {
    const ran = await vidmob({
      inputs: { timeout: '2s' },
      creatives: [{ id: 'spring' }],
      script: ({ providers: { vidmob: account } }) => {
        account.creative('spring', { untaggedUntil: 'tagged' });
        account.tags({ processing: 1000 });
      },
    });
    expect(ran.creative('spring').verdict).toBe('pending');
    expect(ran.errors('spring')).toEqual(['gate/time-budget']);
  });
});

describe.each(['reference', 'reference-plain'] as const)('an account that speaks the dialect of the %s', (dialect) => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await vidmob({
      policy: { vidmob: { clientTags } },
      creatives: [{ id: 'first' }, { id: 'late' }, { id: 'broken' }],
      script: ({ providers: { vidmob: account } }) => {
        account.creative('first', { untaggedUntil: 'tagged' });
        account.creative('late', { processing: 8, untaggedUntil: 'tagged' });
        account.creative('broken', { untaggedUntil: 'tagged' });
        account.tags({ dialect, processing: 1, errors: { [urlOf('broken')]: 'could not be decoded' } });
      },
    });
  });

  test('is asked in the other one once, and then in its own', () => {
    const guide = ran.providers.requests.filter(({ path }) => path.startsWith('/v1/aperture'));
    expect(guide).toMatchObject([{ method: 'POST', status: 404 }]);
    const jobs = ran.providers.vidmob.tagJobs();
    const ids = jobs.map(({ assets }) => new Set(assets.map(({ id }) => id)));
    expect(ids).toEqual([new Set(['first', 'broken']), new Set(['late'])]);
    expect(jobs[0]?.clientTags).toEqual({ lifestyle: 'Real-life settings' });
  });

  test('has its tags downloaded from the other host, without credentials', () => {
    expect(ran.providers.calls('tags.download')).toHaveLength(2);
    expect(ran.scored('vidmob', 'late').tags).toContainEqual({ category: 'client', label: 'lifestyle' });
    expect(ran.creative('first').verdict).toBe('pass');
  });

  test('names the asset it could not tag', () => {
    expect(ran.creative('broken').verdict).toBe('warn');
    expect(
      ran
        .creative('broken')
        .findings.map(({ message }) => message)
        .join(),
    ).toContain('could not be decoded');
  });
});
