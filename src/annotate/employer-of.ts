import type { Lexicon } from './lexicon.ts';
import { employerEnd, isField, isOrganizationNoun, isUnit, organizationStart, quotedName, weigh } from './employer-name.ts';
import { isNameWord, isPluralGenitive } from './names.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { isOfficeHead, roleHeadAt, skipDeterminers } from './role-head.ts';
import type { Token } from './token.ts';

/** An employer in a role: its first and last token, and where the title before it ends (or, of one that stands before the title, starts). */
export interface Employer {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/**
 * The employer behind a role: "CEO van Child Focus", "Professor of Economics at Ghent University",
 * the best of the names behind its prepositions. Behind a title that swallows what follows
 * ("minister van", "director of"), behind a field or unit ("jefa de la Unidad de …") and behind a
 * preposition of place, only a name that reads as an organisation's.
 */
export function bestEmployer(tokens: readonly Token[], from: number, to: number, full: number, office: boolean, lexicon: Lexicon): Employer | undefined {
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
    // "Norte S.A. de C.V."
    if (first !== undefined && index > from && lexicon.legalForms.has((tokens[first] as Token).lower)) continue;
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
    // "Minister for Climate, Energy and Transport": a list behind an office is what it is held for.
    if (index < full && !isOrganizationNoun(tokens[first], lexicon) && isList(tokens, first, last, lexicon)) {
      index = last;
      continue;
    }
    // "Vice President for International Relations of the Chamber of Commerce": the field before its organisation.
    const inner = innerOrganization(tokens, first, last, lexicon);
    if (inner !== undefined && lexicon.fields.has((tokens[inner - 1] as Token).lower)) {
      index = inner - 1;
      continue;
    }
    // "jefe del Departamento de Parques del Ayuntamiento de Sevilla"
    if (inUnit && !isOrganizationNoun(tokens[first], lexicon) && inner !== undefined && isOrganizationNoun(tokens[inner + phraseAt(lexicon.organizationPrepositions, tokens, inner)], lexicon)) continue;
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

/** An organisation right behind a role, with nothing between: "voorzitter stichting Nuts", "Sprecherin Deutsche Umwelthilfe". */
export function employerBehind(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Employer | undefined {
  const first = organizationStart(tokens, from, to, lexicon);
  if (first === undefined || first !== from || isField(tokens[first] as Token, lexicon)) return undefined;
  const last = employerEnd(tokens, first, to, lexicon);
  // The full stop of "e.V." is the name's.
  const ends = last === to - 1 || (last === to - 2 && (tokens[to - 1] as Token).text === '.');
  return ends && weigh(tokens, first, last, lexicon) >= 2 ? { title: first, first, last, weight: 2 } : undefined;
}

/** A name before a role that is no word of the title: "Acme CEO", "Acme’s new president"; of weight 0 where it only tells whose the role is ("Arden’s mayor"). */
export function employerBefore(tokens: readonly Token[], start: number, head: number, lexicon: Lexicon): Employer | undefined {
  const mark = genitiveAt(tokens, start, head, lexicon);
  // "Northwind Board Chair": the body is the title's.
  const role = head - phraseBefore(lexicon.bodies, tokens, head);
  let last = (mark ?? role) - 1;
  // "Acme Inc.’s president"
  if ((tokens[last])?.text === '.') last -= 1;
  // "Children’s Commissioner": whom the office is for.
  if (last < start || (last === start && mark !== undefined && lexicon.counted.has((tokens[last] as Token).lower))) return undefined;
  const title = mark === undefined ? role : mark + 1;
  // "the company’s president": which one is settled later; "the campus’s first chancellor".
  if (mark !== undefined && !(tokens[last] as Token).capital) return { title, first: last, last, weight: last > 0 && isOrganizationNoun(tokens[last], lexicon) ? 0.5 : 0 };
  for (let index = start; index <= last; index += 1) if (!isNameWord(tokens[index]) && !isPluralGenitive(tokens, index)) return undefined;
  // "Party Co-Leader": which one is settled later.
  if (mark === undefined && start === last && lexicon.organizationNouns.has((tokens[last] as Token).lower)) return { title, first: last, last, weight: 0.5 };
  const weight = weigh(tokens, start, last, lexicon);
  // "Afilias CTO": before a title in capitals stands the employer.
  const acronym = /^\p{Lu}{3,4}$/u.test((tokens[head] as Token).text);
  if (weight < 2 && mark === undefined && !acronym) return undefined;
  // "Arden’s mayor" holds the office of a place, no employer.
  return { title, first: start, last, weight: isOfficeHead(tokens, head, lexicon) ? (weight < 2 || mark === undefined ? 0 : weight) : weight };
}

function isList(tokens: readonly Token[], first: number, last: number, { joiners }: Lexicon): boolean {
  for (let at = first + 1; at < last; at += 1) if ((tokens[at] as Token).text === ',' || joiners.has((tokens[at] as Token).lower)) return true;
  return false;
}

// The last of the capitalised words that a name starts with.
function nameEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first;
  while (end < last && (isNameWord(tokens[end + 1]) || tokens[end + 1]?.lower === '’s')) end += 1;
  return end;
}

// The preposition in a name that a name with a noun of organisations stands behind.
function innerOrganization(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number | undefined {
  for (let at = first + 1; at < last; at += 1) {
    const joined = phraseAt(lexicon.organizationPrepositions, tokens, at);
    for (let noun = at + joined; joined > 0 && noun <= last && isNameWord(tokens[noun]); noun += 1) if (isOrganizationNoun(tokens[noun], lexicon)) return at;
  }
  return undefined;
}

// The last genitive before a role head; not that of "Arden Students’ Union president".
function genitiveAt(tokens: readonly Token[], start: number, head: number, lexicon: Lexicon): number | undefined {
  for (let at = head - 1; at > start; at -= 1) if ((tokens[at] as Token).lower === '’s' || (tokens[at - 1]?.capital === true && isPluralGenitive(tokens, at) && !isOrganizationNoun(tokens[at + 1], lexicon))) return at;
  return undefined;
}
