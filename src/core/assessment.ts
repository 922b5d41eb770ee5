import type { AnswerOf, ProviderName } from '../providers/modules.ts';
import type { Unanswered } from './answer.ts';

export type { Unanswered } from './answer.ts';

/** A finished answer of any provider. */
export type Scored = AnswerOf<ProviderName>;

/** One provider's answer about one creative, or why there is none. */
export type Assessment = Scored | Unanswered;

/** The answers of all providers about one creative; a provider that this run does not use is absent. */
export type Assessments = { readonly [Name in ProviderName]?: AnswerOf<Name> | Unanswered | undefined };
