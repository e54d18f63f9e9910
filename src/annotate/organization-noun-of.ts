import type { Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** The noun of organisations that a word is a form of, genitives where nouns have capitals: "verein" of "Vereins", "bündnis" of "Bündnisses". */
export function organizationNounOf(token: Pick<Word, 'kind' | 'lower'>, lexicon: Lexicon): string | undefined {
  if (token.kind !== 'word') return undefined;
  if (lexicon.organizationNouns.has(token.lower)) return token.lower;
  if (!lexicon.language.capitalNouns || !token.lower.endsWith('s')) return undefined;
  for (let cut = 1; cut <= 3; cut += 1) if (lexicon.organizationNouns.has(token.lower.slice(0, -cut))) return token.lower.slice(0, -cut);
  return undefined;
}
