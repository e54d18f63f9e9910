import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';

/** A word, number or mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True where the first letter is upper case. */
  readonly capital: boolean;
  /** True where it opens a line that is a line of its own (an address, a list of names), so that no name runs over into it. */
  opensLine?: boolean;
}

// A word with its hyphens, ampersands and inner dots ("Jean-Pierre", "AT&T", "U.S", "C.E.O", "Lotto.com"); a number with
// its marks and a suffix of letters ("2.056", "16e"); any other character that is no white space.
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑&]|\.(?=\p{L}\.)|(?<=\.\p{Lu})\.(?=\p{Lu}(?![\p{L}\p{N}]))|\.(?=(?:com|org|net|io|eu|be|nl|de|fr|es|ch|at|uk)(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

/**
 * Cuts a stretch of text into tokens. An apostrophe belongs to the word where it elides
 * ("l’association" is "l’" and "association") or stands inside a name ("O’Brien"); a genitive
 * "’s" is a token of its own.
 *
 * @param text - the flat text of the document
 * @param span - the part of it to cut; offsets of the tokens are those of `text`
 */
export function tokenize(text: string, span: Span, elisions: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(TOKEN)) {
    const word = match[0];
    const start = span.start + match.index;
    const code = word.charCodeAt(0);
    const last = tokens.at(-1);
    if ((code === 0x27 || code === 0x2019) && last?.kind === 'word' && last.end === start && elisions.has(`${last.lower}’`)) {
      tokens[tokens.length - 1] = token(`${last.text}${word}`, last.start, 'word');
      continue;
    }
    if (last?.kind === 'mark' && last.end === start && (last.text === '’' || last.text === "'") && isLetter(word)) {
      const before = tokens.at(-2);
      const joined = before?.kind === 'word' && before.end === last.start;
      if (word === 's' || word === 'S' || !joined) {
        if (joined || word.length <= 2) tokens[tokens.length - 1] = token(last.text + word, last.start, 'word');
        else tokens.push(token(word, start, 'word'));
      } else {
        tokens.splice(-2, 2, token(before.text + last.text + word, before.start, 'word'));
      }
      continue;
    }
    tokens.push(token(word, start, isLetter(word) ? 'word' : isDigit(word) ? 'number' : 'mark'));
  }
  return tokens;
}

/** The elided words of a pack: those of its apostrophe words that end in the apostrophe, with ’. */
export function elisionsOf(language: Language): ReadonlySet<string> {
  const words = language.apostropheWords.map((word) => word.replace(/'/gu, '’').toLowerCase());
  return new Set(words.filter((word) => word.endsWith('’') && word.length <= 8));
}

function token(text: string, start: number, kind: Token['kind']): Token {
  const lower = text.toLowerCase();
  return { start, end: start + text.length, text, lower, kind, capital: kind === 'word' && isCapital(text, lower) };
}

function isCapital(text: string, lower: string): boolean {
  return text.charAt(0) !== lower.charAt(0);
}

function isLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code > 0x7f && /^\p{L}/u.test(text));
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || (code > 0x7f && /^\p{N}/u.test(text));
}
