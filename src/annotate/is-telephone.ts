import { withoutEnd } from '../forms/without-end.ts';
import { blockAt } from './block-at.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { ReadBlock, Reading } from './reading.ts';

// Labels of numbers that are no telephone's: registers, accounts, taxes.
const NUMBERED = /(?:vat|btw|tva|iban|bic|kvk|rpr|siret|siren|isbn|issn|doi|ust|hrb|nif|cif|abn|be)[ :.\-]*(?:(?:nr|no|n°|nummer)[ :.]*)?$/u;
// A date or two years, which groups of figures look like: "01/02/2021", "2021-02-01", "2019 – 2021".
const DATED = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![./-]?\d)|\d{4}-\d{2}-\d{2}|(?:19|20)\d\d *[-–/] *(?:19|20)\d\d$)/u;
// The postal code of the United States: "75207-4399".
const POSTAL = /^\d{5}-\d{4}$/u;
// Behind an address and two short words at most ("media@acme.example y …"), or before one.
const BEHIND_ADDRESS = /@[^\s@]{3,80}[\s,;:|/·–-]{1,4}(?:\p{L}{1,3}\s){0,3}[[(]?$/u;
const BEFORE_ADDRESS = /^[\s,;|/·–-]{1,4}(?:\p{L}{1,3}[\s:]{1,2}){0,2}[^\s@]{1,64}@/u;

/**
 * True where a number of the text is a telephone number: it starts with a plus, two zeros or a
 * zero; or stands behind a label of a pack ("Tel.", "Telefoon:"), beside an address, in a contact
 * block; or is grouped as North American ones are. Not a date, an amount, a company number.
 */
export function isTelephone(reading: Reading, start: number, words: string): boolean {
  const { flat } = reading;
  const block = blockAt(reading.blocks, start);
  const written = flat.slice(Math.max(0, start - 24), start);
  const before = written.toLowerCase();
  const label = block !== undefined && labelBefore(block, written);
  if (!label && /[\p{L}\p{N}€$£#]\s?$/u.test(before.slice(-2)) && !/\p{L}\s$/u.test(before.slice(-2))) return false;
  if (NUMBERED.test(before) || DATED.test(words) || POSTAL.test(words)) return false;
  const digits = words.replace(/\D/gu, '').length;
  if (digits > 15) return false;
  if (/^\(?\+/u.test(words)) return digits >= 8;
  if (label) return true;
  if (/^\(?0/u.test(words) && !/^0\d+$/u.test(words)) return digits >= 9 && /[ .\-/()]/u.test(words) && !/^0\.\d/u.test(words);
  if (/^\(?[2-9]\d{2}[) ./-]{1,3}\d{3}[ .-]\d{4}$/u.test(words)) return true;
  // "82EF" of a fingerprint
  return digits >= 8 && !/\p{L}/u.test(flat.charAt(start + words.length)) && (isAlone(reading, start, words) || isBesideAddress(flat, start, words) || (block !== undefined && digits >= 9 && isAskedAbove(reading, block)));
}

// Nothing else on its line, and an address within two lines of it.
function isAlone(reading: Reading, start: number, words: string): boolean {
  const { text } = reading;
  const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
  if (start - lineStart > 8) return false;
  const lineEnd = text.slice(start, start + words.length + 40).search(/[\r\n]/u);
  const line = text.slice(lineStart, lineEnd === -1 ? start + words.length + 40 : start + lineEnd).trim();
  return line === words.trim() && text.slice(Math.max(0, start - 120), start + words.length + 120).includes('@');
}

function isBesideAddress(flat: string, start: number, words: string): boolean {
  const end = start + words.length;
  return BEHIND_ADDRESS.test(flat.slice(Math.max(0, start - 96), start)) || BEFORE_ADDRESS.test(flat.slice(end, end + 80));
}

// "Contacto de prensa: portavoz Elena Ruiz, 600 000 000": a short block that opens on a heading of contacts.
function isAsked(block: ReadBlock): boolean {
  return block.end - block.start < 240 && phraseAt(phrases(block.lexicon.language.headings.contact), block.tokens, 0) > 0;
}

// "Contacto de prensa", and the lines below it.
function isAskedAbove({ blocks }: Reading, block: ReadBlock): boolean {
  for (let at = block.index; at >= Math.max(0, block.index - 6); at -= 1) {
    const above = blocks[at] as ReadBlock;
    if (above.end - above.start > 240) return false;
    if (isAsked(above)) return true;
  }
  return false;
}

function labelBefore(block: ReadBlock, before: string): boolean {
  const tail = withoutEnd(before, ' :.()+');
  const key = tail.toLowerCase();
  return block.lexicon.language.contactLabels.telephone.some((label) => {
    const word = withoutEnd(label, '.');
    // "CEOTel." where the line break between them is lost, but not "hotel".
    return key.endsWith(word) && (!/\p{L}$/u.test(tail.slice(0, -word.length)) || (word.length >= 3 && /^\p{Lu}/u.test(tail.slice(-word.length))));
  });
}
