import type { RenderContext } from '../core/render/render-context.ts';
import type { MergeGroupTrigger, PullRequestTrigger } from '../github/event.ts';
import { contextOf } from '../github-gate/context.ts';
import type { World } from '../github-gate/world.ts';
import type { FoundGate } from './found-gate.ts';
import type { RescoreWorld } from './world.ts';

/** GitHub ends the names of merge groups' branches with the commit that they are built on. */
function baseIn(headRef: string): string {
  return headRef.slice(headRef.lastIndexOf('-') + 1);
}

function triggerOf({ target, headSha }: FoundGate): PullRequestTrigger | MergeGroupTrigger {
  if (target.kind === 'queue') {
    const { headRef, baseRef } = target.ref;
    return { kind: 'merge-group', eventName: 'merge_group', headSha, headRef, baseSha: baseIn(headRef), baseRef };
  }
  const [{ number, baseRef }] = target.pulls;
  return {
    kind: 'pull-request',
    eventName: 'pull_request',
    action: 'rescore',
    number,
    headSha,
    previousHeadSha: undefined,
    closed: false,
    baseRef,
  };
}

/**
 * The world in which a scheduled run finishes another run's gate: as that run had it, apart from who is at work. What is
 * still waited for stays parked, because that is what the run that parked it was told to do. The limits of the scheduled
 * run's own job are no matter of the gate.
 */
export function gateWorldOf(world: RescoreWorld, gate: FoundGate): { world: World; context: RenderContext } {
  const { settings, meter, run } = world;
  const own: World = {
    ...world,
    trigger: triggerOf(gate),
    run: { ...run, workflow: undefined },
    usageBefore: meter.snapshot(),
    settings: { ...settings, onTimeout: { value: 'pending', origin: 'a parked check' } },
  };
  return { world: own, context: contextOf(own) };
}
