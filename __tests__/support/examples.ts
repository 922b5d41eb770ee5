import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = new URL('../../examples/workflows/', import.meta.url);
/** How the examples name this action. */
const OURS = 'creative-gate/creative-gate@v1';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly name: string;
  readonly 'timeout-minutes': number;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** File names of the workflows to copy. */
export const EXAMPLES: readonly string[] = readdirSync(FOLDER);

/** The text of an example. */
export function exampleText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

export function example(name: string): Workflow {
  return parse(exampleText(name)) as Workflow;
}

export function eventsOf({ on }: Workflow): string[] {
  return typeof on === 'string' ? [on] : Object.keys(on);
}

/** Every use of this action in a workflow: the job, and the inputs as they are written. */
export function usesOf(workflow: Workflow): { readonly job: Job; readonly inputs: Readonly<Record<string, string>> }[] {
  return Object.values(workflow.jobs).flatMap((job) =>
    job.steps
      .filter(({ uses }) => uses === OURS)
      .map((step) => ({
        job,
        inputs: Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)])),
      })),
  );
}
