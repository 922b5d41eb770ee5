import { describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../../src/core/render/render-annotations.ts';
import {
  annotationBatches,
  cancelCheck,
  checkNameFor,
  closeCheck,
  openCheck,
  updateCheck,
  wireOutput,
} from '../../../src/github/publish/check-run.ts';
import { type FoundChecks, findChecks } from '../../../src/github/publish/find-checks.ts';
import { HEAD, testGitHub } from './test-github.ts';

describe('check name', () => {
  describe('checkNameFor', () => {
    test.each(['pull_request', 'pull_request_target', 'merge_group'])('is the required name on %s', (event) => {
      expect(checkNameFor('Creative Gate', { event, sandbox: false })).toBe('Creative Gate');
    });

    test('keeps pushes and the sandbox from satisfying the required check', () => {
      expect(checkNameFor('Creative Gate', { event: 'push', sandbox: false })).toBe('Creative Gate (push)');
      expect(checkNameFor('Creative Gate', { event: 'pull_request', sandbox: true })).toBe('Creative Gate (sandbox)');
      expect(checkNameFor('Creative Gate', { event: 'push', sandbox: true })).toBe('Creative Gate (sandbox)');
    });
  });
});

describe('check output', () => {
  describe('wireOutput', () => {
    test('sends a text only where there is one', () => {
      expect(wireOutput({ title: 't', summary: 's' })).toEqual({ title: 't', summary: 's' });
      expect(wireOutput({ title: 't', summary: 's', text: 'x' })).toEqual({ title: 't', summary: 's', text: 'x' });
    });

    test('keeps within the limits of the API, which count bytes', () => {
      const long = 'ü line\n'.repeat(20_000);
      const output = wireOutput({ title: 't'.repeat(300), summary: long, text: long });
      expect(output.title).toHaveLength(255);
      expect(Buffer.byteLength(output.summary)).toBeLessThanOrEqual(65_535);
      expect(Buffer.byteLength(output.text ?? '')).toBeLessThanOrEqual(65_535);
    });
  });
});

describe('annotations', () => {
  const annotation = (line: number, more: Partial<Annotation> = {}): Annotation => ({
    path: 'a.creatives.yml',
    start_line: line,
    end_line: line,
    annotation_level: 'failure',
    title: 'ias/hate',
    message: 'floor',
    ...more,
  });

  describe('annotationBatches', () => {
    test('loses none over the limit of one request', () => {
      const all = Array.from({ length: 101 }, (_, index) => annotation(index + 1));
      const batches = annotationBatches(all);
      expect(batches.map((batch) => batch.length)).toEqual([50, 50, 1]);
      expect(batches.flat()).toEqual(all);
    });

    test('keeps within the limits of the API', () => {
      const [[sent] = []] = annotationBatches([annotation(1, { title: 't'.repeat(300), message: '€'.repeat(30_000) })]);
      expect(sent?.title).toHaveLength(255);
      expect(Buffer.byteLength(sent?.message ?? '')).toBeLessThanOrEqual(64_000);
    });
  });
});

describe('check run', () => {
  const opening = {
    name: 'Creative Gate',
    headSha: HEAD,
    externalId: 'creative-gate:v1:7:1',
    detailsUrl: 'https://github.example/runs/7',
    output: { title: 'Judging', summary: 'Started.' },
  };

  describe('openCheck', () => {
    test('creates it in progress on the head', async () => {
      const hub = testGitHub();
      const check = await openCheck(hub.github, opening);
      expect(hub.seen[0]?.body).toEqual({
        name: 'Creative Gate',
        head_sha: HEAD,
        external_id: 'creative-gate:v1:7:1',
        status: 'in_progress',
        details_url: 'https://github.example/runs/7',
        output: { title: 'Judging', summary: 'Started.' },
      });
      expect(check).toMatchObject({
        id: hub.checks[0]?.id,
        appSlug: 'github-actions',
        headSha: HEAD,
        name: 'Creative Gate',
      });
    });

    test('does without a page and without an app', async () => {
      const hub = testGitHub();
      hub.amend('POST', /check-runs/, (body: object) => ({ ...body, app: null }));
      const check = await openCheck(hub.github, { ...opening, detailsUrl: undefined });
      expect(hub.seen[0]?.body).not.toHaveProperty('details_url');
      expect(check).toMatchObject({ appSlug: undefined });
    });

    test('says when the token may not', async () => {
      const hub = testGitHub();
      hub.fail('POST', /check-runs/, 403);
      expect(await openCheck(hub.github, opening)).toEqual({ missing: 'checks' });
    });

    test('adopts the one that was made although the answer was lost', async () => {
      const hub = testGitHub();
      hub.lose('POST', /check-runs/, { processed: true });
      expect(await openCheck(hub.github, opening)).toMatchObject({
        id: hub.checks[0]?.id,
        appSlug: 'github-actions',
      });
      expect(hub.checks).toHaveLength(1);
    });

    test('tries once more when none was made', async () => {
      const hub = testGitHub();
      hub.fail('POST', /check-runs/, 502, 'bad gateway');
      expect(await openCheck(hub.github, opening)).toMatchObject({ id: hub.checks[0]?.id });
    });

    test('tries once more when it may not look', async () => {
      const hub = testGitHub();
      hub.fail('POST', /check-runs/, 502, 'bad gateway');
      hub.fail('GET', /check-runs/, 403);
      expect(await openCheck(hub.github, opening)).toMatchObject({ id: hub.checks[0]?.id });
    });

    test('rejects when GitHub stays down', async () => {
      const hub = testGitHub();
      hub.fail('POST', /check-runs/, 503, 'down', 9);
      await expect(openCheck(hub.github, opening)).rejects.toThrow('down');
    });
  });

  test('updateCheck leaves the status alone and keeps title and summary with the annotations', async () => {
    const hub = testGitHub();
    const { id } = hub.addCheck({ status: 'in_progress' });
    const annotation = {
      path: 'a.creatives.yml',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure',
      title: 't',
      message: 'm',
    } as const;
    await updateCheck(hub.github, id, opening.output, { annotations: [annotation] });
    expect(hub.seen[0]?.body).toEqual({ output: { ...opening.output, annotations: [annotation] } });
    expect(hub.checks[0]).toMatchObject({ status: 'in_progress' });
  });

  test('closeCheck completes with the conclusion', async () => {
    const hub = testGitHub();
    const { id } = hub.addCheck({ status: 'in_progress' });
    await closeCheck(hub.github, id, 'neutral', opening.output);
    expect(hub.checks[0]).toMatchObject({ status: 'completed', conclusion: 'neutral', ...opening.output });
  });

  test.each(['sealed tickets', null])('cancelCheck says why and keeps the text %p', async (text) => {
    const hub = testGitHub();
    hub.addCheck({
      status: 'in_progress',
      externalId: 'creative-gate:v1:1:1',
      title: 't',
      summary: 's',
      text,
    });
    const { own } = (await findChecks(hub.github, HEAD, 'Creative Gate')) as FoundChecks;
    for (const check of own) await cancelCheck(hub.github, check, 'Superseded', 'Superseded by run 8.');
    expect(hub.checks[0]).toMatchObject({
      status: 'completed',
      conclusion: 'cancelled',
      title: 'Superseded',
      summary: 'Superseded by run 8.',
      text,
    });
  });
});
