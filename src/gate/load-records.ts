import type { ProviderName } from '../core/creative.ts';
import type { Warning } from '../core/report.ts';
import { PROVIDER_TITLES } from '../providers/modules.ts';
import { readStore } from '../records/read-store.ts';
import type { RecordSet } from '../records/record-set.ts';
import type { Seals } from '../records/seal.ts';

/** A text that may hold a store, and where it stands for a person. */
export interface StoredText {
  readonly text: string | undefined;
  readonly where: string;
}

/**
 * Takes what the texts keep into the recordSet, portion by portion until nothing is missing any more. What does not open
 * was tampered with, cut or sealed with another secret: it is ignored, with a warning.
 */
export async function loadFrom(
  texts: AsyncIterable<readonly StoredText[]>,
  into: { readonly recordSet: RecordSet; readonly seals: Seals; readonly isMissing: () => boolean },
): Promise<readonly Warning[]> {
  const { recordSet, seals, isMissing } = into;
  const warnings: Warning[] = [];
  if (!isMissing()) return warnings;
  for await (const portion of texts) {
    for (const { text, where } of portion) {
      const store = readStore(text, seals);
      if (store === undefined) continue;
      recordSet.absorb(store.records);
      if (store.unreadable.length > 0) warnings.push(unreadable(store.unreadable, where));
    }
    if (!isMissing()) break;
  }
  return warnings;
}

function unreadable(providers: readonly ProviderName[], where: string): Warning {
  const names = providers.map((name) => PROVIDER_TITLES[name]).join(' and ');
  const message =
    `What was kept of ${names} on ${where} does not open: it was changed, cut or sealed with another secret. ` +
    'It is ignored, and the work is done again.';
  return { path: null, line: null, column: null, message };
}
