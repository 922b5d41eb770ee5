import { z } from 'zod';
import { minimumBand } from '../../../src/core/rules/band-limit.ts';
import { defineSection } from '../../../src/core/rules/policy-section.ts';
import type { ProviderRules } from '../../../src/core/rules/provider-rules.ts';
import { defineRule } from '../../../src/core/rules/rule.ts';

const MIN_CALM = defineRule({
  id: 'acme/min-calm',
  meaning: 'The creative is less calm than the policy asks for.',
  severities: ['error', 'warning'],
  fixedBy: 'designer',
  fix: 'Cut more slowly.',
  waivable: true,
  limits: [
    minimumBand({
      key: 'minCalm',
      description: 'Lowest calm that passes. Default: 0.1.',
      fallback: () => ({ fail: { value: 0.1, origin: 'default' }, warn: null }),
    }),
  ],
});

/** A provider that the product does not know: one rule, with one limit. */
export const ACME = {
  name: 'acme',
  policy: defineSection({
    name: 'acme',
    title: 'Acme',
    credentials: 'acme-key',
    rules: [MIN_CALM],
    byKey: {
      key: 'moods',
      schema: (entry) => z.record(z.string(), entry).optional().describe('Limits of single moods.'),
      canonical: (mood) => mood,
    },
    byChannel: false,
    options: [],
    example: 'acme:\n  minCalm: { fail: 0.3, warn: 0.5 }\n  moods: { dawn: { minCalm: 0.4 } }\n  optional: true\n',
  }),
  rules: {
    catalogue: [MIN_CALM],
    evaluate: () => ({ findings: [], fixPlans: [] }),
  } satisfies ProviderRules,
} as const;
