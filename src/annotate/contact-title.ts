import type { Span } from '../model/span.ts';
import { employerAtEnd, isOfficeOf } from './contact-employer.ts';
import { tokenSpan, type LineReading } from './contact-line.ts';
import { contactNameAt } from './contact-name.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { roleHeadAt } from './role-head.ts';
import { roleParts, type RoleParts } from './role-parts.ts';
import type { Token } from './token.ts';

/** True of a stretch of a contact line that is a title: it ends in a role's head ("Public Information Officer"), or starts with one ("woordvoerder van …"). */
export function isTitle(line: LineReading, first: number, end: number): boolean {
  const { block } = line;
  const { tokens, lexicon } = block;
  if (first >= end || end - first > 12 || tokens.slice(first, end).some(({ kind }) => kind === 'number') || isOfficeOf(block, first) || tokens[first + roleHeadAt(tokens, first, lexicon)]?.lower === '’s') return false;
  const head = roleHeadAt(tokens, first, lexicon);
  if (head > 0 && (head < end - first || phraseAt(lexicon.contactLabels, tokens, first) !== head)) return !isNameBehindHead(line, first, end);
  for (let at = first; at < end; at += 1) if (phraseAt(lexicon.roleHeads, tokens, at) > 0 && at + phraseAt(lexicon.roleHeads, tokens, at) === end) return true;
  for (let at = first; at < end; at += 1) if (at + roleHeadAt(tokens, at, lexicon) === end && at + 1 === end && phraseAt(lexicon.contactLabels, tokens, at) === 0) return true;
  return false;
}

/** True of the field that a title is held in, behind a comma: "Director, *Public Relations*". */
export function isTitleField({ tokens, lexicon }: ReadBlock, first: number, end: number): boolean {
  const words = tokens.slice(first, end);
  return words.length <= 5 && words.every((token) => token.kind === 'word' || token.text === '&') && words.some((token) => lexicon.fields.has(token.lower)) && !words.some((token) => (lexicon.organizationNouns.has(token.lower) && !lexicon.fields.has(token.lower)) || lexicon.legalForms.has(token.lower));
}

/** The title in a line that asks for whoever is named below it: "wenden Sie sich an unsere *Pressesprecherin*:". */
export function askedRole({ block: { tokens, lexicon }, from, to }: LineReading): Span | undefined {
  if (tokens[to - 1]?.text !== ':') return undefined;
  for (let at = from + 1; at < to; at += 1) {
    const length = phraseAt(lexicon.roleHeads, tokens, at);
    if (length === 0) continue;
    const ours = [at - 1, at - 2].some((index) => index >= from && lexicon.selfPronouns.has((tokens[index] as Token).lower));
    return ours && phraseAt(lexicon.organizationPrepositions, tokens, at + length) === 0 ? tokenSpan(tokens, at, at + length) : undefined;
  }
  return undefined;
}

/** The title of a stretch of a contact line, and where it is held; undefined where it is nobody's title. */
export function contactTitle(line: LineReading, first: number, end: number): RoleParts | undefined {
  const { block } = line;
  const { tokens, lexicon } = block;
  // "Für Interviews steht Ihnen unsere Pressesprecherin zur Verfügung" asks, and is nobody's title.
  const asks = phraseBefore(lexicon.contactHeadings, tokens, end);
  if (asks > 1 && asks < end - first && !lexicon.fields.has((tokens[end - 1] as Token).lower)) return undefined;
  if (isForSomebody(line, first, end)) return { jobTitle: tokenSpan(tokens, first, end) };
  const employer = employerAtEnd(line, first, end);
  const tail = employer < end ? beforeSmallWords(block, first, employer) : end;
  const role = roleParts(tokens, first, tail, lexicon);
  if (role.jobTitle === undefined || role.jobTitle.end - role.jobTitle.start > 90 || isForSeveral(tokens.slice(first, end))) return undefined;
  // "Vice President of Corporate Communications", "Media Relations Lead": a field is nobody's employer.
  const opening = tokenFrom(tokens, role.jobTitle.start);
  const field = (opening > first && isTitleField(block, first, opening)) || (role.organization !== undefined && isTitleField(block, tokenFrom(tokens, role.organization.start), tokenFrom(tokens, role.organization.end)));
  // "Head of Investor Relations": what stands behind the small word is of the title.
  const last = tokens[tokenFrom(tokens, role.jobTitle.end) - 1] as Token;
  if (!last.capital && lexicon.organizationInner.has(last.lower)) return { jobTitle: { start: role.jobTitle.start, end: tokenSpan(tokens, first, tail).end } };
  const jobTitle = field ? tokenSpan(tokens, Math.min(first, opening), tail) : role.jobTitle;
  if (role.organization && !field) return { jobTitle, organization: role.organization };
  return employer < end ? { jobTitle, organization: tokenSpan(tokens, employer, end) } : { jobTitle };
}

/** The token behind the last word that is no small one: "vice president of communications *at* Norrin", "hoofd communicatie *van het* Dorpshuis". */
export function beforeSmallWords({ tokens, lexicon }: ReadBlock, first: number, end: number): number {
  let at = end;
  while (at > first + 1 && (tokens[at - 1] as Token).kind === 'word' && !(tokens[at - 1] as Token).capital && (lexicon.prepositions.has((tokens[at - 1] as Token).lower) || lexicon.functionWords.has((tokens[at - 1] as Token).lower))) at -= 1;
  return at;
}

// "Kontakt Sprecher*innen": several, so nobody's title.
function isForSeveral(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => '*:_'.includes(token.text) && tokens[index + 1]?.start === token.end && tokens[index - 1]?.end === token.start);
}

function isNameBehindHead(line: LineReading, first: number, end: number): boolean {
  const { block, people, addresses } = line;
  if (isForSomebody(line, first, end)) return false;
  const last = beforeSmallWords(block, first, end) - 1;
  // "Executive Director Ann Lee at …"
  for (let at = first, head = 0; (head = roleHeadAt(block.tokens, at, block.lexicon)) > 0; ) {
    at += head;
    if (contactNameAt(block, at, end, people, addresses)?.last === last) return true;
  }
  return false;
}

// "Woordvoerder Vlaams minister Els Reynders": whom somebody speaks for is of the title.
function isForSomebody({ block, people, addresses }: LineReading, first: number, end: number): boolean {
  const { tokens, lexicon } = block;
  for (let at = first + roleHeadAt(tokens, first, lexicon); at > first && at < end - 1; at += 1) {
    const head = roleHeadAt(tokens, at, lexicon);
    if (head > 0) return contactNameAt(block, at + head, end, people, addresses)?.last === end - 1;
    if (lexicon.joiners.has((tokens[at] as Token).lower)) return false;
  }
  return false;
}
