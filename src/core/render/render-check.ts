import type { Report } from '../report.ts';
import { footOf, stateLines } from './frame.ts';
import { headline, inSandbox } from './headline.ts';
import { sandboxAlert } from './markdown.ts';
import { clip, page } from './page-limit.ts';
import { whereTheRestIs } from './render-comment.ts';
import type { RenderContext } from './render-context.ts';
import { actionSections, lookUpSections } from './report-sections.ts';
import { scopedTo } from './scope.ts';
import { progressLine, type WaitingProgress } from './waiting-for.ts';

/** What a check run shows. */
export interface RenderedCheck {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** Bytes GitHub takes; `text` may have to leave room for what else the caller puts there. */
export const CHECK_LIMITS = { title: 255, summary: 65_535, text: 65_535 } as const;
const LONGEST_DETAILS = 8_000;

/** The finished check run's output: what needs action in the summary, reference in the text. */
export function renderCheck(
  report: Report,
  context: RenderContext,
  limits: { readonly summary: number; readonly text: number } = CHECK_LIMITS,
): RenderedCheck {
  const whole = { ...context, pullRequest: null };
  const scoped = scopedTo(report, null);
  const view = { context: whole, rest: whereTheRestIs(context) };
  const head = [`**${headline(scoped)}**`, sandboxAlert(scoped), ...stateLines(scoped, whole)]
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    title: clip(headline(scoped), CHECK_LIMITS.title),
    summary: page(head, actionSections(scoped, view), footOf(scoped, whole), limits.summary),
    text: page('', lookUpSections(scoped, view, LONGEST_DETAILS), '', limits.text),
  };
}

/** The check run's output while the run waits, in the words of the log. */
export function renderProgress(
  progress: WaitingProgress,
  options: { readonly sandbox: boolean } = { sandbox: false },
): { readonly title: string; readonly summary: string } {
  const line = progressLine(progress);
  const title = clip(inSandbox(options.sandbox, line), CHECK_LIMITS.title);
  return { title, summary: `${title}\n\nThe verdict appears here as soon as every answer has arrived.` };
}

const LONGEST_DESCRIPTION = 140;

/** The description of a commit status: the verdict in one line of at most 140 characters. */
export function statusDescription(report: Report): string {
  return clip(headline(scopedTo(report, null)), LONGEST_DESCRIPTION);
}
