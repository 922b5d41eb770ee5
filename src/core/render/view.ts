import type { RenderContext } from './context.ts';

/** A surface that is being written: its context, and where what it leaves out can be found, as Markdown. */
export interface View {
  readonly context: RenderContext;
  readonly rest: string;
}
