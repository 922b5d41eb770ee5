import type { ProviderName } from '../core/creative.ts';
import type { Problem } from '../core/report.ts';
import { jobLimitWarnings } from '../github/job-limit.ts';
import type { Provider } from '../providers/provider.ts';
import { createProvider } from '../providers/registry.ts';
import { createVidmobCatalogue } from '../providers/vidmob/catalogue.ts';
import { type OpenAccounts, providersUsed } from './accounts.ts';
import { ask } from './ask.ts';
import { distinct } from './distinct.ts';
import type { Draft } from './draft.ts';
import { evaluateAll } from './evaluate.ts';
import { logPolicies } from './log-policies.ts';
import type { OpenedCheck } from './opened-check.ts';
import { readSubjects } from './read-subjects.ts';
import { spendingProblem } from './spending.ts';
import { gatedCreatives, type Subject } from './subject.ts';
import { answersTo, questionsFor, workOf } from './work.ts';
import type { World } from './world.ts';

type Providers = ReadonlyMap<ProviderName, Provider>;

function openProviders(world: World, { accounts }: OpenAccounts, subjects: readonly Subject[]): Providers {
  const policies = subjects.flatMap(({ policy }) => (policy === null ? [] : [policy]));
  const clientTags = distinct(policies.flatMap(({ vidmob }) => vidmob.clientTags));
  const { clock, meter, httpFor, log } = world;
  const shared = { accounts, clientTags, httpFor, clock, meter, mask: log.mask };
  return new Map(providersUsed(policies).map((name) => [name, createProvider(name, shared)]));
}

/** Why there is no answer where nothing was asked. */
function whyNotAsked(problems: readonly Problem[]): string {
  return problems.length > 0 ? 'Nothing was submitted, see the problems of this run.' : 'This was never asked.';
}

/**
 * Judges what the event asks for, from manifests to verdicts. `check` has been opened before, so that nothing is
 * submitted that could not be shown. Rejects with a `GitHubProblem` when what changed cannot be read.
 */
export async function judge(world: World, opened: OpenAccounts, check: OpenedCheck): Promise<Draft> {
  const { settings, deadlines, httpFor, clock } = world;
  const [{ subjects, warnings }, limits] = await Promise.all([
    readSubjects(world, opened.credentials),
    jobLimitWarnings(world.github, world.run.workflow, settings.timeoutMs),
  ]);
  await logPolicies(world.log, subjects);
  const gated = gatedCreatives(subjects);
  opened.introduce(gated.map(({ creative }) => creative));

  const providers = openProviders(world, opened, subjects);
  const questions = questionsFor(gated, providers);
  const tooMany = spendingProblem(questions, settings.maxSubmissions);
  const stops = [...check.problems, ...(tooMany ? [tooMany] : [])];
  const results = stops.length > 0 ? new Map() : await ask(world, workOf(questions), opened.lanes, check);

  const answered = questions.map((question) => ({
    gated: question.gated,
    assessments: answersTo(question, results, whyNotAsked(stops)),
  }));
  const { vidmob } = opened.accounts;
  const catalogue = providers.has('vidmob')
    ? createVidmobCatalogue({ http: httpFor('vidmob'), url: vidmob.url, apiKey: vidmob.apiKey ?? '' })
    : undefined;
  const { signal, at: deadlineAt } = deadlines.submitting;
  const known = { at: clock.now(), baselines: undefined };
  return {
    subjects,
    judged: await evaluateAll(answered, catalogue, { signal, deadlineAt }, known),
    problems: distinct([...stops, ...subjects.flatMap(({ problems }) => problems)]),
    warnings: distinct([...limits, ...warnings, ...subjects.flatMap((subject) => subject.warnings)]),
  };
}
