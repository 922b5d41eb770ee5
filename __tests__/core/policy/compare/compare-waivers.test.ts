import { expect, test } from '@jest/globals';
import { changesBetween, linesBetween } from './changes.ts';

const waiver = (given: Readonly<Record<string, string>> = {}) =>
  JSON.stringify({
    creative: 'spring',
    rule: 'ias/drugs',
    reason: 'Age-gated',
    approvedBy: 'safety@acme.example',
    expires: '2027-01-31',
    ...given,
  });
const policy = (...waivers: readonly string[]) => `waivers: [${waivers.join(', ')}]`;

test('a new waiver is looser and takes effect after merge', () => {
  expect(changesBetween(undefined, policy(waiver()))).toEqual([
    {
      key: 'waivers[spring ias/drugs]',
      from: null,
      to: '2027-01-31',
      effect: 'looser',
      text: 'new, through 2027-01-31 (safety@acme.example: Age-gated); takes effect after merge',
    },
  ]);
});

test('longer is looser, shorter and gone are tighter, other grounds are neutral', () => {
  expect(linesBetween(policy(waiver()), policy(waiver({ expires: '2027-02-28' })))).toEqual([
    'looser waivers[spring ias/drugs]: through 2027-01-31 → through 2027-02-28; takes effect after merge',
  ]);
  expect(linesBetween(policy(waiver()), policy(waiver({ expires: '2027-01-30' })))).toEqual([
    'tighter waivers[spring ias/drugs]: through 2027-01-31 → through 2027-01-30',
  ]);
  expect(linesBetween(policy(waiver()), undefined)).toEqual([
    'tighter waivers[spring ias/drugs]: removed; it held through 2027-01-31',
  ]);
  expect(linesBetween(policy(waiver()), policy(waiver({ reason: 'Agreed' })))).toEqual([
    'neutral waivers[spring ias/drugs]: safety@acme.example: Age-gated → safety@acme.example: Agreed',
  ]);
  expect(linesBetween(policy(waiver()), `# moved\n${policy(waiver())}`)).toEqual([]);
});

test('a wider rule or another version is another waiver', () => {
  expect(linesBetween(policy(waiver()), policy(waiver({ rule: 'ias/*' })))).toEqual([
    'tighter waivers[spring ias/drugs]: removed; it held through 2027-01-31',
    'looser waivers[spring ias/*]: new, through 2027-01-31 (safety@acme.example: Age-gated); takes effect after merge',
  ]);
});

test('of several for the same the last day counts', () => {
  const both = [waiver(), waiver({ expires: '2026-12-31', reason: 'Agreed' })];
  expect(linesBetween(policy(waiver()), policy(...both))).toEqual([
    'neutral waivers[spring ias/drugs]: safety@acme.example: Age-gated → safety@acme.example: Age-gated; safety@acme.example: Agreed',
  ]);
  expect(linesBetween(policy(...both), policy(both[1] ?? ''))).toEqual([
    'tighter waivers[spring ias/drugs]: through 2027-01-31 → through 2026-12-31',
  ]);
  expect(linesBetween(policy(both[1] ?? ''), policy(...both.toReversed()))).toEqual([
    'looser waivers[spring ias/drugs]: through 2026-12-31 → through 2027-01-31; takes effect after merge',
  ]);
});
