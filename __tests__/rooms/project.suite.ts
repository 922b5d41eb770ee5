import { loadRoom } from '../support/load-room.ts';

await loadRoom('*.test.ts');
