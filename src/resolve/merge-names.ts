import type { Language } from '../model/language.ts';
import { matchKey } from '../forms/match-key.ts';
import { isAuthority } from './is-authority.ts';
import { scoreOf, type PublisherCandidate } from './publisher-candidates.ts';
import { isIdentity, weightOf, type PublisherSign } from './publisher-weights.ts';

// What the issuer does itself: whatever form of the name stands there is the one that it goes by.
const ACTS: readonly PublisherSign[] = ['label', 'letterhead', 'site', 'announcement', 'lead'];

// A place in the title or in many sentences says nothing of who governs it.
const PLACED: readonly PublisherSign[] = ['headline', 'headlineStart', 'repeated', 'often'];

const HOSTS: readonly PublisherSign[] = ['siteName', 'host', 'pageHost', 'webHost', 'abbreviatedMail', 'abbreviatedHost'];

/**
 * Brings the forms of one name together, so that the signs of all count for the one that the text
 * prefers: an acronym and the name in full, "Stepwise" and "Stepwise Inc.", "Arden County" and
 * "Arden County Harbour Office".
 *
 * @param acronyms - pairs of names that stand beside each other in brackets
 * @param languages - whose legal forms ("e.V.", "Inc") a name carries that most often stands without them
 */
export function mergeNames(candidates: readonly PublisherCandidate[], acronyms: readonly (readonly [string, string])[], languages: readonly Language[] = []): void {
  const byKey = new Map(candidates.map((candidate) => [matchKey(candidate.name), candidate]));
  for (const [short, long] of spelledOut(candidates)) spellOut(short, long);
  for (const pair of acronyms) {
    const [short, long] = [...pair].sort((a, b) => a.length - b.length).map((name) => byKey.get(matchKey(name)));
    if (short && long) spellOut(short, long);
  }
  // "New Zealand" is no form of "New Zealand Union of Students’ Associations (NZUSA)".
  const full = new Set(acronyms.flat().map(matchKey).filter((key) => key.includes(' ')));
  const byLength = candidates.filter((candidate) => candidate.signs.size > 0 && candidate.office === undefined).map((candidate) => ({ candidate, key: matchKey(candidate.name), acts: ACTS.some((sign) => candidate.signs.has(sign)) })).sort((a, b) => a.key.length - b.key.length);
  for (const [index, { candidate: short, key, acts: shortActs }] of byLength.entries()) {
    for (const { candidate: long, key: longer, acts: longActs } of byLength.slice(index + 1)) {
      const behind = isBehind(longer, key);
      // "Adorp" is the place, "gemeente Adorp", "Ville d’Adorp" is whoever governs it.
      if (longer.endsWith(` ${key}`) && !key.includes(' ') && isAuthority(longer, languages)) {
        for (const sign of PLACED) short.signs.delete(sign);
        give(short, long);
        short.signs.clear();
        continue;
      }
      // "Arden's", "des Radverbands Adorf": the genitive is no part of the name.
      if (longer === `${key}'s` || isGenitive(longer, key)) {
        give(long, short);
        long.signs.clear();
        continue;
      }
      if (!behind && ![' ', ', ', "'s "].some((joint) => longer.startsWith(key + joint))) continue;
      const acts = longActs || (long.signs.has('headlineSubject') && !shortActs);
      // The longer form where it acts itself, or where the shorter is the place of the dateline
      // ("Porthaven") or not the name of the address (ardencounty); else the form that the text has more often.
      const isForm = !behind && isLegalForm(longer.slice(key.length), languages);
      const longWins = isForm ? short.mentions < 2 * long.mentions : behind ? (long.mentions >= 2 && (long.inner > 0 || opensWithNoun(longer, languages))) || isTold(long, short) : acts || ((short.signs.has('place') || isTold(long, short)) && [...long.signs.keys()].some(isIdentity)) || short.alone <= 2 * long.mentions;
      if (longWins && isIdentified(long)) give(short, long);
      else if (!longWins && !full.has(longer)) {
        give(long, short);
        long.signs.clear();
      }
    }
  }
}

// The same words, of which some end in -s or -es.
function isGenitive(longer: string, key: string): boolean {
  const [words, plain] = [longer.split(' '), key.split(' ')];
  return words.length === plain.length && words.length > 1 && words.every((word, index) => word === plain[index] || ((plain[index] as string).length > 3 && /^e?s$/u.test(word.slice((plain[index] as string).length)) && word.startsWith(plain[index] as string)));
}

// "Reply Arden Walks": the first word of a title has its capital for that, unless it says what the name is of.
function opensWithNoun(name: string, languages: readonly Language[]): boolean {
  const noun = name.slice(0, name.indexOf(' '));
  return languages.some(({ organizationNouns, issuer, determiners }) => organizationNouns.includes(noun) || issuer.generic.includes(noun) || determiners.includes(noun));
}

function isLegalForm(words: string, languages: readonly Language[]): boolean {
  const form = plainForm(words);
  return languages.some((language) => legalFormsOf(language).has(form));
}

const known = new WeakMap<Language, ReadonlySet<string>>();

/** The legal forms of a pack without their marks; made once. */
function legalFormsOf(language: Language): ReadonlySet<string> {
  const forms = known.get(language) ?? new Set(language.legalForms.map(plainForm));
  known.set(language, forms);
  return forms;
}

function plainForm(words: string): string {
  return words.replace(/\P{L}/gu, '').toLowerCase();
}

// What cites itself by one form of its name is the issuer by the other: it is no source where its acronym is none.
function spellOut(short: PublisherCandidate, long: PublisherCandidate): void {
  long.first = Math.min(short.first, long.first);
  if (!short.signs.has('source')) long.signs.delete('source');
  give(short, long);
  short.full = long;
}

// An address spells the longer name or the frame of its page shows it, and the shorter is only a part of its words.
function isTold(long: PublisherCandidate, short: PublisherCandidate): boolean {
  return HOSTS.some((sign) => long.signs.has(sign)) && !HOSTS.some((sign) => short.signs.has(sign));
}

// "CNLL" and "Conseil National du Logiciel Libre", wherever they stand: the capitals of one name are the words of another.
function spelledOut(candidates: readonly PublisherCandidate[]): (readonly [PublisherCandidate, PublisherCandidate])[] {
  const long = new Map<string, PublisherCandidate | undefined>();
  for (const candidate of candidates) {
    const initials = candidate.name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join('') ?? '';
    // Two names of one acronym: neither is told.
    if (initials.length >= 3 && candidate.name.includes(' ')) long.set(initials, long.has(initials) ? undefined : candidate);
  }
  return candidates.flatMap((candidate) => {
    const full = /^\p{Lu}{3,8}$/u.test(candidate.name) ? long.get(candidate.name) : national(candidate.name, candidates);
    return full === undefined ? [] : [[candidate, full] as const];
  });
}

// "CCC-CH" for "Chaos Computer Club Schweiz": the letters behind the hyphen are those of the country that the last word names.
function national(acronym: string, candidates: readonly PublisherCandidate[]): PublisherCandidate | undefined {
  const letters = /^(\p{Lu}{2,6})-\p{Lu}{2}$/u.exec(acronym)?.[1];
  if (letters === undefined) return undefined;
  const found = candidates.filter(({ name }) => {
    const words = name.split(' ');
    return words.length === letters.length + 1 && words.every((word) => /^\p{Lu}/u.test(word)) && words.slice(0, -1).map((word) => word.charAt(0)).join('') === letters;
  });
  // In another language it has another name: "Club Suisse", "Club Schweiz"; two of them tell none.
  return found.length === 1 ? found[0] : undefined;
}

function give(from: PublisherCandidate, to: PublisherCandidate): void {
  // "München" is a place; "Freie Netze München" is none for holding it.
  for (const [sign, says] of from.signs) if (!to.signs.has(sign) && weightOf(sign) > 0) to.signs.set(sign, says);
}

// The longer name is one that something else than its shorter form shows.
function isIdentified(candidate: PublisherCandidate): boolean {
  return scoreOf(candidate) >= 2 || candidate.signs.has('named');
}

// One word before a name: "Stichting Open Net", "The Open Net".
function isBehind(longer: string, key: string): boolean {
  return longer.endsWith(` ${key}`) && !longer.slice(0, -key.length - 1).includes(' ');
}
