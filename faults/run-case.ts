import type { Ended } from '../src/action/ending.ts';
import { renderLog } from '../src/core/render/log-table.ts';
import { annotationsOf } from '../src/core/render/render-annotations.ts';
import { renderSummary } from '../src/core/render/render-summary.ts';
import { isOurs } from '../src/github/publish/external-id.ts';
import { gate } from '../src/github-gate/gate.ts';
import { tidyUp } from '../src/github-gate/tidy-up.ts';
import type { World } from '../src/github-gate/world.ts';
import { type GitHubStandIn, startGitHub } from '../standins/github/index.ts';
import { type Providers, startProviders } from '../standins/providers/index.ts';
import { type Case, nameOf, sceneOf } from './case.ts';
import type { Elsewhere } from './elsewhere.ts';
import { startFastClock } from './fast-clock.ts';
import { fastWorld } from './fast-world.ts';
import { inflict } from './inflict.ts';
import type { Outcome } from './outcome.ts';
import { type Scene, SIGNATURE, type Staged } from './scenes.ts';
import { textLog } from './text-log.ts';

/** What was asked while a scene was run, besides how it ended. */
export interface Ran {
  readonly outcome: Outcome;
  readonly github: GitHubStandIn;
  readonly providers: Providers;
}

/** A run as `run.ts` makes one, from an event to what it leaves behind. */
async function finish(world: World): Promise<{ readonly ended?: Ended; readonly thrown?: string }> {
  try {
    const [ended] = await Promise.all([gate(world), tidyUp(world)]);
    return { ended };
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.stack}\n${String(error.cause)}` : String(error) };
  }
}

/** Everything that anybody could read of a run. */
function shownBy(ended: Ended | undefined, staged: Staged, github: GitHubStandIn): string {
  const { report, context } = ended ?? {};
  const checks = github.checkRuns();
  const pull = staged.pullRequest === undefined ? undefined : github.repo.pulls.get(staged.pullRequest);
  return JSON.stringify([
    report,
    report && renderLog(report),
    report && context && renderSummary(report, context),
    report && annotationsOf(report),
    checks.map(({ title, summary, text, annotations }) => [title, summary, text, annotations]),
    pull && github.comments(pull).map(({ body }) => body),
    github.statuses(staged.headSha),
  ]);
}

/** Submissions that the providers took, those whose answer was lost included. */
function acceptedBy({ ias, verity, vidmob }: Providers): Outcome['accepted'] {
  const counted = new Map<string, Outcome['accepted'][number]>();
  const count = (provider: Outcome['accepted'][number]['provider'], what: string) => {
    const key = `${provider} ${what}`;
    counted.set(key, { provider, what, times: (counted.get(key)?.times ?? 0) + 1 });
  };
  for (const { body } of ias.assets()) count('ias', JSON.stringify(body));
  for (const { body } of verity.videos()) count('verity', body.url);
  for (const { body, by } of vidmob.media()) if (by !== null) count('vidmob', `${body.id} ${body.version}`);
  for (const { assets } of vidmob.tagJobs()) for (const { url } of assets) count('tags', url);
  return [...counted.values()];
}

/** Only these are run a second time: the others leave nothing to go on from, or take too long for what they tell. */
function isResumed({ step, fault, often, isLast = false }: Case): boolean {
  return !isLast && step.party !== 'github' && often === 'for ever' && !fault.heavy && !fault.slow;
}

/** Runs a scene, with the fault of a case if there is one. */
export async function runScene(scene: Scene, given: Case | undefined, elsewhere: Elsewhere): Promise<Ran> {
  const [github, providers] = await Promise.all([startGitHub(scene.github ?? {}), startProviders()]);
  const clock = startFastClock();
  const name = given ? nameOf(given) : scene.name;
  try {
    const staged = scene.stage(github, providers);
    const inflicted = given && inflict(given, { github, providers, now: clock.now }, elsewhere.addressFor(name));
    const log = textLog();
    const fetchIt = inflicted?.fetch ?? fetch;
    const { world, leave } = fastWorld({ github, providers, clock, log, fetch: fetchIt }, staged);
    const { ended, thrown } = await finish(world).finally(leave);
    const elapsedMs = clock.now() - world.startedAt;

    const shown = [shownBy(ended, staged, github), ...log.lines, thrown ?? ''].join('\n');
    const secrets = [
      ...providers.secretsIn(shown),
      ...(shown.includes(github.token) ? ['the GitHub token'] : []),
      ...(shown.includes(SIGNATURE) ? ['the signature of a link'] : []),
    ];
    const pull = staged.pullRequest === undefined ? undefined : github.repo.pulls.get(staged.pullRequest);
    const { step } = given ?? {};
    const asked = step?.party === 'github' ? github.requests : providers.requests;
    const outcome: Outcome = {
      report: ended?.report,
      exitCode: ended?.exitCode,
      thrown,
      elapsedMs,
      shownSecrets: secrets,
      strayRequests: elsewhere.visits(name),
      checks: github
        .checkRuns(staged.headSha)
        .filter(({ externalId }) => isOurs(externalId ?? undefined))
        .map(({ status, conclusion }) => ({ status, conclusion })),
      comments: pull && github.comments(pull).filter(({ body }) => body.startsWith('<!-- creative-gate')).length,
      accepted: acceptedBy(providers),
      violations: [...github.takeViolations(), ...providers.takeViolations()],
      requests: step ? asked.filter((request) => step.is(request)).length : 0,
      strikes: inflicted?.strikes() ?? 0,
    };
    if (given === undefined || inflicted === undefined || !isResumed(given)) return { outcome, github, providers };
    inflicted.heal();
    const next = fastWorld({ github, providers, clock, log, fetch: fetchIt }, staged);
    const attempt = { ...next.world, run: { ...next.world.run, runAttempt: 2 } };
    const resumed = (await finish(attempt).finally(next.leave)).ended?.report;
    github.takeViolations();
    providers.takeViolations();
    return { outcome: { ...outcome, resumed }, github, providers };
  } finally {
    clock.stop();
    await Promise.allSettled([github.close(), providers.close()]);
  }
}

/** Runs one case in its scene. */
export async function runCase(given: Case, elsewhere: Elsewhere): Promise<Outcome> {
  return (await runScene(sceneOf(given), given, elsewhere)).outcome;
}
