import type { Providers } from '../standins/providers/index.ts';
import type { Content } from './plan.ts';

/** The base branches and their policies: the second one takes no asset of medium risk. */
export const BASES = {
  main: 'vidmob: {minScore: 0.7}\nias: {failOn: [high]}\nverity: {failOn: [high]}\n',
  strict: 'vidmob: {minScore: 0.7}\nias: {failOn: [medium]}\nverity: {failOn: [high]}\n',
} as const;
export type Base = keyof typeof BASES;

const LETTERS = { safe: 'S', medium: 'M', high: 'H' } as const;

/** Tells the providers what they will say of a content. */
export function scriptContent({ vidmob, ias, verity }: Providers, content: Content): void {
  const { id, url } = content;
  const score = content.vidmob.answer === 'good' ? 0.9 : 0.4;
  vidmob.creative(id, {
    scores: { META: { score } },
    readyAfterMs: content.vidmob.readyAfterMs,
  });
  const { answer, readyAfterMs } = content.ias;
  ias.asset(url, {
    readyAfterMs,
    ...(answer === 'refused' ? { failed: 'UNSUPPORTED' } : { garm: { drugs: LETTERS[answer] } }),
  });
  const isRisky = content.verity.answer === 'high';
  verity.video(url, {
    readyAfterMs: content.verity.readyAfterMs,
    safe: !isRisky,
    threats: [{ id: 'GGT6', risk: isRisky ? 'HIGH' : 'LOW' }],
  });
}

/** What a gate of these contents has to end with, by what the providers say and nothing of the program's. */
export function rightConclusion(contents: readonly Content[], base: Base): 'success' | 'failure' {
  const isFine = ({ vidmob, ias, verity }: Content) =>
    vidmob.answer === 'good' &&
    verity.answer === 'low' &&
    (ias.answer === 'safe' || (ias.answer === 'medium' && base === 'main'));
  return contents.every(isFine) ? 'success' : 'failure';
}
