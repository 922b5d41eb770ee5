import { clip } from '../../core/render/limit.ts';
import { ANNOTATION_MESSAGE_BYTES, ANNOTATIONS_PER_REQUEST, cutCharacters, TITLE_CHARACTERS } from './limits.ts';

/** A remark on one line of a file. */
export interface Annotation {
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** The annotation as the checks API takes it. */
export interface WireAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** The annotations in the portions that one request may carry, each within the API's limits. */
export function annotationBatches(annotations: readonly Annotation[]): WireAnnotation[][] {
  const batches: WireAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    batches.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST).map(toWire));
  }
  return batches;
}

function toWire({ path, line, level, title, message }: Annotation): WireAnnotation {
  const start = Math.max(1, line);
  return {
    path,
    start_line: start,
    end_line: start,
    annotation_level: level,
    title: cutCharacters(title, TITLE_CHARACTERS),
    message: clip(message, ANNOTATION_MESSAGE_BYTES),
  };
}
