import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CreativeScript } from '../../standins/providers/index.ts';
import { type Scenario, scenario, urlOf } from './support/scenario.ts';

const vidmob = (options: Parameters<typeof scenario>[0]) => scenario({ using: ['vidmob'], ...options });
const bodies = (ran: Scenario) => new Map(ran.providers.vidmob.media().map(({ body }) => [body.id, body]));

describe('what Vidmob is sent', () => {
  const signed = (signature: string) => `${urlOf('spring')}?X-Amz-Date=20261101T000000Z&X-Amz-Signature=${signature}`;
  let ran: Scenario;
  beforeAll(async () => {
    const channels = ['META', 'TIKTOK'];
    ran = await vidmob({
      script: ({ providers }) => providers.vidmob.workspaces({ id: 45914 }, { id: 7 }),
      creatives: [
        {
          id: 'full',
          version: '1.0',
          source: 'my-dam',
          url: signed('aaa'),
          name: 'Spring, 15 s',
          title: 'For IAS and Verity',
          description: 'A street in spring.',
          brands: ['acme'],
          markets: ['US', 'DE'],
          workspaceId: 7,
          channels: ['facebook', 'YouTube'],
          language: 'en-US',
        },
        { id: 'bare', url: signed('aaa') },
        { id: 'signed', url: signed('aaa'), channels },
        { id: 'signed-anew', url: signed('bbb'), channels },
        { id: 'same-channels', url: signed('aaa'), channels: ['tiktok', 'FACEBOOK'] },
        { id: 'other-file', url: urlOf('summer'), channels },
        { id: 'other-channels', url: signed('aaa'), channels: ['META'] },
        { id: 'other-workspace', url: signed('aaa'), channels, workspaceId: 7 },
      ],
    });
  });

  test('every field of the request body that a manifest holds, and nothing meant for others', () => {
    expect(bodies(ran).get('full')).toEqual({
      id: 'full',
      version: expect.stringMatching(/^1\.0-[0-9a-f]{12}$/),
      source: 'my-dam',
      url: signed('aaa'),
      name: 'Spring, 15 s',
      description: 'A street in spring.',
      brands: ['acme'],
      markets: ['US', 'DE'],
      workspaceId: 7,
      channels: expect.arrayContaining(['META', 'DV360']),
    });
  });

  test('nothing for what the manifest leaves out, except the version', () => {
    expect(bodies(ran).get('bare')).toEqual({
      id: 'bare',
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      url: signed('aaa'),
      workspaceId: 45914,
    });
  });

  test('a version that is the same for a re-signed link and for the same channels under other names', () => {
    const version = bodies(ran).get('signed')?.version;
    expect(bodies(ran).get('signed-anew')?.version).toBe(version);
    expect(bodies(ran).get('same-channels')?.version).toBe(version);
  });

  test('another version for another file, other channels and another workspace', () => {
    const version = (id: string) => bodies(ran).get(id)?.version;
    const ids = ['signed', 'other-file', 'other-channels', 'other-workspace', 'bare'];
    expect(new Set(ids.map(version)).size).toBe(ids.length);
  });

  test('signatures, which nobody is shown', () => {
    const { log, comment, report, run } = ran;
    expect([log, comment, JSON.stringify(report), run.summary].join()).not.toMatch(/aaa|X-Amz-Signature/);
    expect(ran.creative('full')).toMatchObject({ version: '1.0', url: `${urlOf('spring')}?…` });
  });
});

test('a submission that exists is used, wherever the 409 names it', async () => {
  const conflicts = ['result', 'error', 'context', 'details', 'none'] as const;
  const ran = await vidmob({
    creatives: conflicts.map((id) => ({ id, version: '2', source: 'my-dam' })),
    script: ({ providers }) => {
      for (const conflict of conflicts) providers.vidmob.creative(conflict, { known: true, conflict });
    },
  });
  const media = new Map(ran.providers.vidmob.media().map((one) => [one.body.id, one.uniqueId]));
  for (const id of conflicts) {
    expect(ran.creative(id)).toMatchObject({ verdict: 'pass', assessments: { vidmob: { ticket: media.get(id) } } });
  }
  expect(ran.report.usage.submitted.vidmob).toBe(0);
  const byOwnId = ran.providers
    .calls('vidmob.status')
    .filter(({ path }) => conflicts.some((id) => path.includes(`/${id}/`)));
  expect(byOwnId).toMatchObject([
    { path: '/v1/media/none/status', query: { source: 'my-dam', version: bodies(ran).get('none')?.version } },
  ]);
});

describe('the statuses of a submission', () => {
  const scripts: Readonly<Record<string, CreativeScript>> = {
    processing: { processing: 2 },
    error: { statuses: ['PROCESSING', 'ERROR', 'ERROR', 'COMPLETE'] },
    unheard: { statuses: ['QUEUED_SOMEWHERE', 'COMPLETE'] },
    lagging: { hidden: 2 },
    unsupported: { statuses: ['UNSUPPORTED'] },
    failed: { statuses: ['PROCESSING', 'FAILED'] },
  };
  let ran: Scenario;
  beforeAll(async () => {
    ran = await vidmob({
      policy: { outcomes: { rejected: 'neutral' } },
      creatives: Object.keys(scripts).map((id) => ({ id })),
      script: ({ providers }) => {
        for (const [id, script] of Object.entries(scripts)) providers.vidmob.creative(id, script);
      },
    });
  });

  test.each(['processing', 'error', 'unheard', 'lagging'])('%s is waited out, without submitting again', (id) => {
    expect(ran.creative(id).verdict).toBe('pass');
    expect(ran.providers.calls('vidmob.submit').filter(({ body }) => (body as { id: string }).id === id)).toHaveLength(
      1,
    );
  });

  test.each(['unsupported', 'failed'])('%s is final: the asset is refused', (id) => {
    expect(ran.creative(id)).toMatchObject({
      verdict: 'inconclusive',
      assessments: { vidmob: { status: 'rejected' } },
    });
    expect(ran.errors(id)).toEqual(['provider/rejected']);
    expect(ran.comment).toContain(id.toUpperCase());
  });

  test('a refused asset ends as `outcomes.rejected` says', () => {
    expect(ran.report.conclusion).toBe('neutral');
  });
});

test('a bad request refuses the creative, and says what Vidmob said', async () => {
  const body = { status: 'ERROR', error: { message: ['url must be a URL address'] } };
  const ran = await vidmob({
    creatives: [{ id: 'odd' }],
    script: ({ providers }) => providers.vidmob.creative('odd', { refuse: { status: 400, body } }),
  });
  expect(ran.errors('odd')).toEqual(['provider/rejected']);
  expect(ran.comment).toContain('url must be a URL address');
});

test('a key that Vidmob does not take is named', async () => {
  const ran = await vidmob({ creatives: [{ id: 'spring' }], inputs: { 'vidmob-api-key': 'vm_wrong_for_tests' } });
  expect(ran.run.exitCode).toBe(1);
  expect(ran.errors('spring')).toEqual(['provider/unavailable']);
  expect(ran.comment).toContain('vidmob-api-key');
});
