import { loadRoom } from '../support/load-room.ts';

await loadRoom('core/policy/**/*.test.ts', 'core/rules/!(added-provider).test.ts');
