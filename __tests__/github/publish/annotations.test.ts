import { describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../../src/core/render/render-annotations.ts';
import { annotationBatches } from '../../../src/github/publish/annotations.ts';

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
