import type { OrganizationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { CitedName } from './cited-names.ts';
import { bodyAt, isOfPlace, longRun, withoutPeople } from './cited-run.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, isOrganizationName, isPersonName, type NameRun } from './names.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** Somebody or something that is cited, with the words that show it: `length` tokens from `cue` on. */
export interface Citation {
  readonly name: CitedName;
  readonly cue: number;
  readonly length: number;
  readonly by: string;
}

/** What the finders of sources ask about a block. */
export interface SourceContext {
  readonly block: ReadBlock;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly figures: readonly Span[];
  readonly organizations: readonly OrganizationAnnotation[];
  /** Whether the sentence of a token has a figure. */
  readonly hasFigure: (index: number) => boolean;
  /** Whether a run is known for an organisation beyond its capitals. */
  readonly isBody: (run: NameRun) => boolean;
  /** The same of an organisation or a person. */
  readonly isNamed: (run: NameRun) => boolean;
}

/** The context of a block's sources. */
export function sourceContext(block: ReadBlock, figures: readonly Span[], organizations: readonly OrganizationAnnotation[]): SourceContext {
  const { tokens, lexicon } = block;
  const counted = new Map<Span, boolean>();
  const isBody = (run: NameRun): boolean => !isRole(tokens, run, lexicon) && !isOfPlace(tokens, run, lexicon) && ((isOrganizationName(tokens, run) && !isShouted(tokens, run) && !isGeneric(tokens, run, lexicon)) || organizations.some((organization) => namesOrganization(organization, run)));
  return {
    block,
    tokens,
    lexicon,
    figures,
    organizations,
    isBody,
    isNamed: (run) => isBody(run) || isPersonName(tokens, run, lexicon),
    hasFigure: (index) => {
      const sentence = sentenceAt(block, index);
      if (sentence === undefined) return false;
      const known = counted.get(sentence) ?? figures.some((figure) => figure.start >= sentence.start && figure.end <= sentence.end);
      counted.set(sentence, known);
      return known;
    },
  };
}

/** The sentence that a token stands in. */
export function sentenceAt(block: ReadBlock, index: number): Span | undefined {
  const offset = (block.tokens[index] as Token).start;
  let low = 0;
  let high = block.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.sentences[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return block.sentences[low];
}

/** True in a sentence that says where the one before comes from: "Dat meldt het CBS." */
export function isReport({ block, tokens, lexicon }: SourceContext, index: number): boolean {
  const sentence = sentenceAt(block, index);
  if (sentence === undefined) return false;
  const first = tokenFrom(tokens, sentence.start);
  return index > first && index <= first + 6 && anaphorAt(tokens, first, lexicon) > 0;
}

/** How many tokens a word that points back at the sentence before takes; 0 where it is the article of a name: "Das Umweltbundesamt". */
export function anaphorAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const length = phraseAt(lexicon.anaphors, tokens, at);
  return length === 1 && isNameWord(tokens[at + 1]) ? 0 : length;
}

/** True for a verb whose subject is a work or who made it: "shows", "found". */
export function isFinding({ tokens, lexicon }: Pick<SourceContext, 'tokens' | 'lexicon'>, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (lexicon.shown.has(token.lower) || phraseAt(lexicon.sourceVerbs, tokens, at) > 0);
}

/** A verb of finding in the next few words: "… toont aan", "… that shows". */
export function verbBehind(context: Pick<SourceContext, 'tokens' | 'lexicon'>, from: number, most: number): boolean {
  const { tokens } = context;
  for (let at = from; at < from + most; at += 1) {
    const token = tokens[at];
    // "der Bericht des IPCC von Montag, dem 9. August, zeigt"
    if (token === undefined || (token.kind === 'mark' && ((token.text === '.' && tokens[at - 1]?.kind !== 'number') || token.text === ';'))) return false;
    if (!token.capital && isFinding(context, at)) return true;
  }
  return false;
}

/** The longest name that ends at a token, with the small words inside it: "Institut des rives" too, where only its noun has a capital. */
export function runEndingAt(context: SourceContext, end: number): CitedName | undefined {
  const { tokens, lexicon } = context;
  if (!isNameWord(tokens[end])) return trailingRun(context, end);
  let best: NameRun | undefined;
  for (let first = end; first >= Math.max(0, end - 12); first -= 1) {
    const token = tokens[first] as Token;
    if (token.kind === 'mark' && token.text !== '&' && token.text !== '-' && token.text !== '.') break;
    if (!isNameWord(token)) {
      if (lexicon.organizationInner.has(token.lower) || lexicon.particles.has(token.lower) || token.text === '&') continue;
      // "U.S. Census Bureau"
      if (token.text === '.' && /^\p{Lu}(?:\.\p{Lu})+$/u.test(tokens[first - 1]?.text ?? '')) continue;
      break;
    }
    const run = longRun(tokens, first, end + 1, lexicon);
    if (run?.first === first && run.last === end) best = withoutPeople(tokens, run, lexicon);
  }
  const body = best && bodyBefore(tokens, best, lexicon);
  if (body) return body;
  // "Onderzoeksbureau Kantar ondervroeg"
  const described = best && best.last > best.first && (tokens[best.first - 1] === undefined || (tokens[best.first - 1] as Token).kind === 'mark' || (lexicon.language.capitalNouns && lexicon.determiners.has((tokens[best.first - 1] as Token).lower))) && lexicon.sourceBodies.has((tokens[best.first] as Token).lower) ? longRun(tokens, best.first + 1, end + 1, lexicon) : undefined;
  if (described?.last === end) return { ...described, described: true };
  // "A HarbStat study"
  const opener = best && best.last > best.first && lexicon.indefinites.has((tokens[best.first] as Token).lower) ? longRun(tokens, best.first + 1, end + 1, lexicon) : undefined;
  return opener?.last === end ? opener : best;
}

// "Le ministère des Ports estime": the noun of a body in small letters before capitals.
function bodyBefore(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): NameRun | undefined {
  let at = run.first - 1;
  while (at > run.first - 4 && (lexicon.organizationInner.has(tokens[at]?.lower ?? '') || lexicon.elisions.has(tokens[at]?.lower ?? ''))) at -= 1;
  if (at === run.first - 1 || tokens[at]?.capital !== false) return undefined;
  const body = bodyAt(tokens, at, lexicon);
  return body?.first === at && body.last === run.last ? body : undefined;
}

// "L’Institut des rives a recensé"
function trailingRun({ tokens, lexicon }: SourceContext, end: number): CitedName | undefined {
  if (!lexicon.language.namesTrail || tokens[end]?.kind !== 'word') return undefined;
  for (let first = end - 2; first >= Math.max(0, end - 8); first -= 1) {
    const token = tokens[first] as Token;
    if (token.kind === 'mark') return undefined;
    if (!token.capital || !lexicon.organizationNouns.has(token.lower)) continue;
    const run = longRun(tokens, first, end + 1, lexicon);
    return run?.first === first && run.last === end ? run : undefined;
  }
  return undefined;
}

/** True where a sentence names a body only as part of another: "the mayor of Acme", "pour la Banque des Quais". */
export function isBehindPreposition({ tokens, lexicon }: SourceContext, run: NameRun): boolean {
  let at = run.first - 1;
  while (at >= 0 && lexicon.determiners.has((tokens[at] as Token).lower) && !lexicon.prepositions.has((tokens[at] as Token).lower)) at -= 1;
  const before = tokens[at];
  return before !== undefined && before.kind === 'word' && lexicon.prepositions.has(before.lower);
}

/** The words of a cited name: as the text gives the organisation where it stands, with the organisation that it is a part of ("HR.com’s Research Institute"); a person's are their own. */
export function citedWords(context: SourceContext, name: CitedName): { readonly words: Span; readonly organization: OrganizationAnnotation | undefined } {
  const { tokens, lexicon } = context;
  const own = { start: name.start, end: name.end };
  if (name.work || isPersonName(tokens, name, lexicon)) return { words: own, organization: undefined };
  const organization = context.organizations.find((candidate) => namesOrganization(candidate, name));
  const words = organization?.spans[0] ?? own;
  const genitive = tokens[name.first - 1];
  const owner = words.start === name.start && (genitive?.lower === '’s' || genitive?.lower === "'s") ? runEndingAt(context, name.first - 2) : undefined;
  return { words: owner && (context.isBody(owner) || /\.\p{Ll}{2,}$/u.test((tokens[owner.last] as Token).text)) ? { start: owner.start, end: words.end } : words, organization };
}

/** True where an organisation that the text has found overlaps a run. */
export function namesOrganization(organization: OrganizationAnnotation, run: Span): boolean {
  return overlap(organization.spans[0] as Span, run) || (organization.alternateName !== undefined && overlap(organization.alternateName, run));
}

/** True where two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

// "der Plattform": where every noun is capitalised, a plain noun of organisations names none; "Umweltbundesamt" does.
function isGeneric(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): boolean {
  const { lower } = tokens[run.first] as Token;
  if (!lexicon.language.capitalNouns || run.first !== run.last) return false;
  const noun = [lower, lower.replace(/s$/u, ''), lower.replace(/en$/u, '')].find((form) => lexicon.organizationNouns.has(form));
  if (noun === undefined) return false;
  for (let cut = 3; cut <= noun.length - 3; cut += 1) if (lexicon.organizationNouns.has(noun.slice(cut))) return false;
  return true;
}

// "97 % de los CEO": a title alone names nobody.
function isRole(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): boolean {
  return run.first === run.last && phraseAt(lexicon.roleHeads, tokens, run.first) > 0;
}

// An acronym among words in capitals is a word in capitals.
function isShouted(tokens: readonly Token[], run: NameRun): boolean {
  const before = tokens[run.first - 1];
  return run.first === run.last && before?.kind === 'word' && before.text.length > 3 && before.text === before.text.toUpperCase();
}
