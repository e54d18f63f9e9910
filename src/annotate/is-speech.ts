import { isFragment } from './fragment-before.ts';
import { sentenceStart, type Quote, type SieveContext } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

/** Speech, and not a title, a name, a term or a scare quote. */
export function isSpeech(quote: Quote, context: SieveContext): boolean {
  const { reading } = context;
  const { block, run, words } = quote;
  const { tokens, lexicon } = block;
  const attributed = quote.attribution !== undefined;
  if (run.marks === 'unopened') return attributed && words >= 1;
  // A block quote without marks or speaker may be anything: a demand, a law, a summary.
  if (quote.inBlock) return attributed;
  if (quote.dialogue) return attributed && quote.attribution?.by === 'unclosed-cue';
  if (run.marks === 'unclosed') return words >= 5 && (attributed || quote.before === 0);
  if (isCited(quote, reading)) return false;
  const before = tokens[quote.before - 1];
  if (before !== undefined && lexicon.titleNouns.has(before.lower) && !(attributed && words >= 8)) return false;
  if (before?.text === ',' && lexicon.titleNouns.has(tokens[quote.before - 2]?.lower ?? '')) return false;
  const inner = tokens.slice(quote.before + 1, quote.after - 1);
  const ends = /[.!?…]/u.test(inner.at(-1)?.text ?? '');
  // An item of a list that is quoted from a text.
  if (inner.at(-1)?.text === ';') return false;
  if (attributed) {
    const adjacentCue = quote.attribution?.by.startsWith('after') === true || quote.attribution?.by === 'colon' || quote.attribution?.by === 'incise';
    if (words >= 5 || quote.attribution?.by === 'fragment-before') return true;
    const fragment = quote.attribution?.certainty === 'stated' && isFragment(quote, context);
    return adjacentCue || fragment ? words >= 2 || ends : words >= 3 && !isTitleCase(inner);
  }
  // "“We’re delighted,” said a spokesperson"; a term in marks has no comma.
  if (quote.cued) return words >= 3 || ends || inner.at(-1)?.text === ',';
  if (words < 9) return false;
  const first = inner.find((token) => token.kind !== 'mark');
  return first?.capital === true && (ends || isWholeSentence(quote) || (words >= 12 && holdsStop(inner))) && !isTitleCase(inner);
}

// "Artikel 4 lautet: „…“", "The slogan: “…”": the noun of a work opens the words before the colon, or has a number, in this block or at the end of the one before.
function isCited({ block, before, attribution }: Quote, { blocks }: Reading): boolean {
  if (attribution?.certainty === 'stated' && !(attribution.speaker.run && isWork(attribution.block, attribution.speaker.run.first))) return false;
  const place = before > 0 ? block : blocks[block.index - 1];
  const end = before > 0 ? before : (place?.tokens.length ?? 0);
  if (place === undefined || place.tokens[end - 1]?.text !== ':') return false;
  const from = Math.max(sentenceStart(place, end - 1), end - 40);
  for (let at = from; at < end; at += 1) if (isWork(place, at) && (at < from + 3 || place.tokens[at + 1]?.kind === 'number')) return true;
  return false;
}

function isWork({ tokens, lexicon }: ReadBlock, at: number): boolean {
  return lexicon.titleNouns.has(tokens[at]?.lower ?? '');
}

// „Wir suchen noch Partner“. The stop stands behind the closing mark, and nothing else in the sentence.
function isWholeSentence({ block, before, after }: Quote): boolean {
  return block.tokens[after]?.text === '.' && sentenceStart(block, before) === before;
}

// "Wir bleiben hier. Das ist ein Versprechen für alle", heißt es weiter.
function holdsStop(inner: readonly Token[]): boolean {
  return inner.some((token, index) => /^[.!?…]$/u.test(token.text) && inner[index + 1]?.capital === true && (inner[index - 1]?.text.length ?? 0) > 3);
}

function isTitleCase(inner: readonly Token[]): boolean {
  const longer = inner.filter((token) => token.kind === 'word' && token.text.length > 3);
  return longer.length > 0 && longer.every((token) => token.capital);
}
