import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import type { Io } from '../io.ts';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../../settings/nearest.ts';
import { decode } from './decode.ts';
import { inputFault } from './input-fault.ts';
import { mediaType } from './media-type.ts';

/** An input of the command: its source, or why it cannot be read (with its text, where that has a place). */
export type Input =
  | { readonly ok: true; readonly path: string; readonly source: Source }
  | { readonly ok: false; readonly path: string; readonly fault: Diagnostic; readonly text?: string };

/** What standard input is called in a report. */
export const stdinPath = '<stdin>';

/** A release, or a page, of more is something else; it is not even read. */
const largestFile = 64_000_000;

/**
 * Reads one input: a file, or standard input for `-`. Never throws: what cannot be read is a fault
 * that says what to do.
 */
export async function readInput(operand: string, io: Io, type?: string): Promise<Input> {
  const path = operand === '-' ? stdinPath : operand;
  const bytes = operand === '-' ? await io.stdin() : await readBytes(operand, io.cwd);
  if (!(bytes instanceof Uint8Array)) return { ok: false, path, fault: bytes };
  const decoded = decode(bytes);
  if (!decoded.ok) return { ...decoded, path };
  const { text, encoding } = decoded;
  return { ok: true, path, source: { text, mediaType: mediaType(operand === '-' ? undefined : operand, text, type), encoding, ...(operand !== '-' && { path }) } };
}

async function readBytes(operand: string, cwd: string): Promise<Uint8Array | Diagnostic> {
  const path = resolve(cwd, operand);
  try {
    const { size } = await stat(path);
    if (size > largestFile) return inputFault(`The file has ${Math.round(size / 1_000_000)} MB, more than a release can have. Name the release alone.`);
    return await readFile(path);
  } catch (error) {
    return inputFault(await sentence((error as NodeJS.ErrnoException).code, operand, path));
  }
}

async function sentence(code: string | undefined, operand: string, path: string): Promise<string> {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const near = await nearFile(operand, path);
      return `No such file. ${near === undefined ? 'Check the name.' : `Did you mean ${near}?`}`;
    }
    case 'EISDIR':
      return `This is a folder. Name its releases by a pattern: '${join(operand, '*.txt')}'.`;
    case 'EACCES':
    case 'EPERM':
      return 'The file may not be read. Check its permissions.';
    default:
      return `The file cannot be read (${code ?? 'unknown reason'}). Check the file and its disk.`;
  }
}

/** A file of the same folder whose name is near. */
async function nearFile(operand: string, path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  const near = nearest(basename(path), names.filter((name) => !name.startsWith('.')));
  return near === undefined ? undefined : operand.endsWith(basename(path)) ? operand.slice(0, -basename(path).length) + near : join(dirname(operand), near);
}
