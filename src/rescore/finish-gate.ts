import { type Conducted, conduct } from '../gate/conduct.ts';
import { createKeeper } from '../gate/keeping/keeper.ts';
import { keepingCheck } from '../gate/keeping/keeping-check.ts';
import { checkRunChannel } from '../github/publish/check-run-channel.ts';
import { publisherOn } from '../github/publish/publisher.ts';
import type { FoundGate } from './found-gate.ts';
import { inGateCache } from './gate-cache.ts';
import { gateWorldOf } from './gate-world.ts';
import { rescoreManner } from './manner.ts';
import { withoutAnswers } from './outdated.ts';
import type { Desk } from './world.ts';

/**
 * Finishes a parked gate: judges it by its base branch's policy, completes its check and updates its comment; where a
 * provider still works, the check stays parked and says since when.
 */
export async function finishGate(
  { world: given, gating, ledger, cached }: Desk,
  gate: FoundGate,
  changed: ReadonlySet<string>,
): Promise<Conducted> {
  const { world, context } = gateWorldOf(given, gate);
  const { clock, run, deadlines, publishing, log, cancelled, trigger } = world;
  const { check: found, headSha, store } = gate;
  const keeper = createKeeper({ clock, seals: gating.seals, run, deadlineAt: deadlines.submitting.at });
  keeper.ledger.absorb(withoutAnswers(store?.records ?? [], changed));
  const check = {
    id: found.id,
    name: found.name,
    headSha,
    externalId: found.externalId ?? '',
    appSlug: found.appSlug,
    url: found.url,
  };
  const publisher = publisherOn(
    {
      channel: checkRunChannel({ github: publishing, log, check, cancelled }),
      checkRunId: found.id,
      checkUrl: found.url,
      login: found.appSlug ? `${found.appSlug}[bot]` : undefined,
      // Read already; only what does not open has to be told.
      earlier: store?.unreadable.length === 0 ? [] : [found],
      problems: [],
      warnings: [],
    },
    { clock, log, event: trigger.eventName, cancelled },
  );
  const title = 'Looking for the answers that are waited for.';
  const conducted = await conduct(world, gating, {
    context,
    check: keepingCheck(publisher, keeper, { title, summary: title }),
    keeper,
    cached: inGateCache(cached),
    manner: rescoreManner(given.trigger),
  });
  ledger.absorb(keeper.records());
  return conducted;
}
