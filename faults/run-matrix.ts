import pLimit from 'p-limit';
import { type Case, nameOf, sceneOf } from './case.ts';
import type { Elsewhere } from './elsewhere.ts';
import { INVARIANTS } from './invariants.ts';
import type { Normals } from './matrix.ts';
import { type Result, resultOf } from './result.ts';
import { runCase } from './run-case.ts';

/** Cases at work at a time, as most of a case is waiting; and how many of those may be heavy. */
const AT_A_TIME = 16;
const HEAVY_AT_A_TIME = 2;

async function run(given: Case, normals: Normals, elsewhere: Elsewhere): Promise<Result> {
  const normal = normals.get(sceneOf(given));
  if (normal === undefined) throw new Error(`${nameOf(given)} has nothing to be held against`);
  const outcome = await runCase(given, elsewhere);
  const asked = given.step.party === 'github' ? normal.github.requests : normal.providers.requests;
  const normalRequests = asked.filter((request) => given.step.is(request)).length;
  const looked = { given, outcome, normal: normal.outcome, normalRequests };
  const broken = Object.entries(INVARIANTS).flatMap(([name, invariant]) => {
    const sentence = invariant(looked);
    return sentence === undefined ? [] : [`${name}: ${sentence}`];
  });
  return resultOf(given, broken);
}

/** Runs cases side by side and holds each against every invariant. */
export async function runMatrix(
  cases: readonly Case[],
  normals: Normals,
  elsewhere: Elsewhere,
): Promise<readonly Result[]> {
  const limit = pLimit(AT_A_TIME);
  const heavy = pLimit(HEAVY_AT_A_TIME);
  const waiting = cases.map((given) => {
    const start = () => limit(() => run(given, normals, elsewhere));
    return given.fault.heavy ? heavy(start) : start();
  });
  return await Promise.all(waiting);
}
