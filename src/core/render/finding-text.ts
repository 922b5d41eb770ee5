import { PROVIDER_TITLES } from '../../providers/modules.ts';
import type { Finding, FixPlan, ReportedCreative } from '../report.ts';
import { RULES } from '../rules/catalogue.ts';
import { listed } from '../verdict/finding.ts';
import { figure } from './figures.ts';

/** A finding as a plain sentence that names its provider and who waived it. */
export function saying({ provider, message, waivedBy }: Finding): string {
  const title = provider === null ? '' : PROVIDER_TITLES[provider];
  // `Vidmob META score 0.62 …`, but `Vidmob: The required guideline …`.
  const subject = title === '' || message.includes(title) ? '' : `${title}${/^[A-Z][a-z]/.test(message) ? ':' : ''} `;
  return `${subject}${message}${waivedBy === null ? '' : ` (waived by ${waivedBy})`}`;
}

/** The findings behind the verdict: unwaived errors, else waived ones, else warnings, else any. */
export function mainFindings({ findings }: ReportedCreative): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const counting = errors.filter(({ waivedBy }) => waivedBy === null);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [counting, errors, warnings].find((some) => some.length > 0) ?? findings;
}

const MEASURES = new Map(RULES.flatMap(({ id, measure }) => (measure === undefined ? [] : [[id, measure]])));

/** How many guidelines a cell names, so that the resulting share is not cut off. */
const MOST_IN_SHORT = 3;

/**
 * A fix plan as a plain sentence: `Fix “Logo” (weight 3) and “Captions” (weight 2): META score 0.62 → 0.74.` Of a long
 * one the first `most` guidelines, which weigh most.
 */
export function fixText({ channel, rule, guidelines, from, to }: FixPlan, most?: number): string {
  const names = guidelines.map(({ name, weight }) => (weight === null ? `“${name}”` : `“${name}” (weight ${weight})`));
  const before = figure(from);
  const after = to.toFixed(before.length - '0.'.length);
  return `Fix ${listed(names, most)}: ${channel} ${MEASURES.get(rule) ?? rule} ${before} → ${after}.`;
}

/** What to do about one finding: its plan, else its remedy. */
export function remedyOf({ rule, channel, remedy }: Finding, { fixPlans }: ReportedCreative): string | null {
  const plan = fixPlans.find((one) => one.rule === rule && one.channel === channel);
  return plan ? fixText(plan) : remedy;
}

/** What to do about the creative, most useful first, each thing once; of what is waived, nothing. */
export function remedies(creative: ReportedCreative): string[] {
  const key = ({ rule, channel }: Pick<Finding, 'rule' | 'channel'>) => `${rule} ${channel}`;
  const waived = new Set(creative.findings.filter(({ waivedBy }) => waivedBy !== null).map(key));
  const plans = creative.fixPlans.filter((plan) => !waived.has(key(plan)));
  const planned = new Set(plans.map(key));
  const others = mainFindings(creative)
    .filter((finding) => finding.waivedBy === null && !planned.has(key(finding)))
    .map(({ remedy }) => remedy)
    .filter((remedy) => remedy !== null);
  return [...new Set([...plans.map((plan) => fixText(plan, MOST_IN_SHORT)), ...others])];
}
