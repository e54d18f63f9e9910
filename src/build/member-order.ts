/**
 * The names of a node's members in the one order that graphs are written in: what it is, what it is
 * called, its words, its dates, who made it, its parts; anything else after that by alphabet.
 *
 * @example `memberOrder(['url', 'name', '@type'])` is `['@type', 'name', 'url']`.
 */
export function memberOrder(names: string[]): string[] {
  // Insertion sort: a node has about eight members, many in order already.
  const ranks = names.map((name) => RANKS.get(name) ?? 99);
  for (let end = 1; end < names.length; end += 1) {
    const name = names[end] as string;
    const rank = ranks[end] as number;
    let place = end;
    for (; place > 0 && isAfter(place - 1, rank, name); place -= 1) {
      names[place] = names[place - 1] as string;
      ranks[place] = ranks[place - 1] as number;
    }
    names[place] = name;
    ranks[place] = rank;
  }
  return names;

  function isAfter(place: number, rank: number, name: string): boolean {
    const other = ranks[place] as number;
    return other === rank ? (names[place] as string) > name : other > rank;
  }
}

const RANKS: ReadonlyMap<string, number> = new Map([
  ['@type', 0],
  ['@id', 1],
  ['url', 2],
  ['mainEntityOfPage', 3],
  ['contactType', 4],
  ['name', 5],
  ['alternateName', 6],
  ['headline', 7],
  ['alternativeHeadline', 8],
  ['claimReviewed', 9],
  ['text', 10],
  ['genre', 11],
  ['inLanguage', 12],
  ['dateline', 13],
  ['locationCreated', 14],
  ['datePublished', 15],
  ['dateModified', 16],
  ['description', 17],
  ['articleSection', 18],
  ['keywords', 19],
  ['articleBody', 20],
  ['image', 21],
  ['creator', 22],
  ['author', 23],
  ['publisher', 24],
  ['ratingValue', 25],
  ['bestRating', 26],
  ['worstRating', 27],
  ['ratingExplanation', 28],
  ['reviewRating', 29],
  ['itemReviewed', 30],
  ['claimInterpreter', 31],
  ['isPartOf', 32],
  ['sourceOrganization', 33],
  ['hasPart', 34],
  ['appearance', 35],
  ['citation', 36],
  ['about', 37],
  ['mentions', 38],
  ['jobTitle', 39],
  ['worksFor', 40],
  ['email', 41],
  ['telephone', 42],
  ['availableLanguage', 43],
  ['contactPoint', 44],
  ['logo', 45],
  ['sameAs', 46],
  ['position', 47],
  ['item', 48],
]);
