import { renderLog } from '../core/render/log-table.ts';
import type { Report } from '../core/report.ts';
import {
  createTicketStore,
  type GateHost,
  type GateServices,
  runGate,
  SUBMITS_ALL,
  withGateContext,
} from '../gate/index.ts';
import { keptRecords } from './kept-records.ts';
import { type Checkout, localSource } from './local-source.ts';

/** What a check of a checkout reads and writes. */
export interface LocalCheck extends Checkout {
  /** The file, in a directory that exists, that keeps tickets and answers for the next check; undefined: none. */
  readonly recordsFile: string | undefined;
  /** Takes what people read. */
  readonly write: (text: string) => void;
}

/**
 * Judges what the working tree changes and writes the verdicts as a table. Nothing finishes a local check later, so
 * `pending` fails; the next one resumes what was submitted. Rejects with a `ReportedProblem` where git cannot be read.
 */
export async function checkLocally(services: GateServices, check: LocalCheck): Promise<Report> {
  const { recordsFile, write, directory } = check;
  const source = await localSource(check, services.settings.policyPath);
  return await withGateContext(services, directory, async (context) => {
    const { clock, deadlines, seals, settings } = context;
    const deadlineAt = deadlines.submitting.at;
    const ticketStore = createTicketStore({ clock, seals, run: { runId: 0, runAttempt: 1 }, deadlineAt });
    // The sandbox ends with the check: nothing of it is kept, and nothing that is kept is of use to it.
    const kept = keptRecords(settings.sandbox ? undefined : recordsFile, {
      seals,
      recordSet: ticketStore.recordSet,
      failed: (reason) => write(`Nothing is kept for the next check: ${reason}`),
    });
    const host: GateHost<Report> = {
      source,
      known: { load: kept.load, baselines: async () => undefined },
      progress: { problems: [], show: async () => undefined, persist: kept.persist },
      results: {
        warnings: [],
        settle: (conclusion) => (conclusion === 'pending' ? 'failure' : conclusion),
        show: async ({ report }) => {
          write(renderLog(report));
          return report;
        },
        fail: async (message) => write(message),
      },
    };
    try {
      return (await runGate(context, host, { ticketStore, guard: SUBMITS_ALL })).shown;
    } finally {
      // Also where the table could not be shown: what was submitted is paid.
      await kept.persist();
    }
  });
}
