import type { ChannelAnnotation, ContactAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { contactNameAt } from './contact-name.ts';
import { contactParts, type ContactPart } from './contact-parts.ts';
import { contactRecords, type ContactRecord } from './contact-records.ts';
import { nameKey, type People } from './people.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';
import { unglued } from './unglued.ts';
import { within } from './within.ts';

/** Where the `mailto:` links lead, by the offset of their words. */
type Links = ReadonlyMap<number, string>;

/**
 * Whom the press may ask: the records of the contact section, one a person or desk ("Name: Role
 * mail – phone" on one line, or a line each), else of a sentence that gives an address to ask at.
 * Emergency numbers and opening hours are no contacts.
 */
export function findContacts(reading: Reading, channels: readonly ChannelAnnotation[], people: People): ContactAnnotation[] {
  const links: Links = new Map(reading.document.links.filter((link) => link.href.startsWith('mailto:')).map((link) => [link.span.start, link.href.slice('mailto:'.length)]));
  const isCommon = commonNames(reading, people);
  const found: ContactRecord[] = [];
  let section: ReadBlock[] = [];
  for (const block of reading.blocks) {
    const first = section[0];
    if (first !== undefined && isBesideTitle(block, reading, channels)) continue;
    const open = first !== undefined && block.role !== 'heading' && block.role !== 'headline' && block.lines.length <= 8 && block.end - block.start < 240 && (hasReach(block, channels) || reachFollows(reading, block, channels));
    const asks = block.role === 'contact' || open || (isAsking(block) && (hasAskedReach(block, channels) || reachFollows(reading, block, channels))) || isReached(reading, block, channels, people, links) || isContactShaped(reading, block, channels, people, links);
    if (!asks || (first !== undefined && block.role === 'contact' && first.role !== 'contact' && askingFrom(block) === block.start)) flush();
    if (asks) section.push(block);
  }
  flush();
  if (found.length === 0) found.push(...signatureOf(reading, channels));
  return merged(reading, found).map(annotationOf);

  function flush(): void {
    const [first] = section;
    if (first !== undefined) found.push(...contactRecords(partsOf(reading, section, channels, people, links, isCommon)).filter((record) => record.email ?? record.telephone ?? (record.name && first.role === 'contact' && (record.jobTitle ?? namedAlone(reading, section, record.name)))));
    section = [];
  }
}

// "Press contact: Jan Peeters" and nothing else: whom to ask, though not where.
function namedAlone({ flat }: Reading, [block, ...others]: readonly ReadBlock[], name: Span): boolean {
  if (block === undefined || others.length > 0 || block.end - block.start > 80) return false;
  return flat.slice(block.start, name.start).trimEnd().endsWith(':') && /^\.?$/u.test(flat.slice(name.end, block.end).trim());
}

// A name that stands four times in a release and never beside a title. Looked for a bounded number of times, so that a long list of contacts stays cheap.
function commonNames(reading: Reading, people: People): (name: Span) => boolean {
  let flat = '';
  const known = new Map<string, boolean>();
  return ({ start, end }) => {
    flat ||= reading.flat.toLowerCase();
    const name = flat.slice(start, end);
    if (people.byName.get(name.replace(/'/gu, '’'))?.jobTitle !== undefined) return false;
    // "Extinction Rebellion International", where the release speaks of the first two words again and again
    const short = name.split(' ').slice(0, 2).join(' ');
    const answer = known.get(name) ?? (known.size < 40 && (flat.split(name, 5).length === 5 || (short !== name && flat.split(short, 5).length === 5)));
    known.set(name, answer);
    return answer;
  };
}

function partsOf(reading: Reading, section: readonly ReadBlock[], channels: readonly ChannelAnnotation[], people: People, links: Links, isCommon: (name: Span) => boolean): ContactPart[] {
  const parts: ContactPart[] = [];
  let number = 0;
  let refused = false;
  for (const [index, block] of section.entries()) {
    const addresses = addressesOf(reading, section.slice(index, index + 4), channels, links);
    const own = within(channels, block);
    const whole = unglued(block);
    const asked = askedSentence(block);
    let at = 0;
    for (const line of joinedLines(block)) {
      number += 1;
      if (line.end <= asked) continue;
      const span = line.start < asked ? { start: asked, end: line.end } : line;
      while (at < own.length && (own[at]?.spans[0] as Span).start < span.start) at += 1;
      const inLine: ChannelAnnotation[] = [];
      for (; at < own.length && (own[at]?.spans[0] as Span).end <= span.end; at += 1) inLine.push(own[at] as ChannelAnnotation);
      // "Helpline" and its number on the line below
      const refuses = isRefused(block, span);
      if (!refuses && !(refused && inLine.length > 0)) parts.push(...contactParts({ block: whole, span, number, channels: inLine, addresses, isCommon }, people));
      refused = refuses && inLine.length === 0;
    }
    number += 1;
  }
  return parts;
}

// "… with offices in San Arden, CA. … Contact: Tom Adams": in a paragraph whoever stands before the sentence that asks is nobody to ask.
function askedSentence(block: ReadBlock): number {
  const from = block.end - block.start > 300 ? askingFrom(block) : undefined;
  const sentence = from === undefined ? undefined : block.sentences.find(({ start, end }) => start <= from && from < end);
  return sentence?.start ?? block.start;
}

// "Uferweg 2, 10115 Lau, Tel. 030 …, mail@…": with nobody else to ask, the address of the sender below the text.
function signatureOf(reading: Reading, channels: readonly ChannelAnnotation[]): ContactRecord[] {
  const { blocks } = reading;
  for (let at = blocks.length - 1; at >= Math.max(1, blocks.length - 8); at -= 1) {
    const block = blocks[at] as ReadBlock;
    const { start, end } = block;
    if (end - start > 400) return [];
    const own = within(channels, block);
    const email = own.find((channel) => channel.type === 'email')?.spans[0];
    const telephone = own.find((channel) => channel.type === 'telephone')?.spans[0];
    if (block.role === 'chrome' || block.role === 'headline' || email === undefined || telephone === undefined) continue;
    const beside = block.tokens.filter((token) => own.every(({ spans: [span] }) => span === undefined || token.end <= span.start || span.end <= token.start));
    if (beside.some((token) => token.kind === 'number') && beside.filter(isSmall).length <= 4 && !block.lines.some((line) => isRefused(block, line))) return [{ email, telephone }];
  }
  return [];
}

function addressesOf(reading: Reading, blocks: readonly ReadBlock[], channels: readonly ChannelAnnotation[], links: Links): string[] {
  const spans = blocks.flatMap((block) => within(channels, block).slice(0, 8).filter((channel) => channel.type === 'email').map((channel) => channel.spans[0] as Span));
  return spans.map((span) => links.get(span.start) ?? reading.text.slice(span.start, span.end));
}

// "Noodnummer", "Öffnungszeiten": nobody to ask about the release.
function isRefused(block: ReadBlock, line: Span): boolean {
  const not = phrases(block.lexicon.language.contactLabels.not);
  const to = tokenFrom(block.tokens, line.end);
  for (let at = tokenFrom(block.tokens, line.start); at < to; at += 1) if (phraseAt(not, block.tokens, at) > 0) return true;
  return false;
}

// Lines of a wrapped sentence are one: the next begins small, or this one ends so.
function joinedLines(block: ReadBlock): Span[] {
  const lines: Span[] = [];
  for (const line of block.lines) {
    const before = lines.at(-1);
    const first = block.tokens[tokenFrom(block.tokens, line.start)];
    const last = block.tokens[tokenFrom(block.tokens, line.start) - 1];
    const label = first === undefined ? 0 : phraseAt(block.lexicon.contactLabels, block.tokens, tokenFrom(block.tokens, line.start));
    if (before !== undefined && first?.opensLine !== true && label === 0 && last !== undefined && (isSmall(first) || isSmall(last)) && !/[@:]/u.test(last.text)) lines[lines.length - 1] = { start: before.start, end: line.end };
    else lines.push(line);
  }
  return lines;
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital;
}

// "Voor meer informatie: Jan Peeters, jan@…": a phrase of the pack's contact headings in a block of the text.
function isAsking(block: ReadBlock): boolean {
  if (block.role === 'chrome' || block.role === 'notes') return false;
  const from = askingFrom(block);
  if (block.role !== 'headline' || from === undefined) return from !== undefined;
  // "FOR IMMEDIATE RELEASE   CONTACT: Ann Lowe" is a letterhead, whatever it is taken for.
  const at = tokenFrom(block.tokens, from);
  return block.tokens[at + phraseAt(phrases(block.lexicon.language.headings.contact), block.tokens, at)]?.text === ':' && phraseAt(block.lexicon.kickers, block.tokens, 0) > 0;
}

// "Our spokesperson, Ann Lee, can be reached on …": words of reaching, a desk or a person whose title or address says who it is, and the way to them, in one sentence.
function isReached(reading: Reading, block: ReadBlock, channels: readonly ChannelAnnotation[], people: People, links: Links): boolean {
  if (block.role !== 'body' && block.role !== 'list' && block.role !== 'notes') return false;
  const own = within(channels, block).filter(({ type }) => type !== 'url');
  if (own.length === 0 || block.lines.some((line) => isRefused(block, line))) return false;
  return reachedSentence(reading, block, own, people, links) !== undefined;
}

function reachedSentence(reading: Reading, block: ReadBlock, channels: readonly ChannelAnnotation[], people: People, links: Links): Span | undefined {
  const { tokens, lexicon, sentences } = block;
  const reach = phrases(lexicon.language.contactLabels.reach);
  const desk = phrases(lexicon.language.contactLabels.desk);
  return sentences.find((sentence) => {
    if (!channels.some(({ spans: [span] }) => span !== undefined && sentence.start <= span.start && span.end <= sentence.end)) return false;
    const from = tokenFrom(tokens, sentence.start);
    const to = Math.min(tokenFrom(tokens, sentence.end), from + 80);
    const indexes = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
    if (!indexes.some((at) => phraseAt(reach, tokens, at) > 0)) return false;
    const addresses = addressesOf(reading, [block], channels, links);
    return indexes.some((at) => {
      if (phraseAt(desk, tokens, at) > 0) return true;
      const person = contactNameAt(block, at, to, people, addresses);
      return person !== undefined && (person.sure || people.byName.get(nameKey(tokens, person.first, person.last))?.jobTitle !== undefined);
    });
  });
}

// In a longer block the address stands behind the words that ask.
function hasAskedReach(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  const from = askingFrom(block) ?? block.end;
  return within(channels, block).some((channel) => channel.type !== 'url' && (channel.spans[0] as Span).start > from);
}

// Where a block starts to say whom to ask. A single word ("questions", "interviews") says so only as a label; "contact" and phrases of more words say so anywhere.
function askingFrom(block: ReadBlock): number | undefined {
  const { headings, contactLabels } = block.lexicon.language;
  const asking = phrases(headings.contact);
  const names = phrases(contactLabels.name);
  const at = block.tokens.findIndex((token, index) => {
    const length = phraseAt(asking, block.tokens, index);
    if (length === 0) return false;
    const before = block.tokens[index - 1];
    return length > 1 || phraseAt(names, block.tokens, index) > 0 || before === undefined || (before.kind === 'mark' && before.end < token.start) || token.opensLine === true || [':', '?'].includes(block.tokens[index + length]?.text ?? '');
  });
  return at === -1 ? undefined : (block.tokens[at] as Token).start;
}

// "Contacto: Claire Crouch" on one line, her office on the next, her address on the one after.
function reachFollows(reading: Reading, block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  if (block.end - block.start > 160) return false;
  for (const next of reading.blocks.slice(block.index + 1, block.index + 4)) {
    if (next.end - next.start > 160) return false;
    if (hasReach(next, channels)) return true;
  }
  return false;
}

// A letterhead beside the contact: the title of the release stands between the name and the number.
function isBesideTitle(block: ReadBlock, reading: Reading, channels: readonly ChannelAnnotation[]): boolean {
  return block.index < 8 && (block.role === 'headline' || block.role === 'headline-repeat' || block.role === 'kicker') && !hasReach(block, channels) && reachFollows(reading, block, channels);
}

// A few short lines with an address, one of which begins with a person's name: a contact, whatever stands above it.
function isContactShaped(reading: Reading, block: ReadBlock, channels: readonly ChannelAnnotation[], people: People, links: Links): boolean {
  if (block.role !== 'body' && block.role !== 'boilerplate' && block.role !== 'list') return false;
  if (block.lines.length > 8 || block.end - block.start > 400 || !hasReach(block, channels)) return false;
  const addresses = addressesOf(reading, [block], channels, links);
  if (block.lines.length > 1 && phraseAt(phrases(block.lexicon.language.contactLabels.desk), block.tokens, 0) > 0) return true;
  return block.lines.some((line) => {
    const start = pastNameLabel(block, tokenFrom(block.tokens, line.start));
    const person = contactNameAt(block, start, block.tokens.length, people, addresses);
    if (person === undefined || person.start >= line.end) return false;
    const next = block.tokens[person.last + 1];
    const channel = within(channels, block)[0]?.spans[0] as Span;
    const alone = next === undefined || next.start >= line.end || [':', ',', '|', '–', '—', '-', '('].includes(next.text);
    return alone && (block.lines.length > 1 || start > 0 ? person.sure || people.byName.has(nameKey(block.tokens, person.first, person.last)) : person.start === block.start && (person.sure || (channel.start - person.end < 12 && people.byName.get(nameKey(block.tokens, person.first, person.last))?.jobTitle !== undefined)));
  });
}

// "Woordvoerder: Mieke Janssens"
function pastNameLabel(block: ReadBlock, at: number): number {
  const length = phraseAt(phrases(block.lexicon.language.contactLabels.name), block.tokens, at) || phraseAt(block.lexicon.roleHeads, block.tokens, at);
  return length > 0 && block.tokens[at + length]?.text === ':' ? at + length + 1 : at;
}

function hasReach(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  return within(channels, block).some((channel) => channel.type !== 'url');
}

// A record that only repeats the address or number of another says nothing new.
function merged(reading: Reading, records: readonly ContactRecord[]): ContactRecord[] {
  const list: ContactRecord[] = [];
  const byReach = new Map<string, ContactRecord>();
  for (const record of records) {
    const keys = [record.email, record.telephone].filter((span) => span !== undefined).map((span) => reading.text.slice(span.start, span.end).toLowerCase());
    const known = keys.map((key) => byReach.get(key)).find((item) => item !== undefined);
    if (known !== undefined && (record.name === undefined || (known.name !== undefined && sameName(reading, known.name, record.name)))) {
      Object.assign(known, { ...record, ...known });
      continue;
    }
    list.push(record);
    for (const key of keys) if (!byReach.has(key)) byReach.set(key, record);
  }
  return list;
}

function sameName(reading: Reading, a: Span, b: Span): boolean {
  return reading.text.slice(a.start, a.end).toLowerCase() === reading.text.slice(b.start, b.end).toLowerCase();
}

function annotationOf({ name, jobTitle, organization, email, telephone }: ContactRecord): ContactAnnotation {
  const spans = [name, jobTitle, organization, email, telephone].filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
  return { type: 'contact', spans, certainty: 'stated', by: 'contact-block', ...(name && { name }), ...(jobTitle && { jobTitle }), ...(organization && { organization }), ...(email && { email }), ...(telephone && { telephone }) };
}
