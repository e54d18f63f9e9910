import type { Exporter } from '../model/exporter.ts';
import { toScript } from './to-script.ts';

/** Script elements to paste into a page: a block of its own for each `ClaimReview`, one for the rest. */
export const script: Exporter = {
  id: 'script',
  extension: 'html',
  mediaType: 'text/html',
  description: 'script elements to paste into the head of a page',
  write: ({ pages }) => pages.map(({ graph }) => toScript(graph)).join('\n'),
};
