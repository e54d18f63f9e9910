import type { Span } from '../model/span.ts';
import { genitiveEnding } from './employer-name.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenFrom } from './quote.ts';
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
