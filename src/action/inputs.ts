import { nearest } from '../core/nearest.ts';
import type { Problem, Warning } from '../core/report.ts';
import type { Settings, Stated } from '../core/settings.ts';
import { configurationProblem } from '../github/github-errors.ts';
import { credentialProblems } from './credentials.ts';
import { INPUTS, type Input, type InputName, type InputValue } from './input-table.ts';

type Values = { readonly [Name in InputName]: InputValue<Name> };

const NAMES = Object.keys(INPUTS) as InputName[];
const PREFIX = 'INPUT_';
const LONGEST_SHOWN = 60;

/** The text of an input, trimmed; `''` when absent. A shell cannot set names with hyphens, so underscores do too. */
function textOf(env: NodeJS.ProcessEnv, name: string): string {
  const key = PREFIX + name.toUpperCase();
  return (env[key] || env[key.replaceAll('-', '_')] || '').trim();
}

function shown(name: InputName, text: string): string {
  if (INPUTS[name].secret) return 'is not usable';
  const safe = text.replace(/\/\/[^/]*@/, '//…@').replace(/\?.*/s, '?…');
  return `is ${JSON.stringify(safe.length > LONGEST_SHOWN ? `${safe.slice(0, LONGEST_SHOWN)}…` : safe)}`;
}

function readValues(env: NodeJS.ProcessEnv): { values: Values; problems: Problem[] } {
  const problems: Problem[] = [];
  const values = NAMES.map((name) => {
    const input: Input<unknown> = INPUTS[name];
    const text = textOf(env, name) || input.default;
    if (text === undefined) return [name, undefined];
    const reading = input.read(text);
    if ('value' in reading) return [name, reading.value];
    problems.push(configurationProblem(`Input \`${name}\` ${shown(name, text)}: it ${reading.refused}.`));
    return [name, undefined];
  });
  return { values: Object.fromEntries(values) as Values, problems };
}

function unknownInputs(env: NodeJS.ProcessEnv): Warning[] {
  const known = new Set(NAMES.flatMap((name) => [name, name.replaceAll('-', '_')]));
  return Object.keys(env)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length).toLowerCase())
    .filter((name) => !known.has(name))
    .map((name) => {
      const meant = nearest(name, NAMES);
      const hint = meant === undefined ? '.' : `; did you mean \`${meant}\`?`;
      return { path: null, line: null, column: null, message: `There is no input \`${name}\`${hint}` };
    });
}

function tokenProblems(env: NodeJS.ProcessEnv): Problem[] {
  const message = `Input \`github-token\` is empty: it takes a token that can read this repository, such as \`\${{ github.token }}\`.`;
  return textOf(env, 'github-token') === '' ? [configurationProblem(message)] : [];
}

function settingsOf(env: NodeJS.ProcessEnv, values: Values): Settings {
  const stated = <Name extends InputName>(name: Name): Stated<InputValue<Name>> => {
    const text = textOf(env, name);
    // The runner hands over the defaults of action.yml as if somebody had stated them.
    const isStated = text !== '' && text !== INPUTS[name].default;
    return { value: values[name], origin: isStated ? `input ${name}` : 'default' };
  };
  return {
    githubToken: values['github-token'],
    mode: values.mode,
    manifests: stated('manifests'),
    policyPath: values.policy,
    providers: values.providers,
    vidmob: {
      apiKey: values['vidmob-api-key'],
      workspaceId: values['vidmob-workspace-id'],
      url: values['vidmob-url'],
      tags: values['vidmob-tags'],
    },
    ias: {
      clientId: values['ias-client-id'],
      clientSecret: values['ias-client-secret'],
      url: values['ias-url'],
      tokenUrl: values['ias-token-url'],
    },
    verity: { apiKey: values['verity-api-key'], url: values['verity-url'] },
    minScore: stated('min-score'),
    minAdherence: stated('min-adherence'),
    garmFailOn: stated('garm-fail-on'),
    verityFailOn: stated('verity-fail-on'),
    timeoutMs: values.timeout,
    pollIntervalMs: values['poll-interval'],
    onTimeout: stated('on-timeout'),
    maxPendingAgeMs: values['max-pending-age'],
    comment: values.comment,
    checkName: values['check-name'],
    maxSubmissions: values['max-submissions'],
    forkSubmissions: values['fork-submissions'],
    shard: values.shard,
    reports: values.reports ?? [],
    sandbox: values.sandbox,
  };
}

/** The settings as far as they can be used, with what should be said about them. */
export type SettingsReading =
  | { readonly settings: Settings; readonly warnings: readonly Warning[] }
  | { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] };

/**
 * Reads the action's inputs from the environment (`INPUT_MIN-SCORE`, or `INPUT_MIN_SCORE`). Absent and empty ones mean
 * the default. All problems are told at once; inputs that do not exist are warnings.
 */
export function readSettings(env: NodeJS.ProcessEnv): SettingsReading {
  const { values, problems } = readValues(env);
  const warnings = unknownInputs(env);
  const all = [...tokenProblems(env), ...problems, ...credentialProblems(values)];
  return all.length > 0 ? { problems: all, warnings } : { settings: settingsOf(env, values), warnings };
}
