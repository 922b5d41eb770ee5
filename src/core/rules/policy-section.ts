import { z } from 'zod';
import type { Creative } from '../creative.ts';
import type { Effect } from '../report.ts';
import type { Settings } from '../settings.ts';
import { type ComparedValue, type DescribedValue, type Limit, type OriginOf, within } from './limit.ts';
import type { Rule } from './rule.ts';

/** Limits in general, and those of single channels, categories or threats by their key. */
export type LimitTable<Limits> = {
  readonly default: Limits;
  readonly byKey: ReadonlyMap<string, Limits>;
};

/** Limits in force, or statements about them, by the limits' keys: what core handles without knowing the provider. */
export type LimitValues = Readonly<Record<string, unknown>>;

/** A section of the policy file, or of an override, as its schema accepted it. */
type SectionContent = LimitValues & { readonly optional?: boolean | undefined };

/** A difference between two values of an option. */
interface OptionChange {
  readonly from: unknown;
  readonly to: unknown;
  readonly effect: Effect;
  /** Both in words. */
  readonly text: string;
}

/** A key of a section that is no limit: nothing is evaluated by it, and no override states it. */
export interface SectionOption<Key extends string = string, Value = unknown> {
  readonly key: Key;
  /** Optional and described, like the schema of a limit. */
  readonly schema: z.ZodType;
  /** What counts where the file does not state it. */
  readonly fallback: Value;
  read(stated: unknown, origin: string): Value;
  describe(key: string, value: Value): readonly DescribedValue[];
  /** Undefined where the values mean the same. */
  compare(from: Value, to: Value): OptionChange | undefined;
  /** Why nothing of a creative may go to the provider; undefined: it may. Absent: every creative may. */
  refuse?(creative: Pick<Creative, 'workspaceId'>, value: Value): string | undefined;
}

/** The part of a section that is about single channels, categories or threats. */
interface ByKey {
  /** Its key in the section: `channels`. */
  readonly key: string;
  /** Given the schema of one entry; optional and described. */
  readonly schema: (entry: z.ZodType) => z.ZodType;
  /** The name under which an entry counts. */
  readonly canonical: (name: string) => string;
}

interface Definition<Name, Rules, Options, ByChannel> {
  /** The provider's name, which is the section's key. */
  readonly name: Name;
  /** The provider's name as people write it. */
  readonly title: string;
  /** The inputs that make up its credentials, for a person: `ias-client-id and ias-client-secret`. */
  readonly credentials: string;
  /** Whose limits make up the section. */
  readonly rules: Rules;
  readonly byKey: ByKey;
  /** Whether the keys are channels, each of which is evaluated as if the creative had no other. */
  readonly byChannel: ByChannel;
  readonly options: Options;
  /** An excerpt of a policy file that states every key of the section, for the documentation. */
  readonly example: string;
}

/**
 * A provider's section of the policy: everything follows from the limits of its rules and from its options. The types of
 * limits and options are in `rules` and `options`; the methods work on any.
 */
export interface PolicySection<
  Name extends string = string,
  Rules extends readonly Rule[] = readonly Rule[],
  Options extends readonly SectionOption[] = readonly SectionOption[],
  ByChannel extends boolean = boolean,
> extends Definition<Name, Rules, Options, ByChannel> {
  /** At the top of the policy file. */
  readonly schema: z.ZodType<SectionContent>;
  /** In an override: only what is evaluated. */
  readonly overrideSchema: z.ZodType<SectionContent>;
  readonly limits: readonly Limit[];
  readonly compared: readonly ComparedValue<LimitValues, LimitValues>[];
  /** The limits and options in force without overrides. */
  resolve(content: SectionContent, originOf: OriginOf, settings: Settings): LimitTable<LimitValues> & LimitValues;
  /** What a section or an override states; limits that it does not state are absent. */
  readStatements(content: SectionContent, originOf: OriginOf): LimitTable<LimitValues>;
  /**
   * The limits after an override: its general limits replace everything, also those of single keys, then what it states
   * for single keys.
   */
  merge(below: LimitTable<LimitValues>, statements: LimitTable<LimitValues>): LimitTable<LimitValues>;
  /** For each limit on its own the stricter of two. */
  strictest(a: LimitTable<LimitValues>, b: LimitTable<LimitValues>): LimitTable<LimitValues>;
}

/** The limits that rules have, by their keys. */
export type LimitsOf<Rules extends readonly Rule[]> = {
  readonly [One in Rules[number]['limits'][number] as One['key']]: One extends Limit<string, infer Value, infer _>
    ? Value
    : never;
};

/** The values of options, by their keys. */
export type OptionsOf<Options extends readonly SectionOption[]> = {
  readonly [One in Options[number] as One['key']]: One extends SectionOption<string, infer Value> ? Value : never;
};

const OPTIONAL = z
  .boolean()
  .optional()
  .describe(
    'Whether entries may leave this provider out. Default false: an entry that leaves it out has no verdict, which ' +
      'ends as `outcomes.missingData` says.',
  );

/** Composes a section of the policy from the limits of a provider's rules. */
export function defineSection<
  const Name extends string,
  const Rules extends readonly Rule[],
  const Options extends readonly SectionOption[],
  const ByChannel extends boolean,
>(definition: Definition<Name, Rules, Options, ByChannel>): PolicySection<Name, Rules, Options, ByChannel> {
  const { byKey, options } = definition;
  const limits: readonly Limit[] = definition.rules.flatMap((rule) => rule.limits);
  const limitShape = Object.fromEntries(limits.map(({ key, schema }) => [key, schema]));
  const evaluated = { ...limitShape, [byKey.key]: byKey.schema(z.strictObject(limitShape)) };
  const optionShape = Object.fromEntries(options.map(({ key, schema }) => [key, schema]));

  const eachLimit = (of: (limit: Limit) => unknown): LimitValues =>
    Object.fromEntries(limits.map((limit) => [limit.key, of(limit)]));
  const mergeValues = (below: LimitValues, statements: LimitValues): LimitValues =>
    eachLimit(({ key, merge }) => (statements[key] === undefined ? below[key] : merge(below[key], statements[key])));
  const strictestValues = (a: LimitValues, b: LimitValues): LimitValues =>
    eachLimit(({ key, strictest }) => strictest(a[key], b[key]));
  const readValues = (content: LimitValues, originOf: OriginOf): LimitValues => {
    const stated = limits.filter(({ key }) => content[key] !== undefined);
    return Object.fromEntries(stated.map(({ key, read }) => [key, read(content[key], within(originOf, [key]))]));
  };
  const readStatements = (content: SectionContent, originOf: OriginOf): LimitTable<LimitValues> => {
    const entries = Object.entries((content[byKey.key] ?? {}) as Readonly<Record<string, LimitValues | undefined>>);
    const statements = entries.map(([name, entry = {}]) => {
      return [byKey.canonical(name), readValues(entry, within(originOf, [byKey.key, name]))] as const;
    });
    return { default: readValues(content, originOf), byKey: new Map(statements) };
  };

  return {
    ...definition,
    schema: z.strictObject({ ...evaluated, ...optionShape, optional: OPTIONAL }),
    overrideSchema: z.strictObject(evaluated),
    limits,
    compared: limits.flatMap(comparedOf),
    resolve: (content, originOf, settings) => {
      const statements = readStatements(content, originOf);
      const general = mergeValues(
        eachLimit(({ fallback }) => fallback(settings)),
        statements.default,
      );
      const named = [...statements.byKey].map(([key, entry]) => [key, mergeValues(general, entry)] as const);
      const values = options.map(({ key, fallback, read }) => {
        const stated = content[key];
        return [key, stated === undefined ? fallback : read(stated, originOf([key]))] as const;
      });
      return { ...Object.fromEntries(values), default: general, byKey: new Map(named) };
    },
    readStatements,
    merge: (below, statements) => {
      const named = keysOf(below, statements).map((key) => {
        const general = mergeValues(below.byKey.get(key) ?? below.default, statements.default);
        return [key, mergeValues(general, statements.byKey.get(key) ?? {})] as const;
      });
      return { default: mergeValues(below.default, statements.default), byKey: new Map(named) };
    },
    strictest: (a, b) => {
      const named = keysOf(a, b).map((key) => {
        return [key, strictestValues(a.byKey.get(key) ?? a.default, b.byKey.get(key) ?? b.default)] as const;
      });
      return { default: strictestValues(a.default, b.default), byKey: new Map(named) };
    },
  };
}

function keysOf(a: LimitTable<unknown>, b: LimitTable<unknown>): readonly string[] {
  return [...new Set([...a.byKey.keys(), ...b.byKey.keys()])];
}

/** The compared values of one limit, found among those of all. */
function comparedOf({ key, compared }: Limit): ComparedValue<LimitValues, LimitValues>[] {
  return compared.map((each) => ({
    ...each,
    inForce: (values) => each.inForce(values[key]),
    statedBy: (statements) => (statements[key] === undefined ? undefined : each.statedBy(statements[key])),
  }));
}
