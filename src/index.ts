import { keepMemorySmall, main } from './action/main.ts';
import { SERVE_LIBRARY_CALL } from './cache/library-call.ts';

keepMemorySmall();
if (process.argv[2] === SERVE_LIBRARY_CALL) {
  const { serveLibraryCall } = await import('./cache/library-call.ts');
  await serveLibraryCall(process);
} else {
  process.exitCode = await main(process.env);
}
