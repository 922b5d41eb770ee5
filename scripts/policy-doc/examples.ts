import { forEachSection } from '../../src/core/policy/policy.ts';

/**
 * An excerpt of a policy file for each key at its top. Together they state every key there is; the tests hold each
 * against the schema.
 */
export const EXAMPLES: Readonly<Record<string, string>> = {
  manifests: `\
manifests: ["creatives/**/*.creatives.yml", "!creatives/archive/**"]
`,

  ...forEachSection(({ example }) => example),

  overrides: `\
overrides:
  - when: { brands: [whisky], markets: [DE, AT] }
    ias: { categories: { drugs: { failOn: [floor], warnOn: [] } } }
    verity: { threats: { GGT3: { failOn: [] } } }
  - when: { channels: [META], types: [video], paths: ["creatives/de/**"] }
    vidmob: { minScore: 0.8 }
`,

  waivers: `\
waivers:
  - creative: spring-15s-vertical@1.0
    rule: ias/drugs
    reason: Alcohol brand, age-gated placement
    approvedBy: brand-safety@acme.example
    expires: 2027-01-31
`,

  outcomes: `\
outcomes:
  timeout: pending
  unavailable: failure
  rejected: failure
  missingData: failure
`,
};
