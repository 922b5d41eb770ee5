import type { Finding, ReportedCreative } from '../report.ts';
import { figures } from './figures.ts';
import { PROVIDER_NAMES } from './words.ts';

/** A finding in a few words, as plain text: whose answer on which channel, and by how much it misses the limit. */
export interface Shortfall {
  readonly subject: string;
  readonly text: string;
}

/** Words for the limits that are numbers. */
const MEASURES: Readonly<Record<string, { readonly what: string; readonly needs: string }>> = {
  'vidmob/min-score': { what: 'score', needs: 'needs' },
  'vidmob/min-adherence': { what: 'adherence', needs: 'needs' },
  'vidmob/max-unavailable': { what: 'share without data', needs: 'at most' },
  'vidmob/max-score-drop': { what: 'score drop', needs: 'at most' },
};

/** The finding in short; its own message where there is nothing to compare. */
export function shortfall(finding: Finding): Shortfall {
  const provider = finding.provider === null ? '' : PROVIDER_NAMES[finding.provider];
  const subject = [provider, finding.channel ?? ''].filter((part) => part !== '').join(' ');
  return { subject, text: [inShort(finding), waiver(finding)].join('') };
}

function inShort({ rule, actual, limit, message }: Finding): string {
  const measure = MEASURES[rule];
  if (measure !== undefined && typeof actual === 'number' && typeof limit === 'number') {
    const [is, needed] = figures(actual, limit);
    return `${measure.what} ${is}, ${measure.needs} ${needed}`;
  }
  return message;
}

function waiver({ waivedBy }: Finding): string {
  return waivedBy === null ? '' : ` (waived by ${waivedBy})`;
}

/** What the verdict rests on: errors that nobody waived, else warnings, else whatever there is. */
export function mainFindings({ findings }: ReportedCreative): readonly Finding[] {
  const errors = findings.filter(({ severity, waivedBy }) => severity === 'error' && waivedBy === null);
  if (errors.length > 0) return errors;
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return warnings.length > 0 ? warnings : findings;
}

type FixPlan = ReportedCreative['fixPlans'][number];

/** A fix plan as plain text: `Fix "Captions" (weight 2): META score 0.62 → 0.74.` */
export function fixText(plan: FixPlan): string {
  const names = plan.guidelines.map(({ name, weight }) =>
    weight === null ? `“${name}”` : `“${name}” (weight ${weight})`,
  );
  const [from, to] = figures(plan.from, plan.to);
  return `Fix ${names.join(' and ')}: ${plan.channel} ${MEASURES[plan.rule]?.what ?? plan.rule} ${from} → ${to}.`;
}

/** What to do about the creative, most useful first, each thing once. */
export function remedies(creative: ReportedCreative): string[] {
  const planned = new Set(creative.fixPlans.map(({ rule, channel }) => `${rule} ${channel}`));
  const others = mainFindings(creative)
    .filter(({ rule, channel }) => !planned.has(`${rule} ${channel}`))
    .map(({ remedy }) => remedy)
    .filter((remedy) => remedy !== null);
  return [...new Set([...creative.fixPlans.map(fixText), ...others])];
}
