import type { Span } from '../model/span.ts';
import type { ContactPart } from './contact-parts.ts';

/** One person or desk with the ways to reach it. */
export interface ContactRecord {
  name?: Span;
  jobTitle?: Span;
  organization?: Span;
  email?: Span;
  telephone?: Span;
  /** The words that say that it is for investors. */
  investors?: Span;
}

type Draft = ContactRecord & { sure?: boolean; colon?: boolean; common?: boolean; led?: boolean; passed?: boolean; line: number };

/**
 * Cuts the parts of a section into records. A name opens one, unless nothing but a weaker name
 * stands before it, which is then where she works; so does a second address, and a role behind a
 * whole record. A second telephone number belongs to nobody else: the first is kept.
 */
export function contactRecords(parts: readonly ContactPart[]): ContactRecord[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let last: ContactPart | undefined;
  for (const [index, part] of parts.entries()) {
    const far = last !== undefined && part.line - last.line > 5;
    if (part.kind === 'email' && current?.email !== undefined && last?.kind === 'email' && last.line === part.line) continue;
    if (current !== undefined && isLed(part, current, parts[index + 1])) {
      current.passed = true;
      drafts.push((current = { line: part.line, led: true }));
    } else if (current === undefined || far || opens(part, current, parts[index + 1])) {
      if (current !== undefined && part.kind === 'organization' && !far && !introduces(part, parts[index + 1])) {
        current.organization ??= part.span;
        last = part;
        continue;
      }
      current = { line: part.line };
      drafts.push(current);
    }
    if (part.kind === 'name') nameOf(part, current);
    else current[part.kind] ??= part.span;
    current.line = part.line;
    last = part;
  }
  return drafts.filter(({ passed }) => passed !== true).map(recordOf);
}

// "Interviews with Ann Lee through Mary Clay, 020 …": the way is to whom the words lead, and whoever stands before them is not to be asked.
function isLed(part: ContactPart, current: Draft, next: ContactPart | undefined): boolean {
  if (part.led !== true || current.led === true || current.name === undefined || current.line !== part.line || current.email !== undefined || current.telephone !== undefined) return false;
  return part.kind === 'name' || (part.kind === 'jobTitle' && next?.kind === 'name');
}

function recordOf({ name, jobTitle, organization, email, telephone, common }: Draft): ContactRecord {
  // A name that the release uses again and again, without a title, is its organisation's.
  const person = common === true ? undefined : name;
  const employer = organization ?? (common === true ? name : undefined);
  return { ...(person && { name: person }), ...(jobTitle && { jobTitle }), ...(employer && { organization: employer }), ...(email && { email }), ...(telephone && { telephone }) };
}

function opens(part: ContactPart, current: Draft, next: ContactPart | undefined): boolean {
  const reached = current.email !== undefined || current.telephone !== undefined;
  if (part.kind === 'email') return current.email !== undefined;
  if (part.kind === 'jobTitle') return reached && current.name !== undefined && (current.jobTitle !== undefined || next?.kind === 'name') && next?.kind === 'name';
  if (part.kind === 'organization') return reached && introduces(part, next);
  if (part.kind !== 'name') return false;
  if (reached) return true;
  if (current.name === undefined || part.line === current.line) return false;
  // "Jane Fox, Director" on one line and "Omar Haddad, Adviser" on the next.
  return part.sure === current.sure && (part.sure === true || (next?.kind === 'jobTitle' && next.line === part.line));
}

// "Department: Peter Hall, …": the organisation of the record that follows.
function introduces(part: ContactPart, next: ContactPart | undefined): boolean {
  return next?.kind === 'name' && next.line === part.line;
}

function nameOf(part: ContactPart, current: Draft): void {
  // "Acme Public Affairs: Wendy Levy, …": what stands before the colon is where she works.
  const weaker = current.sure !== true && (part.sure === true || current.colon === true || (current.common === true && part.common !== true));
  if (current.name === undefined || weaker) {
    if (current.name !== undefined) current.organization ??= current.name;
    current.name = part.span;
    current.sure = part.sure === true;
    current.colon = part.colon === true;
    current.common = part.common === true;
  } else if (part.person !== true) current.organization ??= part.span;
}
