import { SERVE_LIBRARY_CALL } from './cache/call.ts';
import { main } from './main.ts';
import { keepMemorySmall } from './memory.ts';

keepMemorySmall();
if (process.argv[2] === SERVE_LIBRARY_CALL) {
  const { serveLibraryCall } = await import('./cache/library-process.ts');
  await serveLibraryCall(process);
} else {
  process.exitCode = await main(process.env);
}
