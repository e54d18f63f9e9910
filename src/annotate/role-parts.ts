import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord } from './names.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { phraseAt } from './phrases.ts';
import { roleHeadAt, roleStart, skipDeterminers } from './role-head.ts';
import type { Token } from './token.ts';

/** A role cut into its title and the organisation it is held at. */
export interface RoleParts {
  readonly jobTitle?: Span;
  readonly organization?: Span;
}

interface Employer {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/**
 * Cuts a role ("programmamanager Duurzaamheid bij de FSFE", "Acme CEO") into the job title and
 * the organisation, each as it stands. A stretch without a role head has neither.
 *
 * @param from - first token of the role
 * @param to - the token behind it
 */
export function roleParts(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): RoleParts {
  let head = from;
  let length = 0;
  for (; head < to; head += 1) {
    length = roleHeadAt(tokens, head, lexicon);
    if (length > 0) break;
  }
  if (length === 0 || head - from > 7) return {};
  const start = roleStart(tokens, from, lexicon);
  // "who joined the campus as a professor" is no title.
  if (opensClause(tokens, start, head, lexicon)) return {};
  const joint = secondRole(tokens, head + length, to, lexicon);
  const first = joint === undefined ? {} : roleParts(tokens, from, joint, lexicon);
  if (first.organization) return first;
  const full = head + phraseAt(lexicon.fullTitles, tokens, head);
  // An office keeps what its small words join: "ministre de l’Économie, des Finances et de la Souveraineté".
  const office = full > head + 1;
  const employer = bestEmployer(tokens, head + length, to, full, office, lexicon);
  const behind = employer === undefined ? employerBehind(tokens, head + length, to, lexicon) : undefined;
  if (behind) return { jobTitle: { start: (tokens[start] as Token).start, end: (tokens[behind.title - 1] as Token).end }, organization: spanOfName(tokens, behind.first, behind.last, lexicon) };
  const before = employer === undefined ? employerBefore(tokens, start, head, lexicon) : undefined;
  const titleStart = before === undefined ? start : before.title;
  const titleEnd = employer === undefined ? to : employer.title;
  if (titleEnd <= titleStart) return {};
  const jobTitle = { start: (tokens[titleStart] as Token).start, end: (tokens[titleEnd - 1] as Token).end };
  const chosen = employer ?? before;
  return chosen !== undefined && chosen.weight > 0 ? { jobTitle, organization: spanOfName(tokens, chosen.first, chosen.last, lexicon) } : { jobTitle };
}

// A relative before the start of a title, and a small word between the start and its head.
function opensClause(tokens: readonly Token[], start: number, head: number, { relatives, functionWords }: Lexicon): boolean {
  for (let at = start - 1; at > start - 4 && tokens[at]?.kind === 'word'; at -= 1) if (relatives.has((tokens[at] as Token).lower)) return tokens.slice(start, head).some(({ lower }) => functionWords.has(lower));
  return false;
}

// "voorzitter van Acme en directeur van Bolt": the joiner before a further role.
function secondRole(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | undefined {
  for (let at = from + 1; at < to - 1; at += 1) if (lexicon.joiners.has((tokens[at] as Token).lower) && roleHeadAt(tokens, skipDeterminers(tokens, at + 1, lexicon), lexicon) > 0) return at;
  return undefined;
}

/** The organisation that starts at a token, behind its article: "stichting Nuts", "the Acme Foundation"; a plain name is not enough. */
export function employerAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | undefined {
  const first = organizationStart(tokens, skipDeterminers(tokens, at, lexicon), tokens.length, lexicon);
  if (first === undefined || roleHeadAt(tokens, first, lexicon) > 0) return undefined;
  const last = employerEnd(tokens, first, tokens.length, lexicon);
  return weigh(tokens, first, last, lexicon) < 2 ? undefined : spanOfName(tokens, first, last, lexicon);
}

/** The name of an organisation from a token on, small words and all: "University of Leeds"; its last token with it. */
export function employerRun(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): (Span & { readonly last: number; readonly sure: boolean }) | undefined {
  const first = organizationStart(tokens, at, to, lexicon);
  if (first === undefined || roleHeadAt(tokens, first, lexicon) > 0) return undefined;
  const last = employerEnd(tokens, first, to, lexicon);
  return { ...spanOfName(tokens, first, last, lexicon), last, sure: weigh(tokens, first, last, lexicon) >= 2 };
}

/** The closing mark of a name in quotation marks that opens at a token behind an organisation's noun: "des Vereins „freies netz“". */
export function quotedName(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  if (!'“„«"'.includes((tokens[at] as Token).text) || !isOrganizationNoun(tokens[at - 1], lexicon)) return undefined;
  for (let index = at + 2; index < Math.min(tokens.length, at + 8); index += 1) if ('”“»"'.includes((tokens[index] as Token).text)) return index;
  return undefined;
}

function isOrganizationNoun(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && organizationNounOf(token, lexicon) !== undefined;
}

/** The span of a name; the full stop of "Inc." belongs to it. */
export function spanOfName(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): Span {
  const dot = tokens[last + 1];
  let { end } = tokens[last] as Token;
  // "des Freifunk Netzwerks": the genitive is the sentence's.
  if (lexicon.language.capitalNouns) end -= genitiveEnding(tokens[last] as Token, last > first, lexicon);
  return { start: (tokens[first] as Token).start, end: dot?.text === '.' && dot.start === end && /^(?:Inc|Ltd|Corp|Co|S\.A|B\.V|N\.V|e\.V|L\.L\.C)$/u.test((tokens[last] as Token).text) ? dot.end : end };
}

// How many letters a genitive adds: 1 of "Netzwerks" and "Bauernverbands", 2 of "Bundes"; a noun alone keeps them.
function genitiveEnding({ kind, lower }: Token, named: boolean, lexicon: Lexicon): number {
  if (kind !== 'word' || !lower.endsWith('s') || lexicon.organizationNouns.has(lower)) return 0;
  for (const cut of [1, 2]) {
    const base = lower.slice(0, -cut);
    if (named && lexicon.organizationNouns.has(base)) return cut;
    for (let from = 3; from <= base.length - 5; from += 1) if (lexicon.organizationNouns.has(base.slice(from))) return cut;
  }
  return 0;
}

// "voorzitter stichting Nuts", "Sprecherin Deutsche Umwelthilfe": an organisation right behind the role, with nothing between.
function employerBehind(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Employer | undefined {
  const first = organizationStart(tokens, from, to, lexicon);
  if (first === undefined || first !== from || isField(tokens[first] as Token, lexicon)) return undefined;
  const last = employerEnd(tokens, first, to, lexicon);
  return last === to - 1 && weigh(tokens, first, last, lexicon) >= 2 ? { title: first, first, last, weight: 2 } : undefined;
}

// "CEO van Child Focus", "Professor of Economics at Ghent University": the best of the names behind
// the role's prepositions. Behind a title that swallows what follows ("minister van", "director
// of"), behind a field or unit ("jefa de la Unidad de …") and behind a preposition of place, only a
// name that reads as an organisation's.
function bestEmployer(tokens: readonly Token[], from: number, to: number, full: number, office: boolean, lexicon: Lexicon): Employer | undefined {
  let best: Employer | undefined;
  let inUnit = false;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (isUnit(token, lexicon)) inUnit = true;
    const joined = phraseAt(lexicon.organizationPrepositions, tokens, index) || (lexicon.elisions.has(token.lower) ? 1 : 0) || (token.text === '@' ? 1 : 0);
    const length = joined || phraseAt(lexicon.locatives, tokens, index);
    if (length === 0) continue;
    // "of The Lenfest Institute": the capital article is the name's.
    const article = length > 1 && (tokens[index + length - 1] as Token).capital ? 1 : 0;
    // "Vorsitzende des Vorstands der Acme AG": the body is the title's.
    const bodyAt = skipDeterminers(tokens, index + length, lexicon);
    const body = phraseAt(lexicon.bodies, tokens, bodyAt);
    if (body > 0 && bodyAt + body <= to) {
      index = bodyAt + body - 1;
      continue;
    }
    const first = organizationStart(tokens, article > 0 ? index + length - article : skipDeterminers(tokens, index + length, lexicon), to, lexicon);
    if (first === undefined || roleHeadAt(tokens, first, lexicon) > 0) {
      // "voorzitter van de stichting": which one is settled later.
      const nounAt = Math.min(bodyAt, to - 1);
      if (best === undefined && bodyAt >= to - 1 && nounAt > index && isOrganizationNoun(tokens[nounAt], lexicon)) best = { title: index, first: nounAt, last: nounAt, weight: 0.5 };
      continue;
    }
    const close = first + 1 < to && (tokens[first + 1] as Token).kind === 'mark' ? quotedName(tokens, first + 1, lexicon) : undefined;
    if (close !== undefined) return { title: index, first: first + 2, last: close - 1, weight: 2 };
    const last = employerEnd(tokens, first, to, lexicon);
    // "Gerente de Producción Cartográfica": the field of a role is no employer.
    if (isField(tokens[first] as Token, lexicon)) {
      inUnit ||= isUnit(tokens[first] as Token, lexicon);
      index = first;
      continue;
    }
    // "jefe del Departamento de Parques del Ayuntamiento de Sevilla"
    if (inUnit && !isOrganizationNoun(tokens[first], lexicon) && holdsOrganization(tokens, first, last, lexicon)) continue;
    // "en México para AWS": the organisation stands further on.
    if (joined === 0 && weigh(tokens, first, nameEnd(tokens, first, last), lexicon) < 2) continue;
    const candidate = { title: index, first, last, weight: weigh(tokens, first, last, lexicon) };
    if (candidate.weight < 2 && (index < full || joined === 0 || ((inUnit || office) && lexicon.organizationInner.has(token.lower)))) continue;
    // "de la Ligue et de Canadian Soccer": of two, the first.
    const further = best !== undefined && best.weight >= 1 && lexicon.joiners.has((tokens[index - 1] as Token).lower);
    if (best === undefined || (candidate.weight >= best.weight && !further)) best = candidate;
    index = last;
  }
  return best;
}

// The last of the capitalised words that a name starts with.
function nameEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first;
  while (end < last && (isNameWord(tokens[end + 1]) || tokens[end + 1]?.lower === '’s')) end += 1;
  return end;
}

// A noun of organisations behind a preposition in a name.
function holdsOrganization(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  for (let at = first + 1; at < last; at += 1) {
    const joined = phraseAt(lexicon.organizationPrepositions, tokens, at);
    if (joined > 0 && isOrganizationNoun(tokens[at + joined], lexicon)) return true;
  }
  return false;
}

/** True for a name right behind a noun that says what it is: "la start-up Arbol", "the charity Green Net". */
export function isDescribed(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  return before !== undefined && !before.capital && lexicon.genericNouns.has(before.lower);
}

/** True for a field or a unit that a role is held in: "marketing", "afdeling". */
export function isField(token: Token, lexicon: Lexicon): boolean {
  return lexicon.fields.has(token.lower) || isUnit(token, lexicon);
}

// "Referat", "des Referats"
function isUnit({ lower }: Token, { units, language }: Lexicon): boolean {
  return units.has(lower) || (language.capitalNouns && lower.endsWith('s') && units.has(lower.slice(0, -1)));
}

// "van stichting Nuts" starts at the noun; "des Bündnisses Sand im Getriebe" behind its genitive.
function organizationStart(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || at >= to) return undefined;
  if (!isNameWord(token)) {
    if (at + 1 >= to || isUnit(token, lexicon)) return undefined;
    const noun = isOrganizationNoun(token, lexicon);
    if (isNameWord(next)) return noun ? at : lexicon.genericNouns.has(token.lower) ? at + 1 : undefined;
    return noun && (quotedName(tokens, at + 1, lexicon) !== undefined || namedByPlace(tokens, at, to, lexicon)) ? at : undefined;
  }
  const genitive = !lexicon.organizationNouns.has(token.lower) && lexicon.descriptors.has(organizationNounOf(token, lexicon) ?? '');
  return genitive && at + 1 < to && isNameWord(next) ? at + 1 : at;
}

// "université de Lyon", "agence régionale de santé Occitanie": a name is within a few small words of the noun.
function namedByPlace(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.genericNouns.has((tokens[at] as Token).lower) || !lexicon.language.namesTrail) return false;
  for (let index = at + 1; index < Math.min(to, at + 5); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || lexicon.joiners.has(token.lower) || roleHeadAt(tokens, index, lexicon) > 0) return false;
    if (isNameWord(token)) return true;
    if (!lexicon.organizationInner.has(token.lower) && (lexicon.notNames.has(token.lower) || phraseAt(lexicon.locatives, tokens, index) > 0)) return false;
  }
  return false;
}

function employerEnd(tokens: readonly Token[], first: number, to: number, lexicon: Lexicon): number {
  let last = first;
  for (let index = first + 1; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (isNameWord(token)) {
      if (roleHeadAt(tokens, index, lexicon) > 0 && lexicon.joiners.has((tokens[index - 1] as Token).lower)) break;
      last = index;
    } else if (lexicon.legalForms.has(token.lower) && !lexicon.notNames.has(token.lower) && !lexicon.determiners.has(token.lower)) {
      last = index;
    } else if (token.kind === 'number' && token.text.length < 4 && last === index - 1 && (index + 1 === to || (tokens[index + 1] as Token).text === '/')) {
      // "Bündnis 90", "Radio 1"
      last = index;
    } else if (token.text === '/' && (tokens[index - 1] as Token).end === token.start && tokens[index + 1]?.start === token.end) {
      // "Mehr Bäume Berlin/Brandenburg"
    } else if (!lexicon.organizationInner.has(token.lower) && !(token.text === '.' && (tokens[index - 1] as Token).text.length < 4) && token.text !== '-' && token.text !== '’' && token.lower !== '’s') break;
    if (token.lower === '’s') last = index;
  }
  if (!lexicon.language.namesTrail) return last;
  // "Première ligue canadienne"
  const noun = last === first && first + 1 < to && lexicon.organizationNouns.has((tokens[first + 1] as Token).lower) ? first + 1 : first;
  return lexicon.organizationNouns.has((tokens[noun] as Token).lower) ? trailEnd(tokens, Math.max(last, noun), to, lexicon) : last;
}

// "Institut national du sport": adjectives behind the noun, and what its small words join, up to a word that belongs to the sentence.
function trailEnd(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let last = from;
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') return last;
    // "de la Première ligue et de Canadian Soccer"
    if (lexicon.joiners.has(token.lower) && phraseAt(lexicon.organizationPrepositions, tokens, index + 1) > 0 && !isField(tokens[skipDeterminers(tokens, index + 2, lexicon)] as Token, lexicon)) return last;
    if (lexicon.organizationInner.has(token.lower)) continue;
    if (lexicon.functionWords.has(token.lower) || lexicon.notNames.has(token.lower) || phraseAt(lexicon.locatives, tokens, index) > 0 || roleHeadAt(tokens, index, lexicon) > 0) return last;
    last = index;
  }
  return last;
}

function weigh(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  if (isDescribed(tokens, first, lexicon)) return 2;
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index] as Token;
    if (lexicon.organizationNouns.has(token.lower) || lexicon.legalForms.has(token.lower)) return 2;
    for (let cut = 3; cut <= token.lower.length - 4; cut += 1) if (token.capital && lexicon.organizationNouns.has(token.lower.slice(cut))) return 2;
    if (/^\p{Lu}[\p{Lu}\p{N}&]{2,}$/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return 2;
  }
  return 1;
}

// "Acme CEO", "FSFE-Präsident": a name right before the role that is no word of the title.
function employerBefore(tokens: readonly Token[], start: number, head: number, lexicon: Lexicon): Employer | undefined {
  let last = head - 1;
  if (last < start) return undefined;
  const genitive = (tokens[last] as Token).lower === '’s';
  if (genitive) last -= 1;
  // "Acme Inc.’s president"
  if ((tokens[last] as Token).text === '.') last -= 1;
  if (last < start) return undefined;
  // "the company’s president": which one is settled later.
  if (genitive && last > 0 && isOrganizationNoun(tokens[last], lexicon) && !(tokens[last] as Token).capital) return { title: head, first: last, last, weight: 0.5 };
  for (let index = start; index <= last; index += 1) if (!isNameWord(tokens[index])) return undefined;
  const weight = weigh(tokens, start, last, lexicon);
  // "Afilias CTO": before a title in capitals stands the employer.
  const acronym = /^\p{Lu}{3,4}$/u.test((tokens[head] as Token).text);
  if (weight < 2 && !genitive && !acronym) return undefined;
  // "Arden’s mayor" holds the office of a place, no employer.
  return { title: head, first: start, last, weight: weight < 2 && lexicon.fullTitles.has((tokens[head] as Token).lower) ? 0 : weight };
}
