import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('docs/reliability.md', () => {
  const proofs = [...read('docs/reliability.md').matchAll(/`(__tests__\/[^`]+)`(?:: ([^|]+))? \|$/gm)];

  test('names a test for each promise', () => {
    const rows = read('docs/reliability.md').match(/^\| (?!promise|missing|---).*\|$/gm) ?? [];
    expect(proofs).toHaveLength(rows.length);
    expect(proofs.length).toBeGreaterThan(20);
  });

  test.each(proofs.map(([, file = '', name = '']) => [file, name.trim()]))('%s: %s', (file, name) => {
    expect(existsSync(`${root}${file}`)).toBe(true);
    expect(read(file)).toContain(name);
  });
});

describe('links between the documents', () => {
  test.each(documents)('of %s lead somewhere', (document) => {
    const folder = document.includes('/') ? 'docs/' : '';
    const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, target]) => `${folder}${target}`,
    );
    expect(targets.filter((target) => !existsSync(`${root}${target}`))).toEqual([]);
  });
});
