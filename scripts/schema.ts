/** Writes schema/*.schema.json from the zod schemas that the code itself uses. `--out DIR` for elsewhere. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { manifestFile } from '../src/core/manifest/manifest-schema.ts';
import { policyFile } from '../src/core/policy/policy-schema.ts';
import { report } from '../src/core/report.ts';
import { root } from './tools.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'schema') } } });
const documents = {
  manifest: { title: 'Creative Gate manifest', schema: manifestFile, io: 'input' },
  policy: { title: 'Creative Gate policy', schema: policyFile, io: 'input' },
  report: { title: 'Creative Gate report', schema: report, io: 'output' },
} as const;

mkdirSync(values.out, { recursive: true });
for (const [name, { title, schema, io }] of Object.entries(documents)) {
  const json = { title, ...z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) };
  writeFileSync(join(values.out, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}
