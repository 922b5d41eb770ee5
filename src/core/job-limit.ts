import { parse } from 'yaml';
import { readableDuration } from './render/figures.ts';

/** GitHub's default limit for a job that sets none. */
const USUAL_LIMIT_MINUTES = 360;
/** What a run needs beside the waiting: starting the job, reading, showing the result. */
const MARGIN_MS = 60_000;

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function parsed(workflow: string): unknown {
  try {
    return parse(workflow, { logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}

/** Milliseconds after which GitHub ends the job, by its `timeout-minutes`; undefined when that cannot be read. */
export function jobLimitOf(workflow: string, jobId: string): number | undefined {
  const job = child(child(parsed(workflow), 'jobs'), jobId);
  if (typeof job !== 'object' || job === null) return undefined;
  const minutes = child(job, 'timeout-minutes') ?? USUAL_LIMIT_MINUTES;
  return typeof minutes === 'number' ? minutes * 60_000 : undefined;
}

/** What to say when the job would be ended before the budget is used up; undefined when it would not. */
export function budgetRemark(budgetMs: number, limitMs: number): string | undefined {
  if (budgetMs + MARGIN_MS <= limitMs) return undefined;
  const minutes = Math.ceil((budgetMs + 10 * MARGIN_MS) / 60_000);
  return (
    `Input \`timeout\` is ${readableDuration(budgetMs)}, but GitHub ends this job after ${readableDuration(limitMs)}: ` +
    `it would be killed before it can finish its check. Set the job's \`timeout-minutes\` to ${minutes}, or \`timeout\` lower.`
  );
}
