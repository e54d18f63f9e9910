import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { hostLetters, hostMatch, withoutNoun } from './host-names.ts';
import { isAuthority } from './is-authority.ts';
import type { PublisherCandidate } from './publisher-candidates.ts';
import type { PublisherSign } from './publisher-weights.ts';
import type { PublisherHost } from './publisher-hosts.ts';
import type { ResolveContext } from './resolve-context.ts';
import { holdsName, isInWord, textAt } from './words-at.ts';
import { wordsIn } from './words-in.ts';

/**
 * Gives candidates the signs that come from the whole of a release: hosts of addresses that spell
 * the name, the headline, how often the text has it, whether it is a source or the place.
 *
 * @param headline - the title of the release
 * @param hosts - the hosts that it names
 */
export function weighCandidates(context: ResolveContext, candidates: readonly PublisherCandidate[], headline: string, hosts: readonly PublisherHost[]): void {
  const { document } = context;
  const words = wordsIn(document);
  const lower = words.toLowerCase().replaceAll('’', "'");
  const { named, aliases, sources, places, contacts } = namesOf(context);
  const agencies = new Set(context.languages.flatMap(({ contactLabels }) => contactLabels.agency));
  const authors = new Set(document.declared.filter((item) => item.name === 'author' && item.value.includes('-')).map((item) => hostLetters(item.value)));
  for (const candidate of candidates) {
    const { name, signs } = candidate;
    const key = matchKey(name);
    Object.assign(candidate, mentionsOf(document.text.slice(-words.length), words, lower, name));
    const alias = aliases.get(key);
    const bare = hosts.length > 0 ? withoutNoun(name, context.languages) : undefined;
    for (const { label, sign, kind } of hosts) {
      // A box is named after whom it belongs to, or after a desk or a person; only the whole name tells.
      if (kind === 'e-mail box' && hostLetters(label) !== hostLetters(name)) continue;
      const own = hostMatch(name, label) ?? (bare === undefined ? undefined : hostMatch(bare, label));
      const other = alias === undefined ? undefined : hostMatch(alias, label);
      if (own === 'whole' || other === 'whole') signs.set(sign, `the ${kind} ${label}`);
      else if (own === 'part' || other === 'part') signs.set(kind === 'e-mail domain' ? 'abbreviatedMail' : 'abbreviatedHost', `the ${kind} ${label}`);
    }
    // "Agence Alto", which only the contacts name, answers for somebody else.
    if (key.split(' ').some((word) => agencies.has(word)) && candidate.mentions <= (contacts.get(key) ?? 0)) signs.clear();
    for (const weaker of signs.has('host') ? (['webHost', 'abbreviatedMail', 'abbreviatedHost'] as const) : signs.has('abbreviatedMail') ? (['abbreviatedHost'] as const) : []) signs.delete(weaker);
    if (named.has(key)) signs.set('named', 'the name of an organisation');
    const inTitle = holdsName(headline, name);
    if (inTitle !== undefined) signs.set('headline', 'the headline');
    // An article may stand before it; in "CO2-Speicher" it is a part of a word.
    if (inTitle !== undefined && inTitle.start < 5 && headline.charAt(inTitle.end) !== '-') signs.set('headlineStart', 'the start of the headline');
    if (authors.size > 0 && authors.has(hostLetters(name))) signs.set('author', 'the author of the file');
    // A line alone at the end that the text does not know is somebody else's: a library, an app.
    if (candidate.mentions < 2) signs.delete('signature');
    // "Australia burns. We demand …": a place acts as well, and only its name says that it is one.
    if (!signs.has('named') && !signs.has('announcement') && !signs.has('headlineSubject')) signs.delete('voice');
    // "Again visitors came": a word that has its capital for opening a sentence acts nowhere.
    if (candidate.inner === 0 && !named.has(key) && /^\p{Lu}\p{Ll}+$/u.test(name)) for (const sign of ACTS) signs.delete(sign);
    if (candidate.mentions >= 3) signs.set('repeated', `named ${candidate.mentions} times`);
    if (candidate.mentions >= 6) signs.set('often', 'named often');
    // Who sends a release may stand behind the label of a source, and cites its own studies.
    if (sources.has(key) && !OWN.some((sign) => signs.has(sign))) signs.set('source', 'cited as a source');
    if (places.has(key)) signs.set('place', 'the place of the dateline');
  }
  const authorities = speaksMagistrate(context) ? candidates.filter(({ name, mentions }) => mentions > 0 && isAuthority(name, context.languages)) : [];
  authorities.sort((a, b) => a.first - b.first)[0]?.signs.set('magistrate', 'whoever leads it speaks');
}

// "zegt wethouder Mieke Claes", and nobody speaks who works elsewhere.
function speaksMagistrate({ annotations, document, languages }: ResolveContext): boolean {
  const titles = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.type !== 'attribution' || annotation.kind !== 'person') continue;
    if (annotation.organization !== undefined) return false;
    if (annotation.jobTitle !== undefined) titles.add(` ${matchKey(textAt(document, annotation.jobTitle))} `);
  }
  return languages.some(({ issuer }) => issuer.magistrates.some((word) => [...titles].some((title) => title.includes(` ${word} `))));
}

const ACTS: readonly PublisherSign[] = ['lead', 'announcement', 'headlineSubject', 'voice'];
const OWN: readonly PublisherSign[] = ['label', 'letterhead', 'sender', 'topLine', 'host', 'abbreviatedMail', 'pageHost'];

interface Names {
  /** What reads as an organisation, and is not only repeated. */
  readonly named: ReadonlySet<string>;
  /** The other form of a name that stands beside it in brackets. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** How many contacts work for a name. */
  readonly contacts: ReadonlyMap<string, number>;
}

function namesOf({ annotations, document }: ResolveContext): Names {
  const named = new Set<string>();
  const aliases = new Map<string, string>();
  const sources = new Set<string>();
  const places = new Set<string>();
  const contacts = new Map<string, number>();
  const key = (span: Span): string => matchKey(textAt(document, span));
  for (const annotation of annotations) {
    if (annotation.type === 'organization' && annotation.by !== 'repeated') named.add(matchKey(annotation.name));
    if (annotation.type === 'organization' && annotation.alternateName !== undefined) aliases.set(matchKey(annotation.name), textAt(document, annotation.alternateName));
    if (annotation.type === 'issuer' && annotation.certainty === 'stated') named.add(key(annotation.spans[0] as Span));
    if (annotation.type === 'contact' && annotation.organization) contacts.set(key(annotation.organization), (contacts.get(key(annotation.organization)) ?? 0) + 1);
    if (annotation.type === 'source') sources.add(key(annotation.name));
    if (annotation.type === 'dateline' && annotation.place !== undefined) places.add(key(annotation.place));
  }
  return { named, aliases, sources, places, contacts };
}

function mentionsOf(text: string, words: string, lower: string, name: string): Pick<PublisherCandidate, 'mentions' | 'alone' | 'inner' | 'first'> {
  let mentions = 0;
  let alone = 0;
  let inner = 0;
  let first = Infinity;
  const wanted = name.toLowerCase().replaceAll('’', "'");
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (isInWord(lower, at - 1) || isInWord(lower, end)) continue;
    // "Kurse.com" is another name.
    if (lower.charAt(end) === '.' && isInWord(lower, end + 1)) continue;
    mentions += 1;
    first = Math.min(first, at);
    if (!/^(?:['’]s )?[ -]?\p{Lu}/u.test(words.slice(end, end + 5))) alone += 1;
    if (/[\p{L}\p{N},;)’'] ?$/u.test(text.slice(Math.max(0, at - 2), at))) inner += 1;
  }
  return { mentions, alone, inner, first };
}
