import { loadRoom } from '../support/load-room.ts';

await loadRoom('gate/**/*.test.ts', 'local/**/*.test.ts');
