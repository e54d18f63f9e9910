import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { characterAt, COMBINING, FIGURE, LETTER, SPACE, WIDE } from '../forms/character.ts';
import type { Lexicon } from './lexicon.ts';
import { wordOf, type Word } from './word.ts';

/** A word, number or mark of the text. */
export interface Token extends Span, Word {
  /** True where it opens a line that is a line of its own (an address, a list of names), so that no name runs over into it. */
  opensLine: boolean;
}

/**
 * Cuts a stretch of text into tokens: words with their hyphens, ampersands and inner dots
 * ("Jean-Pierre", "AT&T", "U.S", "C.E.O", "Lotto.com"); numbers with their marks and a suffix of
 * letters ("2.056", "16e"); any other character that is no white space. An apostrophe belongs to the word where it elides
 * ("l’association" is "l’" and "association") or stands inside a name ("O’Brien"); a genitive
 * "’s" is a token of its own.
 *
 * @param text - the flat text of the document
 * @param span - the part of it to cut; offsets of the tokens are those of `text`
 */
export function tokenize(text: string, { start: from, end }: Span, { elisions, wordAt }: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < end; ) {
    const kind = characterAt(text, at);
    if ((kind & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const start = at;
    at = (kind & LETTER) !== 0 ? wordEnd(text, from, at, end) : (kind & FIGURE) !== 0 ? numberEnd(text, at, end) : past(at, kind);
    const last = tokens[tokens.length - 1];
    if (last === undefined || last.end !== start) {
      tokens.push(tokenAt(wordAt, text, start, at));
      continue;
    }
    const code = text.charCodeAt(start);
    if ((code === 0x27 || code === 0x2019) && last.kind === 'word' && elisions.has(`${last.lower}’`)) tokens[tokens.length - 1] = tokenAt(wordAt, text, last.start, at);
    else if ((kind & LETTER) !== 0 && last.kind === 'mark' && (last.text === '’' || last.text === "'")) {
      const before = tokens[tokens.length - 2];
      const joined = before?.kind === 'word' && before.end === last.start;
      if (joined && !(at - start === 1 && (code === 0x73 || code === 0x53))) tokens.splice(-2, 2, tokenAt(wordAt, text, before.start, at));
      else if (joined || at - start <= 2) tokens[tokens.length - 1] = tokenAt(wordAt, text, last.start, at);
      else tokens.push(tokenAt(wordAt, text, start, at));
    } else tokens.push(tokenAt(wordAt, text, start, at));
  }
  return tokens;
}

/** The part of a word as a token of its own. */
export function partOf(token: Token, from: number, to: number, lexicon: Lexicon): Token {
  return { ...token, ...wordOf(token.text.slice(from, to), lexicon), start: token.start + from, end: token.start + to };
}

/** The elided words of a pack: those of its apostrophe words that end in the apostrophe, with ’. */
export function elisionsOf(language: Language): ReadonlySet<string> {
  const words = language.apostropheWords.map((word) => word.replace(/'/gu, '’').toLowerCase());
  return new Set(words.filter((word) => word.endsWith('’') && word.length <= 8));
}

function tokenAt(wordAt: Lexicon['wordAt'], source: string, start: number, end: number): Token {
  const { text, lower, key, hash, kind, capital, mixed, is } = wordAt(source, start, end);
  return { start, end, text, lower, key, hash, kind, capital, mixed, is, opensLine: false };
}

function past(at: number, kind: number): number {
  return (kind & WIDE) === 0 ? at + 1 : at + 2;
}

function runEnd(text: string, from: number, end: number, kinds: number): number {
  let at = from;
  while (at < end) {
    const kind = characterAt(text, at);
    if ((kind & kinds) === 0) break;
    at = past(at, kind);
  }
  return at;
}

// Letters and figures, with a hyphen, an ampersand or an inner dot between two of them.
function wordEnd(text: string, from: number, start: number, end: number): number {
  let at = runEnd(text, start, end, LETTER | COMBINING | FIGURE);
  while (at + 1 < end) {
    const code = text.charCodeAt(at);
    const joins = code === 0x2e ? isInnerDot(text, from, at, end) : code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x26;
    if (!joins || (characterAt(text, at + 1) & (LETTER | FIGURE)) === 0) break;
    at = runEnd(text, at + 1, end, LETTER | COMBINING | FIGURE);
  }
  return at;
}

const DOMAIN = /^(?:com|org|net|io|eu|be|nl|de|fr|es|ch|at|uk)(?![\p{L}\p{N}])/u;

// "U.S.", "C.E.O", "Lotto.com"
function isInnerDot(text: string, from: number, at: number, end: number): boolean {
  const next = characterAt(text, at + 1);
  if ((next & LETTER) === 0) return false;
  const behind = past(at + 1, next);
  if (behind < end && text.charCodeAt(behind) === 0x2e) return true;
  if (behind >= end || (characterAt(text, behind) & (LETTER | FIGURE)) === 0) return at - 2 >= from && /\.\p{Lu}$/u.test(text.slice(Math.max(from, at - 3), at)) && /^\p{Lu}/u.test(text.slice(at + 1, behind));
  return DOMAIN.test(text.slice(at + 1, Math.min(end, at + 6)));
}

// Figures with marks between them, then letters: "2.056", "12:30", "16e".
function numberEnd(text: string, start: number, end: number): number {
  let at = runEnd(text, start, end, FIGURE);
  while (at + 1 < end) {
    const code = text.charCodeAt(at);
    if ((code !== 0x2e && code !== 0x2c && code !== 0x3a) || (characterAt(text, at + 1) & FIGURE) === 0) break;
    at = runEnd(text, at + 1, end, FIGURE);
  }
  return runEnd(text, at, end, LETTER);
}
