import type { RenderContext } from '../core/render/context.ts';
import { contextOf } from '../gate/context.ts';
import type { World } from '../gate/world.ts';
import type { MergeGroupTrigger, PullRequestTrigger } from '../github/event.ts';
import type { FoundGate } from './found-gate.ts';
import type { RescoreWorld } from './world.ts';

function triggerOf({ target, headSha }: FoundGate): PullRequestTrigger | MergeGroupTrigger {
  if (target.kind === 'queue') {
    const { headRef, baseRef } = target.ref;
    const baseSha = /[0-9a-f]+$/.exec(headRef)?.[0] ?? '';
    return { kind: 'merge-group', eventName: 'merge_group', headSha, headRef, baseSha, baseRef };
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
 * still waited for stays parked, because that is what the run that parked it was told to do.
 */
export function gateWorldOf(world: RescoreWorld, gate: FoundGate): { world: World; context: RenderContext } {
  const { settings, meter } = world;
  const spent = Math.max(...(['vidmob', 'ias', 'verity'] as const).map((name) => meter.snapshot().submitted[name]));
  const own: World = {
    ...world,
    trigger: triggerOf(gate),
    usageBefore: meter.snapshot(),
    settings: {
      ...settings,
      onTimeout: { value: 'pending', origin: 'a parked check' },
      maxSubmissions: Math.max(0, settings.maxSubmissions - spent),
    },
  };
  return { world: own, context: contextOf(own) };
}
