import { loadRoom } from '../support/load-room.ts';

await loadRoom('github/**/*.test.ts', 'github-gate/**/*.test.ts');
