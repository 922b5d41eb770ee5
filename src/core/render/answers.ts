import {
  type Assessment,
  type Assessments,
  GARM_LEVELS,
  type GarmLevel,
  type IasScored,
  type VerityRisk,
  type VerityScored,
  type VidmobScored,
} from '../assessment.ts';
import type { ProviderName } from '../creative.ts';
import { figure } from './figures.ts';

/** Worst first; what nobody knows is worse than the worst. */
export function worstLevelsFirst<T extends { readonly level: GarmLevel | VerityRisk | null }>(rows: readonly T[]): T[] {
  const scale: readonly (string | null)[] = GARM_LEVELS;
  const badness = ({ level }: T) => (level === null ? GARM_LEVELS.length : scale.indexOf(level));
  return [...rows].sort((a, b) => badness(b) - badness(a));
}

/** Every GARM category with its level, worst first. */
export function garmRows({ garm }: IasScored): { category: string; level: GarmLevel | null }[] {
  return worstLevelsFirst(Object.entries(garm).map(([category, level]) => ({ category, level })));
}

function vidmobInShort({ channels }: VidmobScored): string {
  const scores = Object.entries(channels).map(([name, { score }]) => `${name} ${score === null ? '?' : figure(score)}`);
  return scores.length === 0 ? 'no channel' : scores.join(', ');
}

function iasInShort(answer: IasScored): string {
  const risky = garmRows(answer).filter(({ level }) => level !== 'safe');
  return risky.length === 0 ? 'safe' : risky.map(({ category, level }) => `${category} ${level ?? '?'}`).join(', ');
}

function verityInShort({ threats }: VerityScored): string {
  if (threats === null) return '?';
  if (threats.length === 0) return 'no threats';
  const rows = worstLevelsFirst(threats.map(({ id, risk }) => ({ id, level: risk })));
  return rows.map(({ id, level }) => `${id} ${level ?? '?'}`).join(', ');
}

/** A provider's answer in a few words of plain text, for a cell: `META 0.62, TIKTOK 0.81`, `hate floor`, `pending`. */
export function answerInShort(provider: ProviderName, assessments: Assessments): string {
  const assessment: Assessment | undefined = assessments[provider];
  if (assessment === undefined || assessment.status === 'not-applicable') return '–';
  if (assessment.status !== 'scored') return assessment.status;
  if ('channels' in assessment) return vidmobInShort(assessment);
  return 'garm' in assessment ? iasInShort(assessment) : verityInShort(assessment);
}
