import type { Annotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import { annotateBylines } from './annotate-bylines.ts';
import { annotateDates } from './annotate-dates.ts';

/** What is read in the words of a page that is compared with its graph: dates, and who wrote it. What stands in a release is `annotate`'s. */
export function annotatePage(document: Document, languages: readonly Language[]): readonly Annotation[] {
  return [...annotateDates(document, languages), ...annotateBylines(document, languages)];
}
