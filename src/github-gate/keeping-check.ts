import type { TicketStore } from '../gate/ticket-store.ts';
import type { CheckOutput } from '../github/publish/check-run.ts';
import type { Publisher } from '../github/publish/publisher.ts';

/** A check whose every update carries the store, because each replaces all that the one before has shown. */
export interface PersistingCheck extends Publisher {
  /** Writes the store down now, with what was shown last. Never rejects. */
  keep(): Promise<void>;
}

/** Puts the store behind what a person reads. */
export function withStore(output: CheckOutput, store: string): CheckOutput {
  const text = [output.text ?? '', store].filter((part) => part !== '').join('\n\n');
  return text === '' ? output : { ...output, text };
}

/** The check of a run, with what the ticketStore keeps. `opening` is what it shows already. */
export function persistingCheck(
  check: Publisher,
  ticketStore: Pick<TicketStore, 'store'>,
  opening: CheckOutput,
): PersistingCheck {
  let shown = opening;
  const show = async (options: { readonly now?: boolean }) =>
    await check.progress(withStore(shown, ticketStore.store('live').text), options);
  return {
    ...check,
    progress: async (output, options = {}) => {
      shown = output;
      await show(options);
    },
    keep: async () => {
      // Without a check run there is nowhere to keep anything.
      if (check.checkRunId !== undefined) await show({ now: true });
    },
  };
}
