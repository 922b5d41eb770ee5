import { answersOf } from '../../providers/answers.ts';
import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import { nameOf, type ProviderName } from '../creative.ts';
import { SEVERITIES } from '../outcomes.ts';
import type { Finding, ReportedCreative } from '../report.ts';
import { htmlCode, inlineText } from './escape.ts';
import { counted, SEVERITY_ICONS, VERDICT_ICONS } from './figures.ts';
import { fixText } from './finding-text.ts';
import {
  assetUrl,
  FOLD_END,
  fold,
  identifier,
  message,
  name,
  place,
  pullRequestPrefix,
  strong,
  title,
} from './markdown.ts';
import { type Listing, page } from './page-limit.ts';
import { creativesNotShown, notShown, type View } from './render-context.ts';

/** Fix plans shown above the findings; there is one a channel and rule at most. */
const MOST_PLANS = 6;

/** One folded section a creative with everything that was said and found, each in at most `longest` bytes. */
export function detailSections(creatives: readonly ReportedCreative[], view: View, longest: number): Listing {
  return {
    open: '',
    rows: creatives.map((creative) => () => `${detailsOf(creative, view, longest)}\n\n`),
    close: '',
    left: (count) => creativesNotShown(creatives.slice(creatives.length - count), view, ' in detail'),
    share: 0.85,
  };
}

function detailsOf(creative: ReportedCreative, view: View, longest: number): string {
  const { findings, assessments } = creative;
  const head = fold(summaryOf(creative, view)) + factsOf(creative, view);
  const listings = [
    findingList(findings, view),
    ...PROVIDERS.flatMap((provider) => {
      const answer = assessments[provider];
      return answer?.status === 'scored' ? answersOf(provider).details(answer, view) : [];
    }),
    answerList(creative, view),
  ];
  return page(head, listings, FOLD_END.trim(), longest);
}

function summaryOf(creative: ReportedCreative, { context }: View): string {
  const id = creative.name === null ? '' : ` ${htmlCode(nameOf(creative))}`;
  const heading = `${pullRequestPrefix(creative, context)}${strong(inlineText(title(creative)))}${id}`;
  return `${VERDICT_ICONS[creative.verdict]} ${heading}: ${creative.verdict}, ${counted(creative.findings.length, 'finding')}`;
}

function factsOf(creative: ReportedCreative, { context }: View): string {
  const source = creative.source === null ? '' : ` · from ${identifier(creative.source)}`;
  const facts = `${creative.type} · ${place(creative.manifest, context)}${source} · ${assetUrl(creative.url)}`;
  const plans = creative.fixPlans.map((plan) => strong(message(fixText(plan))));
  const left = creative.optedOut.map((provider) => `The manifest leaves out ${PROVIDER_TITLES[provider]}.`);
  return [facts, ...plans.slice(0, MOST_PLANS), ...left].join('\n\n');
}

/** When each provider answered, or why it did not. Tickets stay out of it: comments may be public. */
function answerList({ assessments }: ReportedCreative, view: View): Listing {
  const lines = PROVIDERS.flatMap((provider) => answerLine(provider, assessments[provider]));
  return {
    open: '',
    rows: lines.map((line) => () => `- ${line}\n`),
    close: '',
    left: (count) => notShown(count, 'answer', view),
  };
}

function answerLine(provider: ProviderName, answer: ReportedCreative['assessments'][ProviderName]): string[] {
  if (answer === undefined) return [];
  const subject = `**${PROVIDER_TITLES[provider]}**`;
  if (answer.status !== 'scored') {
    const remedy = answer.remedy === null ? '' : ` → ${message(answer.remedy)}`;
    return [`${subject} ${answer.status}: ${message(answer.reason)}${remedy}`];
  }
  const when = `${answer.reused ? 'reused, ' : ''}answered ${name(answer.answeredAt)}`;
  const warnings = answer.warnings.map((warning) => `<br>${SEVERITY_ICONS.warning} ${message(warning)}`);
  return [`${subject} ${when}${warnings.join('')}`];
}

function findingList(findings: readonly Finding[], view: View): Listing {
  const rows = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return {
    open: '',
    rows: rows.map((finding) => () => `${findingLine(finding)}\n`),
    close: '',
    left: (count) => `\n${notShown(count, 'finding', view)}`,
  };
}

function findingLine(finding: Finding): string {
  const icon = finding.waivedBy === null ? SEVERITY_ICONS[finding.severity] : VERDICT_ICONS.waived;
  const waiver = finding.waivedBy === null ? '' : ` (waived by ${message(finding.waivedBy)})`;
  const origin = finding.origin === null ? '' : ` <sub>limit set in ${identifier(finding.origin)}</sub>`;
  const remedy = finding.remedy === null ? '' : `<br>→ ${message(finding.remedy)}`;
  return `- ${icon} ${identifier(finding.rule)} ${message(finding.message)}${waiver}${origin}${remedy}`;
}
