/** Writes docs/rules.md from the catalogue of rules. `--out DIR` for elsewhere. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rulesDocument } from './policy-doc/rules.ts';
import { root } from './tools.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs') } } });

mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'rules.md'), rulesDocument());
