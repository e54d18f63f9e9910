import type { Span } from '../model/span.ts';
import { overlap } from './overlap.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** The stretches of a line between marks and channels. A full stop cuts where it ends a sentence, not behind an initial or a short label. */
export function contactSegments({ tokens, lexicon }: ReadBlock, from: number, to: number, taken: readonly Span[], links: readonly Span[]): [number, number][] {
  const list: [number, number][] = [];
  let first = from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    const cut = at === to || token === undefined || taken.some((span) => overlap(span, token)) || isCut(at);
    // The words of a link stand for themselves.
    const edge = token !== undefined && ((token.opensLine === true && at > first) || links.some((span) => span.start === token.start || (at > first && span.end === (tokens[at - 1] as Token).end)));
    if (!cut && !edge) continue;
    if (at > first) list.push([first, at]);
    first = cut ? at + 1 : at;
  }
  return list;

  function isCut(at: number): boolean {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (token.kind !== 'mark' || "’'&".includes(token.text)) return false;
    if (token.text === '.') return before === undefined || taken.some((span) => overlap(span, before)) || (before.text.length > 3 && !lexicon.honorifics.has(before.lower) && !lexicon.abbreviations.has(before.lower));
    // "Sprecher*innen", "Sprecher:innen", "Presse- und Öffentlichkeitsarbeit"
    const next = tokens[at + 1];
    if ('*:_'.includes(token.text) && before?.end === token.start && next?.start === token.end && !next.capital && next.kind === 'word') return false;
    return token.text !== '-' || (next !== undefined && next.start > token.end && before !== undefined && before.end < token.start);
  }
}
