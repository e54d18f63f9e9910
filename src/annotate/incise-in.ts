import { invertedAt } from './cue-at.ts';
import { phraseAt } from './phrases.ts';
import type { FoundAttribution, Quote, SieveContext } from './quote.ts';
import { isStop, made } from './sieves.ts';
import { speakerAt } from './speaker-phrase.ts';
import type { Token } from './token.ts';

/** A cue inside a quotation that lacks its closing mark, or that an incise splits: the tokens it takes. */
export function inciseIn(quote: Quote, context: SieveContext, dashes: boolean): { attribution: FoundAttribution; comma: number; last: number } | undefined {
  const { block } = quote;
  const { tokens, lexicon } = block;
  const open = quote.run.marks === 'unclosed';
  for (let at = quote.before + 3; at < quote.after - 2; at += 1) {
    const token = tokens[at] as Token;
    if (dashes && token.text !== '–' && token.text !== '—') continue;
    if (token.text !== ',' && token.text !== '–' && token.text !== '—' && !(open && isStop(token)) && token.text !== '?' && token.text !== '!') continue;
    // « Les habitants, a-t-elle ajouté, attendent »
    const inverted = invertedAt(block, at + 1);
    if (inverted) {
      const last = at + inverted.length;
      const attribution = tokens[last + 1] === undefined || tokens[last + 1]?.kind === 'mark' ? made(open ? 'unclosed-cue' : 'incise', block, inverted.subject, at + 1, inverted.length) : undefined;
      if (attribution) return { attribution, comma: at, last };
      continue;
    }
    const verb = phraseAt(lexicon.cueVerbs, tokens, at + 1) || (open ? phraseAt(lexicon.verbless, tokens, at + 1) : 0);
    if (verb === 0) continue;
    const found = speakerAt(tokens, at + 1 + verb, lexicon, (name) => context.people.byName.has(name));
    if (found === undefined || found.first > at + 3 + verb) continue;
    const next = tokens[found.last + 1];
    if (next !== undefined && next.kind !== 'mark') continue;
    const attribution = made(open ? 'unclosed-cue' : 'incise', block, found, at + 1, verb);
    if (attribution) return { attribution, comma: at, last: found.last };
  }
  return undefined;
}
