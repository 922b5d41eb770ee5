import { GARM_LEVELS, VERITY_RISKS } from '../assessment.ts';
import { type OriginOf, within } from '../rules/limit.ts';
import type { Settings, Stated } from '../settings.ts';
import { levelsOver } from './over.ts';
import type { ParsedPolicyFile } from './parse-policy-file.ts';
import type { GarmLimits, Layered, LevelLimits, Policy, Said, ThreatLimits } from './policy.ts';
import type { PolicyFile } from './policy-schema.ts';

const DEFAULT_WARN_ON = { value: 'medium', origin: 'default' } as const;

/** What is asked of IAS: each single limit from the file, else an input, else the default. */
export function resolveIas(file: ParsedPolicyFile | null, settings: Settings): Policy['ias'] {
  const inputs: GarmLimits = { failOn: settings.garmFailOn, warnOn: DEFAULT_WARN_ON };
  const section = file?.content.ias;
  if (file === null || section === undefined) return { general: inputs, categories: new Map() };
  const { general, single } = over(inputs, saidOfIas(section, within(file.originOf, ['ias'])));
  return { general, categories: single };
}

/** What is asked of Verity, likewise. */
export function resolveVerity(file: ParsedPolicyFile | null, settings: Settings): Policy['verity'] {
  const inputs: ThreatLimits = { failOn: settings.verityFailOn, warnOn: DEFAULT_WARN_ON };
  const section = file?.content.verity;
  if (file === null || section === undefined) return { general: inputs, threats: new Map() };
  const { general, single } = over(inputs, saidOfVerity(section, within(file.originOf, ['verity'])));
  return { general, threats: single };
}

function over<Level>(inputs: LevelLimits<Level>, said: Layered<Said<LevelLimits<Level>>>): Layered<LevelLimits<Level>> {
  const general = levelsOver(inputs, said.general);
  return { general, single: new Map([...said.single].map(([name, limits]) => [name, levelsOver(general, limits)])) };
}

interface StatedLevels<Level> {
  readonly failOn?: readonly Level[] | undefined;
  readonly warnOn?: readonly Level[] | undefined;
}

type IasSection = Pick<NonNullable<PolicyFile['ias']>, 'failOn' | 'warnOn' | 'categories'>;
type VeritySection = Pick<NonNullable<PolicyFile['verity']>, 'failOn' | 'warnOn' | 'threats'>;

/** What a section or an override states of IAS's limits, by category. */
export function saidOfIas(section: IasSection, originOf: OriginOf): Layered<Said<GarmLimits>> {
  return {
    general: saidOfLevels(GARM_LEVELS, section, originOf),
    single: saidOfEach(GARM_LEVELS, section.categories, within(originOf, ['categories'])),
  };
}

/** What a section or an override states of Verity's limits, by threat. */
export function saidOfVerity(section: VeritySection, originOf: OriginOf): Layered<Said<ThreatLimits>> {
  return {
    general: saidOfLevels(VERITY_RISKS, section, originOf),
    single: saidOfEach(VERITY_RISKS, section.threats, within(originOf, ['threats'])),
  };
}

function saidOfEach<Level>(
  mildestFirst: readonly Level[],
  stated: Readonly<Partial<Record<string, StatedLevels<Level>>>> = {},
  originOf: OriginOf,
): ReadonlyMap<string, Said<LevelLimits<Level>>> {
  return new Map(
    Object.entries(stated).map(([name, levels = {}]) => [
      name,
      saidOfLevels(mildestFirst, levels, within(originOf, [name])),
    ]),
  );
}

/** A list of levels means the mildest of them and all worse ones; an empty list means none. */
function saidOfLevels<Level>(
  mildestFirst: readonly Level[],
  stated: StatedLevels<Level>,
  originOf: OriginOf,
): Said<LevelLimits<Level>> {
  const limit = (key: 'failOn' | 'warnOn'): Stated<Level | null> | undefined => {
    const named = stated[key];
    if (named === undefined) return undefined;
    return { value: mildestFirst.find((level) => named.includes(level)) ?? null, origin: originOf([key]) };
  };
  return { failOn: limit('failOn'), warnOn: limit('warnOn') };
}
