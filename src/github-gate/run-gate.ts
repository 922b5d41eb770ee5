import { inSandbox } from '../core/render/headline.ts';
import {
  createTicketStore,
  type GateHost,
  runGate,
  SUBMITS_ALL,
  type TicketStore,
  withGateContext,
} from '../gate/index.ts';
import { openPublisher, type Publisher } from '../github/publish/publisher.ts';
import { type GitHubContext, type GitHubServices, renderContextOf, sealedFor } from './github-context.ts';
import { gitHubSource } from './github-source.ts';
import { gitHubRecords } from './known-records.ts';
import { checkResults, type RunResult } from './publish-result.ts';
import { openRecordCache, type RecordCache, saveAnswers, scopesOf } from './record-cache.ts';

/** Opens the check of a gate, which carries what the ticket store keeps. Never rejects. */
export async function openGateCheck(context: GitHubContext, ticketStore: TicketStore): Promise<Publisher> {
  const { publishing, clock, log, run, trigger, settings, cancelled } = context;
  const { runUrl, checkName } = renderContextOf(context);
  const opening = inSandbox(settings.sandbox, 'Reading what changed.');
  return await openPublisher({
    github: publishing,
    clock,
    log,
    run: { runId: run.runId, attempt: run.runAttempt },
    runUrl: runUrl ?? undefined,
    checkName,
    headSha: trigger.headSha,
    event: trigger.eventName,
    sandbox: settings.sandbox,
    opening: { output: { title: opening, summary: opening }, statusLine: opening },
    attachment: (state) => ticketStore.store(state).text,
    cancelled,
  });
}

/** GitHub as the host of a gate: its check run, its repository, and what earlier runs left there. */
function gitHubHost(context: GitHubContext, check: Publisher, cache: RecordCache): GateHost<RunResult> {
  return {
    source: gitHubSource(context),
    known: gitHubRecords(context, check.earlier, cache),
    progress: check,
    results: checkResults(context, check),
  };
}

/**
 * One gate on GitHub from beginning to end. Rejects only for a defect: whatever GitHub or a provider does, the check that
 * was opened is completed, or parked with all that is needed to go on.
 */
export async function runGitHubGate(services: GitHubServices): Promise<RunResult> {
  return await withGateContext(services, sealedFor(services.run), async (context) => {
    const { clock, run, deadlines, seals, trigger } = context;
    const ticketStore = createTicketStore({ clock, seals, run, deadlineAt: deadlines.submitting.at });
    const cache = openRecordCache(scopesOf(trigger), context);
    const check = await openGateCheck(context, ticketStore);
    const host = gitHubHost(context, check, cache);
    const { shown, evaluation } = await runGate(context, host, { ticketStore, guard: SUBMITS_ALL });
    await saveAnswers(context, { ticketStore, cache }, evaluation);
    return shown;
  });
}
