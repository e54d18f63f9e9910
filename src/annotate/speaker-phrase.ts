import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { beforeParticle, isNameWord, isOrganizationName, isPersonName, letterTitle, nameAt, pastPostnominals, personPart, skipHonorifics, wordsOf, type NameRun } from './names.ts';
import { phraseAt } from './phrases.ts';
import { isOfficeHead, roleHeadAt, roleStart, skipDeterminers } from './role-head.ts';
import { employerRun, isDescribed, isField } from './employer-name.ts';
import { roleParts } from './role-parts.ts';
import type { Token } from './token.ts';
import { bracketEnd, roleEnd, segmentEnd } from './role-end.ts';
import { namedEmployer, titleBehind } from './title-behind.ts';

/** The words that name a speaker: a name with its role and organisation, or a pronoun. */
export interface SpeakerPhrase {
  readonly kind: 'person' | 'organization' | 'pronoun' | 'role';
  /** The name; of a pronoun or a bare role, the words themselves; of two people, both as written ("Ann Lee and Tom Hall"). */
  readonly name: Span;
  /** True where two people speak together. */
  readonly several?: true;
  readonly run?: NameRun;
  readonly jobTitle?: Span;
  readonly organization?: Span;
  /** Tokens it takes. */
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the speaker that starts at a token, in the forms of every language here: "Heidi De Pauw,
 * CEO van Child Focus", "woordvoerder Jan Peeters van Acme", "minister van Justitie Vincent Van
 * Quickenborne", "Acme CEO Jane Doe", "Ben Weiss (TUM)", "Acme", "zij".
 */
export function speakerAt(tokens: readonly Token[], at: number, lexicon: Lexicon, isKnownPerson: (name: string) => boolean = never): SpeakerPhrase | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (lexicon.personPronouns.has(token.lower) && tokens[at + 1]?.kind !== 'mark' ? !isNameWord(tokens[at + 1]) : lexicon.personPronouns.has(token.lower)) {
    return { kind: 'pronoun', name: span(token, token), first: at, last: at };
  }
  const found = namedSpeaker(tokens, at, lexicon, isKnownPerson);
  return found?.kind === 'person' ? withPartner(tokens, found, lexicon, isKnownPerson) : found;
}

// "Ann Lee and Tom Hall, founders of Acme": a second name joined to the first.
function withPartner(tokens: readonly Token[], found: SpeakerPhrase, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): SpeakerPhrase {
  if (found.run === undefined || found.last !== found.run.last || !lexicon.joiners.has(tokens[found.last + 1]?.lower ?? '')) return found;
  const whole = nameAt(tokens, found.last + 2, lexicon);
  const run = whole && knownPart(tokens, personPart(tokens, whole, lexicon), lexicon, isKnownPerson);
  const surnames = run !== undefined && run.first === run.last && found.run.first === found.run.last && !isOrganizationName(tokens, run);
  if (run === undefined || (!surnames && !isPersonName(tokens, run, lexicon))) return found;
  return withSuffix(tokens, { ...found, several: true, name: { start: found.name.start, end: run.end }, last: run.last }, lexicon, isKnownPerson);
}

function namedSpeaker(tokens: readonly Token[], at: number, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): SpeakerPhrase | undefined {
  // "a volunteer", "one of the founders": nobody in particular, unless a name follows.
  const vague = lexicon.indefinites.has(tokens[at]?.lower ?? '') || phraseAt(lexicon.partitives, tokens, at) > 0;
  const from = skipDeterminers(tokens, at, lexicon);
  const to = segmentEnd(tokens, from, lexicon);
  if (to <= from) return undefined;
  const titled = roleThenName(tokens, from, Math.max(to, tokens[to]?.text === '(' || tokens[to]?.text === ',' ? roleEnd(tokens, from, lexicon, 24) : to), lexicon, isKnownPerson);
  if (titled) return withSuffix(tokens, titled, lexicon, isKnownPerson);
  if (vague) return undefined;
  const whole = nameAt(tokens, from, lexicon);
  const run = whole && knownPart(tokens, personPart(tokens, whole, lexicon), lexicon, isKnownPerson);
  if (run !== undefined && roleHeadAt(tokens, run.first, lexicon) === 0) {
    const honored = skipHonorifics(tokens, from) > from;
    const organization = !honored && isOrganizationName(tokens, run) && !isKnownPerson(wordsOf(tokens, run));
    const bare: SpeakerPhrase = { kind: organization ? 'organization' : 'person', name: plain(run), run, first: at, last: run.last };
    return organization ? bare : withSuffix(tokens, bare, lexicon, isKnownPerson);
  }
  return bareRole(tokens, from, roleEnd(tokens, from, lexicon, 24), lexicon);
}

// "woordvoerder Jan Peeters", "Acme CEO Jane Doe", "CEO of Acme, Jane Doe", "minister van Justitie Vincent …".
function roleThenName(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): SpeakerPhrase | undefined {
  let head = -1;
  let headEnd = -1;
  for (let index = from; index < to; index += 1) {
    const length = roleHeadAt(tokens, index, lexicon);
    if (length === 0) continue;
    if (head !== -1 && !onlyRoleWordsBetween(tokens, headEnd, index, lexicon)) break;
    if (head === -1) head = index;
    headEnd = index + length;
    index = headEnd - 1;
  }
  if (head === -1 || head - from > 7) return undefined;
  const near = nameAt(tokens, headEnd, lexicon);
  // "Harbour Rebels Sydney spokesperson Ann Lee": what looks like a person before the head is none where one stands behind it.
  if (head > from && personBefore(tokens, from, head, lexicon) && !(near && isPersonName(tokens, personPart(tokens, near, lexicon), lexicon))) return undefined;
  // "Directeur Zorg & Welzijn Petra Smeets", "Bundesministerin der Justiz Thea Werner": the field of the role stands between.
  const office = head + phraseAt(lexicon.fullTitles, tokens, head);
  // "wethouder Van Dijk" is no "wethouder van".
  const full = tokens[office - 1]?.capital === true ? headEnd : Math.max(headEnd, office);
  const past = pastFields(tokens, full, to, lexicon);
  const behindField = past > full ? nameAt(tokens, past, lexicon) : undefined;
  if (behindField !== undefined && isPersonName(tokens, personPart(tokens, behindField, lexicon), lexicon)) return phrase(tokens, from, behindField, { start: from, end: past }, lexicon, isKnownPerson);
  if (near !== undefined && full <= headEnd) return phrase(tokens, from, near, { start: from, end: headEnd }, lexicon, isKnownPerson);
  // "fiscal principal Leo Antón": an adjective of the role stands between.
  const adjective = adjectiveEnd(tokens, headEnd, to, lexicon);
  const described = adjective > headEnd ? nameAt(tokens, adjective, lexicon) : undefined;
  if (described !== undefined && isPersonName(tokens, personPart(tokens, described, lexicon), lexicon)) return phrase(tokens, from, described, { start: from, end: adjective }, lexicon, isKnownPerson);
  const complement = complementName(tokens, full, to, lexicon, isKnownPerson);
  if (complement) return phrase(tokens, from, complement.run, { start: from, end: complement.titleEnd }, lexicon);
  if (tokens[to]?.text === ',') {
    const named = skipDeterminers(tokens, to + 1, lexicon);
    const behind = nameAt(tokens, named, lexicon);
    if (behind && (isPersonName(tokens, personPart(tokens, behind, lexicon), lexicon) || skipHonorifics(tokens, named) > named)) return phrase(tokens, from, behind, { start: from, end: to }, lexicon);
  }
  return undefined;
}

function adjectiveEnd(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let at = from;
  while (at < Math.min(to, from + 2) && isAdjective(tokens[at] as Token, lexicon)) at += 1;
  return at;
}

function isAdjective(token: Token, lexicon: Lexicon): boolean {
  return token.kind === 'word' && !token.capital && token.lower.length > 3 && !lexicon.notNames.has(token.lower) && !lexicon.particles.has(token.lower) && !lexicon.joiners.has(token.lower);
}

function pastFields(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let at = from;
  while (at < to && (isField(tokens[at] as Token, lexicon) || (at > from && (lexicon.joiners.has((tokens[at] as Token).lower) || (tokens[at] as Token).text === '&')))) at += 1;
  return at;
}

// Behind a role's preposition: "van Justitie Vincent Van Quickenborne": what is left when one word
// (or a known person's name) is taken off the run, a person.
function complementName(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): { run: NameRun; titleEnd: number } | undefined {
  for (let first = from; first < to; first += 1) {
    const run = nameAt(tokens, first, lexicon, 12);
    if (run === undefined || run.last >= to) continue;
    // "presidenta de la asociación Red Verde"
    if (isDescribed(tokens, run.first, lexicon)) return undefined;
    const behind = nameAt(tokens, run.last + 1, lexicon);
    if (behind !== undefined) continue;
    for (let cut = run.first + 1; cut < run.last; cut += 1) {
      const part = nameAt(tokens, cut, lexicon);
      if (part && part.first === cut && isPersonName(tokens, part, lexicon) && isKnownPerson(wordsOf(tokens, part))) return { run: part, titleEnd: cut };
    }
    if (run.last - run.first >= 2 && run.last + 1 >= to - 1) {
      const cut = run.first + 1;
      const part = nameAt(tokens, cut, lexicon);
      if (part && part.first === cut && part.last === run.last && isPersonName(tokens, part, lexicon) && !isOrganizationName(tokens, run)) return { run: part, titleEnd: cut };
    }
    if (first > from + 1 && run.last - run.first >= 1 && isPersonName(tokens, run, lexicon) && isKnownPerson(wordsOf(tokens, run))) return { run, titleEnd: run.first };
    first = run.last;
  }
  return undefined;
}

function phrase(tokens: readonly Token[], from: number, name: NameRun, title: Span, lexicon: Lexicon, isKnownPerson: (name: string) => boolean = never): SpeakerPhrase {
  const run = knownPart(tokens, personPart(tokens, name, lexicon), lexicon, isKnownPerson);
  const parts = roleParts(tokens, title.start, title.end, lexicon);
  return { kind: 'person', name: plain(run), run, first: from, last: run.last, ...parts };
}

// Behind the name: ", CEO van Child Focus", "(CEO, Acme)", "van Acme", "– director".
function withSuffix(tokens: readonly Token[], found: SpeakerPhrase, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): SpeakerPhrase {
  const letters = pastPostnominals(tokens, found.last, lexicon);
  if (letters > found.last) {
    const whole = withSuffix(tokens, { ...found, last: letters }, lexicon, isKnownPerson);
    return whole.jobTitle ? whole : { ...whole, ...letterTitle(tokens, found.last, letters, lexicon) };
  }
  const next = tokens[found.last + 1];
  if (next === undefined) return found;
  if (next.text === ',' || next.text === '(' || next.text === '–' || next.text === '—' || next.text === '-') {
    const from = roleStart(tokens, found.last + 2, lexicon);
    const title = titleBehind(tokens, from, lexicon, isKnownPerson);
    if (title.jobTitle !== undefined) return merge(found, title.jobTitle, title.organization, next.text === '(' && tokens[title.last + 1]?.text === ')' ? title.last + 1 : title.last);
    if (next.text !== '(') {
      const employer = next.text === ',' && found.organization === undefined ? namedEmployer(tokens, found.last + 2, lexicon) : undefined;
      return employer ? { ...found, organization: employer, last: employer.last } : found;
    }
    const run = nameAt(tokens, from, lexicon);
    const close = bracketEnd(tokens, found.last + 1);
    // "Anna Huber (SPD), Vorsitzende des Ausschusses"
    const behind = close !== -1 && found.jobTitle === undefined && tokens[close + 1]?.text === ',' ? titleBehind(tokens, roleStart(tokens, close + 2, lexicon), lexicon, isKnownPerson) : undefined;
    if (behind?.jobTitle !== undefined) return merge(found, behind.jobTitle, behind.organization, behind.last);
    if (run && run.last + 1 === close && found.organization === undefined && !holdsOffice(tokens, found, lexicon) && (found.jobTitle === undefined || isOrganizationName(tokens, run) || isMixed(tokens, run))) return { ...found, organization: plain(run), last: close };
    // "projectleider Jan Peeters (gemeente Adorp)"
    const body = close !== -1 && found.organization === undefined && !holdsOffice(tokens, found, lexicon) ? employerRun(tokens, from, close, lexicon) : undefined;
    if (body?.sure === true && body.last + 1 === close) return { ...found, organization: plain(body), last: close };
    // "wethouder Van Dijk (Wonen)", "Senator Mark Rowe (D-Md.)"
    return close === -1 ? found : { ...found, last: close };
  }
  if (roleHeadAt(tokens, found.last + 1, lexicon) > 0 && (!next.capital || lexicon.language.capitalNouns)) {
    const to = roleEnd(tokens, found.last + 1, lexicon, 14);
    const parts = roleParts(tokens, found.last + 1, to, lexicon);
    return merge(found, parts.jobTitle, parts.organization, to - 1);
  }
  const preposition = phraseAt(lexicon.organizationPrepositions, tokens, found.last + 1);
  if (preposition > 0) {
    const from = skipDeterminers(tokens, found.last + 1 + preposition, lexicon);
    const run = employerRun(tokens, from, segmentEnd(tokens, from, lexicon), lexicon);
    if (run) return merge(found, undefined, found.organization ?? plain(run), run.last);
  }
  return found;
}

// "hoogleraar Jan Peeters (UGent)": a capital inside of one word.
function isMixed(tokens: readonly Token[], { first, last }: NameRun): boolean {
  return first === last && (tokens[first] as Token).word.mixed;
}

// "Bürgermeisterin Petra Klein (SPD)": behind an office stands a party or a constituency.
function holdsOffice(tokens: readonly Token[], { first, run, jobTitle }: SpeakerPhrase, lexicon: Lexicon): boolean {
  if (jobTitle === undefined || run === undefined) return false;
  for (let at = first; at < run.first; at += 1) if (isOfficeHead(tokens[at] as Token, lexicon)) return true;
  return false;
}

function merge(found: SpeakerPhrase, jobTitle: Span | undefined, organization: Span | undefined, last: number): SpeakerPhrase {
  const title = found.jobTitle ?? jobTitle;
  const employer = found.organization ?? organization;
  return { ...found, last: Math.max(found.last, last), ...(title && { jobTitle: title }), ...(employer && { organization: employer }) };
}

// "de woordvoerder van Acme", without a name: the role speaks.
function bareRole(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): SpeakerPhrase | undefined {
  for (let index = from; index < Math.min(to, from + 4); index += 1) {
    const length = roleHeadAt(tokens, index, lexicon);
    if (length === 0) continue;
    const parts = roleParts(tokens, from, to, lexicon);
    const last = index + length - 1;
    return { kind: 'role', name: span(tokens[from] as Token, tokens[last] as Token), first: from, last: to - 1, ...parts };
  }
  return undefined;
}

// "Femke Visser van Stroomland": the person is known without what stands behind the particle.
function knownPart(tokens: readonly Token[], run: NameRun, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): NameRun {
  const short = beforeParticle(tokens, run, lexicon);
  return short && !isKnownPerson(wordsOf(tokens, run)) && isKnownPerson(wordsOf(tokens, short)) ? short : run;
}

function personBefore(tokens: readonly Token[], from: number, head: number, lexicon: Lexicon): boolean {
  const run = nameAt(tokens, from, lexicon);
  if (run === undefined) return false;
  const name = personPart(tokens, run, lexicon);
  return name.last < head && name.last > name.first && isPersonName(tokens, name, lexicon);
}

function onlyRoleWordsBetween(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'mark' && token.text !== '&' && token.text !== '-') return false;
    if (lexicon.joiners.has(token.lower)) continue;
    if (isNameWord(token) && nameAt(tokens, index, lexicon) && to - from > 3) return false;
  }
  return to - from <= 4;
}

function span(first: Token, last: Token): Span {
  return { start: first.start, end: last.end };
}

function plain(run: Span): Span {
  return { start: run.start, end: run.end };
}

function never(): boolean {
  return false;
}
