import { findDates } from './find-dates.ts';
import type { Lexicon } from './lexicon.ts';
import { isOrganizationName, nameAt } from './names.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { isDatelined, isUnstopped } from './title-line.ts';
import type { Token } from './token.ts';
import { wordCount } from './word-count.ts';
import { ORGANIZATION } from './word.ts';

/** "Press release from Acme", "Persbericht van de Fietsersbond, 3 mei 2026", "Statement by Senator Ann Peeters": the label and whom it is from. */
export function isIssuerLine({ tokens, lexicon }: ReadBlock): boolean {
  const label = phraseAt(lexicon.kickers, tokens, 0);
  if (label === 0 || tokens.length > label + 14 || tokens[label]?.kind === 'mark') return false;
  const linked = phraseAt(lexicon.organizationPrepositions, tokens, label) > 0 || lexicon.agents.has(tokens[label]?.lower ?? '') || tokens.some((_, at) => at >= label && phraseAt(lexicon.offices, tokens, at) > 0);
  const isName = (token: Token, at: number): boolean => isBareWord(token, lexicon) || lexicon.agents.has(token.lower) || phraseAt(lexicon.offices, tokens, at) > 0 || phraseBefore(lexicon.offices, tokens, at + 1) > 0 || phraseAt(lexicon.organizationPrepositions, tokens, at) > 0;
  // "Pressemitteilung vom 3. Mai" names nobody.
  const named = tokens.slice(label).some((token) => token.capital && !lexicon.months.has(token.lower));
  return linked && named && tokens.slice(label).every((token, index) => isName(token, label + index));
}

/** "Secretaría de Cultura / Comunicado No. 212 / Landa, 3 de mayo de 2022", "Acme – Communiqué": lines of the issuer's name and of a date around a label, and no news. */
export function isHead(reading: Reading, block: ReadBlock): boolean {
  const { tokens, lexicon, lines } = block;
  if (tokens.length > 30) return false;
  let labels = 0;
  for (const line of lines) {
    const first = tokenFrom(tokens, line.start);
    const end = tokenFrom(tokens, line.end);
    const label = phraseAt(lexicon.kickers, tokens, first);
    const last = phraseBefore(lexicon.kickers, tokens, end);
    const closes = last > 0 && /^[–—|-]$/u.test(tokens[end - 1 - last]?.text ?? '');
    if ((label > 0 && isBare(tokens, first + label, end, lexicon)) || (closes && isBare(tokens, first, end - 1, lexicon))) labels += 1;
    else if (!isBare(tokens, first, end, lexicon)) return false;
  }
  return labels > 0 && (lines.length > 1 || phraseAt(lexicon.kickers, tokens, 0) === 0) && !isDatelined(reading, block);
}

// Names, numbers and dates, with the small words inside them.
function isBare(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  return tokens.slice(from, to).every((token) => isBareWord(token, lexicon));
}

// Of the time of day: "9:53 am", "10 Uhr".
const CLOCK = /^(?:am|pm|uhr|uur|u|h|hrs|hs)$/u;

function isBareWord({ capital, kind, lower }: Token, lexicon: Lexicon): boolean {
  return kind !== 'word' || capital || lexicon.organizationInner.has(lower) || lexicon.particles.has(lower) || lexicon.determiners.has(lower) || lexicon.elisions.has(lower) || lexicon.months.has(lower) || lexicon.language.dateWords.includes(lower) || lexicon.organizationNouns.has(lower) || CLOCK.test(lower);
}

/** Below such a line another one stands that may be the title: no date, no address, no paragraph. */
export function titleFollows(reading: Reading, block: ReadBlock): boolean {
  for (const next of reading.blocks.slice(block.index + 1, block.index + 5)) {
    if (next.end - next.start > 200) return false;
    if (wordCount(next.tokens) >= 3 && isUnstopped(next) && !isDateLine(reading, next, 4) && !isIssuerLine(next) && !/@|https?:|www\./u.test(reading.flat.slice(next.start, next.end))) return true;
  }
  return false;
}

/** "Dallas County District Attorney’s Office": nothing but a name. */
export function isLetterhead({ tokens: all, lexicon }: ReadBlock, from = 0): boolean {
  const tokens = from === 0 ? all : all.filter((token) => token.start >= from);
  const named = tokens.every((token) => token.capital || token.kind === 'mark' || token.lower === '’s' || token.lower === "'s" || lexicon.organizationInner.has(token.lower) || lexicon.particles.has(token.lower) || lexicon.legalForms.has(token.lower));
  const run = nameAt(tokens, 0, lexicon, 12);
  return named && tokens.length <= 9 && tokens.some((token) => (token.is & ORGANIZATION) !== 0 && !/\p{Ll}\p{Lu}/u.test(token.text)) && run !== undefined && (run.last >= tokens.length - 1 || isOrganizationName(tokens, { ...run, last: tokens.length - 1 }));
}

/**
 * "Protestantse Kerk in Adorp", "Conférence des évêques – Communiqué": the name of a body or an
 * office, above the label or the date below which the title stands. With a label it may have a
 * word or two of its own, but not where a verb alone is small ("Stadt Adorf öffnet Freibad").
 */
export function isNameAbove({ blocks }: Reading, { index, tokens, lexicon }: ReadBlock, title: ReadBlock | undefined): boolean {
  if (title === undefined || tokens.length > 20 || wordCount(title.tokens) < 4 || !isUnstopped(title)) return false;
  const between = blocks.slice(index + 1, title.index);
  const labelled = phraseAt(lexicon.kickers, tokens, 0) > 0 || phraseBefore(lexicon.kickers, tokens, tokens.length) > 0 || between.some(({ role }) => role === 'kicker');
  if (!labelled && !between.some(({ role }) => role === 'date-line')) return false;
  const named = tokens.some((token, at) => (token.is & ORGANIZATION) !== 0 || phraseAt(lexicon.offices, tokens, at) > 0);
  const own = tokens.filter((token) => !isBareWord(token, lexicon) && !lexicon.prepositions.has(token.lower) && !/^['’]s$/u.test(token.lower));
  return named && between.length > 0 && own.length <= (labelled && !lexicon.language.capitalNouns ? 2 : 0);
}

/** True where a date stands alone on the line, up to some words besides; of the days of an event only where they are asked for. */
export function isDateLine(reading: Reading, block: ReadBlock, most: number, ranges = false): boolean {
  const date = findDates(reading, block)[0];
  // "9 — 11 juillet 2026": an event goes from day to day, a release does not.
  if (date === undefined || (!ranges && date.by.includes('month') && date.by !== 'year-month-day' && isRange(block, date.first))) return false;
  const others = block.tokens.filter((token, index) => token.kind === 'word' && (index < date.first || index > date.last) && !block.lexicon.language.weekdays.includes(token.lower) && !block.lexicon.language.publicationLabels.includes(token.lower));
  return others.length <= most;
}

function isRange({ tokens }: ReadBlock, first: number): boolean {
  return tokens[first - 2]?.kind === 'number' && /^\d{1,2}$/u.test(tokens[first - 2]?.text ?? '') && tokens[first - 1]?.kind === 'mark' && /^[–—-]$/u.test(tokens[first - 1]?.text ?? '');
}
