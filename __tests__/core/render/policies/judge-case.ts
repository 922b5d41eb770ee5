import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { assembleReport } from '../../../../src/core/assemble.ts';
import type { Assessments } from '../../../../src/core/assessment.ts';
import type { ProviderName } from '../../../../src/core/creative.ts';
import { parseManifest } from '../../../../src/core/manifest/parse-manifest.ts';
import { resolvePolicy } from '../../../../src/core/policy/resolve-policy.ts';
import type { Report } from '../../../../src/core/report.ts';
import type { Settings } from '../../../../src/core/settings.ts';
import { type Baselines, baselineKey } from '../../../../src/core/verdict/baseline.ts';
import type { Comparison } from '../../../../src/gate/comparison.ts';
import { evaluateProposed, policyChangeOf } from '../../../../src/gate/evaluate-proposed.ts';
import { concludeEvaluation, evaluateAll, waiverWarnings } from '../../../../src/gate/evaluation.ts';
import { type Proposed, propose } from '../../../../src/gate/propose-policy.ts';
import type { VidmobScored } from '../../../../src/providers/vidmob/vidmob-answer.ts';
import { ALL, file, POLICY_PATH, SETTINGS } from '../../policy/fixtures.ts';
import { iasAnswer, noAnswer, reportOf, verityAnswer, vidmobAnswer } from '../reports.ts';

/*
 * One policy as a team might have it, in a folder: `policy.yml` (none: inputs are the policy), `proposed.yml` where the
 * pull request changes it, `spring.creatives.yml`, and `answers.yml` with what the providers said. It is judged by the
 * code that judges in a run.
 */

type Row = readonly [name: string, channel: string, result: string, weight: number];
interface Given {
  readonly vidmob?:
    | 'pending'
    | { readonly channels?: Parameters<typeof vidmobAnswer>[0]; readonly guidelines?: readonly Row[] };
  readonly ias?: 'pending' | 'unavailable' | 'rejected' | Parameters<typeof iasAnswer>[0];
  readonly verity?: 'pending' | 'unavailable' | 'rejected' | Readonly<Record<string, 'low' | 'medium' | 'high'>>;
}
interface Answers {
  readonly answers: Readonly<Record<string, Given>>;
  readonly settings?: Partial<Settings>;
  readonly credentials?: Readonly<Record<ProviderName, boolean>>;
  /** Scores recorded on the base branch on 2026-11-01, by id and channel. */
  readonly recorded?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const AT = Date.parse('2026-11-22T10:00:00Z');
const MANIFEST = 'creatives/spring.creatives.yml';
const THREATS: Readonly<Record<string, string>> = { GGT3: 'Drugs and alcohol', GGT5: 'Profanity', GGT6: 'Hate speech' };

const WAITING = noAnswer('pending', 'It still works on the asset.', 'Run the gate again later.');
const AWAY = noAnswer('unavailable', 'It answered 503 to every attempt.', 'Run the gate again.');
const REFUSED = noAnswer('rejected', 'It does not support this codec.', 'Export the asset as H.264.');
const NONE = { pending: WAITING, unavailable: AWAY, rejected: REFUSED };

/** Vidmob's answer, its numbers following from the rows. */
function fromRows(rows: readonly Row[]): VidmobScored {
  const names = [...new Set(rows.map(([, channel]) => channel))];
  const sum = (some: readonly Row[]) => some.reduce((total, [, , , weight]) => total + weight, 0);
  const channels = names.map((channel) => {
    const of = (result: string) => rows.filter((row) => row[1] === channel && row[2] === result);
    const [passed, failed] = [of('PASS'), of('FAIL')];
    const judged = passed.length + failed.length;
    const numbers = {
      score: sum(passed) / sum([...passed, ...failed]),
      adherencePercent: passed.length / judged,
      passCount: passed.length,
      failCount: failed.length,
      applicableCount: judged + of('NO_DATA').length,
      notApplicableCount: of('NOT_APPLICABLE').length,
      notAvailableCount: of('NO_DATA').length,
    };
    return [channel, numbers] as const;
  });
  return { ...vidmobAnswer({}, rows), channels: Object.fromEntries(channels) };
}

function assessmentsOf({ vidmob, ias, verity }: Given): Assessments {
  const threats = Object.entries(typeof verity === 'object' ? verity : {});
  return {
    ...(vidmob === undefined
      ? {}
      : {
          vidmob:
            vidmob === 'pending'
              ? WAITING
              : vidmob.guidelines
                ? fromRows(vidmob.guidelines)
                : vidmobAnswer(vidmob.channels ?? {}),
        }),
    ...(ias === undefined ? {} : { ias: typeof ias === 'string' ? NONE[ias] : iasAnswer(ias) }),
    ...(verity === undefined
      ? {}
      : {
          verity:
            typeof verity === 'string'
              ? NONE[verity]
              : verityAnswer(
                  threats.map(([id, risk]) => ({ id, category: THREATS[id] ?? null, risk })),
                  threats.length === 0,
                ),
        }),
  };
}

/** The report of a pull request that adds all creatives of the folder. */
export async function judgeCase(name: string): Promise<Report> {
  const read = (entry: string): string | undefined => {
    const path = fileURLToPath(new URL(`./${name}/${entry}`, import.meta.url));
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const {
    answers,
    settings: given = {},
    credentials = ALL,
    recorded = {},
  } = parse(read('answers.yml') ?? '') as Answers;
  const settings = { ...SETTINGS, ...given };
  const { run } = reportOf();
  const baseSha = run.baseSha as string;
  const policyText = read('policy.yml');
  const policy = resolvePolicy({
    file: policyText === undefined ? null : file(policyText),
    path: POLICY_PATH,
    sha: policyText === undefined ? null : baseSha,
    settings,
    credentials,
  });
  const proposedText = read('proposed.yml');
  const { proposal, problems }: Partial<Proposed> =
    proposedText === undefined
      ? {}
      : propose(Buffer.from(proposedText), run.headSha as string, {
          settings,
          credentials,
          base: policy,
          by: 'pull request',
        });
  const manifest = parseManifest(MANIFEST, Buffer.from(read('spring.creatives.yml') ?? ''), {});
  const comparison: Comparison = {
    pullRequest: 7,
    baseSha,
    policy,
    proposal,
    gated: manifest.creatives.map((creative) => ({ creative, before: undefined, mayNotSubmit: false })),
    removed: [],
    maySubmit: true,
    problems: [...manifest.problems, ...(problems ?? [])],
    warnings: [],
  };
  const baselines: Baselines = new Map(
    Object.entries(recorded).map(([id, scores]) => {
      const kept = Object.entries(scores).map(([channel, score]) => [
        channel,
        { score, recordedAt: '2026-11-01T06:00:00Z' },
      ]);
      return [baselineKey({ source: undefined, id }), Object.fromEntries(kept)];
    }),
  );
  const known = { at: AT, baselines, baseSha };
  const answered = comparison.gated.map((entry) => ({
    gated: { ...entry, comparison, policy },
    assessments: assessmentsOf(answers[entry.creative.id] ?? {}),
  }));
  const call = { signal: new AbortController().signal, deadlineAt: 0 };
  const judged = await evaluateAll(answered, undefined, call, known);
  const comparisons = [comparison];
  const proposedEvaluation = evaluateProposed({ own: comparison, comparisons, judged, stops: [] }, known);
  const evaluation = {
    own: comparison,
    comparisons,
    judged,
    proposedEvaluation,
    problems: comparison.problems,
    warnings: waiverWarnings(comparisons, judged, AT),
  };
  const conclude = (one: typeof evaluation) => concludeEvaluation(one, { sandbox: false });
  return assembleReport({
    conclusion: conclude(evaluation),
    sandbox: false,
    run: { ...run, policy: { path: POLICY_PATH, sha: policy.sha } },
    judged,
    policyChange: policyChangeOf(evaluation, concludeEvaluation(proposedEvaluation ?? evaluation, { sandbox: false })),
    removed: [],
    problems: evaluation.problems,
    warnings: evaluation.warnings,
    usage: reportOf().usage,
  });
}
