import type { SourceEncoding } from '../model/source.ts';

/** A file as text, with its encoding and how that was told: what `Source` has. */
export interface Decoded {
  readonly text: string;
  readonly encoding: SourceEncoding;
}

/** What is known of a file besides its bytes. */
export interface DecodeOptions {
  /** A declaration outside of the file: the charset of an HTTP header. */
  readonly charset?: string;
}

/**
 * Bytes 0x80 to 0x9F of windows-1252. Some versions of Node.js take the encoding for ISO 8859-1
 * and leave control characters there.
 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How far into a file a declaration is looked for, in bytes. */
const REACH = 2048;

// <meta charset="…">, <meta http-equiv content="text/html; charset=…">, <?xml version="1.0" encoding="…"?>.
const DECLARATION = /<meta[^>]{1,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})|^\s{0,9}<\?xml\s[^>]{0,100}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/iu;

/**
 * The text of a file, whatever its encoding: by its byte-order mark, else as it is declared, else
 * as UTF-8 where the bytes are right UTF-8, else as windows-1252 (which is what a browser takes
 * ISO 8859-1 for). A declaration that the bytes contradict is not believed. UTF-8 with a few wrong
 * bytes stays UTF-8, with U+FFFD in their place. The byte-order mark stays in the text, so that
 * offsets are those of the file.
 *
 * @example `decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))` is "café", `windows-1252`, by `content`.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const marked = bomEncoding(bytes);
  if (marked !== undefined) return { text: decodeAs(bytes, marked) ?? '', encoding: { name: marked, by: 'bom' } };
  const declared = decoderName(options.charset ?? declaredCharset(bytes));
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== undefined && (declared === undefined || declared === 'utf-8')) return { text: utf8, encoding: { name: 'utf-8', by: declared === undefined ? 'content' : 'declaration' } };
  // UTF-8 that says it is windows-1252 is a page that somebody converted without its head.
  if (utf8 !== undefined && declared === 'windows-1252' && hasHighBytes(bytes)) return { text: utf8, encoding: { name: 'utf-8', by: 'content', declared } };
  const text = declared === undefined || declared === 'utf-8' ? undefined : decodeAs(bytes, declared);
  if (text !== undefined && declared !== undefined) return { text, encoding: { name: declared, by: 'declaration' } };
  const name = isDamagedUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return { text: decodeAs(bytes, name) ?? '', encoding: { name, by: 'content', ...(declared !== undefined && declared !== name && { declared }) } };
}

// More characters of several bytes that are right than bytes that are wrong: no other encoding has that by chance.
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, 'utf-8') ?? '';
  let right = 0;
  let wrong = 0;
  for (const [character] of text.matchAll(/\P{ASCII}/gu)) {
    if (character === '\ufffd') wrong += 1;
    else right += 1;
  }
  return right > wrong;
}

function bomEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const match = DECLARATION.exec(decodeAs(bytes.subarray(0, REACH), 'windows-1252') ?? '');
  return match?.[1] ?? match?.[2];
}

// What a declaration in single bytes calls UTF-16 cannot be it; ISO 8859-1 and ASCII are windows-1252.
function decoderName(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return undefined;
  }
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80)) : text;
  } catch {
    return undefined;
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}
