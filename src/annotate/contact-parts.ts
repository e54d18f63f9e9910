import { nameInAddress, nameInHost } from '../forms/name-in-address.ts';
import type { ChannelAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { isInterviewed, mediatorIn } from './contact-mediator.ts';
import { contactNameAt } from './contact-name.ts';
import { contactSegments } from './contact-segments.ts';
import { isOffice, isOfficeWord } from './is-office.ts';
import { isOrganizationName, nameAt } from './names.ts';
import { nameKey, type People } from './people.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { overlap } from './overlap.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { roleHeadAt } from './role-head.ts';
import { roleParts } from './role-parts.ts';
import type { Token } from './token.ts';

/** One thing that a contact line says, in the order of the text. */
export interface ContactPart {
  readonly kind: 'name' | 'jobTitle' | 'organization' | 'email' | 'telephone';
  readonly span: Span;
  /** Number of the line in its section. */
  readonly line: number;
  /** True where a colon stands behind it. */
  readonly colon?: boolean;
  /** Of a name: true where the release uses it as often as an organisation's. */
  readonly common?: boolean;
  /** Of a name: true where an address or an honorific says that it is a person's. */
  readonly sure?: boolean;
  /** Of a name or its role: true behind words that lead to whom to ask, or a label. */
  readonly led?: boolean;
  /** Of a name in a sentence or beside a title: true, for it is no organisation's. */
  readonly person?: boolean;
}

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
}

/**
 * Names, roles, organisations and channels of one line of a contact section, or of a sentence that
 * says whom to ask. Postal addresses, fax numbers and labels are none of them.
 *
 * @example "Jan Peeters, woordvoerder | T 02 000 00 00" gives a name, a role and a telephone number.
 */
export function contactParts({ block, span, number, channels, addresses, isCommon }: ContactLine, people: People): ContactPart[] {
  const { tokens, lexicon } = block;
  const labels = lexicon.language.contactLabels;
  const from = tokenFrom(tokens, span.start);
  const to = tokenFrom(tokens, span.end);
  const parts: ContactPart[] = [];
  let named = false;
  let led = false;
  // The words of a link ("[Jan Peeters](mailto:…)") may be a name.
  const taken = channels.filter((channel) => channel.by !== 'link' || tokens.some((token) => inside(token, channel) && /[@\p{N}]/u.test(token.text))).map((channel) => channel.spans[0] as Span);
  const prose = tokens.slice(from, to).filter((token) => token.kind === 'word' && !token.capital && !taken.some((other) => overlap(other, token))).length >= 6;
  for (const channel of channels) if (channel.type !== 'url' && !isFax(channel)) push(channel.type, channel.spans[0] as Span);
  const headings = phrases(lexicon.language.headings.contact);
  const asks = channels.length > 0 || tokens.slice(from, to).some((_, index) => phraseAt(headings, tokens, from + index) > 0);
  // "[Campaigns](mailto:…) Manager": the words of the link are of the title.
  const links = channels.filter((channel) => channel.by === 'link').map((channel) => channel.spans[0] as Span).filter((span) => roleHeadAt(tokens, tokenFrom(tokens, span.end), lexicon) === 0);
  // "Postal address: Lau House, …"
  const labelled = phraseAt(phrases(labels.fax), tokens, from);
  const posted = labelled > 0 && [':', '-', '–'].includes(tokens[from + labelled]?.text ?? '');
  const turned = surnameFirst();
  if (turned !== undefined) named = push('name', spanOf(turned, turned + 3), true);
  for (const [first, end] of posted ? [] : contactSegments(block, turned === undefined ? from : turned + 3, to, taken, links)) {
    const through = mediatorIn(block, first, end, people, addresses);
    led = through !== undefined || (tokens[first - 1]?.text === ':' && phraseBefore(lexicon.contactLabels, tokens, first - 1) > 0);
    named = prose ? inProse(through ?? first, end) : inLine(through ?? first, end, named);
  }
  // The words of a link are the name first, then the way to the address.
  return parts.sort((a, b) => a.span.start - b.span.start || Number(b.kind === 'name') - Number(a.kind === 'name'));

  // "Claes, Mieke", where the address has both
  function surnameFirst(): number | undefined {
    const at = pastLabels(from, to) + (tokens[pastLabels(from, to)]?.text === ':' ? 1 : 0);
    const [surname, comma, given] = tokens.slice(at, Math.min(to, at + 3));
    if (!surname?.capital || comma?.text !== ',' || !given?.capital || (at + 3 < to && tokens[at + 3]?.kind !== 'mark' && !taken.some((span) => overlap(span, tokens[at + 3] as Token)))) return undefined;
    return addresses.some((address) => nameInAddress(`${given.text} ${surname.text}`, address)) && ![surname, given].some(({ lower }) => lexicon.organizationNouns.has(lower) || lexicon.notNames.has(lower)) ? at : undefined;
  }

  // "Contact: Steve, steve@…": a first name alone, which its address repeats, and the host does not.
  function isLinkedName(first: number, end: number): boolean {
    const word = tokens[first];
    if (end !== first + 1 || !word?.capital || tokens[end]?.text === ':' || isTitle(first, end)) return false;
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
    if (before?.kind === 'jobTitle' && tokens[first - 1]?.text === ',' && (tokens[first - 2] as Token).end === before.span.end && isField(first, end)) {
      parts[parts.length - 1] = { ...before, span: { start: before.span.start, end: spanOf(first, end).end } };
      return false;
    }
    const behind = pastLabels(first, end);
    const labelled = behind > first && contactNameAt(block, behind, end, people, addresses) !== undefined;
    if (!labelled && (isOffice(block, first, end) || (behind > first && !isTitle(first, end) && isOffice(block, behind, end)))) return nameWithin(first, end) || afterName;
    if (isOfficeOf(first)) return push('organization', spanOf(first, end)) && afterName;
    if (labelledRole(first) && first < end) return push('jobTitle', spanOf(first, end)) && false;
    // "press officer" is a label before a name, and a role elsewhere.
    if (isTitle(first, end) && !isWholeName(first, end) && !(!afterName && isTitledName(first, end)) && (first > from || tokens[end]?.text === ':' || pastLabels(first, end) === end)) return pushRole(first, end) && false;
    const at = isTitle(first, first + phraseAt(lexicon.contactLabels, tokens, first)) ? first : pastLabels(first, end);
    if (at >= end) return afterName;
    // "12, rue des Lilas", "3011 AB Rotterdam", "24 hours"
    if (tokens.slice(at, end).some((token) => token.kind === 'number')) {
      // "Heather Lindt 21 Events"
      const person = contactNameAt(block, at, end, people, addresses);
      return person?.sure === true && push('name', person, true);
    }
    if (isLinkedName(at, end)) return push('name', spanOf(at, end), true);
    led ||= at > first;
    const person = isInterviewed(block, at) ? undefined : contactNameAt(block, at, end, people, addresses);
    // "Bill Gent/Emily Cooning": the first of two speaks for both.
    if (person && afterName && tokens[first - 1]?.text === '/' && !taken.some((span) => overlap(span, tokens[first - 2] as Token))) return true;
    if (person && !person.sure && isCompany(end)) return push('organization', person) && afterName;
    if (person && !(person.last === end - 1 && isTitle(at, end) && !person.sure)) {
      push('name', person, person.sure, person.last + 1 === end && tokens[end]?.text === ':');
      if (person.last + 1 < end) pushRole(person.last + 1, end);
      return true;
    }
    if (roleThenName(at, end)) return true;
    if (isNamedOrganization(at, end) && employerAtEnd(at, end) === end) return push('organization', spanOf(at, end)) && afterName;
    if (pushRole(at, end)) return false;
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
    return person?.sure === true && isTitle(person.last + 1, end);
  }

  // "Perscontact kabinet minister Claes:", "Ansprechpartner für die Medien": a heading that names nobody to ask.
  function isHeading(first: number, end: number): boolean {
    const length = phraseAt(headings, tokens, first);
    if (first !== from || length === 0 || (end !== to && tokens[end]?.text !== ':')) return false;
    // "Editor contact" alone
    if (length > 1 && first + length === end) return true;
    const at = pastLabels(first, end);
    return (at === end && tokens[end]?.text !== ':' ? !isTitle(first, end) : at === end || roleHeadAt(tokens, at, lexicon) === 0) && !namesSomebody(at, end);
  }

  // "Bei Fragen melden Sie sich bei Lena Vogt:"
  function namesSomebody(first: number, end: number): boolean {
    if (contactNameAt(block, first, end, people, addresses) !== undefined) return true;
    for (let at = first + 1; at < end; at += 1) if (contactNameAt(block, at, end, people, addresses)?.sure === true) return true;
    return false;
  }

  // "Acme Mining, Sociedad Anónima": the legal form behind the comma.
  function isCompany(end: number): boolean {
    const next = tokens[end + 1];
    return tokens[end]?.text === ',' && next !== undefined && lexicon.legalForms.has(next.lower);
  }

  function inProse(first: number, end: number): boolean {
    if (nameWithin(first, end)) return true;
    if (named && isTitle(first, end)) pushRole(first, end);
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
      if (person.last + 1 < end && isTitle(person.last + 1, end)) pushRole(person.last + 1, end);
      return true;
    }
    return false;
  }

  // "Director, Public Relations": the field that the title is held in, behind a comma.
  function isField(first: number, end: number): boolean {
    const words = tokens.slice(first, end);
    return words.length <= 5 && words.every((token) => token.kind === 'word' || token.text === '&') && words.some((token) => lexicon.fields.has(token.lower)) && !words.some((token) => (lexicon.organizationNouns.has(token.lower) && !lexicon.fields.has(token.lower)) || lexicon.legalForms.has(token.lower));
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

  // A stretch that is a title: it ends in a role's head ("Public Information Officer"), or starts with one ("woordvoerder van …").
  function isTitle(first: number, end: number): boolean {
    if (first >= end || end - first > 12 || tokens.slice(first, end).some(({ kind }) => kind === 'number') || isOfficeOf(first) || tokens[first + roleHeadAt(tokens, first, lexicon)]?.lower === '’s') return false;
    const head = roleHeadAt(tokens, first, lexicon);
    if (head > 0 && (head < end - first || phraseAt(lexicon.contactLabels, tokens, first) !== head)) return !isNameBehindHead(first, end);
    for (let at = first; at < end; at += 1) if (phraseAt(lexicon.roleHeads, tokens, at) > 0 && at + phraseAt(lexicon.roleHeads, tokens, at) === end) return true;
    for (let at = first; at < end; at += 1) if (at + roleHeadAt(tokens, at, lexicon) === end && at + 1 === end && phraseAt(lexicon.contactLabels, tokens, at) === 0) return true;
    return false;
  }

  // "Office of the County Attorney", "Cabinet du ministre"
  function isOfficeOf(first: number): boolean {
    return lexicon.organizationNouns.has((tokens[first] as Token).lower) && roleHeadAt(tokens, first, lexicon) === 0 && phraseAt(lexicon.organizationPrepositions, tokens, first + 1) > 0;
  }

  function isNameBehindHead(first: number, end: number): boolean {
    if (isForSomebody(first, end)) return false;
    const person = contactNameAt(block, first + roleHeadAt(tokens, first, lexicon), end, people, addresses);
    return person !== undefined && person.last === end - 1;
  }

  // "Woordvoerder Vlaams minister Els Reynders": whom somebody speaks for is of the title.
  function isForSomebody(first: number, end: number): boolean {
    for (let at = first + roleHeadAt(tokens, first, lexicon); at > first && at < end - 1; at += 1) {
      const head = roleHeadAt(tokens, at, lexicon);
      if (head > 0) return contactNameAt(block, at + head, end, people, addresses)?.last === end - 1;
      if (lexicon.joiners.has((tokens[at] as Token).lower)) return false;
    }
    return false;
  }

  function isNamedOrganization(first: number, end: number): boolean {
    if (end - first < 2 || !(tokens[first] as Token).capital || (roleHeadAt(tokens, end - 1, lexicon) > 0 && !isOfficeOf(first))) return false;
    return lexicon.organizationNouns.has((tokens[first] as Token).lower) || lexicon.organizationNouns.has((tokens[end - 1] as Token).lower);
  }

  // "Functie: communicatieadviseur"
  function labelledRole(first: number): boolean {
    return tokens[first - 1]?.text === ':' && phraseBefore(phrases(labels.role), tokens, first - 1) > 0;
  }

  // "Tel.", "E-mail", "Perscontact": labels before a value.
  function pastLabels(first: number, end: number): number {
    let at = first;
    for (let length = labelAt(at, end); length > 0; length = labelAt(at, end)) {
      at += length;
      if (tokens[at]?.text === '.' && at < end) at += 1;
    }
    return at;
  }

  function labelAt(at: number, end: number): number {
    if (tokens[at]?.text === '.' && at < end) return 1;
    const length = phraseAt(lexicon.contactLabels, tokens, at) || faxLabelAt(at) || phraseAt(lexicon.kickers, tokens, at);
    return at + length <= end ? length : 0;
  }

  // "Dirección: …", and not "Dirección General de Comunicación".
  function faxLabelAt(at: number): number {
    const length = phraseAt(phrases(labels.fax), tokens, at);
    return tokens[at + length]?.kind === 'word' ? 0 : length;
  }

  // The last label before the number says what it is.
  function isFax(channel: ChannelAnnotation): boolean {
    if (channel.type !== 'telephone') return false;
    let end = tokenFrom(tokens, (channel.spans[0] as Span).start);
    while (end > 0 && (tokens[end - 1] as Token).kind === 'mark') end -= 1;
    const length = phraseBefore(phrases(labels.fax), tokens, end);
    if (length === 0) return false;
    // "Tel./Fax" is both.
    let before = end - length;
    while (before > from && (tokens[before - 1] as Token).kind === 'mark') before -= 1;
    return before === end - length || phraseBefore(phrases(labels.telephone), tokens, before) === 0 || tokens[end - length - 1]?.text === ':';
  }

  function pushRole(first: number, end: number): boolean {
    // "Für Interviews steht Ihnen unsere Pressesprecherin zur Verfügung" asks, and is nobody's title.
    if (phraseBefore(headings, tokens, end) > 1 && !lexicon.fields.has((tokens[end - 1] as Token).lower) && phraseBefore(headings, tokens, end) < end - first) return false;
    if (isForSomebody(first, end)) return push('jobTitle', spanOf(first, end));
    const tail = employerAtEnd(first, end);
    const role = roleParts(tokens, first, tail, lexicon);
    if (role.jobTitle === undefined || role.jobTitle.end - role.jobTitle.start > 90) return false;
    // "Kontakt Sprecher*innen": several, so nobody's title.
    if (tokens.slice(first, end).some((token, index, list) => '*:_'.includes(token.text) && list[index + 1]?.start === token.end && list[index - 1]?.end === token.start)) return false;
    // "Vice President of Corporate Communications", "Media Relations Lead": a field is nobody's employer.
    const opening = tokenFrom(tokens, role.jobTitle.start);
    const field = (opening > first && isField(first, opening)) || (role.organization !== undefined && isField(tokenFrom(tokens, role.organization.start), tokenFrom(tokens, role.organization.end)));
    // "Head of Investor Relations": what stands behind the small word is of the title.
    const last = tokens[tokenFrom(tokens, role.jobTitle.end) - 1] as Token;
    if (!last.capital && lexicon.organizationInner.has(last.lower)) return push('jobTitle', { start: role.jobTitle.start, end: spanOf(first, tail).end });
    push('jobTitle', field ? spanOf(Math.min(first, tokenFrom(tokens, role.jobTitle.start)), tail) : role.jobTitle);
    if (role.organization && !field) push('organization', role.organization);
    else if (tail < end) push('organization', spanOf(tail, end));
    return true;
  }

  // "Pressesprecher CRW-AD", "woordvoerder Lindenpunt": a brand behind the title, or the host of an address, is where it is held.
  function employerAtEnd(first: number, end: number): number {
    let head = first;
    for (let at = first; at < end; at += 1) {
      const length = roleHeadAt(tokens, at, lexicon);
      if (length > 0) head = Math.max(head, at + length);
    }
    for (let at = end; head > first && at > head; at -= 1) {
      const token = tokens[at - 1] as Token;
      if (token.kind !== 'word' || !/\p{Lu}/u.test(token.text)) return end;
      const words = tokens.slice(at - 1, end).map(({ text }) => text).join(' ');
      if (addresses.some((address) => nameInHost(words, address) || (/^\p{Lu}[\p{Lu}-]{2,}$/u.test(words) && isHost(words, address))) || (at === head + 1 && /\p{Ll}\p{Lu}/u.test(token.text))) return at - 2 > head - 1 && organizationNounOf(tokens[at - 2] as Token, lexicon) !== undefined ? at - 2 : at - 1;
    }
    return end;
  }

  function push(kind: ContactPart['kind'], { start, end }: Span, sure?: boolean, colon = false): true {
    const common = kind === 'name' && sure !== true && isCommon({ start, end });
    const person = kind === 'name' && (prose || people.byName.get(nameKey(tokens, tokenFrom(tokens, start), tokenFrom(tokens, end) - 1))?.jobTitle !== undefined);
    parts.push({ kind, span: { start, end }, line: number, ...(sure !== undefined && { sure }), ...(led && { led }), ...(person && { person }), ...(colon && { colon }), ...(common && { common }) });
    return true;
  }

  function spanOf(first: number, end: number): Span {
    return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
  }
}

// The host starts with the letters of a name.
function isHost(name: string, address: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/\P{L}/gu, '');
  return letters(address.slice(address.indexOf('@') + 1)).startsWith(letters(name));
}

function inside(token: Token, channel: ChannelAnnotation): boolean {
  return overlap(channel.spans[0] as Span, token);
}
