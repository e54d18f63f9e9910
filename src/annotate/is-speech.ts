import type { Quote } from './quote.ts';
import type { Token } from './token.ts';

/** Speech, and not a title, a name, a term or a scare quote. */
export function isSpeech(quote: Quote): boolean {
  const { block, run, words } = quote;
  const { tokens, lexicon } = block;
  const attributed = quote.attribution !== undefined;
  if (run.marks === 'unopened') return attributed && words >= 1;
  // A block quote without marks or speaker may be anything: a demand, a law, a summary.
  if (quote.inBlock) return attributed;
  if (quote.dialogue) return attributed && quote.attribution?.by === 'unclosed-cue';
  if (run.marks === 'unclosed') return words >= 5 && (attributed || quote.before === 0);
  const before = tokens[quote.before - 1];
  if (before !== undefined && lexicon.titleNouns.has(before.lower) && !(attributed && words >= 8)) return false;
  if (before?.text === ',' && lexicon.titleNouns.has(tokens[quote.before - 2]?.lower ?? '')) return false;
  const inner = tokens.slice(quote.before + 1, quote.after - 1);
  const ends = /[.!?…]/u.test(inner.at(-1)?.text ?? '');
  // An item of a list that is quoted from a text.
  if (inner.at(-1)?.text === ';') return false;
  if (attributed) {
    const adjacentCue = quote.attribution?.by.startsWith('after') === true || quote.attribution?.by === 'colon' || quote.attribution?.by === 'incise';
    if (words >= 5) return true;
    return adjacentCue ? words >= 2 || ends : words >= 3 && !isTitleCase(inner);
  }
  // "“We’re delighted,” said a spokesperson"; a term in marks has no comma.
  if (quote.cued) return words >= 3 || ends || inner.at(-1)?.text === ',';
  if (words < 9) return false;
  const first = inner.find((token) => token.kind !== 'mark');
  return first?.capital === true && ends && !isTitleCase(inner);
}

function isTitleCase(inner: readonly Token[]): boolean {
  const longer = inner.filter((token) => token.kind === 'word' && token.text.length > 3);
  return longer.length > 0 && longer.every((token) => token.capital);
}
