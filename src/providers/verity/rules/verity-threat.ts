import { VERITY_RISKS, type VerityScored, type VerityThreat } from '../../../core/assessment.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { VERITY_THREATS } from '../../../core/policy/vocabulary.ts';
import type { Finding } from '../../../core/report.ts';
import { judgeLevel } from '../../../core/rules/level-limit.ts';
import { finding, missingData } from '../../../core/verdict/finding.ts';

const AGAIN = 'Run the gate again; if it stays so, ask GumGum about this asset.';
const isKnown = (id: string): id is keyof typeof VERITY_THREATS => Object.hasOwn(VERITY_THREATS, id);

/** Judges Verity's threats by their `risk`; `safe` counts only where it contradicts an empty list. */
export function judgeVerity({ safe, threats }: VerityScored, policy: Policy['verity']): Finding[] {
  if (threats === null) return [missingData('verity', "Verity's answer has no list of threats", AGAIN)];
  if (threats.length === 0 && safe === false) {
    return [
      missingData('verity', 'Verity calls the asset unsafe, but names no threat', AGAIN, { actual: 'safe: false' }),
    ];
  }
  return [...threats].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((threat) => judgeThreat(threat, policy));
}

function judgeThreat({ id, category, risk }: VerityThreat, policy: Policy['verity']): Finding[] {
  const meaning = category ?? (isKnown(id) ? VERITY_THREATS[id] : null);
  const threat = meaning === null ? id : `${id} (${meaning})`;
  if (risk === null) {
    return [missingData('verity', `Verity gave no risk that is known for ${threat}`, AGAIN, { limit: 'low to high' })];
  }
  const about = { rule: `verity/${id}`, provider: 'verity' } as const;
  const found: Finding[] = [];
  const judged = judgeLevel(VERITY_RISKS, risk, policy.threats.get(id) ?? policy.general);
  if (judged !== undefined) {
    const { reach, ...compared } = judged;
    const remedy = `Change what shows ${meaning ?? id}, or have the classification reviewed by GumGum.`;
    found.push(finding({ ...about, message: `Verity rates ${threat} ${risk}; ${reach}`, remedy, ...compared }));
  }
  if (!isKnown(id)) {
    const message = `Verity rates ${threat} ${risk}, a threat this version does not know; judged by the general risks`;
    found.push(finding({ ...about, severity: 'warning', message, actual: risk }));
  }
  return found;
}
