import type { Span } from '../model/span.ts';
import type { IssuerMention } from './find-issuers.ts';
import { issuerNameAt, type IssuerName } from './issuer-name.ts';
import { nameBefore } from './names.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';

/**
 * Who acts in the first words of a release: the subject of its first sentence, and the subject of
 * a verb of announcing there or in the headline ("Acme, a maker of toys, announces …", "Met een
 * actie lanceert Acme …").
 */
export function leadNames(reading: Reading, headline: readonly Span[], lead: ReadBlock | undefined, datelines: readonly Span[]): IssuerMention[] {
  const found: IssuerMention[] = [];
  for (const span of headline) {
    const block = reading.blocks.find((candidate) => candidate.start <= span.start && candidate.end >= span.end);
    if (block === undefined) continue;
    const from = tokenFrom(block.tokens, span.start);
    const name = issuerNameAt(block.tokens, from, block.lexicon);
    if (name !== undefined && phraseAt(block.lexicon.announces, block.tokens, name.last + 1) > 0) found.push({ sign: 'headlineSubject', start: name.start, end: name.end });
  }
  if (lead === undefined) return found;
  const { tokens, lexicon } = lead;
  const from = firstWord(lead, datelines);
  const subject = issuerNameAt(tokens, from, lexicon);
  if (subject !== undefined) found.push({ sign: 'lead', start: subject.start, end: subject.end });
  for (let index = from; index < tokens.length; index += 1) {
    if (phraseAt(lexicon.announces, tokens, index) === 0) continue;
    const name = subjectOf(lead, index, from, subject);
    if (name !== undefined) {
      found.push({ sign: 'announcement', start: name.start, end: name.end });
      break;
    }
  }
  return found;
}

// Behind the dateline, a place in brackets, dashes.
function firstWord(block: ReadBlock, datelines: readonly Span[]): number {
  const { tokens } = block;
  const own = datelines.find((span) => span.start >= block.start && span.end <= block.end && span.start < block.start + 40);
  let at = own === undefined ? 0 : tokenFrom(tokens, own.end);
  if (at === 0 && tokens[0]?.text === '(') {
    const close = tokens.findIndex((token, index) => index < 14 && token.text === ')');
    if (close > 0) at = close + 1;
  }
  for (;;) {
    while (tokens[at]?.kind === 'mark' && !/["“„«(/]/u.test(tokens[at]?.text ?? '')) at += 1;
    // The agency that sends it on: "(NEWSWIRE) —", "/24-7Wire/ --".
    const closing = tokens[at]?.text === '(' ? ')' : tokens[at]?.text === '/' ? '/' : undefined;
    const close = closing === undefined ? -1 : tokens.findIndex((token, index) => index > at && index < at + 9 && token.text === closing);
    if (close === -1) return at;
    at = close + 1;
  }
}

// Before the verb, over adverbs ("today") and what stands between commas; else right behind it.
function subjectOf(block: ReadBlock, verb: number, from: number, subject: IssuerName | undefined): IssuerName | undefined {
  const { tokens, lexicon } = block;
  let at = verb - 1;
  while (at > from && verb - at <= 3 && tokens[at]?.kind === 'word' && tokens[at]?.capital === false) at -= 1;
  const before = tokens[at];
  if (before?.text === ',' || before?.text === ')') {
    // "Acme (ACM), a maker of toys, today announced": what opens the sentence is the subject.
    return subject !== undefined && subject.last < at ? subject : undefined;
  }
  if (subject !== undefined && subject.last >= at && subject.first <= at) return subject;
  const run = at < from ? undefined : nameBefore(tokens, at, lexicon);
  if (run !== undefined && run.last === at) return { first: run.first, last: run.last, start: run.start, end: run.end };
  const behind = issuerNameAt(tokens, verb + phraseAt(lexicon.announces, tokens, verb), lexicon);
  return behind !== undefined && behind.first <= verb + 4 ? behind : undefined;
}
