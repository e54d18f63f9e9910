import type { Span } from '../model/span.ts';

// A page with more of them is about JSON-LD.
const MAX_PLACES = 20;

/**
 * Where JSON-LD stands in the text of a page, outside of any script: its brace up to the word
 * `@context`. Listings in `<pre>` and `<code>` are meant to be read and do not count.
 *
 * @param offsets - of `@context` in the page
 * @param hidden - scripts, comments and the like
 */
export function loosePlaces(page: string, offsets: readonly number[], hidden: readonly Span[]): Span[] {
  const places: Span[] = [];
  const shown = new Set(offsets);
  for (const { start, end } of hidden) for (let index = firstFrom(offsets, start); (offsets[index] ?? end) < end; index += 1) shown.delete(offsets[index] as number);
  for (const at of [...shown].slice(0, MAX_PLACES)) {
    // `{ "@context`, `[{ &quot;@context`.
    const before = /[{[]\s{0,20}(?:["'“]|&quot;)$/u.exec(page.slice(Math.max(0, at - 40), at));
    if (before === null) continue;
    const start = Math.max(0, at - 40) + before.index;
    const tag = page.lastIndexOf('<', start);
    if (tag > page.lastIndexOf('>', start) || isIn(page, 'pre', start) || isIn(page, 'code', start) || isIn(page, 'textarea', start)) continue;
    places.push({ start, end: at + '@context'.length });
  }
  return places;
}

/** The index of the first of some ascending offsets that is not before `at`. */
export function firstFrom(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isIn(page: string, name: string, at: number): boolean {
  return page.lastIndexOf(`<${name}`, at) > page.lastIndexOf(`</${name}`, at);
}
