import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { declaredOrigin } from './declared-origin.ts';
import { packOf } from './pack-of.ts';
import type { ResolveContext } from './resolve-context.ts';
import { traced, type Traced } from './traced.ts';

/** "Lind, Nora": a person, as catalogues write them; beside one an author without a comma is a body. */
export const INVERTED: RegExp = /^(?:\p{Ll}+ ){0,2}\p{Lu}[^,\s]*, \p{Lu}[^,]*$/u;

/**
 * The person whom the file declares as its author. An account ("admin", "arden-press"), a body and
 * several people in one are nobody's name; the publisher is the author then.
 *
 * @example `author: Lind, Nora` gives "Nora Lind".
 */
export function resolveByline(context: ResolveContext): Traced<string> | undefined {
  const item = context.document.declared.find((candidate) => candidate.name === 'author' && matchKey(candidate.value) !== '');
  if (item === undefined) return undefined;
  const value = fold(item.value);
  if (INVERTED.test(value)) return traced(inOrder(value), declaredOrigin(item));
  const known = context.entities.find(value, 'person') !== undefined;
  return known || (isOneName(value) && !isCorporate(context, value)) ? traced(value, declaredOrigin(item)) : undefined;
}

// Two words or more of which the first and the last have capitals, without a mark or a word between several.
function isOneName(value: string): boolean {
  const words = value.split(' ');
  return words.length > 1 && /^\p{Lu}/u.test(value) && /^\p{Lu}/u.test(words.at(-1) ?? '') && !/[,;/&+@|]/u.test(value) && !words.some((word) => BETWEEN.has(word));
}

const BETWEEN: ReadonlySet<string> = new Set(['and', 'en', 'et', 'und', 'y', 'e', 'i', 'och']);

function inOrder(value: string): string {
  const [family = '', given = ''] = value.split(', ');
  return `${given} ${family}`;
}

/** "Arden Cycling Union", "Radverband Adorf e.V.", "GöKB": a noun of organisations, a legal form or capitals that no person's name has. */
export function isCorporate(context: ResolveContext, name: string): boolean {
  if (/\p{Lu}{2}/u.test(name) && /^[\p{L}\p{N}-]{3,}$/u.test(name)) return true;
  const pack = packOf(context);
  const words = name.toLowerCase().split(/\s+/u);
  return pack !== undefined && words.length > 1 && words.some((word) => pack.organizationNouns.includes(word) || pack.legalForms.some((form) => form.toLowerCase().replace(/\.$/u, '') === word.replace(/\.$/u, '')));
}
