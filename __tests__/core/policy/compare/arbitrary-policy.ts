import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { file } from '../fixtures.ts';

/*
 * Policy files as a team might write them. Few values of each kind, so that two files often agree, and pairs in which
 * one is a small edit of the other, so that differences are often of one kind only.
 */

export const CHANNELS = ['META', 'TIKTOK'] as const;
export const BRANDS = ['acme', 'whisky'] as const;
export const MARKETS = ['US', 'DE'] as const;
export const PATHS = ['ads/de/a.creatives.yml', 'ads/us/a.creatives.yml'] as const;
export const GUIDELINES = ['Logo', 'Captions'] as const;

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const share = fc.constantFrom(0, 0.3, 0.5, 0.6, 0.7, 0.8, 1);

const minimum = fc.oneof(
  share,
  fc
    .record({ fail: share, warn: share })
    .map(({ fail, warn }) => ({ fail: Math.min(fail, warn), warn: Math.max(fail, warn) })),
  fc.record({ warn: share }),
  fc.record({ fail: share }),
);
const maximum = fc.oneof(
  share,
  fc
    .record({ fail: share, warn: share })
    .map(({ fail, warn }) => ({ fail: Math.max(fail, warn), warn: Math.min(fail, warn) })),
  fc.record({ warn: share }),
  fc.record({ fail: share }),
);
const limits = {
  minScore: maybe(minimum),
  minAdherence: maybe(minimum),
  maxUnavailable: maybe(maximum),
  maxScoreDrop: maybe(maximum),
  requiredGuidelines: maybe(fc.subarray([...GUIDELINES])),
};
const vidmobRules = {
  ...limits,
  channels: maybe(
    fc.record({ META: maybe(fc.record(limits)), FACEBOOK: fc.constant(undefined), TIKTOK: maybe(fc.record(limits)) }),
  ),
};
const levels = (names: readonly string[]) => ({
  failOn: maybe(fc.subarray([...names])),
  warnOn: maybe(fc.subarray([...names])),
});
const garm = levels(['low', 'medium', 'high', 'floor']);
const risks = levels(['low', 'medium', 'high']);
const iasRules = {
  ...garm,
  categories: maybe(fc.record({ drugs: maybe(fc.record(garm)), hate: maybe(fc.record(garm)) })),
};
const verityRules = { ...risks, threats: maybe(fc.record({ GGT6: maybe(fc.record(risks)) })) };
const optional = maybe(fc.boolean());

const when = fc
  .record({
    brands: maybe(some(BRANDS)),
    markets: maybe(some(MARKETS)),
    channels: maybe(some(CHANNELS)),
    paths: maybe(some(['ads/de/**', 'ads/**'])),
    types: maybe(some(['video', 'image'])),
  })
  .map((conditions) =>
    Object.values(conditions).some((value) => value !== undefined) ? conditions : { types: ['video'] },
  );
const override = fc.record({
  when,
  vidmob: maybe(fc.record(vidmobRules)),
  ias: maybe(fc.record(iasRules)),
  verity: maybe(fc.record(verityRules)),
});
const waiver = fc.record({
  creative: fc.constantFrom('spring', 'spring@1', 'autumn'),
  rule: fc.constantFrom('ias/drugs', 'ias/*', 'vidmob/min-score', 'vidmob/*', 'verity/GGT6'),
  reason: fc.constantFrom('Age-gated', 'Agreed'),
  approvedBy: fc.constantFrom('safety@acme.example', 'brand@acme.example'),
  expires: fc.constantFrom('2026-11-21', '2026-11-22', '2027-01-31'),
});
const outcome = fc.constantFrom('failure', 'pending', 'neutral');
const final = fc.constantFrom('failure', 'neutral');

const PARTS = {
  manifests: maybe(fc.constantFrom(['ads/**'], ['ads/**', '!ads/us/**'], ['**/*.creatives.yml'])),
  vidmob: maybe(
    fc.record({
      ...vidmobRules,
      optional,
      workspaceIds: maybe(fc.constantFrom([1], [1, 2])),
      clientTags: maybe(fc.constant([{ label: 'lifestyle', description: 'Real life' }])),
    }),
  ),
  ias: maybe(fc.record({ ...iasRules, optional })),
  verity: maybe(fc.record({ ...verityRules, optional })),
  overrides: maybe(fc.array(override, { maxLength: 4 })),
  waivers: maybe(fc.array(waiver, { maxLength: 3 })),
  outcomes: maybe(
    fc.record({
      timeout: maybe(outcome),
      unavailable: maybe(outcome),
      rejected: maybe(final),
      missingData: maybe(final),
    }),
  ),
} as const;
type Part = keyof typeof PARTS;

interface Content {
  readonly [part: string]: unknown;
}

/** Without what is undefined: YAML would write null. */
const plain = (content: unknown): unknown => JSON.parse(JSON.stringify(content));
const text = (content: Content): string => stringify(plain(content));

const isValid = (content: Content): boolean => {
  try {
    file(text(content));
    return true;
  } catch {
    return false;
  }
};

const anyContent: fc.Arbitrary<Content> = fc.record(PARTS);
const partNames = Object.keys(PARTS) as Part[];

/** A list with one item added, removed, exchanged or moved, or in reverse. */
function editedList<T>(list: readonly T[], item: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  const index = fc.nat({ max: Math.max(0, list.length - 1) });
  return fc.oneof(
    fc.tuple(fc.nat({ max: list.length }), item).map(([at, added]) => [...list.slice(0, at), added, ...list.slice(at)]),
    index.map((at) => list.filter((_item, place) => place !== at)),
    fc.tuple(index, item).map(([at, other]) => list.map((known, place) => (place === at ? other : known))),
    fc.constant([...list].reverse()),
  );
}

/** The override with the same conditions and other limits. */
const otherLimits = (known: { readonly when: unknown }) => override.map((other) => ({ ...other, when: known.when }));

type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
type AnyOverride = ValueOf<typeof override>;
type AnyWaiver = ValueOf<typeof waiver>;

function edited(content: Content): fc.Arbitrary<Content> {
  const overrides = (content['overrides'] ?? []) as readonly AnyOverride[];
  const waivers = (content['waivers'] ?? []) as readonly AnyWaiver[];
  const section = fc
    .constantFrom(...partNames)
    .chain((part) => PARTS[part].map((value) => ({ ...content, [part]: value })));
  const oneLimit = fc
    .record({ part: fc.constantFrom('vidmob', 'ias', 'verity'), other: anyContent })
    .map(({ part, other }) => {
      const [from, to] = [content[part], other[part]] as [object | undefined, Content | undefined];
      const [key] = Object.keys(to ?? {}).filter((name) => to?.[name] !== undefined);
      return key === undefined ? content : { ...content, [part]: { ...from, [key]: to?.[key] } };
    });
  const [first] = overrides;
  const anyOverride = first === undefined ? override : fc.oneof(override, otherLimits(first));
  return fc.oneof(
    section,
    oneLimit,
    editedList(overrides, anyOverride).map((list) => ({ ...content, overrides: list })),
    editedList(waivers, waiver).map((list) => ({ ...content, waivers: list })),
  );
}

/** Few conditions and few limits, so that overrides stand in each other's way. */
const narrowLimits = {
  minScore: maybe(fc.constantFrom(0.5, 0.6, 0.7)),
  requiredGuidelines: maybe(fc.subarray([...GUIDELINES])),
};
const narrowOverride = fc.record({
  when: fc.constantFrom({ brands: ['whisky'] }, { markets: ['DE'] }, { types: ['video'] }),
  vidmob: fc.record({ ...narrowLimits, channels: maybe(fc.record({ META: fc.record(narrowLimits) })) }),
});
const narrowContent = fc.record({
  vidmob: fc.record({
    minAdherence: fc.constant(0),
    ...narrowLimits,
    channels: maybe(fc.record({ META: fc.record(narrowLimits) })),
  }),
  ias: fc.constant({ failOn: [] }),
  verity: fc.constant({ failOn: [] }),
  overrides: fc.array(narrowOverride, { minLength: 1, maxLength: 3 }),
});
const narrowContents = narrowContent.chain((content) =>
  fc.tuple(
    fc.constant(content),
    fc.oneof(
      editedList(content.overrides, narrowOverride).map((overrides) => ({ ...content, overrides })),
      narrowContent.map(({ vidmob }) => ({ ...content, vidmob })),
    ),
  ),
);

const anyOther = (content: Content): fc.Arbitrary<Content> =>
  fc.oneof({ weight: 4, arbitrary: edited(content) }, { weight: 1, arbitrary: anyContent });
const widePair = anyContent
  .filter(isValid)
  .chain((content) => fc.tuple(fc.constant(content), anyOther(content)))
  .filter(([, proposed]) => isValid(proposed));

/** The texts of two policy files: the second an edit of the first, or another one altogether. */
export const anyPair: fc.Arbitrary<readonly [string, string]> = fc
  .oneof<fc.Arbitrary<readonly [Content, Content]>[]>(widePair, narrowContents)
  .map(([base, proposed]) => [text(base), text(proposed)] as const);

/** The same with overrides that stand in each other's way, about one score and one list of guidelines. */
export const anyNarrowPair: fc.Arbitrary<readonly [string, string]> = narrowContents.map(
  ([base, proposed]) => [text(base), text(proposed)] as const,
);
