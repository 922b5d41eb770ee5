import type { Operation } from '../standins/github/operations.ts';
import { type Case, OFTEN } from './case.ts';
import { FAULTS, RATE_LIMITS } from './catalogue.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type Ran, runScene } from './run-case.ts';
import { GITHUB_SCENES, MIXED, PLAIN, REFERENCE, type Scene } from './scenes.ts';
import { gitHubStep, PROVIDER_STEPS, type Step } from './step.ts';

/** The runs without a fault, which every case is held against. */
export type Normals = ReadonlyMap<Scene, Ran>;

async function runNormal(scene: Scene, elsewhere: Elsewhere): Promise<readonly [Scene, Ran]> {
  const ran = await runScene(scene, undefined, elsewhere);
  const { report, thrown, violations } = ran.outcome;
  const wanted = scene === MIXED ? 'failure' : 'success';
  // Held against a run that went wrong itself, every case would hold.
  if (report?.conclusion !== wanted || violations.length > 0) {
    const why = thrown ?? JSON.stringify(report?.problems ?? violations);
    throw new Error(`Without a fault, "${scene.name}" ended as ${report?.conclusion} and not as ${wanted}: ${why}`);
  }
  return [scene, ran];
}

/** Runs every scene once as it should be. Rejects when one does not end as it should. */
export async function runNormals(elsewhere: Elsewhere): Promise<Normals> {
  const scenes = [...GITHUB_SCENES, MIXED, PLAIN, REFERENCE];
  return new Map(await Promise.all(scenes.map((scene) => runNormal(scene, elsewhere))));
}

/** Every call of GitHub's API that is made in any scene, from what was really asked, so that none is forgotten. */
function gitHubSteps(normals: Normals): readonly Step[] {
  const firsts = new Map<Operation, Scene>();
  for (const scene of GITHUB_SCENES) {
    for (const { operation } of normals.get(scene)?.github.requests ?? []) {
      if (operation !== undefined && !firsts.has(operation)) firsts.set(operation, scene);
    }
  }
  const steps = [...firsts].map(([operation, scene]) => gitHubStep(operation, scene));
  const completing = gitHubStep('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', PLAIN, 'completing');
  return [...steps, completing];
}

/** Every step with every fault that can happen to it, once and for ever. */
export function casesOf(steps: readonly Step[]): readonly Case[] {
  return steps.flatMap((step) =>
    [...FAULTS, ...(step.party === 'github' ? RATE_LIMITS : [])].flatMap((fault) =>
      OFTEN.map((often) => ({ step, fault, often })),
    ),
  );
}

/** Half of the cases: every pair of step and fault stays, in turns once and for ever along each row and column. */
export function sampleOf(cases: readonly Case[]): readonly Case[] {
  const steps = [...new Set(cases.map(({ step }) => step))];
  const columns = new Map<Step, number>();
  return cases.filter(({ step, often }) => {
    const nth = columns.get(step) ?? 0;
    columns.set(step, nth + 1);
    return (steps.indexOf(step) + Math.floor(nth / OFTEN.length)) % OFTEN.length === OFTEN.indexOf(often);
  });
}

/** The provider's part and GitHub's part of the matrix. */
export function matrixOf(normals: Normals): { readonly providers: readonly Case[]; readonly github: readonly Case[] } {
  return { providers: casesOf(PROVIDER_STEPS), github: casesOf(gitHubSteps(normals)) };
}
