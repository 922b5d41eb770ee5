import type { Creative } from '../../../core/creative.ts';
import type { Finding } from '../../../core/report.ts';
import { listed, missingData, sentences } from '../../../core/verdict/finding.ts';
import type { Hints, Workspace } from '../../../core/verdict/hints.ts';
import type { VidmobScored } from '../vidmob-answer.ts';

const named = ({ id, name }: Workspace): string => `${id} (${name})`;

/** A sentence that lists the workspaces when the creative's is missing or not among them; null otherwise. */
export function workspaceAdvice({ workspaceId }: Creative, { workspaces }: Hints): string | null {
  if (workspaces === undefined || workspaces.some(({ id }) => id === workspaceId)) return null;
  const visible = workspaces.length === 0 ? 'none' : listed(workspaces.map(named));
  return workspaceId === undefined
    ? `The entry states no workspaceId; the Vidmob key can see ${visible}.`
    : `Workspace ${workspaceId} is not one the Vidmob key can see; it sees ${visible}.`;
}

/** The workspace of a creative, in words. */
export function workspaceName({ workspaceId }: Creative): string {
  return workspaceId === undefined ? 'the organization' : `workspace ${workspaceId}`;
}

/** The channels to be evaluated: those the entry names, else all that Vidmob returned; sorted. */
export function evaluatedChannels(creative: Creative, answer: VidmobScored): readonly string[] {
  return [...(creative.channels.length > 0 ? creative.channels : Object.keys(answer.channels))].sort();
}

/** The requested channels that Vidmob returned no summary for. */
export function channelsWithoutSummary(creative: Creative, answer: VidmobScored): readonly string[] {
  return evaluatedChannels(creative, answer).filter((channel) => !Object.hasOwn(answer.channels, channel));
}

/** Missing data for every requested channel without a summary, or for an answer without any channel. */
export function requestedChannels(creative: Creative, answer: VidmobScored, hints: Hints): Finding[] {
  const where = workspaceName(creative);
  const covered = creative.workspaceId === undefined ? undefined : hints.channelsByWorkspace.get(creative.workspaceId);
  const catalogue = covered === undefined ? null : `The scorecards of ${where} cover ${coverage(covered)}.`;
  const advice = workspaceAdvice(creative, hints);
  if (evaluatedChannels(creative, answer).length === 0) {
    const fix = `Name channels in the entry, or add scorecards to ${where} in Vidmob.`;
    return [missingData('vidmob', 'Vidmob returned no channels', sentences(fix, catalogue, advice))];
  }
  return channelsWithoutSummary(creative, answer).map((channel) => {
    const message = `Vidmob returned no summary for the requested channel ${channel}`;
    const explained = catalogue === null ? message : `${message}; ${lowerFirst(catalogue)}`;
    const fix = `Add ${channel} to a scorecard of ${where} in Vidmob, or remove it from the entry's channels.`;
    return missingData('vidmob', explained, sentences(fix, advice), { channel });
  });
}

const coverage = (channels: readonly string[]): string => (channels.length === 0 ? 'no channel' : listed(channels));
const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1, -1);
