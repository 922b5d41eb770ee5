import { entryForEach } from '../../core/policy/schema-values.ts';
import { defineSection, type LimitsOf, type LimitTable } from '../../core/rules/policy-section.ts';
import { GARM_NAMES, IAS_CATEGORY } from './rules/ias-category.ts';

/** `ias` in the policy file. */
export const iasPolicy = defineSection({
  name: 'ias',
  title: 'IAS',
  credentials: 'ias-client-id and ias-client-secret',
  rules: [IAS_CATEGORY],
  byKey: {
    key: 'categories',
    schema: (entry) =>
      entryForEach(GARM_NAMES, entry).optional().describe('Limits of single GARM categories, over the general ones.'),
    canonical: (category) => category,
  },
  byChannel: false,
  options: [],
  example: `\
ias:
  failOn: [high] # and floor, which is worse
  warnOn: [medium]
  categories:
    hate: { failOn: [medium], warnOn: [low] }
    debated: { warnOn: [] }
  optional: false
`,
});

/** What is asked of IAS's answer, by category. */
export type IasLimits = LimitTable<LimitsOf<(typeof iasPolicy)['rules']>>;
