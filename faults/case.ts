import type { Fault } from './fault.ts';
import type { Scene } from './scenes.ts';
import type { Step } from './step.ts';

export const OFTEN = ['once', 'for ever'] as const;
type Often = (typeof OFTEN)[number];

/** One step in which one fault happens, once or for ever. */
export interface Case {
  readonly step: Step;
  readonly fault: Fault;
  readonly often: Often;
  /** The attempt that would follow is left out: a sample runs it after some cases only. */
  readonly isLast?: boolean;
}

/** A case as it is printed, and as `--only` takes it. */
export function nameOf({ step, fault, often }: Case): string {
  return `${step.name} / ${fault.name} / ${often}`;
}

/** The situation the case is run in. */
export function sceneOf({ step, often }: Case): Scene {
  return often === 'once' ? step.scenes.once : step.scenes.always;
}

/** Whether the run has to end as if nothing had happened. */
export function mustPass({ step, fault, often }: Case): boolean {
  if (often !== 'once') return false;
  if (step.spares === 'doubtful') return fault.notTakenUp === true;
  if (step.spares === 'unclear') return fault.passes === 'everywhere';
  return fault.passes === 'everywhere' || (fault.passes === 'at providers' && step.party !== 'github');
}
