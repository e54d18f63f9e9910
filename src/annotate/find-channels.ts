import type { ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { withoutEnd } from '../forms/without-end.ts';
import { blockAt } from './block-at.ts';
import { isTelephone } from './is-telephone.ts';
import type { Reading } from './reading.ts';

// What joins the parts of an address: "@", and the spellings that hide it from harvesters:
// "jan[at]example.be", "jan (at) example.be", "jan.peeters at example.be", "jan arobase example point fr".
const AT = /@| ?[[({](?:at|AT|@|ät|à|apenstaartje|arobase|arroba)[\])}] ?| (?:at|ät|à|apenstaartje|arobase|arroba) (?=[\p{L}\p{N}-]{1,63}(?:\.| (?:dot|punkt|punt|point|punto) )\p{Ll})/gu;
// Whether one of these spellings stands in a text: a look at each of its brackets and each of its "at" is cheaper than one at each space.
const HIDDEN = /[[({](?:at|AT|@|ät|à|apenstaartje|arobase|arroba)[\])}]/u;
const SPOKEN = / (?:at|ät|à|apenstaartje|arobase|arroba) (?=[\p{L}\p{N}-]{1,63}(?:\.| (?:dot|punkt|punt|point|punto) )\p{Ll})/u;
// The part before it and the host behind it, as the HTML standard takes them; the dots of the host may be hidden as well.
const LOCAL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}$/u;
const HOST = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:(?:\.| ?[[({](?:dot|DOT|punkt|punt|point|punto)[\])}] ?)[\p{L}\p{N}][\p{L}\p{N}-]{0,62})+/u;
const SPOKEN_HOST = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:(?:\.| (?:dot|punkt|punt|point|punto) )[\p{L}\p{N}][\p{L}\p{N}-]{0,62})+/u;
// An address in words stands for itself: at the start of a line, behind a mark, or with a dot of its own.
const DOTTED = /^[\p{Ll}\p{N}]+[._][\p{Ll}\p{N}._]+$/u;
const IN_SENTENCE = /[\p{L}\p{N}] $/u;
// "https://…", "www.…".
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»()[\]{}]{3,2000}/gu;
// "+32 486 259 279", "0032 (0)2 475 44 11", "(030) 12 34-56", "212-555-0147", "(+34) 910 000 000": at least seven figures.
const TELEPHONE = /(?:\(?\+|\(|\b)\d(?:[ .\-/()–]{0,3}\d){6,16}/gu;
const TELEPHONE_HERE = /^(?:\(?\+|\()?\d(?:[ .\-/()–]{0,3}\d){6,16}/u;

// Behind a number: a label, and up to six figures.
const EXTENSION = /^,? ?(?<label>\p{L}{1,10})[.:]{0,2} ?\d{1,6}(?![\p{L}\p{N}])/u;

/** The e-mail addresses, URLs and telephone numbers of the text, each at its span. */
export function findChannels(reading: Reading): ChannelAnnotation[] {
  const found: ChannelAnnotation[] = [];
  const { flat } = reading;
  const taken = new Uint8Array(flat.length);
  const hidden = HIDDEN.test(flat) || SPOKEN.test(flat);
  if (hidden || flat.includes('@')) {
    for (const at of flat.matchAll(hidden ? AT : /@/gu)) {
      const local = LOCAL.exec(flat.slice(Math.max(0, at.index - 64), at.index));
      const spoken = / \p{L}/u.test(at[0]);
      const host = local && hostOf(flat.slice(at.index + at[0].length, at.index + at[0].length + 255), spoken);
      if (local === null || host === null) continue;
      // "meet us at acme.example" is no address.
      if (spoken && !DOTTED.test(local[0]) && (!/ \p{L}/u.test(host) || IN_SENTENCE.test(flat.slice(0, at.index - local[0].length).slice(-2)))) continue;
      push('email', at.index - local[0].length, local[0] + at[0] + host, 'email-address');
    }
  }
  if (flat.includes('://') || flat.includes('www.')) {
    for (const match of flat.matchAll(URL)) push('url', match.index, withoutEnd(match[0], ".,;:!?…’'*_"), 'url');
  }
  for (const { start, words } of telephonesIn(flat)) if (!isTaken(start, start + words.length) && isTelephone(reading, start, words)) push('telephone', start, withExtension(reading, start, words), 'telephone');
  for (const link of reading.document.links) {
    const type = link.href.startsWith('mailto:') ? 'email' : link.href.startsWith('tel:') ? 'telephone' : undefined;
    if (type === undefined || isTaken(link.span.start, link.span.end)) continue;
    found.push({ type, spans: [link.span], certainty: 'stated', by: 'link' });
  }
  return found.sort((a, b) => (a.spans[0] as Span).start - (b.spans[0] as Span).start);

  function push(type: ChannelAnnotation['type'], start: number, words: string, by: string): void {
    if (isTaken(start, start + words.length)) return;
    taken.fill(1, start, start + words.length);
    found.push({ type, spans: [{ start, end: start + words.length }], certainty: 'stated', by });
  }

  function isTaken(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return true;
    return false;
  }
}

// "212-555-0101 ext. 12", "514 555-0101, poste 12"
function withExtension({ flat, blocks }: Reading, start: number, words: string): string {
  const end = start + words.length;
  const match = EXTENSION.exec(flat.slice(end, end + 24));
  const label = match?.groups?.['label']?.toLowerCase() ?? '';
  return match !== null && blockAt(blocks, start)?.lexicon.language.contactLabels.extension.includes(label) === true ? words + match[0] : words;
}

// The host that the text starts with, up to the last part that may end one: letters alone.
function hostOf(text: string, spoken: boolean): string | null {
  const parts = (spoken ? SPOKEN_HOST : HOST).exec(text)?.[0] ?? '';
  const last = /(?:[.\])}] ?| (?:dot|punkt|punt|point|punto) )(?<end>[^.[\](){} ]{1,63})$/u.exec(parts)?.groups?.['end'] ?? '';
  const end = /^\p{L}{2,24}/u.exec(last)?.[0];
  return end === undefined ? null : parts.slice(0, parts.length - last.length + end.length);
}

// The runs of figures that may be telephone numbers. "02 000 00 00 / 0470 00 00 00" and "951 000 000 - 600 000 000" are two: what stands behind the cut is looked at anew.
function telephonesIn(flat: string): { start: number; words: string }[] {
  const found: { start: number; words: string }[] = [];
  let done = 0;
  for (const match of flat.matchAll(TELEPHONE)) {
    if (match.index < done) continue;
    let start = match.index;
    let words = match[0];
    for (let cut = cutOf(words); cut !== undefined; cut = cutOf(words)) {
      found.push({ start, words: words.slice(0, cut.index) });
      start += cut.index + cut[0].length;
      words = TELEPHONE_HERE.exec(flat.slice(start, start + 64))?.[0] ?? '';
    }
    done = start + words.length;
    if (words !== '') found.push(withoutBracket(start, words));
  }
  return found;
}

// Where a run of figures ends one number and starts another.
function cutOf(words: string): RegExpExecArray | undefined {
  const cut = / (?:[–-] |\/ )|\//u.exec(words);
  if (cut === null) return undefined;
  const [left, right] = [digits(words.slice(0, cut.index)), digits(words.slice(cut.index))];
  return left >= 7 && (cut[0] === '/' ? left >= 8 && right >= 6 : cut[0] === ' / ' || right >= 7 || /[–-] \(?0/u.test(words.slice(cut.index))) ? cut : undefined;
}

// The bracket of "020 7946 0000 (24 hours)" opens something else.
function withoutBracket(start: number, words: string): { start: number; words: string } {
  const open = words.lastIndexOf('(');
  if (open === -1 || words.indexOf(')', open) !== -1) return { start, words };
  return open === 0 ? { start: start + 1, words: words.slice(1) } : { start, words: withoutEnd(words.slice(0, open), ' .-/–') };
}

function digits(words: string): number {
  return words.replace(/\D/gu, '').length;
}
