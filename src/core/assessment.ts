import type { AnswerOf, ProviderName } from '../providers/modules.ts';
import type { Unanswered } from './answer.ts';

export type { GarmCategory, GarmLevel, IasScored } from '../providers/ias/ias-answer.ts';
// What the policy and its rules know of each provider's terms.
export { GARM_CATEGORIES, GARM_LEVELS } from '../providers/ias/ias-answer.ts';
export type { VerityRisk, VerityScored, VerityThreat } from '../providers/verity/verity-answer.ts';
export { VERITY_RISKS } from '../providers/verity/verity-answer.ts';
export type { ChannelScores, CreativeTag, GuidelineRow, VidmobScored } from '../providers/vidmob/vidmob-answer.ts';
export type { ScoredBase, Unanswered } from './answer.ts';

/** A finished answer of any provider. */
export type Scored = AnswerOf<ProviderName>;

/** What one provider said of one creative, or why it said nothing. */
export type Assessment = Scored | Unanswered;

export type VidmobAssessment = Assessments['vidmob'] & {};

/** What every provider said of one creative; a provider that this run does not use is absent. */
export type Assessments = { readonly [Name in ProviderName]?: AnswerOf<Name> | Unanswered | undefined };
