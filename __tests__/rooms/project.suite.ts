import { loadRoom } from '../support/load-room.ts';

await loadRoom('!(architecture|unused).test.ts');
