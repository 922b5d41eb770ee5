import picomatch from 'picomatch';
import type { Problem, Warning } from '../report.ts';
import type { ReadDocument } from '../source-document.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { MANIFEST_LIMITS } from './manifest-schema.ts';

/** A manifest as its host stores it, still to be parsed. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The manifests that matter to a comparison. */
export interface ManifestFiles {
  /** Changed ones as they were, at the merge base of a pull request. */
  readonly base: readonly ManifestFile[];
  /** Changed ones as they are. */
  readonly head: readonly ManifestFile[];
  /** The others as they are, for identities that are listed twice. May be empty when no manifest changed. */
  readonly unchanged: readonly ManifestFile[];
  /** `manifest/invalid`: what bears a manifest's name but cannot be read as one. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/**
 * Makes the test whether a path of the repository is a manifest: one of the globs matches it and none that begins with
 * `!` does, wherever in the list that one is.
 */
export function matchesManifest(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const matches = picomatch(wanted, { dot: true, ignore: unwanted });
  return (path) => matches(path);
}

/** Reads a manifest of one form as a map of `defaults` and `creatives`, with the place of each value. Never throws. */
export type ManifestReader = (bytes: Uint8Array) => ReadDocument;

const YAML = { ...MANIFEST_LIMITS, noun: 'manifest', remedy: 'split it into several files', usualDepth: 4 };
const readYamlManifest: ManifestReader = (bytes) => readYaml(bytes, YAML);

/** The forms of manifests by the ending of their files, one line each. */
const READERS: readonly (readonly [RegExp, ManifestReader])[] = [[/\.(ya?ml|json)$/i, readYamlManifest]];

/** The reader for a file. One whose ending says nothing is read as YAML. */
export function manifestReader(path: string): ManifestReader {
  return READERS.find(([ending]) => ending.test(path))?.[1] ?? readYamlManifest;
}
