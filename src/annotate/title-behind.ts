import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isOrganizationName, nameAt, wordsOf } from './names.ts';
import { phraseAt } from './phrases.ts';
import { closesPhrase, plainRoleEnd, roleEnd } from './role-end.ts';
import { roleHeadAt } from './role-head.ts';
import { isField, spanOfName } from './employer-name.ts';
import { roleParts, type RoleParts } from './role-parts.ts';
import type { Token } from './token.ts';

/**
 * The title that starts behind a name and its mark, with its employer: "director of Acme",
 * "Director, Acme Ltd.", "directrice du numérique (DNUM)".
 */
export function titleBehind(tokens: readonly Token[], from: number, lexicon: Lexicon, isKnownPerson: (name: string) => boolean = () => false): RoleParts & { readonly last: number } {
  const to = roleEnd(tokens, from, lexicon, 20);
  if (isRelation(tokens, from, to, lexicon)) return { last: to - 1 };
  const parts = to > from ? roleParts(tokens, from, to, lexicon) : {};
  const mark = tokens[to]?.text;
  if (parts.jobTitle === undefined || parts.organization !== undefined || (mark !== ',' && mark !== '(')) return { ...parts, last: to - 1 };
  // "Vice President, Global Marketing at Acme", "vice president, product, Acme"
  const fields = mark === ',' ? fieldsEnd(tokens, to, lexicon) : to;
  if (fields > to) {
    const whole = roleParts(tokens, from, fields, lexicon);
    const employer = whole.organization === undefined && tokens[fields]?.text === ',' ? closingName(tokens, fields + 1, lexicon, isKnownPerson) : undefined;
    return { ...whole, ...(employer && { organization: employer }), last: employer?.last ?? fields - 1 };
  }
  const run = nameAt(tokens, to + 1, lexicon);
  if (run === undefined || roleHeadAt(tokens, run.first, lexicon) > 0 || isKnownPerson(wordsOf(tokens, run))) return { ...parts, last: to - 1 };
  const closes = mark === '(' ? tokens[run.last + 1]?.text === ')' && isOrganizationName(tokens, run) : closesPhrase(tokens, run.last + 1, lexicon);
  return closes ? { ...parts, organization: spanOfName(tokens, run.first, run.last, lexicon), last: mark === '(' ? run.last + 1 : run.last } : { ...parts, last: to - 1 };
}

// "hijo de la artista", "daughter of the artist", "Sohn der Künstlerin": the title is somebody else's.
function isRelation(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const { determiners, prepositions, language } = lexicon;
  if (phraseAt(lexicon.partitives, tokens, from) > 0) return false;
  for (let head = from + 2; head < Math.min(to, from + 6); head += 1) {
    if (roleHeadAt(tokens, head - 1, lexicon) > 0) return false;
    if (roleHeadAt(tokens, head, lexicon) === 0 || !determiners.has((tokens[head - 1] as Token).lower)) continue;
    const before = tokens[head - 2] as Token;
    return head - 2 > from ? prepositions.has(before.lower) : language.capitalNouns && before.capital;
  }
  return false;
}

// The end of the fields that a title goes on with behind its commas.
function fieldsEnd(tokens: readonly Token[], to: number, lexicon: Lexicon): number {
  let end = to;
  while (tokens[end]?.text === ',') {
    const next = fieldEnd(tokens, end + 1, lexicon);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

// "software engineering", "Marketing national et ventes", "public affairs and communications at Acme": words that start with a field, or up to five that end with one.
function fieldEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  const end = plainRoleEnd(tokens, from, lexicon, 20);
  for (let at = from; at < Math.min(end, from + 5); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || roleHeadAt(tokens, at, lexicon) > 0) return undefined;
    if (!isField(token, lexicon)) continue;
    if (at === from || at + 1 >= end || phraseAt(lexicon.organizationPrepositions, tokens, at + 1) > 0) return end;
  }
  return undefined;
}

// ", Acme", ", de Suntory Global": the name that ends an apposition of several parts.
function closingName(tokens: readonly Token[], at: number, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): (Span & { readonly last: number }) | undefined {
  const run = nameAt(tokens, at + phraseAt(lexicon.organizationPrepositions, tokens, at), lexicon);
  if (run === undefined || roleHeadAt(tokens, run.first, lexicon) > 0 || isKnownPerson(wordsOf(tokens, run)) || !closesPhrase(tokens, run.last + 1, lexicon)) return undefined;
  return { ...spanOfName(tokens, run.first, run.last, lexicon), last: run.last };
}

/** "Ann Lee, Harbour Trust: “…”": a plain name behind the comma, where the words then lead to a quote. */
export function namedEmployer(tokens: readonly Token[], at: number, lexicon: Lexicon): (Span & { readonly last: number }) | undefined {
  const run = nameAt(tokens, at, lexicon);
  if (run === undefined) return undefined;
  const next = tokens[run.last + 1]?.text;
  if (next !== ':' && !(next === ',' && phraseAt(lexicon.cueVerbs, tokens, run.last + 2) > 0)) return undefined;
  return { ...spanOfName(tokens, run.first, run.last, lexicon), last: run.last };
}
