import { nameInAddress, nameInHost } from '../forms/name-in-address.ts';
import type { ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { agencyEnd, employerAtEnd, isHosted, isNamedOrganization, isOfficeOf } from './contact-employer.ts';
import { hasRoleLabel, isFax, pastLabels } from './contact-labels.ts';
import { tokenSpan, wordsIn, type LineReading } from './contact-line.ts';
import { isInterviewed, mediatorIn } from './contact-mediator.ts';
import { contactNameAt } from './contact-name.ts';
import { contactSegments } from './contact-segments.ts';
import { askedRole, beforeSmallWords, contactTitle, isTitle, isTitleField } from './contact-title.ts';
import { isOffice, isOfficeWord } from './is-office.ts';
import { isOrganizationName, nameAt } from './names.ts';
import { nameKey, type People } from './people.ts';
import { overlap } from './overlap.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { roleHeadAt } from './role-head.ts';
import type { Token } from './token.ts';

/** One thing that a contact line says, in the order of the text. */
export interface ContactPart {
  readonly kind: 'name' | 'jobTitle' | 'organization' | 'email' | 'telephone';
  readonly span: Span;
  /** Number of the line in its section. */
  readonly line: number;
  /** True where a colon stands behind it. */
  readonly colon: boolean;
  /** Of a name: true where the release uses it as often as an organisation's. */
  readonly common: boolean;
  /** Of a name: true where an address or an honorific says that it is a person's. */
  readonly sure: boolean;
  /** Of a name or its role: true behind words that lead to whom to ask, or a label. */
  readonly led: boolean;
  /** Of a name: true where it may be a firm's, for an address is at its host, or the release tells of it, and gives it no title. */
  readonly firm: boolean;
  /** Of a name: true where a label has it in brackets: "Interview requests (Ann Lee):" is about her. */
  readonly aside: boolean;
  /** Of a title: true where the line asks for whoever has it, and another names them. */
  readonly asked: boolean;
  /** Of a name in a sentence or beside a title: true, for it is no organisation's. */
  readonly person: boolean;
}

const PLAIN = { led: false, colon: false, sure: false, common: false, person: false, firm: false, aside: false, asked: false } as const;

/** What `contactParts` needs of the section beside the line. */
export interface ContactLine {
  readonly block: ReadBlock;
  readonly span: Span;
  readonly number: number;
  /** The channels that stand in the line. */
  readonly channels: readonly ChannelAnnotation[];
  /** The e-mail addresses of the section. */
  readonly addresses: readonly string[];
  /** True of a name that the release uses again and again, as it does its organisations'. */
  readonly isCommon: (name: Span) => boolean;
  /** True of words that stand in the release itself, outside its contacts. */
  readonly isTold: (words: string) => boolean;
}

/**
 * Names, roles, organisations and channels of one line of a contact section, or of a sentence that
 * says whom to ask. Postal addresses, fax numbers and labels are none of them.
 *
 * @example "Jan Peeters, woordvoerder | T 02 000 00 00" gives a name, a role and a telephone number.
 */
export function contactParts({ block, span, number, channels, addresses, isCommon, isTold }: ContactLine, people: People): ContactPart[] {
  const { tokens, lexicon } = block;
  const labels = lexicon.language.contactLabels;
  const from = tokenFrom(tokens, span.start);
  const to = tokenFrom(tokens, span.end);
  const reading: LineReading = { block, from, to, people, addresses, isTold };
  const parts: ContactPart[] = [];
  let named = false;
  let led = false;
  // The words of a link ("[Jan Peeters](mailto:…)") may be a name.
  const taken = channels.filter((channel) => channel.by !== 'link' || tokens.some((token) => inside(token, channel) && /[@\p{N}]/u.test(token.text))).map((channel) => channel.spans[0] as Span);
  const prose = tokens.slice(from, to).filter((token) => token.kind === 'word' && !token.capital && !taken.some((other) => overlap(other, token))).length >= 6;
  for (const channel of channels) if (channel.type !== 'url' && !isFax(reading, channel)) push(channel.type, channel.spans[0] as Span);
  const headings = phrases(lexicon.language.headings.contact);
  const asks = channels.length > 0 || tokens.slice(from, to).some((_, index) => phraseAt(headings, tokens, from + index) > 0);
  // "[Campaigns](mailto:…) Manager": the words of the link are of the title.
  const links = channels.filter((channel) => channel.by === 'link').map((channel) => channel.spans[0] as Span).filter((span) => roleHeadAt(tokens, tokenFrom(tokens, span.end), lexicon) === 0);
  // "Postal address: Lau House, …"
  const labelled = phraseAt(phrases(labels.fax), tokens, from);
  const posted = labelled > 0 && [':', '-', '–'].includes(tokens[from + labelled]?.text ?? '');
  const turned = surnameFirst();
  if (turned !== undefined) named = push('name', tokenSpan(tokens, turned, turned + 3), true);
  for (const [first, end] of posted ? [] : contactSegments(block, turned === undefined ? from : turned + 3, to, taken, links)) {
    const through = mediatorIn(block, first, end, people, addresses);
    led = through !== undefined || isLabelled(first);
    named = prose ? inProse(through ?? first, end) : inLine(through ?? first, end, named);
  }
  if (asks && !parts.some(({ kind }) => kind === 'name' || kind === 'jobTitle')) {
    const asked = askedRole(reading);
    if (asked) parts.push({ ...PLAIN, kind: 'jobTitle', span: asked, line: number, asked: true });
  }
  // The words of a link are the name first, then the way to the address.
  return parts.sort((a, b) => a.span.start - b.span.start || Number(b.kind === 'name') - Number(a.kind === 'name'));

  // "Contact: …", "Pers: …"
  function isLabelled(first: number): boolean {
    return tokens[first - 1]?.text === ':' && [lexicon.contactLabels, phrases(labels.press)].some((list) => phraseBefore(list, tokens, first - 1) > 0);
  }

  // "Claes, Mieke", where the address has both
  function surnameFirst(): number | undefined {
    const at = pastLabels(reading, from, to) + (tokens[pastLabels(reading, from, to)]?.text === ':' ? 1 : 0);
    const [surname, comma, given] = tokens.slice(at, Math.min(to, at + 3));
    if (!surname?.capital || comma?.text !== ',' || !given?.capital || (at + 3 < to && tokens[at + 3]?.kind !== 'mark' && !taken.some((span) => overlap(span, tokens[at + 3] as Token)))) return undefined;
    return addresses.some((address) => nameInAddress(`${given.text} ${surname.text}`, address)) && ![surname, given].some(({ lower }) => lexicon.organizationNouns.has(lower) || lexicon.notNames.has(lower)) ? at : undefined;
  }

  // "Contact: Steve, steve@…": a first name alone, which its address repeats, and the host does not.
  function isLinkedName(first: number, end: number): boolean {
    const word = tokens[first];
    if (end !== first + 1 || !word?.capital || tokens[end]?.text === ':' || isTitle(reading, first, end)) return false;
    if (lexicon.fields.has(word.lower) || lexicon.organizationNouns.has(word.lower) || lexicon.notNames.has(word.lower) || isOfficeWord(block, first) || phraseAt(phrases(labels.not), tokens, first) > 0) return false;
    return addresses.some((address) => address.toLowerCase().startsWith(`${word.lower}@`) && (links.some((span) => span.start === word.start && span.end === word.end) || (led && !nameInHost(word.text, address))));
  }

  function inLine(first: number, end: number, afterName: boolean): boolean {
    const label = phraseAt(phrases(labels.role), tokens, first);
    if (label > 0 && first + label === end && tokens[end]?.text === ':') return false;
    // The head of a row, in a cell of its own
    if (label > 0 && block.type === 'table-row' && first === from && first + label < end) return pushRole(first + label, end) && false;
    if (isHeading(first, end)) return false;
    const before = parts.at(-1);
    if (before?.kind === 'jobTitle' && tokens[first - 1]?.text === ',' && (tokens[first - 2] as Token).end === before.span.end && isTitleField(block, first, end)) {
      parts[parts.length - 1] = { ...before, span: { start: before.span.start, end: tokenSpan(tokens, first, end).end } };
      return false;
    }
    const behind = pastLabels(reading, first, end);
    const agency = isTitle(reading, first, end) ? undefined : agencyEnd(reading, behind, end);
    if (agency !== undefined) return push('organization', tokenSpan(tokens, behind, agency)) && afterName;
    const labelled = behind > first && contactNameAt(block, behind, end, people, addresses) !== undefined;
    if (!labelled && (isOffice(block, first, end) || (behind > first && !isTitle(reading, first, end) && isOffice(block, behind, end)))) return nameWithin(first, end) || afterName;
    if (isOfficeOf(block, first)) return push('organization', tokenSpan(tokens, first, end)) && afterName;
    if (hasRoleLabel(reading, first) && first < end) return push('jobTitle', tokenSpan(tokens, first, end)) && false;
    // "press officer" is a label before a name, and a role elsewhere.
    if (isTitle(reading, first, end) && !isWholeName(first, end) && !(!afterName && isTitledName(first, end)) && (first > from || tokens[end]?.text === ':' || pastLabels(reading, first, end) === end)) return pushRole(first, end) && false;
    const at = isTitle(reading, first, first + phraseAt(lexicon.contactLabels, tokens, first)) ? first : pastLabels(reading, first, end);
    if (at >= end) return afterName;
    // "12, rue des Lilas", "3011 AB Rotterdam", "24 hours"
    if (tokens.slice(at, end).some((token) => token.kind === 'number')) {
      // "2. Vorsitzende"
      if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '.' && isTitle(reading, at + 2, end)) return push('jobTitle', tokenSpan(tokens, at, end)) && false;
      // "Heather Lindt 21 Events"
      const person = contactNameAt(block, at, end, people, addresses);
      return person?.sure === true && push('name', person, true);
    }
    if (isLinkedName(at, end)) return push('name', tokenSpan(tokens, at, end), true);
    led ||= at > first;
    const person = isInterviewed(block, at) ? undefined : contactNameAt(block, at, end, people, addresses);
    if (person && !person.sure && isStreet(person.last)) return afterName;
    // "Bill Gent/Emily Cooning": the first of two speaks for both.
    if (person && afterName && tokens[first - 1]?.text === '/' && !taken.some((span) => overlap(span, tokens[first - 2] as Token))) return true;
    if (person && !person.sure && isCompany(end)) return push('organization', person) && afterName;
    if (person && !(person.last === end - 1 && isTitle(reading, at, end) && !person.sure)) {
      push('name', person, person.sure, person.last + 1 === end && tokens[end]?.text === ':');
      if (person.last + 1 < end) pushRole(person.last + 1, end);
      return true;
    }
    const to = beforeSmallWords(block, at, end);
    if (roleThenName(at, to)) return true;
    if (isNamedOrganization(block, at, end) && employerAtEnd(reading, at, end) === end) return push('organization', tokenSpan(tokens, at, end), false, tokens[end]?.text === ':') && afterName;
    if (pushRole(at, to)) return false;
    if (isHostName(at, end)) return push('organization', tokenSpan(tokens, at, end)) && afterName;
    const run = nameAt(tokens, at, lexicon);
    if (run && run.last + 1 >= end && run.last < end && isOrganizationName(tokens, run)) push('organization', run);
    else if (run === undefined || run.last + 1 < end) return nameWithin(at, end) || afterName;
    return afterName;
  }

  // "Andre Bishop", with an address at andre.bishop@…
  function isWholeName(first: number, end: number): boolean {
    const person = contactNameAt(block, first, end, people, addresses);
    return person?.sure === true && person.first === first && person.last === end - 1;
  }

  // "Jan Peeters woordvoerder", with nothing between
  function isTitledName(first: number, end: number): boolean {
    const person = contactNameAt(block, first, end, people, addresses);
    return person?.sure === true && isTitle(reading, person.last + 1, end);
  }

  // "Perscontact kabinet minister Claes:", "Ansprechpartner für die Medien": a heading that names nobody to ask.
  function isHeading(first: number, end: number): boolean {
    const length = phraseAt(headings, tokens, first);
    if (first !== from || length === 0 || (end !== to && tokens[end]?.text !== ':')) return false;
    // "Editor contact" alone
    if (length > 1 && first + length === end) return true;
    const at = pastLabels(reading, first, end);
    return (at === end && tokens[end]?.text !== ':' ? !isTitle(reading, first, end) : at === end || roleHeadAt(tokens, at, lexicon) === 0) && !namesSomebody(at, end);
  }

  // "Bei Fragen melden Sie sich bei Lena Vogt:"
  function namesSomebody(first: number, end: number): boolean {
    if (contactNameAt(block, first, end, people, addresses) !== undefined) return true;
    for (let at = first + 1; at < end; at += 1) if (contactNameAt(block, at, end, people, addresses)?.sure === true) return true;
    return false;
  }

  // "Plaza Mayor, 1": a house number, and not the "2." of a title
  function isStreet(last: number): boolean {
    const number = tokens[last + 2];
    return tokens[last + 1]?.text === ',' && number?.kind === 'number' && number.text.length <= 4 && tokens[last + 3]?.text !== '.' && !taken.some((span) => overlap(span, number));
  }

  // "Blue Harbor", with an address at blueharbor.example
  function isHostName(first: number, end: number): boolean {
    return end - first <= 4 && tokens.slice(first, end).every(({ kind, capital }) => kind === 'word' && capital) && addresses.some((address) => nameInHost(wordsIn(tokens, first, end), address));
  }

  // "Acme Mining, Sociedad Anónima": the legal form behind the comma.
  function isCompany(end: number): boolean {
    const next = tokens[end + 1];
    return tokens[end]?.text === ',' && next !== undefined && lexicon.legalForms.has(next.lower);
  }

  function inProse(first: number, end: number): boolean {
    if (nameWithin(first, end)) return true;
    if (named && isTitle(reading, first, end)) pushRole(first, end);
    return false;
  }

  // "please contact Jim Browning at …", "Rückfragen an Sprecherin Anna Weber"
  function nameWithin(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) {
      // "interested in the Lupin Study"
      if (at > from && lexicon.determiners.has((tokens[at - 1] as Token).text)) {
        at = Math.max(at, nameAt(tokens, at, lexicon)?.last ?? at);
        continue;
      }
      const person = contactNameAt(block, at, end, people, addresses);
      if (person !== undefined && !person.sure && !asks) return false;
      if (person === undefined || !(person.sure || people.byName.has(nameKey(tokens, person.first, person.last))) || isInterviewed(block, person.first)) {
        // "Pressesprecher Michael Raabe" is a title, then a name.
        const head = roleHeadAt(tokens, at, lexicon);
        at = head > 0 ? at + head - 1 : Math.max(at, nameAt(tokens, at, lexicon)?.last ?? at);
        continue;
      }
      // "press officer Ann Lee", "our press officer, Ann Lee, …"
      const behind = tokens[person.first - 1]?.text === ',' ? person.first - 1 : person.first;
      const role = phraseBefore(lexicon.roleHeads, tokens, behind);
      if (role > 0 && behind - role >= (behind === person.first ? first : from)) pushRole(behind - role, behind);
      push('name', person, person.sure);
      if (person.last + 1 < end && isTitle(reading, person.last + 1, end)) pushRole(person.last + 1, end);
      return true;
    }
    return false;
  }

  // "woordvoerder Fatima El Amrani": the name is right behind the head of the role.
  function roleThenName(first: number, end: number): boolean {
    for (let head = first; head < end - 1; head += 1) {
      const length = roleHeadAt(tokens, head, lexicon);
      if (length === 0) continue;
      const person = contactNameAt(block, head + length, end, people, addresses);
      if (person === undefined || person.last < end - 1) continue;
      pushRole(first, head + length);
      push('name', person, person.sure);
      return true;
    }
    return false;
  }

  function pushRole(first: number, end: number): boolean {
    const title = contactTitle(reading, first, end);
    if (title?.jobTitle === undefined) return false;
    push('jobTitle', title.jobTitle);
    if (title.organization) push('organization', title.organization);
    return true;
  }

  function push(kind: ContactPart['kind'], { start, end }: Span, sure = false, colon = false): true {
    const part = { ...PLAIN, kind, span: { start, end }, line: number, led, colon };
    parts.push(kind === 'name' ? { ...part, sure, common: !sure && isCommon(part.span), ...signsOf(tokenFrom(tokens, start), tokenFrom(tokens, end)) } : part);
    return true;
  }

  // What says whether a name is a person's or a firm's.
  function signsOf(first: number, end: number): Pick<ContactPart, 'person' | 'firm' | 'aside'> {
    const hosted = isHosted(reading, first, end);
    const titled = people.byName.get(nameKey(tokens, first, end - 1))?.jobTitle !== undefined;
    return { person: prose || (!hosted && titled), firm: hosted || (!titled && isTold(wordsIn(tokens, first, end))), aside: tokens[first - 1]?.text === '(' && tokens[end]?.text === ')' && tokens[end + 1]?.text === ':' };
  }
}

function inside(token: Token, channel: ChannelAnnotation): boolean {
  return overlap(channel.spans[0] as Span, token);
}
