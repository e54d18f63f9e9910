import type { Annotation, AnnotationOf } from '../model/annotation.ts';
import type { Origin } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { isPressDesk } from './press-desk.ts';
import type { PublisherHost } from './publisher-hosts.ts';
import { weightOf, type PublisherSign } from './publisher-weights.ts';
import type { ResolveContext } from './resolve-context.ts';
import { spelledNames } from './spelled-names.ts';
import { titleNames } from './title-names.ts';
import { holdsName, textAt } from './words-at.ts';
import { wordsIn } from './words-in.ts';

/** A name that may be the issuer's, with what speaks for it. */
export interface PublisherCandidate {
  readonly name: string;
  /** Where it stands in the text; absent where only the file's data name it. */
  readonly span?: Span;
  /** Where the office of a person stands. */
  readonly office?: Span;
  /** Where the file's data name it. */
  readonly declared?: Origin;
  /** How often the text has the name, as whole words in any case. */
  mentions: number;
  /** How often no capital word follows, so that it is the whole of a name. */
  alone: number;
  /** How often it does not open a sentence or a line, so that its first word has a capital of its own. */
  inner: number;
  /** Where it stands first, behind the start of the text. */
  first: number;
  /** The name in full, of an acronym. */
  full?: PublisherCandidate;
  /** What speaks for it, in words for the origin. */
  readonly signs: Map<PublisherSign, string>;
}

/** The sum of what speaks for a candidate. */
export function scoreOf(candidate: PublisherCandidate): number {
  let sum = 0;
  for (const sign of candidate.signs.keys()) sum += weightOf(sign);
  return sum;
}

// Whoever issues a release is named near its start or by a sign; of further names each costs a pass over the text.
const MOST = 200;

/**
 * The names that something shows as the issuer's, one each, with the signs that stand at a place:
 * what `annotate` marked, employers, contacts, the file's data.
 *
 * @param headline - the title of the release
 * @param hosts - the hosts that it names
 */
export function publisherCandidates(context: ResolveContext, headline: string, hosts: readonly PublisherHost[]): PublisherCandidate[] {
  const { document, annotations } = context;
  const found = new Map<string, PublisherCandidate>();
  const people = new Set(peopleOf(context));
  // "Sen", "Minister" are what somebody is.
  const offices = new Set(context.languages.flatMap(({ issuer }) => issuer.offices));
  const wider = widerNames(annotations);
  addIssuers(annotations.filter((annotation) => annotation.type === 'issuer'));
  const words = wordsIn(document);
  const shift = document.text.length - words.length;
  for (const { name, origin, sign, says } of titleNames(context, headline)) {
    const span = 'spans' in origin ? origin.spans[0] : anyCase(words, name, shift);
    if (span !== undefined) atSpan(span, sign, says);
    // A file that is from somewhere that its text does not know is a copy.
    else if (sign !== 'origin') add(name, { declared: origin }, sign, says);
  }
  let contacts = 0;
  const main = mainEmployer(context);
  for (const annotation of annotations) {
    if (found.size >= MOST) break;
    if (annotation.type === 'attribution' && annotation.organization) {
      const isMain = main === undefined || matchKey(textAt(document, annotation.organization)) === main;
      atSpan(annotation.organization, isMain ? 'employer' : 'oneEmployer', isMain ? 'employer of a speaker' : 'employer of one of the speakers');
    }
    if (annotation.type === 'attribution' && annotation.kind === 'organization') atSpan(annotation.nameSpan, 'speaks', 'speaks itself');
    if (annotation.type === 'contact' && annotation.organization) {
      // The issuer stands first; its partners and its agency behind it.
      atSpan(annotation.organization, contacts === 0 ? 'contact' : 'otherContact', 'named in the contact');
      contacts += 1;
    }
  }
  // "Health" of "Health for Arden", which employs a speaker, is a part of a name.
  const wholes = annotations.flatMap((annotation) => (annotation.type === 'attribution' && annotation.organization ? [annotation.organization] : [])).slice(0, MOST);
  for (const annotation of annotations) {
    if (annotation.type !== 'organization' || found.size >= MOST) continue;
    const span = annotation.spans[0] as Span;
    if (annotation.by !== 'repeated' || !wholes.some((whole) => isPartOf(span, whole))) atSpan(span);
  }
  for (const { start, end } of spelledNames(words, hosts.filter(({ sign, kind }) => sign !== 'webHost' && kind !== 'e-mail box').map(({ label }) => label))) {
    const span = { start: start + shift, end: end + shift };
    // Two words with capitals that an address spells are no person, unless they speak.
    if (!isKnownPerson(context, matchKey(textAt(document, span)))) people.delete(matchKey(textAt(document, span)));
    atSpan(span);
  }
  const holders = [...found].filter(([, { office }]) => office !== undefined).map(([key]) => key);
  // "Senator Nora Lind", "Nora Lind MP" are names of the person, not of an organisation.
  return [...found].filter(([key, { office }]) => office !== undefined || !holders.some((holder) => isTitled(key, holder))).map(([, candidate]) => candidate);

  function isTitled(key: string, holder: string): boolean {
    return (key.endsWith(` ${holder}`) && offices.has(key.slice(0, -holder.length - 1))) || (key.startsWith(`${holder} `) && offices.has(key.slice(holder.length + 1)));
  }

  // A release of two issuers describes both at its end; the first is the one that sends it. Below an authority its office stands.
  function addIssuers(issuers: readonly AnnotationOf<'issuer'>[]): void {
    let described: string | undefined;
    let headed: string | undefined;
    for (const { spans, sign, certainty } of issuers.slice(0, MOST)) {
      const span = spans[0] as Span;
      if (spans[1] !== undefined) {
        addHolder(span, spans[1], sign);
        continue;
      }
      const key = matchKey(textAt(document, span));
      if (sign === 'boilerplate' && described !== undefined && described !== key) atSpan(span, 'otherBoilerplate', 'described behind another');
      else if (sign === 'letterhead' || sign === 'heading') atSpan(span, !key.includes(' ') ? 'topWord' : headed !== undefined && headed !== key ? 'otherLetterhead' : certainty === 'stated' ? sign : 'topLine', SAYS.letterhead);
      else if (sign === 'sender' && certainty !== 'stated') atSpan(span, 'topLine', SAYS[sign]);
      else atSpan(span, sign, SAYS[sign]);
      if (sign === 'boilerplate') described ??= key;
      if (sign === 'letterhead' && key.includes(' ')) headed ??= key;
    }
  }

  // A person of the same name as nobody else here; their quotations speak for them as well.
  function addHolder(span: Span, office: Span, sign: keyof typeof SAYS): void {
    const name = textAt(document, span);
    const key = matchKey(name);
    const known = found.get(key) ?? { name, span, office, mentions: 0, alone: 0, inner: 0, first: Infinity, signs: new Map<PublisherSign, string>() };
    found.set(key, known);
    known.signs.set(sign, SAYS[sign]);
    const surname = key.split(' ').at(-1);
    if (annotations.some((annotation) => annotation.type === 'attribution' && annotation.kind === 'person' && matchKey(annotation.name).split(' ').at(-1) === surname)) known.signs.set('speaks', 'speaks');
  }

  function atSpan(given: Span, sign?: PublisherSign, says?: string): void {
    const end = wider.get(given.start) ?? 0;
    const span = end > given.end ? { start: given.start, end } : given;
    add(textAt(document, span), { span }, sign, says);
  }

  function add(name: string, place: { span: Span } | { declared: Origin }, sign?: PublisherSign, says = ''): void {
    const key = matchKey(name);
    if (key === '' || people.has(key) || offices.has(key) || isDoubled(key) || isPressDesk(key, context.languages)) return;
    const before = found.get(key);
    // A title in capitals throughout is no way to write a name.
    const known = before === undefined ? { name, ...place, mentions: 0, alone: 0, inner: 0, first: Infinity, signs: new Map<PublisherSign, string>() } : isCapitals(before.name) && !isCapitals(name) ? { ...before, name, ...place } : before;
    found.set(key, known);
    if (sign !== undefined && !known.signs.has(sign)) known.signs.set(sign, says);
  }
}

// "Ligue de la Vie publique du Lau (LVPL)": where its acronym stands beside it a name is known in full; the end of each by its start.
function widerNames(annotations: readonly Annotation[]): ReadonlyMap<number, number> {
  return new Map(annotations.flatMap((annotation) => (annotation.type === 'organization' && annotation.alternateName !== undefined ? [[(annotation.spans[0] as Span).start, (annotation.spans[0] as Span).end] as const] : [])));
}

// The employer of more speakers than any other; `''` where two have as many, or where somebody whose
// employer is not told speaks before; nothing where there is only one.
function mainEmployer({ annotations, document }: ResolveContext): string | undefined {
  const speakers = new Map<string, Set<string>>();
  const own = new Set(annotations.flatMap((annotation) => (annotation.type === 'attribution' && annotation.organization ? [matchKey(annotation.name)] : [])));
  let isFirst = true;
  for (const annotation of annotations) {
    if (annotation.type !== 'attribution' || annotation.kind !== 'person') continue;
    if (!annotation.organization) {
      if (speakers.size === 0 && !own.has(matchKey(annotation.name))) isFirst = false;
      continue;
    }
    const key = matchKey(textAt(document, annotation.organization));
    speakers.set(key, (speakers.get(key) ?? new Set()).add(matchKey(annotation.name)));
  }
  if (speakers.size < 2) return isFirst ? undefined : '';
  const [first, second] = [...speakers].sort(([, a], [, b]) => b.size - a.size);
  return first !== undefined && first[1].size > (second?.[1].size ?? 0) ? first[0] : '';
}

const SAYS = {
  boilerplate: 'the heading of the boilerplate',
  definition: 'the sentence that says who it is',
  letterhead: 'the letterhead',
  heading: 'the letterhead',
  label: 'the label of the release',
  sender: 'the sender',
  copyright: 'the copyright line',
  lead: 'the subject of the lead',
  announcement: 'announces it',
  headlineSubject: 'announces it in the headline',
  self: 'says “we” of itself',
  voice: 'acts where the text says “we”',
  signature: 'the signature',
  behalf: 'signs it',
  desk: 'the press desk',
  holderLabel: 'somebody in office in the label of the release',
  holderHeadline: 'somebody in office who speaks in the headline',
  holderLead: 'somebody in office who speaks in the lead',
} as const;

function isKnownPerson({ annotations, document }: ResolveContext, key: string): boolean {
  return annotations.some((annotation) => (annotation.type === 'attribution' && annotation.kind === 'person' && matchKey(annotation.name) === key) || (annotation.type === 'contact' && annotation.name !== undefined && matchKey(textAt(document, annotation.name)) === key));
}

// Who has a title or speaks is a person, by full name or by the last word of it; two capitals alone may be an organisation.
function peopleOf({ annotations, document }: ResolveContext): ReadonlySet<string> {
  const names = annotations.flatMap((annotation) => {
    if (annotation.type === 'person' && annotation.certainty === 'stated') return [annotation.name];
    if (annotation.type === 'attribution' && annotation.kind === 'person') return [annotation.name];
    if (annotation.type === 'contact' && annotation.name) return [textAt(document, annotation.name)];
    return [];
  });
  const people = new Set(names.flatMap((name) => [matchKey(name), matchKey(name).split(' ').at(-1) as string]));
  // "— Adorp Check" behind a quotation, and "Over Adorp Check" below: two words with capitals, which are described, are no person.
  for (const annotation of annotations) {
    const key = annotation.type === 'issuer' && annotation.sign === 'boilerplate' ? matchKey(textAt(document, annotation.spans[0] as Span)) : undefined;
    if (key !== undefined && !annotations.some((other) => other.type === 'person' && other.certainty === 'stated' && matchKey(other.name) === key)) people.delete(key);
  }
  // "woordvoerder Huis Arden": a title before a name of two words, which employs somebody elsewhere.
  for (const annotation of annotations) {
    if ((annotation.type === 'attribution' || annotation.type === 'contact') && annotation.organization) people.delete(matchKey(textAt(document, annotation.organization)));
  }
  return people;
}

// Some words; one may be an acronym.
function isCapitals(name: string): boolean {
  return name.includes(' ') && name === name.toUpperCase();
}

function isPartOf(span: Span, whole: Span): boolean {
  return whole.start <= span.start && span.end <= whole.end && whole.end - whole.start > span.end - span.start;
}

// "About Acme Acme is …": a heading and the first words below it, run together.
function isDoubled(key: string): boolean {
  const half = key.slice(0, (key.length - 1) / 2);
  return half !== '' && key === `${half} ${half}`;
}

// Where words stand in a text, whatever their case.
function anyCase(words: string, name: string, shift: number): Span | undefined {
  const lower = words.toLowerCase();
  const span = lower.length === words.length ? holdsName(lower, name.toLowerCase()) : holdsName(words, name);
  return span && { start: span.start + shift, end: span.end + shift };
}
