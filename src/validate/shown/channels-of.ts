import type { ValueVisit, Walk } from '../../model/walk.ts';
import type { Wording } from '../../model/wording.ts';
import { isOf } from './main-nodes.ts';

/** The telephone numbers and e-mail addresses that a graph gives of contact points, organizations and people. */
export function channelsOf(walk: Walk): readonly ValueVisit[] {
  return ['telephone', 'email'].flatMap((property) => (walk.uses.get(property)?.values ?? []).filter(({ node, value }) => typeof value === 'string' && value.trim() !== '' && isOf(node, ['ContactPoint', 'Organization', 'Person'])));
}

/** True where a number or address stands among words or leads from a link: a number by its last digits, as the country may be left out. */
export function channelStands({ property, value }: ValueVisit, words: Wording): boolean {
  const given = (value as string).trim();
  if (words.literal(given) || (property === 'email' && words.literal(bareEmail(given)))) return true;
  if (property === 'email') return emailsIn(words).has(bareEmail(given));
  const digits = given.replace(/\(0\)/u, '').replace(/\D/gu, '');
  if (digits.length < 3) return true;
  const end = digits.length > LONG ? digits.slice(-LONG) : digits;
  return words.digits.includes(digits.length > LONG ? `${end} ` : ` ${end} `) || words.digits.replace(/ /gu, '').includes(end);
}

/** True where the text has a channel of that kind. */
export function hasChannel(property: string, words: Wording): boolean {
  return property === 'email' ? emailsIn(words).size > 0 : words.document.links.some(({ href }) => href.startsWith('tel:')) || /(?:^|\s)\+\d[\d\s()./-]{6,}/u.test(words.document.text) || / \d{9,14} /u.test(words.digits);
}

/** Digits that tell a number apart from any other. */
const LONG = 7;

function bareEmail(text: string): string {
  const at = text.indexOf('@');
  const name = /[^\s<>@:]{1,64}$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
  const host = /^@[^\s<>@?]{1,255}/u.exec(text.slice(at))?.[0] ?? '';
  return (name + host).toLowerCase();
}

function emailsIn({ document: { text, links } }: Wording): ReadonlySet<string> {
  const linked = links.flatMap(({ href }) => (href.toLowerCase().startsWith('mailto:') ? [href] : []));
  const found = [text, ...linked].flatMap((words) => (words.includes('@') ? (words.match(/(?<![^\s<>@:,;()"“”])[^\s<>@:,;()"“”]{1,64}@[^\s<>@?,;()"“”]{1,200}/gu) ?? []) : []));
  return new Set(found.map((address) => address.toLowerCase().replace(/\.$/u, '')));
}
