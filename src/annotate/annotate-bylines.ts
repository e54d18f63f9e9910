import type { BylineAnnotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';

/**
 * The authors that short lines of a page name behind a word for it, in any of the languages.
 *
 * @example "By Ann Peeters, 3 June 2026" is one annotation, at "Ann Peeters".
 */
export function annotateBylines({ text, blocks }: Document, languages: readonly Language[]): readonly BylineAnnotation[] {
  const cues = new Set(languages.flatMap(({ bylines }) => bylines));
  const particles = new Set(languages.flatMap(({ nameParticles }) => nameParticles));
  const joiners = new Set(languages.flatMap((language) => language.joiners));
  return blocks.flatMap(({ start, end }): BylineAnnotation[] => {
    const line = end - start > LONGEST ? undefined : LINE.exec(text.slice(start, end));
    const { cue = '', name = '', next } = line?.groups ?? {};
    if (!line || !cues.has(cue.toLowerCase()) || (next !== undefined && !joiners.has(next)) || !name.split(/\s/u).every((word) => CAPITAL.test(word) || particles.has(word))) return [];
    const behind = start + line[0].length;
    return [{ type: 'byline', spans: [{ start: behind - name.length, end: behind }], certainty: 'stated', by: 'byline' }];
  });
}

const LONGEST = 120;
/** "By Ann Peeters", "Texte : Lucie d’Arcy", "VON Ann Meier": two or three words with capitals, particles between them, and no sentence behind */
const LINE = /^(?<cue>\p{L}{2,20})(?:\s?:)?\s+(?<name>\p{Lu}[\p{L}'’.-]+(?:\s\p{Ll}{1,6}){0,2}(?:\s(?:\p{Ll}['’])?\p{Lu}[\p{L}'’.-]+){1,2})(?=$|[,|·•–—-]|\s+(?:[\d,|·•–—(-]|(?<next>[\p{L}&]+)))/u;
const CAPITAL = /^(?:\p{Ll}['’])?\p{Lu}/u;
