import type { IssuerMention } from './find-issuers.ts';
import { issuerNameAt, wholeName, type IssuerName } from './issuer-name.ts';
import { isOrganizationName, isPersonName } from './names.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';

/**
 * Who signs a release: a line near its end that is nothing but an organisation's name, the name
 * behind "on behalf of" or a board ("Het bestuur van Open Water", "Der Vorstand der Freien Wege"),
 * and the owner of a press desk ("Pressestelle der Universität Adorf").
 */
export function signatureNames(reading: Reading, lead: ReadBlock | undefined): IssuerMention[] {
  const found: IssuerMention[] = [];
  const from = lead?.end ?? 0;
  const last = reading.blocks.findLastIndex((block) => block.role !== 'chrome' && block.role !== 'end-mark');
  for (const block of reading.blocks) {
    if (block.start < from || block.role === 'chrome' || block.role === 'quote') continue;
    const late = block.index >= last - 2 || block.start > from + (reading.text.length - from) * 0.7;
    for (const line of block.lines) {
      const first = tokenFrom(block.tokens, line.start);
      const end = tokenFrom(block.tokens, line.end);
      if (end - first > 16 || end === first) continue;
      const desk = behindDesk(block, first, end);
      const headed = desk === undefined ? headedContact(reading, block, first, end) : undefined;
      if (desk !== undefined) found.push({ sign: 'desk', start: desk.start, end: desk.end });
      else if (headed !== undefined) found.push({ sign: 'signature', start: headed.start, end: headed.end });
      else if (late && !headsText(reading, block)) found.push(...signed(block, first, end));
    }
  }
  return found;
}

// "Namens de Fietsersbond", "The Board of Acme", "Acme Foundation".
function signed(block: ReadBlock, first: number, end: number): IssuerMention[] {
  const { tokens, lexicon } = block;
  // "is het⏎bestuur van Open Water, dat": a line of a sentence that a break cuts.
  if (tokens[first]?.capital === false && tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.capital === false) return [];
  const start = pastArticle(block, first);
  const behalf = phraseAt(lexicon.behalf, tokens, first);
  const board = phraseAt(lexicon.bodies, tokens, start);
  const opened = behalf > 0 ? first + behalf : board > 0 ? start + board : first;
  if (opened > first) {
    const named = nameBehind(block, opened, end, board > 0);
    return named === undefined ? [] : [{ sign: 'behalf', start: named.start, end: named.end }];
  }
  if (block.role === 'heading' || block.role === 'list' || block.role === 'contact' || phraseAt(lexicon.kickers, tokens, first) > 0) return [];
  const name = wholeName(tokens, first, end, lexicon);
  // "Find more from⏎Acme Group on Pages.": a line of a sentence.
  if (name === undefined || (name.end <= (tokens[end - 1]?.start ?? 0) && tokens[end - 1]?.text === '.') || (first > 0 && tokens[first - 1]?.kind !== 'mark')) return [];
  if ((name.first === name.last && !/^[\p{Lu}\p{N}]{3,}$/u.test(tokens[name.first]?.text ?? ''))) return [];
  return isPersonName(tokens, name, lexicon) || !isOrganizationName(tokens, name) ? [] : [{ sign: 'signature', start: name.start, end: name.end }];
}

// Behind a preposition or its article; the name reaches to a comma or the end of the line.
function nameBehind(block: ReadBlock, at: number, end: number, ofBoard: boolean): IssuerName | undefined {
  const { tokens, lexicon } = block;
  const board = ofBoard ? 0 : phraseAt(lexicon.bodies, tokens, pastArticle(block, at));
  const from = board > 0 ? pastArticle(block, at) + board : at;
  const preposition = phraseAt(lexicon.organizationPrepositions, tokens, from);
  const name = issuerNameAt(tokens, from + preposition, lexicon);
  if (name === undefined || name.last >= end || name.first > from + preposition + 2) return undefined;
  const next = tokens[name.last + 1];
  // "The Board of Acme, which met in spring, …" begins a sentence.
  const closed = name.last + 1 >= end || (next !== undefined && /^[,:(.]$/u.test(next.text) && (!ofBoard || next.text === ':' || end - name.last <= 8));
  // Nobody's name has an article: "namens de Fietsersbond Adorp" beside "namens Mieke Claes".
  const isBody = ofBoard || board > 0 || name.first > from + preposition || preposition > 1 || lexicon.determiners.has(tokens[from]?.lower ?? '');
  return closed && (isBody || !isPersonName(tokens, name, lexicon)) ? name : undefined;
}

// "Press office of the Arden Union", "Pressestelle: Universität Adorf".
function behindDesk(block: ReadBlock, first: number, end: number): IssuerName | undefined {
  const { tokens, lexicon } = block;
  const desk = phraseAt(lexicon.desks, tokens, pastArticle(block, first));
  if (desk === 0) return undefined;
  const from = pastArticle(block, first) + desk;
  const preposition = phraseAt(lexicon.organizationPrepositions, tokens, from);
  if (preposition === 0) return undefined;
  const name = issuerNameAt(tokens, from + preposition, lexicon);
  return name !== undefined && name.last < end && name.first <= from + preposition + 1 ? name : undefined;
}

// "Press contact Arden Union", "Pressekontakt⏎Radverband Adorf e.V.": the organisation in the heading of the contact, or alone on the line below it.
function headedContact(reading: Reading, block: ReadBlock, first: number, end: number): IssuerName | undefined {
  const { tokens, lexicon, role } = block;
  if (role !== 'contact') return undefined;
  const heading = phraseAt(lexicon.contactHeadings, tokens, first);
  const above = first > 0 ? block : reading.blocks[block.index - 1];
  const until = first > 0 ? first : (above?.tokens.length ?? 0);
  const below = heading === 0 && above !== undefined && phraseBefore(lexicon.contactHeadings, above.tokens, above.tokens[until - 1]?.text === ':' ? until - 1 : until, 7) > 0;
  if (heading === 0 && !below) return undefined;
  const from = first + heading + (tokens[first + heading]?.text === ':' ? 1 : 0);
  const name = from < end ? wholeName(tokens, from, end, lexicon) : undefined;
  return name !== undefined && name.last > name.first && isOrganizationName(tokens, name) ? name : undefined;
}

// A line with a paragraph below it is the heading of that.
function headsText({ blocks }: Reading, { index, lines, role }: ReadBlock): boolean {
  const next = blocks[index + 1];
  return lines.length === 1 && next !== undefined && next.role === role && next.end - next.start > 160;
}

function pastArticle({ tokens, lexicon }: ReadBlock, at: number): number {
  return lexicon.determiners.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}
