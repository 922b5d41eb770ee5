/** `npm start`: runs dist/index.js on the example pull request and shows what each reader would see. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/tools.mjs';
import { htmlPage } from './html-page.ts';
import { examplePullRequest } from './pull-request.ts';
import { runBundle } from './run-bundle.ts';
import { heading, markdownInTerminal } from './terminal.ts';

const out = join(root, 'out');
mkdirSync(out, { recursive: true });

const { github, pull } = await examplePullRequest();
console.log(heading(`Pull request #${pull.number} of ${github.repo.fullName}: what the job's log says`));
const exitCode = await runBundle(github, github.eventFor(pull, 'pull_request_target', 'opened'), out);

const [comment] = github.comments(pull);
const [check] = github.checkRuns(pull.headSha);
const page = join(out, 'comment.html');
writeFileSync(page, htmlPage(comment?.body ?? ''));

console.log(heading(`The comment on pull request #${pull.number}`));
console.log(markdownInTerminal(comment?.body ?? ''));
console.log(heading('The check'));
console.log(`${check?.name}: ${check?.conclusion}, "${check?.title}", ${check?.annotations.length} annotations`);
console.log(`The job ended with exit code ${exitCode}.`);
console.log(heading('To look at'));
console.log(`Comment as a page: ${page}\nReport:            ${join(out, 'creative-gate', 'report.json')}`);
await github.close();
