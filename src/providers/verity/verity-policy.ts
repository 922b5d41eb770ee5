import { entryForEach } from '../../core/policy/schema-values.ts';
import { defineSection, type LimitsOf, type LimitTable } from '../../core/rules/policy-section.ts';
import { VERITY_THREAT, VERITY_THREATS } from './rules/verity-threat.ts';

/** `verity` in the policy file. */
export const verityPolicy = defineSection({
  name: 'verity',
  title: 'Verity',
  credentials: 'verity-api-key',
  rules: [VERITY_THREAT],
  byKey: {
    key: 'threats',
    schema: (entry) =>
      entryForEach(VERITY_THREATS, entry).optional().describe('Limits of single threats, over the general ones.'),
    canonical: (threat) => threat,
  },
  byChannel: false,
  options: [],
  example: `\
verity:
  failOn: [high]
  warnOn: [medium]
  threats:
    GGT6: { failOn: [medium] }
  optional: true
`,
});

/** What is asked of Verity's answer, by threat. */
export type VerityLimits = LimitTable<LimitsOf<(typeof verityPolicy)['rules']>>;
