import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { countWords, languageOfCounts, type WordCounts } from './language-of-counts.ts';
import { lexiconOf } from './lexicon.ts';

// Words in quotation marks of any kind.
const QUOTED = /[“„«"»][^“„«"»”]{0,2000}[”“»"«]/gu;

/**
 * The language that a block is written in: that of its words where it is long enough to tell, else
 * the one that its markup declares, else the release's. A paragraph that is mostly a quotation in
 * another language is written in the language of the words around it.
 *
 * @param tag - what the markup declares of the block
 * @param main - primary subtag of the release, or `und`
 */
export function languageOfBlock(block: Span, tag: string | undefined, flat: string, counts: WordCounts, languages: readonly Language[], main: string): string {
  const told = block.end - block.start > 120 ? languageOfCounts(counts, languages) : 'und';
  const declared = tag?.toLowerCase().split(/[-_]/u)[0];
  const own = told !== 'und' ? told : declared !== undefined && languages.some(({ tag }) => tag === declared) ? declared : main;
  return own === main || isAround(flat.slice(block.start, block.end), own, languages, main) ? own : main;
}

// Whether the words around the quotations of a block speak another language than the release's.
function isAround(words: string, own: string, languages: readonly Language[], main: string): boolean {
  const rest = words.replace(QUOTED, ' ');
  if (rest.length === words.length) return true;
  const [one, other] = [own, main].map((tag) => languages.findIndex((language) => language.tag === tag)) as [number, number];
  if (one === -1 || other === -1) return true;
  const { byLanguage } = countWords(rest, languages);
  const spoken = rest.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
  const voice = (index: number): number => {
    const { cueVerbs, verbless } = lexiconOf(languages[index] as Language);
    return (byLanguage[index] as number) + spoken.filter((word) => cueVerbs.has(word) || verbless.has(word)).length * 2;
  };
  return voice(one) >= voice(other);
}
