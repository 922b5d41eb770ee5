import { createRedact } from '../core/redact.ts';
import type { RenderContext } from '../core/render/context.ts';
import { inlineText } from '../core/render/escape.ts';
import { inSandbox } from '../core/render/headline.ts';
import type { Ended } from '../ending.ts';
import { checkNameFor } from '../github/publish/check-name.ts';
import { openPublisher, type Publisher } from '../github/publish/publisher.ts';
import { type OpenAccounts, openAccounts, secretsOf } from './accounts.ts';
import { concludeDraft } from './conclusion.ts';
import { discreetLog } from './discreet-log.ts';
import { brokenDraft, type Draft } from './draft.ts';
import { judge } from './judge.ts';
import { publishReport, reportOf } from './publish.ts';
import { problemOf } from './unexpected.ts';
import type { World } from './world.ts';

function contextOf({ settings, trigger, run }: World): RenderContext {
  const repository = `${run.serverUrl}/${run.owner}/${run.repo}`;
  return {
    checkName: checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox }),
    runUrl: run.runId > 0 ? `${repository}/actions/runs/${run.runId}` : null,
    filesUrl: `${repository}/blob/${trigger.headSha}`,
    pullRequest: null,
  };
}

function openCheck(world: World, context: RenderContext): Promise<Publisher> {
  const { publishing, clock, log, run, trigger, settings, cancelled } = world;
  const opening = inSandbox(settings.sandbox, 'Reading what changed.');
  return openPublisher({
    github: publishing,
    clock,
    log,
    run: { runId: run.runId, attempt: run.runAttempt },
    runUrl: context.runUrl ?? undefined,
    checkName: context.checkName,
    headSha: trigger.headSha,
    event: trigger.eventName,
    sandbox: settings.sandbox,
    opening: { output: { title: opening, summary: opening }, statusLine: opening },
    cancelled,
  });
}

async function tryToJudge(world: World, opened: OpenAccounts, check: Publisher): Promise<Draft> {
  try {
    return await judge(world, opened, check);
  } catch (error) {
    return brokenDraft([...check.problems, ...(world.cancelled.aborted ? [] : [problemOf(error)])]);
  }
}

/** What is missing for a better check belongs to what people read, not to the log alone. */
function withRemarksOf({ warnings }: Publisher, draft: Draft): Draft {
  const told = warnings.map((message) => ({ path: null, line: null, column: null, message }));
  return { ...draft, warnings: [...draft.warnings, ...told] };
}

/** Fails a check whose result nobody could make or render: left in progress it would say that somebody still works. */
async function completeBroken(check: Publisher, message: string): Promise<void> {
  const title = 'Creative Gate ended in an unexpected error';
  const output = { title, summary: inlineText(message) };
  await check.complete({ conclusion: 'failure', output, annotations: [], statusLine: title });
}

/**
 * One gate from beginning to end: open the check, judge, conclude, show. Never rejects for anything that GitHub or a
 * provider does: whatever happens, the check that was opened is completed.
 */
export async function gate(given: World): Promise<Ended> {
  const { settings, trigger, cancelled } = given;
  const context = contextOf(given);
  const opened = await openAccounts(settings);
  const secrets = [settings.githubToken, ...secretsOf(opened.accounts)];
  const world = { ...given, log: discreetLog(given.log, secrets) };
  try {
    const check = await openCheck(world, context);
    try {
      const draft = await tryToJudge(world, opened, check);
      const canPend = check.checkRunId !== undefined && trigger.kind !== 'push';
      const concluded = concludeDraft(draft, { canPend, sandbox: settings.sandbox });
      const conclusion = cancelled.aborted ? 'cancelled' : check.settle(concluded);
      const redact = createRedact(secrets); // only now: secrets come up on the way
      const report = reportOf(world, withRemarksOf(check, draft), conclusion, redact);
      return await publishReport(world, check, report, { context, draft, redact });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const told = new Error(createRedact(secrets)(reason), { cause: error });
      await completeBroken(check, problemOf(told).message);
      throw told;
    }
  } finally {
    await opened.close();
  }
}
