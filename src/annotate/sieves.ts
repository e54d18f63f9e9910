import type { Certainty } from '../model/annotation.ts';
import { nameKey } from './people.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { sentenceEnd, sentenceStart, type FoundAttribution, type Quote, type SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Token } from './token.ts';
import { convictionAt, cueAt, cueBetween, invertedAt, resumedAt } from './cue-at.ts';
import { fragmentBefore } from './fragment-before.ts';
import { afterBreak } from './after-break.ts';
import { nameBefore } from './name-before.ts';
import { afterLine, employed, speakerLine } from './speaker-line.ts';
import { anyPerson, speaker, subjectAfter, subjectBefore, subjectOf } from './subject-of.ts';

/** One way in which a text says who speaks. Sieves run in order, the most precise first. */
export interface Sieve {
  readonly id: string;
  readonly find: (quote: Quote, context: SieveContext) => FoundAttribution | undefined;
}

/** The sieves, the most precise first. */
export const sieves: readonly Sieve[] = [
  { id: 'after-verbless', find: afterVerbless },
  { id: 'after-verb-subject', find: afterVerbSubject },
  { id: 'after-subject-verb', find: afterSubjectVerb },
  { id: 'after-dash', find: afterDash },
  { id: 'colon', find: colon },
  { id: 'before-verbless', find: beforeVerbless },
  { id: 'fragment-before', find: fragmentBefore },
  { id: 'before-subject-verb', find: beforeSubjectVerb },
  { id: 'before-verb-subject', find: beforeVerbSubject },
  { id: 'after-line', find: afterLine },
  { id: 'speaker-line', find: speakerLine },
  { id: 'after-name', find: afterName },
  { id: 'after-any-verb', find: afterAnyVerb },
  { id: 'after-break', find: afterBreak },
  { id: 'name-before', find: nameBefore },
  { id: 'previous-sentence', find: previousSentence },
];

// “…”, aldus Heidi De Pauw · “…”, so Müller · « … », selon X
function afterVerbless(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { tokens, lexicon } = quote.block;
  const at = pastMarks(quote);
  if (at >= quote.ceiling) return undefined;
  const length = phraseAt(lexicon.verbless, tokens, at);
  const found = length === 0 ? undefined : speaker(quote.block, at + length, context, quote.ceiling);
  if (found === undefined || opensAnother(quote, at, found.last + 1)) return undefined;
  return made('after-verbless', quote.block, found, at, length);
}

// “….” According to her the street has become quieter: a sentence of its own.
function opensAnother({ block: { tokens }, after }: Quote, at: number, behind: number): boolean {
  return tokens[at]?.capital === true && /[.!?…]/u.test(tokens[after - 2]?.text ?? '') && tokens[behind]?.kind === 'word';
}

// “…”, zegt Anna de Vries · “…,” said Jane Doe · »…«, teilte das Amt mit · “…” Dat zegt X
function afterVerbSubject(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { tokens, lexicon } = quote.block;
  if (!closesClause(quote)) return undefined;
  const start = pastMarks(quote);
  const end = Math.min(quote.ceiling, sentenceEnd(quote.block, start));
  const resumed = resumedAt(quote.block, start);
  for (let at = resumed; at < Math.min(end, resumed + 3); at += 1) {
    if ((tokens[at] as Token).kind === 'mark') return undefined;
    const inverted = invertedAt(quote.block, at);
    if (inverted) return made('after-verb-subject', quote.block, inverted.subject, at, inverted.length);
    const length = cueAt(quote.block, at, end) || convictionAt(quote.block, at, end);
    if (length > 0) {
      const named = subjectAfter(quote.block, at + length, end, context);
      const left = named ? undefined : dropped(quote.block, at, length, (next) => next === undefined || next.kind === 'mark' || next.lower === 'a' || next.lower === 'al' || lexicon.locatives.has(next.lower));
      return made('after-verb-subject', quote.block, named ?? left, at, length, left && tokens[at + length]?.kind === 'word' ? 'implied' : 'stated');
    }
    if ((tokens[at] as Token).capital && at > resumed) return undefined;
  }
  return undefined;
}

// “…”, añadió. · “…”, respondió a pregunta de la prensa. · Informó que la casa “…”: the verb stands without a subject, before a mark or one of some words.
function dropped({ tokens, lexicon }: ReadBlock, at: number, length: number, before: (token: Token | undefined) => boolean): SpeakerPhrase | undefined {
  if (!lexicon.language.dropsSubject || !before(tokens[at + length])) return undefined;
  return { kind: 'pronoun', name: { start: (tokens[at] as Token).start, end: (tokens[at + length - 1] as Token).end }, first: at, last: at + length - 1 };
}

// “…,” Jane Doe said · “…,” she added · “…”, Anna de Vries, CEO of Acme, said
function afterSubjectVerb(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { tokens, lexicon } = quote.block;
  if (!closesClause(quote)) return undefined;
  const at = pastMarks(quote);
  if (at >= quote.ceiling) return undefined;
  const found = speaker(quote.block, at, context, quote.ceiling);
  if (found === undefined) return undefined;
  let verb = found.last + 1;
  if (tokens[verb]?.text === ',' || tokens[verb]?.text === ')') verb += 1;
  for (let step = 0; step < 3; step += 1) {
    const length = phraseAt(lexicon.cueVerbs, tokens, verb + step);
    if (length > 0 && isReported(quote, verb + step + length)) return undefined;
    if (length > 0 && verb + step < quote.ceiling) return made('after-subject-verb', quote.block, found, verb + step, length);
    if (tokens[verb + step]?.kind !== 'word' || tokens[verb + step]?.capital) return undefined;
  }
  return undefined;
}

// “….” The treasurer, Ann Lee, stressed that the costs … : behind a sentence of its own, what the verb brings is not in marks.
function isReported({ block: { tokens, lexicon }, after }: Quote, at: number): boolean {
  const that = tokens[tokens[at]?.text === ',' ? at + 1 : at];
  return /[.!?…]/u.test(tokens[after - 2]?.text ?? '') && that !== undefined && lexicon.that.has(that.lower);
}

// “…” – Jane Doe, CEO · “…” (Jane Doe) · “…” | Jane Doe
function afterDash(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { tokens } = quote.block;
  const mark = tokens[quote.after];
  if (mark === undefined || !'–—-(―|'.includes(mark.text)) return undefined;
  const named = speaker(quote.block, quote.after + 1, context, quote.ceiling);
  if (named?.kind !== 'person' || named.run === undefined) return undefined;
  const found = employed(tokens, named, quote.block);
  const next = tokens[found.last + 1];
  if (mark.text === '(' ? next?.text !== ')' && tokens[found.last]?.text !== ')' : next !== undefined && !isStop(next)) return undefined;
  return named.run.last > named.run.first || found.jobTitle ? made('after-dash', quote.block, found, quote.after, 1) : undefined;
}

// Anna de Vries: “…” · She adds: “…” · CEO Jane Doe zegt daarover: “…”, also at the end of the block before
function colon(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const place = beforePlace(quote, context);
  if (place === undefined) return undefined;
  const { block, from, to } = place;
  const last = block.tokens[to - 1];
  if (last?.text !== ':') return undefined;
  const verb = cueBetween(block, from, to - 1);
  if (verb !== undefined) {
    const found = subjectOf(block, from, verb.at, verb.at + verb.length, to, context) ?? anyPerson(block, from, to - 1, context);
    return made('colon', block, found, verb.at, verb.length);
  }
  const named = speaker(block, from, context, to) ?? speaker(block, from + 1, context, to);
  if (named && named.kind !== 'pronoun' && named.last >= to - 2 && named.last < to) return made('colon', block, named, to - 1, 1);
  // "Mayor Tom Hall is proud: “…”": the person who opens the sentence, the only one in it.
  if (named?.kind === 'person' && named.jobTitle && named.first <= from + 1 && anyPerson(block, named.last + 1, to - 1, context) === undefined) return made('colon', block, named, to - 1, 1);
  // "Ann Lee, chair of Acme, who opened the fair: “…”"
  const clause = named?.kind === 'person' && named.jobTitle && block.tokens[named.last + 1]?.text === ',' ? block.tokens[named.last + 2] : undefined;
  if (clause && block.lexicon.relatives.has(clause.lower)) return made('colon', block, named, to - 1, 1);
  const length = phraseAt(block.lexicon.verbless, block.tokens, from);
  if (length > 0) return made('colon', block, speaker(block, from + length, context, to), from, length);
  return made('colon', block, anyPerson(block, from, to - 1, context), to - 1, 1, 'implied');
}

// Volgens Anna de Vries “…” · According to X, “…”
function beforeVerbless(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const from = Math.max(quote.floor, sentenceStart(quote.block, quote.before));
  if (from >= quote.before) return undefined;
  const { tokens, lexicon } = quote.block;
  const length = phraseAt(lexicon.verbless, tokens, from) || phraseAt(lexicon.sourcePrepositions, tokens, from);
  const view = length === 0 ? phraseAt(lexicon.views, tokens, from) : 0;
  if (view > 0) return made('before-verbless', quote.block, { kind: 'pronoun', name: { start: (tokens[from] as Token).start, end: (tokens[from + view - 1] as Token).end }, first: from, last: from + view - 1 }, from, view);
  if (length === 0) return beforeOpener(quote, from, context);
  return made('before-verbless', quote.block, speaker(quote.block, from + length, context, quote.before), from, length);
}

// Pour Jeanne Roux, présidente d’Acme, « … »: a person, and the quote right behind.
function beforeOpener(quote: Quote, from: number, context: SieveContext): FoundAttribution | undefined {
  const { block, before, after, words } = quote;
  const length = phraseAt(block.lexicon.openers, block.tokens, from);
  // "Pour Jeanne Roux, « La Maison des arbres » est un livre."
  const goesOn = block.tokens[after]?.kind === 'word' && !/[.!?…]/u.test(block.tokens[after - 2]?.text ?? '');
  const found = length > 0 && words >= 5 && !goesOn ? speaker(block, from + length, context, before) : undefined;
  if (found?.kind !== 'person' || found.last + (block.tokens[before - 1]?.text === ',' ? 2 : 1) !== before) return undefined;
  return made('before-opener', block, found, from, length);
}

// Jane Doe said, “…” · Anna de Vries zegt dat “…” · She called it “…”
function beforeSubjectVerb(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block } = quote;
  const from = Math.max(quote.floor, sentenceStart(block, quote.before));
  if (from >= quote.before) return undefined;
  const { tokens, lexicon } = block;
  let end = quote.before;
  const comma = tokens[end - 1]?.text === ',';
  if (comma) end -= 1;
  for (let back = 0; back < 4 && end - back > from; back += 1) {
    const length = phraseBefore(lexicon.cueVerbs, tokens, end - back);
    if (length === 0) continue;
    const at = end - back - length;
    const found = subjectBefore(block, from, at, context);
    if (found) return made('before-subject-verb', block, found, at, length);
  }
  const verb = cueBetween(block, from, end);
  if (verb === undefined) return undefined;
  return made('before-subject-verb', block, subjectBefore(block, from, verb.at, context) ?? (verb.at === from ? dropped(block, verb.at, verb.length, (next) => lexicon.that.has(next?.lower ?? '')) : undefined), verb.at, verb.length, quote.words >= 5 ? 'stated' : 'implied');
}

// Zegt Anna de Vries “…” · Dazu sagte Max Müller, „…“
function beforeVerbSubject(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block } = quote;
  const from = Math.max(quote.floor, sentenceStart(block, quote.before));
  const verb = cueBetween(block, from, quote.before);
  if (verb === undefined) return undefined;
  return made('before-verb-subject', block, subjectAfter(block, verb.at + verb.length, quote.before, context), verb.at, verb.length, 'implied');
}

// “…,” Mr Kerin. · “…”, Anna de Vries, CEO of Acme.
function afterName(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block } = quote;
  if (!closesClause(quote)) return undefined;
  const at = pastMarks(quote);
  const found = speaker(block, at, context, quote.ceiling);
  if (found?.kind !== 'person' || found.run === undefined || !endsPhrase(block, found.last + 1)) return undefined;
  return isSomebody(found, block, context) ? made('after-name', block, found, at, 1, found.jobTitle ? 'stated' : 'implied') : undefined;
}

// “…”, beaamt Anna de Vries. · “…”, coincidió el alcalde, Luis Romero: a verb that no list holds, and a person.
function afterAnyVerb(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block } = quote;
  const { tokens, lexicon } = block;
  const at = pastMarks(quote);
  const verb = tokens[at];
  const comma = at > quote.after || tokens[quote.after - 2]?.text === ',';
  if (!closesClause(quote) || !comma || at >= quote.ceiling || verb?.kind !== 'word' || verb.capital || lexicon.notNames.has(verb.lower) || verb.lower.length < 4) return undefined;
  const found = speaker(block, at + 1, context, quote.ceiling);
  if (found?.kind !== 'person' || found.run === undefined || !isSomebody(found, block, context)) return undefined;
  return made('after-any-verb', block, found, at, 1, 'implied');
}

function isSomebody(found: SpeakerPhrase, block: ReadBlock, context: SieveContext): boolean {
  return found.jobTitle !== undefined || (found.run !== undefined && context.people.find(nameKey(block.tokens, found.run.first, found.run.last), found.name.start) !== undefined);
}

function endsPhrase(block: ReadBlock, at: number): boolean {
  const token = block.tokens[at];
  return token === undefined || isStop(token);
}

// The sentence before, in the same paragraph, tells what somebody says or is about them: "Her director, Jane Doe, stressed that …. “…”"
function previousSentence(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block } = quote;
  if (quote.words < 8 || quote.before === 0 || sentenceStart(block, quote.before) !== quote.before || quote.floor >= quote.before) return undefined;
  const from = Math.max(quote.floor, sentenceStart(block, quote.before - 1));
  const verb = cueBetween(block, from, quote.before);
  if (verb !== undefined) {
    const found = subjectBefore(block, from, verb.at, context) ?? subjectAfter(block, verb.at + verb.length, quote.before, context);
    if (found?.kind === 'person') return made('previous-sentence', block, found, verb.at, verb.length, 'implied');
  }
  const start = from + (phraseAt(block.lexicon.verbless, block.tokens, from) || phraseAt(block.lexicon.sourcePrepositions, block.tokens, from));
  const opening = speaker(block, start, context, quote.before);
  if (opening?.kind !== 'person' || opening.run === undefined || context.people.find(nameKey(block.tokens, opening.run.first, opening.run.last), opening.name.start) === undefined) return undefined;
  return made('previous-sentence', block, opening, from, 1, 'implied');
}

/** Whether words of saying stand right behind a quote. */
export function hasCue(quote: Quote): boolean {
  const { block } = quote;
  if (!closesClause(quote)) return false;
  const start = pastMarks(quote);
  const end = Math.min(quote.ceiling, sentenceEnd(block, start), start + 6);
  for (let at = start; at < end && (block.tokens[at] as Token).kind !== 'mark'; at += 1) if (cueAt(block, at, end) > 0 || phraseAt(block.lexicon.verbless, block.tokens, at) > 0) return true;
  return false;
}

// The words that lead up to a quote: in its own sentence, or at the end of the block before where that ends in a colon.
function beforePlace(quote: Quote, context: SieveContext): { block: ReadBlock; from: number; to: number } | undefined {
  const from = Math.max(quote.floor, sentenceStart(quote.block, quote.before));
  if (from < quote.before) return { block: quote.block, from, to: quote.before };
  const previous = context.reading.blocks[quote.block.index - 1];
  if (quote.before > 0 || previous?.tokens.at(-1)?.text !== ':') return undefined;
  return { block: previous, from: sentenceStart(previous, previous.tokens.length - 1), to: previous.tokens.length };
}

// The quote ends a clause: punctuation inside its end, a comma behind it, or it is the whole sentence up to there.
function closesClause(quote: Quote): boolean {
  const { tokens } = quote.block;
  const inner = tokens[quote.after - 2];
  const next = tokens[quote.after];
  if (inner !== undefined && /[.,!?…]/u.test(inner.text)) return true;
  if (next?.text === ',' || next?.text === '–' || next?.text === '—') return true;
  return quote.words >= 3 && (tokens[quote.before - 1]?.text === ':' || sentenceStart(quote.block, quote.before) === quote.before);
}

/** The token behind a quote and the marks that follow it. */
export function pastMarks(quote: Quote): number {
  const { tokens } = quote.block;
  let at = quote.after;
  while (at < tokens.length && at < quote.after + 2 && [',', '.', '–', '—', '-', '’', "'"].includes((tokens[at] as Token).text)) at += 1;
  return at;
}

/** True for a mark that ends a sentence. */
export function isStop(token: Token): boolean {
  return token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…';
}

/** An attribution by a sieve: its speaker, and the cue at a token. */
export function made(by: string, block: ReadBlock, found: SpeakerPhrase | undefined, cue: number, length: number, certainty: Certainty = 'stated'): FoundAttribution | undefined {
  if (found === undefined) return undefined;
  const first = block.tokens[cue] as Token;
  const last = block.tokens[cue + length - 1] as Token;
  return { by, certainty, speaker: found, block, cue: { start: first.start, end: last.end }, last: Math.max(found.last, cue + length - 1) };
}
