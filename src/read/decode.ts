/** A file as text, with how its encoding was told. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding as in the WHATWG Encoding Standard: `utf-8`, `windows-1252`, … */
  readonly encoding: string;
  /** By a byte-order mark, by what the file or its carrier declares, or by its bytes. */
  readonly by: 'bom' | 'declaration' | 'content';
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
 * ISO 8859-1 for). A declaration that the bytes contradict is not believed. The byte-order mark
 * stays in the text, so that offsets are those of the file.
 *
 * @example `decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))` is "café", `windows-1252`, by `content`.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const marked = bomEncoding(bytes);
  if (marked !== undefined) return { text: decodeAs(bytes, marked) ?? '', encoding: marked, by: 'bom' };
  const declared = decoderName(options.charset ?? declaredCharset(bytes));
  const utf8 = declared === undefined || declared === 'utf-8' ? decodeStrictly(bytes) : undefined;
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', by: declared === undefined ? 'content' : 'declaration' };
  if (declared !== undefined && declared !== 'utf-8') {
    // UTF-8 that says it is windows-1252 is a page that somebody converted without its head.
    const converted = declared === 'windows-1252' && hasHighBytes(bytes) ? decodeStrictly(bytes) : undefined;
    if (converted !== undefined) return { text: converted, encoding: 'utf-8', by: 'content' };
    const text = decodeAs(bytes, declared);
    if (text !== undefined) return { text, encoding: declared, by: 'declaration' };
  }
  return { text: decodeAs(bytes, 'windows-1252') ?? '', encoding: 'windows-1252', by: 'content' };
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
