import type { BlockAnnotation, BlockRole, ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { withoutEnd } from '../forms/without-end.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import type { Lexicon } from './lexicon.ts';
import { isOrganizationName, nameAt } from './names.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';
import { within } from './within.ts';
import { ORGANIZATION } from './word.ts';
import { wordCount } from './word-count.ts';

/** The roles of blocks, written on the blocks and given as annotations; the headline's spans with them. */
export interface Roles {
  readonly annotations: readonly BlockAnnotation[];
  readonly headline: readonly Span[];
}

/**
 * Gives each block its role in the release: headline (and its repetition), kicker, date line,
 * subheading, body, source line, contact, boilerplate, notes, embargo, end mark.
 *
 * @param channels - e-mail addresses, telephone numbers and URLs in reading order
 */
export function assignRoles(reading: Reading, channels: readonly ChannelAnnotation[]): Roles {
  const { blocks } = reading;
  for (const block of blocks) block.role = ownRole(reading, block);
  const headline = chooseHeadline(reading, topContact(reading, channels));
  markRepeats(reading, headline);
  spreadSections(reading, channels);
  const annotations = blocks.map((block): BlockAnnotation => ({ type: 'block', block: block.documentBlock, role: block.role, spans: [{ start: block.start, end: block.end }], certainty: 'stated', by: 'block-roles' }));
  return { annotations, headline: headline.map((block, index) => ({ start: index === 0 ? pastLabel(block) : block.start, end: block.end })) };
}

// "PERSBERICHT: …", "FOR IMMEDIATE RELEASE – …": the label is no part of the title.
function pastLabel(block: ReadBlock): number {
  const subject = subjectLabel(block);
  const length = Math.max(subject, phraseAt(block.lexicon.kickers, block.tokens, 0));
  const mark = block.tokens[length];
  const next = block.tokens[length + 1];
  return length > 0 && mark !== undefined && next !== undefined && [':', '–', '—', '-', '|'].includes(mark.text) ? next.start : block.start;
}

// "Subject: …", "Betreft: …": how many tokens the label takes.
function subjectLabel({ tokens, lexicon }: ReadBlock): number {
  const length = phraseAt(lexicon.subjects, tokens, 0);
  return length > 0 && tokens[length]?.text === ':' ? length : 0;
}

const RULE = /^(?:[#*_=~-] ?){2,}$|^#$|^-+ ?30 ?-+$|^[–—] ?\p{L}+ ?[–—]$/u;

function ownRole(reading: Reading, block: ReadBlock): BlockRole {
  const { headings, sources } = block.lexicon.language;
  const line = reading.flat.slice(block.start, block.end);
  const words = withoutEnd(line.replace(/^[\s#*_>•·–—-]+/u, ''), ' \t\u00a0:.*_!–—-');
  const key = words.length > 100 ? words : words.toLowerCase();
  if (RULE.test(line) || headings.end.includes(key)) return 'end-mark';
  if (headings.chrome.includes(key)) return 'chrome';
  if (headings.pressRelease.includes(key) || headings.immediate.includes(key)) return 'kicker';
  if (isReleaseLine(block) || ((isIssuerLine(block) || isHead(reading, block)) && titleFollows(reading, block))) return 'kicker';
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

function startsWith(list: readonly string[], block: ReadBlock): boolean {
  return list.length > 0 && phraseAt(phrases(list), block.tokens, 0) > 0;
}

// "Bron: NCMEC": a label, then a colon.
function isLabelled(labels: readonly string[], block: ReadBlock): boolean {
  const length = phraseAt(phrases(labels), block.tokens, 0);
  return length > 0 && block.tokens[length]?.text === ':';
}

function isDateLine(reading: Reading, block: ReadBlock, most: number): boolean {
  const date = findDates(reading, block)[0];
  // "9 — 11 juillet 2026": an event goes from day to day, a release does not.
  if (date === undefined || (date.by.includes('month') && date.by !== 'year-month-day' && isRange(block, date.first))) return false;
  const others = block.tokens.filter((token, index) => token.kind === 'word' && (index < date.first || index > date.last) && !block.lexicon.language.weekdays.includes(token.lower) && !block.lexicon.language.publicationLabels.includes(token.lower));
  return others.length <= most;
}

function isRange({ tokens }: ReadBlock, first: number): boolean {
  return tokens[first - 2]?.kind === 'number' && /^\d{1,2}$/u.test(tokens[first - 2]?.text ?? '') && tokens[first - 1]?.kind === 'mark' && /^[–—-]$/u.test(tokens[first - 1]?.text ?? '');
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

function chooseHeadline(reading: Reading, contact: readonly ReadBlock[]): ReadBlock[] {
  const { blocks, document } = reading;
  const declared = document.declared.filter((item) => item.name === 'headline').flatMap((item) => titleKeys(item.value));
  const usable = (block: ReadBlock): boolean => (block.role === 'heading' || block.role === 'body' || block.role === 'list' || block.role === 'boilerplate') && block.tokens.some((token) => token.kind === 'word') && !isMenu(block);
  const headings = blocks.filter((block) => block.type === 'heading' && usable(block) && block.role === 'heading');
  const top = headings.filter((block) => block.level === 1);
  const matching = (list: readonly ReadBlock[]): ReadBlock | undefined => list.find((block) => declared.some((title) => isTitled(title, titleKey(reading, block))));
  const matter = document.declared.some((item) => item.name === 'headline' && item.by === 'front-matter');
  // Below front matter a heading that is not its title parts the text, unless it is the first of the page.
  const others = matter ? top.filter((block) => block.start < reading.text.length / 4) : top;
  const chosen = matching(top) ?? matching(headings) ?? articleHeading(blocks, others[0]) ?? (matter || document.source.mediaType === 'text/plain' ? undefined : firstHeading(reading, headings));
  if (chosen) return take([pastGenre(reading, chosen)], reading);
  const subject = blocks.slice(0, 12).find((block) => subjectLabel(block) > 0 && usable(block) && wordCount(block.tokens) >= 4);
  if (subject !== undefined && !matter) return take([subject], reading);
  const zone = headerZone(reading, contact).filter((block) => !isMenu(block) && !isSalutation(blocks, block));
  const found = matching(zone);
  // The title that front matter gives stands for the one that the page will show, unless the text opens with it in other words.
  if (matter && found === undefined) {
    const [first] = blocks;
    return first !== undefined && usable(first) && first.end - first.start < 200 && !/[.!?:]/u.test(first.tokens.at(-1)?.text ?? '') && declared.some((title) => isReworded(title, titleKey(reading, first))) ? take([first], reading) : [];
  }
  const titled = found === undefined ? pageTitled(reading, zone) : [];
  if (titled.length > 0) return take(titled, reading);
  const first = found ?? firstTitle(zone);
  if (first === undefined) return [];
  const lines = [first];
  for (let next = zone[zone.indexOf(first) + 1]; next !== undefined && next.index === (lines.at(-1) as ReadBlock).index + 1 && runsOn(lines.at(-1) as ReadBlock, next); next = zone[zone.indexOf(next) + 1]) lines.push(next);
  return take(lines, reading);
}

// Half of the longer words of one are in the other, or all of a short title.
function isReworded(title: string, words: string): boolean {
  const long = (text: string): Set<string> => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));
  const wanted = long(title);
  const own = long(words);
  const shared = [...own].filter((word) => wanted.has(word)).length;
  return (shared >= 4 && shared * 2 >= Math.min(own.size, wanted.size)) || (shared >= 3 && shared === wanted.size);
}

// "Newsroom" alone heads the section of a site; the title of the article is the heading right below it.
function articleHeading(blocks: readonly ReadBlock[], top: ReadBlock | undefined): ReadBlock | undefined {
  if (top === undefined || top.tokens.filter((token) => token.kind === 'word').length > 2) return top;
  return blocks.slice(top.index + 1, top.index + 5).find((block) => block.type === 'heading' && block.role === 'heading' && (block.level ?? 0) <= 3 && block.tokens.filter((token) => token.kind === 'word').length >= 4) ?? top;
}

// "Press kit Harbour 2.0", "Communiqué institutionnel": a heading that says what the text is, and not
// its news, heads a page of which the title stands below.
function pastGenre(reading: Reading, chosen: ReadBlock): ReadBlock {
  const named = !isGenre(chosen) && isNamedGenre(chosen);
  if (!named && !isGenre(chosen)) return chosen;
  const behind = reading.blocks.slice(chosen.index + 1, chosen.index + 24);
  const title = behind.find((block) => block.type === 'heading' && block.role === 'heading' && wordCount(block.tokens) >= 4 && !isGenre(block));
  // A title of a few words has its text below it, which a dateline opens.
  return title === undefined || (named && behind.some((block) => block.index < title.index && isProse(block)) && !isDatelined(reading, reading.blocks[title.index + 1])) ? chosen : title;
}

function isDatelined(reading: Reading, block: ReadBlock | undefined): boolean {
  return block !== undefined && findDateline(block, findDates(reading, block)) !== undefined;
}

// "Press release — Harbour 2.0": the label and what it is about, in a few words.
function isNamedGenre({ lexicon, tokens }: ReadBlock): boolean {
  const length = phraseAt(lexicon.kickers, tokens, 0);
  return length > 0 && /^[–—:|-]$/u.test(tokens[length]?.text ?? '') && tokens.length <= length + 4;
}

function isGenre(block: ReadBlock): boolean {
  const length = phraseAt(block.lexicon.kickers, block.tokens, 0);
  return length > 0 && block.tokens.length <= length + 3 && block.tokens.every(({ kind }) => kind !== 'mark');
}

// A declared title, and its longest part where it names the site as well: "The bridge is open | City of Arden".
function titleKeys(value: string): string[] {
  const parts = fold(value).split(/ [|–—·-] /u);
  const longest = Math.max(...parts.map((part) => part.length));
  return [value, ...(parts.length > 1 ? parts.filter((part) => part.length === longest) : [])].map((part) => bareKey(part)).filter((part) => part !== '');
}

// The words of a block without the stop at their end.
function titleKey(reading: Reading, block: ReadBlock): string {
  return bareKey(reading.flat.slice(pastLabel(block), block.end));
}

function bareKey(words: string): string {
  return withoutEnd(matchKey(words), ' .').trim();
}

// The same words, or the start or the end of them: "Press release: …", "… | The site".
function isTitled(title: string, words: string): boolean {
  return title === words || (words.length > 20 && title.startsWith(words)) || (words.length > 12 && title.endsWith(` ${words}`));
}

// "Dear editors,", "Sehr geehrte Damen und Herren,": a few words and a comma above the text.
function isSalutation(blocks: readonly ReadBlock[], { index, tokens }: ReadBlock): boolean {
  const next = blocks[index + 1];
  return tokens.at(-1)?.text === ',' && wordCount(tokens) <= 6 && next !== undefined && isProse(next);
}

// "All news | About us | Pictures | Contact": the navigation of a page.
function isMenu(block: ReadBlock): boolean {
  const bars = block.tokens.filter((token) => token.text === '|' || token.text === '›' || token.text === '»').length;
  return bars >= 3 && bars * 4 >= block.tokens.length - bars;
}

// The first line of three words or more that is no letterhead; behind a kicker where one stands in the zone.
function firstTitle(zone: readonly ReadBlock[]): ReadBlock | undefined {
  const titles = zone.filter((block) => wordCount(block.tokens) >= 3);
  return titles.find((block) => pastLabel(block) > block.start && !isLetterhead(block, pastLabel(block))) ?? titles.find((block) => !isLetterhead(block, pastLabel(block))) ?? titles[0] ?? zone[0];
}

// "Press release from Acme", "Persbericht van de Fietsersbond, 3 mei 2026", "Statement by Senator Ann Peeters": the label and whom it is from.
function isIssuerLine({ tokens, lexicon }: ReadBlock): boolean {
  const label = phraseAt(lexicon.kickers, tokens, 0);
  if (label === 0 || tokens.length > label + 14 || tokens[label]?.kind === 'mark') return false;
  const linked = phraseAt(lexicon.organizationPrepositions, tokens, label) > 0 || lexicon.agents.has(tokens[label]?.lower ?? '') || tokens.some((_, at) => at >= label && phraseAt(lexicon.offices, tokens, at) > 0);
  const isName = (token: Token, at: number): boolean => token.kind !== 'word' || token.capital || lexicon.particles.has(token.lower) || lexicon.determiners.has(token.lower) || lexicon.organizationInner.has(token.lower) || lexicon.agents.has(token.lower) || phraseAt(lexicon.offices, tokens, at) > 0 || phraseBefore(lexicon.offices, tokens, at + 1) > 0 || lexicon.months.has(token.lower) || lexicon.language.dateWords.includes(token.lower) || lexicon.elisions.has(token.lower) || phraseAt(lexicon.organizationPrepositions, tokens, at) > 0;
  // "Pressemitteilung vom 3. Mai" names nobody.
  const named = tokens.slice(label).some((token) => token.capital && !lexicon.months.has(token.lower));
  return linked && named && tokens.slice(label).every((token, index) => isName(token, label + index));
}

// "Secretaría de Cultura / Comunicado No. 212 / Landa, 3 de mayo de 2022", "Acme – Communiqué": lines of the issuer's name and of a date around a label, and no news.
function isHead(reading: Reading, block: ReadBlock): boolean {
  const { tokens, lexicon, lines } = block;
  if (tokens.length > 30) return false;
  let labels = 0;
  for (const line of lines) {
    const first = tokenFrom(tokens, line.start);
    const end = tokenFrom(tokens, line.end);
    const label = phraseAt(lexicon.kickers, tokens, first);
    const closing = /^[–—|-]$/u.test(tokens[end - 1 - phraseBefore(lexicon.kickers, tokens, end)]?.text ?? '') && phraseBefore(lexicon.kickers, tokens, end) > 0;
    if ((label > 0 && isBare(tokens, first + label, end, lexicon)) || (closing && isBare(tokens, first, end - 1, lexicon))) labels += 1;
    else if (!isBare(tokens, first, end, lexicon)) return false;
  }
  return labels > 0 && (lines.length > 1 || phraseAt(lexicon.kickers, tokens, 0) === 0) && !isDatelined(reading, block);
}

// Names, numbers and dates, with the small words inside them.
function isBare(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const { dateWords } = lexicon.language;
  for (const { capital, kind, lower } of tokens.slice(from, to)) {
    if (kind === 'word' && !capital && !lexicon.organizationInner.has(lower) && !lexicon.particles.has(lower) && !lexicon.determiners.has(lower) && !lexicon.months.has(lower) && !dateWords.includes(lower) && !lexicon.elisions.has(lower) && !lexicon.organizationNouns.has(lower)) return false;
  }
  return true;
}

// Below such a line another one stands that may be the title: no date, no address, no paragraph.
function titleFollows(reading: Reading, block: ReadBlock): boolean {
  for (const next of reading.blocks.slice(block.index + 1, block.index + 5)) {
    if (next.end - next.start > 200) return false;
    if (wordCount(next.tokens) >= 3 && isUnstopped(next) && !isDateLine(reading, next, 4) && !isIssuerLine(next) && !/@|https?:|www\./u.test(reading.flat.slice(next.start, next.end))) return true;
  }
  return false;
}

// "Dallas County District Attorney’s Office": nothing but a name.
function isLetterhead({ tokens: all, lexicon }: ReadBlock, from = 0): boolean {
  const tokens = from === 0 ? all : all.filter((token) => token.start >= from);
  const named = tokens.every((token) => token.capital || token.kind === 'mark' || token.lower === '’s' || token.lower === "'s" || lexicon.organizationInner.has(token.lower) || lexicon.particles.has(token.lower));
  const run = nameAt(tokens, 0, lexicon, 12);
  return named && tokens.length <= 9 && tokens.some((token) => (token.is & ORGANIZATION) !== 0 && !/\p{Ll}\p{Lu}/u.test(token.text)) && run !== undefined && (run.last >= tokens.length - 1 || isOrganizationName(tokens, { ...run, last: tokens.length - 1 }));
}

// "Title - The site" on the first line, and the title again further down, over one line or more.
function pageTitled(reading: Reading, zone: readonly ReadBlock[]): ReadBlock[] {
  const page = zone[0];
  if (page === undefined) return [];
  const whole = key(reading, page);
  for (const start of reading.blocks.slice(page.index + 1, page.index + 10)) {
    if (start.role !== 'body' && start.role !== 'heading') continue;
    const lines = [start];
    let joined = key(reading, start);
    if (joined.length < 12 || whole.length <= joined.length || !whole.startsWith(joined)) continue;
    for (let next = reading.blocks[start.index + 1]; next !== undefined && whole.startsWith(`${joined} ${key(reading, next)}`); next = reading.blocks[next.index + 1]) {
      lines.push(next);
      joined = `${joined} ${key(reading, next)}`;
    }
    if (joined.length > 20) return lines;
  }
  return [];
}

function take(lines: ReadBlock[], reading: Reading): ReadBlock[] {
  for (const block of lines) block.role = 'headline';
  const next = reading.blocks[(lines.at(-1) as ReadBlock).index + 1];
  const short = next !== undefined && next.tokens.length <= 60 && next.role !== 'contact';
  if (next && short && (next.type === 'heading' ? next.role === 'heading' && (next.level ?? 0) > 1 && next.tokens.length > 5 : next.role === 'body' && isUnstopped(next) && !isDatelined(reading, next))) next.role = 'subheading';
  return lines;
}

function firstHeading(reading: Reading, headings: readonly ReadBlock[]): ReadBlock | undefined {
  const first = headings[0];
  if (first === undefined || first.start >= reading.text.length / 3 || first.tokens.length < 3) return undefined;
  // Behind paragraphs of prose a heading parts the text.
  return reading.blocks.slice(0, first.index).filter(isProse).length < 2 ? first : undefined;
}

// The blocks before the first paragraph of prose that may be the headline.
function headerZone(reading: Reading, contact: readonly ReadBlock[]): ReadBlock[] {
  const zone: ReadBlock[] = [];
  for (const block of reading.blocks) {
    if (zone.length >= 8) break;
    if (block.role === 'kicker' && zone.length > 0 && candidateFollows(reading, block)) zone.length = 1;
    if (block.role === 'kicker' || block.role === 'chrome' || block.role === 'date-line' || block.role === 'embargo' || block.role === 'end-mark') continue;
    if (contact.includes(block) || block.role === 'contact' || block.role === 'source-line' || /@|https?:|www\./u.test(reading.flat.slice(block.start, block.end))) continue;
    const length = block.end - block.start;
    if (zone.length === 0 && isProse(block) && (reading.document.source.mediaType !== 'text/plain' || findDateline(block, findDates(reading, block)))) break;
    if (length > 320 || (length > 140 && !isUnstopped(block) && zone.length > 0)) break;
    zone.push(block);
  }
  return zone;
}

// After "FOR IMMEDIATE RELEASE" another short line stands before the prose.
function candidateFollows(reading: Reading, kicker: ReadBlock): boolean {
  for (const block of reading.blocks.slice(kicker.index + 1, kicker.index + 6)) {
    const length = block.end - block.start;
    if (length > 200) return false;
    if (block.role === 'body' && block.tokens.length >= 4 && isUnstopped(block) && !/@|https?:/u.test(reading.flat.slice(block.start, block.end))) return true;
  }
  return false;
}

// A headline cut over two lines: the first ends in a small word or a comma, or the second starts small.
function runsOn(block: ReadBlock, next: ReadBlock): boolean {
  const last = block.tokens.at(-1);
  const first = next.tokens[0];
  if (last === undefined || first === undefined || next.tokens.length > 30) return false;
  // A sentence with its stop is the text.
  if (next.tokens.at(-1)?.text === '.' && next.tokens.length > 7) return false;
  return (last.kind === 'word' && !last.capital && block.lexicon.notNames.has(last.lower)) || (first.kind === 'word' && !first.capital && isUnstopped(next) && isUnstopped(block));
}

// A paragraph of one sentence or more, rather than a title.
function isProse(block: ReadBlock): boolean {
  return block.type !== 'heading' && block.end - block.start > 140 && /[.!?”"»]$/u.test(block.tokens.at(-1)?.text ?? '') && block.tokens.length > 20;
}

function isUnstopped({ tokens }: ReadBlock): boolean {
  const last = tokens.at(/^[”“"»’]$/u.test(tokens.at(-1)?.text ?? '') ? -2 : -1);
  return !/[.!?…:]/u.test(last?.text.slice(-1) ?? '') || tokens.length < 12;
}

function markRepeats(reading: Reading, headline: readonly ReadBlock[]): void {
  const whole = headline.map((block) => key(reading, block)).join(' ');
  if (whole === '') return;
  const last = headline.at(-1) as ReadBlock;
  for (const block of reading.blocks.slice(0, last.index + 8)) {
    if (block.role !== 'headline' && (key(reading, block) === whole || (block.index < last.index && block.role === 'body' && key(reading, block).startsWith(whole) && whole.length > 20))) block.role = 'headline-repeat';
  }
}

function key(reading: Reading, block: ReadBlock): string {
  return matchKey(reading.flat.slice(block.start, block.end));
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
    if (block.role === 'heading' || block.role === 'chrome' || block.role === 'source-line' || block.role === 'date-line') {
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
