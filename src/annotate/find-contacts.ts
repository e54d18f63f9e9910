import type { ChannelAnnotation, ContactAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { isOrganizationName, isPersonName, nameAt, personPart, type NameRun } from './names.ts';
import { nameKey, type People } from './people.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { roleHeadAt } from './role-head.ts';
import { roleParts } from './role-parts.ts';
import type { Token } from './token.ts';
import { within } from './within.ts';

interface Draft {
  name?: Span;
  jobTitle?: Span;
  organization?: Span;
  email?: Span;
  telephone?: Span;
  block: ReadBlock;
}

type Part = { readonly kind: 'name' | 'jobTitle' | 'organization' | 'email' | 'telephone'; readonly span: Span; readonly line: number };

/**
 * Whom the press may ask: the records of the contact section, one a person or desk ("Name: Role
 * mail – phone" on one line, or a line each), else of a sentence that gives an address to ask at.
 * Emergency numbers and opening hours are no contacts.
 */
export function findContacts(reading: Reading, channels: readonly ChannelAnnotation[], people: People): ContactAnnotation[] {
  const drafts: Draft[] = [];
  let section: Part[] = [];
  let sectionBlock: ReadBlock | undefined;
  let line = 0;
  for (const block of reading.blocks) {
    const open = sectionBlock !== undefined && block.role !== 'heading' && block.role !== 'headline' && block.lines.length <= 8 && block.end - block.start < 240 && (hasReach(block, channels) || reachFollows(reading, block, channels));
    const asks = block.role === 'contact' || open || (isAsking(block) && (hasReach(block, channels) || reachFollows(reading, block, channels))) || isContactShaped(block, channels, people);
    if (!asks || (sectionBlock !== undefined && block.role === 'contact' && sectionBlock.role !== 'contact')) flush();
    if (!asks) continue;
    sectionBlock ??= block;
    for (const span of block.lines) {
      line += 1;
      section.push(...partsOf(block, span, channels, line, people));
    }
    line += 1;
  }
  flush();
  return drafts.filter((draft) => draft.email ?? draft.telephone ?? (draft.name && draft.jobTitle && draft.block.role === 'contact')).map(annotationOf);

  function flush(): void {
    if (sectionBlock) drafts.push(...recordsOf(section, sectionBlock));
    section = [];
    sectionBlock = undefined;
  }
}

// "Voor meer informatie: Jan Peeters, jan@…": a phrase of the pack's contact headings in a block of the text.
function isAsking(block: ReadBlock): boolean {
  if (block.role === 'chrome' || block.role === 'headline' || block.role === 'notes') return false;
  const headings = phrases(block.lexicon.language.headings.contact);
  return block.tokens.some((_, index) => phraseAt(headings, block.tokens, index) > 0);
}

// "Contacto: Claire Crouch" on one line, her office on the next, her address on the one after.
function reachFollows(reading: Reading, block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  if (block.end - block.start > 160) return false;
  for (const next of reading.blocks.slice(block.index + 1, block.index + 4)) {
    if (next.end - next.start > 160 || next.role === 'headline') return false;
    if (hasReach(next, channels)) return true;
  }
  return false;
}

// A few short lines with an address, one of which begins with a person's name: a contact, whatever stands above it.
function isContactShaped(block: ReadBlock, channels: readonly ChannelAnnotation[], people: People): boolean {
  if (block.role !== 'body' && block.role !== 'boilerplate') return false;
  if (block.lines.length < 2 || block.lines.length > 8 || block.end - block.start > 400 || !hasReach(block, channels)) return false;
  return block.lines.some((line) => {
    const at = tokenFrom(block.tokens, line.start);
    const run = nameAt(block.tokens, at, block.lexicon);
    const next = run && block.tokens[run.last + 1];
    return run !== undefined && run.first === at && people.byName.has(nameKey(block.tokens, run.first, run.last)) && (next === undefined || next.start >= line.end || next.text === ':' || next.text === ',');
  });
}

function hasReach(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  return within(channels, block).some((channel) => channel.type !== 'url');
}

function partsOf(block: ReadBlock, line: Span, channels: readonly ChannelAnnotation[], number: number, people: People): Part[] {
  const { tokens, lexicon } = block;
  const not = phrases(lexicon.language.contactLabels.not);
  const from = tokenFrom(tokens, line.start);
  const to = tokenFrom(tokens, line.end);
  for (let at = from; at < to; at += 1) if (phraseAt(not, tokens, at) > 0) return [];
  const inLine = within(channels, line);
  const parts: Part[] = [];
  for (const channel of inLine) if (channel.type !== 'url') parts.push({ kind: channel.type, span: channel.spans[0] as Span, line: number });
  const taken = inLine.map((channel) => channel.spans[0] as Span);
  const prose = isProse(tokens.slice(from, to).filter((token) => !taken.some((span) => span.start < token.end && token.start < span.end)));
  let named = false;
  for (const [first, end] of segments(tokens, from, to, taken)) {
    if (prose) {
      const person = personWithin(block, first, end, people);
      if (person) parts.push({ kind: 'name', span: person, line: number });
      else if (named && roleHeadAt(tokens, first, lexicon) + nameLength(first, end) > 0) pushRole(first, end);
      named = person !== undefined;
      continue;
    }
    if (end - first > 1 && pastLabels(block, first, end) === first && (tokens[first] as Token).capital && roleHeadAt(tokens, end - 1, lexicon) === 0 && (lexicon.organizationNouns.has((tokens[first] as Token).lower) || lexicon.organizationNouns.has((tokens[end - 1] as Token).lower))) {
      parts.push({ kind: 'organization', span: { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }, line: number });
      continue;
    }
    // "press officer" is a role, though "press" alone is a label.
    if (end - first <= 6 && first > from && isRole(first, end)) {
      pushRole(first, end);
      continue;
    }
    const at = pastLabels(block, first, end);
    const whole = nameAt(tokens, at, lexicon);
    const run = whole && personPart(tokens, whole, lexicon);
    if (run && run.last < end && (isPersonName(tokens, run, lexicon) || people.byName.has(nameKey(tokens, run.first, run.last)))) {
      parts.push({ kind: 'name', span: { start: run.start, end: run.end }, line: number });
      if (run.last + 1 < end) pushRole(run.last + 1, end);
      continue;
    }
    if (pushRole(at, end)) continue;
    if (run && run.last + 1 >= end && isOrganizationName(tokens, run, lexicon)) parts.push({ kind: 'organization', span: { start: run.start, end: run.end }, line: number });
  }
  return parts.sort((a, b) => a.span.start - b.span.start);

  // "Public Information Officer": a title in capitals.
  function nameLength(start: number, end: number): number {
    const run = nameAt(tokens, start, lexicon);
    return run !== undefined && run.first === start && run.last < end ? run.last - run.first + 1 : 0;
  }

  function isRole(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (at + roleHeadAt(tokens, at, lexicon) === end) return nameAt(tokens, start, lexicon)?.last !== end - 1 || !isPersonName(tokens, nameAt(tokens, start, lexicon) as NameRun, lexicon);
    return false;
  }

  function pushRole(start: number, end: number): boolean {
    const role = roleParts(tokens, start, end, lexicon);
    if (role.jobTitle === undefined || role.jobTitle.end - role.jobTitle.start > 90) return false;
    parts.push({ kind: 'jobTitle', span: role.jobTitle, line: number });
    if (role.organization) parts.push({ kind: 'organization', span: role.organization, line: number });
    return true;
  }
}

// A sentence ("please contact Jim Browning at …") rather than a line of a contact block.
function isProse(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => token.kind === 'word' && !token.capital).length >= 6;
}

function personWithin(block: ReadBlock, from: number, to: number, people: People): Span | undefined {
  for (let at = from; at < to; at += 1) {
    const run = nameAt(block.tokens, at, block.lexicon);
    if (run && isPersonName(block.tokens, run, block.lexicon) && people.byName.has(nameKey(block.tokens, run.first, run.last))) return { start: run.start, end: run.end };
    if (run) at = run.last;
  }
  return undefined;
}

// The stretches of a line between marks and channels.
function segments(tokens: readonly Token[], from: number, to: number, taken: readonly Span[]): [number, number][] {
  const list: [number, number][] = [];
  let first = from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    const cut = at === to || token === undefined || taken.some((span) => span.start < token.end && token.start < span.end) || (token.kind === 'mark' && !"’'&.".includes(token.text) && token.text !== '-') || (token.text === '-' && tokens[at + 1] !== undefined && (tokens[at + 1] as Token).start > token.end);
    if (!cut) continue;
    if (at > first) list.push([first, at]);
    first = at + 1;
  }
  return list;
}

// "Tel.", "E-mail", "Perscontact": labels before a value.
function pastLabels(block: ReadBlock, first: number, end: number): number {
  const labels = block.lexicon.contactLabels;
  let at = first;
  for (let length = phraseAt(labels, block.tokens, at); length > 0 && at + length <= end; length = phraseAt(labels, block.tokens, at)) {
    // "press officer" is a label before a name, and a role where nothing follows.
    if (at + length === end && roleHeadAt(block.tokens, at, block.lexicon) > 0) return at;
    at += length;
    if (block.tokens[at]?.text === '.') at += 1;
  }
  return at;
}

// A new record starts at a name where there is one already, or at a channel of a kind that the
// record has, unless it is a second one of the same person on the same or the next line.
function recordsOf(parts: readonly Part[], block: ReadBlock): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let lastLine = -10;
  for (const part of parts) {
    const starts =
      current === undefined ||
      part.line - lastLine > 3 ||
      (part.kind === 'name' && (current.name !== undefined || current.email !== undefined || current.telephone !== undefined)) ||
      (part.kind === 'email' && current.email !== undefined);
    // "Heike Hoppmann, press contact, AX Semantics, …": a second name before any address is where she works.
    if (part.kind === 'name' && current?.name !== undefined && current.email === undefined && current.telephone === undefined && part.line === lastLine) {
      current.organization ??= part.span;
      continue;
    }
    if (starts && !(current !== undefined && part.kind === 'organization')) {
      current = { block };
      drafts.push(current);
    }
    if (current !== undefined && current[part.kind] === undefined) current[part.kind] = part.span;
    lastLine = part.line;
  }
  return drafts;
}

function annotationOf(draft: Draft): ContactAnnotation {
  const { name, jobTitle, organization, email, telephone } = draft;
  const spans = [name, jobTitle, organization, email, telephone].filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
  return { type: 'contact', spans, certainty: 'stated', by: 'contact-block', ...(name && { name }), ...(jobTitle && { jobTitle }), ...(organization && { organization }), ...(email && { email }), ...(telephone && { telephone }) };
}
