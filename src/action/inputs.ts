import { nearest } from '../core/nearest.ts';
import type { Problem, Warning } from '../core/report.ts';
import type { Setting, Settings } from '../core/settings.ts';
import { configurationProblem } from '../github/github-errors.ts';
import type { Accounts, PartialLimits } from '../providers/modules.ts';
import { byProvider, moduleOf, PROVIDERS } from '../providers/modules.ts';
import { credentialProblems } from './credentials.ts';
import { type CommonInputName, INPUTS, type InputValue } from './input-table.ts';

/** The inputs' values by their names; those of providers are typed by their modules. */
type Values = { readonly [Name in CommonInputName]: InputValue<Name> } & Readonly<Record<string, unknown>>;

const NAMES = Object.keys(INPUTS);
const PREFIX = 'INPUT_';
const LONGEST_SHOWN = 60;

/** The text of an input, trimmed; `''` when absent. A shell cannot set names with hyphens, so underscores do too. */
function textOf(env: NodeJS.ProcessEnv, name: string): string {
  const key = PREFIX + name.toUpperCase();
  return (env[key] || env[key.replaceAll('-', '_')] || '').trim();
}

function shown(text: string, isSecret: boolean): string {
  if (isSecret) return 'is not usable';
  const safe = text.replace(/\/\/[^/]*@/, '//…@').replace(/\?.*/s, '?…');
  return `is ${JSON.stringify(safe.length > LONGEST_SHOWN ? `${safe.slice(0, LONGEST_SHOWN)}…` : safe)}`;
}

function readValues(env: NodeJS.ProcessEnv): { values: Values; problems: Problem[] } {
  const problems: Problem[] = [];
  const values = Object.entries(INPUTS).map(([name, input]) => {
    const text = textOf(env, name) || input.default;
    if (text === undefined) return [name, undefined];
    const reading = input.read(text);
    if ('value' in reading) return [name, reading.value];
    problems.push(configurationProblem(`Input \`${name}\` ${shown(text, input.secret)}: it ${reading.refused}.`));
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
  const originOf = (name: string): string => {
    const text = textOf(env, name);
    // The runner passes the defaults of action.yml as if they had been set.
    const isStated = text !== '' && text !== INPUTS[name]?.default;
    return isStated ? `input ${name}` : 'default';
  };
  const setting = <Name extends CommonInputName>(name: Name): Setting<InputValue<Name>> => {
    return { value: values[name] as InputValue<Name>, origin: originOf(name) };
  };
  const accounts = byProvider((name) =>
    Object.fromEntries(Object.entries(moduleOf(name).account).map(([field, { input }]) => [field, values[input]])),
  ) as unknown as Accounts;
  const limits = Object.fromEntries(
    PROVIDERS.flatMap((name) => Object.entries(moduleOf(name).limits)).map(([field, { input }]) => [
      field,
      { value: values[input], origin: originOf(input) },
    ]),
  ) as unknown as PartialLimits;
  return {
    ...accounts,
    ...limits,
    githubToken: values['github-token'],
    mode: values.mode,
    manifests: setting('manifests'),
    policyPath: values.policy,
    providers: values.providers,
    timeoutMs: values.timeout,
    pollIntervalMs: values['poll-interval'],
    onTimeout: setting('on-timeout'),
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

/** The usable settings, with problems and warnings. */
export type SettingsReading =
  | { readonly settings: Settings; readonly warnings: readonly Warning[] }
  | { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] };

/**
 * Reads the action's inputs from the environment (`INPUT_MIN-SCORE`, or `INPUT_MIN_SCORE`). Absent and empty ones mean
 * the default. All problems are reported at once; inputs that do not exist are warnings.
 */
export function readSettings(env: NodeJS.ProcessEnv): SettingsReading {
  const { values, problems } = readValues(env);
  const warnings = unknownInputs(env);
  const all = [...tokenProblems(env), ...problems, ...credentialProblems(values)];
  return all.length > 0 ? { problems: all, warnings } : { settings: settingsOf(env, values), warnings };
}
