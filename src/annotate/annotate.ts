import type { Annotation, ClaimAnnotation, ContactAnnotation, DateAnnotation, DatelineAnnotation, FigureAnnotation, LanguageAnnotation, OrganizationAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { withoutEnd } from '../forms/without-end.ts';
import { blockAt } from './block-at.ts';
import { assignRoles, blockRoles } from './block-roles.ts';
import { carriedAnnotations, carriedSources } from './carried-sources.ts';
import { findBareContacts } from './find-bare-contacts.ts';
import { findBareQuotations } from './find-bare-quotations.ts';
import { findChannels } from './find-channels.ts';
import { findClaims } from './find-claims.ts';
import { findContacts } from './find-contacts.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findIssuers } from './find-issuers.ts';
import { findOrganizations, repeatedNames } from './find-organizations.ts';
import { findQuotations, type FoundQuotation } from './find-quotations.ts';
import { findSources } from './find-sources.ts';
import { findPeople } from './people.ts';
import { knownOrganizations, settledEmployer, type Employment } from './settled-employer.ts';
import { countWords, languageOfCounts } from './language-of-counts.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt, phrases } from './phrases.ts';
import { blockWords, makeReading, type BlockWords, type ReadBlock, type Reading } from './reading.ts';
import { meeting } from './meeting.ts';
import { undeclined } from './nominative.ts';
import { plainMarks } from './plain-marks.ts';
import { shifted } from './shifted.ts';
import { versionDocument, versions } from './versions.ts';
import { lastName, nameIndex, widestName } from './widest-name.ts';
import { within } from './within.ts';

/**
 * Finds the facts of a release: roles of blocks, language, dates, people, quotations with their
 * speakers, sources, figures, claims and contacts, each at its spans.
 *
 * @param given - the words, as `read` gives them
 * @param languages - the packs at hand; a release in another language gets `und`, and only what
 *   needs no words of a language is found in it
 * A file that holds the release in several languages gives the annotations of each version, each
 * with a `language` of the stretch that it is.
 *
 * @returns annotations in reading order within each type; spans are UTF-16 offsets of `document.text`
 */
export function annotate(given: Document, languages: readonly Language[]): readonly Annotation[] {
  const document = plainMarks(given);
  const words = blockWords(document, languages);
  const parts = versions(document, languages, words.map((block) => block.counts));
  if (parts.length === 0) return annotateOne(document, languages, words);
  return parts.flatMap((version) => {
    const part = versionDocument(document, version);
    return annotateOne(part.document, languages, blockWords(part.document, languages)).map((annotation) => shifted(annotation, part.offset, version.from));
  });
}

function annotateOne(document: Document, languages: readonly Language[], words: readonly BlockWords[]): readonly Annotation[] {
  const reading = makeReading(document, languages, words);
  const channels = findChannels(reading);
  const headline = assignRoles(reading, channels);
  const dates = datesOf(reading);
  if (reading.lexicon === undefined) {
    const bare = findBareContacts(reading, channels);
    return [...blockRoles(reading), ...dates.dates, ...dates.datelines, ...channels, ...languageAnnotations(reading, []), ...headlineOf(headline), ...findBareQuotations(reading), ...bare];
  }
  const people = findPeople(reading);
  const contacts = findContacts(reading, channels, people);
  const annotations: Annotation[] = [...blockRoles(reading), ...dates.dates, ...dates.datelines, ...channels];
  const quotations = findQuotations(reading, people);
  const spoken = byBlock(quotations.quotations, ({ blocks }) => blocks);
  const speakers = speakersOf(reading, quotations.annotations);
  const organizations: OrganizationAnnotation[] = [];
  const figures: FigureAnnotation[] = [];
  const sources = new Map<ReadBlock, readonly SourceAnnotation[]>();
  const claims: ClaimAnnotation[] = [];
  for (const block of reading.blocks.filter(isText)) organizations.push(...findOrganizations(reading, block));
  const listed = underSourceHeading(reading);
  const speakerNames = namesOfSpeakers(quotations.annotations);
  for (const block of reading.blocks.filter(isText)) {
    const own = [...meeting(channels, block), ...meeting(dates.dates, block)].map((annotation) => annotation.spans[0] as Span);
    const found = findFigures(reading, block, own);
    figures.push(...found);
    const named = findSources(block, counted(found).flatMap((figure) => figure.spans), meeting(organizations, block), speakers.get(block) ?? [], listed.has(block.index)).filter(({ name, by }) => !(by === 'source-label' && name.end <= (dates.datelines[0]?.spans[0]?.start ?? 0)) && !speakerNames.has(matchKey(reading.flat.slice(name.start, name.end))));
    if (named.length > 0) sources.set(block, named);
  }
  const carried = carriedSources(reading.blocks.filter(isBody), counted(figures), organizations, sources, (sentence) => quotations.quotations.some(({ annotation }) => annotation.spans.some((span) => span.start < sentence.end && sentence.start < span.end)));
  for (const [block, each] of carried) sources.set(block, [...(sources.get(block) ?? []), ...carriedAnnotations(block, each)]);
  const addresses = channels.filter(({ type }) => type !== 'url');
  for (const block of reading.blocks.filter(isBody)) {
    const own = within(figures, block);
    const context = { reading, people, channels: meeting(addresses, block).flatMap(({ spans }) => spans), dateline: dates.datelines[0]?.spans[0] };
    if (own.length > 0) claims.push(...findClaims(context, block, own, sources.get(block) ?? [], spoken.get(block) ?? [], carried.get(block) ?? []));
  }
  const claimed = new Set(claims.flatMap((claim) => claim.figures.map(({ start }) => start)));
  const repeated = repeatedNames(reading, new Set(people.all.filter((person) => person.jobTitle).map((person) => person.key)), channels);
  const issuers = findIssuers(reading, headline, dates.datelines.flatMap((dateline) => dateline.spans), quotations.quotations.flatMap(({ annotation }) => annotation.spans), people);
  const employers = knownOrganizations(reading, [...organizations, ...repeated], issuers);
  const names = nameIndex([...organizations, ...repeated].map((organization) => organization.name));
  // Where nouns have capitals, a word that is repeated is most often no name.
  const known = reading.lexicon.language.capitalNouns ? nameIndex([...names.order.keys()].filter((name) => saysWhat(name, reading.lexicon as Lexicon))) : names;
  const spokenIn = quotations.quotations.flatMap((quotation) => languageOfQuotation(reading, quotation, languages));
  return [...annotations, ...languageAnnotations(reading, spokenIn), ...headlineOf(headline), ...peopleOf(reading, people).map(widen), ...quotations.annotations.map((annotation) => inNominative(reading, widen(withContact(reading, annotation, contacts)))), ...organizations, ...repeated, ...[...sources.values()].flat(), ...figures.filter(({ by, spans }) => by !== 'amount' || claimed.has((spans[0] as Span).start)), ...claims, ...contacts.map(widen), ...issuers];

  function widen<T extends Annotation>(given: T): T {
    if (!('jobTitle' in given || 'organization' in given)) return given;
    const { own, ...settled } = settledEmployer(reading, given, employers, people);
    const annotation = { ...given, ...settled };
    if (settled.organization === undefined) {
      delete (annotation as Employment).organization;
      return own && given.type === 'attribution' ? { ...annotation, ownOrganization: [own, ...(isSelf(reading, own) ? [] : namedBefore(own))] } : annotation;
    }
    const wide = widestName(reading.flat, settled.organization, names);
    // The genitive of "des Imkerverbands" is no wider name.
    if (wide.start === settled.organization.start && wide.end - settled.organization.end <= 2) return annotation;
    // "président d’Acme Jean Roux": a wider name that runs into the speaker's is none.
    const name = annotation.type === 'attribution' ? annotation.speaker : annotation.type === 'person' ? annotation.spans[0] : undefined;
    return name !== undefined && wide.start < name.end && name.start < wide.end ? annotation : { ...annotation, organization: wide };
  }

  // The organisation that a noun most likely stands for: the one named last, in its paragraph or the one before.
  function namedBefore(noun: Span): Span[] {
    const block = blockAt(reading.blocks, noun.start) as ReadBlock;
    const before = reading.blocks.findLast((candidate) => candidate.index < block.index && isText(candidate));
    const last = lastName(reading.flat, { start: (before ?? block).start, end: noun.start }, known);
    return last ? [last] : [];
  }
}

// A speaker's organisation by its own name: "Deutsche Hafenhilfe" of "der Deutschen Hafenhilfe"; none where its name is not told.
function inNominative<T extends Annotation>(reading: Reading, given: T): T {
  if (given.type !== 'attribution' || given.organization === undefined) return given;
  const { organization, ...rest } = given;
  const pieces = undeclined(reading, organization);
  if (pieces === undefined) return rest as T;
  return pieces.length === 1 ? { ...given, organization: pieces[0] as Span } : { ...given, organizationPieces: pieces };
}

// Money and measures make no sentence one that needs a source.
function counted(figures: readonly FigureAnnotation[]): readonly FigureAnnotation[] {
  return figures.filter(({ by }) => by !== 'amount');
}

// "our CEO": no name before it can be meant.
function isSelf({ blocks, flat }: Reading, { start, end }: Span): boolean {
  return blockAt(blocks, start)?.lexicon.selfPronouns.has(flat.slice(start, end).toLowerCase()) === true;
}

// A speaker whose title stands in the contact block alone: "Press contact: Jane Doe, spokesperson, Acme".
function withContact<T extends Annotation>(reading: Reading, given: T, contacts: readonly ContactAnnotation[]): T {
  if (given.type !== 'attribution' || given.kind !== 'person' || (given.jobTitle && given.organization)) return given;
  const contact = contacts.find(({ name }) => name !== undefined && matchKey(reading.flat.slice(name.start, name.end)) === matchKey(reading.flat.slice(given.nameSpan.start, given.nameSpan.end)));
  if (contact === undefined) return given;
  const { jobTitle, organization } = contact;
  const held = given.jobTitle !== undefined && (organization === undefined || organization.start >= given.jobTitle.end || organization.end <= given.jobTitle.start);
  return { ...given, ...(!held && jobTitle && { jobTitle }), ...(given.organization === undefined && organization && { organization }) };
}

// "Verein Offene Netze", "Nordsee Energie GmbH": a noun or a legal form in it says that it is an organisation.
function saysWhat(name: string, { organizationNouns, legalForms }: Lexicon): boolean {
  return name.toLowerCase().split(' ').some((word) => organizationNouns.has(word) || legalForms.has(word));
}

// Each block's own, so that a look at a block is no look at the whole release.
function byBlock<T>(items: readonly T[], blocksOf: (item: T) => readonly ReadBlock[]): ReadonlyMap<ReadBlock, readonly T[]> {
  const found = new Map<ReadBlock, T[]>();
  for (const item of items) {
    for (const block of new Set(blocksOf(item))) {
      const known = found.get(block);
      if (known) known.push(item);
      else found.set(block, [item]);
    }
  }
  return found;
}

function speakersOf(reading: Reading, annotations: readonly Annotation[]): ReadonlyMap<ReadBlock, readonly Span[]> {
  const spans = annotations.flatMap((annotation) => (annotation.type === 'attribution' ? [annotation.speaker] : []));
  return byBlock(spans, ({ start }) => {
    const block = blockAt(reading.blocks, start);
    return block === undefined ? [] : [block];
  });
}

// The list under a heading or line that is only a label of sources: "Bronnen", "References:".
function underSourceHeading(reading: Reading): ReadonlySet<number> {
  const listed = new Set<number>();
  let open = false;
  for (const block of reading.blocks) {
    const label = phraseAt(phrases(block.lexicon.language.sources.labels), block.tokens, 0);
    if (label > 0 && block.tokens.every((token, index) => index < label || token.text === ':')) open = true;
    else if (block.type === 'heading' || block.role === 'contact' || block.role === 'boilerplate') open = false;
    else if (open) listed.add(block.index);
  }
  return listed;
}

// Who speaks in a quotation is a speaker wherever the release names them again, by their whole name or the end of it.
function namesOfSpeakers(annotations: readonly Annotation[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.type !== 'attribution' || annotation.kind !== 'person') continue;
    const words = annotation.name.split(' ');
    for (let from = 0; from < words.length; from += 1) names.add(words.slice(from).join(' '));
  }
  return names;
}

function headlineOf(spans: readonly Span[]): Annotation[] {
  return spans.length === 0 ? [] : [{ type: 'headline', spans, certainty: 'stated', by: 'headline' }];
}

// A quotation in another language than the paragraph around it.
function languageOfQuotation(reading: Reading, { annotation, blocks }: FoundQuotation, languages: readonly Language[]): LanguageAnnotation[] {
  const block = blocks[0];
  const words = annotation.spans.map((span) => reading.flat.slice(span.start, span.end)).join(' ');
  if (block === undefined || words.length < 30) return [];
  const counts = countWords(words, languages);
  const language = counts.words < 6 ? 'und' : languageOfCounts(counts, languages);
  return language === 'und' || language === block.language ? [] : [{ type: 'language', language, block: block.documentBlock, spans: annotation.spans, certainty: 'stated', by: 'function-words' }];
}

function languageAnnotations(reading: Reading, quotations: readonly LanguageAnnotation[]): LanguageAnnotation[] {
  const whole: LanguageAnnotation = { type: 'language', language: reading.language, spans: [{ start: 0, end: reading.text.length }], certainty: 'stated', by: 'function-words' };
  const others = reading.blocks.filter((block) => block.language !== reading.language);
  return [whole, ...quotations, ...others.map((block): LanguageAnnotation => ({ type: 'language', language: block.language, block: block.documentBlock, spans: [{ start: block.start, end: block.end }], certainty: 'stated', by: 'function-words' }))];
}

function datesOf(reading: Reading): { dates: DateAnnotation[]; datelines: DatelineAnnotation[] } {
  const dates: DateAnnotation[] = [];
  const datelines: DatelineAnnotation[] = [];
  let published = false;
  let paragraphs = 0;
  for (const block of reading.blocks) {
    if (block.role === 'chrome') continue;
    const found = findDates(reading, block);
    const dateline = datelines.length === 0 && paragraphs < 2 && mayOpen(block) ? findDateline(block, found) : undefined;
    if (block.role === 'body' && block.tokens.length > 30) paragraphs += 1;
    if (dateline) datelines.push(dateline);
    for (const [index, { first, type, value, spans, certainty, by }] of found.entries()) {
      const date = { type, value, spans, certainty, by, role: 'other' as const };
      const role = block.role === 'embargo' ? 'embargo' : !published && index === 0 && isRelease(block, first, dateline, date, reading.blocks[block.index + 1]) ? 'publication' : 'other';
      if (role === 'publication') published = true;
      dates.push({ ...date, role });
    }
  }
  return { dates, datelines };
}

// A dateline opens the text or stands above it: no heading and no item of a list has one.
function mayOpen({ role, type }: ReadBlock): boolean {
  return role === 'date-line' || role === 'kicker' || (role === 'body' && type !== 'heading');
}

// The release's own date stands on a line of its own near the headline or at the end, in the
// dateline, or behind a label such as "gepubliceerd op".
function isRelease(block: ReadBlock, first: number, dateline: DatelineAnnotation | undefined, date: DateAnnotation, next: ReadBlock | undefined): boolean {
  const span = date.spans[0] as Span;
  const behindDate = block.tokens.find((token) => token.start >= span.end)?.text ?? '';
  if (dateline && (dateline.spans[0] as Span).end >= span.end) return true;
  if (block.role === 'date-line') return true;
  // A service that passes a release on writes its line above the date of the release.
  if (block.role === 'kicker') return next?.role !== 'date-line';
  // "Statement from Arden Walks – 3 May 2026" may be all the title that there is.
  if (block.role === 'headline' && span.end >= block.end - 1 && phraseAt(block.lexicon.kickers, block.tokens, 0) > 0) return true;
  // "20 SEPTEMBER 2010: …" opens the lead.
  if (first === 0 && block.role === 'body' && /^[:–—-]/u.test(behindDate)) return true;
  const labels = block.lexicon.language.publicationLabels;
  const before = block.tokens.slice(Math.max(0, first - 4), first).map((token) => token.lower).join(' ');
  const line = block.tokens.findLastIndex((token, index) => index <= first && token.opensLine === true);
  return first - Math.max(0, line) <= 6 && labels.some((label) => withoutEnd(before, ' :').endsWith(label));
}

function peopleOf(reading: Reading, people: ReturnType<typeof findPeople>): Annotation[] {
  return people.all.map((person) => ({
    type: 'person',
    name: reading.flat.slice(person.span.start, person.span.end),
    spans: [person.span],
    // Capitals alone only suggest a person; a title beside them says so.
    certainty: person.jobTitle ? 'stated' : 'implied',
    by: 'full-name',
    ...(person.jobTitle && { jobTitle: person.jobTitle }),
    ...(person.organization && { organization: person.organization }),
  }));
}

function isText(block: ReadBlock): boolean {
  return block.role === 'body' || block.role === 'list' || block.role === 'quote' || block.role === 'subheading' || block.role === 'source-line' || block.role === 'notes';
}

function isBody(block: ReadBlock): boolean {
  return block.role === 'body' || block.role === 'list' || block.role === 'quote';
}
