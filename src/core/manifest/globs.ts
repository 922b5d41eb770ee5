import picomatch from 'picomatch';

/**
 * Makes the test whether a path of the repository is a manifest: one of the globs matches it and none that begins with
 * `!` does, wherever in the list that one stands.
 */
export function matchesManifest(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const matches = picomatch(wanted, { dot: true, ignore: unwanted });
  return (path) => matches(path);
}
