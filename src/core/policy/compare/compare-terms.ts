import type { ProviderName } from '../../creative.ts';
import type { Effect } from '../../report.ts';
import { CAUSES, inForce, type Outcome, type Participation, POLICY_SECTIONS, type Policy } from '../policy.ts';
import { aside } from './compare-sections.ts';
import { arrow, type PolicyChange } from './policy-difference.ts';

/**
 * What changes apart from limits: which manifests count, which providers take part, what the options of their sections
 * say, and which conclusion missing answers have.
 */
export function changesInTerms(base: Policy, proposed: Policy): PolicyChange[] {
  return [
    ...inManifests(base, proposed),
    ...POLICY_SECTIONS.flatMap(({ name }) => {
      const [from, to] = [base, proposed].map(({ participation }) => participation[name as ProviderName]);
      return inParticipation(name, from as Participation, to as Participation);
    }),
    ...inOptions(base, proposed),
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

/** 0: not asked, 1: asked but optional, 2: always required. */
function demand({ used, required, optional }: Participation): number {
  if (!used) return 0;
  return required && !optional ? 2 : 1;
}

function participationText({ used, required, optional }: Participation): string {
  if (!used) return 'not asked';
  if (!required) return 'asked, but entries may leave it out';
  return optional ? 'required, but entries may leave it out' : 'required';
}

function inParticipation(key: string, from: Participation, to: Participation): PolicyChange[] {
  const effect = effectOfOrder(demand(from), demand(to));
  if (from.used === to.used && from.required === to.required) {
    if (from.optional === to.optional) return [];
    const text = arrow(String(from.optional), String(to.optional));
    return [{ key: `${key}.optional`, from: from.optional, to: to.optional, effect, text }];
  }
  const [before, after] = [participationText(from), participationText(to)];
  return [{ key, from: before, to: after, effect, text: arrow(before, after) }];
}

function effectOfOrder(from: number, to: number): Effect {
  if (to < from) return 'looser';
  return to > from ? 'tighter' : 'neutral';
}

function inOptions(base: Policy, proposed: Policy): PolicyChange[] {
  return POLICY_SECTIONS.flatMap((section) =>
    section.options.flatMap(({ key, compare }) => {
      const change = compare(inForce(base, section)[key], inForce(proposed, section)[key]);
      return change === undefined ? [] : [{ key: `${section.name}.${key}`, ...change }];
    }),
  );
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
      effect: effectOfOrder(strictness(from.value), strictness(to.value)),
      text: arrow(`${from.value}${asides.from}`, `${to.value}${asides.to}`),
    },
  ];
}
