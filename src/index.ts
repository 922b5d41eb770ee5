import { main } from './action/main.ts';
import { keepMemorySmall } from './action/memory.ts';
import { SERVE_LIBRARY_CALL } from './cache/call.ts';

keepMemorySmall();
if (process.argv[2] === SERVE_LIBRARY_CALL) {
  const { serveLibraryCall } = await import('./cache/library-process.ts');
  await serveLibraryCall(process);
} else {
  process.exitCode = await main(process.env);
}
