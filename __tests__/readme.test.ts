import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../src/action/input-table.ts';
import { parseManifest } from '../src/core/manifest/parse-manifest.ts';
import { parsePolicyFile } from '../src/core/policy/parse-policy-file.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const reference = read('docs/inputs.md');

function section(title: string, page = readme): string {
  const start = page.indexOf(`\n## ${title}\n`);
  return page.slice(start, page.indexOf('\n## ', start + 4));
}

function rows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The code blocks of a language, in order. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, body]) => body ?? '');
}

const code = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]*)`/g)].map(([, text]) => text ?? '');

describe('the reference of inputs', () => {
  test('lists every input with its default, in the order of the table', () => {
    const documented = rows(section('Inputs', reference));
    expect(documented.map(([name]) => code(name)[0])).toEqual(Object.keys(INPUTS));
    for (const [name, shown] of documented) {
      const stated = INPUTS[code(name)[0] ?? '']?.default;
      expect([name, code(shown).join('\n')]).toEqual([name, stated ?? '']);
    }
  });

  test('lists every output', () => {
    expect(rows(section('Outputs', reference)).map(([name]) => code(name)[0])).toEqual([...OUTPUTS]);
  });

  test('says of every input that can lead to neutral what neutral does', () => {
    const risky = rows(section('Inputs', reference)).filter(([, , meaning]) => meaning?.includes('neutral'));
    expect(risky.map(([name]) => code(name)[0])).toEqual(['policy', 'on-timeout', 'sandbox']);
  });
});

describe('the README', () => {
  test('shows a manifest, a workflow and a policy that work', () => {
    const [manifest = '', workflow = ''] = blocks(section('Set it up'), 'yaml');
    const [policy = ''] = blocks(section('Set thresholds'), 'yaml');
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(parseManifest('a.creatives.yml', bytes(manifest), {})).toMatchObject({ problems: [], broken: false });
    expect(parsePolicyFile('policy.yml', bytes(policy)).problems).toEqual([]);
    const { with: inputs } = parse(workflow).jobs.gate.steps[0];
    expect(Object.keys(INPUTS)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    expect(parse(workflow)).toEqual(parse(read('examples/workflows/gate-pull-request-target.yml')));
  });
});

describe('the examples', () => {
  test.each(['examples/first-gate/spring.creatives.yml', 'examples/demo/creatives/video.creatives.yml'])(
    '%s is a manifest',
    (path) => {
      const manifest = parseManifest(path, new TextEncoder().encode(read(path)), {});
      expect(manifest.problems).toEqual([]);
      expect(manifest.creatives.length).toBeGreaterThan(0);
    },
  );

  test.each(['examples/policy/creative-gate.yml', 'examples/demo/creative-gate.yml'])('%s is a policy', (path) => {
    expect(parsePolicyFile(path, new TextEncoder().encode(read(path))).problems).toEqual([]);
  });
});
