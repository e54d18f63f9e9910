import type { AttributionAnnotation, Certainty, QuotationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { withoutEnd } from '../forms/without-end.ts';
import { nameKey, type KnownPerson, type People } from './people.ts';
import { quotesOf, sentenceEnd, tokenFrom, type FoundAttribution, type Quote, type SieveContext } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { quotedName } from './role-parts.ts';
import { scanMarks } from './scan-marks.ts';
import { hasCue, inciseIn, sieves } from './sieves.ts';
import type { Token } from './token.ts';

/** Quotations with their attributions, and the quoted runs that are no speech. */
export interface Quotations {
  readonly annotations: readonly (QuotationAnnotation | AttributionAnnotation)[];
  readonly quotations: readonly FoundQuotation[];
}

/** A quotation as later passes use it. */
export interface FoundQuotation {
  readonly annotation: QuotationAnnotation;
  readonly attribution?: AttributionAnnotation;
  readonly blocks: readonly ReadBlock[];
}

interface Draft {
  pieces: { span: Span; certainty: Certainty }[];
  marks: QuotationAnnotation['marks'];
  start: Certainty;
  end: Certainty;
  mark?: Span;
  by: string;
  attribution?: FoundAttribution | undefined;
  blocks: ReadBlock[];
  last: Quote;
}

/**
 * Direct speech and who says it: scans the marks of each block, runs the sieves, tells speech from
 * titles and scare quotes, and joins the pieces of one quotation.
 */
export function findQuotations(reading: Reading, people: People): Quotations {
  const context: SieveContext = { reading, people };
  const drafts: Draft[] = [];
  for (const block of reading.blocks) {
    if (!isSpoken(block)) continue;
    const quotes = quotesOf(block, scanMarks(reading.flat, block).filter((run) => run.open === undefined || quotedName(block.tokens, tokenFrom(block.tokens, run.open.start), block.lexicon) === undefined));
    quotes.push(...dialogue(block, quotes), ...quoteBlock(block, quotes));
    for (const quote of quotes) attribute(quote, context);
    for (const quote of quotes) addQuote(drafts, quote, context);
  }
  return annotated(withoutRepeats(reading, drafts), context);
}

// A pull quote repeats what somebody says elsewhere: without a speaker of its own it is no quotation more.
function withoutRepeats(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const said = new Set(drafts.filter((draft) => draft.attribution).flatMap((draft) => sentencesOf(reading, draft)));
  return drafts.filter((draft) => draft.attribution !== undefined || !sentencesOf(reading, draft).every((sentence) => said.has(sentence)));
}

function sentencesOf(reading: Reading, draft: Draft): string[] {
  return draft.pieces.flatMap(({ span }) => reading.flat.slice(span.start, span.end).split(/(?<=[.!?…]) +/u)).map((sentence) => withoutEnd(matchKey(sentence), ' .,!?…'));
}

// "— Nous ferons appel, a déclaré Paul Verdier.": a line of dialogue that opens with a dash has no closing mark; it counts only with a cue.
function dialogue(block: ReadBlock, quotes: readonly Quote[]): Quote[] {
  const dash = block.tokens[0];
  if (quotes.length > 0 || dash === undefined || !['—', '–', '―'].includes(dash.text)) return [];
  const start = block.tokens[1]?.start ?? block.end;
  return quotesOf(block, [{ marks: 'unclosed', start, end: block.end, open: { start: dash.start, end: dash.end } }]).map((quote) => ({ ...quote, dialogue: true }));
}

// A block quote without marks: what stands in it, up to a last line that names the speaker.
function quoteBlock(block: ReadBlock, quotes: readonly Quote[]): Quote[] {
  if (block.type !== 'quote' || quotes.length > 0 || block.tokens.length < 6) return [];
  const last = block.lines.at(-1);
  const named = block.lines.length > 1 && last !== undefined && /^[-–—―]/u.test(block.tokens[tokenFrom(block.tokens, last.start)]?.text ?? '');
  const end = named ? (block.lines.at(-2) as Span).end : block.end;
  return quotesOf(block, [{ marks: 'closed', start: block.start, end }]).map((quote) => ({ ...quote, inBlock: true }));
}

function isSpoken(block: ReadBlock): boolean {
  return block.role === 'body' || block.role === 'quote' || block.role === 'list' || block.role === 'subheading';
}

function attribute(quote: Quote, context: SieveContext): void {
  const splits = quote.run.marks === 'unclosed' || quote.run.open === undefined || context.reading.flat.charAt(quote.run.open.start) === '«';
  // Inside “ ” only dashes set an incise apart: “A —explica X— B”.
  const incise = quote.run.marks === 'unopened' ? undefined : inciseIn(quote, context, !splits);
  if (incise) {
    quote.attribution = incise.attribution;
    quote.pieces = incisePieces(context.reading.flat, quote, incise.comma, incise.last);
    return;
  }
  for (const sieve of sieves) {
    if (quote.run.marks === 'unopened' && !sieve.id.startsWith('after')) continue;
    if (quote.run.marks === 'unclosed' && sieve.id.startsWith('after')) continue;
    const found = sieve.find(quote, context);
    if (found === undefined) continue;
    quote.attribution = found;
    return;
  }
  quote.cued = hasCue(quote);
}

// « A, déclare X, B » is A and B; “A, zegt X. (the closing mark is missing) is A.
function incisePieces(flat: string, quote: Quote, comma: number, last: number): Span[] {
  const { tokens } = quote.block;
  const stop = (tokens[comma] as Token).text;
  const first = { start: quote.run.start, end: stop === '?' || stop === '!' || stop === '.' ? (tokens[comma] as Token).end : (tokens[comma] as Token).start };
  while (first.end > first.start && flat.charAt(first.end - 1) === ' ') first.end -= 1;
  if (quote.run.marks === 'unclosed') return [first];
  const next = tokens[last + 1];
  const from = next?.kind === 'mark' ? last + 2 : last + 1;
  const rest = tokens[from];
  if (rest === undefined || rest.start >= quote.run.end) return [first];
  return [first, { start: rest.start, end: quote.run.end }];
}

function addQuote(drafts: Draft[], quote: Quote, context: SieveContext): void {
  const previous = drafts.at(-1);
  const joined = previous === undefined ? undefined : joins(previous, quote, context);
  if (previous !== undefined && joined !== undefined) {
    for (const span of quote.pieces) previous.pieces.push({ span, certainty: joined });
    previous.attribution ??= quote.attribution;
    if (previous.marks === 'unclosed') previous.marks = quote.run.marks === 'closed' ? 'continued' : 'unclosed';
    previous.end = quote.run.marks === 'unclosed' ? 'implied' : 'stated';
    if (previous.marks === 'continued') delete previous.mark;
    previous.blocks.push(quote.block);
    previous.last = quote;
    return;
  }
  if (!isSpeech(quote)) return;
  const { marks } = quote.run;
  if (marks === 'unopened') quote.pieces = [{ start: unopenedStart(quote, drafts), end: quote.run.end }];
  const mark = quote.dialogue ? undefined : marks === 'unopened' ? quote.run.close : marks === 'unclosed' ? quote.run.open : undefined;
  drafts.push({
    pieces: quote.pieces.map((span) => ({ span, certainty: 'stated' })),
    marks: quote.dialogue || quote.inBlock ? 'block' : marks,
    start: marks === 'unopened' ? 'implied' : 'stated',
    end: marks === 'unclosed' && !quote.dialogue ? 'implied' : 'stated',
    ...(mark && { mark }),
    by: 'quotation-marks',
    ...(quote.attribution && { attribution: quote.attribution }),
    blocks: [quote.block],
    last: quote,
  });
}

// Back to the end of the last attributed sentence of the paragraph, else to the paragraph's start.
function unopenedStart(quote: Quote, drafts: readonly Draft[]): number {
  // Drafts stand in reading order: those of an earlier block are of no use here.
  const from = drafts.findLastIndex((draft) => draft.last.block.index < quote.block.index);
  const previous = drafts.slice(from + 1).findLast((draft) => draft.blocks.includes(quote.block));
  if (previous === undefined) return quote.block.start;
  const last = previous.attribution?.block === quote.block ? previous.attribution.last : previous.last.after - 1;
  const next = sentenceEnd(quote.block, last);
  const token = quote.block.tokens[next];
  return token !== undefined && token.start < quote.run.end ? token.start : quote.run.start;
}

/**
 * Whether a quote goes on with the quotation before it: in the same paragraph with nothing but the
 * attribution between them, or in the next paragraph, which it opens, without an attribution of
 * its own (an implied piece, unless the earlier one was left open).
 */
function joins(previous: Draft, quote: Quote, context: SieveContext): Certainty | undefined {
  const last = previous.last;
  if (last.block === quote.block) {
    // “…”, said a survivor. “…”: the words of somebody who is not named go on too.
    if (previous.attribution === undefined && last.cued && !quote.cued && !quote.attribution) return quote.words >= 4 && quote.before <= sentenceEnd(quote.block, last.after) ? 'stated' : undefined;
    if (previous.attribution === undefined || quote.cued || isNamed(quote)) return undefined;
    if (quote.attribution) return sameSpeaker(previous.attribution, quote.attribution, context) && isClose(previous, quote) ? 'stated' : undefined;
    if (previous.attribution.block !== quote.block || previous.attribution.last < last.after - 1 && last.attribution !== undefined) {
      return quote.words >= 4 && onlyMarks(quote.block, last.after, quote.before) ? 'stated' : undefined;
    }
    const gapEnd = sentenceEnd(quote.block, Math.max(previous.attribution.last, last.after - 1));
    const split = quote.before <= gapEnd && quote.words >= 1 && !isScare(quote);
    return split || (gapEnd === quote.before && quote.words >= 4) ? 'stated' : undefined;
  }
  if ((quote.attribution || quote.cued) && previous.attribution) return undefined;
  if (quote.before > 0 || !adjacent(previous, quote)) return undefined;
  if (last.run.marks === 'unclosed' && last.attribution?.by !== 'unclosed-cue' && quote.run.marks !== 'unopened') return 'stated';
  // A paragraph that opens and does not close belongs to the one behind it.
  if (quote.words < 6 || quote.run.marks === 'unclosed') return undefined;
  if (previous.attribution === undefined) return undefined;
  return quote.attribution === undefined ? 'implied' : undefined;
}

// One sentence of saying carries both, or the second names the same person again: “…”, says X. “…”, X goes on.
function sameSpeaker(a: FoundAttribution, b: FoundAttribution, { people }: SieveContext): boolean {
  if (a.cue !== undefined && a.cue.start === b.cue?.start) return true;
  if (b.speaker.kind === 'pronoun') return a.speaker.kind !== 'organization' && b.by.startsWith('after');
  if (a.speaker.run === undefined || b.speaker.run === undefined) return false;
  const first = nameKey(a.block.tokens, a.speaker.run.first, a.speaker.run.last);
  const second = nameKey(b.block.tokens, b.speaker.run.first, b.speaker.run.last);
  if (first === second) return true;
  return people.find(first, a.speaker.run.start) !== undefined && people.find(first, a.speaker.run.start) === people.find(second, b.speaker.run.start);
}

// Nothing but the sentence of the first attribution stands between the two.
function isClose(previous: Draft, quote: Quote): boolean {
  const last = Math.max(previous.attribution?.block === quote.block ? previous.attribution.last : 0, previous.last.after - 1);
  return quote.before <= sentenceEnd(quote.block, last);
}

// The marks hold a name: "der Initiative „Freies Netz“", "het rapport “Water”".
function isNamed(quote: Quote): boolean {
  const before = quote.block.tokens[quote.before - 1]?.lower ?? '';
  return quote.run.open !== undefined && (quote.block.lexicon.titleNouns.has(before) || quote.block.lexicon.organizationNouns.has(before)) && !quote.attribution?.by.startsWith('after');
}

function onlyMarks(block: ReadBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((block.tokens[at] as Token).kind !== 'mark') return false;
  return true;
}

// The block of the earlier piece (or its speaker line) is right before, and ends with it.
function adjacent(previous: Draft, quote: Quote): boolean {
  const block = previous.attribution?.block.index === previous.last.block.index + 1 ? previous.attribution.block : previous.last.block;
  if (block.index + 1 !== quote.block.index) return false;
  if (block !== previous.last.block) return true;
  const behind = previous.attribution?.block === block ? Math.max(previous.attribution.last + 1, previous.last.after) : previous.last.after;
  return block.tokens.length - behind <= 2 || sentenceEnd(block, Math.max(behind - 1, 0)) >= block.tokens.length;
}

function isScare(quote: Quote): boolean {
  const { block } = quote;
  const first = block.tokens[quote.before + 1];
  return quote.words < 4 && first !== undefined && !/[.,!?…]/u.test(block.tokens[quote.after - 2]?.text ?? '');
}

/** Speech, and not a title, a name, a term or a scare quote. */
function isSpeech(quote: Quote): boolean {
  const { block, run, words } = quote;
  const { tokens, lexicon } = block;
  const attributed = quote.attribution !== undefined;
  if (run.marks === 'unopened') return attributed && words >= 1;
  if (quote.inBlock) return attributed || words >= 12;
  if (quote.dialogue) return attributed && quote.attribution?.by === 'unclosed-cue';
  if (run.marks === 'unclosed') return words >= 5 && (attributed || quote.before === 0);
  const before = tokens[quote.before - 1];
  if (before !== undefined && lexicon.titleNouns.has(before.lower) && !(attributed && words >= 8)) return false;
  if (before?.text === ',' && lexicon.titleNouns.has(tokens[quote.before - 2]?.lower ?? '')) return false;
  const inner = tokens.slice(quote.before + 1, quote.after - 1);
  const ends = /[.!?…]/u.test(inner.at(-1)?.text ?? '');
  if (attributed) {
    const adjacentCue = quote.attribution?.by.startsWith('after') === true || quote.attribution?.by === 'colon' || quote.attribution?.by === 'incise';
    if (words >= 5) return true;
    return adjacentCue ? words >= 2 || ends : words >= 3 && !isTitleCase(inner);
  }
  if (quote.cued) return words >= 3;
  if (words < 9) return false;
  const first = inner.find((token) => token.kind !== 'mark');
  return first?.capital === true && ends && !isTitleCase(inner);
}

function isTitleCase(inner: readonly Token[]): boolean {
  const longer = inner.filter((token) => token.kind === 'word' && token.text.length > 3);
  return longer.length > 0 && longer.every((token) => token.capital);
}

function annotated(drafts: readonly Draft[], context: SieveContext): Quotations {
  const annotations: (QuotationAnnotation | AttributionAnnotation)[] = [];
  const quotations: FoundQuotation[] = [];
  let lastPerson: AttributionAnnotation | undefined;
  const spoken = new Set<string>();
  const holders = holdersIn(context);
  for (const draft of drafts) {
    const implied = draft.pieces.flatMap((piece, index) => (piece.certainty === 'implied' ? [index] : []));
    const annotation: QuotationAnnotation = {
      type: 'quotation',
      spans: draft.pieces.map((piece) => piece.span),
      certainty: draft.start === 'implied' || draft.end === 'implied' ? 'implied' : 'stated',
      by: draft.by,
      marks: draft.marks,
      start: draft.start,
      end: draft.end,
      ...(implied.length > 0 && { impliedPieces: implied }),
      ...(draft.mark && { mark: draft.mark }),
    };
    annotations.push(annotation);
    const attribution = draft.attribution && attributionOf(draft, draft.attribution, context, holders, lastPerson, spoken);
    if (attribution) annotations.push(attribution);
    if (attribution?.kind === 'person') {
      lastPerson = attribution;
      spoken.add(attribution.name);
    }
    quotations.push({ annotation, ...(attribution && { attribution }), blocks: draft.blocks });
  }
  return { annotations, quotations };
}

function attributionOf(draft: Draft, found: FoundAttribution, context: SieveContext, holders: Holders, lastPerson: AttributionAnnotation | undefined, spoken: ReadonlySet<string>): AttributionAnnotation | undefined {
  const { reading, people } = context;
  const first = (draft.pieces[0] as { span: Span }).span;
  const { speaker, block } = found;
  const base = { type: 'attribution' as const, quotation: first, by: found.by, spans: [speaker.name], speaker: speaker.name, ...(found.cue && { cue: found.cue }) };
  if (speaker.kind === 'pronoun') {
    // Whoever spoke last, unless somebody else was named since: then they are meant, but not for certain.
    const named = people.lastBefore(Math.min(first.start, speaker.name.start), (person) => person.jobTitle !== undefined || spoken.has(person.key));
    if (named !== undefined && named.key !== lastPerson?.name) {
      return { ...base, certainty: 'implied', name: named.key, nameSpan: named.span, kind: 'person', by: `${found.by}-pronoun`, ...titles(named.jobTitle, named.organization) };
    }
    if (lastPerson === undefined) return undefined;
    return { ...base, certainty: lastPerson.certainty === 'implied' ? 'implied' : found.certainty, name: lastPerson.name, nameSpan: lastPerson.nameSpan, kind: 'person', by: `${found.by}-pronoun`, ...titles(lastPerson.jobTitle, lastPerson.organization) };
  }
  if (speaker.kind === 'role') {
    const meant = holderOf(found, first, context, holders);
    if (meant === undefined) return undefined;
    return { ...base, certainty: meant.certainty, name: meant.person.key, nameSpan: meant.person.span, kind: 'person', by: `${found.by}-role`, ...titles(meant.person.jobTitle, meant.person.organization) };
  }
  if (speaker.run === undefined) return undefined;
  if (speaker.several) return { ...base, certainty: 'implied', name: reading.flat.slice(speaker.name.start, speaker.name.end), nameSpan: speaker.name, kind: 'person', ...titles(speaker.jobTitle, speaker.organization) };
  const key = nameKey(block.tokens, speaker.run.first, speaker.run.last);
  const known = people.find(key, speaker.run.start);
  if (known === undefined && speaker.kind === 'person' && speaker.run.first === speaker.run.last) {
    return { ...base, certainty: speaker.jobTitle ? found.certainty : 'implied', name: key, nameSpan: { start: speaker.run.start, end: speaker.run.end }, kind: speaker.jobTitle ? 'person' : 'organization', ...titles(speaker.jobTitle, speaker.organization) };
  }
  // A later "Black said" has the title and employer that the first mention was given.
  if (known && speaker.jobTitle && speaker.organization && !known.organization) {
    known.jobTitle = speaker.jobTitle;
    known.organization = speaker.organization;
  }
  const nameSpan = known && speaker.kind !== 'organization' ? known.span : { start: speaker.run.start, end: speaker.run.end };
  const kind = speaker.kind === 'organization' ? 'organization' : 'person';
  return { ...base, certainty: found.certainty, name: known?.key ?? key, nameSpan, kind, ...titles(fullest(reading, block.tokens, speaker.jobTitle, known?.jobTitle), speaker.organization ?? known?.organization) };
}

// "said the chair": the one person who has that title; else whoever the paragraph named last, not for certain.
function holderOf({ speaker, block }: FoundAttribution, quotation: Span, { reading, people }: SieveContext, holders: Holders): { person: KnownPerson; certainty: Certainty } | undefined {
  const head = reading.flat.slice(speaker.name.start, speaker.name.end).toLowerCase().split(' ').at(-1) ?? '';
  const known = holders().get(stem(head)) ?? new Set();
  const [only] = known;
  if (only !== undefined && known.size === 1 && speaker.organization && only.organization && !sameWords(reading, speaker.organization, only.organization)) return undefined;
  if (only !== undefined && known.size === 1) return { person: only, certainty: only.span.start < quotation.start ? 'stated' : 'implied' };
  const offset = Math.min(quotation.start, speaker.name.start);
  const near = people.lastBefore(offset, (person) => (known.size === 0 ? person.span.start >= block.start : known.has(person)));
  return near && { person: near, certainty: 'implied' };
}

function sameWords({ flat }: Reading, a: Span, b: Span): boolean {
  const first = matchKey(flat.slice(a.start, a.end));
  const second = matchKey(flat.slice(b.start, b.end));
  return first.includes(second) || second.includes(first);
}

type Holders = () => ReadonlyMap<string, ReadonlySet<KnownPerson>>;

// The people by the words of their titles; made when first asked for.
function holdersIn({ reading, people }: SieveContext): Holders {
  let byWord: Map<string, Set<KnownPerson>> | undefined;
  return () => {
    if (byWord) return byWord;
    byWord = new Map();
    for (const person of people.all) {
      if (person.jobTitle === undefined) continue;
      for (const word of reading.flat.slice(person.jobTitle.start, person.jobTitle.end).toLowerCase().split(' ')) {
        const same = byWord.get(stem(word));
        if (same) same.add(person);
        else byWord.set(stem(word), new Set([person]));
      }
    }
    return byWord;
  };
}

// "Vorsitzenden" and "Vorsitzende" are one word.
function stem(word: string): string {
  return word.length > 6 ? word.slice(0, -2) : word;
}

// "Prosecutor Black" was introduced as "chief of the misdemeanour division": a bare head gives way to the fuller title.
function fullest(reading: Reading, tokens: readonly Token[], here: Span | undefined, known: Span | undefined): Span | undefined {
  if (here === undefined || known === undefined) return here ?? known;
  const bare = tokenFrom(tokens, here.end) - tokenFrom(tokens, here.start) === 1;
  const within = fold(reading.flat.slice(known.start, known.end)).toLowerCase().startsWith(fold(reading.flat.slice(here.start, here.end)).toLowerCase());
  return (bare || within) && known.end - known.start > here.end - here.start ? known : here;
}

function titles(jobTitle: Span | undefined, organization: Span | undefined): { jobTitle?: Span; organization?: Span } {
  return { ...(jobTitle && { jobTitle }), ...(organization && { organization }) };
}
