import type { Waiver } from '../policy/waivers.ts';
import { waiversFor } from '../policy/waivers-for.ts';
import type { Warning } from '../report.ts';
import { causesOf } from './verdict.ts';
import { isExpired } from './waive.ts';
import { described, type Found, remark } from './waiver-remarks.ts';

/** A creative of any manifest; `findings` is undefined where it was not judged this time. */
export type Seen = Pick<Found, 'creative'> & { readonly findings: Found['findings'] | undefined };

/**
 * `policy/unused-waiver` for every waiver in force that nothing needs: its creative is in no manifest, or is judged
 * without a finding of its rule. `everything` holds the creatives of all manifests. While one of them waits for an
 * answer or was not judged, nobody can tell that its waiver is not needed. Expired ones are for `waiverRemarks`.
 */
export function unusedWaivers(waivers: readonly Waiver[], everything: readonly Seen[], at: number): Warning[] {
  const named = new Set<Waiver>();
  const needed = new Set<Waiver>();
  for (const { creative, findings } of everything) {
    const isDecided = findings !== undefined && causesOf(findings).length === 0;
    for (const { waiver, covers } of waiversFor(creative, waivers)) {
      named.add(waiver);
      if (!isDecided || findings.some(({ severity, rule }) => severity !== 'notice' && covers(rule)))
        needed.add(waiver);
    }
  }
  return waivers
    .filter((waiver) => !needed.has(waiver) && !isExpired(waiver, at))
    .map((waiver) => {
      const why = named.has(waiver) ? 'nothing of that rule is found any more' : 'no manifest has that creative';
      const message = `${described(waiver)} is not used: ${why}. Take it out.`;
      return remark(waiver, { rule: 'policy/unused-waiver', severity: 'notice', message });
    });
}
