import { randomBytes, randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import type { Scored } from '../../src/core/assessment.ts';
import type { ProviderName } from '../../src/core/creative.ts';
import { GARM_LEVELS, type IasScored } from '../../src/providers/ias/ias-answer.ts';
import { PROVIDERS } from '../../src/providers/modules.ts';
import type { Ticket } from '../../src/providers/provider.ts';
import { VERITY_RISKS, type VerityScored } from '../../src/providers/verity/verity-answer.ts';
import type { VidmobScored } from '../../src/providers/vidmob/vidmob-answer.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import { createSeals } from '../../src/records/seal.ts';
import type { StoreHeader } from '../../src/records/store-format.ts';

export const SECRETS = { vidmob: 'fake-vidmob-key', ias: 'fake-ias-secret', verity: 'fake-verity-key' };
export const seals = createSeals(SECRETS, '4711');

export const NOON = Date.parse('2026-11-20T12:00:00.000Z');
export const DAY = 86_400_000;

export const header: StoreHeader = {
  runId: 77,
  attempt: 2,
  leaseUntil: NOON,
  unfinished: { vidmob: 1, ias: 2, verity: 3 },
  workspaces: [45914],
  held: 3,
};

export function ticket(given: Partial<Ticket> = {}): Ticket {
  return { id: randomUUID(), submittedAt: NOON, stage: 'first', ...given };
}

const answered = { status: 'scored', ticket: 't-1', reused: false, answeredAt: at(NOON), warnings: [] } as const;

export function iasAnswer(given: Partial<IasScored> = {}): IasScored {
  return { ...answered, warnings: [], garm: { hate: 'floor', adult: null }, ...given };
}

export function verityAnswer(given: Partial<VerityScored> = {}): VerityScored {
  return {
    ...answered,
    warnings: [],
    safe: true,
    threats: [{ id: 'GGT6', category: 'Profanity', risk: 'low' }],
    processedAt: null,
    expiresAt: null,
    languageCode: 'en',
    iab: null,
    keywords: [],
    sentiments: [],
    ...given,
  };
}

export function vidmobAnswer(given: Partial<VidmobScored> = {}): VidmobScored {
  const guideline = { name: 'Logo early', rule: null, channel: 'META', result: 'PASS', weight: 2 };
  return { ...answered, warnings: [], channels: {}, guidelines: [guideline], tags: [], ...given };
}

const ANSWERS = { vidmob: vidmobAnswer, ias: iasAnswer, verity: verityAnswer };

export function answerOf(provider: ProviderName, given: { answeredAt?: string } = {}): Scored {
  return ANSWERS[provider](given);
}

/** A record with a key of its own; tests state only what they are about. */
export function record(provider: ProviderName, given: Partial<ProviderRecord> = {}): ProviderRecord {
  return { provider, key: randomBytes(12).toString('base64url'), ticket: ticket(), answer: null, ...given };
}

export function at(moment: number): string {
  return new Date(moment).toISOString();
}

/** Records as they compare, whatever their order. */
export function sorted(records: readonly ProviderRecord[]): ProviderRecord[] {
  return records.toSorted((one, other) => {
    const [a, b] = [`${one.provider} ${one.key}`, `${other.provider} ${other.key}`];
    return a < b ? -1 : Number(a > b);
  });
}

const word = fc.stringMatching(/^[A-Za-z][\w ]{0,12}$/);
const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const moment = fc.integer({ min: 0, max: 4e12 });
const answeredBy = {
  status: fc.constant('scored' as const),
  ticket: anyText,
  reused: fc.constant(false),
  answeredAt: moment.map(at),
  warnings: fc.array(anyText, { maxLength: 2 }),
};
const counts = fc.option(fc.nat());

const anyVidmob: fc.Arbitrary<VidmobScored> = fc.record({
  ...answeredBy,
  channels: fc.dictionary(
    word,
    fc.record({
      score: fc.option(number),
      adherencePercent: fc.option(number),
      passCount: counts,
      failCount: counts,
      applicableCount: counts,
      notApplicableCount: counts,
      notAvailableCount: counts,
    }),
    { noNullPrototype: true, maxKeys: 2 },
  ),
  guidelines: fc.array(
    fc.record({ name: anyText, rule: fc.option(anyText), channel: word, result: word, weight: fc.option(number) }),
    { maxLength: 3 },
  ),
  tags: fc.array(fc.record({ category: word, label: anyText }), { maxLength: 2 }),
});

const anyIas: fc.Arbitrary<IasScored> = fc.record({
  ...answeredBy,
  garm: fc.dictionary(word, fc.option(fc.constantFrom(...GARM_LEVELS)), { noNullPrototype: true, maxKeys: 4 }),
});

const anyVerity: fc.Arbitrary<VerityScored> = fc.record({
  ...answeredBy,
  safe: fc.option(fc.boolean()),
  threats: fc.option(
    fc.array(fc.record({ id: word, category: fc.option(anyText), risk: fc.option(fc.constantFrom(...VERITY_RISKS)) }), {
      maxLength: 3,
    }),
  ),
  processedAt: fc.option(anyText),
  expiresAt: fc.option(moment.map(at)),
  languageCode: fc.option(word),
  iab: fc.constantFrom<unknown>(null, [{ id: 'IAB1' }], 'IAB1'),
  keywords: fc.array(anyText, { maxLength: 3 }),
  sentiments: fc.array(fc.record({ sentiment: word, score: fc.option(number) }), { maxLength: 2 }),
});

const answers: Readonly<Record<ProviderName, fc.Arbitrary<Scored>>> = {
  vidmob: anyVidmob,
  ias: anyIas,
  verity: anyVerity,
};

export const anyTicket: fc.Arbitrary<Ticket> = fc.record({
  id: fc.oneof(
    fc.uuid(),
    fc.uuid().map((id) => id.toUpperCase()),
    anyText,
  ),
  submittedAt: fc.oneof(moment, number),
  stage: fc.oneof(fc.constantFrom('first', 'batched', 'tagged', 'untagged'), anyText),
});

export const anyKey = fc.oneof(fc.stringMatching(/^[\w-]{16}$/), anyText);

/** Records that are worth keeping, no two of one creative. */
export const anyRecords: fc.Arbitrary<ProviderRecord[]> = fc
  .array(
    fc.constantFrom(...PROVIDERS).chain((provider) =>
      fc.record({
        provider: fc.constant(provider),
        key: anyKey,
        ticket: fc.option(anyTicket),
        answer: fc.option(answers[provider]),
      }),
    ),
    { maxLength: 12 },
  )
  .map((records) => {
    const kept = records.filter((one) => one.ticket || one.answer);
    return [...new Map(kept.map((one) => [`${one.provider} ${one.key}`, one])).values()];
  });
