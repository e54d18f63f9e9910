import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { lexiconOf } from '../../src/annotate/lexicon.ts';
import { tokenize } from '../../src/annotate/token.ts';
import { fr } from '../../src/languages/fr.ts';
import { nl } from '../../src/languages/nl.ts';

// What a token is, as an expression: words with their inner marks, numbers with theirs, any other character.
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑&]|\.(?=\p{L}\.)|(?<=\.\p{Lu})\.(?=\p{Lu}(?![\p{L}\p{N}]))|\.(?=(?:com|org|net|io|eu|be|nl|de|fr|es|ch|at|uk)(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

function wordsOf(text: string, pack = nl): string[] {
  return tokenize(text, { start: 0, end: text.length }, lexiconOf(pack)).map((token) => token.text);
}

describe('the tokens of a text', () => {
  test.each([
    ['Jean-Pierre van AT&T, C.E.O. van Lotto.com.', 'Jean-Pierre|van|AT&T|,|C.E.O|.|van|Lotto.com|.'],
    ['2.056 meldingen, de 16e om 12:30.', '2.056|meldingen|,|de|16e|om|12:30|.'],
    ['O’Brien’s foto’s', 'O’Brien|’s|foto|’s'],
    ['𝒜lice 😀 e\u0301te\u0301', '𝒜lice|😀|e\u0301te\u0301'],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected);
  });

  test('an elided word is one of its own', () => {
    expect(wordsOf('l’association d\'Ursel', fr)).toEqual(['l’', 'association', "d'", 'Ursel']);
  });

  test('are what the expression cuts, where no apostrophe joins them', () => {
    const part = fc.constantFrom('A', 'b', 'É', 'ß', 'e\u0301', '\u0301', '7', '²', '.', '.com', '.nl', '-', '&', ',', ':', ' ', '\u00a0', '“', '𝒜', '😀', '\ud83d', 'İ', '港');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        expect(wordsOf(text)).toEqual(text.match(TOKEN) ?? []);
      }),
    );
  });

  test('stand where their offsets say, and are the same the second time', () => {
    const text = 'De “Pauw” was l\'après-midi in België.';
    const tokens = tokenize(text, { start: 3, end: text.length }, lexiconOf(nl));
    expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
    expect(tokenize(text, { start: 3, end: text.length }, lexiconOf(nl))).toEqual(tokens);
  });
});
