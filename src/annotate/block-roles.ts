import type { BlockAnnotation, BlockRole, ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { chooseHeadline } from './choose-headline.ts';
import { isChrome, lineKey } from './is-chrome.ts';
import { isCaption } from './is-chrome-line.ts';
import { isEndMark } from './is-end-mark.ts';
import { isDateLine, isHead, isIssuerLine, titleFollows } from './letterhead.ts';
import { markFoot } from './mark-foot.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { blockKey, pastLabel, titleEnd } from './title-line.ts';
import { within } from './within.ts';

/**
 * Gives each block its role in the release: headline (and its repetition), kicker, date line,
 * subheading, body, source line, contact, boilerplate, notes, embargo, end mark.
 *
 * @param channels - e-mail addresses, telephone numbers and URLs in reading order
 * @returns the spans of the headline
 */
export function assignRoles(reading: Reading, channels: readonly ChannelAnnotation[]): readonly Span[] {
  const { blocks } = reading;
  for (const block of blocks) block.role = ownRole(reading, block);
  const headline = chooseHeadline(reading, [...topContact(reading, channels), ...addresses(reading, channels)]);
  markRepeats(reading, headline);
  spreadSections(reading, channels);
  markFoot(blocks, (block) => hasChannel(block, channels));
  return headline.map((block, index) => ({ start: index === 0 ? pastLabel(block) : block.start, end: index === headline.length - 1 ? titleEnd(block) : block.end }));
}

/** The roles of blocks as annotations, once all that can give one has looked. */
export function blockRoles({ blocks }: Reading): BlockAnnotation[] {
  return blocks.map((block): BlockAnnotation => ({ type: 'block', block: block.documentBlock, role: block.role, spans: [{ start: block.start, end: block.end }], certainty: 'stated', by: 'block-roles' }));
}

function ownRole(reading: Reading, block: ReadBlock): BlockRole {
  const { headings, sources } = block.lexicon.language;
  const line = reading.flat.slice(block.start, block.end);
  const key = lineKey(line);
  if (isEndMark(line, block.lexicon)) return 'end-mark';
  if (isChrome(reading, block)) return 'chrome';
  if (isCaption(block)) return 'caption';
  if (headings.pressRelease.includes(key) || headings.immediate.includes(key)) return 'kicker';
  if (isReleaseLine(block) || isRuleLine(block) || ((isIssuerLine(reading, block) || isHead(reading, block)) && titleFollows(reading, block))) return 'kicker';
  if (block.tokens.length <= 14 && startsWith(headings.embargo, block) && (/\d/u.test(line) || key.length < 20)) return 'embargo';
  if (block.tokens.length <= 30 && isLabelled(sources.labels, block)) return 'source-line';
  if (block.tokens.length <= 14 && isDateLine(reading, block, block.type === 'heading' && block.level === 1 ? 0 : 4)) return 'date-line';
  if (isSectionHeading(block, headings.notes)) return 'notes';
  if (isSectionHeading(block, headings.contact)) return 'contact';
  if (isAbout(block)) return 'boilerplate';
  if (block.type === 'heading') return 'heading';
  if (block.type === 'list-item') return 'list';
  if (block.type === 'quote') return 'quote';
  return 'body';
}

// "Voor directe publicatie na [datum]": the label, and when or for whom.
function isReleaseLine({ tokens, lexicon }: ReadBlock): boolean {
  const length = phraseAt(phrases(lexicon.language.headings.immediate), tokens, 0);
  return length >= 3 && tokens.length <= length + 5 && tokens.slice(length).some(({ text, kind }) => text === '[' || kind === 'number') && tokens[length]?.kind === 'word';
}

// "Ad-hoc-Mitteilung gemäß Artikel 17 MAR", "Regulated information – Inside information": a label, and the rule that asks for it or another label.
function isRuleLine({ tokens, lexicon }: ReadBlock): boolean {
  const length = phraseAt(lexicon.kickers, tokens, 0);
  if (length === 0 || tokens.length > 30) return false;
  const mark = tokens[length]?.kind === 'mark' ? length + 1 : length;
  if (mark > length && phraseAt(lexicon.kickers, tokens, mark) === tokens.length - mark && mark < tokens.length) return true;
  return phraseAt(phrases(lexicon.language.headings.rules), tokens, mark) > 0 && tokens.slice(mark).some(({ kind }) => kind === 'number');
}

// "Contact: Tasha Reed", her office, her number, her address, each a block, above the headline: one contact.
function topContact({ blocks, flat }: Reading, channels: readonly ChannelAnnotation[]): readonly ReadBlock[] {
  const opening = blocks.slice(0, 8).find((block) => block.tokens.length <= 16 && block.tokens.some((_, index) => phraseAt(phrases(block.lexicon.language.headings.contact), block.tokens, index) > 0));
  if (opening === undefined) return [];
  let last = -1;
  for (const block of blocks.slice(opening.index + 1, opening.index + 6)) {
    if (block.end - block.start > 90 || block.type === 'heading') break;
    // An address of the web may stand below a title.
    if (hasChannel(block, channels) && !/https?:|www\./u.test(flat.slice(block.start, block.end))) last = block.index;
  }
  return blocks.slice(opening.index, last + 1);
}

// "Gemeente Adorp⏎Markt 1, 9000 Adorp⏎Tel. 012 34 56 78": the letterhead with its address.
function addresses({ blocks }: Reading, channels: readonly ChannelAnnotation[]): readonly ReadBlock[] {
  return blocks.slice(0, 8).filter((block) => block.role === 'body' && block.lines.length > 1 && block.lines.every(({ start, end }) => end - start < 70) && hasChannel(block, channels));
}

function startsWith(list: readonly string[], block: ReadBlock): boolean {
  return list.length > 0 && phraseAt(phrases(list), block.tokens, 0) > 0;
}

// "Bron: NCMEC": a label, then a colon.
function isLabelled(labels: readonly string[], block: ReadBlock): boolean {
  const length = phraseAt(phrases(labels), block.tokens, 0);
  return length > 0 && block.tokens[length]?.text === ':';
}

// A heading alone on its line ("Contact", "Notes to editors:"), or the first line of the block.
function isSectionHeading(block: ReadBlock, list: readonly string[]): boolean {
  const length = phraseAt(phrases(list), block.tokens, 0);
  if (length === 0) return false;
  const next = block.tokens[length];
  if (next === undefined || next.text === ':') return true;
  const first = block.lines[0];
  // The first line is the heading, alone or with a word or two: "Kontakt Sprecher*innen".
  if (first !== undefined && block.lines.length > 1 && block.tokens.filter((token) => token.start < first.end).length <= length + 3) return true;
  // "Contact Tom Rieder": the label and a name, alone on the line.
  if (next.capital && block.tokens.length <= length + 5 && !/[.!?]/u.test(block.tokens.at(-1)?.text ?? '')) return true;
  return block.type === 'heading' && block.tokens.length <= length + 4;
}

// "About Acme", "Over Child Focus:": the preposition and a name, alone on the first line.
function isAbout(block: ReadBlock): boolean {
  const { tokens, lexicon, lines } = block;
  const length = phraseAt(phrases(lexicon.language.headings.about), tokens, 0);
  const first = lines[0];
  if (length === 0 || first === undefined) return false;
  const onLine = tokens.filter((token) => token.start < first.end);
  const short = onLine.length <= length + 9;
  const named = onLine.slice(length).some((token) => token.capital) || block.type === 'heading';
  return short && named && !/[.,;?!]$/u.test(onLine.at(-1)?.text ?? '') && (tokens[0]?.capital ?? false);
}

function markRepeats(reading: Reading, headline: readonly ReadBlock[]): void {
  const whole = headline.map((block) => blockKey(reading, block)).join(' ');
  if (whole === '') return;
  const last = headline.at(-1) as ReadBlock;
  for (const block of reading.blocks.slice(0, last.index + 8)) {
    if (!headline.includes(block) && (blockKey(reading, block) === whole || (block.index < last.index && block.role === 'body' && blockKey(reading, block).startsWith(whole) && whole.length > 20))) block.role = 'headline-repeat';
  }
}

// A section goes on until the next heading, or until prose where a contact section is.
function spreadSections(reading: Reading, channels: readonly ChannelAnnotation[]): void {
  let section: BlockRole | undefined;
  let ended = false;
  for (const block of reading.blocks) {
    if (block.role === 'headline' || block.role === 'headline-repeat' || block.role === 'kicker') continue;
    if (block.role === 'contact' || block.role === 'boilerplate' || block.role === 'notes') {
      section = block.role;
      continue;
    }
    if (block.role === 'end-mark') {
      section = undefined;
      ended ||= block.start > reading.text.length / 4;
      continue;
    }
    if (block.role === 'heading' || block.role === 'chrome' || block.role === 'caption' || block.role === 'source-line' || block.role === 'date-line') {
      if (block.role === 'heading' && !(section === 'contact' && isContactLine(block, channels))) section = undefined;
      if (!(section === 'contact' && block.role === 'heading')) continue;
    }
    if (section === 'contact' && !isContactLine(block, channels)) section = undefined;
    if (section !== undefined) block.role = section;
    else if (ended && block.role === 'body' && block.start > reading.text.length / 3) block.role = isContactLine(block, channels) && hasChannel(block, channels) ? 'contact' : 'boilerplate';
  }
}

function isContactLine(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  return block.end - block.start < 160 || (hasChannel(block, channels) && block.end - block.start < 600);
}

function hasChannel(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  return within(channels, block).length > 0;
}
