import type { Finding } from '../../../core/report.ts';
import { evaluateLevel, levelLimit } from '../../../core/rules/level-limit.ts';
import type { EvaluatedAnswer, EvaluationContext } from '../../../core/rules/provider-rules.ts';
import { defineRule } from '../../../core/rules/rule.ts';
import { finding, missingData } from '../../../core/verdict/finding.ts';
import { VERITY_RISKS, type VerityScored, type VerityThreat } from '../verity-answer.ts';
import type { VerityLimits } from '../verity-policy.ts';

/** Verity's threats, in words (providers/facts.md, section 4). */
export const VERITY_THREATS = {
  GGT1: 'violence and gore',
  GGT2: 'criminal activity',
  GGT3: 'drugs and alcohol',
  GGT4: 'sexually charged content',
  GGT5: 'profanity and vulgarity',
  GGT6: 'hate speech, harassment and cyberbullying',
  GGT7: 'disasters',
  GGT8: 'malware and phishing',
  GGT9: 'medical content',
} as const;

/** Open: a further threat has a rule id of its own. */
const FAMILY: `verity/${string}` = 'verity/<threat>';

export const VERITY_THREAT = defineRule({
  id: FAMILY,
  members: VERITY_THREATS,
  meaning: 'Verity found a threat in the creative, at a risk that the policy fails or warns of.',
  severities: ['error', 'warning'],
  fixedBy: 'brand safety',
  fix: 'Change what shows the threat, have the classification reviewed by GumGum, or record an approved exception as a waiver.',
  waivable: true,
  limits: [
    levelLimit({
      key: 'failOn',
      levels: VERITY_RISKS,
      takes: VERITY_RISKS,
      description:
        'Verity risks that fail; a risk includes all worse ones, [] is none. Default: the input verity-fail-on.',
      fallback: ({ verityFailOn }) => verityFailOn,
    }),
    levelLimit({
      key: 'warnOn',
      levels: VERITY_RISKS,
      takes: VERITY_RISKS,
      description: 'Verity risks that warn; a risk includes all worse ones, [] is none. Default: [medium].',
      fallback: () => ({ value: 'medium', origin: 'default' }),
    }),
  ],
});

/** Verity's rules. */
export const verityRules = {
  catalogue: [VERITY_THREAT],
  evaluate: (answer: VerityScored, { limits }: EvaluationContext<() => VerityLimits>): EvaluatedAnswer => {
    return { findings: evaluateVerity(answer, limits()), fixPlans: [] };
  },
} as const;

const AGAIN = 'Run the gate again; if it stays so, ask GumGum about this asset.';
const isKnown = (id: string): id is keyof typeof VERITY_THREATS => Object.hasOwn(VERITY_THREATS, id);

/** Evaluates Verity's threats by their `risk`; `safe` counts only where it contradicts an empty list. */
export function evaluateVerity({ safe, threats }: VerityScored, limits: VerityLimits): Finding[] {
  if (threats === null) return [missingData('verity', "Verity's answer has no list of threats", AGAIN)];
  if (threats.length === 0 && safe === false) {
    return [
      missingData('verity', 'Verity calls the asset unsafe, but names no threat', AGAIN, { actual: 'safe: false' }),
    ];
  }
  return [...threats].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((threat) => evaluateThreat(threat, limits));
}

function evaluateThreat({ id, category, risk }: VerityThreat, limits: VerityLimits): Finding[] {
  const meaning = category ?? (isKnown(id) ? VERITY_THREATS[id] : null);
  const threat = meaning === null ? id : `${id} (${meaning})`;
  if (risk === null) {
    return [missingData('verity', `Verity returned no known risk for ${threat}`, AGAIN, { limit: 'low to high' })];
  }
  const about = { rule: `verity/${id}`, provider: 'verity' } as const;
  const found: Finding[] = [];
  const breach = evaluateLevel(VERITY_RISKS, risk, limits.byKey.get(id) ?? limits.default);
  if (breach !== undefined) {
    const { reach, ...compared } = breach;
    const remedy = `Change what shows ${meaning ?? id}, or have the classification reviewed by GumGum.`;
    found.push(finding({ ...about, message: `Verity rates ${threat} ${risk}; ${reach}`, remedy, ...compared }));
  }
  if (!isKnown(id)) {
    const message = `Verity rates ${threat} ${risk}, a threat this version does not know; the general risks apply`;
    found.push(finding({ ...about, severity: 'warning', message, actual: risk }));
  }
  return found;
}
