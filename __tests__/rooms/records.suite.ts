import { loadRoom } from '../support/load-room.ts';

await loadRoom('records/**/*.test.ts', 'cache/**/*.test.ts');
