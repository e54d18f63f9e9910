/** What a file of another format starts with, as bytes in Latin 1, and what it is called. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'an RTF file'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or ZIP file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
];

/**
 * The format of a file that somebody may take for a release and that is none of ours.
 *
 * @example the bytes of `%PDF-1.7` give "a PDF file".
 */
export function knownFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
