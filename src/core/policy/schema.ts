import { z } from 'zod';
import { override, waiver } from './schema-exceptions.ts';
import { iasSection, veritySection, vidmobSection } from './schema-providers.ts';
import { some, words } from './schema-values.ts';

const anyOutcome = z.enum(['failure', 'pending', 'neutral']);
const finalOutcome = z.enum(['failure', 'neutral']);
const NEUTRAL = 'neutral satisfies a required check.';

const outcomes = z.strictObject({
  timeout: anyOutcome
    .optional()
    .describe(`A provider was still working when the budget ended. Default: the input on-timeout; ${NEUTRAL}`),
  unavailable: anyOutcome
    .optional()
    .describe(`A provider could not be reached or kept failing. Default: failure; ${NEUTRAL}`),
  rejected: finalOutcome.optional().describe(`A provider refused the asset. Default: failure; ${NEUTRAL}`),
  missingData: finalOutcome
    .optional()
    .describe(`A required channel, score, category or answer is absent or unknown. Default: failure; ${NEUTRAL}`),
});

/**
 * The policy file (contract section 3). No key has a default here, so that what the file does not state can be told
 * from what it does; strict throughout.
 */
export const policyFile = z
  .strictObject({
    manifests: some(words).optional().describe('Globs of the manifests; `!` excludes. Default: the input manifests.'),
    vidmob: vidmobSection.optional().describe('What Vidmob must answer. A section makes the provider required.'),
    ias: iasSection.optional().describe('What IAS must answer. A section makes the provider required.'),
    verity: veritySection.optional().describe('What Verity must answer. A section makes the provider required.'),
    overrides: z.array(override).optional().describe('Other limits for some creatives; later ones win.'),
    waivers: z.array(waiver).optional().describe('Exceptions with a reason, an approver and a last day.'),
    outcomes: outcomes.optional().describe('What no verdict means for the run, by cause.'),
  })
  .describe('The policy of Creative Gate.');
export type PolicyFile = z.infer<typeof policyFile>;
