import type { Span } from '../model/span.ts';
import type { IssuerMention } from './find-issuers.ts';
import { issuerNameAt, wholeName, type IssuerName } from './issuer-name.ts';
import type { Lexicon } from './lexicon.ts';
import { isOrganizationName, isPersonName } from './names.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

// Lines that stand before the text of a release; behind so many there is no letterhead.
const MOST_LINES = 16;

/**
 * The issuer at the top: a line that is nothing but an organisation's name ("Ministerie van
 * Vrije Tijd"), or the name behind the label ("Pressemitteilung der Universität Adorf vom …",
 * "Communiqué de presse de la Ville de Bourg"), before the first paragraph.
 */
export function letterheadNames(reading: Reading, headline: readonly Span[], lead: ReadBlock | undefined): IssuerMention[] {
  const found: IssuerMention[] = [];
  let lines = 0;
  for (const block of reading.blocks) {
    if (lead !== undefined && block.index >= lead.index) break;
    if (block.role === 'chrome' || block.role === 'headline-repeat' || block.role === 'list') continue;
    const inHeadline = headline.some((span) => span.start < block.end && block.start < span.end);
    for (const line of block.lines) {
      lines += 1;
      if (lines > MOST_LINES) return found;
      // A line above the label of the release needs no noun that says what it is.
      const above = block.role === 'kicker';
      for (const [from, to, before] of segments(block, line)) {
        const labelled = before === ':' && !inHeadline && isLabel(block, from) ? wholeName(block.tokens, from, to, block.lexicon) : labelledName(block, from, to);
        if (labelled !== undefined) found.push({ sign: 'label', start: labelled.start, end: labelled.end });
        else if (!inHeadline) found.push(...nameLine(block, from, to, above));
      }
    }
  }
  return found;
}

function nameLine(block: ReadBlock, from: number, to: number, aboveLabel: boolean): IssuerMention[] {
  const { tokens, lexicon } = block;
  const name = wholeName(tokens, from, to, lexicon);
  // "FOR THE PRESS" is a label.
  if (name === undefined || phraseAt(lexicon.kickers, tokens, from) > 0 || lexicon.functionWords.has(tokens[name.first]?.lower ?? '')) return [];
  if (!isOrganizationName(tokens, name) ? !aboveLabel || name.first === name.last || phraseAt(lexicon.offices, tokens, name.first) > 0 : isPersonName(tokens, name, lexicon)) return [];
  // "PRESS OFFICE", "MEDIA RELEASE": a word in capitals alone is a label.
  if (name.first === name.last && lexicon.organizationNouns.has(tokens[name.first]?.lower ?? '')) return [];
  // "TaCEQ Admin" has put it on the page.
  if (/^admin/iu.test((tokens[name.last] as Token).text)) return [];
  return [{ sign: aboveLabel ? 'letterhead' : 'heading', start: name.start, end: name.end }];
}

/** The name behind the label: "Persbericht Stad Adorp", "Pressemeldung Offene Netze e.V. vom 18.8.2020", "Press release from Acme". */
export function labelledName(block: Pick<ReadBlock, 'tokens' | 'lexicon'>, from: number, to: number): IssuerName | undefined {
  const { tokens, lexicon } = block;
  const label = phraseAt(lexicon.kickers, tokens, from);
  if (label === 0 || from + label >= to) return undefined;
  const name = issuerNameAt(tokens, from + label, lexicon);
  if (name === undefined || name.last >= to || name.first > from + label + 3) return undefined;
  const next = tokens[name.last + 1];
  const ends = name.last + 1 >= to || next?.kind === 'number' || lexicon.notNames.has(next?.lower ?? '') || next?.text === '–' || next?.text === '-' || next?.text === ',';
  const linked = name.first > from + label;
  // "Open letter to the Minister": whoever gets it has not sent it.
  if (linked && !tokens.slice(from + label, name.first).every((token) => isLink(token, lexicon))) return undefined;
  // "COMMUNIQUÉ NATIONAL": where all is in capitals, one word of them is no acronym.
  if (!linked && name.first === name.last && tokens.slice(from, to).every(({ text }) => text === text.toUpperCase())) return undefined;
  return ends && (linked || isOrganizationName(tokens, name)) ? name : undefined;
}

// "of", "from the", "by", "van de", "du": what links a label with whom it is from.
function isLink({ kind, lower }: Token, lexicon: Lexicon): boolean {
  const { numbers, issuer, claims } = lexicon.language;
  return kind === 'mark' || (lexicon.determiners.has(lower) && !claims.oblique.includes(lower)) || lexicon.elisions.has(lower) || numbers.partitives.includes(lower) || lexicon.agents.has(lower) || issuer.senders.includes(lower) || lexicon.genericNouns.has(lower) || lexicon.organizationNouns.has(lower);
}

// "Press release: Acme": the segment before the colon is the label.
function isLabel(block: ReadBlock, from: number): boolean {
  for (let length = 1; length <= 4; length += 1) if (from - 1 - length >= 0 && phraseAt(block.lexicon.kickers, block.tokens, from - 1 - length) === length) return true;
  return false;
}

// A line between bars, dots and dashes: "29 JUNI 2026 · PERSBERICHT | Stichting Vrije Tijd".
function segments(block: ReadBlock, line: Span): [number, number, string][] {
  const found: [number, number, string][] = [];
  let before = '';
  let from = tokenFrom(block.tokens, line.start);
  const end = tokenFrom(block.tokens, line.end);
  for (let index = from; index <= end; index += 1) {
    if (index < end && !/^[|·•–—:]$/u.test(block.tokens[index]?.text ?? '') && !isHyphen(block.tokens, index)) continue;
    if (index > from) found.push([from, index, before]);
    before = block.tokens[index]?.text ?? '';
    from = index + 1;
  }
  return found;
}

// " - ": between two parts of a line, not inside a word.
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token?.text === '-' && before !== undefined && next !== undefined && before.end < token.start && token.end < next.start;
}
