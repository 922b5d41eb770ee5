import type { Creative, ProviderName } from '../creative.ts';
import type { Problem } from '../report.ts';
import { inForce, POLICY_SECTIONS, type Policy } from './policy.ts';

/** Why nothing of a creative may go to a provider, as the rest of a sentence; undefined: it may. */
export function refusal(
  provider: ProviderName,
  creative: Pick<Creative, 'workspaceId'>,
  policy: Policy,
): string | undefined {
  return refusals(creative, policy).find(({ name }) => name === provider)?.reason;
}

/** `manifest/invalid` for every entry that the policy lets no provider have, such as one with another workspace. */
export function refusedEntries(creatives: readonly Creative[], policy: Policy): Problem[] {
  return creatives.flatMap((creative) =>
    refusals(creative, policy).map(({ reason }) => ({
      rule: 'manifest/invalid' as const,
      ...creative.location,
      message: `Creative ${JSON.stringify(creative.id)} ${reason}.`,
    })),
  );
}

function refusals(creative: Pick<Creative, 'workspaceId'>, policy: Policy) {
  return POLICY_SECTIONS.flatMap((section) =>
    section.options.flatMap(({ key, refuse }) => {
      const reason = refuse?.(creative, inForce(policy, section)[key]);
      return reason === undefined ? [] : [{ name: section.name, reason }];
    }),
  );
}
