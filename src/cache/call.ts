/**
 * The one file of an entry. Entries are found by a digest over the paths they were saved from, so that this name must
 * be the same on every runner and in every version that shares entries.
 */
export const ANSWERS_FILE = 'creative-gate-answers';

/** The first argument that makes the program serve one call of the cache library instead of running the action. */
export const SERVE_LIBRARY_CALL = 'serve-cache-library-call';

/** One call of the library. */
export type LibraryCall =
  /** Fetches the newest entry whose key begins with `prefix`; `key` is one that no entry has. */
  | { readonly action: 'restore'; readonly key: string; readonly prefix: string }
  | { readonly action: 'save'; readonly key: string };

/** How a call ended. The library reports most failures as a miss, and says only in the log that it was none. */
export type Ending =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'restored'; readonly key: string | null }
  | { readonly kind: 'saved'; readonly saved: boolean }
  | { readonly kind: 'failed'; readonly message: string };

/** What the library's process tells: the lines of its log that give reasons, and at last how the call ended. */
export type Told = { readonly said: string } | { readonly ending: Ending };
