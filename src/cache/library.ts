import { ANSWERS_FILE, type Ending, type LibraryCall } from './call.ts';

/** The part of `@actions/cache` that is used. */
export interface CacheLibrary {
  isFeatureAvailable(): boolean;
  restoreCache(
    paths: string[],
    primaryKey: string,
    restoreKeys: string[],
    options: undefined,
    enableCrossOsArchive: boolean,
  ): Promise<string | undefined>;
  saveCache(paths: string[], key: string, options: undefined, enableCrossOsArchive: boolean): Promise<number>;
}

/** Windows runners find what others saved, and the other way round. */
const ON_EVERY_SYSTEM = true;
/** The id of an entry that was not saved. */
const NOT_SAVED = -1;

/** Makes one call of the library in the working directory; never rejects. */
export async function callLibrary(library: CacheLibrary, call: LibraryCall): Promise<Ending> {
  try {
    if (!library.isFeatureAvailable()) return { kind: 'unavailable' };
    const paths = [ANSWERS_FILE];
    if (call.action === 'save') {
      const id = await library.saveCache(paths, call.key, undefined, ON_EVERY_SYSTEM);
      return { kind: 'saved', saved: id !== NOT_SAVED };
    }
    const key = await library.restoreCache(paths, call.key, [call.prefix], undefined, ON_EVERY_SYSTEM);
    return { kind: 'restored', key: key ?? null };
  } catch (error) {
    return { kind: 'failed', message: (error as Error).message };
  }
}
