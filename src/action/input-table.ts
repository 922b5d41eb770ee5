import { PROVIDERS } from '../core/creative.ts';
import { COMMENT_MODES, FORK_MODES, MODES, TAG_MODES, TIMEOUT_OUTCOMES } from '../core/settings.ts';
import {
  duration,
  globs,
  levels,
  line,
  listOf,
  oneOf,
  providerUrl,
  type Reader,
  repositoryPath,
  shard,
  share,
  whole,
  yesOrNo,
} from './input-readers.ts';

/** One input of the action. */
export interface Input<T> {
  /** As `action.yml` states it; undefined where absence has a meaning of its own. */
  readonly default: string | undefined;
  readonly read: Reader<T>;
  /** Its value is never shown. */
  readonly secret: boolean;
}

function optional<T>(read: Reader<T>) {
  return { default: undefined, read, secret: false } as const;
}

function withDefault<T>(read: Reader<T>, text: string) {
  return { default: text, read, secret: false } as const;
}

const secret = { default: undefined, read: line, secret: true } as const;

/** Every input of contract section 1: `action.yml` and the README are checked against this table. */
export const INPUTS = {
  'github-token': { default: `\${{ github.token }}`, read: line, secret: true },
  mode: withDefault(oneOf(MODES), 'auto'),
  manifests: withDefault(globs, '**/*.creatives.yml\n**/*.creatives.yaml\n**/*.creatives.json'),
  policy: withDefault(repositoryPath, '.github/creative-gate.yml'),
  providers: optional(listOf(PROVIDERS)),
  'vidmob-api-key': secret,
  'vidmob-workspace-id': optional(whole(1)),
  'vidmob-url': withDefault(providerUrl, 'https://public-api.vidmob.com'),
  'vidmob-tags': withDefault(oneOf(TAG_MODES), 'auto'),
  'ias-client-id': secret,
  'ias-client-secret': secret,
  'ias-url': withDefault(providerUrl, 'https://bss.adsafeprotected.com'),
  'ias-token-url': withDefault(providerUrl, 'https://auth.adsafeprotected.com/uaa/oauth/token'),
  'verity-api-key': secret,
  'verity-url': withDefault(providerUrl, 'https://verity-api.gumgum.com'),
  'min-score': withDefault(share, '0.7'),
  'min-adherence': withDefault(share, '0.6'),
  'garm-fail-on': withDefault(levels(['low', 'medium', 'high', 'floor']), 'floor,high'),
  'verity-fail-on': withDefault(levels(['low', 'medium', 'high']), 'high'),
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
} as const satisfies Readonly<Record<string, Input<unknown>>>;

export type InputName = keyof typeof INPUTS;

/** The type of an input's value; undefined only where it has no default. */
export type InputValue<Name extends InputName> = (typeof INPUTS)[Name] extends {
  readonly default: infer Default;
  readonly read: Reader<infer T>;
}
  ? T | (Default extends undefined ? undefined : never)
  : never;

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
