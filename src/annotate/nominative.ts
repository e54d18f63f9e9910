import type { Span } from '../model/span.ts';
import { genitiveEnding } from './employer-name.ts';
import type { Lexicon } from './lexicon.ts';
import { blockAt } from './block-at.ts';
import { isNameWord } from './names.ts';
import { tokenFrom } from './quote.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/**
 * The pieces of a name behind a genitive article without the genitive ending of its noun: "Verband |
 * Mittelstand Nord" of "des Verbands Mittelstand Nord", "Robert Koch-Institut" of "des Robert
 * Koch-Instituts". A name that opens with an adjective ("des Statistischen Bundesamtes") stays as the
 * text has it, for its ending would have to change as well.
 */
export function nominative(tokens: readonly Token[], name: Span, lexicon: Lexicon): readonly Span[] {
  const first = tokenFrom(tokens, name.start);
  // "des", "eines", "seines"
  if (!lexicon.language.capitalNouns || !/^\p{Ll}*es$/u.test(tokens[first - 1]?.text ?? '')) return [name];
  const end = tokenFrom(tokens, name.end);
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Token;
    const cut = genitiveEnding(token, end > first + 1, lexicon);
    if (cut > 0) return token.end === name.end ? [{ start: name.start, end: token.end - cut }] : [{ start: name.start, end: token.end - cut }, { start: token.end + 1, end: name.end }];
    if (/^\p{Lu}\p{Ll}+en$/u.test(token.text)) return [name];
  }
  return [name];
}

/**
 * The pieces of an organisation's name as it stands by itself, where the article before it declines
 * its adjectives or its noun: another place of the release that has it so, else without the "n" of
 * "der Bayerisch(en) Kammer" or the "s" of "des Instituts für Netze". Nothing where "des Deutschen
 * Ankers" does not tell what the adjective would be ("Deutscher", "Deutsches").
 */
export function undeclined({ blocks, flat }: Reading, name: Span): readonly Span[] | undefined {
  const block = blockAt(blocks, name.start);
  const stems = block?.lexicon.language.adjectiveStems;
  if (block === undefined || stems === undefined) return [name];
  const { tokens, lexicon } = block;
  const first = tokenFrom(tokens, name.start);
  const article = tokens[first - 1];
  let noun = first;
  while (isNameWord(tokens[noun + 1]) && (tokens[noun + 1] as Token).end <= name.end && isDeclined(tokens[noun] as Token, stems)) noun += 1;
  if (article?.kind !== 'word' || article.capital) return [name];
  // The span may end before the "s" of "des Imkerverbands" already.
  if (noun === first) return tokens[tokenFrom(tokens, name.end) - 1]?.end === name.end ? nominative(tokens, name, lexicon) : [name];
  const { start } = tokens[noun] as Token;
  const adjectives = tokens.slice(first, noun);
  const words = flat.slice(start, name.end);
  const rest = article.lower.endsWith('s') ? words.replace(/^(\p{L}+?)e?s(?!\p{L})/u, '$1') : words;
  for (const ending of ['es ', 'er ', 'e ']) {
    const form = adjectives.map(({ text }) => text.slice(0, -2) + ending).join('') + rest;
    const at = flat.indexOf(form);
    if (at !== -1) return [{ start: at, end: at + form.length }];
  }
  return article.lower.endsWith('er') ? [...adjectives.map((token) => ({ start: token.start, end: token.end - 1 })), { start, end: name.end }] : undefined;
}

function isDeclined({ text, lower, capital }: Token, stems: readonly string[]): boolean {
  return capital && text.endsWith('en') && stems.some((stem) => lower.endsWith(stem, lower.length - 2));
}
