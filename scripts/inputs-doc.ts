/** Writes docs/inputs.md, the reference of inputs and outputs, from action.yml. `--out DIR` for elsewhere. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { root } from './tools.mjs';

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs') } } });
const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;

const cell = (text: string): string => text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
const defaultOf = (text: string | undefined): string =>
  (text ?? '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `\`${line}\``)
    .join(', ');

const page = `# Inputs and outputs

Generated from [\`action.yml\`](../action.yml) by \`npm run build\`.

Durations are written \`250ms\`, \`30s\`, \`10m\` or \`1h30m\`. An unknown value is an error that says what the input accepts.
Values in the policy file override inputs, and inputs override defaults; the log shows where each value comes from.

## Inputs

| input | default | meaning |
| --- | --- | --- |
${Object.entries(inputs)
  .map(([name, { description, default: stated }]) => `| \`${name}\` | ${defaultOf(stated)} | ${cell(description)} |`)
  .join('\n')}

## Outputs

Every run writes its outputs, however it ends. The job fails if the conclusion is \`failure\` or \`cancelled\`.

| output | meaning |
| --- | --- |
${Object.entries(outputs)
  .map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`)
  .join('\n')}

## Permissions

| permission | for | without it |
| --- | --- | --- |
| \`contents: read\` | manifests and the policy | the run fails |
| \`checks: write\` | the check run and its annotations | the result is a commit status, if \`statuses: write\` is granted |
| \`statuses: write\` | the commit status in place of the check | the job's own result, where \`pending\` and \`neutral\` count as failure |
| \`pull-requests: write\` | the comment | no comment |
| \`issues: write\` | the drift issue of \`rescore\` | no issue; a warning says so |
`;

mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'inputs.md'), page);
