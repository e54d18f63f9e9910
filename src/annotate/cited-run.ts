import type { Lexicon } from './lexicon.ts';
import { isNameWord, isOrganizationName, isPersonName, nameAt, type NameRun } from './names.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './token.ts';

/** A name with the small words that an organisation's may hold: "Centraal Bureau voor de Statistiek". */
export function longRun(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): NameRun | undefined {
  const first = pastDots(tokens, nameAt(tokens, from, lexicon, 12), lexicon);
  if (first === undefined) return undefined;
  let { last } = first;
  const person = isPersonName(tokens, first, lexicon);
  if (person && !lexicon.organizationInner.has(tokens[last + 1]?.lower ?? '')) return first;
  const organization = isOrganizationName(tokens, first);
  if (!organization && first.first === first.last && (tokens[first.first] as Token).text.length < 3) return undefined;
  for (let at = last + 1; at < Math.min(limit, tokens.length, first.first + 16); at += 1) {
    const token = tokens[at] as Token;
    // "der Bericht des IPCC von Montag": a day is no part of a name.
    if (lexicon.language.weekdays.includes(token.lower) || lexicon.months.has(token.lower)) break;
    // "Quaista GmbH im Auftrag der Küstenbank": a legal form ends a name.
    if (token.kind === 'word' && !token.capital && lexicon.legalForms.has((tokens[last] as Token).lower)) break;
    if (isNameWord(token)) last = nameAt(tokens, at, lexicon)?.last ?? at;
    else if (organization && at === last + 1 && lexicon.organizationAdjectives.has(token.lower)) last = at;
    // "GGD regio Utrecht": the part of a body that is named with it.
    else if (organization && at === last + 1 && !token.capital && lexicon.units.has(token.lower) && isNameWord(tokens[at + 1])) continue;
    else if (!lexicon.organizationInner.has(token.lower) || !organization || (at === last + 1 && lexicon.joiners.has(token.lower) && parts(tokens, first.first, last, at, lexicon))) break;
    at = Math.max(at, last);
  }
  last = lowerCaseEnd(tokens, first.first, last, lexicon) ?? last;
  if (organization) last = fieldsEnd(tokens, last, lexicon) ?? last;
  return { first: first.first, last, start: first.start, end: (tokens[last] as Token).end };
}

// "U.S. Census Bureau": an acronym with dots inside a name; its last dot may end a sentence as well.
function pastDots(tokens: readonly Token[], run: NameRun | undefined, lexicon: Lexicon): NameRun | undefined {
  const dot = run && tokens[run.last + 1];
  if (run === undefined || dot?.text !== '.' || dot.start !== run.end || !/^\p{Lu}(?:\.\p{Lu})+$/u.test((tokens[run.last] as Token).text)) return run;
  const rest = nameAt(tokens, run.last + 2, lexicon, 12);
  return rest?.first === run.last + 2 && isOrganizationName(tokens, rest) ? { ...run, last: rest.last, end: rest.end } : run;
}

/** The name of a body, with the noun before it that belongs to it: "ministère de la Santé". */
export function bodyAt(tokens: readonly Token[], at: number, lexicon: Lexicon, described = false): NameRun | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.capital || token.kind === 'number') {
    if (token.capital && lexicon.sourceBodies.has(token.lower) && lexicon.language.capitalNouns && nameAt(tokens, at + 1, lexicon)?.first === at + 1) return longRun(tokens, at + 1, tokens.length, lexicon);
    const run = longRun(tokens, at, tokens.length, lexicon);
    return run?.first === at ? withoutPeople(tokens, run, lexicon) : undefined;
  }
  // "iVOX"
  if (/^\p{Ll}\p{Lu}/u.test(token.text)) return { first: at, last: at, start: token.start, end: token.end };
  if (!lexicon.organizationNouns.has(token.lower) || lexicon.sourceBodies.has(token.lower) || lexicon.language.capitalNouns) return undefined;
  let index = at + 1;
  while (index < at + 4 && tokens[index]?.capital === false && (lexicon.organizationInner.has(tokens[index]?.lower ?? '') || lexicon.elisions.has(tokens[index]?.lower ?? '')) && !lexicon.joiners.has(tokens[index]?.lower ?? '')) index += 1;
  const run = longRun(tokens, index, tokens.length, lexicon);
  // "société de conseil Rivaneo"
  if (run?.first !== index || (described && index === at + 1)) return undefined;
  const last = fieldsEnd(tokens, run.last, lexicon) ?? run.last;
  return { first: at, last, start: token.start, end: (tokens[last] as Token).end };
}

/** True for the adjective of a place before a plain noun, "Polish media", and for the short name of a country: "the U.S. Hispanic population". */
export function isOfPlace(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): boolean {
  const { lower } = tokens[run.first] as Token;
  if (run.first === run.last && lower.includes('.') && lexicon.places.has(lower)) return true;
  if (run.first !== run.last || !(lexicon.places.has(lower) || lexicon.placeEndings.some((ending) => lower.endsWith(ending)))) return false;
  const next = tokens[tokens[run.last + 1]?.text === '.' ? run.last + 2 : run.last + 1];
  return next?.kind === 'word' && !next.capital;
}

/** "Universität Bonn" of "Forschern der Universität Bonn": the people at its start are no part of the name. */
export function withoutPeople(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): NameRun {
  if (!isPeople(tokens[run.first] as Token, lexicon)) return run;
  let first = run.first + 1;
  while (first < run.last && !isNameWord(tokens[first])) first += 1;
  return first > run.first + 1 ? { ...run, first, start: (tokens[first] as Token).start } : run;
}

/** True for a noun of people: "Forschern" of "Forschern der Universität Bonn". */
export function isPeople({ lower }: Token, lexicon: Lexicon): boolean {
  return lexicon.counted.has(lower) || lexicon.counted.has(lower.replace(/n$/u, ''));
}

/** "The State of Food Security 2022": small words and further capitals belong to a title that no noun of organisations tells. */
export function wholeTitle(tokens: readonly Token[], run: NameRun, lexicon: Lexicon, isNamed: (run: NameRun) => boolean): NameRun {
  if (lexicon.language.capitalNouns || (run.first === run.last && !lexicon.sourceBodies.has((tokens[run.first] as Token).lower)) || isNamed(run)) return run;
  let { last } = run;
  for (let at = last + 1; at < run.first + 14; at += 1) {
    const token = tokens[at];
    if (isNameWord(token)) last = at;
    else if (token === undefined || !lexicon.organizationInner.has(token.lower)) break;
  }
  return { first: run.first, last, start: run.start, end: (tokens[last] as Token).end };
}

/** Past articles, possessives and demonstratives: "de", "the", "l’". */
export function skipArticles(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let index = at;
  while (index < at + 3 && tokens[index]?.kind === 'word' && !(tokens[index] as Token).capital && (lexicon.determiners.has((tokens[index] as Token).lower) || lexicon.elisions.has((tokens[index] as Token).lower))) index += 1;
  return index;
}

// "Observatoire de la lecture publique,": where only the noun of organisations has its capital, the name runs on to the next mark.
function lowerCaseEnd(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number | undefined {
  for (let at = first + 1; at <= last; at += 1) if (!lexicon.organizationAdjectives.has((tokens[at] as Token).lower)) return undefined;
  if (lexicon.language.verbSecond || !lexicon.organizationNouns.has((tokens[first] as Token).lower) || !lexicon.sourceLinks.has(tokens[last + 1]?.lower ?? '')) return undefined;
  for (let at = last + 1; at < last + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsName(tokens, at, lexicon)) return at > last + 2 ? at - 1 : undefined;
    if (token.kind !== 'word' || token.capital) return undefined;
  }
  return undefined;
}

// "Department of Health, Education and Welfare", "ministère de la Santé, de la Jeunesse et des Sports": an office keeps its fields, up to the one that a joiner closes.
function fieldsEnd(tokens: readonly Token[], last: number, lexicon: Lexicon): number | undefined {
  const { capital } = tokens[last] as Token;
  let fields = 0;
  for (let at = last + 1; tokens[at]?.text === ',' || (at > last + 1 && isJoiner(tokens[at], lexicon)); ) {
    if (at > last + 20) return undefined;
    if (isJoiner(tokens[at + 1], lexicon)) at += 1;
    const closes = isJoiner(tokens[at], lexicon);
    let first = at + 1;
    while (isSmall(tokens[first], lexicon)) first += 1;
    at = first;
    while (tokens[at]?.kind === 'word' && tokens[at]?.capital === capital && (capital ? !namesOther(tokens[at] as Token, lexicon) : at === first || isField(tokens[at], lexicon))) {
      if (isField(tokens[at], lexicon)) fields += 1;
      at += 1;
    }
    if (at === first) return undefined;
    if (closes) return fields > 0 ? at - 1 : undefined;
  }
  return undefined;
}

function isJoiner(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && lexicon.joiners.has(token.lower);
}

// An acronym, or the noun of another organisation.
function namesOther({ text, lower }: Token, lexicon: Lexicon): boolean {
  return /^\p{Lu}{3,}$/u.test(text) || lexicon.organizationNouns.has(lower);
}

function isSmall(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && !token.capital && (lexicon.organizationInner.has(token.lower) || lexicon.elisions.has(token.lower)) && !lexicon.joiners.has(token.lower);
}

function isField(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && lexicon.fields.has(token.lower);
}

// A mark, a verb of finding or saying, "que", or a word that joins another name.
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { kind, text, lower } = tokens[at] as Token;
  if (kind === 'mark') return /^[,.;:()]$/u.test(text);
  if (lexicon.joiners.has(lower)) {
    let next = at + 1;
    while (lexicon.determiners.has(tokens[next]?.lower ?? '') || lexicon.sourceLinks.has(tokens[next]?.lower ?? '') || lexicon.elisions.has(tokens[next]?.lower ?? '')) next += 1;
    return tokens[next]?.capital === true;
  }
  return lexicon.that.has(lower) || lexicon.venues.has(lower) || lexicon.auxiliaries.has(lower) || lexicon.shown.has(lower) || phraseAt(lexicon.sourceVerbs, tokens, at) > 0 || phraseAt(lexicon.cueVerbs, tokens, at) > 0;
}

// "World Wildlife Fund and the Co-operative Group" are two; "Department of Health and Human Services" is one.
function parts(tokens: readonly Token[], first: number, last: number, joiner: number, lexicon: Lexicon): boolean {
  const at = skipArticles(tokens, joiner + 1, lexicon);
  if (at > joiner + 1) return true;
  const right = nameAt(tokens, at, lexicon);
  if (right === undefined || right.first !== at) return true;
  const noun = (index: number): boolean => lexicon.organizationNouns.has((tokens[index] as Token).lower);
  const acronym = (index: number): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test((tokens[index] as Token).text);
  if (acronym(last) || (right.first === right.last && acronym(right.first)) || noun(last)) return right.last > right.first || !noun(right.first);
  return (first === last && !noun(first)) || (noun(at) && right.last > right.first);
}
