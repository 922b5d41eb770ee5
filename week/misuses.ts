import type { Sent } from './process.ts';
import type { Week } from './simulate.ts';

/** Asked by each run for itself, or judged by another invariant more exactly than by the stand-ins. */
const EXPECTED = [/asks for a token though it has one$/, /submits .* again/];
const PATCHED_AGAIN = /\/check-runs\/(\d+): completed check run \d+ was patched again/;

/**
 * Whether a check run was patched again only by a run that could not know: its update was on the way before the one that
 * completed the check was answered. GitHub offers no lock, so two runs that begin at the same moment may both finish it.
 */
function isCloseRace({ ran }: Week['stage'], checkRunId: string): boolean {
  const patches = ran
    .flatMap(({ sent }) => sent)
    .filter(({ method, url }) => method === 'PATCH' && url.endsWith(`/check-runs/${checkRunId}`))
    .toSorted((one, other) => one.sentAt - other.sentAt);
  const isCompleting = ({ text, status }: Sent) => status === 200 && text.includes('"status":"completed"');
  const knownAt = Math.min(
    ...patches.filter(isCompleting).map(({ answeredAt }) => answeredAt ?? Number.POSITIVE_INFINITY),
  );
  return patches.every(({ sentAt }) => sentAt <= knownAt);
}

/** What GitHub and the providers were asked that no correct client asks. */
export function misuses({ stage }: Week): readonly string[] {
  const { github, providers } = stage;
  const isExcused = (violation: string) => {
    const [, checkRunId] = PATCHED_AGAIN.exec(violation) ?? [];
    return checkRunId !== undefined && isCloseRace(stage, checkRunId);
  };
  return [
    ...github.violations.filter((violation) => !isExcused(violation)),
    ...providers.violations.filter((violation) => !EXPECTED.some((form) => form.test(violation))),
  ];
}
