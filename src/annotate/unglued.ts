import type { Lexicon } from './lexicon.ts';
import type { ReadBlock } from './reading.ts';
import { partOf, type Token } from './token.ts';

// "DetailsTom", "LimitedRobert": a small letter, then a capital; "CEOTel": capitals, then a word.
const GLUED = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/**
 * A block of contacts in which words that a scraper ran together, where it lost a line break, are
 * two: "Contact DetailsTom Rieder", "Acme LimitedJane Doe, CEOTel. 020 …". Only where the first
 * ends a heading or a company's name, or the second is a label.
 */
export function unglued(block: ReadBlock): ReadBlock {
  if (!block.tokens.some((token) => cutOf(token, block.lexicon) > 0)) return block;
  const tokens = block.tokens.flatMap((token): Token[] => {
    const cut = cutOf(token, block.lexicon);
    return cut === 0 ? [token] : [partOf(token, 0, cut, block.lexicon), { ...partOf(token, cut, token.text.length, block.lexicon), opensLine: true }];
  });
  return { ...block, tokens };
}

function cutOf(token: Token, lexicon: Lexicon): number {
  if (token.kind !== 'word' || token.text.length < 6 || !token.word.mixed || !GLUED.test(token.text)) return 0;
  const { headings, contactLabels } = lexicon.language;
  for (let cut = 2; cut < token.text.length - 1; cut += 1) {
    const before = token.lower.slice(0, cut);
    const after = token.lower.slice(cut);
    if (!/^\p{Lu}/u.test(token.text.slice(cut))) continue;
    if (lexicon.legalForms.has(before) || headings.contact.some((heading) => heading === before || heading.endsWith(` ${before}`))) return cut;
    if (after.length > 2 && [...contactLabels.telephone, ...contactLabels.email, ...contactLabels.fax].includes(after)) return cut;
  }
  return 0;
}
