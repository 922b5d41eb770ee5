import { clip } from '../../core/render/page-limit.ts';
import type { Annotation } from '../../core/render/render-annotations.ts';
import { ANNOTATION_MESSAGE_BYTES, ANNOTATIONS_PER_REQUEST, cutCharacters, TITLE_CHARACTERS } from './limits.ts';

/** The annotations in the portions that one request may carry, each within the API's limits. */
export function annotationBatches(annotations: readonly Annotation[]): Annotation[][] {
  const batches: Annotation[][] = [];
  for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    batches.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST).map(withinLimits));
  }
  return batches;
}

/** One that is too long would cost its whole portion. */
function withinLimits(annotation: Annotation): Annotation {
  return {
    ...annotation,
    title: cutCharacters(annotation.title, TITLE_CHARACTERS),
    message: clip(annotation.message, ANNOTATION_MESSAGE_BYTES),
  };
}
