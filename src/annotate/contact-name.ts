import type { ReadBlock } from './reading.ts';
import { nameInAddress, nameInHost } from '../forms/name-in-address.ts';
import { isOfficeWord } from './is-office.ts';
import { isPersonName, nameAt, personPart, skipHonorifics, type NameRun } from './names.ts';
import { nameKey, type People } from './people.ts';
import { phraseAt, phrases } from './phrases.ts';
import { roleHeadAt } from './role-head.ts';
import type { Token } from './token.ts';

/** A name that stands in a contact line; `sure` where an e-mail address near it repeats the name, or an honorific stands before it. */
export interface ContactName extends NameRun {
  readonly sure: boolean;
}

/**
 * The person named at a token of a contact line. Among contacts more reads as a name than in prose:
 * a surname in capitals ("Marie DUPRÉ"), a name that is also a title ("Anna Richter"), where the
 * address repeats it; and less: an agency whose name is the host of the address is nobody's name.
 *
 * @param addresses - the e-mail addresses of the section
 */
export function contactNameAt(block: ReadBlock, at: number, end: number, people: People, addresses: readonly string[]): ContactName | undefined {
  const { tokens, lexicon } = block;
  const found = nameAt(tokens, at, lexicon);
  const run = found && withoutHost(clipped(tokens, withoutOpening(personPart(tokens, found, lexicon)), headingWithin(found, end)));
  if (run === undefined || run.first >= end) return loose();
  const sure = skipHonorifics(tokens, at) > at;
  for (let index = run.first; index <= run.last; index += 1) if (isOfficeWord(block, index)) return undefined;
  const written = words(tokens, run);
  const repeated = run.first < run.last && addresses.some((address) => nameInAddress(written, address));
  if (!repeated && addresses.some((address) => nameInHost(written, address))) return undefined;
  // "Büro Klarwasser" is named in its address as well.
  if (repeated && isPlain(tokens, run) && roleHeadAt(tokens, run.first, lexicon) === 0 && !lexicon.organizationNouns.has((tokens[run.first] as Token).lower)) return { ...run, sure: true };
  if (isPersonName(tokens, run, lexicon) || people.byName.has(nameKey(tokens, run.first, run.last)) || hasSurnameInCapitals(block, run)) return isPlain(tokens, run) && (sure || !isPlural(tokens, run)) ? { ...run, sure } : undefined;
  return loose();

  // "Kontaktmöglichkeiten zur Verfügung": words that ask end a name.
  function headingWithin(name: NameRun, limit: number): number {
    const headings = phrases(lexicon.language.headings.contact);
    for (let index = name.first + 1; index <= name.last && index < limit; index += 1) if (phraseAt(headings, tokens, index) > 1) return index;
    return limit;
  }

  // "Ann Lowe Blue Harbor", with an address at blueharbor.example
  function withoutHost(name: NameRun | undefined): NameRun | undefined {
    for (let at = (name?.first ?? 0) + 2; name !== undefined && at <= name.last; at += 1) {
      if (addresses.some((address) => nameInHost(words(tokens, spanned(tokens, at, name.last)), address))) return beforeParticles(name.first, at - 1);
    }
    return name;
  }

  // "Joris Dam *van* Dam PR", with an address at dampr.example
  function beforeParticles(first: number, end: number): NameRun {
    let last = end;
    while (last > first + 1 && !(tokens[last] as Token).capital) last -= 1;
    return spanned(tokens, first, last);
  }

  // "erreichen Sie Lena Vogt"
  function withoutOpening(name: NameRun): NameRun {
    return name.last - name.first >= 2 && lexicon.notNames.has((tokens[name.first] as Token).lower) ? spanned(tokens, name.first + 1, name.last) : name;
  }

  // "An Maes": a first name that is also a small word, where the address says whose it is.
  function loose(): ContactName | undefined {
    const first = skipHonorifics(tokens, at);
    let last = first;
    while (last + 1 < end && last - first < 4 && (tokens[last + 1] as Token).kind === 'word' && (tokens[last + 1] as Token).opensLine !== true && ((tokens[last + 1] as Token).capital || lexicon.particles.has((tokens[last + 1] as Token).lower))) last += 1;
    if (first >= end || last === first || !(tokens[first] as Token).capital || !(tokens[last] as Token).capital) return undefined;
    for (let index = first; index <= last; index += 1) if (isOfficeWord(block, index)) return undefined;
    const wide = spanned(tokens, first, last);
    const opening = tokens[first] as Token;
    if (roleHeadAt(tokens, first, lexicon) > 0) return undefined;
    if (lexicon.notNames.has(opening.lower) && !addresses.some((address) => address.toLowerCase().split(/\P{L}/u).includes(opening.lower))) return undefined;
    return isPlain(tokens, wide) && !lexicon.organizationNouns.has(opening.lower) && addresses.some((address) => nameInAddress(words(tokens, wide), address)) ? { ...wide, sure: true } : undefined;
  }
}

function clipped(tokens: readonly Token[], run: NameRun, end: number): NameRun | undefined {
  if (run.last < end) return run;
  return run.first < end ? spanned(tokens, run.first, end - 1) : undefined;
}

function spanned(tokens: readonly Token[], first: number, last: number): NameRun {
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

function words(tokens: readonly Token[], run: NameRun): string {
  return tokens.slice(run.first, run.last + 1).map((token) => token.text).join(' ');
}

// "Web Pagina's"
function isPlural(tokens: readonly Token[], run: NameRun): boolean {
  const next = tokens[run.last + 1];
  return next?.start === run.end && next.lower === '’s';
}

// A person's name holds no figures.
function isPlain(tokens: readonly Token[], run: NameRun): boolean {
  return tokens.slice(run.first, run.last + 1).every((token) => !/\p{N}/u.test(token.text));
}

// "Marie DUPRÉ", "Jean-Paul LE GOFF": a first name, then capitals that are no acronym of an organisation.
function hasSurnameInCapitals(block: ReadBlock, run: NameRun): boolean {
  const { tokens, lexicon } = block;
  const list = tokens.slice(run.first, run.last + 1);
  const [first, ...rest] = list;
  if (first === undefined || rest.length === 0 || rest.length > 3 || !/^\p{Lu}\p{Ll}/u.test(first.text)) return false;
  if (list.some((token) => lexicon.organizationNouns.has(token.lower) || lexicon.legalForms.has(token.lower))) return false;
  return rest.every((token) => token.text === token.text.toUpperCase()) && rest.some((token) => token.text.length >= 4);
}
