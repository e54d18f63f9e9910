import type { Diagnostic } from '../../model/diagnostic.ts';
import { inputFault } from './input-fault.ts';

/** The text of a file, or why it is none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Diagnostic; readonly text?: string };

/** No paragraph is as long; a file on one such line is a dump of something else. */
const longestLine = 1_000_000;

/**
 * The text of a file's bytes: UTF-8, or UTF-16 with a byte-order mark; the mark stays. Anything
 * else is refused, as a guess at its encoding could put wrong letters into a name.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('The file is empty. Put the words of the release in it.');
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (utf16 === undefined && bytes.includes(0)) return refused('This is a binary file. Save the release as text, Markdown or HTML.');
  const text = new TextDecoder(utf16 ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = text.indexOf('\ufffd');
  if (bad >= 0 && !isText(bytes, utf16)) return notText(text, bad);
  if (text.trim() === '') return refused('The file holds nothing but white space. Put the words of the release in it.');
  return longLine(text) ?? { ok: true, text };
}

function isText(bytes: Uint8Array, encoding = 'utf-8'): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A few wrong bytes are another encoding; many are no text at all. */
function notText(text: string, bad: number): Decoded {
  const share = (text.match(/\ufffd/gu)?.length ?? 0) / text.length;
  if (share > 0.1) return refused('This is a binary file. Save the release as text, Markdown or HTML.');
  const message = 'Unexpected byte, as in a file that is not UTF-8. Save the file as UTF-8.';
  return { ok: false, fault: inputFault(message, { start: bad, end: bad + 1 }), text };
}

function longLine(text: string): Decoded | undefined {
  if (text.length <= longestLine) return undefined;
  let start = 0;
  for (const end of lineEnds(text)) {
    if (end - start > longestLine) {
      const size = ((end - start) / 1_000_000).toFixed(1);
      return { ok: false, fault: inputFault(`Unexpected line of ${size} million characters, expected at most 1 million. Keep only the release, each paragraph on a line.`, { start, end: start }), text };
    }
    start = end + 1;
  }
  return undefined;
}

function* lineEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\n\r]/gu)) yield index;
  yield text.length;
}

function refused(message: string): Decoded {
  return { ok: false, fault: inputFault(message) };
}
