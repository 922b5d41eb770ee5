import { describe, expect, test } from '@jest/globals';
import { mustPass, nameOf } from '../../faults/case.ts';
import { FAULTS } from '../../faults/catalogue.ts';
import { casesOf, sampleOf } from '../../faults/matrix.ts';
import { FINE } from '../../faults/scenes.ts';
import { gitHubStep, PROVIDER_STEPS } from '../../faults/step.ts';
import { renderBroken, renderTable, renderTotals } from '../../faults/table.ts';

const github = gitHubStep('GET /repos/{owner}/{repo}/pulls/{pull_number}', FINE);
const all = casesOf([...PROVIDER_STEPS, github]);
const named = (name: string) => all.find((given) => nameOf(given) === name);

test('there is a case for every step, fault and frequency, and each has a name of its own', () => {
  const names = new Set(all.map(nameOf));
  expect(names.size).toBe(all.length);
  expect(all.length).toBe(2 * (PROVIDER_STEPS.length * FAULTS.length + FAULTS.length + 5));
  expect(names).toContain('ias results / truncated JSON / once');
  expect(names).toContain('GET /pulls/* / secondary silent / for ever');
});

test('the sample keeps every pair of step and fault, both once and for ever in each row and column', () => {
  const sample = sampleOf(all);
  const pairOf = ({ step, fault }: (typeof all)[number]) => `${step.name} / ${fault.name}`;
  expect(new Set(sample.map(pairOf))).toEqual(new Set(all.map(pairOf)));
  expect(sample).toHaveLength(all.length / 2);
  for (const { step } of all) {
    expect(new Set(sample.filter((given) => given.step === step).map(({ often }) => often)).size).toBe(2);
  }
  for (const fault of FAULTS) {
    expect(new Set(sample.filter((given) => given.fault === fault).map(({ often }) => often)).size).toBe(2);
  }
});

describe('a run must end as if nothing had happened', () => {
  test.each([
    ['ias results / 500 / once', true],
    ['ias results / 500 / for ever', false],
    ['ias results / 401 / once', false],
    ['verity status / another shape / once', true],
    ['GET /pulls/* / another shape / once', false],
    ['GET /pulls/* / primary limit / once', true],
    ['tags submit / 429 bare / once', true],
    ['tags submit / no answer / once', false],
    ['tags result (reference) / 500 / once', true],
    ['tags result (reference) / empty body / once', false],
  ])('%s: %s', (name, must) => {
    const given = named(name);
    expect(given && mustPass(given)).toBe(must);
  });
});

test('the table shows how many hold, and what does not with the way to run it alone', () => {
  const results = [
    { name: 'a / 500 / once', step: 'a', fault: '500', broken: [] },
    { name: 'a / 500 / for ever', step: 'a', fault: '500', broken: ['it ends in time: took 9 ms'] },
    { name: 'b / reset / once', step: 'b', fault: 'reset', broken: [] },
  ];
  expect(renderTable(results).split('\n').slice(1)).toEqual([
    '  A 500',
    '  B reset',
    '',
    '    A   B',
    'a 1/2   ·',
    'b   · 1/1',
  ]);
  expect(renderBroken(results)).toBe(
    'BROKEN a / 500 / for ever\n  it ends in time: took 9 ms\n  npm run test:faults -- --only "a / 500 / for ever"',
  );
  expect(renderTotals(results)).toBe('3 cases, 2 hold');
});
