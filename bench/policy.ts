import { policy } from '../__tests__/core/policy/fixtures.ts';
import { creative, ias, scores, verity, vidmob } from '../__tests__/core/verdict/fixtures.ts';
import { evaluateCreative } from '../src/core/verdict/evaluate.ts';
import { NO_HINTS } from '../src/core/verdict/hints.ts';

const CREATIVES = 10_000;
const OVERRIDES = 200;
const WAIVERS = 500;
const CHANNELS = ['META', 'TIKTOK', 'X'];

/** The item at a place that goes round the list. */
const turn = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const brands = names('brand-', 100);
const markets = names('market-', 50);
const folders = names('folder-', 20);

/** A policy with overrides of every kind of condition and waivers for single creatives. */
function policyText(): string {
  const overrides = Array.from({ length: OVERRIDES }, (_, index) => ({
    when: {
      brands: [turn(brands, index)],
      ...(index % 2 === 0 ? { markets: [turn(markets, index), turn(markets, index * 3)] } : {}),
      ...(index % 3 === 0 ? { channels: [turn(CHANNELS, index)] } : {}),
      ...(index % 5 === 0 ? { paths: [`${turn(folders, index)}/**`] } : {}),
    },
    vidmob: { minScore: 0.5 + (index % 50) / 100, channels: { META: { minAdherence: 0.5 } } },
    ias: { categories: { drugs: { failOn: ['low'] } } },
    verity: { failOn: ['medium'] },
  }));
  const waivers = Array.from({ length: WAIVERS }, (_, index) => ({
    creative: `creative-${index * 7}`,
    rule: index % 2 === 0 ? 'ias/*' : 'vidmob/min-score',
    reason: 'Known and accepted',
    approvedBy: 'brand-safety@acme.example',
    expires: '2099-01-31',
  }));
  return JSON.stringify({ vidmob: {}, ias: {}, verity: {}, overrides, waivers });
}

/** A creative of three brands; every tenth runs in all markets, as those of a global campaign do. */
function creativeAt(index: number) {
  return creative({
    id: `creative-${index}`,
    channels: CHANNELS,
    brands: [turn(brands, index), turn(brands, index * 7), turn(brands, index * 13)],
    markets: index % 10 === 0 ? markets : [turn(markets, index), turn(markets, index * 11)],
    location: { path: `${turn(folders, index)}/spring.creatives.yml`, line: index, column: 5 },
  });
}

/** What it takes to judge 10,000 answered creatives by a policy with 200 overrides and 500 waivers. */
export interface Evaluated {
  readonly milliseconds: number;
  /** Creatives that fail; none would mean that nothing was judged. */
  readonly failed: number;
}

/** Judges them so many times, each time by a policy that was never used before; the median. */
export function evaluation(runs: number): Evaluated {
  const evaluated = Array.from({ length: runs }, evaluateOnce);
  return evaluated.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(runs / 2)] as Evaluated;
}

function evaluateOnce(): Evaluated {
  const judgedBy = policy(policyText());
  const channels = Object.fromEntries(CHANNELS.map((channel) => [channel, scores({ score: 0.8 })]));
  const assessments = { vidmob: vidmob({ channels }), ias: ias({ drugs: 'medium' }), verity: verity() };
  const creatives = Array.from({ length: CREATIVES }, (_, index) => creativeAt(index));
  const known = { hints: NO_HINTS, at: Date.now(), baselines: undefined };
  const started = performance.now();
  const verdicts = creatives.map((one) => evaluateCreative({ creative: one, assessments, policy: judgedBy, ...known }));
  const milliseconds = performance.now() - started;
  return { milliseconds, failed: verdicts.filter(({ verdict }) => verdict === 'fail').length };
}
