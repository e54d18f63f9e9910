import type { IssuerAnnotation, OrganizationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { blockAt } from './block-at.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord } from './names.ts';
import { isAcronym } from './find-organizations.ts';
import type { People } from './people.ts';
import { phraseBefore } from './phrases.ts';
import { possessedEmployer } from './possessed-employer.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { isOfficeHead, roleHeadAt } from './role-head.ts';
import type { Token } from './token.ts';

/** A person's title and employer, as spans of the text. */
export interface Employment {
  jobTitle?: Span;
  organization?: Span;
  /** The noun that stands for an organisation that the release does not name by it: "director of the company". */
  own?: Span;
}

/** The organisations of a release by their whole name, and by the noun that their name starts or ends with. */
export interface KnownOrganizations {
  readonly byName: ReadonlyMap<string, Span>;
  /** Absent where two names have the noun. */
  readonly byNoun: ReadonlyMap<string, Span | undefined>;
  /** The names of what reads as an organisation or issues something. */
  readonly acting: ReadonlySet<string>;
}

/** Indexes the organisations that were found, so that "de stichting" leads back to "Stichting Leesvuur". */
export function knownOrganizations(reading: Reading, found: readonly OrganizationAnnotation[], issuers: readonly IssuerAnnotation[]): KnownOrganizations {
  const byName = new Map<string, Span>();
  const byNoun = new Map<string, Span | undefined>();
  const keys = new Map<string, string>();
  for (const { name, spans } of found) {
    const span = spans[0] as Span;
    if (!byName.has(name)) byName.set(name, span);
    const block = blockAt(reading.blocks, span.start);
    const first = block?.tokens[tokenFrom(block.tokens, span.start)];
    const last = block?.tokens[tokenFrom(block.tokens, span.end) - 1];
    if (!block || !first || !last || first.end >= span.end) continue;
    const key = matchKey(name);
    // "Stichting Leesvuur" by its first word, "Harbour Council" by its last.
    const ending = organizationNounOf(last, block.lexicon);
    // "des Vereins Freie Netze": the genitive belongs to the sentence.
    const opening = organizationNounOf(first, block.lexicon);
    const named = opening !== undefined && opening !== first.lower ? { start: (block.tokens[tokenFrom(block.tokens, span.start) + 1] as Token).start, end: span.end } : span;
    for (const noun of new Set([opening, ...inner(block, span), ending])) {
      // "the company" is any of those that have it in their name.
      if (noun === undefined || (noun === ending && last !== first && block.lexicon.genericNouns.has(noun))) continue;
      const known = keys.get(noun);
      if (known === undefined) {
        keys.set(noun, key);
        byNoun.set(noun, named);
      } else if (!known.startsWith(key) && !key.startsWith(known) && !key.endsWith(` ${known}`)) byNoun.set(noun, undefined);
    }
  }
  const acting = new Set([...found.filter(({ by }) => by !== 'repeated').map(({ name }) => name), ...issuers.map(({ spans: [span] }) => reading.flat.slice(span?.start, span?.end))]);
  return { byName, byNoun, acting };
}

// "Museum" of "Harbour Museum Whitby", "Hilfswerk" of "Evangelisches Hilfswerk Brückenschlag".
function inner({ tokens, lexicon }: ReadBlock, { start, end }: Span): string[] {
  const from = tokenFrom(tokens, start) + 1;
  return tokens.slice(from, tokenFrom(tokens, end) - 1).flatMap(({ lower, capital }) => (capital && lexicon.organizationNouns.has(lower) && !lexicon.genericNouns.has(lower) ? [lower] : []));
}

/**
 * An employer in the form in which the release names it: "voorzitter van de stichting" works at the
 * one "Stichting Leesvuur" of the release, "Sprecher des Volksentscheids Grün" at the "Volksentscheid
 * Grün" that stands elsewhere. "The company" may be whoever issues the release; another noun that
 * names nobody goes back into the title.
 */
export function settledEmployer(reading: Reading, employment: Employment, known: KnownOrganizations, people: People): Employment {
  const { jobTitle, organization } = employment;
  const block = organization && blockAt(reading.blocks, organization.start);
  if (organization === undefined && jobTitle) return splitTitle(reading, jobTitle, known.acting) ?? employerFirst(reading, jobTitle, known) ?? possessed(reading, jobTitle, known, people) ?? employment;
  if (organization === undefined || block === undefined) return employment;
  const at = tokenFrom(block.tokens, organization.start);
  const first = block.tokens[at];
  const noun = first && organizationNounOf(first, block.lexicon);
  // "des BUND" names one.
  if (noun === undefined || (first?.end === organization.end && isAcronym(first.text))) return employment;
  if (first?.end === organization.end) {
    const meant = known.byNoun.get(noun);
    if (meant) return { ...employment, organization: meant };
    if (jobTitle && isGeneric(block.tokens, at, noun, block.lexicon)) return { jobTitle, own: organization };
    return jobTitle ? { jobTitle: isJoined(reading, jobTitle, organization) ? around(jobTitle, organization) : jobTitle } : {};
  }
  if (block.tokens[at + 1]?.lower === '’s') return { ...employment, organization: known.byNoun.get(noun) ?? { start: (block.tokens[at + 2] as Token).start, end: organization.end } };
  const nominative = first && nominativeOf(first, noun, block.lexicon);
  if (nominative === undefined) return employment;
  const name = nominative + reading.flat.slice((first as Token).end, organization.end);
  const start = reading.flat.indexOf(name);
  const elsewhere = known.byName.get(name) ?? (start === -1 ? undefined : { start, end: start + name.length });
  return elsewhere ? { ...employment, organization: elsewhere } : employment;
}

// "voorzitter van de stichting", "Group CEO", not the "council" of "Councillor Ann Lee, leader of the council".
function isJoined({ flat }: Reading, jobTitle: Span, organization: Span): boolean {
  if (organization.end <= jobTitle.start) return jobTitle.start === organization.end + 1;
  return jobTitle.end < organization.start && !/[,(–—]/u.test(flat.slice(jobTitle.end, organization.start));
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

// "voorzitter Leesvuur", "responsable de Comunicación en Navionics", "chief medical officer, Northwind Health": a known name ends the title, behind its head, a preposition or a comma.
function splitTitle({ blocks, flat }: Reading, jobTitle: Span, acting: ReadonlySet<string>): Employment | undefined {
  const block = blockAt(blocks, jobTitle.start);
  if (block === undefined) return undefined;
  const { tokens, lexicon } = block;
  const from = tokenFrom(tokens, jobTitle.start);
  const to = tokenFrom(tokens, jobTitle.end);
  for (let first = Math.max(from + 1, to - 6); first < to; first += 1) {
    const { start } = tokens[first] as Token;
    const name = flat.slice(start, jobTitle.end);
    if (!acting.has(name)) continue;
    const preposition = phraseBefore(lexicon.organizationPrepositions, tokens, first) || phraseBefore(lexicon.locatives, tokens, first);
    // Behind a comma may stand a field as well ("Vice President, Global Brand"): the name stands elsewhere too.
    const comma = tokens[first - 1]?.text === ',' && flat.indexOf(name) !== flat.lastIndexOf(name);
    const last = first - preposition - (comma ? 2 : 1);
    if (last < from || (preposition === 0 && !comma && roleHeadAt(tokens, last, lexicon) === 0)) return undefined;
    return { jobTitle: { start: jobTitle.start, end: (tokens[last] as Token).end }, organization: { start, end: jobTitle.end } };
  }
  return undefined;
}

// "Acme co-founder", "Acme-directeur", "Harbour Rebels Sydney spokesperson": a name that the release has elsewhere opens the title; of an office it is the place.
function employerFirst(reading: Reading, jobTitle: Span, known: KnownOrganizations): Employment | undefined {
  const block = blockAt(reading.blocks, jobTitle.start);
  if (block === undefined) return undefined;
  const { tokens, lexicon } = block;
  const from = tokenFrom(tokens, jobTitle.start);
  const to = tokenFrom(tokens, jobTitle.end);
  const cut = (tokens[from] as Token).text.search(/[-‐‑](?!.*[-‐‑])/u);
  let last = from;
  while (last + 1 < to && isNameWord(tokens[last + 1]) && roleHeadAt(tokens, last + 1, lexicon) === 0) last += 1;
  const organization = cut > 0 ? { start: jobTitle.start, end: jobTitle.start + cut } : { start: jobTitle.start, end: (tokens[last] as Token).end };
  const head = cut > 0 ? from : last + 1;
  if (!isNameWord(tokens[from]) || head >= to || roleHeadAt(tokens, head, lexicon) === 0 || (cut <= 0 && roleHeadAt(tokens, from, lexicon) > 0) || isOfficeHead(tokens, head, lexicon)) return undefined;
  const words = reading.flat.slice(organization.start, organization.end);
  const named = known.acting.has(words) || (cut > 0 && isCompound(lexicon, words)) || ((cut <= 0 || !lexicon.language.capitalNouns) && isNamed(reading, words, known)) || (last > from + 1 && isNamed(reading, reading.flat.slice(jobTitle.start, (tokens[last - 1] as Token).end), known));
  return named ? { jobTitle: { start: cut > 0 ? organization.end + 1 : (tokens[head] as Token).start, end: jobTitle.end }, organization } : undefined;
}

// A name that the release has where no noun follows, and nowhere behind a preposition of place: "Acme builds", not "British", "London".
function isNamed({ blocks, flat }: Reading, name: string, { byName }: KnownOrganizations): boolean {
  if (!byName.has(name)) return false;
  let alone = false;
  for (let start = flat.indexOf(name), looked = 0; start !== -1 && looked < 20; start = flat.indexOf(name, start + 1), looked += 1) {
    const block = blockAt(blocks, start);
    const at = block === undefined ? -1 : tokenFrom(block.tokens, start);
    if (block === undefined || block.tokens[at]?.start !== start) continue;
    if (phraseBefore(block.lexicon.locatives, block.tokens, at) > 0) return false;
    const next = block.tokens[tokenFrom(block.tokens, start + name.length)];
    alone ||= next === undefined || next.lower === '’s' || (next.kind === 'mark' ? next.text !== '-' : endsName(block.lexicon, next));
  }
  return alone;
}

// "Fietsersbond-voorzitter": what stands before the hyphen reads as an organisation's name.
function isCompound({ organizationNouns }: Lexicon, words: string): boolean {
  const lower = words.toLowerCase();
  for (let cut = lower.length - 4; cut >= 3; cut -= 1) if (organizationNouns.has(lower.slice(cut))) return true;
  return false;
}

function endsName({ functionWords, joiners, language, announces }: Lexicon, { lower }: Token): boolean {
  return (functionWords.has(lower) && !joiners.has(lower)) || announces.has(lower) || language.issuer.announces.includes(lower);
}

// "our CEO", "onze voorzitter": whoever issues the release; "its CEO": whom the sentence is about.
function possessed({ blocks, flat }: Reading, jobTitle: Span, { byName }: KnownOrganizations, people: People): Employment | undefined {
  const block = blockAt(blocks, jobTitle.start);
  const at = block === undefined ? 0 : tokenFrom(block.tokens, jobTitle.start);
  const before = block?.tokens[at - 1];
  if (block === undefined || before === undefined) return undefined;
  if (block.lexicon.selfPronouns.has(before.lower)) return { jobTitle, own: { start: before.start, end: before.end } };
  const organization = possessedEmployer(block, at, people, ({ start, end }) => byName.has(flat.slice(start, end)));
  return organization && { jobTitle, organization };
}

// "of the company", "del colectivo", "our charity’s"; "of a company" is any.
function isGeneric(tokens: readonly Token[], at: number, noun: string, { genericNouns, articles, selfPronouns }: Lexicon): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return genericNouns.has(noun) && (articles.has(before) || selfPronouns.has(before));
}

// "Volksentscheids" -> "Volksentscheid"
function nominativeOf(token: Token, noun: string, lexicon: Lexicon): string | undefined {
  return lexicon.language.capitalNouns && token.lower !== noun && token.lower.startsWith(noun) ? token.text.slice(0, noun.length) : undefined;
}
