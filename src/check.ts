import { annotate } from './annotate/annotate.ts';
import type { Source } from './model/source.ts';
import { checkPage, type CheckResult } from './check-page.ts';
import { convert, type ConvertOptions } from './convert.ts';
import { read } from './read/read.ts';

/**
 * How a file is checked: as `convert` has it. A JSON-LD file needs none of it, a release its
 * languages, a page the languages in which dates are to be read.
 */
export interface CheckOptions extends Partial<ConvertOptions> {
  /** The release that a page or JSON-LD file was made from: what is said there is looked up in it. */
  readonly release?: Source;
}

/**
 * Says what is wrong with a file: the structured data of a JSON-LD file or an HTML page (JSON-LD,
 * Microdata, RDFa), or what would be published of a release in text or Markdown. An HTML file is
 * judged as a page; `convert` judges it as a release.
 *
 * @example
 * ```ts
 * expect(check({ text: html, mediaType: 'text/html' }).diagnostics).toEqual([]);
 * ```
 * @returns never throws at input: what is wrong with it stands in `diagnostics`
 */
export function check(source: Source, options: CheckOptions = {}): CheckResult {
  if (isRelease(source)) return checkRelease(source, options);
  const { release, ...rest } = options;
  if (release === undefined) return checkPage(source, rest);
  const document = read(release);
  return checkPage(source, { ...rest, release: { document, annotations: annotate(document, options.languages ?? []) } });
}

/** Text and Markdown are a release, unless the text can only be JSON: `{`, or `[` with an object or text in it. */
function isRelease({ text, mediaType }: Source): boolean {
  return (mediaType === 'text/plain' || mediaType === 'text/markdown') && !/^\s*(?:\{|\[\s*[{"])/u.test(text.slice(0, 1000));
}

function checkRelease(source: Source, options: CheckOptions): CheckResult {
  const { document, pages, diagnostics } = convert(source, { ...options, languages: options.languages ?? [] });
  return { source, graph: pages[0]?.graph ?? { '@graph': [] }, document, diagnostics };
}
