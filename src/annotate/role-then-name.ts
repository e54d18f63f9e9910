import type { Span } from '../model/span.ts';
import { isDescribed, isField } from './employer-name.ts';
import { knownPart } from './known-part.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, isOrganizationName, isPersonName, nameAt, personPart, skipHonorifics, wordsOf, type NameRun } from './names.ts';
import { phraseAt } from './phrases.ts';
import { bracketEnd } from './role-end.ts';
import { roleHeadAt, skipDeterminers } from './role-head.ts';
import { roleParts } from './role-parts.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Token } from './token.ts';

/**
 * A role and the name behind it: "woordvoerder Jan Peeters", "Acme CEO Jane Doe", "CEO of Acme, Jane
 * Doe", "minister van Justitie Vincent …".
 */
export function roleThenName(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): SpeakerPhrase | undefined {
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
  // "der Vorstand Regionen der Uferagentur (UA), Daniel Terborn": where nouns have capitals, one word behind the role may be its field.
  const isWord = near !== undefined && near.first === near.last && lexicon.language.capitalNouns && !isKnownPerson(wordsOf(tokens, near));
  const apposed = isWord ? behindComma(tokens, to, lexicon) : undefined;
  if (apposed) return phrase(tokens, from, apposed, { start: from, end: to }, lexicon, isKnownPerson);
  if (near !== undefined && full <= headEnd) return phrase(tokens, from, near, { start: from, end: headEnd }, lexicon, isKnownPerson);
  // "fiscal principal Leo Antón": an adjective of the role stands between.
  const adjective = adjectiveEnd(tokens, headEnd, to, lexicon);
  const described = adjective > headEnd ? nameAt(tokens, adjective, lexicon) : undefined;
  if (described !== undefined && isPersonName(tokens, personPart(tokens, described, lexicon), lexicon)) return phrase(tokens, from, described, { start: from, end: adjective }, lexicon, isKnownPerson);
  const complement = complementName(tokens, full, to, lexicon, isKnownPerson);
  if (complement) return phrase(tokens, from, complement.run, { start: from, end: complement.titleEnd }, lexicon, isKnownPerson);
  const behind = behindComma(tokens, to, lexicon);
  return behind && phrase(tokens, from, behind, { start: from, end: to }, lexicon, isKnownPerson);
}

// "CEO of Acme, Jane Doe", "CEO of Acme (ACM), Jane Doe"
function behindComma(tokens: readonly Token[], to: number, lexicon: Lexicon): NameRun | undefined {
  const comma = tokens[to]?.text === '(' ? bracketEnd(tokens, to) + 1 : to;
  if (tokens[comma]?.text !== ',') return undefined;
  const named = skipDeterminers(tokens, comma + 1, lexicon);
  const behind = nameAt(tokens, named, lexicon);
  return behind && (isPersonName(tokens, personPart(tokens, behind, lexicon), lexicon) || skipHonorifics(tokens, named) > named) ? behind : undefined;
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
  while (at < to && (isField(tokens[at] as Token, lexicon) || (at > from && isJoiner(tokens[at] as Token, lexicon)))) at += 1;
  // "Member for Housing and Transport Ann Lee": what the joiner brings is a field too.
  return at > from && isJoiner(tokens[at - 1] as Token, lexicon) ? from : at;
}

function isJoiner({ lower, text }: Token, { joiners }: Lexicon): boolean {
  return joiners.has(lower) || text === '&';
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
    const joined = lexicon.joiners.has((tokens[run.first - 1] as Token).lower);
    if (first > from + 1 && !joined && run.last - run.first >= 1 && isPersonName(tokens, run, lexicon) && isKnownPerson(wordsOf(tokens, run))) return { run, titleEnd: run.first };
    first = run.last;
  }
  return undefined;
}

function phrase(tokens: readonly Token[], from: number, name: NameRun, title: Span, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): SpeakerPhrase {
  const run = knownPart(tokens, personPart(tokens, name, lexicon), lexicon, isKnownPerson);
  const parts = roleParts(tokens, title.start, title.end, lexicon);
  return { kind: 'person', name: { start: run.start, end: run.end }, run, first: from, last: run.last, ...parts };
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
