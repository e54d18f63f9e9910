import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Replaces what is in a file, whole or not at all: written beside it and renamed, so that a reader
 * sees the old bytes or the new ones. Its permissions stay, and a link stays a link.
 *
 * @returns the code of what went wrong (`EACCES`), if anything did.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<string | undefined> {
  let unfinished: string | undefined;
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    unfinished = `${target}.${process.pid}.tmp`;
    await writeFile(unfinished, bytes, { mode, flag: 'wx' });
    await rename(unfinished, target);
    return undefined;
  } catch (error) {
    if (unfinished !== undefined) await rm(unfinished, { force: true }).catch(() => undefined);
    return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  }
}
