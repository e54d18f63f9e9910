import type { ChannelAnnotation, ContactAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { askedSentence, isRefused } from './contact-asking.ts';
import { contactParts, type ContactPart } from './contact-parts.ts';
import { contactRecords, type ContactRecord } from './contact-records.ts';
import { addressesOf, contactSections, type Links } from './contact-sections.ts';
import { investorsIn } from './investors-in.ts';
import { markContacts, titleIndex } from './mark-contacts.ts';
import type { People } from './people.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';
import { unglued } from './unglued.ts';
import { within } from './within.ts';

/**
 * Whom the press may ask: the records of the contact section, one a person or desk ("Name: Role
 * mail – phone" on one line, or a line each), else of a sentence that gives an address to ask at.
 * Emergency numbers and opening hours are no contacts. The blocks that say so get the role of
 * contacts, for they are no part of the article.
 */
export function findContacts(reading: Reading, channels: readonly ChannelAnnotation[], people: People): ContactAnnotation[] {
  const links: Links = new Map(reading.document.links.filter((link) => link.href.startsWith('mailto:')).map((link) => [link.span.start, link.href.slice('mailto:'.length)]));
  const isCommon = commonNames(reading, people);
  const found: ContactRecord[] = [];
  const title = titleIndex(reading);
  const sections = contactSections(reading, channels, people, links);
  const isTold = toldOutside(reading, sections);
  for (const section of sections) {
    const records = contactRecords(partsOf(reading, section, channels, people, { links, isCommon, isTold })).filter((record) => record.email ?? record.telephone ?? (record.name && section[0]?.role === 'contact' && (record.jobTitle ?? namedAlone(reading, section, record.name))));
    const investorsOf = investorsIn(section);
    for (const record of records) {
      const investors = investorsOf(record);
      if (investors !== undefined) record.investors = investors;
    }
    if (records.length > 0) markContacts(reading, section, channels, title);
    found.push(...records);
  }
  if (found.length === 0) found.push(...signatureOf(reading, channels));
  return merged(reading, found).map(annotationOf);
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

// Whether words stand in a block that says whom to ask of nothing.
function toldOutside({ flat, blocks }: Reading, sections: readonly (readonly ReadBlock[])[]): (words: string) => boolean {
  let told: string | undefined;
  let asked = 0;
  // Looked for a bounded number of times, so that a long list of contacts stays cheap.
  return (words) => (asked += 1) <= 80 && (told ??= outside()).includes(words);

  function outside(): string {
    const contacts = new Set(sections.flat());
    return blocks.filter((block) => !contacts.has(block) && block.role !== 'chrome').map(({ start, end }) => flat.slice(start, end)).join('\n');
  }
}

/** What the sections of a release share. */
interface Known {
  readonly links: Links;
  readonly isCommon: (name: Span) => boolean;
  readonly isTold: (words: string) => boolean;
}

function partsOf(reading: Reading, section: readonly ReadBlock[], channels: readonly ChannelAnnotation[], people: People, { links, ...known }: Known): ContactPart[] {
  const parts: ContactPart[] = [];
  let number = 0;
  let refused = false;
  for (const [index, block] of section.entries()) {
    const addresses = addressesOf(reading, section.slice(index, index + 4), channels, links);
    const own = within(channels, block);
    const whole = unglued(block);
    const asked = askedSentence(block);
    let at = 0;
    for (const line of joinedLines(block, own)) {
      number += 1;
      if (line.end <= asked) continue;
      const span = line.start < asked ? { start: asked, end: line.end } : line;
      while (at < own.length && (own[at]?.spans[0] as Span).start < span.start) at += 1;
      const inLine: ChannelAnnotation[] = [];
      for (; at < own.length && (own[at]?.spans[0] as Span).end <= span.end; at += 1) inLine.push(own[at] as ChannelAnnotation);
      // "Helpline" and its number on the line below
      const refuses = isRefused(block, span);
      if (!refuses && !(refused && inLine.length > 0)) parts.push(...contactParts({ block: whole, span, number, channels: inLine, addresses, ...known }, people));
      refused = refuses && inLine.length === 0;
    }
    number += 1;
  }
  return parts;
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
    if (beside.some((token) => token.kind === 'number') && beside.filter(isSmall).length <= 4 && !block.lines.some((line) => isRefused(block, line))) {
      markContacts(reading, [block], channels, titleIndex(reading));
      return [{ email, telephone }];
    }
  }
  return [];
}

// Lines of a wrapped sentence are one: the next begins small, or this one ends so; and those over which a number runs.
function joinedLines(block: ReadBlock, channels: readonly ChannelAnnotation[]): Span[] {
  const lines: Span[] = [];
  for (const line of block.lines) {
    const before = lines.at(-1);
    const first = block.tokens[tokenFrom(block.tokens, line.start)];
    const last = block.tokens[tokenFrom(block.tokens, line.start) - 1];
    const label = first === undefined ? 0 : phraseAt(block.lexicon.contactLabels, block.tokens, tokenFrom(block.tokens, line.start));
    const cut = before !== undefined && channels.some(({ spans: [span] }) => span !== undefined && span.start < before.end && span.end > line.start);
    if (before !== undefined && cut) lines[lines.length - 1] = { start: before.start, end: line.end };
    else if (before !== undefined && first?.opensLine !== true && label === 0 && last !== undefined && (isSmall(first) || isSmall(last)) && !/[@:]/u.test(last.text)) lines[lines.length - 1] = { start: before.start, end: line.end };
    else lines.push(line);
  }
  return lines;
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital;
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

function annotationOf({ name, jobTitle, organization, email, telephone, investors }: ContactRecord): ContactAnnotation {
  const spans = [name, jobTitle, organization, email, telephone].filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
  return { type: 'contact', spans, certainty: 'stated', by: 'contact-block', ...(name && { name }), ...(jobTitle && { jobTitle }), ...(organization && { organization }), ...(email && { email }), ...(telephone && { telephone }), ...(investors && { investors }) };
}
