import { describe, expect, test } from '@jest/globals';
import { type Annotation, annotationBatches } from '../../../src/github/publish/annotations.ts';

const annotation = (line: number, more: Partial<Annotation> = {}): Annotation => ({
  path: 'a.creatives.yml',
  line,
  level: 'failure',
  title: 'ias/hate',
  message: 'floor',
  ...more,
});

describe('annotationBatches', () => {
  test('loses none over the limit of one request', () => {
    const batches = annotationBatches(Array.from({ length: 101 }, (_, index) => annotation(index + 1)));
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 1]);
    expect(batches.flat().map(({ start_line }) => start_line)).toEqual(
      Array.from({ length: 101 }, (_, index) => index + 1),
    );
  });

  test('puts each on its line, as the API spells it', () => {
    expect(annotationBatches([annotation(12)])).toEqual([
      [
        {
          path: 'a.creatives.yml',
          start_line: 12,
          end_line: 12,
          annotation_level: 'failure',
          title: 'ias/hate',
          message: 'floor',
        },
      ],
    ]);
  });

  test('keeps within the limits of the API', () => {
    const [[wire] = []] = annotationBatches([annotation(0, { title: 't'.repeat(300), message: '€'.repeat(30_000) })]);
    expect(wire?.start_line).toBe(1);
    expect(wire?.title).toHaveLength(255);
    expect(Buffer.byteLength(wire?.message ?? '')).toBeLessThanOrEqual(64_000);
  });
});
