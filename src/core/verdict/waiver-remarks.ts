import type { Creative } from '../creative.ts';
import { DAY_MS, type Waiver, waiversFor } from '../policy/waivers.ts';
import type { Finding, Warning } from '../report.ts';
import { causesOf } from './verdict.ts';
import { isExpired } from './waive.ts';

/** A creative with what was found about it. */
export interface Found {
  readonly creative: Pick<Creative, 'id' | 'version'>;
  readonly findings: readonly Finding[];
}

const EXPIRED = 'policy/expired-waiver';
const SOON_DAYS = 14;

/**
 * What the owner of the waivers should know at `at` (milliseconds since 1970): a warning for each that names a creative
 * of this run and ends within 14 days, a notice for each that has expired and touches nothing of this run. One that has
 * expired and touches a finding is told there.
 */
export function waiverRemarks(waivers: readonly Waiver[], judged: readonly Found[], at: number): Warning[] {
  const { named, touching } = inThisRun(waivers, judged);
  return waivers.flatMap((waiver) => {
    if (isExpired(waiver, at)) return touching.has(waiver) ? [] : [expired(waiver)];
    const days = Math.ceil((waiver.endsAt - at) / DAY_MS) - 1;
    return named.has(waiver) && days <= SOON_DAYS ? [endsSoon(waiver, days)] : [];
  });
}

/** The waivers that name a creative of this run, and those of them that cover a finding nobody waives. */
function inThisRun(waivers: readonly Waiver[], judged: readonly Found[]) {
  const named = new Set<Waiver>();
  const touching = new Set<Waiver>();
  for (const { creative, findings } of judged) {
    for (const { waiver, covers } of waiversFor(creative, waivers)) {
      named.add(waiver);
      if (findings.some((one) => counts(one) && covers(one.rule))) touching.add(waiver);
    }
  }
  return { named, touching };
}

const counts = ({ severity, waivedBy }: Finding): boolean => severity !== 'notice' && waivedBy === null;

function endsSoon(waiver: Waiver, days: number): Warning {
  const when = days === 0 ? 'today' : `in ${days === 1 ? '1 day' : `${days} days`}`;
  const message = `${describeWaiver(waiver)} expires on ${waiver.expires}, ${when}.`;
  return waiverRemark(waiver, { rule: EXPIRED, severity: 'warning', message });
}

function expired(waiver: Waiver): Warning {
  const message = `${describeWaiver(waiver)} expired after ${waiver.expires} and is unused here; remove it.`;
  return waiverRemark(waiver, { rule: EXPIRED, severity: 'notice', message });
}

/** How remarks begin: which waiver it is, and whose. */
function describeWaiver({ rule, creative, approvedBy }: Waiver): string {
  return `The waiver of ${rule} for ${creative}, approved by ${approvedBy},`;
}

/** A remark at the place of a waiver. */
function waiverRemark({ location }: Waiver, about: Pick<Warning, 'rule' | 'severity' | 'message'>): Warning {
  return { ...location, ...about };
}

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
      const why = named.has(waiver) ? 'its rule finds nothing any more' : 'no manifest lists that creative';
      const message = `${describeWaiver(waiver)} is not used: ${why}. Remove it.`;
      return waiverRemark(waiver, { rule: 'policy/unused-waiver', severity: 'notice', message });
    });
}
