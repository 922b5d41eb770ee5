import { RULES } from '../../src/core/rules/catalogue.ts';
import { idsOf, type Rule } from '../../src/core/rules/rule.ts';
import { table } from './render.ts';

const INTRODUCTION = `\
<!-- Made by scripts/rules-doc.ts from the catalogue of rules: src/core/rules/catalogue.ts. -->

# Rules

Every finding, problem and warning of a report names its rule. An **error** decides the verdict on a creative or fails the
run, a **warning** passes, a **notice** only informs. Rules that can be waived are those that compare an answer with the
limits of the policy; a [waiver](policy.md#waivers) names them by id or by a glob such as \`ias/*\`.
`;

/** The section of the policy that holds a rule's limits, by the rule's id. */
const sectionOf = ({ id }: Rule): string => id.split('/')[0] ?? id;

/** The anchor that GitHub gives to a heading: only letters, digits and hyphens are left of it. */
const anchorOf = ({ id }: Rule): string => id.toLowerCase().replace(/[^\w-]/g, '');

function limitsText(rule: Rule): string[] {
  if (rule.limits.length === 0) return [];
  const key = sectionOf(rule);
  const limits = rule.limits.map((limit) => `\`${limit.key}\``).join(' and ');
  return [`**Limits:** ${limits} under [\`${key}\`](policy.md#${key}) in the policy.`];
}

function membersText({ members = {}, ...rule }: Rule): string[] {
  const rows = Object.entries(members);
  if (rows.length === 0) return [];
  const ids = idsOf({ ...rule, members });
  return [
    table(
      ['id', 'stands for'],
      rows.map(([, meaning], index) => [`\`${ids[index]}\``, meaning]),
    ),
  ];
}

function section(rule: Rule): string {
  const facts = [
    `**Severity:** ${rule.severities.join(', ')}. **Fixed by:** ${rule.fixedBy}. ` +
      `**Waivable:** ${rule.waivable ? 'yes' : 'no'}.`,
    ...(rule.cause === undefined ? [] : [`**Conclusion:** as \`outcomes.${rule.cause}\` of the policy says.`]),
    ...limitsText(rule),
  ];
  return [`## \`${rule.id}\``, rule.meaning, `**How to fix it:** ${rule.fix}`, ...facts, ...membersText(rule)].join(
    '\n\n',
  );
}

/** The documentation of all rules, as Markdown. */
export function rulesDocument(): string {
  const overview = table(
    ['rule', 'meaning', 'fixed by', 'waivable'],
    RULES.map((rule) => [
      `[\`${rule.id}\`](#${anchorOf(rule)})`,
      rule.meaning,
      rule.fixedBy,
      rule.waivable ? 'yes' : 'no',
    ]),
  );
  return `${[INTRODUCTION.trimEnd(), overview, ...RULES.map(section)].join('\n\n')}\n`;
}
