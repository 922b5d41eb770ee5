import { GARM_CATEGORIES, type GarmCategory } from '../assessment.ts';

/** The GARM categories under IAS's keys, in words (ias-multimedia-classification; providers/facts.md, GARM). */
export const GARM_NAMES: Readonly<Record<GarmCategory, string>> = {
  adult: 'adult and explicit sexual content',
  arms: 'arms and ammunition',
  crime: 'crime and harmful acts, human rights violations',
  death: 'death, injury or military conflict',
  debated: 'debated sensitive social issues',
  drugs: 'illegal drugs, tobacco, e-cigarettes, vaping, alcohol',
  hate: 'hate speech and acts of aggression',
  obscene: 'obscenity and profanity',
  piracy: 'online piracy',
  spam: 'spam or harmful content',
  terror: 'terrorism',
};

/** Verity's threats, in words (providers/facts.md, section 4). */
export const VERITY_THREATS = {
  GGT1: 'violence and gore',
  GGT2: 'criminal activity',
  GGT3: 'drugs and alcohol',
  GGT4: 'sexually charged content',
  GGT5: 'profanity and vulgarity',
  GGT6: 'hate speech, harassment and cyberbullying',
  GGT7: 'disasters',
  GGT8: 'malware and phishing',
  GGT9: 'medical content',
} as const;

/** The rules that compare an answer with the policy's limits; only these can be waived (contract section 3). */
export const JUDGED_RULES: readonly string[] = [
  'vidmob/min-score',
  'vidmob/min-adherence',
  'vidmob/max-unavailable',
  'vidmob/max-score-drop',
  'vidmob/required-guideline',
  ...GARM_CATEGORIES.map((category) => `ias/${category}`),
  ...Object.keys(VERITY_THREATS).map((threat) => `verity/${threat}`),
];
