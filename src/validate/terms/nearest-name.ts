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
  const alike = names.filter((name) => name.length >= plain.length && plainly(name) === plain);
  if (alike.length > 0) return only(alike, preferred);
  const half = Math.ceil(plain.length / 2) - 1;
  const sure = Math.min(half, plain.length < 8 ? 1 : plain.length < 12 ? 2 : 3);
  const most = Math.min(half, Math.max(sure, plain.length < 5 ? 1 : 2));
  // Whether a name fits takes longer to tell than whether it is near.
  const near: Near[] = [];
  for (const name of names) {
    const distance = editDistance(plain, name.toLowerCase(), most);
    if (distance <= most) near.push({ name, distance, fits: preferred(name) });
  }
  return nearest(near.filter(({ fits }) => fits)) ?? nearest(near.filter(({ fits, distance }) => !fits && distance <= sure));
}

interface Near {
  readonly name: string;
  readonly distance: number;
  readonly fits: boolean;
}

/** The one that is nearest; nothing where two are equally near. */
function nearest(near: readonly Near[]): string | undefined {
  const least = Math.min(...near.map(({ distance }) => distance));
  const [first, ...others] = near.filter(({ distance }) => distance === least);
  return others.length === 0 ? first?.name : undefined;
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
