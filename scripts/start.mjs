// `npm start`: the real action on an example pull request, with sandbox providers and a GitHub stand-in.
import { installTools, runNode } from './tools.mjs';

installTools();
process.exit(runNode(['demo/main.ts', ...process.argv.slice(2)]).status ?? 1);
