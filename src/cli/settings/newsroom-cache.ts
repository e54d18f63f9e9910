import type { Newsroom } from '../../model/settings.ts';
import { findNewsroom } from './find-settings.ts';
import { loadSettings, type Loaded } from './load-settings.ts';

/** Reads the newsroom file of each release of a run, each file once. */
export function newsroomCache(cwd: string, given: string | undefined): (path: string | undefined) => Promise<Loaded<Newsroom> | undefined> {
  const read = new Map<string, Promise<Loaded<Newsroom>>>();
  return async (path) => {
    const file = given ?? findNewsroom(path, cwd);
    if (file === undefined) return undefined;
    let loaded = read.get(file);
    if (loaded === undefined) {
      const { readNewsroom } = await import('../../settings/read-newsroom.ts');
      read.set(file, (loaded = loadSettings(file, cwd, 'newsroom', readNewsroom)));
    }
    return loaded;
  };
}
