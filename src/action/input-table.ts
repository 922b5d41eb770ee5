import {
  duration,
  globs,
  type Input,
  line,
  listOf,
  oneOf,
  optional,
  type Reader,
  repositoryPath,
  secret,
  shard,
  whole,
  withDefault,
  yesOrNo,
} from '../core/input-readers.ts';
import { COMMENT_MODES, FORK_MODES, MODES, TIMEOUT_OUTCOMES } from '../core/settings.ts';
import { moduleOf, PROVIDERS } from '../providers/modules.ts';
import type { ProviderInput } from '../providers/provider-module.ts';

/** The inputs that belong to no provider and come before those that do. */
const FIRST = {
  'github-token': { ...secret, default: `\${{ github.token }}` },
  mode: withDefault(oneOf(MODES), 'auto'),
  manifests: withDefault(globs, '**/*.creatives.yml\n**/*.creatives.yaml\n**/*.creatives.json'),
  policy: withDefault(repositoryPath, '.github/creative-gate.yml'),
  providers: optional(listOf(PROVIDERS)),
} as const;

/** Those that come after. */
const LAST = {
  timeout: withDefault(duration(), '75m'),
  'poll-interval': optional(duration(1)),
  'on-timeout': withDefault(oneOf(TIMEOUT_OUTCOMES), 'failure'),
  'max-pending-age': withDefault(duration(), '72h'),
  comment: withDefault(oneOf(COMMENT_MODES), 'always'),
  'check-name': withDefault(line, 'Creative Gate'),
  'max-submissions': withDefault(whole(0), '500'),
  'fork-submissions': withDefault(oneOf(FORK_MODES), 'trusted'),
  shard: optional(shard),
  reports: optional(globs),
  sandbox: withDefault(yesOrNo, 'false'),
} as const;

type CommonInputs = typeof FIRST & typeof LAST;
export type CommonInputName = keyof CommonInputs;

/** The type of a common input's value; undefined only where it has no default. */
export type InputValue<Name extends CommonInputName> = CommonInputs[Name] extends {
  readonly default: infer Default;
  readonly read: Reader<infer T>;
}
  ? T | (Default extends undefined ? undefined : never)
  : never;

function named(inputs: readonly ProviderInput<unknown>[]): Readonly<Record<string, Input<unknown>>> {
  return Object.fromEntries(inputs.map(({ input, ...rest }) => [input, rest]));
}

const modules = PROVIDERS.map(moduleOf);

/**
 * Every input of contract section 1, each provider's own among them: `action.yml` and the README are checked against
 * this table.
 */
export const INPUTS: CommonInputs & Readonly<Record<string, Input<unknown>>> = {
  ...FIRST,
  ...named(modules.flatMap(({ account }) => Object.values(account))),
  ...named(modules.flatMap(({ limits }) => Object.values(limits))),
  ...LAST,
};

/** Every output of contract section 1. */
export const OUTPUTS = [
  'conclusion',
  'total',
  'passed',
  'failed',
  'pending',
  'inconclusive',
  'waived',
  'report',
  'check-run-id',
  'comment-url',
] as const;
