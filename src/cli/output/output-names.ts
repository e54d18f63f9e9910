import { basename, extname } from 'node:path';

/**
 * Gives each input of a run a file name of its own: the name of the release with the extension of
 * the format, with `-2` behind a name that was taken (also in another case, as some disks see no
 * difference).
 *
 * @param reserved - a name that is taken already: of the index
 *
 * @example with `jsonld`: `press/a.txt` is `a.jsonld`, then `archive/a.md` is `a-2.jsonld`.
 */
export function outputNames(extension: string, reserved?: string): (path: string) => string {
  const taken = new Set(reserved === undefined ? [] : [reserved]);
  return (path) => {
    const stem = path === '-' ? 'stdin' : basename(path, extname(path));
    let name = `${stem}.${extension}`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}.${extension}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
