import type { ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { withoutEnd } from '../forms/without-end.ts';
import { blockAt } from './block-at.ts';
import { meeting } from './meeting.ts';
import type { Reading } from './reading.ts';

// What joins the parts of an address: "@", and the spellings that hide it from harvesters:
// "jan[at]example.be", "jan (at) example.be".
const AT = /@| ?[[({](?:at|AT|@|ät|apenstaartje|arobase)[\])}] ?/gu;
// The part before it and the host behind it, as the HTML standard takes them.
const LOCAL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}$/u;
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.)+\p{L}{2,24}/u;
// "https://…", "www.…".
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»()[\]{}]{3,2000}/gu;
// "+32 486 259 279", "0032 (0)2 475 44 11", "(030) 12 34-56", "212-555-0147": at least seven figures.
const TELEPHONE = /(?:\+|\(|\b)\d(?:[ .\-/()–]{0,3}\d){6,16}/gu;

/** The e-mail addresses, URLs and telephone numbers of the text, each at its span. */
export function findChannels(reading: Reading): ChannelAnnotation[] {
  const found: ChannelAnnotation[] = [];
  // Each kind is found in reading order, so that a look for what is taken there is a binary search.
  const taken = { email: [], url: [], telephone: [] } satisfies Record<ChannelAnnotation['type'], ChannelAnnotation[]> as Record<ChannelAnnotation['type'], ChannelAnnotation[]>;
  const { flat } = reading;
  for (const at of flat.matchAll(AT)) {
    const local = LOCAL.exec(flat.slice(Math.max(0, at.index - 64), at.index));
    const host = local && HOST.exec(flat.slice(at.index + at[0].length, at.index + at[0].length + 255));
    if (local && host) push('email', at.index - local[0].length, local[0] + at[0] + host[0].replace(/[.-]$/u, ''), 'email-address');
  }
  if (flat.includes('://') || flat.includes('www.')) {
    for (const match of flat.matchAll(URL)) push('url', match.index, withoutEnd(match[0], ".,;:!?…’'*_"), 'url');
  }
  for (const match of flat.matchAll(TELEPHONE)) {
    const words = match[0];
    if (isTaken({ start: match.index, end: match.index + words.length })) continue;
    if (isTelephone(reading, match.index, words)) push('telephone', match.index, words.startsWith('(') && !words.includes(')') ? words.slice(1) : words, 'telephone');
  }
  for (const link of reading.document.links) {
    const type = link.href.startsWith('mailto:') ? 'email' : link.href.startsWith('tel:') ? 'telephone' : undefined;
    if (type === undefined || isTaken(link.span)) continue;
    found.push({ type, spans: [link.span], certainty: 'stated', by: 'link' });
  }
  return found.sort((a, b) => (a.spans[0] as Span).start - (b.spans[0] as Span).start);

  function push(type: ChannelAnnotation['type'], start: number, words: string, by: string): void {
    const from = reading.flat.indexOf(words, start);
    const whole = { start: from, end: from + words.length };
    if (isTaken(whole)) return;
    const channel: ChannelAnnotation = { type, spans: [whole], certainty: 'stated', by };
    taken[type].push(channel);
    found.push(channel);
  }

  function isTaken(span: Span): boolean {
    return meeting(taken.email, span).length > 0 || meeting(taken.url, span).length > 0 || meeting(taken.telephone, span).length > 0;
  }
}

// A number is a telephone number where it starts with a plus, two zeros or a zero; or stands behind
// a label of a pack ("Tel.", "Telefoon:"); or is grouped as North American ones are. Not a date,
// an amount, a company number.
function isTelephone(reading: Reading, start: number, words: string): boolean {
  const { flat } = reading;
  const before = flat.slice(Math.max(0, start - 24), start).toLowerCase();
  if (/[\p{L}\p{N}€$£#]\s?$/u.test(before.slice(-2)) && !/\p{L}\s$/u.test(before.slice(-2))) return false;
  if (/(?:vat|btw|tva|iban|bic|kvk|rpr|siret|isbn|issn|doi|ust|hrb|nif|cif|be)[ :.\-]*(?:(?:nr|no|nummer)[ :.]*)?$/u.test(before)) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u.test(words) || /^\d{4}-\d{2}-\d{2}/u.test(words) || /^(?:19|20)\d\d *[-–] *(?:19|20)\d\d$/u.test(words)) return false;
  const digits = words.replace(/\D/gu, '').length;
  if (digits > 15) return false;
  if (words.startsWith('+')) return digits >= 8;
  const label = labelBefore(reading, start, before);
  if (label) return true;
  if (/^\(?0/u.test(words)) return digits >= 9 && /[ .\-/()]/u.test(words) && !/^0\.\d/u.test(words);
  if (/^\(?[2-9]\d{2}[) ./-]{1,3}\d{3}[ .-]\d{4}$/u.test(words)) return true;
  return digits >= 8 && isAlone(reading, start, words);
}

// Nothing else on its line, and an address within two lines of it.
function isAlone(reading: Reading, start: number, words: string): boolean {
  const { text } = reading;
  const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
  const lineEnd = text.slice(start).search(/[\r\n]/u);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : start + lineEnd).trim();
  return line === words.trim() && text.slice(Math.max(0, start - 120), start + words.length + 120).includes('@');
}

function labelBefore(reading: Reading, start: number, before: string): boolean {
  const block = blockAt(reading.blocks, start);
  const labels = (block?.lexicon ?? reading.lexicon)?.language.contactLabels.telephone ?? [];
  const tail = withoutEnd(before, ' :.()+');
  return labels.some((label) => tail.endsWith(label.replace(/\.$/u, '')) && !/\p{L}$/u.test(tail.slice(0, -label.replace(/\.$/u, '').length)));
}
