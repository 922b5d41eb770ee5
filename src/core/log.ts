/** Where the run speaks: the job's log. Every text may have several lines. */
export interface Log {
  /** Shown only where the runner's debug logging is on. */
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Folds everything that is written while `body` runs under one title. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Asks the runner to blank out a secret in everything that follows. */
  mask(secret: string): void;
}
