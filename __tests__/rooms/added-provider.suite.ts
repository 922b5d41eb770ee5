import { loadRoom } from '../support/load-room.ts';

// It registers a provider in place of a module that other tests load as it is.
await loadRoom('core/rules/added-provider.test.ts');
