import type { Creative } from '../creative.ts';
import { DAY_MS, type Waiver } from '../policy/waivers.ts';
import { waiversFor } from '../policy/waivers-for.ts';
import type { Finding, Warning } from '../report.ts';
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
  const message = `${described(waiver)} expires on ${waiver.expires}, ${when}.`;
  return remark(waiver, { rule: EXPIRED, severity: 'warning', message });
}

function expired(waiver: Waiver): Warning {
  const message = `${described(waiver)} expired at the end of ${waiver.expires} and touches nothing in this run; take it out.`;
  return remark(waiver, { rule: EXPIRED, severity: 'notice', message });
}

/** How remarks begin: which waiver it is, and whose. */
export function described({ rule, creative, approvedBy }: Waiver): string {
  return `The waiver of ${rule} for ${creative}, approved by ${approvedBy},`;
}

/** A remark at the place of a waiver. */
export function remark({ location }: Waiver, about: Pick<Warning, 'rule' | 'severity' | 'message'>): Warning {
  return { ...location, ...about };
}
