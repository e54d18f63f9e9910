import type { Span } from '../model/span.ts';
import type { IssuerMention } from './find-issuers.ts';
import { issuerNameAt } from './issuer-name.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';

/**
 * Who says "we" of itself, outside of what somebody is quoted with: "At Arden Walks, we believe",
 * "Wir von Freie Wege", "Desde Aldea Camina pedimos".
 *
 * @param spoken - the spans of quotations
 */
export function selfNames(reading: Reading, spoken: readonly Span[]): IssuerMention[] {
  const found: IssuerMention[] = [];
  for (const block of reading.blocks) {
    if (block.role !== 'body' && block.role !== 'list' && block.role !== 'boilerplate' && block.role !== 'subheading') continue;
    for (const sentence of block.sentences) {
      if (spoken.some((span) => span.start < sentence.end && sentence.start < span.end)) continue;
      const from = tokenFrom(block.tokens, sentence.start);
      const end = tokenFrom(block.tokens, sentence.end);
      const own = namedWe(block, from, end);
      if (own !== undefined) found.push({ sign: 'self', ...own });
    }
  }
  return found;
}

/** Whether a text says "we" or "our" outside of what somebody is quoted with: it is then its issuer who speaks. */
export function speaksAsWe(reading: Reading, spoken: readonly Span[]): boolean {
  return reading.blocks.some(({ role, sentences, tokens, lexicon }) => {
    if (role !== 'body' && role !== 'list') return false;
    return sentences.some((sentence) => {
      if (spoken.some((span) => span.start < sentence.end && sentence.start < span.end)) return false;
      const end = tokenFrom(tokens, sentence.end);
      for (let at = tokenFrom(tokens, sentence.start); at < end; at += 1) if (lexicon.selfPronouns.has(tokens[at]?.lower ?? '')) return true;
      return false;
    });
  });
}

// "At Acme, we", "Bij Acme geloven we", "En Acme creemos"; "We at Acme", "Nous, Acme,", "Wir vom Verein Acme".
function namedWe(block: ReadBlock, from: number, end: number): Span | undefined {
  const { tokens, lexicon } = block;
  if (lexicon.we.has(tokens[from]?.lower ?? '')) {
    const comma = tokens[from + 1]?.text === ',';
    const at = comma ? from + 2 : from + 1;
    const preposition = phraseAt(lexicon.organizationPrepositions, tokens, at);
    const name = comma || preposition > 0 ? issuerNameAt(tokens, at + preposition, lexicon) : undefined;
    const closed = name !== undefined && (!comma || preposition > 0 || tokens[name.last + 1]?.text === ',');
    return name !== undefined && closed && name.last < end && name.first <= at + preposition + 2 ? { start: name.start, end: name.end } : undefined;
  }
  const preposition = phraseAt(lexicon.ownAt, tokens, from);
  const name = preposition > 0 ? issuerNameAt(tokens, from + preposition, lexicon) : undefined;
  if (name === undefined || name.first > from + preposition + 2) return undefined;
  for (let at = name.last + 1; at < Math.min(end, name.last + 5); at += 1) if (isWe(block, at)) return { start: name.start, end: name.end };
  return undefined;
}

function isWe({ tokens, lexicon }: ReadBlock, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return lexicon.we.has(token.lower) || (!token.capital && token.lower.length > 4 && lexicon.weEndings.some((ending) => token.lower.endsWith(ending)));
}
