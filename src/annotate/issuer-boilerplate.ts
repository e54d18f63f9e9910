import type { Span } from '../model/span.ts';
import type { IssuerMention } from './find-issuers.ts';
import { issuerNameAt, wholeName, type IssuerName } from './issuer-name.ts';
import { phraseAt, type Phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

/**
 * Whom a release describes at its end: the name in the heading ("About Acme", "Über die Stiftung
 * Offene Netze:"), the first name below "About us", the subject of "Acme is a maker of …".
 */
export function boilerplateNames(reading: Reading, headline: readonly Span[]): IssuerMention[] {
  const found: IssuerMention[] = [];
  const from = headline.at(-1)?.end ?? 0;
  for (const block of reading.blocks) {
    if (block.start < from || block.role === 'chrome' || block.role === 'headline-repeat' || block.role === 'headline') continue;
    const heading = headingName(reading, block);
    if (heading !== undefined) found.push(heading);
    else found.push(...headingsInside(block));
    if (heading !== undefined) continue;
    if (block.role === 'boilerplate' || block.role === 'notes' || block.start > reading.text.length * 0.5) found.push(...definition(block));
  }
  return found;
}

function headingName(reading: Reading, block: ReadBlock): IssuerMention | undefined {
  const { tokens, lexicon } = block;
  const about = phraseAt(lexicon.about, tokens, 0);
  if (about === 0 || tokens[0]?.capital !== true) return undefined;
  const lineEnd = block.lines[0] === undefined ? tokens.length : tokenFrom(tokens, block.lines[0].end);
  let end = about;
  while (end < lineEnd && end < about + 14 && !/^[:(?]$/u.test(tokens[end]?.text ?? '')) end += 1;
  if (end === about) return block.role === 'boilerplate' ? firstNamed(reading, block, end) : undefined;
  const alone = end === lineEnd || tokens[end]?.text === ':' || tokens[end]?.text === '(';
  const whole = alone && block.role === 'boilerplate' ? wholeName(tokens, about, end, lexicon) : undefined;
  return whole === undefined ? runIn(block, 0, lineEnd) : { sign: 'boilerplate', start: whole.start, end: whole.end };
}

// A heading that runs into its text: "About Acme. Based in Arden, …", "Sobre Acme: …", "About Acme Acme is …".
function runIn(block: ReadBlock, at: number, lineEnd: number): IssuerMention | undefined {
  const { tokens, lexicon } = block;
  const about = at + phraseAt(lexicon.about, tokens, at);
  const name = issuerNameAt(tokens, about, lexicon);
  if (name === undefined || name.first > about + 3) return undefined;
  const half = repeatedAt(block, name.first, name.last);
  if (half !== undefined) return { sign: 'boilerplate', start: name.start, end: half };
  const next = tokens[name.last + 1];
  const closed = next === undefined || name.last + 1 >= lineEnd || /^[:.(–—-]$/u.test(next.text) || next.start > (tokens[name.last]?.end ?? 0) + 1;
  return closed ? { sign: 'boilerplate', start: name.start, end: name.end } : undefined;
}

// "Visory Health Visory Health is": the same words twice; where the first end.
function repeatedAt({ tokens }: ReadBlock, first: number, last: number): number | undefined {
  for (let length = 1; length <= 8 && first + length <= last; length += 1) {
    let same = true;
    for (let index = 0; index < length && same; index += 1) same = tokens[first + index]?.text === tokens[first + length + index]?.text;
    if (same) return tokens[first + length - 1]?.end;
  }
  return undefined;
}

// "Über uns" alone: the first name of the text below it.
function firstNamed(reading: Reading, block: ReadBlock, at: number): IssuerMention | undefined {
  const more = block.tokens.length > at + 2 ? block : reading.blocks[block.index + 1];
  if (more === undefined) return undefined;
  const name = issuerNameAt(more.tokens, more === block ? at + (block.tokens[at]?.kind === 'mark' ? 1 : 0) : 0, more.lexicon);
  return name && { sign: 'boilerplate', start: name.start, end: name.end };
}

// A release on one line: "… around the globe. About Acme: Based in Arden, …".
function headingsInside(block: ReadBlock): IssuerMention[] {
  if (block.tokens.length < 100) return [];
  return block.sentences.slice(1).flatMap((sentence) => {
    const at = tokenFrom(block.tokens, sentence.start);
    const inside = phraseAt(block.lexicon.about, block.tokens, at) > 0 && block.tokens[at]?.capital === true ? runIn(block, at, block.tokens.length) : undefined;
    return inside === undefined ? [] : [inside];
  });
}

// "Acme is a maker of toys", "De vereniging Open Net is een …"; in "Harbour is a project of Acme" it is Acme.
function definition(block: ReadBlock): IssuerMention[] {
  const { tokens, lexicon } = block;
  const name = issuerNameAt(tokens, 0, lexicon);
  if (name === undefined) return [];
  let next = name.last + 1;
  if (tokens[next]?.text === '(') {
    while (next < name.last + 10 && tokens[next]?.text !== ')') next += 1;
    next += 1;
  }
  const defines = phraseAt(lexicon.defines, tokens, next) || parted(lexicon.defines, block, next);
  if (defines === 0) return [];
  const owner = ownerAt(block, next + defines) ?? name;
  return [{ sign: 'definition', start: owner.start, end: owner.end }];
}

// "wurde 2012 gegründet": a year or an adverb stands inside the phrase.
function parted(phrases: Phrases, { tokens }: ReadBlock, at: number): number {
  for (const words of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    const last = words.at(-1) as string;
    if (words.length !== 2 || last.length < 6) continue;
    for (let index = at + 2; index <= at + 6 && tokens[index] !== undefined && !/[.!?;]/u.test((tokens[index] as Token).text); index += 1) if (tokens[index]?.lower === last) return index + 1 - at;
  }
  return 0;
}

// Behind "a project of", "ein gemeinsames Angebot der".
function ownerAt({ tokens, lexicon }: ReadBlock, from: number): IssuerName | undefined {
  for (let at = from; at < from + 3; at += 1) {
    if (!lexicon.ownedNouns.has(tokens[at]?.lower ?? '')) continue;
    return lexicon.language.numbers.partitives.includes(tokens[at + 1]?.lower ?? '') ? issuerNameAt(tokens, at + 2, lexicon) : undefined;
  }
  return undefined;
}
