/** The run was cancelled from outside: the runner sends SIGINT, and SIGTERM 7.5 s later. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** A signal that aborts when the process is asked to stop, and a way to stop listening. */
export function listenForCancellation(process: NodeJS.EventEmitter): {
  readonly signal: AbortSignal;
  stop(): void;
} {
  const cancel = new AbortController();
  const abort = (name: string) => cancel.abort(new Cancelled(`The run was cancelled (${name}).`));
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return {
    signal: cancel.signal,
    stop: () => {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
