import type { z } from 'zod';
import type { ScoredBase } from '../core/answer.ts';
import type { Input } from '../core/input-readers.ts';
import type { Setting } from '../core/settings.ts';
import { ias } from './ias/module.ts';
import type { ProviderModule, ProviderSection } from './provider-module.ts';
import { verity } from './verity/module.ts';
import { vidmob } from './vidmob/module.ts';

/** The providers, in the order in which everything lists them. */
export const MODULES = [
  vidmob, //
  ias,
  verity,
] as const;

type Module = (typeof MODULES)[number];
type ModuleNamed<Name extends ProviderName> = Extract<Module, { readonly name: Name }>;
type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
type SettingOf<Inputs> = {
  readonly [Field in keyof Inputs]: Inputs[Field] extends Input<infer T> ? Setting<T> : never;
};

export type ProviderName = Module['name'];
/** A provider's finished answer. */
export type AnswerOf<Name extends ProviderName> = z.infer<
  Awaited<ReturnType<ModuleNamed<Name>['loadAnswers']>>['schema']
>;
/** A provider's section of the policy and its rules. */
export type SectionOf<Name extends ProviderName> = Awaited<ReturnType<ModuleNamed<Name>['loadSection']>>;
/** Where each provider is and how it is paid: from the inputs, or the sandbox's. */
export type Accounts = { readonly [Name in ProviderName]: Parameters<ModuleNamed<Name>['connect']>[0]['account'] };
/** The limits that inputs set. */
export type PartialLimits = Both<
  Module extends infer One ? (One extends Module ? SettingOf<One['limits']> : never) : never
>;
/** What is polled at an interval of its own. */
export type QueueName = Module extends infer One ? (One extends Module ? keyof One['queues'] & string : never) : never;

/** A module whose provider is not known while compiling. */
export type AnyModule = ProviderModule<{
  readonly name: ProviderName;
  readonly answer: ScoredBase;
  readonly account: Readonly<Record<string, unknown>>;
  readonly limits: Readonly<Record<string, unknown>>;
  readonly queue: string;
  readonly section: ProviderSection;
}>;

const modules: readonly AnyModule[] = MODULES as unknown as readonly AnyModule[];
const byName = new Map(modules.map((module) => [module.name, module]));

/** Their names, in that order. */
export const PROVIDERS: readonly ProviderName[] = modules.map(({ name }) => name);
/** All queues, each provider's together. */
export const QUEUES = modules.flatMap(({ queues }) => Object.keys(queues)) as readonly QueueName[];

/** What is counted as submitted: each provider's submissions, then its other kinds of work, such as `tags`. */
export const SUBMISSIONS: readonly QueueName[] = [...new Set([...PROVIDERS, ...QUEUES])];
/** Whom requests go to; a provider's requests for tokens or for other kinds of work count for it. */
export const PARTIES = [...PROVIDERS, 'github'] as const;

/** What is counted in each queue, as people write it. */
export const QUEUE_TITLES = Object.fromEntries(
  modules.flatMap(({ queues }) => Object.entries(queues).map(([name, { title }]) => [name, title])),
) as Readonly<Record<QueueName, string>>;

/** Everything that is a provider's own. */
export function moduleOf(name: ProviderName): AnyModule {
  return byName.get(name) as AnyModule;
}

/** A value for each provider. */
export function byProvider<T>(value: (name: ProviderName) => T): Readonly<Record<ProviderName, T>> {
  return Object.fromEntries(PROVIDERS.map((name) => [name, value(name)])) as Record<ProviderName, T>;
}

/** Providers as they write themselves. */
export const PROVIDER_TITLES = byProvider((name) => moduleOf(name).title);
