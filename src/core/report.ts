import { z } from 'zod';
import { answersOf } from '../providers/answers.ts';
import { type AnswerOf, PARTIES, PROVIDERS, type ProviderName, SUBMISSIONS } from '../providers/modules.ts';
import { type Unanswered, unansweredSchema } from './answer.ts';
import { CREATIVE_TYPES } from './creative.ts';
import { CONCLUSIONS, EFFECTS, SEVERITIES, VERDICTS } from './outcomes.ts';
import type { RuleId } from './rules/catalogue.ts';

export * from './outcomes.ts';

/** What every provider said of one creative; a provider that this run does not use is absent. */
const assessments = z.object(
  Object.fromEntries(
    PROVIDERS.map((name) => [name, z.union([answersOf(name).schema, unansweredSchema]).optional()]),
  ) as unknown as {
    readonly [Name in ProviderName]: z.ZodOptional<z.ZodType<AnswerOf<Name> | Unanswered>>;
  },
);

function counters<const Name extends string>(names: readonly Name[]) {
  return z.object(
    Object.fromEntries(names.map((name) => [name, z.number().int()])) as Readonly<Record<Name, z.ZodNumber>>,
  );
}

const place = z.object({ path: z.string(), line: z.number().int() });

/** A rule id. Reports of other versions may hold one that this version does not know, so that any text is accepted. */
const ruleId = z.string() as z.ZodType<string> as z.ZodType<RuleId>;

/** One rule's outcome on one creative. */
export const findingSchema = z.object({
  /** Such as `vidmob/min-score`: docs/rules.md. */
  rule: ruleId,
  severity: z.enum(SEVERITIES),
  /** One sentence: what is wrong, by how much. Unescaped provider text may be in it. */
  message: z.string(),
  /** One sentence: how to mend it; null when there is nothing to do. */
  remedy: z.string().nullable(),
  actual: z.union([z.string(), z.number()]).nullable(),
  limit: z.union([z.string(), z.number()]).nullable(),
  /** Where the limit was stated: `.github/creative-gate.yml:9`, `input min-score`, `default`. */
  origin: z.string().nullable(),
  provider: z.enum(PROVIDERS).nullable(),
  channel: z.string().nullable(),
  waivedBy: z.string().nullable(),
  /** Tells findings of one rule apart for programs. `overdue`: `max-pending-age` has passed, nobody waits any longer. */
  cause: z.enum(['overdue']).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** The smallest set of guidelines whose passing would reach a limit. */
const fixPlan = z.object({
  channel: z.string(),
  rule: ruleId,
  guidelines: z.array(z.object({ name: z.string(), weight: z.number().nullable() })),
  from: z.number(),
  to: z.number(),
});
export type FixPlan = z.infer<typeof fixPlan>;

/** One gated creative with everything that was said and found about it. */
const reportedCreative = z.object({
  id: z.string(),
  version: z.string().nullable(),
  source: z.string().nullable(),
  name: z.string().nullable(),
  /** Without signature parameters: `?…` stands for them. */
  url: z.string(),
  type: z.enum(CREATIVE_TYPES),
  /** The pull request it belongs to, where one run judged several. */
  pullRequest: z.number().int().optional(),
  manifest: place,
  verdict: z.enum(VERDICTS),
  assessments,
  findings: z.array(findingSchema),
  fixPlans: z.array(fixPlan),
  optedOut: z.array(z.enum(PROVIDERS)),
  /** Overrides that apply only because of what the change makes of an entry that was there before. */
  overridesGained: z
    .array(
      z.object({
        /** Where the override begins: `.github/creative-gate.yml:31 (overrides[0])`. */
        origin: z.string(),
        /** The conditions that did not hold before, by their keys under `when`. */
        because: z.array(z.string()),
      }),
    )
    .optional(),
});
export type ReportedCreative = z.infer<typeof reportedCreative>;

/** What fails a run without belonging to one creative: broken manifests, policy, configuration, GitHub. */
const problem = z.object({
  rule: ruleId,
  path: z.string().nullable(),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
  message: z.string(),
});
export type Problem = z.infer<typeof problem>;

/** What fails nothing. A notice only informs; without a severity it is a warning. */
const remark = problem.extend({ rule: ruleId.optional(), severity: z.enum(['warning', 'notice']).optional() });

/** This run's share of the creatives, where a rescoring is divided among several jobs. */
const shard = z
  .object({ index: z.number().int().min(1), count: z.number().int().min(1).max(999_999) })
  .refine(({ index, count }) => index <= count, 'takes an index from 1 to count');

const counts = z.object({
  total: z.number().int(),
  pass: z.number().int(),
  warn: z.number().int(),
  fail: z.number().int(),
  waived: z.number().int(),
  pending: z.number().int(),
  inconclusive: z.number().int(),
});
export type Counts = z.infer<typeof counts>;

/**
 * What the run cost. `submitted` counts what providers accepted, also where the answer was lost and it may be billed, by
 * kind of work: `tags` are jobs of Creative Tags. `requests` counts every attempt.
 */
const usage = z.object({
  submitted: counters(SUBMISSIONS),
  reused: z.number().int(),
  requests: counters(PARTIES),
  /** Milliseconds from the start of the process to the making of the report. */
  elapsedMs: z.number().int(),
});
export type Usage = z.infer<typeof usage>;

/** What the change does to the policy file, which judges only once it is merged. */
const policyChange = z.object({
  changes: z.array(
    z.object({
      /** In the reader's terms: `vidmob.minScore`, `overrides[2].ias.failOn`, `waivers[spring-15s ias/drugs]`. */
      key: z.string(),
      from: z.unknown(),
      to: z.unknown(),
      effect: z.enum(EFFECTS),
      /** Both values in words, with where they were stated. Unescaped text of the policy file may be in it. */
      text: z.string().optional(),
      /** The pull request it belongs to, where one run judged several. */
      pullRequest: z.number().int().optional(),
    }),
  ),
  /** How the run would end if the proposed policy counted already, with the same answers. */
  conclusionUnderProposed: z.enum(CONCLUSIONS),
  /** The creatives whose verdict would be another; `to` is null where the creative would not be judged. */
  verdicts: z
    .array(
      z.object({
        id: z.string(),
        version: z.string().nullable(),
        source: z.string().nullable(),
        from: z.enum(VERDICTS),
        to: z.enum(VERDICTS).nullable(),
        pullRequest: z.number().int().optional(),
      }),
    )
    .optional(),
  /** What a reader must know to take the comparison rightly, a sentence each. */
  notes: z.array(z.string()).optional(),
});
export type ReportedPolicyChange = z.infer<typeof policyChange>;

/** The JSON report (contract section 6): what every renderer reads. */
export const report = z.object({
  schemaVersion: z.literal(1),
  conclusion: z.enum(CONCLUSIONS),
  sandbox: z.boolean(),
  run: z.object({
    event: z.string(),
    headSha: z.string().nullable(),
    baseSha: z.string().nullable(),
    pullRequest: z.number().int().nullable(),
    policy: z.object({ path: z.string(), sha: z.string().nullable() }),
    shard: shard.optional(),
  }),
  counts,
  creatives: z.array(reportedCreative),
  policyChange: policyChange.nullable(),
  removed: z.array(
    z.object({ id: z.string(), version: z.string().nullable(), source: z.string().nullable(), manifest: place }),
  ),
  problems: z.array(problem),
  /** What a person should know although it fails nothing. */
  warnings: z.array(remark),
  usage,
});
export type Report = z.infer<typeof report>;
/** A remark that fails nothing, with its place where it has one. */
export type Warning = Report['warnings'][number];
