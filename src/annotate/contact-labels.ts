import type { ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { LineReading } from './contact-line.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { Token } from './token.ts';

/** The token behind the labels that stand before a value: "Tel.", "E-mail", "Perscontact". */
export function pastLabels(line: LineReading, first: number, end: number): number {
  const { tokens } = line.block;
  let at = first;
  for (let length = labelAt(line, at, end); length > 0; length = labelAt(line, at, end)) {
    at += length;
    if (tokens[at]?.text === '.' && at < end) at += 1;
  }
  return at;
}

/** True of a value behind the label of a role: "Functie: communicatieadviseur". */
export function hasRoleLabel({ block: { tokens, lexicon } }: LineReading, first: number): boolean {
  return tokens[first - 1]?.text === ':' && phraseBefore(phrases(lexicon.language.contactLabels.role), tokens, first - 1) > 0;
}

/** True of a number whose last label says that it is a fax, or no number to call. */
export function isFax({ block: { tokens, lexicon }, from }: LineReading, channel: ChannelAnnotation): boolean {
  if (channel.type !== 'telephone') return false;
  const { fax, telephone } = lexicon.language.contactLabels;
  let end = tokenFrom(tokens, (channel.spans[0] as Span).start);
  while (end > 0 && (tokens[end - 1] as Token).kind === 'mark') end -= 1;
  const length = phraseBefore(phrases(fax), tokens, end);
  if (length === 0) return false;
  // "Tel./Fax" is both.
  let before = end - length;
  while (before > from && (tokens[before - 1] as Token).kind === 'mark') before -= 1;
  return before === end - length || phraseBefore(phrases(telephone), tokens, before) === 0 || tokens[end - length - 1]?.text === ':';
}

function labelAt({ block: { tokens, lexicon } }: LineReading, at: number, end: number): number {
  if (tokens[at]?.text === '.' && at < end) return 1;
  const fax = phrases(lexicon.language.contactLabels.fax);
  // "Dirección: …", and not "Dirección General de Comunicación".
  const length = phraseAt(lexicon.contactLabels, tokens, at) || (tokens[at + phraseAt(fax, tokens, at)]?.kind === 'word' ? 0 : phraseAt(fax, tokens, at)) || phraseAt(lexicon.kickers, tokens, at);
  return at + length <= end ? length : 0;
}
