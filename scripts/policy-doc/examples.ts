/**
 * An excerpt of a policy file for each key at its top. Together they state every key there is; the tests hold each
 * against the schema.
 */
export const EXAMPLES: Readonly<Record<string, string>> = {
  manifests: `\
manifests: ["creatives/**/*.creatives.yml", "!creatives/archive/**"]
`,

  vidmob: `\
vidmob:
  workspaceIds: [45914, 45920]
  minScore: { fail: 0.7, warn: 0.8 }
  minAdherence: 0.6 # a number is what fails
  maxUnavailable: { fail: 0.5, warn: 0.25 }
  maxScoreDrop: { warn: 0.05 } # warns, and never fails
  requiredGuidelines: ["Logo in first 3 seconds"]
  clientTags:
    - { label: lifestyle, description: Real-life settings instead of a studio }
  channels:
    TIKTOK: { minScore: 0.65, requiredGuidelines: [] }
  optional: false
`,

  ias: `\
ias:
  failOn: [high] # and floor, which is worse
  warnOn: [medium]
  categories:
    hate: { failOn: [medium], warnOn: [low] }
    debated: { warnOn: [] }
  optional: false
`,

  verity: `\
verity:
  failOn: [high]
  warnOn: [medium]
  threats:
    GGT6: { failOn: [medium] }
  optional: true
`,

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
