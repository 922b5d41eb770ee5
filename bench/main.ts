/**
 * `npm run bench`: what the built action costs, each figure against its target. Times of different machines, or of one
 * machine at different moments, cannot be compared; ratios measured in the same run can.
 */
import { join } from 'node:path';
import { root } from '../scripts/tools.mjs';
import { gitHubPerHour, parkedGates, waitingGates } from './parking.ts';
import { evaluation } from './policy.ts';
import { type Cost, costOf } from './scaling.ts';
import { startUp } from './start-up.ts';

const BUNDLE = join(root, 'dist', 'index.js');
const SIZES = [1, 10, 100, 1_000, 5_000];

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'MISSED';
}

const { bundleMs, nodeMs, ratio } = await startUp(BUNDLE, 15);
console.log('Start-up until the first request, medians of 15 runs in turns');
console.log(`  node -e 0      ${nodeMs.toFixed(0)} ms`);
console.log(`  dist/index.js  ${bundleMs.toFixed(0)} ms`);
console.log(`  ratio          ${ratio.toFixed(2)}   target at most 3.5: ${verdict(ratio <= 3.5)}`);

const { milliseconds, failed } = evaluation(3);
console.log('\nEvaluation of 10,000 creatives by a policy with 200 overrides and 500 waivers, median of 3 runs');
console.log(`  ${milliseconds.toFixed(0)} ms   target under 1000: ${verdict(failed > 0 && milliseconds < 1_000)}`);

console.log('\nThree providers that answer at once');
console.log(
  'creatives   wall s   ms/creative   peak MB   vidmob  ias  verity  (requests per creative)   github   conclusion',
);
const costs: Cost[] = [];
for (const size of SIZES) {
  const cost = await costOf(BUNDLE, size);
  costs.push(cost);
  const { vidmob, ias, verity } = cost.perCreative;
  console.log(
    [
      String(size).padStart(9),
      cost.seconds.toFixed(2).padStart(8),
      ((cost.seconds * 1000) / size).toFixed(2).padStart(13),
      cost.peakMegabytes.toFixed(0).padStart(9),
      vidmob.toFixed(2).padStart(8),
      ias.toFixed(2).padStart(4),
      verity.toFixed(2).padStart(7),
      String(cost.githubRequests).padStart(33),
      `   ${cost.conclusion}`,
    ].join(' '),
  );
}
const at = (size: number) => costs.find(({ creatives }) => creatives === size) ?? costs[0];
const thousand = at(1_000);
const perCreative = (size: number) => (at(size)?.seconds ?? 0) / size;
const growth = perCreative(5_000) / perCreative(100);
const asked = thousand?.perCreative;
const isLean = asked?.vidmob === 3 && asked.ias === 2 && asked.verity === 3;
console.log(
  `\n1,000 creatives: ${thousand?.seconds.toFixed(1)} s, target under 15: ${verdict((thousand?.seconds ?? 99) < 15)}`,
);
console.log(
  `1,000 creatives: ${thousand?.peakMegabytes.toFixed(0)} MB, target under 250: ${verdict((thousand?.peakMegabytes ?? 999) < 250)}`,
);
console.log(
  `Time per creative, 5,000 against 100: ${growth.toFixed(2)}, target at most 1.3: ${verdict(growth <= 1.3)}`,
);
console.log(`Requests per creative at 1,000, target Vidmob 3, IAS 2, Verity 3: ${verdict(isLean)}`);

console.log(
  '\nA gate that waits against one that parks: 10 creatives a pull request, answered after 5 minutes to 20 hours',
);
const waiting = await waitingGates(bundleMs);
const parked = await parkedGates(bundleMs);
console.log(
  '                own s   share of scheduled runs s   billed min   vidmob    ias  verity  (requests per creative)',
);
for (const [name, cost] of [['waiting', waiting] as const, ['parked', parked] as const]) {
  const { vidmob, ias, verity } = cost.requests;
  console.log(
    [
      `  ${name.padEnd(8)}`,
      cost.ownSeconds.toFixed(1).padStart(10),
      cost.sharedSeconds.toFixed(1).padStart(27),
      cost.billedMinutes.toFixed(1).padStart(12),
      vidmob.toFixed(1).padStart(8),
      ias.toFixed(1).padStart(6),
      verity.toFixed(1).padStart(7),
      cost.finished === cost.pulls ? '' : `   only ${cost.finished} of ${cost.pulls} gates were finished`,
    ].join(' '),
  );
}
console.log(
  "  seconds: simulated time from a run's start to its end, start-up as measured above and all that the simulation computed;",
);
console.log("  a job's set-up by GitHub is not in them. Minutes: each job rounded up, as GitHub bills it.");
const seconds = ({ ownSeconds, sharedSeconds }: typeof parked) => ownSeconds + sharedSeconds;
const isFinished = [waiting, parked].every(({ finished, pulls }) => finished === pulls);
const dearer = seconds(waiting) / seconds(parked);
console.log(
  `Runner seconds per pull request: parked 1/${dearer.toFixed(0)} of waiting, target under 1/40: ${verdict(isFinished && dearer > 40)}`,
);
const asksLess = (['vidmob', 'ias', 'verity'] as const).every(
  (name) => parked.requests[name] <= waiting.requests[name],
);
console.log(`Requests to each provider per creative, target no more than waiting: ${verdict(isFinished && asksLess)}`);
const { most, usual } = await gitHubPerHour();
console.log(
  `Requests to GitHub per hour, 100 open pull requests, a scheduled run every 30 minutes: ${usual} usually, ${most} at most, target under 600: ${verdict(most < 600)}`,
);
process.exitCode = costs.every(({ conclusion }) => conclusion === 'success') ? 0 : 1;
