import { loadRoom } from '../support/load-room.ts';

await loadRoom(
  'providers/**/!(fourth-provider).test.ts',
  'runtime/**/*.test.ts',
  'http/**/*.test.ts',
  'time/**/*.test.ts',
);
