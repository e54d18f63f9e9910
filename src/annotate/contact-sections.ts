import type { ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { askingFrom, isRefused } from './contact-asking.ts';
import { contactNameAt } from './contact-name.ts';
import { isOffice } from './is-office.ts';
import { nameKey, type People } from './people.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { roleHeadAt } from './role-head.ts';
import { isProse } from './title-line.ts';
import { within } from './within.ts';

/** Where the `mailto:` links lead, by the offset of their words. */
export type Links = ReadonlyMap<number, string>;

// What stands between two contacts and is of neither.
const CLOSED: ReadonlySet<string> = new Set(['heading', 'headline', 'end-mark', 'caption']);

/** The blocks that say whom to ask, in runs of blocks that follow each other. */
export function contactSections(reading: Reading, channels: readonly ChannelAnnotation[], people: People, links: Links): ReadBlock[][] {
  const sections: ReadBlock[][] = [];
  let section: ReadBlock[] | undefined;
  for (const block of reading.blocks) {
    // "Twitter: @acme" between two addresses
    if (section !== undefined && (block.role === 'chrome' || isBesideTitle(block, reading, channels))) continue;
    const open = section !== undefined && !CLOSED.has(block.role) && !isDescription(block) && block.lines.length <= 8 && block.end - block.start < 240 && (hasReach(block, channels) || reachFollows(reading, block, channels));
    const asks = block.role === 'contact' || opensRecord(reading, block, channels, people, links) || open || (isAsking(block) && (hasAskedReach(block, channels) || reachFollows(reading, block, channels))) || isReached(reading, block, channels, people, links) || isContactShaped(reading, block, channels, people, links);
    if (!asks || (block.role === 'contact' && section?.[0]?.role !== 'contact' && section?.at(-1)?.documentBlock !== block.documentBlock && askingFrom(block) === block.start)) section = undefined;
    if (!asks) continue;
    if (section === undefined) sections.push((section = []));
    section.push(block);
  }
  return sections;
}

/** The e-mail addresses of some blocks, as their links have them. */
export function addressesOf(reading: Reading, blocks: readonly ReadBlock[], channels: readonly ChannelAnnotation[], links: Links): string[] {
  const spans = blocks.flatMap((block) => within(channels, block).slice(0, 8).filter((channel) => channel.type === 'email').map((channel) => channel.spans[0] as Span));
  return spans.map((span) => links.get(span.start) ?? reading.text.slice(span.start, span.end));
}

// "Voor meer informatie: Jan Peeters, jan@…": a phrase of the pack's contact headings in a block of the text.
function isAsking(block: ReadBlock): boolean {
  if (block.role === 'chrome') return false;
  const from = askingFrom(block);
  if (block.role !== 'headline' || from === undefined) return from !== undefined;
  // "FOR IMMEDIATE RELEASE   CONTACT: Ann Lowe" is a letterhead, whatever it is taken for.
  const at = tokenFrom(block.tokens, from);
  return block.tokens[at + phraseAt(phrases(block.lexicon.language.headings.contact), block.tokens, at)]?.text === ':' && phraseAt(block.lexicon.kickers, block.tokens, 0) > 0;
}

// "About Acme", and what stands below it in its block.
function isDescription({ role, tokens, lexicon }: ReadBlock): boolean {
  return role === 'boilerplate' && phraseAt(lexicon.about, tokens, 0) > 0;
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

// Behind the text: "Émilie Joly", "Attachée de presse", "514 555-0101", each a block of its own; or all on one line.
function opensRecord(reading: Reading, block: ReadBlock, channels: readonly ChannelAnnotation[], people: People, links: Links): boolean {
  const { tokens, lexicon } = block;
  if (block.role !== 'body' || block.lines.length > 1 || block.end - block.start > 200 || /[.!?]$/u.test(tokens.at(-1)?.text ?? '') || reading.blocks.slice(block.index + 1, block.index + 6).some(isProse)) return false;
  const next = reading.blocks[block.index + 1];
  const person = contactNameAt(block, 0, tokens.length, people, addressesOf(reading, reading.blocks.slice(block.index, block.index + 4), channels, links));
  if (person === undefined || person.first > 2) return isTitled(block, 0) && next !== undefined && hasReach(next, channels) && next.end - next.start < 90;
  const behind = person.last + 1;
  if (behind === tokens.length && next?.role === 'contact' && next.documentBlock === block.documentBlock) return hasReach(next, channels);
  if (behind === tokens.length) return next !== undefined && next.end - next.start < 90 && (hasReach(next, channels) || (isTitled(next, 0) && reachFollows(reading, next, channels)));
  // "Tom Claes Woordvoerder", each in an element of its own
  if (isTitled(block, behind)) return next !== undefined && next.end - next.start < 90 && hasReach(next, channels);
  return /^[,(|–—-]$/u.test(tokens[behind]?.text ?? '') && roleHeadAt(tokens, behind + 1, lexicon) > 0 && hasReach(block, channels);
}

// "Attachée de presse", "Head of Communications": a title with nothing before it.
function isTitled({ tokens, lexicon }: ReadBlock, at: number): boolean {
  return tokens.length <= 9 && roleHeadAt(tokens, at, lexicon) > 0 && !/[.!?]$/u.test(tokens.at(-1)?.text ?? '');
}

// A few short lines with an address, one of which begins with a person's name: a contact, whatever stands above it.
function isContactShaped(reading: Reading, block: ReadBlock, channels: readonly ChannelAnnotation[], people: People, links: Links): boolean {
  if (block.role !== 'body' && block.role !== 'boilerplate' && block.role !== 'list' && block.role !== 'notes') return false;
  if (block.lines.length > 8 || block.end - block.start > 400 || !hasReach(block, channels)) return false;
  const addresses = addressesOf(reading, [block], channels, links);
  if (block.lines.length > 1 && namesOffice(block)) return true;
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

// "Pressestelle Polizei Arden" alone on the first line.
function namesOffice(block: ReadBlock): boolean {
  const end = tokenFrom(block.tokens, block.lines[0]?.end ?? block.end);
  return end <= 9 && block.tokens[0]?.capital === true && isOffice(block, 0, end);
}

// "Woordvoerder: Mieke Janssens", "Pers: Mieke Janssens"
function pastNameLabel(block: ReadBlock, at: number): number {
  const { name, press } = block.lexicon.language.contactLabels;
  const length = phraseAt(phrases(name), block.tokens, at) || phraseAt(block.lexicon.roleHeads, block.tokens, at) || phraseAt(phrases(press), block.tokens, at);
  return length > 0 && block.tokens[at + length]?.text === ':' ? at + length + 1 : at;
}

function hasReach(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  return within(channels, block).some((channel) => channel.type !== 'url');
}
