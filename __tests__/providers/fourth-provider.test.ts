import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const run = promisify(execFile);
const FIXTURE = '__tests__/providers/fixture';

let copy = '';

/** The sources with a folder for Acme and one line in the list of modules; nothing else is another. */
async function addAcme(): Promise<void> {
  await cp('src', join(copy, 'src'), { recursive: true });
  await cp(join(FIXTURE, 'acme'), join(copy, 'src/providers/acme'), { recursive: true });
  await cp(join(FIXTURE, 'drive.ts'), join(copy, 'drive.ts'));
  await cp('package.json', join(copy, 'package.json'));
  for (const made of ['scripts', 'docs']) await cp(made, join(copy, made), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const list = join(copy, 'src/providers/modules.ts');
  const text = await readFile(list, 'utf8');
  const added = text
    .replace('  verity,\n] as const', '  verity,\n  acme,\n] as const')
    .replace(/^import /m, "import { acme } from './acme/module.ts';\nimport ");
  expect(added.split('\n')).toHaveLength(text.split('\n').length + 2);
  await writeFile(list, added);
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'fourth-provider-'));
  await addAcme();
});
afterAll(() => rm(copy, { recursive: true }));

describe('a fourth provider is one folder and one line', () => {
  test('that compile', async () => {
    const { compilerOptions } = JSON.parse(await readFile('tsconfig.json', 'utf8')) as { compilerOptions: object };
    await writeFile(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src', 'drive.ts'] }));
    const compiled = await run(join('node_modules', '.bin', 'tsc'), ['--noEmit', '-p', copy]).catch((error) => error);
    const errors = String(compiled.stdout)
      .split('\n')
      .filter((line) => line.includes(': error '))
      .map((line) => line.replace(/^.*?(src\/|drive\.ts)/, '$1'));
    expect(errors).toEqual([]);
  }, 60_000);

  test('that are asked, parked, resumed, sealed, redacted and shown', async () => {
    const options = { cwd: copy, maxBuffer: 16 * 1024 * 1024 };
    const { stdout } = await run(process.execPath, ['drive.ts'], options);
    const told = JSON.parse(stdout);

    // Inputs and credentials.
    expect(told.account).toEqual({ apiKey: 'fake-acme-key', url: 'https://acme.example' });
    expect(told.stated).toEqual({ value: 'B', origin: 'input acme-fail-on' });
    expect(told.halfArmed).toEqual([expect.stringContaining('names acme, which needs `acme-api-key`')]);
    expect(told.secrets).toContain('fake-acme-key');

    // Submitted and polled; the third stays parked.
    expect(told.answers.map(({ status, grade }: never) => [status, grade])).toEqual(
      expect.arrayContaining([
        ['scored', 'A'],
        ['scored', 'C'],
        ['pending', undefined],
      ]),
    );
    expect(told.usage.submitted).toMatchObject({ acme: 3, vidmob: 0 });
    expect(told.usage.requests.acme).toBeGreaterThan(5);

    // Judged by its section of the policy.
    expect(told.policies).toMatchObject({
      inputs: ['pass', 'fail', 'pending'],
      warns: ['pass', 'warn', 'pending'],
      overridden: ['pass', 'warn', 'pending'],
      waived: ['pass', 'waived', 'pending'],
      tighter: [{ key: 'acme.failOn', effect: 'tighter' }],
      looser: [{ key: 'acme.failOn', effect: 'looser' }],
      optedOut: { verdict: 'inconclusive', optedOut: ['acme'], findings: [{ rule: 'provider/missing-data' }] },
      invalid: [{ rule: 'policy/invalid', message: expect.stringContaining('did you mean "failOn"?') }],
    });
    expect(told.comment).toContain('Acme grades it C; the policy fails B and worse');

    // Documented.
    expect(told.documents.policy).toContain('Grades that fail.');
    expect(told.documents.rules).toContain('`acme/grade`');
    expect(told.documents.schema).toContain('Grades that fail.');

    // Sealed, and resumed without a second submission.
    expect(told.unfinished).toEqual({ vidmob: 0, ias: 0, verity: 0, acme: 1 });
    expect(told.parked.left).toEqual({ vidmob: 0, ias: 0, verity: 0, acme: 0 });
    expect(told.kept).toBeGreaterThan(0);
    expect(told.known).toEqual([
      ['scored', true],
      ['scored', true],
      [null, true],
    ]);
    expect([told.resumed, told.probed]).toEqual([['pending'], 'working']);
    // Its submissions are billed again, so a lost ticket submits nothing; Verity's cost nothing.
    expect(told.guarded).toEqual({ acme: 'not-kept', verity: 'sent again' });
    expect(told.file).toMatchObject({ records: { length: 3 }, remarks: [], rescore: {} });
    expect(told.foreign).toMatchObject({ isAuthentic: false, records: [], unreadable: ['acme'] });

    // Redacted, reported and shown.
    expect(told.isReport).toBe(true);
    expect(told.report).toContain('graded with ***');
    expect(told.report).not.toContain('acme-stand-in-key');
    expect(told.comment).toContain('| Acme | Grade |');
    expect(told.comment).toMatch(/Waiting for Acme \(1 creative/);
    expect(told.comment).toContain('submitted: Acme 3');
    expect(told.check.summary).toMatch(/Waiting for Acme \(1 creative/);
    expect(`${told.check.summary}${told.check.text}`).toContain('Acme grades it C');
    expect(told.log).toMatch(/verdict.*Verity\s+Acme/);
    expect(told.log).toContain('grade C');
    expect(told.notStored).toEqual([
      'The check run has no room for the ticket of 1 submission to Acme. A later run submits them again, and Acme bills both.',
    ]);
    expect(told.markers).toContain('acme-poor');
  }, 60_000);
});
