import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { characterAt, characters, COMBINING, FIGURE, LETTER, SPACE, WIDE } from '../forms/character.ts';
import { interned, nextHash } from './interned.ts';
import type { Lexicon } from './lexicon.ts';
import { kindsOf, wordOf, type Word } from './word.ts';

/** A word, number or mark of the text. */
export interface Token extends Span {
  readonly word: Word;
  readonly text: string;
  readonly lower: string;
  readonly kind: Word['kind'];
  /** True where the first letter is upper case. */
  readonly capital: boolean;
  /** What it is in the language of its block, as bits: `NAME | ORGANIZATION`. */
  is: number;
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
 * @param text - the text of the document
 * @param span - the part of it to cut; offsets of the tokens are those of `text`
 */
export function tokenize(text: string, span: Span, lexicon: Lexicon): Token[] {
  return inLanguage(text, cut(text, span), lexicon);
}

/** The tokens of a stretch of text that need no language: each apostrophe is a mark of its own. */
export function cut(text: string, { start: from, end }: Span): Token[] {
  const known = characters();
  const tokens: Token[] = [];
  for (let at = from; at < end; ) {
    const start = at;
    let code = text.charCodeAt(at);
    let kind = (known[code] as number) || characterAt(text, at);
    if ((kind & LETTER) !== 0) {
      let hash = 0;
      while ((kind & (LETTER | COMBINING | FIGURE)) !== 0) {
        hash = nextHash(hash, code);
        at += 1;
        if ((kind & WIDE) !== 0) hash = nextHash(hash, text.charCodeAt(at++));
        if (at >= end) break;
        code = text.charCodeAt(at);
        kind = (known[code] as number) || characterAt(text, at);
      }
      const last = at < end && joins(code) ? wordEnd(text, from, at, end) : at;
      tokens.push(last === at ? hashedToken(text, start, at, hash) : tokenAt(text, start, last));
      at = last;
    } else if ((kind & FIGURE) !== 0) {
      at = numberEnd(text, at, end);
      tokens.push(tokenAt(text, start, at));
    } else {
      at = past(at, kind);
      // A zero-width space parts words as a space does.
      if ((kind & SPACE) === 0 && code !== 0x200b) tokens.push(tokenAt(text, start, at));
    }
  }
  return tokens;
}

/** Tokens that were cut without a language, as tokens of one: apostrophes go to the words that they belong to. */
export function inLanguage(text: string, tokens: Token[], lexicon: Lexicon): Token[] {
  const joined = tokens.some((token) => token.text === '’' || token.text === "'") ? joinedAtApostrophes(text, tokens, lexicon.elisions) : tokens;
  for (const token of joined) token.is = kindsOf(token.word, lexicon);
  return joined;
}

function joinedAtApostrophes(text: string, cutTokens: readonly Token[], elisions: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  for (const token of cutTokens) {
    const { start, end } = token;
    const last = tokens[tokens.length - 1];
    if (last === undefined || last.end !== start) {
      tokens.push(token);
    } else if ((token.text === '’' || token.text === "'") && last.kind === 'word' && elisions.has(`${last.lower}’`)) tokens[tokens.length - 1] = tokenAt(text, last.start, end);
    else if (token.kind === 'word' && last.kind === 'mark' && (last.text === '’' || last.text === "'")) {
      const before = tokens[tokens.length - 2];
      const joined = before?.kind === 'word' && before.end === last.start;
      if (joined && token.text !== 's' && token.text !== 'S') tokens.splice(-2, 2, tokenAt(text, before.start, end));
      else if (joined || end - start <= 2) tokens[tokens.length - 1] = tokenAt(text, last.start, end);
      else tokens.push(token);
    } else tokens.push(token);
  }
  return tokens;
}

/** The part of a word as a token of its own. */
export function partOf(token: Token, from: number, to: number, lexicon: Lexicon): Token {
  const word = wordOf(token.text.slice(from, to));
  return { ...made(word, token.start + from, token.start + to), is: kindsOf(word, lexicon), opensLine: token.opensLine };
}

/** The elided words of a pack: those of its apostrophe words that end in the apostrophe, with either. */
export function elisionsOf(language: Language): ReadonlySet<string> {
  const words = language.apostropheWords.map((word) => word.replace(/'/gu, '’').toLowerCase());
  return new Set(words.filter((word) => word.endsWith('’') && word.length <= 8).flatMap((word) => [word, word.replace('’', "'")]));
}

let wordAt: ReturnType<typeof interned<Word>> | undefined;

function tokenAt(text: string, start: number, end: number): Token {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, text.charCodeAt(at));
  return hashedToken(text, start, end, hash);
}

function hashedToken(text: string, start: number, end: number, hash: number): Token {
  wordAt ??= interned(wordOf);
  return made(wordAt(text, start, end, hash), start, end);
}

function made(word: Word, start: number, end: number): Token {
  const { text, lower, kind, capital } = word;
  return { start, end, word, text, lower, kind, capital, is: 0, opensLine: false };
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

function joins(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x26;
}

// From the end of a word's letters on: those behind a hyphen, an ampersand or an inner dot.
function wordEnd(text: string, from: number, letters: number, end: number): number {
  let at = letters;
  while (at + 1 < end) {
    const code = text.charCodeAt(at);
    if (!joins(code) || (code === 0x2e && !isInnerDot(text, from, at, end)) || (characterAt(text, at + 1) & (LETTER | FIGURE)) === 0) break;
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
