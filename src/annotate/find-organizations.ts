import type { ChannelAnnotation, OrganizationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { legalFormEnd } from './issuer-name.ts';
import { meeting } from './meeting.ts';
import { isNameWord, isOrganizationName, isPluralGenitive, nameAt, type NameRun } from './names.ts';
import { holdsRole } from './role-head.ts';
import { spelledLetters } from './spelled-letters.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

/**
 * Organisations with a second name beside them in brackets: an acronym and what it stands for, in
 * either order ("NCMEC (US National Center for …)", "Centraal Bureau voor de Statistiek (CBS)").
 */
export function findOrganizations(reading: Reading, block: ReadBlock): OrganizationAnnotation[] {
  const { tokens } = block;
  const found: OrganizationAnnotation[] = [];
  for (let open = 1; open < tokens.length; open += 1) {
    if (isDashed(tokens, open)) {
      const run = longName(tokens, beforeForm(block, open - 1), (tokens[open + 1] as Token).text, block);
      if (run) push({ start: run.start, end: (tokens[open - 1] as Token).end }, tokens[open + 1] as Token);
    }
    if ((tokens[open] as Token).text !== '(') continue;
    const close = closing(tokens, open);
    if (close === -1) continue;
    const inside = { first: open + 1, last: close - 1 };
    const before = tokens[open - 1] as Token;
    if (isAcronym(before.text) && inside.last > inside.first) {
      const first = firstName(tokens, inside.first, inside.last);
      if (first !== undefined && spells(before.text, tokens, first, inside.last)) push(before, { start: (tokens[first] as Token).start, end: (tokens[inside.last] as Token).end });
    } else if (inside.first === inside.last && isAcronym((tokens[inside.first] as Token).text)) {
      const run = longName(tokens, beforeForm(block, open - 1), (tokens[inside.first] as Token).text, block);
      if (run) push({ start: run.start, end: (tokens[open - 1] as Token).end }, tokens[inside.first] as Token);
    }
  }
  return found;

  function push(name: Span, alternate: Span): void {
    found.push({ type: 'organization', name: reading.flat.slice(name.start, name.end), spans: [{ start: name.start, end: name.end }], alternateName: { start: alternate.start, end: alternate.end }, certainty: 'stated', by: 'acronym' });
  }
}

/** True for an acronym of two to ten letters, two of them capitals: "NCMEC", "EU-LISA", "CvdM". */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}-]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

function closing(tokens: readonly Token[], open: number): number {
  for (let index = open + 1; index < Math.min(tokens.length, open + 16); index += 1) {
    const text = (tokens[index] as Token).text;
    if (text === ')') return index;
    if (text === '(') return -1;
  }
  return -1;
}

// "Dienst Stille Wateren – DSW – opent": a dash before an acronym and a mark behind it.
function isDashed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return /^[–—-]$/u.test((tokens[at] as Token).text) && /^\p{Lu}{3,8}$/u.test(tokens[at + 1]?.text ?? '') && next?.kind === 'mark' && next.text !== '(';
}

function firstName(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = from; index <= to; index += 1) if (isNameWord(tokens[index])) return index;
  return undefined;
}

// The letters of the acronym are the first letters of the words, in order, with small words skipped.
function spells(acronym: string, tokens: readonly Token[], first: number, last: number): boolean {
  const letters = acronym.toLowerCase().replace(/\P{L}/gu, '');
  const words = tokens.slice(first, last + 1).flatMap(({ lower }) => lower.split(/[-‐‑]/u));
  const at = spelledLetters(letters, words);
  return at >= letters.length || (letters.length >= 4 && at >= letters.length - 1) || (letters.length >= 3 && spelledLetters(letters, words, true) === letters.length);
}

// "Gesellschaft für Netze e.V. (GN)": the last token before the legal form that stands before the bracket.
function beforeForm({ tokens, lexicon }: ReadBlock, end: number): number {
  for (let last = end - 1; last >= Math.max(0, end - 5); last -= 1) if (legalFormEnd(tokens, last, lexicon) === end) return last;
  return end;
}

// The long name that ends before the bracket and spells the acronym, small words inside it.
function longName(tokens: readonly Token[], end: number, acronym: string, block: ReadBlock): NameRun | undefined {
  let best: NameRun | undefined;
  for (let first = end; first >= Math.max(0, end - 12); first -= 1) {
    const token = tokens[first] as Token;
    if (token.kind === 'mark' && token.text !== '&' && token.text !== '-' && !isPluralGenitive(tokens, first)) break;
    if (!isNameWord(token) || !nameAt(tokens, first, block.lexicon)) continue;
    if (opens(acronym, tokens, first) && spells(acronym, tokens, first, end)) best = { first, last: end, start: token.start, end: (tokens[end] as Token).end };
    if (best && token.lower.startsWith(acronym.charAt(0).toLowerCase())) break;
  }
  return best;
}

// The acronym begins with the first word, or with the one behind it: "US National Center …".
function opens(acronym: string, tokens: readonly Token[], first: number): boolean {
  const letter = acronym.charAt(0).toLowerCase();
  return [first, first + 1].some((at) => tokens[at]?.lower.split(/[-‐‑]/u).some((part) => part.startsWith(letter)) === true);
}

/**
 * Names that a release repeats, or that read as an organisation's: candidates for its publisher.
 * They are `implied`: a capital alone says little.
 */
export function repeatedNames(reading: Reading, titled: ReadonlySet<string>, channels: readonly ChannelAnnotation[]): OrganizationAnnotation[] {
  const names = new Map<string, { span: Span; count: number; organization: boolean }>();
  const repeats = repetitions(reading.flat);
  for (const block of reading.blocks) {
    // A headline may be set in capitals throughout.
    if (block.role === 'chrome' || block.role === 'headline' || block.role === 'headline-repeat') continue;
    for (let index = 0; index < block.tokens.length; index += 1) {
      const short = nameAt(block.tokens, index, block.lexicon);
      if (short === undefined) continue;
      const run = whole(repeats, block, short);
      index = run.last;
      // "Verein", "Office", "U.S." alone are nobody's name.
      if (run.first === run.last && isBareNoun(block, run.first)) continue;
      const name = reading.flat.slice(run.start, run.end);
      // "Afilias CTO Ram Mohan" is no name of an organisation.
      if (holdsRole(block.tokens, run.first, run.last + 1, block.lexicon) || isFields(block, run)) continue;
      if (titled.has(name.toLowerCase()) || name.length < 2 || meeting(channels, run).length > 0) continue;
      const known = names.get(name);
      if (known) known.count += 1;
      else names.set(name, { span: { start: run.start, end: run.end }, count: 1, organization: isOrganizationName(block.tokens, run) });
    }
  }
  return [...names.entries()]
    .filter(([, found]) => found.count >= 2 || found.organization)
    .map(([name, found]) => ({ type: 'organization', name, spans: [found.span], certainty: 'implied', by: found.organization ? 'organization-noun' : 'repeated' }));
}

// "Communications & Engagement" is what somebody heads.
function isFields({ tokens, lexicon }: ReadBlock, run: NameRun): boolean {
  return run.first < run.last && tokens.slice(run.first, run.last + 1).every(({ kind, lower, text }) => (kind === 'word' ? lexicon.fields.has(lower) || lexicon.joiners.has(lower) : text === '&'));
}

function isBareNoun({ tokens, lexicon }: ReadBlock, at: number): boolean {
  const { lower } = tokens[at] as Token;
  return lexicon.organizationNouns.has(lower) || lexicon.genericNouns.has(lower) || lexicon.places.has(lower);
}

type Repeats = (span: Span) => boolean;

// Whether a text has the words of a span twice. Looked for a bounded number of times, so that a long list of names stays cheap.
function repetitions(flat: string): Repeats {
  const known = new Map<string, boolean>();
  return ({ start, end }) => {
    const words = flat.slice(start, end);
    const answer = known.get(words) ?? (known.size < 200 && flat.indexOf(words, flat.indexOf(words) + words.length) !== -1);
    known.set(words, answer);
    return answer;
  };
}

// "Verein Offene Netze e.V.": where nouns have capitals the noun before a name is no part of it, its legal form is.
function whole(repeats: Repeats, block: ReadBlock, short: NameRun): NameRun {
  const { tokens, lexicon } = block;
  let { first } = short;
  if (lexicon.language.capitalNouns && lexicon.genericNouns.has((tokens[first] as Token).lower)) {
    let next = first + 1;
    while (next < short.last && !isNameWord(tokens[next])) next += 1;
    if (next <= short.last) first = next;
  }
  const wide = widened(repeats, block, { ...short, first, start: (tokens[first] as Token).start });
  const last = legalFormEnd(tokens, wide.last, lexicon);
  return { ...wide, last, end: (tokens[last] as Token).end };
}

// "Sand im Getriebe": small words and a further name word belong to a name where the text has them together more than once.
function widened(repeats: Repeats, block: ReadBlock, run: NameRun): NameRun {
  const { tokens, lexicon } = block;
  let best = run;
  for (let at = run.last + 1; at < Math.min(tokens.length, run.last + 7); at += 1) {
    const token = tokens[at] as Token;
    if (isNameWord(token)) {
      const end = nameAt(tokens, at, lexicon)?.last ?? at;
      const wide = { ...run, last: end, end: (tokens[end] as Token).end };
      if (!repeats(wide)) break;
      best = wide;
      at = end;
    } else if (token.kind !== 'word' || !lexicon.organizationInner.has(token.lower)) break;
  }
  return best;
}
