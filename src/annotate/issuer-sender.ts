import type { IssuerMention } from './find-issuers.ts';
import { issuerNameAt, wholeName, type IssuerName } from './issuer-name.ts';
import { isOrganizationName, isPersonName } from './names.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { ORGANIZATION } from './word.ts';

/**
 * Who a line says has sent a release: the name behind such a label above the text or at its end
 * ("Issued by: Acme", "Herausgeber: Radverband Adorf e.V.", "Émetteur : Ville de Bourg"), or behind
 * the label of a source that closes it ("– 30 –⏎Source : Ville de Bourg", "SOURCE Acme Inc.").
 */
export function senderNames(reading: Reading, lead: ReadBlock | undefined): IssuerMention[] {
  const { blocks, text } = reading;
  const found: IssuerMention[] = [];
  let ended = false;
  for (const block of blocks) {
    if (block.role === 'end-mark') ended ||= block.start > text.length / 3;
    const above = lead !== undefined && block.index < lead.index;
    if (block.role === 'chrome' || block.role === 'headline' || (!above && block.start < text.length / 2)) continue;
    for (const [at, line] of block.lines.entries()) {
      const first = tokenFrom(block.tokens, line.start);
      const end = tokenFrom(block.tokens, line.end);
      if (end - first > 24 || end === first) continue;
      const name = labelled(reading, block, first, end, at) ?? (above ? undefined : closing(block, first, end, ended));
      if (name !== undefined) found.push({ sign: 'sender', ...name });
    }
  }
  return found;
}

// "Issued by: Acme", or the label alone and the name on the line below it.
function labelled(reading: Reading, block: ReadBlock, first: number, end: number, line: number): { start: number; end: number } | undefined {
  const { tokens, lexicon } = block;
  const label = phraseAt(phrases(lexicon.language.issuer.senders), tokens, first);
  if (label === 0 || tokens[first + label]?.text !== ':') return undefined;
  if (first + label + 1 < end) return nameIn(block, first + label + 1, end);
  const next = block.lines[line + 1] === undefined ? reading.blocks[block.index + 1] : block;
  const below = next === block ? block.lines[line + 1] : next?.lines[0];
  return next === undefined || below === undefined ? undefined : nameIn(next, tokenFrom(next.tokens, below.start), tokenFrom(next.tokens, below.end));
}

// Behind the end of the release a source is who sends it; in capitals it is that anywhere.
function closing(block: ReadBlock, first: number, end: number, ended: boolean): { start: number; end: number } | undefined {
  const { tokens, lexicon } = block;
  const label = phraseAt(phrases(lexicon.language.sources.labels), tokens, first);
  if (label === 0) return undefined;
  const colon = tokens[first + label]?.text === ':';
  const capitals = label === 1 && tokens[first]?.text === tokens[first]?.text.toUpperCase() && first + 1 < end;
  return (colon && ended) || capitals ? nameIn(block, first + label + (colon ? 1 : 0), end) : undefined;
}

// The whole of the line, or its part before a comma or a bracket; nobody's own name.
function nameIn({ tokens, lexicon }: ReadBlock, from: number, end: number): { start: number; end: number } | undefined {
  let to = from;
  while (to < end && !/^[,;(|]$/u.test(tokens[to]?.text ?? '')) to += 1;
  const name: IssuerName | undefined = wholeName(tokens, from, to, lexicon) ?? opening();
  return name === undefined || (isPersonName(tokens, name, lexicon) && to < end && tokens[to]?.text === ',') ? undefined : { start: name.start, end: name.end };

  // "Fédération étudiante du Lau", "Mouvement Lau libre": a name of which the small words are more than those of most.
  function opening(): IssuerName | undefined {
    const run = issuerNameAt(tokens, from, lexicon);
    if (run !== undefined && run.last >= to - 1 && isOrganizationName(tokens, run)) return run;
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first?.capital === true && (first.is & ORGANIZATION) !== 0 && last?.kind === 'word' && to - from <= 8 ? { first: from, last: to - 1, start: first.start, end: last.end } : undefined;
  }
}
