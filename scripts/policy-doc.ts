/** Writes the list of keys in docs/policy.md from the schema that policies are read with. `--out DIR` for elsewhere. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renewed } from './policy-doc/render.ts';
import { root } from './tools.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs') } } });

mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'policy.md'), renewed(readFileSync(join(root, 'docs', 'policy.md'), 'utf8')));
