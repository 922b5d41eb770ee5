import type { Problem } from '../core/report.ts';
import type { Mode, Settings } from '../core/settings.ts';
import { configurationProblem } from './github-errors.ts';

export type ResolvedMode = Exclude<Mode, 'auto'>;

/** The events that Creative Gate runs on, with the modes that fit each; the first is what `auto` means there. */
const MODES_BY_EVENT = {
  pull_request: ['gate'],
  pull_request_target: ['gate'],
  merge_group: ['gate'],
  push: ['gate'],
  schedule: ['rescore', 'merge-reports'],
  workflow_dispatch: ['rescore', 'merge-reports'],
} as const satisfies Record<string, readonly [ResolvedMode, ...ResolvedMode[]]>;

export type EventName = keyof typeof MODES_BY_EVENT;

function isEventName(name: string): name is EventName {
  return Object.hasOwn(MODES_BY_EVENT, name);
}

/** The event as one of those that Creative Gate runs on, or what to do about it. */
export function supportedEvent(name: string | undefined): EventName | Problem {
  if (name !== undefined && isEventName(name)) return name;
  const given = name ? `does not run on the event \`${name}\`` : 'was started without GITHUB_EVENT_NAME';
  const events = Object.keys(MODES_BY_EVENT).map((event) => `\`${event}\``);
  return configurationProblem(
    `Creative Gate ${given}. Start it on ${events.slice(0, -1).join(', ')} or ${events.at(-1)}.`,
  );
}

/** What `mode` means on this event, or why it does not fit; also refuses inputs that only another mode uses. */
export function resolveMode(
  settings: Pick<Settings, 'mode' | 'shard' | 'reports'>,
  eventName: string | undefined,
): ResolvedMode | Problem {
  const event = supportedEvent(eventName);
  if (typeof event !== 'string') return event;
  const fitting: readonly ResolvedMode[] = MODES_BY_EVENT[event];
  const mode = settings.mode === 'auto' ? fitting[0] : fitting.find((each) => each === settings.mode);
  if (mode === undefined) {
    const takes = ['auto', ...fitting].map((each) => `\`${each}\``).join(' or ');
    return configurationProblem(
      `Input \`mode\` is "${settings.mode}", which does not fit the event \`${event}\`: there it takes ${takes}.`,
    );
  }
  if (settings.shard !== undefined && mode !== 'rescore') {
    return configurationProblem(`Input \`shard\` is for mode \`rescore\` only; this run's mode is \`${mode}\`.`);
  }
  if (settings.reports.length === 0 && mode === 'merge-reports') {
    return configurationProblem('Input `reports` is empty: mode `merge-reports` takes globs of JSON reports there.');
  }
  return mode;
}
