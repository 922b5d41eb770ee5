import { readFile, rename, writeFile } from 'node:fs/promises';
import { remark } from '../core/problems.ts';
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
import { encodeFile } from '../records/cache-file.ts';
import { decodeFile } from '../records/read-cache-file.ts';
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
    const { clock, deadlines, seals } = context;
    const deadlineAt = deadlines.submitting.at;
    const ticketStore = createTicketStore({ clock, seals, run: { runId: 0, runAttempt: 1 }, deadlineAt });
    const { recordSet } = ticketStore;
    const persist = async () => {
      if (recordsFile === undefined) return;
      const content = encodeFile({ records: recordSet.all(), baselines: undefined, rescore: undefined }, seals);
      // Replaced as a whole, so that a check that is killed leaves the file of before.
      const written = writeFile(`${recordsFile}.new`, content).then(() => rename(`${recordsFile}.new`, recordsFile));
      await written.catch((error: Error) => write(`Nothing is kept for the next check: ${error.message}`));
    };
    const load = async () => {
      const content = recordsFile && (await readFile(recordsFile).catch(() => undefined));
      const file = content ? decodeFile(content, seals) : undefined;
      recordSet.absorb(file?.records ?? []);
      return (file?.remarks ?? []).map(remark);
    };
    const host: GateHost<Report> = {
      source,
      known: { load, baselines: async () => undefined },
      progress: { problems: [], show: async () => undefined, persist },
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
    const { shown } = await runGate(context, host, { ticketStore, guard: SUBMITS_ALL });
    await persist();
    return shown;
  });
}
