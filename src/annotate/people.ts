import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { beforeParticle, isNameWord, isPersonName, nameAt, pastPostnominals, personPart } from './names.ts';
import { pastPlace } from './past-place.ts';
import { phraseAt } from './phrases.ts';
import { roleHeadAt, roleStart } from './role-head.ts';
import { roleSaid, roleToldOf } from './role-said.ts';
import { employerAt, isDescribed, isField, isOrganizationNoun } from './employer-name.ts';
import { bracketEnd } from './role-end.ts';
import { roleParts, type RoleParts } from './role-parts.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { namedEmployer, titleBehind } from './title-behind.ts';
import type { Token } from './token.ts';

/** A full name met in the text, with the role that stands beside it. */
export interface KnownPerson {
  readonly key: string;
  readonly span: Span;
  jobTitle?: Span;
  organization?: Span;
}

/** The people named in a release, found again by a part of their name. */
export interface People {
  readonly all: readonly KnownPerson[];
  /** By the lower-case words of the full name. */
  readonly byName: ReadonlyMap<string, KnownPerson>;
  /** The longest full name that ends in, or starts with, these lower-case words; the nearest before `offset` wins. */
  readonly find: (name: string, offset: number) => KnownPerson | undefined;
  /** The person named last before an offset, by any form of their name, of those whom `accept` takes. */
  readonly lastBefore: (offset: number, accept: (person: KnownPerson) => boolean) => KnownPerson | undefined;
}

/**
 * Every run of the text that reads as a person's full name, with the role behind it ("Heidi De
 * Pauw, CEO van Child Focus") or before it, so that a later "De Pauw" leads back to her.
 */
export function findPeople(reading: Reading): People {
  const byName = new Map<string, KnownPerson>();
  const byPart = new Map<string, KnownPerson[]>();
  const runs: { key: string; start: number }[] = [];
  const alone = standingAlone(reading);
  for (const block of reading.blocks) {
    if (block.role === 'chrome') continue;
    for (let index = 0; index < block.tokens.length; index += 1) {
      if (!isNameWord(block.tokens[index]) && !block.lexicon.particles.has(block.tokens[index]?.lower ?? '')) continue;
      // "nach Ansicht von Vogt" names Vogt.
      const opened = index > 0 ? Math.max(phraseAt(block.lexicon.verbless, block.tokens, index - 1), phraseAt(block.lexicon.sourcePrepositions, block.tokens, index - 1)) : 0;
      if (opened > 1) {
        index += opened - 2;
        continue;
      }
      const whole = nameAt(block.tokens, index, block.lexicon);
      if (whole === undefined) continue;
      const person = personPart(block.tokens, pastPlace(block.tokens, whole, block.lexicon), block.lexicon);
      const short = beforeParticle(block.tokens, person, block.lexicon);
      // A surname has one particle: the second "van" of "Piet van der Plas van Stroomland" is a preposition.
      const parted = short && block.tokens.slice(short.first, short.last).some((token) => !token.capital && block.lexicon.particles.has(token.lower));
      const run = short && (parted || alone().has((block.tokens[short.last + 2] as Token).lower)) ? short : person;
      runs.push({ key: nameKey(block.tokens, pastRoles(block, run.first, run.last), run.last), start: run.start });
      const first = pastRoles(block, run.first, run.last);
      const named = first === run.first ? run : nameAt(block.tokens, first, block.lexicon);
      if (named && named.last >= run.last && !isDescribed(block.tokens, named.first, block.lexicon) && isPersonName(block.tokens, named, block.lexicon)) addPerson(block, first === run.first && roleHeadAt(block.tokens, index, block.lexicon) === 0 ? index : first, named.first, run.last);
      index = run === short ? run.last : whole.last;
    }
  }
  const all = [...byName.values()];
  for (const block of reading.blocks) if (block.role !== 'chrome') tellLater(block);
  let mentions: { person: KnownPerson; start: number }[] | undefined;
  return {
    all,
    byName,
    find,
    lastBefore: (offset, accept) => {
      mentions ??= runs.flatMap(({ key, start }) => {
        const person = find(key, start);
        return person === undefined ? [] : [{ person, start }];
      });
      for (let at = countBefore(mentions, offset, (mention) => mention.start) - 1; at >= 0; at -= 1) {
        const { person } = mentions[at] as { person: KnownPerson };
        if (accept(person)) return person;
      }
      return undefined;
    },
  };

  // "“…”, says Jane Doe. Doe is director of Acme.", "… She is director of Acme."
  function tellLater(block: ReadBlock): void {
    for (const { start, subject, parts } of roleToldOf(block)) {
      const before = runs.slice(countBefore(runs, block.start, (run) => run.start), countBefore(runs, start, (run) => run.start));
      const named = new Set(before.flatMap(({ key, start: at }) => find(key, at) ?? []));
      const person = subject === undefined ? (named.size === 1 ? [...named][0] : undefined) : find(subject, start);
      if (person === undefined || person.jobTitle) continue;
      if (parts.jobTitle) person.jobTitle = parts.jobTitle;
      if (parts.organization) person.organization ??= parts.organization;
    }
  }

  function find(name: string, offset: number): KnownPerson | undefined {
    const exact = byName.get(name);
    const candidates = byPart.get(name) ?? [];
    // "Ms Von Hurst" is the Pamela von Hurst whom the release names first.
    const longer = exact && candidates[0] && candidates[0].span.start < exact.span.start ? candidates[0] : exact;
    if (longer) return longer;
    return candidates[countBefore(candidates, offset, (person) => person.span.start) - 1] ?? candidates[0];
  }

  function addPerson(block: ReadBlock, at: number, first: number, last: number): void {
    const { tokens } = block;
    const key = nameKey(tokens, first, last);
    let person = byName.get(key);
    if (person === undefined) {
      person = { key, span: { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end } };
      byName.set(key, person);
      for (const part of nameParts(key)) {
        const same = byPart.get(part);
        if (same) same.push(person);
        else byPart.set(part, [person]);
      }
    }
    const parts = rolesBeside(block, at, last);
    // The fullest form: "Prosecutor Black" of a headline is later "chief of the misdemeanour division".
    if (parts.jobTitle && lengthOf(parts.jobTitle) > lengthOf(person.jobTitle)) person.jobTitle = parts.jobTitle;
    if (parts.organization) person.organization ??= parts.organization;
  }
}

// How many of a list in reading order start before an offset.
function countBefore<T>(list: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The words with a capital that stand somewhere without a particle before them: "Stroomland bouwt" in "Femke Visser van Stroomland"; made when first asked for.
function standingAlone(reading: Reading): () => ReadonlySet<string> {
  let found: Set<string> | undefined;
  return () => {
    if (found) return found;
    found = new Set();
    for (const { tokens, lexicon, role } of reading.blocks) {
      if (role === 'chrome') continue;
      for (const [index, token] of tokens.entries()) if (token.capital && !lexicon.particles.has(tokens[index - 1]?.lower ?? '')) found.add(token.lower);
    }
    return found;
  };
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.end - span.start;
}

// "District Attorney Eric Gonzalez": the name behind the title.
function pastRoles(block: ReadBlock, first: number, last: number): number {
  let at = first;
  // "Grupo Parlamentario Camino Verde": where names trail behind their noun, none stands before a title.
  if (block.lexicon.language.namesTrail && isOrganizationNoun(block.tokens[first], block.lexicon)) return first;
  // "Special Agent in Charge Ann Lee": from a title that opens before the run.
  for (let index = Math.max(0, first - 3); index <= last; index += 1) {
    const length = roleHeadAt(block.tokens, index, block.lexicon);
    if (length > 0 && index + length > first && index + length <= last) at = index + length;
  }
  // "Bundesministerin der Justiz Thea Werner"
  if (at === first && last - at >= 2 && isField(block.tokens[at] as Token, block.lexicon)) return at + 1;
  return at === first && last - first >= 2 && (isComplement(block, first) || closesFields(block, first)) ? first + 1 : at;
}

// "minister van Landbouw, Natuur en Voedselkwaliteit Anna de Wit": the joiner before the run closes a list that an office is held for.
function closesFields({ tokens, lexicon }: ReadBlock, first: number): boolean {
  if (!lexicon.joiners.has(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = first - 2; at > first - 14; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',')) return false;
    const office = phraseAt(lexicon.fullTitles, tokens, at);
    if (office > 1) return at + office < first;
  }
  return false;
}

// "procureure de la République Claire Monnier": a title's preposition stands before the run, so that its first word is the title's.
function isComplement(block: ReadBlock, first: number): boolean {
  const { tokens, lexicon } = block;
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1) {
    const token = tokens[index] as Token;
    const opens = token.capital && !tokens[index - 1]?.capital && tokens[index - 1]?.kind !== 'word';
    if (token.kind !== 'word' || (token.capital && !opens)) return false;
    if (roleHeadAt(tokens, index, lexicon) > 0 && index < first - 1) return phraseAt(lexicon.organizationPrepositions, tokens, index + 1) > 0 || lexicon.particles.has((tokens[index + 1] as Token).lower);
  }
  return false;
}

/** The lower-case words of a name, as the key that people are found by. */
export function nameKey(tokens: readonly Token[], first: number, last: number): string {
  return tokens.slice(first, last + 1).map((token) => token.lower.replace(/'/gu, '’')).join(' ');
}

// "de pauw" and "pauw" of "heidi de pauw", and "heidi".
function nameParts(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let index = 1; index < words.length; index += 1) parts.push(words.slice(index).join(' '));
  if (words[0] !== undefined && words[0].length > 2) parts.push(words[0]);
  return parts;
}

function rolesBeside(block: ReadBlock, at: number, last: number): RoleParts {
  const behind = roleBehind(block, last);
  if (behind.jobTitle) return behind;
  const before = roleBefore(block, at);
  if (before.jobTitle) return behind.organization && !before.organization ? { ...before, ...behind } : before;
  const said = roleSaid(block, at, last);
  return said.jobTitle ? said : behind;
}

// "Heidi De Pauw, CEO van Child Focus", "Arne Krug Sprecher des Bündnisses", "Stacy Hall, de la Oficina de …", "Jan Peeters van stichting Nuts".
function roleBehind(block: ReadBlock, name: number): RoleParts {
  const { tokens, lexicon } = block;
  const letters = pastPostnominals(tokens, name, lexicon);
  // "Ann Lee (Harbour Post) – chair"
  const bracket = tokens[letters + 1]?.text === '(' ? bracketEnd(tokens, letters + 1) : -1;
  const last = bracket !== -1 && '–—'.includes(tokens[bracket + 1]?.text ?? ' ') ? bracket : letters;
  const next = tokens[last + 1];
  if (next === undefined) return {};
  const mark = next.text === ',' || next.text === '(' || next.text === '–' || next.text === '—';
  const from = roleStart(tokens, mark ? last + 2 : last + 1, lexicon);
  if (mark || roleHeadAt(tokens, last + 1, lexicon) > 0) {
    const { jobTitle, organization } = titleBehind(tokens, from, lexicon);
    // "Harbour Rebels Sydney spokesperson Ann Lee": the title of who stands behind it.
    const next = mark ? undefined : nameAt(tokens, last + 1 + roleHeadAt(tokens, last + 1, lexicon), lexicon);
    if (jobTitle && !(next && isPersonName(tokens, next, lexicon))) return { jobTitle, ...(organization && { organization }) };
  }
  const named = next.text === ',' ? namedEmployer(tokens, last + 2, lexicon) : undefined;
  if (named) return { organization: { start: named.start, end: named.end } };
  const preposition = phraseAt(lexicon.organizationPrepositions, tokens, mark ? last + 2 : last + 1);
  const organization = preposition > 0 && next.text !== '(' ? employerAt(tokens, (mark ? last + 2 : last + 1) + preposition, lexicon) : undefined;
  return organization ? { organization } : {};
}

// "woordvoerder Jan Peeters", "Executive Director of Acme, Jane Doe", "Acme’s chief executive Jane Doe": the role that ends right before the name.
function roleBefore(block: ReadBlock, at: number): RoleParts {
  const { tokens, lexicon } = block;
  const comma = tokens[at - 1]?.text === ',';
  const end = comma ? at - 1 : at;
  for (let from = end - 1; from >= Math.max(0, end - 14); from -= 1) {
    const token = tokens[from] as Token;
    if (token.kind === 'mark' && !'&-.’('.includes(token.text) && !(token.text === ')' && from < end - 1)) return {};
    const length = roleHeadAt(tokens, from, lexicon);
    if (length === 0 || (from > 0 && (tokens[from - 1] as Token).text === '(')) continue;
    if (!comma && from + length < end && !/^\p{Lu}/u.test((tokens[end - 1] as Token).text)) return {};
    let start = from;
    // "négociateur en chef"
    for (let back = 1; back < 4; back += 1) if (roleHeadAt(tokens, from - back, lexicon) > back) start = from - back;
    while (start > 0 && (tokens[start - 1] as Token).kind === 'word' && (roleHeadAt(tokens, start - 1, lexicon) > 0 || isTitleWord(tokens, start - 1, lexicon) || (lexicon.joiners.has((tokens[start - 1] as Token).lower) && roleHeadAt(tokens, start - 2, lexicon) > 0))) start -= 1;
    return roleParts(tokens, start, end, lexicon);
  }
  return {};
}

// A capitalised word right before a role head belongs to the title or is the employer ("Executive Director", "Acme CEO").
function isTitleWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  return token.lower === '’s' || token.lower === "'s" || (token.capital && !lexicon.notNames.has(token.lower));
}
