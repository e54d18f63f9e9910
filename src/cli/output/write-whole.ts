import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Misuse } from '../misuse.ts';

/**
 * Writes a file whole or not at all: beside its place first, then renamed. Folders on the way are
 * made.
 *
 * @throws Misuse - the folder cannot be made or written to.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Misuse(`Cannot write ${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}). Name another place with --out.`);
  }
}
