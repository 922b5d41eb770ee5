import { GARM_LEVELS, VERITY_RISKS } from '../assessment.ts';
import type { Settings, Stated } from '../settings.ts';
import type { Keys } from '../yaml/document.ts';
import type { ParsedPolicyFile } from './parse.ts';
import type { GarmLimits, LevelLimits, Policy, ThreatLimits } from './policy.ts';

const DEFAULT_WARN_ON = { value: 'medium', origin: 'default' } as const;

/** What is asked of IAS: each single limit from the file, else an input, else the default. */
export function resolveIas(file: ParsedPolicyFile | null, settings: Settings): Policy['ias'] {
  const inputs: GarmLimits = { failOn: settings.garmFailOn, warnOn: DEFAULT_WARN_ON };
  const section = file?.content.ias;
  if (file === null || section === undefined) return { general: inputs, categories: new Map() };
  const general = over(GARM_LEVELS, inputs, file, ['ias'], section);
  const categories = Object.entries(section.categories ?? {}).map(
    ([name, limits]) => [name, over(GARM_LEVELS, general, file, ['ias', 'categories', name], limits)] as const,
  );
  return { general, categories: new Map(categories) };
}

/** What is asked of Verity, likewise. */
export function resolveVerity(file: ParsedPolicyFile | null, settings: Settings): Policy['verity'] {
  const inputs: ThreatLimits = { failOn: settings.verityFailOn, warnOn: DEFAULT_WARN_ON };
  const section = file?.content.verity;
  if (file === null || section === undefined) return { general: inputs, threats: new Map() };
  const general = over(VERITY_RISKS, inputs, file, ['verity'], section);
  const threats = Object.entries(section.threats ?? {}).map(
    ([name, limits]) => [name, over(VERITY_RISKS, general, file, ['verity', 'threats', name], limits)] as const,
  );
  return { general, threats: new Map(threats) };
}

interface StatedLevels<Level> {
  readonly failOn?: readonly Level[] | undefined;
  readonly warnOn?: readonly Level[] | undefined;
}

function over<Level>(
  mildestFirst: readonly Level[],
  below: LevelLimits<Level>,
  file: ParsedPolicyFile,
  keys: Keys,
  stated: StatedLevels<Level> = {},
): LevelLimits<Level> {
  const limit = (key: 'failOn' | 'warnOn'): Stated<Level | null> => {
    const named = stated[key];
    if (named === undefined) return below[key];
    const mildest = mildestFirst.find((level) => named.includes(level)) ?? null;
    return { value: mildest, origin: file.originOf([...keys, key]) };
  };
  return { failOn: limit('failOn'), warnOn: limit('warnOn') };
}
