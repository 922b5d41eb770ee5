import type { Operation } from '../standins/github/openapi/operations.ts';
import { type Case, OFTEN } from './case.ts';
import { FAULTS, RATE_LIMITS } from './catalogue.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type Ran, runScene } from './run-case.ts';
import { GITHUB_SCENES, MIXED, PLAIN, REFERENCE, type Scene } from './scenes.ts';
import { gitHubStep, PROVIDER_STEPS, type Step } from './step.ts';

/** The runs without a fault, which every case is held against. */
export type Normals = ReadonlyMap<Scene, Ran>;

/** Runs every scene once as it should be. */
export async function runNormals(elsewhere: Elsewhere): Promise<Normals> {
  const scenes = [...GITHUB_SCENES, MIXED, PLAIN, REFERENCE];
  const ran = scenes.map(async (scene) => [scene, await runScene(scene, undefined, elsewhere)] as const);
  return new Map(await Promise.all(ran));
}

/** Every call of GitHub's API that is made in any scene, from what was really asked, so that none is forgotten. */
export function gitHubSteps(normals: Normals): readonly Step[] {
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

/** Half of the cases: every pair of step and fault stays, in turns once and for ever. */
export function sampleOf(cases: readonly Case[]): readonly Case[] {
  const pairs = cases.length / OFTEN.length;
  return Array.from({ length: pairs }, (_, pair) => {
    const row = cases.filter(({ step }) => step === cases[pair * OFTEN.length]?.step).length / OFTEN.length;
    const turn = row % OFTEN.length === 0 ? pair + Math.floor(pair / row) : pair;
    return cases[pair * OFTEN.length + (turn % OFTEN.length)] as Case;
  });
}

/** The provider's part and GitHub's part of the matrix. */
export function matrixOf(normals: Normals): { readonly providers: readonly Case[]; readonly github: readonly Case[] } {
  return { providers: casesOf(PROVIDER_STEPS), github: casesOf(gitHubSteps(normals)) };
}
