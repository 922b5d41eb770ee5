import { describe, expect, test } from '@jest/globals';
import { RULES, WAIVABLE_IDS } from '../../../src/core/rules/catalogue.ts';
import { idsOf } from '../../../src/core/rules/rule.ts';
import { GARM_CATEGORIES } from '../../../src/providers/ias/ias-answer.ts';
import { SECTIONS } from '../../../src/providers/sections.ts';

describe('the catalogue of rules', () => {
  test('has each id once', () => {
    const ids = RULES.flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['gate/fork', 'policy/unused-waiver', 'provider/missing-data']));
  });

  test('names every category and threat, and lets exactly what is evaluated be waived', () => {
    expect(WAIVABLE_IDS).toHaveLength(5 + 11 + 9);
    expect(WAIVABLE_IDS).toEqual(expect.arrayContaining(GARM_CATEGORIES.map((category) => `ias/${category}`)));
    expect(WAIVABLE_IDS).toEqual(expect.arrayContaining(['vidmob/min-score', 'verity/GGT6']));
    expect(WAIVABLE_IDS.filter((id) => !/^(vidmob|ias|verity)\//.test(id))).toEqual([]);
  });

  test('says of each rule in sentences what it means and how to fix it', () => {
    for (const { meaning, fix, severities } of RULES) {
      expect([meaning, fix]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
      expect(severities.length).toBeGreaterThan(0);
    }
  });

  test('keeps the rules of a provider in its section of the policy', () => {
    for (const { policy, rules } of SECTIONS) expect(policy.rules).toEqual(rules.catalogue);
  });
});
