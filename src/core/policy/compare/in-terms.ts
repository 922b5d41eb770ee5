import { PROVIDERS } from '../../../providers/modules.ts';
import type { Effect } from '../../report.ts';
import { CAUSES, type Outcome, type Participation, type Policy } from '../policy.ts';
import { arrow, type PolicyChange } from './change.ts';
import { aside } from './in-sections.ts';

/**
 * What changes in which manifests count, which providers judge, which workspaces are allowed, and what missing answers
 * come to.
 */
export function changesInTerms(base: Policy, proposed: Policy): PolicyChange[] {
  return [
    ...inManifests(base, proposed),
    ...PROVIDERS.flatMap((name) => inParticipation(name, base.participation[name], proposed.participation[name])),
    ...inWorkspaces(base.vidmob.workspaceIds?.value, proposed.vidmob.workspaceIds?.value),
    ...inClientTags(base.vidmob.clientTags, proposed.vidmob.clientTags),
    ...CAUSES.flatMap((cause) => inOutcome(cause, base, proposed)),
  ];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const asSet = (values: readonly string[]) => [...new Set(values)].sort();

function inManifests(base: Policy, proposed: Policy): PolicyChange[] {
  const [from, to] = [base.manifests, proposed.manifests];
  const asides = { from: aside(from, base), to: aside(to, proposed) };
  const isOnlyMoved = isSame(asSet(from.value), asSet(to.value));
  if (isOnlyMoved && asides.from === asides.to) return [];
  const text = arrow(`${from.value.join(', ')}${asides.from}`, `${to.value.join(', ')}${asides.to}`);
  const effect = isOnlyMoved ? 'neutral' : effectOfGlobs(from.value, to.value);
  return [{ key: 'manifests', from: from.value, to: to.value, effect, text }];
}

/** Only globs that include, added to all that were there, surely leave nothing out. */
function effectOfGlobs(from: readonly string[], to: readonly string[]): Effect {
  const added = to.filter((glob) => !from.includes(glob));
  const isWider = from.every((glob) => to.includes(glob)) && added.every((glob) => !glob.startsWith('!'));
  return isWider ? 'tighter' : 'looser';
}

/** How far a provider is in force: not at all, where the entry wants it, always. */
function force({ used, required, optional }: Participation): number {
  if (!used) return 0;
  return required && !optional ? 2 : 1;
}

function partText({ used, required, optional }: Participation): string {
  if (!used) return 'not asked';
  if (!required) return 'asked, but entries may leave it out';
  return optional ? 'required, but entries may leave it out' : 'required';
}

function inParticipation(key: string, from: Participation, to: Participation): PolicyChange[] {
  const effect = effectOfForce(force(from), force(to));
  if (from.used === to.used && from.required === to.required) {
    if (from.optional === to.optional) return [];
    const text = arrow(String(from.optional), String(to.optional));
    return [{ key: `${key}.optional`, from: from.optional, to: to.optional, effect, text }];
  }
  const [before, after] = [partText(from), partText(to)];
  return [{ key, from: before, to: after, effect, text: arrow(before, after) }];
}

function effectOfForce(from: number, to: number): Effect {
  if (to < from) return 'looser';
  return to > from ? 'tighter' : 'neutral';
}

type Ids = readonly number[] | undefined;

function inWorkspaces(from: Ids, to: Ids): PolicyChange[] {
  const isWithin = (inner: Ids, outer: Ids) =>
    outer === undefined || (inner?.every((id) => outer.includes(id)) ?? false);
  if (isWithin(from, to) && isWithin(to, from)) return [];
  const text = (ids: Ids) => ids?.join(', ') ?? 'any';
  const effect = isWithin(to, from) ? 'tighter' : 'looser';
  const key = 'vidmob.workspaceIds';
  return [{ key, from: from ?? null, to: to ?? null, effect, text: arrow(text(from), text(to)) }];
}

type Tags = Policy['vidmob']['clientTags'];

/** Tags tell Vidmob's recognition about the team's own; no limit is about them. */
function inClientTags(from: Tags, to: Tags): PolicyChange[] {
  if (isSame(from, to)) return [];
  const text = (tags: Tags) => (tags.length === 0 ? 'none' : tags.map(({ label }) => label).join(', '));
  return [{ key: 'vidmob.clientTags', from, to, effect: 'neutral', text: arrow(text(from), text(to)) }];
}

const LOOSEST_LAST: readonly Outcome[] = ['failure', 'pending', 'neutral'];

function inOutcome(cause: (typeof CAUSES)[number], base: Policy, proposed: Policy): PolicyChange[] {
  const [from, to] = [base.outcomes[cause], proposed.outcomes[cause]];
  const asides = { from: aside(from, base), to: aside(to, proposed) };
  if (from.value === to.value && asides.from === asides.to) return [];
  const strictness = (outcome: Outcome) => -LOOSEST_LAST.indexOf(outcome);
  return [
    {
      key: `outcomes.${cause}`,
      from: from.value,
      to: to.value,
      effect: effectOfForce(strictness(from.value), strictness(to.value)),
      text: arrow(`${from.value}${asides.from}`, `${to.value}${asides.to}`),
    },
  ];
}
