import type { DateAnnotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import { findDates } from './find-dates.ts';
import { blockWords, makeReading } from './reading.ts';

/**
 * The dates in the words of a page, in any of its blocks: what stands in a release is `annotate`'s.
 * Where the language of the page cannot be told, the pack is used that reads the most dates.
 *
 * @example "3 June 2026" on an English page is one annotation with the value `2026-06-03`.
 */
export function annotateDates(document: Document, languages: readonly Language[]): readonly DateAnnotation[] {
  const { text } = document;
  // Only blocks with a year in them are read; the language is what the page declares, where that is known.
  const blocks = document.blocks.filter(({ start, end }) => YEAR.test(text.slice(start, end)));
  if (blocks.length === 0) return [];
  const declared = document.declared.find(({ name }) => name === 'inLanguage')?.value.toLowerCase().split(/[-_]/u)[0];
  const own = languages.filter(({ tag }) => tag === declared);
  const packs = own.length > 0 ? own : languages;
  return packs.map((language) => datesOf({ source: document.source, text, blocks, map: document.map, declared: [], links: [] }, language)).reduce((most, found) => (found.length > most.length ? found : most), []);
}

/** a year from 1900 on */
const YEAR = /(?:19|20)\d\d/u;

function datesOf(document: Document, language: Language): readonly DateAnnotation[] {
  const languages = [language];
  const reading = makeReading(document, languages, blockWords(document, languages));
  return reading.blocks.flatMap((block) => findDates(reading, block).map(({ type, value, role, spans, certainty, by }): DateAnnotation => ({ type, value, role, spans, certainty, by })));
}
