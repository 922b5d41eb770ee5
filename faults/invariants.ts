import { PROVIDERS } from '../src/providers/modules.ts';
import { type Case, mustPass } from './case.ts';
import { answersOf, differences, endingOf } from './judged.ts';
import type { Outcome } from './outcome.ts';

/** The run that is looked at, and what it is held against. */
export interface Looked {
  readonly given: Case;
  readonly outcome: Outcome;
  /** The same scene without a fault. */
  readonly normal: Outcome;
  /** Requests of the case's step in that. */
  readonly normalRequests: number;
}

/** What must hold in every case; gives a sentence when it does not. */
export type Invariant = (looked: Looked) => string | undefined;

/** Contract section 1: the run ends within max(`timeout`, 60 s) + 10 s. */
const BOUND_MS = 70_000;
/** Requests that a provider may cost beyond those it needs, however long it is out. */
const HANDFUL = 45;
/** The same where only one step fails, so that it is tried again at each of some 15 looks at three creatives. */
const LOOKS = 120;

const scored = (answer: string | undefined): boolean => answer?.includes('"status":"scored"') ?? false;

/** The fault took place, or the case proves nothing. */
const theFaultStruck: Invariant = ({ outcome }) => (outcome.strikes > 0 ? undefined : 'the fault never happened');

/** Whatever happens there are a report, a conclusion and an exit code that fit each other. */
const itReportsAndConcludes: Invariant = ({ outcome: { report, exitCode, thrown } }) => {
  if (thrown !== undefined) return `the run rejected: ${thrown.split('\n')[0]}`;
  if (report === undefined) return 'there is no report';
  const { total, ...verdicts } = report.counts;
  const sum = Object.values(verdicts).reduce((all, count) => all + count, 0);
  if (sum !== total || total !== report.creatives.length) return `the counts do not add up: ${sum} of ${total}`;
  const isBad = report.conclusion === 'failure' || report.conclusion === 'cancelled';
  return exitCode === (isBad ? 1 : 0) ? undefined : `${report.conclusion} ended with exit code ${exitCode}`;
};

/** Tags tell more, but the verdict does not need them: scores without them are an answer that says what it lacks. */
function lacksTagsOnly({ report }: Outcome, key: string): boolean {
  const [provider, , id] = key.split(' ');
  const assessment = report?.creatives.find((creative) => creative.id === id)?.assessments.vidmob;
  if (provider !== 'vidmob' || assessment?.status !== 'scored') return false;
  return assessment.warnings.some((warning) => /tags/i.test(warning));
}

/** `success` means that every required answer was received and understood. */
const neverGreenByAccident: Invariant = ({ outcome, normal }) => {
  const { exitCode, report, checks } = outcome;
  const letsThrough = exitCode === 0 && report?.conclusion !== 'pending';
  const isGreen = letsThrough || report?.conclusion === 'success' || checks.at(-1)?.conclusion === 'success';
  if (!isGreen) return undefined;
  const answers = answersOf(outcome);
  for (const [key, answer] of answersOf(normal)) {
    if (answers.get(key) !== answer && !lacksTagsOnly(outcome, key)) return `green without the answer of ${key}`;
  }
  return undefined;
};

/** A creative passes only with all its answers, whatever becomes of the others. */
const noCreativePassesByAccident: Invariant = ({ outcome }) => {
  const answers = answersOf(outcome);
  const good = (outcome.report?.creatives ?? []).filter(({ verdict }) => verdict === 'pass' || verdict === 'warn');
  for (const { id, verdict } of good) {
    const missing = [...answers].find(([key, answer]) => key.endsWith(` on ${id}`) && !scored(answer));
    if (missing) return `${id} is ${verdict} without the answer of ${missing[0]}`;
  }
  return undefined;
};

/** What happens once and passes leaves the result as it would have been. */
const whatPassesLeavesNoTrace: Invariant = ({ given, outcome, normal }) => {
  if (!mustPass(given)) return undefined;
  const [first, ...more] = differences(endingOf(outcome), endingOf(normal));
  if (first === undefined) return undefined;
  return `ended otherwise than without the fault: ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
};

/** A provider's outage hides nobody else's answers; GitHub's hides none, unless it left no time to ask for them. */
const othersAreStillReported: Invariant = ({ given: { step, fault }, outcome, normal }) => {
  const isGitHub = step.party === 'github';
  if (isGitHub && (fault.slow || outcome.accepted.length === 0)) return undefined;
  const answers = answersOf(outcome);
  for (const [key, answer] of answersOf(normal)) {
    const isOther = !key.startsWith(`${step.party} `);
    if (isOther && answers.get(key) !== answer) return `the answer of ${key} is missing or another one`;
  }
  return undefined;
};

/** No second bill. IAS has no key against it: what may be one is repeated once, and the report says so. */
const nothingIsBilledTwice: Invariant = ({ outcome: { accepted, report } }) => {
  for (const { provider, what, times } of accepted) {
    if (times > (provider === 'ias' ? 2 : 1)) return `${provider} took ${what} ${times} times`;
  }
  const taken = accepted.filter(({ provider }) => provider === 'ias').reduce((sum, { times }) => sum + times, 0);
  const told = report?.usage.submitted.ias ?? 0;
  return taken <= told ? undefined : `IAS took ${taken} submissions, the report tells of ${told}`;
};

/** No credential, token or signature is in the log, the report, or on GitHub. */
const noSecretIsShown: Invariant = ({ outcome: { shownSecrets } }) =>
  shownSecrets.length === 0 ? undefined : `shows ${shownSecrets.join(', ')}`;

/** Redirects to other hosts are not followed. */
const nothingGoesElsewhere: Invariant = ({ outcome: { strayRequests } }) =>
  strayRequests === 0 ? undefined : `${strayRequests} requests went to another host`;

/** The run ends in time. */
const itEndsInTime: Invariant = ({ outcome: { elapsedMs } }) =>
  elapsedMs <= BOUND_MS ? undefined : `took ${elapsedMs} ms of at most ${BOUND_MS}`;

/** A check run stays in progress only for a later run to finish, or when GitHub never lets it be completed. */
const noCheckStaysOpen: Invariant = ({ given: { step, often }, outcome: { checks, report } }) => {
  const cannotComplete = often === 'for ever' && step.name.startsWith('PATCH /check-runs');
  if (cannotComplete || report?.conclusion === 'pending') return undefined;
  const open = checks.filter(({ status }) => status !== 'completed').length;
  return open === 0 ? undefined : `${open} of ${checks.length} check runs stayed open`;
};

/** What people read on the commit is what the run concluded. */
const theCheckSaysTheSame: Invariant = ({ outcome: { checks, report } }) => {
  const shown = checks.at(-1)?.conclusion;
  if (shown === undefined || shown === null || shown === report?.conclusion) return undefined;
  return `the check says ${shown}, the run ${report?.conclusion}`;
};

/** A result that is not good names a reason. */
const itSaysWhy: Invariant = ({ outcome: { report } }) => {
  if (report === undefined || report.conclusion === 'success') return undefined;
  const errors = report.creatives.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  const reasons = [...report.problems, ...errors].filter(({ message }) => message.trim() !== '');
  return reasons.length > 0 ? undefined : `${report.conclusion} without a reason`;
};

/** Nobody is sent what it does not take, or asked for what it never gave. */
const nobodyIsMisused: Invariant = ({ given: { fault }, outcome: { violations } }) => {
  // The stand-in does not know that its token was refused by an injected answer.
  const isRenewal = (violation: string) => fault.name === '401' && violation.endsWith('though it has one');
  const [first] = violations.filter((violation) => !isRenewal(violation));
  return first;
};

/** An outage costs a handful of requests, not thousands. */
const anOutageCostsLittle: Invariant = ({ given: { step, fault }, outcome: { requests }, normalRequests }) => {
  const most = normalRequests + (step.isOutage && fault.isOutage ? HANDFUL : LOOKS);
  return requests <= most ? undefined : `${requests} requests instead of ${normalRequests}`;
};

/** What cannot change is not asked again. A refused token of IAS is renewed once, so that twice is enough. */
const whatIsPermanentIsNotRepeated: Invariant = ({ given, outcome: { requests }, normalRequests }) => {
  if (!given.fault.permanent || requests <= 2 * normalRequests) return undefined;
  return `${requests} requests instead of ${normalRequests}, though refused for good`;
};

/** "Come back in an hour" is running out of time: not an outage, and not waited for. */
const postponedIsOutOfTime: Invariant = ({ given: { fault, step }, outcome: { report } }) => {
  if (!fault.postpones || step.party === 'github' || step.name.startsWith('tags')) return undefined;
  const pending = (report?.creatives ?? []).filter(({ verdict, findings }) => {
    return findings.some(({ rule }) => rule === 'gate/time-budget') || verdict === 'pending';
  });
  return pending.length > 0 ? undefined : 'asked to come back later, and not told as running out of time';
};

/** Once the fault is over, the next attempt ends as if there had been none, and submits only what has no ticket. */
const theNextAttemptGoesOn: Invariant = ({ outcome: { report, resumed }, normal }) => {
  if (report === undefined || resumed === undefined) return undefined;
  for (const name of PROVIDERS) {
    const unknown = report.creatives.filter(({ assessments }) => !assessments[name]?.ticket).length;
    const sent = resumed.usage.submitted[name];
    if (sent > unknown) return `the next attempt sent ${sent} to ${name}, though only ${unknown} had no ticket`;
  }
  const due = normal.report?.conclusion;
  return resumed.conclusion === due ? undefined : `the next attempt ended in ${resumed.conclusion} instead of ${due}`;
};

/** All of them, by the names they are reported under. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'the fault struck': theFaultStruck,
  'it reports and concludes': itReportsAndConcludes,
  'never green by accident': neverGreenByAccident,
  'no creative passes by accident': noCreativePassesByAccident,
  'what passes leaves no trace': whatPassesLeavesNoTrace,
  'others are still reported': othersAreStillReported,
  'nothing is billed twice': nothingIsBilledTwice,
  'no secret is shown': noSecretIsShown,
  'nothing goes elsewhere': nothingGoesElsewhere,
  'it ends in time': itEndsInTime,
  'no check stays open': noCheckStaysOpen,
  'the check says the same': theCheckSaysTheSame,
  'it says why': itSaysWhy,
  'nobody is misused': nobodyIsMisused,
  'an outage costs little': anOutageCostsLittle,
  'what is permanent is not repeated': whatIsPermanentIsNotRepeated,
  'postponed is out of time': postponedIsOutOfTime,
  'the next attempt goes on': theNextAttemptGoesOn,
};
