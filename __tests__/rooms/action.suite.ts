import { loadRoom } from '../support/load-room.ts';

await loadRoom('action/**/*.test.ts');
