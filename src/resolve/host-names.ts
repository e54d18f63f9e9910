import type { Language } from '../model/language.ts';

// Hosts of everybody's mail and pages: they say nothing of whom a release is from.
const PUBLIC = new Set([
  'gmail', 'googlemail', 'hotmail', 'outlook', 'yahoo', 'protonmail', 'proton', 'icloud', 'gmx', 'web', 'live', 'telenet', 'skynet', 'orange', 'free', 'aol', 'posteo', 'mailbox', 'wanadoo', 'laposte',
  'facebook', 'twitter', 'x', 'linkedin', 'instagram', 'youtube', 'youtu', 'flickr', 'vimeo', 'github', 'gitlab', 'google', 'goo', 'bit', 'medium', 'wordpress', 'blogspot', 'wikipedia', 'tiktok', 'mastodon', 't', 'eventbrite', 'dropbox', 'wetransfer', 'zoom',
]);

const SECOND_LEVEL = new Set(['co', 'org', 'gov', 'ac', 'com', 'edu', 'gob', 'gouv', 'asso', 'net', 'nom']);

/** The label of a host that a name could be told by: "childfocus" of `press.childfocus.org`, `undefined` for public hosts. */
export function hostLabel(host: string): string | undefined {
  const parts = host.toLowerCase().replace(/^www\./u, '').split('.').filter((part) => part !== '');
  const label = parts.length > 2 && SECOND_LEVEL.has(parts.at(-2) ?? '') ? parts.at(-3) : parts.at(-2);
  return label === undefined || PUBLIC.has(label) ? undefined : label;
}

/**
 * How a name and the label of a host meet: `whole` where the label spells the name or all its
 * words shortened ("Universität Adorf" and uni-adorf, "Free Software Foundation Europe" and fsfe),
 * `part` where it spells its start or picks letters of each word; `undefined` where they do not.
 */
export function hostMatch(name: string, label: string): 'whole' | 'part' | undefined {
  // "Grünes Netz" is gruenes-netz or grunes-netz.
  return spelledBy(name, label) ?? (/[äöü]/iu.test(name) ? spelledBy(name.toLowerCase().replace(/[äöü]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter), label) : undefined);
}

/** What stands behind the noun that opens a name and its small words, which its address may leave out: "Open Net" of "Stichting Open Net", "Adorp" of "Bond van Adorp". */
export function withoutNoun(name: string, languages: readonly Language[]): string | undefined {
  const end = name.indexOf(' ');
  const noun = name.slice(0, Math.max(0, end)).toLowerCase();
  return languages.some(({ issuer, organizationNouns }) => issuer.generic.includes(noun) || organizationNouns.includes(noun)) ? name.slice(end + 1).replace(/^(?:\p{Ll}+[ ’'])+(?=\p{Lu})/u, '') : undefined;
}

function spelledBy(name: string, label: string): 'whole' | 'part' | undefined {
  const words = name.split(/[\s\-‐‑/&.]+/u).map(hostLetters).filter((word) => word !== '');
  const plain = words.join('');
  const host = hostLetters(label);
  if (plain.length < 2 || host.length < 2) return undefined;
  // "Bücher.example": a name that is its address.
  if (plain === host || (words.length > 1 && /^\S+\.\p{Ll}{2,}$/u.test(name) && words.slice(0, -1).join('') === host)) return 'whole';
  const capitals = words.map((word) => word.charAt(0)).join('');
  if (capitals.length >= 3 && capitals === host) return 'whole';
  if (label.includes('-') && spells(label.split('-').map(hostLetters), words)) return 'whole';
  const content = words.filter((word) => word.length > 3).join('');
  if (content.length >= 4 && content === host) return 'whole';
  if (plain.length >= 4 && host.startsWith(plain) && plain.length * 10 >= host.length * 7) return 'whole';
  if (host.length >= 4 && plain.startsWith(host)) return host.length * 10 >= plain.length * 6 ? 'whole' : 'part';
  const capital = name.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu)?.map(hostLetters) ?? [];
  return capital.length >= 2 && capital.length < 6 && host.length >= 4 && host.length < 21 && picks(capital, host) ? 'part' : undefined;
}

// "uni-adorf": each part of the label starts a word, in order, and no capital word is left behind it.
function spells(parts: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    while (at < words.length && !(part.length >= 2 && (words[at] as string).startsWith(part))) at += 1;
    if (at >= words.length) return false;
    at += 1;
  }
  return at === words.length;
}

// "ffmuc" for "Freifunk München", "ulau" for "Universidad del Lau": the label takes letters of each word with a capital in order, the first of each.
function picks(words: readonly string[], host: string, word = 0, from = 0): boolean {
  if (word === words.length) return from === host.length;
  let at = from;
  for (const character of words[word] as string) {
    if (character === host.charAt(at)) {
      at += 1;
      if (picks(words, host, word + 1, at)) return true;
    } else if (at === from) return false;
  }
  return false;
}

/** The letters and figures of a name or a host, without accents and in lower case. */
export function hostLetters(text: string): string {
  if (/^[a-zA-Z0-9]*$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
