import { editDistance } from './edit-distance.ts';

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
  const most = plain.length <= 4 ? 1 : plain.length <= 10 ? 2 : 3;
  let least = most;
  let near: string[] = [];
  for (const name of names) {
    const distance = editDistance(plain, name.toLowerCase(), least);
    if (distance > least) continue;
    if (distance < least) near = [];
    least = distance;
    near.push(name);
  }
  const fitting = near.filter(preferred);
  return least >= plain.length / 2 ? undefined : only(fitting.length > 0 ? fitting : near, preferred);
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
