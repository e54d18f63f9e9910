import type { Span } from '../model/span.ts';
import { findDates } from './find-dates.ts';
import type { IssuerMention } from './find-issuers.ts';
import { issuerNameAt, type IssuerName } from './issuer-name.ts';
import { nameBefore } from './names.ts';
import { pastAgency } from './past-agency.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
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
    if (name !== undefined && phraseAt(block.lexicon.announces, block.tokens, behindPartner(block, name)) > 0) found.push({ sign: 'headlineSubject', start: name.start, end: name.end });
  }
  if (lead === undefined) return found;
  const { tokens, lexicon } = lead;
  const from = firstWord(reading, lead, datelines);
  const opening = pastAdverb(lead, from);
  const subject = opensPlace(lead, opening) ? undefined : issuerNameAt(tokens, opening, lexicon);
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

// Behind the dateline, a date alone ("March 3, 2026 — Acme …"), a place in brackets, dashes.
function firstWord(reading: Reading, block: ReadBlock, datelines: readonly Span[]): number {
  const { tokens } = block;
  const date = findDates(reading, block).find(({ first, last }) => first <= 1 && /^[:–—-]$/u.test(tokens[last + 1]?.text ?? ''));
  const own = datelines.find((span) => span.start >= block.start && span.end <= block.end && span.start < block.start + 40);
  let at = own !== undefined ? tokenFrom(tokens, own.end) : date !== undefined ? date.last + 1 : 0;
  if (at === 0 && tokens[0]?.text === '(') {
    const close = tokens.findIndex((token, index) => index < 14 && token.text === ')');
    if (close > 0) at = close + 1;
  }
  for (;;) {
    while (tokens[at]?.kind === 'mark' && !/["“„«(/]/u.test(tokens[at]?.text ?? '')) at += 1;
    const behind = pastAgency(tokens, at);
    if (behind === at) return at;
    at = behind;
  }
}

// "Acme and Open Net launch …": the first of two is the one that sends it; the token behind both.
function behindPartner({ tokens, lexicon }: ReadBlock, name: IssuerName): number {
  if (!lexicon.joiners.has(tokens[name.last + 1]?.lower ?? '')) return name.last + 1;
  const partner = issuerNameAt(tokens, name.last + 2, lexicon);
  return partner === undefined ? name.last + 1 : partner.last + 1;
}

// "Today, Acme", "Vandaag, …": a word that only opens the sentence.
function pastAdverb({ tokens, lexicon }: ReadBlock, from: number): number {
  return tokens[from + 1]?.text === ',' && lexicon.notNames.has(tokens[from]?.lower ?? '') ? from + 2 : from;
}

// Before the verb, over adverbs ("today") and what stands between commas; else right behind it.
function subjectOf(block: ReadBlock, verb: number, from: number, subject: IssuerName | undefined): IssuerName | undefined {
  const { tokens, lexicon } = block;
  let at = verb - 1;
  while (at > from && verb - at <= 3 && tokens[at]?.kind === 'word' && tokens[at]?.capital === false) at -= 1;
  const before = tokens[at];
  if (before?.text === ',' || before?.text === ')' || before?.text === '–' || before?.text === '—') {
    // "Acme (ACM), a maker of toys, today announced": what opens the sentence is the subject.
    return subject !== undefined && subject.last < at ? subject : undefined;
  }
  if (subject !== undefined && subject.last >= at && subject.first <= at) return subject;
  const run = at < from ? undefined : nameBefore(tokens, at, lexicon);
  if (run !== undefined && run.last === at && !isPrepositional(block, run.first)) {
    // "Acme and Open Net announce": the first of two sends it.
    const joined = lexicon.joiners.has(tokens[run.first - 1]?.lower ?? '') && tokens[run.first - 2]?.capital === true;
    return !joined ? { first: run.first, last: run.last, start: run.start, end: run.end } : subject?.last === run.first - 2 ? subject : undefined;
  }
  const behind = issuerNameAt(tokens, verb + phraseAt(lexicon.announces, tokens, verb), lexicon);
  return behind !== undefined && behind.first <= verb + 4 ? behind : undefined;
}

// "In het Museum Stille Wateren opent de burgemeester"
function opensPlace({ tokens, lexicon }: ReadBlock, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return phraseAt(lexicon.locatives, tokens, at) > 0 || (lexicon.prepositions.has(lower) && !lexicon.determiners.has(lower));
}

// "Im Klinikum Adorf eröffnet die Ministerin": what stands behind a preposition does nothing.
function isPrepositional({ tokens, lexicon }: ReadBlock, first: number): boolean {
  const before = lexicon.determiners.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return lexicon.prepositions.has(tokens[before]?.lower ?? '') || phraseBefore(lexicon.locatives, tokens, first) > 0;
}
