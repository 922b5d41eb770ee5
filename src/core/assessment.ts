import type { AnswerOf, ProviderName } from '../providers/modules.ts';
import type { Unanswered } from './answer.ts';

export type { Unanswered } from './answer.ts';

/** A finished answer of any provider. */
export type Scored = AnswerOf<ProviderName>;

/** What one provider said of one creative, or why it said nothing. */
export type Assessment = Scored | Unanswered;

/** What every provider said of one creative; a provider that this run does not use is absent. */
export type Assessments = { readonly [Name in ProviderName]?: AnswerOf<Name> | Unanswered | undefined };
