import pLimit from 'p-limit';
import { type Case, nameOf, sceneOf } from './case.ts';
import type { Elsewhere } from './elsewhere.ts';
import { INVARIANTS } from './invariants.ts';
import type { Normals } from './matrix.ts';
import { runCase } from './run-case.ts';

/** A case that was run, and what did not hold in it. */
export interface Result {
  readonly given: Case;
  /** Sentences that begin with the invariant's name; none when all hold. */
  readonly broken: readonly string[];
}

/** Cases at work at a time: most of a case is waiting. */
const AT_A_TIME = 16;

async function resultOf(given: Case, normals: Normals, elsewhere: Elsewhere): Promise<Result> {
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
  return { given, broken };
}

/** Runs cases side by side and holds each against every invariant. */
export async function runMatrix(
  cases: readonly Case[],
  normals: Normals,
  elsewhere: Elsewhere,
  onResult: (result: Result) => void = () => undefined,
): Promise<readonly Result[]> {
  const limit = pLimit(AT_A_TIME);
  const heavy = pLimit(2);
  const run = async (given: Case) => {
    const result = await resultOf(given, normals, elsewhere);
    onResult(result);
    return result;
  };
  return await Promise.all(
    cases.map((given) => (given.fault.heavy ? heavy(() => limit(() => run(given))) : limit(() => run(given)))),
  );
}
