import type { Diagnostic } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { Source } from './model/source.ts';
import type { Fault, Subject } from './model/subject.ts';
import { convert, type ConvertOptions } from './convert.ts';
import { extract } from './extract/extract.ts';
import type { Extraction } from './extract/extraction.ts';
import { read } from './read/read.ts';
import { validate } from './validate/validate.ts';

/** How a file is checked: as `convert` has it. A page or JSON-LD file needs none of it, a release its languages. */
export type CheckOptions = Partial<ConvertOptions>;

/** What a file describes, and what is wrong with it. */
export interface CheckResult {
  readonly source: Source;
  /** The graph of a page or JSON-LD file as written there; of a release what would be published (of its first page). */
  readonly graph: Subject['graph'];
  /** The words of a page or release; a page is read when they are first asked for. Absent for JSON-LD. */
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
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
  const { url, profiles, rules, today } = options;
  const given = url === undefined ? source : { ...source, url };
  const extraction = extract(given);
  const page = new LazyPage(given);
  const diagnostics = validate(new PageSubject(extraction, page, today), { ...(profiles && { profiles }), ...(rules && { rules }) });
  const { graph } = extraction;
  return source.mediaType === 'text/html' ? { source, graph, document: page, diagnostics } : { source, graph, diagnostics };
}

/** Text and Markdown are a release, unless the text can only be JSON: `{`, or `[` with an object or text in it. */
function isRelease({ text, mediaType }: Source): boolean {
  return (mediaType === 'text/plain' || mediaType === 'text/markdown') && !/^\s*(?:\{|\[\s*[{"])/u.test(text.slice(0, 1000));
}

function checkRelease(source: Source, options: CheckOptions): CheckResult {
  const { document, pages, diagnostics } = convert(source, { ...options, languages: options.languages ?? [] });
  return { source, graph: pages[0]?.graph ?? { '@graph': [] }, document, diagnostics };
}

// Classes, because a getter in an object literal costs as much as reading the JSON once more.

/** A page that is read when a rule asks for its words. */
class LazyPage implements Document {
  readonly source: Source;
  #document: Document | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  get text(): string {
    return this.#read().text;
  }

  get blocks(): Document['blocks'] {
    return this.#read().blocks;
  }

  get map(): Document['map'] {
    return this.#read().map;
  }

  get declared(): Document['declared'] {
    return this.#read().declared;
  }

  get links(): Document['links'] {
    return this.#read().links;
  }

  #read(): Document {
    return (this.#document ??= read(this.source));
  }
}

/** A page as a subject, whose places are looked up when there is a finding. */
class PageSubject implements Subject {
  readonly graph: Subject['graph'];
  readonly page: Document;
  readonly faults?: readonly Fault[];
  readonly today?: string;
  readonly #extraction: Extraction;

  constructor(extraction: Extraction, page: Document, today: string | undefined) {
    this.graph = extraction.graph;
    this.page = page;
    if (extraction.faults.length > 0) this.faults = extraction.faults;
    if (today !== undefined) this.today = today;
    this.#extraction = extraction;
  }

  get positions(): Extraction['positions'] {
    return this.#extraction.positions;
  }
}
