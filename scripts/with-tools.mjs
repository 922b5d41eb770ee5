// Runs a TypeScript program of the project on a fresh clone: `node scripts/with-tools.mjs bench/main.ts …`.
import { installTools, runNode } from './tools.mjs';

installTools();
process.exit(runNode(process.argv.slice(2)).status ?? 1);
