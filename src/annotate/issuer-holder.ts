import type { Span } from '../model/span.ts';
import { blockAt } from './block-at.ts';
import type { IssuerMention } from './find-issuers.ts';
import { nameAt, nameBefore, personPart } from './names.ts';
import { nameKey, type KnownPerson, type People } from './people.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

/** Somebody in office, with the words that say so. */
interface Holder {
  readonly person: KnownPerson;
  readonly office: Span;
  readonly surname: string;
}

/**
 * Somebody in office who issues a release in their own name: named by its label ("Statement by
 * Senator Ann Peeters"), or saying something in its headline ("Peeters: …", "SEN. PEETERS CALLS …")
 * and in its first sentence ("Vlaams Parlementslid Ann Peeters vraagt …").
 *
 * @param headline - the spans of the title
 * @param lead - the first paragraph of prose
 */
export function holderMentions(reading: Reading, people: People, headline: readonly Span[], lead: ReadBlock | undefined): IssuerMention[] {
  const holders = holdersIn(reading, people);
  if (holders.length === 0) return [];
  const found: IssuerMention[] = [];
  const labelled = reading.blocks.filter((block) => block.index < (lead?.index ?? 0)).map((block) => labelHolder(block, holders)).find((holder) => holder !== undefined);
  if (labelled !== undefined) found.push(mention('holderLabel', labelled));
  for (const span of headline) {
    const block = blockAt(reading.blocks, span.start);
    const holder = block && headlineHolder(block, tokenFrom(block.tokens, span.start), tokenFrom(block.tokens, span.end), holders);
    if (holder !== undefined) found.push(mention('holderHeadline', holder));
  }
  const opening = lead && leadHolder(lead, holders);
  if (opening !== undefined) found.push(mention('holderLead', opening));
  return found;
}

function mention(sign: 'holderLabel' | 'holderHeadline' | 'holderLead', { person, office }: Holder): IssuerMention {
  return { sign, start: person.span.start, end: person.span.end, office };
}

// Everybody whom the text names in full, with an office beside any form of their name; the first named first.
function holdersIn(reading: Reading, people: People): Holder[] {
  const found = new Map<string, Holder>();
  for (const { tokens, lexicon, role } of reading.blocks) {
    if (role === 'chrome') continue;
    for (let at = 0; at < tokens.length; at += 1) {
      const length = phraseAt(lexicon.offices, tokens, at);
      if (length === 0) continue;
      const person = besideOffice(tokens, at, at + length, reading, people);
      const surname = person?.key.split(' ').at(-1);
      if (person === undefined || surname === undefined || !person.key.includes(' ') || found.has(person.key)) continue;
      found.set(person.key, { person, office: { start: (tokens[at] as Token).start, end: (tokens[at + length - 1] as Token).end }, surname });
    }
  }
  return [...found.values()];
}

// "Sen. Ann Peeters", "Senator Peeters"; "Ann Peeters MP", "Ann Peeters, Vlaams Parlementslid", "Ann Peeters (MdB)".
function besideOffice(tokens: readonly Token[], first: number, end: number, reading: Reading, people: People): KnownPerson | undefined {
  const block = blockAt(reading.blocks, (tokens[first] as Token).start) as ReadBlock;
  const { lexicon } = block;
  const behind = tokens[end]?.text === '.' ? end + 1 : end;
  const run = tokens[behind]?.opensLine === true ? undefined : nameAt(tokens, behind, lexicon);
  if (run !== undefined && run.first <= behind + 2) {
    const { first: start, last } = personPart(tokens, run, lexicon);
    const person = people.find(nameKey(tokens, start, last), run.start);
    if (person !== undefined) return person;
  }
  const mark = tokens[first - 1];
  const last = mark?.text === ',' || mark?.text === '(' ? first - 2 : first - 1;
  // "Ann Peeters MP" is one run: its words before the office.
  const before = last < 1 ? undefined : nameBefore(tokens, last, lexicon);
  return before === undefined || before.first >= last ? undefined : people.find(nameKey(tokens, before.first, last), before.start);
}

// "Statement by Senator Ann Peeters", "Persbericht – Ann Peeters, Vlaams Parlementslid", "ANN PEETERS MP": nothing else but a label on the line.
function labelHolder(block: ReadBlock, holders: readonly Holder[]): Holder | undefined {
  const { tokens, lexicon, role, lines } = block;
  if (role === 'chrome' || role === 'headline') return undefined;
  for (const line of lines) {
    const from = tokenFrom(tokens, line.start);
    const end = tokenFrom(tokens, line.end);
    if (end - from > 14) continue;
    const holder = holders.find(({ surname }) => tokens.slice(from, end).some(({ lower }) => lower === surname));
    if (holder === undefined) continue;
    const names = new Set(holder.person.key.split(' '));
    let others = 0;
    let label = phraseAt(lexicon.kickers, tokens, from) > 0;
    for (let at = from; at < end; at += 1) {
      const office = phraseAt(lexicon.offices, tokens, at);
      const words = Math.max(office, phraseAt(lexicon.kickers, tokens, at));
      if (office > 0) label = true;
      if (words > 0) at += words - 1;
      else if ((tokens[at] as Token).kind === 'word' && !names.has((tokens[at] as Token).lower) && !lexicon.functionWords.has((tokens[at] as Token).lower)) others += 1;
    }
    if (label && others <= 2) return holder;
  }
  return undefined;
}

// "Peeters: …", "Senator Peeters announces …", "SENS. PEETERS, CLAES ANNOUNCE …", "Kamerlid Peeters vraagt …".
function headlineHolder({ tokens, lexicon }: ReadBlock, from: number, end: number, holders: readonly Holder[]): Holder | undefined {
  for (let at = from; at < Math.min(end, from + 7); at += 1) {
    const holder = holders.find(({ surname }) => surname === (tokens[at] as Token).lower);
    if (holder === undefined) continue;
    for (let next = at + 1; next <= Math.min(end - 1, at + 4); next += 1) {
      const token = tokens[next] as Token;
      if (token.text === ':' || phraseAt(lexicon.announces, tokens, next) > 0 || phraseAt(lexicon.cueVerbs, tokens, next) > 0) return holder;
      if (token.kind === 'word' && !token.capital && !lexicon.joiners.has(token.lower)) break;
    }
    return undefined;
  }
  return undefined;
}

// Among the first words of the first sentence, beside a verb of saying or announcing.
function leadHolder(lead: ReadBlock, holders: readonly Holder[]): Holder | undefined {
  const { tokens, lexicon } = lead;
  const end = Math.min(tokens.length, tokenFrom(tokens, lead.sentences.find((sentence) => sentence.end - sentence.start > 30)?.end ?? lead.end));
  for (let at = 0; at < Math.min(end, 24); at += 1) {
    const holder = holders.find(({ surname, person }) => surname === (tokens[at] as Token).lower && person.key.split(' ').includes((tokens[at - 1]?.lower ?? '')));
    if (holder === undefined) continue;
    for (let next = Math.max(0, at - 8); next < Math.min(end, at + 22); next += 1) {
      if (tokens[next]?.capital === false && (phraseAt(lexicon.announces, tokens, next) > 0 || phraseAt(lexicon.cueVerbs, tokens, next) > 0)) return holder;
    }
    return undefined;
  }
  return undefined;
}
