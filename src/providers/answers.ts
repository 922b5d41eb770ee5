import type { ScoredBase } from '../core/answer.ts';
import { moduleOf, PROVIDERS, type ProviderName } from './modules.ts';
import type { AnswerForm } from './provider-module.ts';

// Loaded with the first module that reads or shows answers. The start of the action does without: it only reads inputs.
const forms = new Map(
  await Promise.all(PROVIDERS.map(async (name) => [name, await moduleOf(name).loadAnswers()] as const)),
);

/** How a provider's finished answers are read and shown. */
export function answersOf(name: ProviderName): AnswerForm<ScoredBase> {
  return forms.get(name) as AnswerForm<ScoredBase>;
}
