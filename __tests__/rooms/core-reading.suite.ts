import { loadRoom } from '../support/load-room.ts';

await loadRoom('core/manifest/**/*.test.ts', 'core/yaml/**/*.test.ts', 'core/*.test.ts');
