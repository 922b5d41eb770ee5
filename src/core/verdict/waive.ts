import type { Creative } from '../creative.ts';
import { type Waiver, waiversFor } from '../policy/waivers.ts';
import type { Finding } from '../report.ts';
import { sentences, unstopped } from './finding.ts';

/**
 * The findings, with `waivedBy` where a waiver covers one at `at` (milliseconds since 1970). They stay in sight. Where
 * only an expired waiver covers one it counts, and says so. Notices need no waiver.
 */
export function applyWaivers(
  findings: readonly Finding[],
  creative: Pick<Creative, 'id' | 'version'>,
  waivers: readonly Waiver[],
  at: number,
): readonly Finding[] {
  const own = waiversFor(creative, waivers);
  if (own.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.severity === 'notice') return finding;
    const longest = own.filter(({ covers }) => covers(finding.rule)).reduce(longer, undefined);
    if (longest === undefined) return finding;
    return isExpired(longest, at) ? counting(finding, longest) : { ...finding, waivedBy: inWords(longest) };
  });
}

/** Whether a waiver holds no longer: it does through its last day, UTC. */
export function isExpired({ endsAt }: Waiver, at: number): boolean {
  return at >= endsAt;
}

function longer(best: Waiver | undefined, { waiver }: { readonly waiver: Waiver }): Waiver {
  return best === undefined || waiver.endsAt > best.endsAt ? waiver : best;
}

function inWords({ approvedBy, expires, reason }: Waiver): string {
  return `${approvedBy}, until ${expires}: ${unstopped(reason)}`;
}

function counting(finding: Finding, { approvedBy, expires, origin }: Waiver): Finding {
  const message = `${finding.message}; the waiver approved by ${approvedBy} expired after ${expires}, so this counts again`;
  return { ...finding, message, remedy: sentences(finding.remedy, `Or have the waiver renewed (${origin}).`) };
}
