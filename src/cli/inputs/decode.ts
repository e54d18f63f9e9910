import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceEncoding } from '../../model/source.ts';
import { decode as decodeBytes } from '../../read/decode.ts';
import { inputFault } from './input-fault.ts';
import { knownFormat } from './known-format.ts';

/** The text of a file, or why it is none. */
export type Decoded = { readonly ok: true; readonly text: string; readonly encoding: SourceEncoding } | { readonly ok: false; readonly fault: Diagnostic; readonly text?: string };

/** No paragraph is as long; a file on one such line is a dump of something else. */
const longestLine = 1_000_000;

/**
 * The text of a file's bytes, in whatever encoding it is; a byte-order mark stays. What is no text is
 * refused, and so is UTF-8 with wrong bytes in it, as a letter of a name may be lost there.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('The file is empty. Put the release, the page or the JSON-LD in it.');
  const format = knownFormat(bytes);
  if (format !== undefined) return refused(`This is ${format}. Save the release as text, Markdown or HTML.`);
  const { text, encoding } = decodeBytes(bytes);
  const whole = isWhole(bytes, encoding.name);
  if (isBinary(whole ? text.replaceAll('\ufffd', '') : text, encoding)) return refused('This is a binary file. Save the release as text, Markdown or HTML.');
  const bad = text.indexOf('\ufffd');
  if (bad >= 0 && !whole) return { ok: false, fault: inputFault(`Unexpected byte in a file that is ${encoding.name} elsewhere. Save the file as UTF-8.`, { start: bad, end: bad + 1 }), text };
  if (text.trim() === '') return refused('The file holds nothing but white space. Put the release, the page or the JSON-LD in it.');
  return longLine(text) ?? { ok: true, text, encoding };
}

/** A NUL, many control characters, or many characters that no Latin script has so often where only the bytes speak. */
function isBinary(text: string, { name, by }: SourceEncoding): boolean {
  if (text.includes('\0')) return true;
  const odd = name !== 'utf-8' && by === 'content' ? /\P{ASCII}|(?!\s)\p{Cc}/gu : /(?!\s)[\p{Cc}\ufffd]/gu;
  const share = (text.match(odd)?.length ?? 0) / text.length;
  return share > (name !== 'utf-8' && by === 'content' ? 0.3 : 0.1);
}

function isWhole(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
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
