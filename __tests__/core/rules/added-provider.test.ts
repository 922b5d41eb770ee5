import { describe, expect, jest, test } from '@jest/globals';
import { SECTIONS } from '../../../src/providers/sections.ts';
import { creative } from '../../support/creatives.ts';
import { ACME } from './acme-provider.ts';

// The one line that registers it.
jest.unstable_mockModule('../../../src/providers/sections.ts', () => ({ SECTIONS: [...SECTIONS, ACME] }));

const { complaints, policy, POLICY_PATH } = await import('../policy/fixtures.ts');
const { linesBetween } = await import('../policy/compare/changes.ts');
const { describePolicy } = await import('../../../src/core/policy/describe-policy.ts');
const { limitsFor } = await import('../../../src/core/policy/effective-limits.ts');
const { renewed } = await import('../../../scripts/policy-doc/render.ts');
const { rulesDocument } = await import('../../../scripts/policy-doc/rules.ts');

const SECTION = 'acme:\n  minCalm: {fail: 0.3, warn: 0.5}\n  moods: {dawn: {minCalm: 0.4}}\n';
const OVERRIDES =
  'overrides: [{when: {brands: [a]}, acme: {minCalm: 0.2}}, {when: {brands: [b]}, acme: {minCalm: 0.6}}]';

const limitsOf = (text: string, ...brands: readonly string[]) => {
  const { acme } = limitsFor(policy(text), creative({ brands })) as unknown as {
    acme: () => { default: { minCalm: { fail: unknown } }; byKey: ReadonlyMap<string, { minCalm: { fail: unknown } }> };
  };
  return acme();
};

describe('a provider that is registered by one line', () => {
  test('has a section of the policy, read strictly', () => {
    expect(complaints(SECTION)).toEqual([]);
    expect(complaints('acme: {minCalm: 2}').join()).toContain('takes a number from 0 to 1');
    expect(complaints('acme: {minClam: 0.2}').join()).toContain('did you mean "minCalm"?');
  });

  test('has its limits in force with their origins, and takes part', () => {
    const stated = policy(SECTION) as unknown as Record<'acme', { default: unknown }> & {
      participation: Record<'acme', unknown>;
    };
    const at = (value: number) => ({ value, origin: `${POLICY_PATH}:2` });
    expect(stated.acme.default).toEqual({ minCalm: { fail: at(0.3), warn: at(0.5) } });
    expect(stated.participation.acme).toMatchObject({ used: true, required: true });
    expect(limitsOf('{}').default.minCalm.fail).toEqual({ value: 0.1, origin: 'default' });
  });

  test('has its limits overridden, the strictest of several counting', () => {
    const failing = (...brands: readonly string[]) => limitsOf(SECTION + OVERRIDES, ...brands).default.minCalm.fail;
    expect([failing('c'), failing('a'), failing('a', 'b')]).toMatchObject([
      { value: 0.3 },
      { value: 0.2 },
      { value: 0.6 },
    ]);
    expect(limitsOf(SECTION + OVERRIDES, 'a').byKey.get('dawn')?.minCalm.fail).toMatchObject({ value: 0.2 });
  });

  test('has its limits compared, in the section and in overrides', () => {
    expect(linesBetween(SECTION, SECTION.replace('0.3', '0.35').replace('0.4', '0.2'))).toEqual([
      'tighter acme.minCalm: 0.30 → 0.35',
      'looser acme.moods.dawn.minCalm: 0.40 → 0.20',
    ]);
    expect(linesBetween(SECTION + OVERRIDES, SECTION + OVERRIDES.replace('0.2', '0.25'))).toEqual([
      'tighter overrides[0].acme.minCalm: brands a: 0.20 → 0.25',
    ]);
  });

  test('has its limits described', () => {
    const lines = describePolicy(policy(SECTION + OVERRIDES));
    expect(lines).toEqual(
      expect.arrayContaining([
        `acme: required (${POLICY_PATH}:1)`,
        `acme.minCalm.fail: 0.30 (${POLICY_PATH}:2)`,
        `acme.moods.dawn.minCalm.fail: 0.40 (${POLICY_PATH}:3)`,
        `${POLICY_PATH}:4 (overrides[0]), for brands a: acme.minCalm.fail 0.20`,
      ]),
    );
  });

  test('has its rule waived, but no other rule through it', () => {
    const waiver = (rule: string) =>
      `waivers: [{creative: a, rule: "${rule}", reason: r, approvedBy: me, expires: 2028-02-29}]`;
    expect([complaints(waiver('acme/min-calm')), complaints(waiver('acme/*'))]).toEqual([[], []]);
    expect(complaints(waiver('gate/*')).join()).toContain('takes a rule of vidmob/, ias/, verity/ or acme/');
  });

  test('is documented', () => {
    const markers = [
      '<!-- What follows is made by scripts/policy-doc.ts from the schema. -->',
      '<!-- Here ends what is made from the schema. -->',
    ];
    const document = renewed(markers.join('\n'));
    expect(document).toContain('### `acme`\n\nWhat Acme must answer. A section makes the provider required.');
    expect(document).toContain('| `minCalm` | a number from 0 to 1 or a band `{ fail, warn }` | 0.1 |');
    expect(rulesDocument()).toContain('## `acme/min-calm`\n\nThe creative is less calm than the policy asks for.');
  });
});
