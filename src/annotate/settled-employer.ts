import type { IssuerAnnotation, OrganizationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { blockAt } from './block-at.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseBefore } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { Reading } from './reading.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { roleHeadAt } from './role-head.ts';
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
    for (const noun of new Set([organizationNounOf(first, block.lexicon), ending])) {
      // "the company" is any of those that have it in their name.
      if (noun === undefined || (noun === ending && last !== first && block.lexicon.genericNouns.has(noun))) continue;
      const known = keys.get(noun);
      if (known === undefined) {
        keys.set(noun, key);
        byNoun.set(noun, span);
      } else if (!known.startsWith(key) && !key.startsWith(known)) byNoun.set(noun, undefined);
    }
  }
  const acting = new Set([...found.filter(({ by }) => by !== 'repeated').map(({ name }) => name), ...issuers.map(({ spans: [span] }) => reading.flat.slice(span?.start, span?.end))]);
  return { byName, byNoun, acting };
}

/**
 * An employer in the form in which the release names it: "voorzitter van de stichting" works at the
 * one "Stichting Leesvuur" of the release, "Sprecher des Volksentscheids Grün" at the "Volksentscheid
 * Grün" that stands elsewhere. "The company" may be whoever issues the release; another noun that
 * names nobody goes back into the title.
 */
export function settledEmployer(reading: Reading, employment: Employment, known: KnownOrganizations): Employment {
  const { jobTitle, organization } = employment;
  const block = organization && blockAt(reading.blocks, organization.start);
  if (organization === undefined && jobTitle) return splitTitle(reading, jobTitle, known.acting) ?? employment;
  if (organization === undefined || block === undefined) return employment;
  const at = tokenFrom(block.tokens, organization.start);
  const first = block.tokens[at];
  const noun = first && organizationNounOf(first, block.lexicon);
  if (noun === undefined) return employment;
  if (first?.end === organization.end) {
    const meant = known.byNoun.get(noun);
    if (meant) return { ...employment, organization: meant };
    if (jobTitle && isGeneric(block.tokens, at, noun, block.lexicon)) return { jobTitle, own: organization };
    return jobTitle ? { jobTitle: jobTitle.end < organization.start ? { start: jobTitle.start, end: organization.end } : jobTitle } : {};
  }
  const nominative = first && nominativeOf(first, noun, block.lexicon);
  const elsewhere = nominative === undefined ? undefined : known.byName.get(nominative + reading.flat.slice((first as Token).end, organization.end));
  return elsewhere ? { ...employment, organization: elsewhere } : employment;
}

// "voorzitter Leesvuur", "responsable de Comunicación en Navionics": a known name ends the title, behind its head or a preposition.
function splitTitle({ blocks, flat }: Reading, jobTitle: Span, acting: ReadonlySet<string>): Employment | undefined {
  const block = blockAt(blocks, jobTitle.start);
  if (block === undefined) return undefined;
  const { tokens, lexicon } = block;
  const from = tokenFrom(tokens, jobTitle.start);
  const to = tokenFrom(tokens, jobTitle.end);
  for (let first = Math.max(from + 1, to - 6); first < to; first += 1) {
    const { start } = tokens[first] as Token;
    if (!acting.has(flat.slice(start, jobTitle.end))) continue;
    const preposition = phraseBefore(lexicon.organizationPrepositions, tokens, first) || phraseBefore(lexicon.locatives, tokens, first);
    const last = first - preposition - 1;
    if (last < from || (preposition === 0 && roleHeadAt(tokens, last, lexicon) === 0)) return undefined;
    return { jobTitle: { start: jobTitle.start, end: (tokens[last] as Token).end }, organization: { start, end: jobTitle.end } };
  }
  return undefined;
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
