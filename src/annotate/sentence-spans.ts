import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

const CLOSERS = new Set(['”', '’', '"', "'", '»', ')', ']', '“', '›']);

/**
 * The sentences of a block as spans. A sentence ends behind `.`, `!`, `?` or `…` (and the closing
 * marks after it) where a capital, a figure or an opening mark follows; not behind an
 * abbreviation of the pack, an initial ("J."), or an ordinal ("21. Januar").
 */
export function sentenceSpans(flat: string, tokens: readonly Token[], lexicon: Lexicon): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'mark' || !isStop(token.text)) continue;
    if (token.text === '.' && isAbbreviation(tokens, index, lexicon)) continue;
    let last = index;
    while (last + 1 < tokens.length && endsWith(tokens[last] as Token, tokens[last + 1] as Token, flat)) last += 1;
    const next = tokens[last + 1];
    if (next !== undefined && !startsSentence(tokens[last] as Token, next)) continue;
    sentences.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
    first = last + 1;
    index = last;
  }
  if (first < tokens.length) sentences.push({ start: (tokens[first] as Token).start, end: (tokens.at(-1) as Token).end });
  return sentences;
}

function isStop(text: string): boolean {
  return text === '.' || text === '!' || text === '?' || text === '…';
}

// A closing mark or a further stop right behind a stop; « 4. » with a space also closes.
function endsWith(token: Token, next: Token, flat: string): boolean {
  if (next.kind !== 'mark') return false;
  if (next.start === token.end) return isStop(next.text) || CLOSERS.has(next.text);
  return next.text === '»' && flat.charAt(next.start - 1) === ' ' && next.start - token.end === 1;
}

function startsSentence(last: Token, next: Token): boolean {
  if (next.start === last.end && last.text === '.' && next.kind === 'word' && !next.capital) return false;
  if (next.kind === 'word') return next.capital;
  if (next.kind === 'number') return next.start > last.end;
  return next.text !== ',' && next.text !== ';' && next.text !== ':' && next.text !== ')' && next.text !== '-' && next.text !== '–' && next.text !== '—';
}

function isAbbreviation(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.end !== (tokens[index] as Token).start) return false;
  if (before.kind === 'number') {
    const next = tokens[index + 1];
    return next !== undefined && (lexicon.months.has(next.lower) || (next.kind === 'word' && !next.capital));
  }
  if (before.kind !== 'word') return false;
  if (before.text.length === 1 && before.capital) return true;
  return lexicon.abbreviations.has(before.lower) || /^\p{L}\.\p{L}$/u.test(before.text);
}
