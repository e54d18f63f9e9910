import type { Diagnostic } from '../../model/diagnostic.ts';
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inputFault } from '../inputs/input-fault.ts';

/** A page to change: its bytes, and its words as a browser reads them. */
export interface PageFile {
  readonly path: string;
  /** Each byte a character (latin1). */
  readonly bytes: string;
  readonly text: string;
  /** A part of such bytes as text. */
  readonly decode: (bytes: string) => string;
}

/**
 * Reads a page of any encoding whose bytes are ASCII with more: UTF-8 where it is that, else what its
 * `charset` says, else windows-1252, as the HTML standard has it.
 */
export async function readPage(path: string, cwd: string): Promise<PageFile | Diagnostic> {
  const buffer = await readFile(resolve(cwd, path)).catch((error: unknown) => inputFault(sentence((error as NodeJS.ErrnoException).code)));
  if (!Buffer.isBuffer(buffer)) return buffer;
  const bytes = buffer.toString('latin1');
  const decode = decoderOf(buffer, bytes);
  return { path, bytes, text: decode(buffer), decode: (part) => decode(Buffer.from(part, 'latin1')) };
}

function sentence(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'No such page. Check the name.';
  if (code === 'EISDIR') return "This is a folder. Name its pages by a pattern: 'public/**/*.html'.";
  return `The page cannot be read (${code ?? 'unknown reason'}). Check its permissions.`;
}

function decoderOf(buffer: Buffer, bytes: string): (part: Uint8Array) => string {
  const label = isUtf8(buffer) ? 'utf-8' : labelOf(bytes);
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (part) => decoder.decode(part);
}

/** What the page says of its encoding in the first 1024 bytes, where a browser looks: `<meta charset=…>`, `content="…; charset=…"`, `<?xml encoding=…?>`. */
function labelOf(bytes: string): string {
  const label = /\b(?:charset|encoding)\s*=\s*["']?(?<label>[\w:.\-]+)/iu.exec(bytes.slice(0, 1024))?.groups?.['label'];
  // What claims to be UTF-8 and is not is taken for the rest.
  return label !== undefined && !/^utf-?(?:8|16)/iu.test(label) && isEncoding(label) ? label : 'windows-1252';
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
