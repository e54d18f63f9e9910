import type { Span } from '../model/span.ts';
import { bestEmployer, employerBefore, employerBehind } from './employer-of.ts';
import { isOrganizationNoun, spanOfName } from './employer-name.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import { isOfficeHead, roleHeadAt, roleStart, skipDeterminers } from './role-head.ts';
import type { Token } from './token.ts';

/** A role cut into its title and the organisation it is held at. */
export interface RoleParts {
  readonly jobTitle?: Span;
  readonly organization?: Span;
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
  const opening = roleStart(tokens, from, lexicon);
  // "who joined the campus as a professor" is no title.
  if (opensClause(tokens, opening, head, lexicon)) return {};
  const start = pastDeterminers(tokens, opening, head, lexicon);
  const joint = secondRole(tokens, head + length, to, lexicon);
  const first = joint === undefined ? {} : roleParts(tokens, from, joint, lexicon);
  if (first.organization) return first;
  // "réparateur à Quimper et membre du réseau Répar": what is held at a place is whole.
  if (joint !== undefined && first.jobTitle && holdsPlace(tokens, head + length, joint, lexicon)) return { ...first, ...roleParts(tokens, joint + 1, to, lexicon), jobTitle: first.jobTitle };
  const full = head + phraseAt(lexicon.fullTitles, tokens, head);
  // An office keeps what its small words join: "ministre de l’Économie, des Finances et de la Souveraineté".
  const office = full > head + 1 || (length === 1 && isOfficeHead(tokens, head, lexicon));
  const employer = bestEmployer(tokens, head + length, to, full, office, lexicon);
  const behind = employer === undefined ? employerBehind(tokens, head + length, to, lexicon) : undefined;
  if (behind) return { jobTitle: { start: (tokens[start] as Token).start, end: (tokens[behind.title - 1] as Token).end }, organization: spanOfName(tokens, behind.first, behind.last, lexicon) };
  const before = employer === undefined ? employerBefore(tokens, start, head, lexicon) : undefined;
  const titleStart = before === undefined ? pastCapitalArticle(tokens, start, head, lexicon) : before.title;
  const titleEnd = beforeCopula(tokens, employer === undefined ? to : employer.title, lexicon);
  if (titleEnd <= titleStart) return {};
  const jobTitle = { start: (tokens[titleStart] as Token).start, end: (tokens[titleEnd - 1] as Token).end };
  const chosen = employer ?? before;
  return chosen !== undefined && chosen.weight > 0 ? { jobTitle, organization: spanOfName(tokens, chosen.first, chosen.last, lexicon) } : { jobTitle };
}

function holdsPlace(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to - 1; at += 1) if (phraseAt(lexicon.locatives, tokens, at) === 1 && (tokens[at + 1] as Token).capital && !isOrganizationNoun(tokens[at + 1], lexicon)) return true;
  return false;
}

// "comme inutile, tout comme leur porte-parole": the title starts behind the last article or possessive before its head.
function pastDeterminers(tokens: readonly Token[], start: number, head: number, lexicon: Lexicon): number {
  if (phraseAt(lexicon.partitives, tokens, start) > 0) return start;
  // "convaincue la maire", "les mots de la programmatrice"
  if (head - 1 >= start && lexicon.determiners.has((tokens[head - 1] as Token).lower) && !isPreposition(tokens, head - 1, lexicon)) return head;
  for (let at = head - 1; at > start; at -= 1) if (isDeterminer(tokens, at, lexicon)) return at + 1;
  // "Sachsens Staatsministerin"
  if (lexicon.language.capitalNouns && head === start + 1 && /^\p{Lu}\p{Ll}{3,}s$/u.test((tokens[start] as Token).text)) return head;
  return start;
}

// "The County Attorney": the article that opens the sentence.
function pastCapitalArticle(tokens: readonly Token[], start: number, head: number, { determiners }: Lexicon): number {
  const { capital, lower } = tokens[start] as Token;
  return start < head && capital && determiners.has(lower) ? start + 1 : start;
}

// "die directeur is van Acme", "die Vorsitzende von Acme ist", "chair and": the verb of the clause or what joins the next is no part of the title.
function beforeCopula(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  const last = tokens[end - 1] as Token;
  return !last.capital && (phraseAt(lexicon.copulas, tokens, end - 1) === 1 || lexicon.joiners.has(last.lower)) ? end - 1 : end;
}

// "leur" and not the "au" of "adjoint au chef".
function isDeterminer(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { capital, lower } = tokens[at] as Token;
  return !capital && lexicon.determiners.has(lower) && !lexicon.organizationInner.has(lower) && !isPreposition(tokens, at, lexicon);
}

function isPreposition(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return phraseAt(lexicon.organizationPrepositions, tokens, at) > 0 || phraseAt(lexicon.locatives, tokens, at) > 0;
}

// A relative before the start of a title, and a small word between the start and its head; "affirme que le ministre": a verb of saying and what is said.
function opensClause(tokens: readonly Token[], start: number, head: number, lexicon: Lexicon): boolean {
  const { relatives, functionWords, that } = lexicon;
  const verb = phraseAt(lexicon.cueVerbs, tokens, start);
  if (verb > 0 && functionWords.has(tokens[start + verb]?.lower ?? '') && start + verb < head) return true;
  for (let at = start; at < head; at += 1) if (that.has((tokens[at] as Token).lower)) return true;
  for (let at = start - 1; at > start - 4 && tokens[at]?.kind === 'word'; at -= 1) if (relatives.has((tokens[at] as Token).lower)) return tokens.slice(start, head).some(({ lower }) => functionWords.has(lower));
  return false;
}

// "voorzitter van Acme en directeur van Bolt": the joiner before a further role.
function secondRole(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | undefined {
  for (let at = from + 1; at < to - 1; at += 1) if (lexicon.joiners.has((tokens[at] as Token).lower) && roleHeadAt(tokens, skipDeterminers(tokens, at + 1, lexicon), lexicon) > 0) return at;
  return undefined;
}
