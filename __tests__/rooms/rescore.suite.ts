import { loadRoom } from '../support/load-room.ts';

await loadRoom('rescore/**/*.test.ts');
