import type { Finding, ReportedCreative } from '../report.ts';
import { shareText } from '../shares.ts';
import { PROVIDER_TITLES } from '../verdict/wording.ts';

/** A finding as a plain sentence that names its provider and who waived it. */
export function saying({ provider, message, waivedBy }: Finding): string {
  const title = provider === null ? '' : PROVIDER_TITLES[provider];
  const subject = title === '' || message.includes(title) ? '' : `${title} `;
  return `${subject}${message}${waivedBy === null ? '' : ` (waived by ${waivedBy})`}`;
}

/** What the verdict rests on: errors that nobody waived, else warnings, else whatever there is. */
export function mainFindings({ findings }: ReportedCreative): readonly Finding[] {
  const errors = findings.filter(({ severity, waivedBy }) => severity === 'error' && waivedBy === null);
  if (errors.length > 0) return errors;
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return warnings.length > 0 ? warnings : findings;
}

type FixPlan = ReportedCreative['fixPlans'][number];

const MEASURES: Readonly<Record<string, string>> = {
  'vidmob/min-score': 'score',
  'vidmob/min-adherence': 'adherence',
};

/** A fix plan as a plain sentence: `Fix “Captions” (weight 2): META score 0.62 → 0.74.` */
export function fixText({ channel, rule, guidelines, from, to }: FixPlan): string {
  const names = guidelines.map(({ name, weight }) => (weight === null ? `“${name}”` : `“${name}” (weight ${weight})`));
  return `Fix ${names.join(' and ')}: ${channel} ${MEASURES[rule] ?? rule} ${shareText(from)} → ${shareText(to)}.`;
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
