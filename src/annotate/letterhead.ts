import { findDates } from './find-dates.ts';
import type { Lexicon } from './lexicon.ts';
import { legalFormEnd } from './issuer-name.ts';
import { isOrganizationName, nameAt } from './names.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { isDatelined, isUnstopped } from './title-line.ts';
import type { Token } from './token.ts';
import { wordCount } from './word-count.ts';
import { ORGANIZATION } from './word.ts';

/**
 * "Press release from Acme", "Persbericht Gemeente Adorp", "Statement by Senator Ann Peeters",
 * "PRESSEMITTEILUNG | Freie Wege e.V. | Adorf, 3. Mai 2026": the label and whom it is from, or when.
 */
export function isIssuerLine(reading: Reading, block: ReadBlock): boolean {
  const { tokens, lexicon } = block;
  const sender = phraseAt(phrases(lexicon.language.issuer.senders), tokens, 0);
  // "Issued by: Acme"
  if (sender > 0 && tokens[sender]?.text === ':') return block.type !== 'heading' && tokens.length <= sender + 10;
  const label = phraseAt(lexicon.kickers, tokens, 0);
  if (label === 0 || tokens.length > label + 22 || tokens.length === label) return false;
  // "Persbericht nr. 12/2026": a number and its abbreviation.
  if (block.type !== 'heading' && tokens.slice(label).every(({ kind, lower }) => kind !== 'word' || lower.length <= 3)) return tokens.slice(label).some(({ kind }) => kind === 'number');
  const linked = phraseAt(lexicon.organizationPrepositions, tokens, label) > 0 || lexicon.agents.has(tokens[label]?.lower ?? '') || tokens.some((_, at) => at >= label && phraseAt(lexicon.offices, tokens, at) > 0);
  // "Pressemitteilung vom 3. Mai" names nobody.
  const named = tokens.slice(label).some((token) => token.capital && !lexicon.months.has(token.lower));
  // Behind a colon or a dash stands the title, but where a date ends the line.
  const marked = tokens[label]?.kind === 'mark';
  const dated = findDates(reading, block).some(({ last }) => last >= tokens.length - 2);
  // "Pressemitteilung | Radverband Adorf e.V.": few words that say that they name somebody.
  const told = block.type !== 'heading' && (tokens.length <= label + 8 || tokens[label]?.text === '|') && hasEvidence(tokens, label, tokens.length, lexicon);
  const from = named && (marked ? dated || told : linked || told || (block.type !== 'heading' && dated));
  return from && isNamed(tokens, label, tokens.length, lexicon);
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
    if ((label > 0 && isNamed(tokens, first + label, end, lexicon)) || (closes && isNamed(tokens, first, end - last, lexicon))) labels += 1;
    else if (!isNamed(tokens, first, end, lexicon)) return false;
  }
  return labels > 0 && (lines.length > 1 || phraseAt(lexicon.kickers, tokens, 0) === 0) && !isDatelined(reading, block);
}

/**
 * "Protestantse Kerk in Adorp", "VILLE DE BOURG", "Cabinet de Jeanne Morel, députée du Lau": a line
 * that reads as whom a release is from, where a label stands below it.
 */
export function isNameLine({ tokens, lexicon, type }: ReadBlock): boolean {
  if (type === 'heading' || tokens.length > 24 || /^[.!?…:;”"»]$/u.test(tokens.at(-1)?.text ?? '')) return hasForm(tokens, 0, tokens.length, lexicon);
  if (phraseAt(lexicon.kickers, tokens, 0) > 0) return false;
  return (isNamed(tokens, 0, tokens.length, lexicon) && !tokens.some((_, at) => phraseAt(lexicon.cueVerbs, tokens, at) > 0 && !hasEvidence(tokens, 0, tokens.length, lexicon))) || (hasEvidence(tokens, 0, 2, lexicon) && tokens.length <= 12 && !tokens.some((_, at) => isVerb(tokens, at, lexicon)));
}

/** The same, where its words say that it is an organisation's: "Gemeente Adorp", "Laubouw NV", "KV Adorp". */
export function isOrganizationLine(block: ReadBlock): boolean {
  const { tokens, lexicon } = block;
  return isNameLine(block) && (hasEvidence(tokens, 0, 2, lexicon) || hasEvidence(tokens, tokens.length - 1, tokens.length, lexicon) || hasForm(tokens, 0, tokens.length, lexicon));
}

// Names, numbers and dates, with the small words inside them, and no verb.
function isNamed(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at += 1) {
    const office = phraseAt(lexicon.offices, tokens, at) || phraseAt(lexicon.organizationPrepositions, tokens, at);
    if (office > 0) at += office - 1;
    else if (!isBareWord(tokens[at] as Token, lexicon) || isVerb(tokens, at, lexicon)) return false;
  }
  return true;
}

function isVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return phraseAt(lexicon.announces, tokens, at) > 0 && !lexicon.organizationNouns.has(tokens[at]?.lower ?? '') && phraseAt(lexicon.kickers, tokens, at) === 0;
}

// A noun of organisations, a legal form, or an acronym beside a word that is none ("KV Adorp").
function hasEvidence(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const mixed = tokens.some(({ text, kind }) => kind === 'word' && text !== text.toUpperCase());
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if ((token.is & ORGANIZATION) !== 0 || lexicon.organizationNouns.has(token.lower) || (mixed && /^\p{Lu}{2,5}$/u.test(token.text))) return true;
  }
  return hasForm(tokens, from, to, lexicon);
}

function hasForm(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = Math.max(1, from); at < to; at += 1) if (legalFormEnd(tokens, at - 1, lexicon) > at - 1) return true;
  return false;
}

// Of the time of day: "9:53 am", "10 Uhr".
const CLOCK = /^(?:am|pm|uhr|uur|u|h|hrs|hs)$/u;

function isBareWord({ capital, kind, lower }: Token, lexicon: Lexicon): boolean {
  return kind !== 'word' || capital || lexicon.organizationInner.has(lower) || lexicon.particles.has(lower) || lexicon.determiners.has(lower) || lexicon.elisions.has(lower) || lexicon.prepositions.has(lower) || lexicon.agents.has(lower) || lexicon.months.has(lower) || lexicon.language.weekdays.includes(lower) || lexicon.language.dateWords.includes(lower) || lexicon.organizationNouns.has(lower) || lexicon.units.has(lower) || lexicon.legalForms.has(lower) || CLOCK.test(lower);
}

/** Below such a line another one stands that may be the title: no date, no address, no paragraph. */
export function titleFollows(reading: Reading, block: ReadBlock): boolean {
  for (const next of reading.blocks.slice(block.index + 1, block.index + 5)) {
    if (next.end - next.start > 200) return false;
    if (wordCount(next.tokens) >= 3 && isUnstopped(next) && !isDateLine(reading, next, 4) && !isIssuerLine(reading, next) && !/@|https?:|www\./u.test(reading.flat.slice(next.start, next.end))) return true;
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
  const label = phraseAt(block.lexicon.kickers, block.tokens, 0);
  const others = block.tokens.filter((token, index) => token.kind === 'word' && index >= label && (index < date.first || index > date.last) && !block.lexicon.language.weekdays.includes(token.lower) && !block.lexicon.language.publicationLabels.includes(token.lower));
  return others.length <= most;
}

function isRange({ tokens }: ReadBlock, first: number): boolean {
  return tokens[first - 2]?.kind === 'number' && /^\d{1,2}$/u.test(tokens[first - 2]?.text ?? '') && tokens[first - 1]?.kind === 'mark' && /^[–—-]$/u.test(tokens[first - 1]?.text ?? '');
}
