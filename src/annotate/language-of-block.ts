import type { Block } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import { countWords, languageOfCounts, type WordCounts } from './language-of-counts.ts';
import { lexiconOf } from './lexicon.ts';

// Words in quotation marks of any kind.
const QUOTED = /[“„«"»][^“„«"»”]{0,2000}[”“»"«]/gu;

/**
 * The language that a block is written in: that of its words where it is long enough to tell, else
 * the one that its markup declares, else the release's. A paragraph that is mostly a quotation in
 * another language is written in the language of the words around it.
 *
 * @param main - primary subtag of the release, or `und`
 */
export function languageOfBlock(block: Block, flat: string, counts: WordCounts, languages: readonly Language[], main: string): string {
  const told = block.end - block.start > 120 ? languageOfCounts(counts, languages) : 'und';
  const declared = block.language?.toLowerCase().split(/[-_]/u)[0];
  const own = told !== 'und' ? told : declared !== undefined && languages.some(({ tag }) => tag === declared) ? declared : main;
  return own === main || isAround(flat.slice(block.start, block.end), own, languages, main) ? own : main;
}

// Whether the words around the quotations of a block speak another language than the release's.
function isAround(words: string, own: string, languages: readonly Language[], main: string): boolean {
  const rest = words.replace(QUOTED, ' ');
  if (rest.length === words.length) return true;
  const [one, other] = [own, main].map((tag) => languages.find((language) => language.tag === tag));
  if (one === undefined || other === undefined) return true;
  const [first = 0, second = 0] = countWords(rest, [one, other]).byLanguage;
  const cues = (language: Language): number => (rest.toLowerCase().match(/[\p{L}’]+/gu) ?? []).filter((word) => lexiconOf(language).cueVerbs.has(word) || lexiconOf(language).verbless.has(word)).length;
  return first + cues(one) * 2 >= second + cues(other) * 2;
}
