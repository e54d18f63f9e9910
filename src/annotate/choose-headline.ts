import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { withoutEnd } from '../forms/without-end.ts';
import { lineKey } from './is-chrome.ts';
import { isHead, isIssuerLine, isLetterhead, isNameAbove, isNameLine, isOrganizationLine } from './letterhead.ts';
import { phraseAt } from './phrases.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { markSubheading } from './mark-subheading.ts';
import { blockKey, isDatelined, isGenre, isProse, isUnstopped, pastLabel, runsOn, subjectLabel } from './title-line.ts';
import { wordCount } from './word-count.ts';

/** The blocks of the headline, written as such on them with the subheading below: what front matter, the page or a subject line names, the heading of the article, or the first title above the text. */
export function chooseHeadline(reading: Reading, contact: readonly ReadBlock[]): ReadBlock[] {
  const { blocks, document } = reading;
  const titles = document.declared.filter((item) => item.name === 'headline' && !isSection(reading, item.value));
  const declared = titles.flatMap((item) => titleKeys(item.value));
  const usable = (block: ReadBlock): boolean => (block.role === 'heading' || block.role === 'body' || block.role === 'list' || block.role === 'boilerplate') && block.tokens.some((token) => token.kind === 'word') && !isMenu(block);
  const headings = blocks.filter((block) => block.type === 'heading' && usable(block) && block.role === 'heading');
  const top = headings.filter((block) => block.level === 1);
  const matching = (list: readonly ReadBlock[]): ReadBlock | undefined => list.find((block) => declared.some((title) => isTitled(title, titleKey(reading, block))));
  const matter = titles.some((item) => item.by === 'front-matter');
  // Below front matter a heading that is not its title parts the text, unless it is the first of the page.
  const others = matter ? top.filter((block) => block.start < reading.text.length / 4) : top;
  const named = matching(top) ?? matching(headings);
  const chosen = named ?? others[0] ?? (matter || document.source.mediaType === 'text/plain' ? undefined : firstHeading(reading, headings));
  if (chosen) return take([pastGenre(reading, chosen, named === undefined)], reading);
  const subject = blocks.slice(0, 12).find((block) => subjectLabel(block) > 0 && usable(block) && wordCount(block.tokens) >= 4);
  if (subject !== undefined && !matter) return take([subject], reading);
  const zone = headerZone(reading, contact).filter((block) => !isMenu(block) && !isSalutation(blocks, block) && !opensSpeech(block));
  const found = matching(zone);
  // The title that front matter gives stands for the one that the page will show, unless the text opens with it in other words.
  if (matter && found === undefined) {
    const [first] = blocks;
    return first !== undefined && usable(first) && first.end - first.start < 200 && first.sentences.length < 2 && !/[.!?:]/u.test(first.tokens.at(-1)?.text ?? '') && declared.some((title) => isReworded(title, titleKey(reading, first))) ? take([first], reading) : [];
  }
  const titled = found === undefined ? pageTitled(reading, zone) : [];
  if (titled.length > 0) return take(titled, reading);
  const first = found ?? firstTitle(zone[0] !== undefined && isNameAbove(reading, zone[0], zone[1]) ? zone.slice(1) : zone);
  if (first === undefined) return labelTitle(reading);
  const lines = [first];
  for (let next = zone[zone.indexOf(first) + 1]; next !== undefined && next.index === (lines.at(-1) as ReadBlock).index + 1 && (runsOn(lines.at(-1) as ReadBlock, next) || cutsName(reading, lines.at(-1) as ReadBlock, next)) && !isHead(reading, next); next = zone[zone.indexOf(next) + 1]) lines.push(next);
  return take(lines, reading);
}

// "… Mayor John⏎Creed Opens the Bridge": the break stands in a name that the text has elsewhere in one piece.
function cutsName({ flat }: Reading, block: ReadBlock, next: ReadBlock): boolean {
  const [last, first] = [block.tokens.at(-1), next.tokens[0]];
  return last?.capital === true && first?.capital === true && next.tokens.length <= 30 && isUnstopped(next) && flat.includes(`${last.text} ${first.text}`);
}

// "Statement from Arden Walks on the ban": where there is no other title, the label with whom it is from.
function labelTitle(reading: Reading): ReadBlock[] {
  const label = reading.blocks.slice(0, 4).find((block) => (block.role === 'kicker' || block.role === 'date-line') && wordCount(block.tokens) >= 4 && isIssuerLine(reading, block));
  // It stays what dates the release and names its issuer.
  return label === undefined ? [] : [label];
}

// "Arden Walks said:": what stands below is speech.
function opensSpeech({ tokens, lexicon }: ReadBlock): boolean {
  return tokens.at(-1)?.text === ':' && tokens.some((_, at) => at > 0 && phraseAt(lexicon.cueVerbs, tokens, at) > 0);
}

// "Aktuelles", "Press release": the section of a site, or what the text is, and no title.
function isSection({ lexicon }: Reading, title: string): boolean {
  const key = lineKey(fold(title));
  return lexicon !== undefined && (lexicon.language.headings.chrome.includes(key) || lexicon.language.headings.pressRelease.includes(key));
}

// Half of the longer words of one are in the other, or all of a short title.
function isReworded(title: string, words: string): boolean {
  const long = (text: string): Set<string> => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));
  const wanted = long(title);
  const own = long(words);
  const shared = [...own].filter((word) => wanted.has(word)).length;
  return (shared >= 4 && shared * 2 >= Math.min(own.size, wanted.size)) || (shared >= 3 && shared === wanted.size);
}

// "Press kit Harbour 2.0", "Communiqué institutionnel": a heading that says what the text is, and not
// its news, heads a page of which the title stands below, as it does right below the one or two words
// of a section ("Our news").
function pastGenre(reading: Reading, chosen: ReadBlock, undeclared: boolean): ReadBlock {
  const genre = isGenre(chosen);
  const named = !genre && isNamedGenre(chosen);
  if (!named && !genre && !(undeclared && wordCount(chosen.tokens) <= 2)) return chosen;
  const behind = reading.blocks.slice(chosen.index + 1, chosen.index + (named || genre ? 24 : 5));
  const title = behind.find((block) => block.type === 'heading' && block.role === 'heading' && wordCount(block.tokens) >= 4 && !isGenre(block));
  // A title of a few words has its text below it, which a dateline opens.
  return title === undefined || (named && behind.some((block) => block.index < title.index && isProse(block)) && !isDatelined(reading, reading.blocks[title.index + 1])) ? chosen : title;
}

// "Press release — Harbour 2.0": the label and what it is about, in a few words.
function isNamedGenre({ lexicon, tokens }: ReadBlock): boolean {
  const length = phraseAt(lexicon.kickers, tokens, 0);
  return length > 0 && /^[–—:|-]$/u.test(tokens[length]?.text ?? '') && tokens.length <= length + 4;
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
  const titles = zone.filter((block) => wordCount(block.tokens) >= 3 && !(block.type === 'list-item' && block.tokens.at(-1)?.text === '.'));
  return titles.find((block) => pastLabel(block) > block.start && !isLetterhead(block, pastLabel(block))) ?? titles.find((block) => !isLetterhead(block, pastLabel(block))) ?? titles[0] ?? zone.find(({ type }) => type !== 'list-item');
}

// "Title - The site" on the first line, and the title again further down, over one line or more.
function pageTitled(reading: Reading, zone: readonly ReadBlock[]): ReadBlock[] {
  const page = zone[0];
  if (page === undefined) return [];
  const whole = blockKey(reading, page);
  for (const start of reading.blocks.slice(page.index + 1, page.index + 10)) {
    if (start.role !== 'body' && start.role !== 'heading') continue;
    const lines = [start];
    let joined = blockKey(reading, start);
    if (joined.length < 12 || whole.length <= joined.length || !whole.startsWith(joined)) continue;
    for (let next = reading.blocks[start.index + 1]; next !== undefined && whole.startsWith(`${joined} ${blockKey(reading, next)}`); next = reading.blocks[next.index + 1]) {
      lines.push(next);
      joined = `${joined} ${blockKey(reading, next)}`;
    }
    if (joined.length > 20) return lines;
  }
  return [];
}

function take(lines: ReadBlock[], reading: Reading): ReadBlock[] {
  for (const block of lines) block.role = 'headline';
  markSubheading(reading, lines.at(-1) as ReadBlock);
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
    if ((block.role === 'kicker' || block.role === 'date-line') && zone.length > 0 && candidateFollows(reading, block)) {
      // Above the label stands whom the release is from.
      const isLabel = block.role === 'kicker' || phraseAt(block.lexicon.kickers, block.tokens, 0) > 0;
      // "Send your release to every newsroom.⏎Press release⏎…": what its page says of itself.
      const isSlogan = isLabel && zone[0]?.tokens.at(-1)?.text === '.';
      if (isSlogan || zone.every((line) => (isLabel && !isCapitals(line) ? isNameLine(line) : isOrganizationLine(line)))) {
        for (const line of zone) line.role = 'kicker';
        zone.length = 0;
      } else if (block.role === 'kicker') zone.length = 1;
    }
    if (block.role === 'kicker' || block.role === 'chrome' || block.role === 'date-line' || block.role === 'embargo' || block.role === 'end-mark') continue;
    if (contact.includes(block) || block.role === 'contact' || block.role === 'source-line' || /@|https?:|www\./u.test(reading.flat.slice(block.start, block.end))) continue;
    const length = block.end - block.start;
    if (zone.length === 0 && isProse(block)) break;
    if (length > 320 || (length > 140 && !isUnstopped(block) && zone.length > 0)) break;
    zone.push(block);
  }
  return zone;
}

function isCapitals({ tokens }: ReadBlock): boolean {
  return tokens.every(({ text }) => text === text.toUpperCase());
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
