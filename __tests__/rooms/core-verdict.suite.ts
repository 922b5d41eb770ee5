import { loadRoom } from '../support/load-room.ts';

await loadRoom('core/verdict/**/*.test.ts', 'core/drift/**/*.test.ts');
