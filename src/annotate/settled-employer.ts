import type { OrganizationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { blockAt } from './block-at.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenFrom } from './quote.ts';
import type { Reading } from './reading.ts';
import { organizationNounOf } from './role-parts.ts';
import type { Token } from './token.ts';

/** A person's title and employer, as spans of the text. */
export interface Employment {
  jobTitle?: Span;
  organization?: Span;
}

/** The organisations of a release by their whole name, and by the noun that their name starts with. */
export interface KnownOrganizations {
  readonly byName: ReadonlyMap<string, Span>;
  /** Absent where two names start with the noun. */
  readonly byNoun: ReadonlyMap<string, Span | undefined>;
}

/** Indexes the organisations that were found, so that "de stichting" leads back to "Stichting Leesvuur". */
export function knownOrganizations(reading: Reading, found: readonly OrganizationAnnotation[]): KnownOrganizations {
  const byName = new Map<string, Span>();
  const byNoun = new Map<string, Span | undefined>();
  const keys = new Map<string, string>();
  for (const { name, spans } of found) {
    const span = spans[0] as Span;
    if (!byName.has(name)) byName.set(name, span);
    const block = blockAt(reading.blocks, span.start);
    const first = block?.tokens[tokenFrom(block.tokens, span.start)];
    const noun = block && first && first.end < span.end ? organizationNounOf(first, block.lexicon) : undefined;
    if (noun === undefined) continue;
    const key = matchKey(name);
    const known = keys.get(noun);
    if (known === undefined) {
      keys.set(noun, key);
      byNoun.set(noun, span);
    } else if (!known.startsWith(key) && !key.startsWith(known)) byNoun.set(noun, undefined);
  }
  return { byName, byNoun };
}

/**
 * An employer in the form in which the release names it: "voorzitter van de stichting" works at the
 * one "Stichting Leesvuur" of the release, "Sprecher des Volksentscheids Grün" at the "Volksentscheid
 * Grün" that stands elsewhere. A noun that names nobody goes back into the title.
 */
export function settledEmployer(reading: Reading, employment: Employment, known: KnownOrganizations): Employment {
  const { jobTitle, organization } = employment;
  const block = organization && blockAt(reading.blocks, organization.start);
  if (organization === undefined || block === undefined) return employment;
  const at = tokenFrom(block.tokens, organization.start);
  const first = block.tokens[at];
  const noun = first && organizationNounOf(first, block.lexicon);
  if (noun === undefined) return employment;
  if (first?.end === organization.end) {
    const meant = known.byNoun.get(noun);
    if (meant) return { ...employment, organization: meant };
    return jobTitle ? { jobTitle: jobTitle.end < organization.start ? { start: jobTitle.start, end: organization.end } : jobTitle } : {};
  }
  const nominative = first && nominativeOf(first, noun, block.lexicon);
  const elsewhere = nominative === undefined ? undefined : known.byName.get(nominative + reading.flat.slice((first as Token).end, organization.end));
  return elsewhere ? { ...employment, organization: elsewhere } : employment;
}

// "Volksentscheids" -> "Volksentscheid"
function nominativeOf(token: Token, noun: string, lexicon: Lexicon): string | undefined {
  return lexicon.language.capitalNouns && token.lower !== noun && token.lower.startsWith(noun) ? token.text.slice(0, noun.length) : undefined;
}
