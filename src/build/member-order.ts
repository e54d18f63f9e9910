/**
 * The names of a node's members in the one order that graphs are written in: what it is, what it is
 * called, its words, its dates, who made it, its parts; anything else after that by alphabet.
 *
 * @example `memberOrder(['url', 'name', '@type'])` is `['@type', 'name', 'url']`.
 */
export function memberOrder(names: string[]): string[] {
  // Insertion sort: a node has about eight members, many in order already.
  const ranks: number[] = [];
  for (let end = 0; end < names.length; end += 1) {
    const name = names[end] as string;
    const rank = RANKS.get(name) ?? 99;
    let place = end;
    for (; place > 0; place -= 1) {
      const before = ranks[place - 1] as number;
      if (before < rank || (before === rank && (names[place - 1] as string) <= name)) break;
      names[place] = names[place - 1] as string;
      ranks[place] = before;
    }
    names[place] = name;
    ranks[place] = rank;
  }
  return names;
}

const RANKS: ReadonlyMap<string, number> = new Map([
  ['@type', 0],
  ['@id', 1],
  ['url', 2],
  ['mainEntityOfPage', 3],
  ['name', 4],
  ['alternateName', 5],
  ['headline', 6],
  ['alternativeHeadline', 7],
  ['claimReviewed', 8],
  ['text', 9],
  ['genre', 10],
  ['inLanguage', 11],
  ['datePublished', 12],
  ['dateModified', 13],
  ['description', 14],
  ['articleBody', 15],
  ['creator', 16],
  ['author', 17],
  ['publisher', 18],
  ['jobTitle', 19],
  ['worksFor', 20],
  ['reviewRating', 21],
  ['itemReviewed', 22],
  ['hasPart', 23],
  ['citation', 24],
  ['mentions', 25],
]);
