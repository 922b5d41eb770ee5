import { loadRoom } from '../support/load-room.ts';

await loadRoom('core/render/**/*.test.ts');
