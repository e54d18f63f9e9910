import { editDistance } from '../../forms/edit-distance.ts';

/**
 * The name that was meant: one that differs by case, blanks and separators only, else the one
 * nearest by edit distance. Nothing where two are equally near, so that a suggestion is never a guess.
 *
 * @param preferred - says of a name whether it fits its place; a name that fits comes before one that does not.
 * @example `nearestName('datePublihed', ['datePublished', 'dateModified'])` is `'datePublished'`.
 */
export function nearestName(word: string, names: readonly string[], preferred: (name: string) => boolean = () => true): string | undefined {
  const plain = plainly(word);
  if (plain === '') return undefined;
  const alike = names.filter((name) => plainly(name) === plain);
  if (alike.length > 0) return only(alike, preferred);
  const sure = plain.length < 8 ? 1 : plain.length < 12 ? 2 : 3;
  return within(plain, names.filter(preferred), Math.max(sure, plain.length < 5 ? 1 : 2)) ?? within(plain, names, sure, preferred);
}

/** The one name that is nearest, at most so far away and less than half of the word. */
function within(plain: string, names: readonly string[], most: number, not?: (name: string) => boolean): string | undefined {
  let least = Math.min(most, Math.ceil(plain.length / 2) - 1);
  let near: string[] = [];
  for (const name of names) {
    const distance = editDistance(plain, name.toLowerCase(), least);
    if (distance > least || not?.(name) === true) continue;
    if (distance < least) near = [];
    least = distance;
    near.push(name);
  }
  return near.length === 1 ? near[0] : undefined;
}

function only(names: readonly string[], preferred: (name: string) => boolean): string | undefined {
  if (names.length === 1) return names[0];
  const fitting = names.filter(preferred);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Letters and figures in lower case: `date_published`, `Date-Published ` and `datePublished` are one. */
function plainly(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]+/gu, '');
}
