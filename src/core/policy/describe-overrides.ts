import type { Stated } from '../settings.ts';
import { shareText } from '../shares.ts';
import type { Band, Conditions, Layered, LevelLimits, Override, Policy, Said, SaidOfVidmob } from './policy.ts';

const RULE =
  'overrides: of those that apply the last one that states a limit counts; a general limit of an override also replaces ' +
  'what single channels, categories and threats were given before it';

/** The overrides for the log, a line each: where it is stated, which creatives it is for, and its limits. */
export function describeOverrides({ overrides }: Pick<Policy, 'overrides'>): string[] {
  if (overrides.length === 0) return [];
  return [RULE, ...overrides.map(describe)];
}

function describe({ origin, when, vidmob, ias, verity }: Override): string {
  const limits = [
    ...(vidmob ? layered('vidmob', 'channels', vidmob, ofVidmob) : []),
    ...(ias ? layered('ias', 'categories', ias, ofLevels) : []),
    ...(verity ? layered('verity', 'threats', verity, ofLevels) : []),
  ];
  return `${origin}, for ${conditionsText(when)}: ${limits.length === 0 ? 'no limit' : limits.join(', ')}`;
}

/** Conditions in words: `brands whisky and markets DE or AT`. */
export function conditionsText({ brands, markets, channels, paths, types }: Conditions): string {
  const named = Object.entries({ brands, markets, channels, paths, types });
  return named.flatMap(([key, values]) => (values ? [`${key} ${values.join(' or ')}`] : [])).join(' and ');
}

type Describe<Statement> = (key: string, said: Statement) => readonly string[];

function layered<Statement>(
  key: string,
  singles: string,
  { general, single }: Layered<Statement>,
  lines: Describe<Statement>,
): string[] {
  return [...lines(key, general), ...[...single].flatMap(([name, said]) => lines(`${key}.${singles}.${name}`, said))];
}

const ofBand = (key: string, { fail, warn }: Said<Band>): string[] => [
  ...(fail ? [`${key}.fail ${shareText(fail.value)}`] : []),
  ...(warn ? [`${key}.warn ${shareText(warn.value)}`] : []),
];

const ofVidmob: Describe<SaidOfVidmob> = (key, { requiredGuidelines, ...bands }) => {
  const names = requiredGuidelines?.map(({ value }) => value);
  return [
    ...Object.entries(bands).flatMap(([name, band]) => ofBand(`${key}.${name}`, band)),
    ...(names ? [`${key}.requiredGuidelines ${names.length === 0 ? 'none' : names.join(' and ')}`] : []),
  ];
};

const ofLevels: Describe<Said<LevelLimits<string>>> = (key, { failOn, warnOn }) => {
  const shown = (name: string, limit: Stated<string | null> | undefined): string[] => {
    if (limit === undefined) return [];
    return [`${key}.${name} ${limit.value === null ? 'none' : `${limit.value} and all worse`}`];
  };
  return [...shown('failOn', failOn), ...shown('warnOn', warnOn)];
};
