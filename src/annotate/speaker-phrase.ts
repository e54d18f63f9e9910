import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, isOrganizationName, isPersonName, letterTitle, nameAt, pastPostnominals, personPart, skipHonorifics, wordsOf, type NameRun } from './names.ts';
import { pastPlace } from './past-place.ts';
import { phraseAt } from './phrases.ts';
import { isOfficeHead, roleHeadAt, roleStart, skipDeterminers } from './role-head.ts';
import { employerRun } from './employer-name.ts';
import { knownPart } from './known-part.ts';
import { roleParts } from './role-parts.ts';
import type { Token } from './token.ts';
import { bracketEnd, plainRoleEnd, roleEnd, segmentEnd } from './role-end.ts';
import { roleThenName } from './role-then-name.ts';
import { namedEmployer, titleBehind } from './title-behind.ts';
import { unnamedVoice } from './unnamed-voice.ts';

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
  if (token === undefined || token.kind === 'mark') return undefined;
  if (lexicon.personPronouns.has(token.lower) && (tokens[at + 1]?.kind === 'mark' || !(isNameWord(tokens[at + 1]) || isPossessive(tokens, at, lexicon)))) {
    return { kind: 'pronoun', name: span(token, token), first: at, last: at };
  }
  const found = namedSpeaker(tokens, at, lexicon, isKnownPerson);
  return found?.kind === 'person' ? withPartner(tokens, found, lexicon, isKnownPerson) : found;
}

// "haar woordvoerder Piet Jansen", "her colleague Tom Hall"
function isPossessive(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.determiners.has((tokens[at] as Token).lower) && (roleHeadAt(tokens, at + 1, lexicon) > 0 || skipHonorifics(tokens, at + 1) > at + 1);
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
  const voice = vague ? unnamedVoice(tokens, at, lexicon) : undefined;
  if (voice) return voice.organization && { kind: 'organization', name: plain(voice.organization), run: voice.organization, first: at, last: voice.last };
  // "aldus een trotse Mieke Claes", "says a delighted Ann Lee"
  const described = vague && tokens[at + 1]?.capital === false ? nameAt(tokens, at + 2, lexicon) : undefined;
  if (described?.first === at + 2 && isPersonName(tokens, described, lexicon)) return namedSpeaker(tokens, at + 2, lexicon, isKnownPerson);
  const from = skipDeterminers(tokens, at, lexicon);
  const to = segmentEnd(tokens, from, lexicon);
  if (to <= from) return undefined;
  const titled = roleThenName(tokens, from, Math.max(to, tokens[to]?.text === '(' || tokens[to]?.text === ',' ? roleEnd(tokens, from, lexicon, 24) : to), lexicon, isKnownPerson);
  if (titled) return withSuffix(tokens, titled, lexicon, isKnownPerson);
  if (vague) return undefined;
  const whole = nameAt(tokens, from, lexicon);
  const run = whole && knownPart(tokens, personPart(tokens, pastPlace(tokens, whole, lexicon), lexicon), lexicon, isKnownPerson);
  if (run !== undefined && roleHeadAt(tokens, run.first, lexicon) === 0) {
    const honored = skipHonorifics(tokens, from) > from;
    const organization = !honored && isOrganizationName(tokens, run) && !isKnownPerson(wordsOf(tokens, run));
    if (organization) return organizationPhrase(tokens, at, run, lexicon);
    const bare: SpeakerPhrase = { kind: 'person', name: plain(run), run, first: at, last: run.last };
    return withSuffix(tokens, bare, lexicon, isKnownPerson);
  }
  return bareRole(tokens, from, roleEnd(tokens, from, lexicon, 24), lexicon);
}

// "Syndicat des travailleurs", "Department of Health": the small words of the name with it, up to the verb.
function organizationPhrase(tokens: readonly Token[], at: number, run: NameRun, lexicon: Lexicon): SpeakerPhrase {
  const whole = employerRun(tokens, run.first, plainRoleEnd(tokens, run.first, lexicon, 24), lexicon);
  const wide = whole?.start === run.start && whole.last > run.last ? { first: run.first, last: whole.last, start: run.start, end: whole.end } : run;
  return { kind: 'organization', name: plain(wide), run: wide, first: at, last: wide.last };
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
    const title = found.run?.first === found.run?.last && opensPerson(tokens, from, lexicon) ? { last: from - 1 } : titleBehind(tokens, from, lexicon, isKnownPerson);
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
  const head = roleHeadAt(tokens, found.last + 1, lexicon);
  if (head > 0 && (!next.capital || lexicon.language.capitalNouns || !isNameWord(tokens[found.last + 1 + head]))) {
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

// "in Arden, Mayor Ann Lee": the title of whoever stands behind it.
function opensPerson(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const length = roleHeadAt(tokens, from, lexicon);
  const run = length > 0 ? nameAt(tokens, from + length, lexicon) : undefined;
  return run?.first === from + length && run.last > run.first && isPersonName(tokens, run, lexicon);
}

// "hoogleraar Jan Peeters (UGent)": a capital inside of one word.
function isMixed(tokens: readonly Token[], { first, last }: NameRun): boolean {
  return first === last && (tokens[first] as Token).word.mixed;
}

// "Bürgermeisterin Petra Klein (SPD)": behind an office stands a party or a constituency.
function holdsOffice(tokens: readonly Token[], { first, run, jobTitle }: SpeakerPhrase, lexicon: Lexicon): boolean {
  if (jobTitle === undefined || run === undefined) return false;
  for (let at = first; at < run.first; at += 1) if (isOfficeHead(tokens, at, lexicon)) return true;
  return false;
}

// "Professor Jane Doe, director of Acme": of two titles the one that comes with an employer.
function merge(found: SpeakerPhrase, jobTitle: Span | undefined, organization: Span | undefined, last: number): SpeakerPhrase {
  if (jobTitle && organization && !found.organization) return { ...found, last: Math.max(found.last, last), jobTitle, organization };
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

function span(first: Token, last: Token): Span {
  return { start: first.start, end: last.end };
}

function plain(run: Span): Span {
  return { start: run.start, end: run.end };
}

function never(): boolean {
  return false;
}
