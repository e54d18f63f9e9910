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

interface Draft extends Omit<ContactRecord, 'name'> {
  named?: ContactPart;
  led?: boolean;
  passed?: boolean;
  heading?: boolean;
  asked?: boolean;
  line: number;
}

/**
 * Cuts the parts of a section into records. A name opens one, unless nothing but a weaker name
 * stands before it, which is then where she works; so does a second address, and a role behind a
 * whole record. A second telephone number belongs to nobody else: the first is kept.
 */
export function contactRecords(found: readonly ContactPart[]): ContactRecord[] {
  const parts = namesFirst(withoutAsked(found));
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let last: ContactPart | undefined;
  for (const [index, part] of parts.entries()) {
    const far = last !== undefined && part.line - last.line > 5;
    if (part.kind === 'email' && current?.email !== undefined && last?.kind === 'email' && last.line === part.line) continue;
    if (current !== undefined && isLed(part, current, parts[index + 1])) {
      current.passed = true;
      drafts.push((current = { line: part.line, led: true }));
    } else if (current === undefined || far || opens(part, current, parts[index + 1], last)) {
      if (current !== undefined && part.kind === 'organization' && !far && !introduces(part, parts[index + 1], last)) {
        current.organization ??= part.span;
        last = part;
        continue;
      }
      current = { line: part.line };
      drafts.push(current);
    }
    if (part.kind === 'name') nameOf(part, current);
    else if (part.kind === 'organization') employerOf(part, current);
    else if (part.kind === 'jobTitle' && current.asked === true) Object.assign(current, { jobTitle: part.span, asked: false });
    else current[part.kind] ??= part.span;
    if (part.asked) current.asked = true;
    current.line = part.line;
    last = part;
  }
  return drafts.filter(({ passed }) => passed !== true).map(recordOf);
}

// "Contact our press officers:", and several below it: the title is of none alone.
function withoutAsked(parts: readonly ContactPart[]): readonly ContactPart[] {
  return parts.some(({ asked }) => asked) && parts.filter(({ kind }) => kind === 'name').length !== 1 ? parts.filter(({ asked }) => !asked) : parts;
}

// "(202) 555-0101 | Ann Lee": a line that opens with the way to reach whoever it names last. Where the one above has no such way yet, it may be theirs.
function namesFirst(parts: readonly ContactPart[]): readonly ContactPart[] {
  const list: ContactPart[] = [];
  let known: ReadonlySet<string> | undefined;
  for (let at = 0; at < parts.length; ) {
    let end = at + 1;
    while (parts[end]?.line === parts[at]?.line) end += 1;
    const line = parts.slice(at, end);
    const name = line.findIndex(({ kind }) => kind === 'name');
    const [before, behind] = [line.slice(0, Math.max(0, name)), line.slice(name + 1)];
    const turned = before.length > 0 && before.every(({ kind }) => isReach(kind) && known?.has(kind) !== false) && !behind.some(({ kind }) => isReach(kind) || kind === 'name');
    list.push(...(turned ? [...line.slice(name), ...before] : line));
    known = new Set([...(name === -1 ? (known ?? []) : []), ...(turned ? before : line.slice(name + 1)).map(({ kind }) => kind)]);
    at = end;
  }
  return list;
}

function isReach(kind: ContactPart['kind']): boolean {
  return kind === 'email' || kind === 'telephone';
}

// "Interviews with Ann Lee through Mary Clay, 020 …": the way is to whom the words lead, and whoever stands before them is not to be asked.
function isLed(part: ContactPart, current: Draft, next: ContactPart | undefined): boolean {
  if (!part.led || current.led === true || current.named === undefined || current.line !== part.line || current.email !== undefined || current.telephone !== undefined) return false;
  return part.kind === 'name' || (part.kind === 'jobTitle' && next?.kind === 'name');
}

function recordOf({ named, jobTitle, organization, email, telephone }: Draft): ContactRecord {
  // A name that the release uses again and again, without a title, is its organisation's.
  const name = named?.common === true ? undefined : named?.span;
  const employer = organization ?? (named?.common === true ? named.span : undefined);
  return { ...(name && { name }), ...(jobTitle && { jobTitle }), ...(employer && { organization: employer }), ...(email && { email }), ...(telephone && { telephone }) };
}

function opens(part: ContactPart, current: Draft, next: ContactPart | undefined, last: ContactPart | undefined): boolean {
  const reached = current.email !== undefined || current.telephone !== undefined;
  if (part.kind === 'email') return current.email !== undefined;
  if (part.kind === 'jobTitle') return reached && current.named !== undefined && (current.jobTitle !== undefined || next?.kind === 'name') && next?.kind === 'name';
  if (part.kind === 'organization') return reached && introduces(part, next, last);
  if (part.kind !== 'name') return false;
  if (reached) return true;
  if (current.named === undefined || part.line === current.line) return false;
  // "Responsible: Karl Ott, Uferweg 3" and "Press: Nele Braun, 030 …": the number is of whom its line names.
  if (part.led && next !== undefined && next.line === part.line && isReach(next.kind)) return true;
  // "Jane Fox, Director" on one line and "Omar Haddad, Adviser" on the next.
  const titled = next?.kind === 'jobTitle' && next.line === part.line;
  return part.sure === current.named.sure ? part.sure || titled : titled && current.jobTitle !== undefined;
}

// "Department: Peter Hall, …", "Department" above him in a block of its own: the organisation of the record that follows.
function introduces(part: ContactPart, next: ContactPart | undefined, last: ContactPart | undefined): boolean {
  return next?.kind === 'name' && (next.line === part.line || (next.line === part.line + 1 && last !== undefined && part.line > last.line + 1));
}

// "Lau Foundation:" heads whom to ask for it; where the agency below her name is hers, it is where she works.
function employerOf(part: ContactPart, current: Draft): void {
  if (current.organization !== undefined && (current.heading !== true || current.named === undefined)) return;
  current.heading = current.organization === undefined && part.colon;
  current.organization = part.span;
}

function nameOf(part: ContactPart, current: Draft): void {
  const { named } = current;
  // "Acme Public Affairs: Wendy Levy, …": what stands before the colon is where she works.
  if (named === undefined || (!named.sure && (named.aside || part.sure || named.colon || (named.common && !part.common)))) {
    if (named && isFirm(named)) current.organization ??= named.span;
    current.named = part;
  } else if (!part.person && isFirm(part)) current.organization ??= part.span;
}

// "Blue Harbor" reads as a name: a firm's where a colon stands behind it, or the release or an address says so.
function isFirm({ firm, colon, common, aside }: ContactPart): boolean {
  return !aside && (firm || colon || common);
}
