import { annotatePage } from './annotate/annotate-page.ts';
import type { Annotation } from './model/annotation.ts';
import type { Diagnostic, Severity } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { Language } from './model/language.ts';
import type { Profile } from './model/profile.ts';
import type { Newsroom, Settings } from './model/settings.ts';
import type { Source } from './model/source.ts';
import type { Span } from './model/span.ts';
import type { Fault, Subject } from './model/subject.ts';
import { extract } from './extract/extract.ts';
import type { Extraction } from './extract/extraction.ts';
import { ignoredRules } from './extract/ignored-rules.ts';
import { oneOf } from './forms/one-of.ts';
import { shownText } from './markup/shown-text.ts';
import { shownWords } from './markup/shown-words.ts';
import { pageAsides } from './read/page-asides.ts';
import { readPage } from './read/read-html.ts';
import { unknownIgnores } from './validate/unknown-ignores.ts';
import { validate } from './validate/validate.ts';

/** How a page or JSON-LD file is checked; a JSON-LD file needs none of it. */
export interface CheckPageOptions {
  /** The languages in which dates and bylines of a page are read. */
  readonly languages?: readonly Language[];
  /** The address of the page. */
  readonly url?: string;
  /** Consumers to judge for, beside those that the types in the graph call for. */
  readonly profiles?: readonly Profile[];
  /** Severity by rule id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day to compare dates with, ISO 8601; date-relative rules do not run without it. */
  readonly today?: string;
  readonly newsroom?: Settings<Newsroom>;
  /** The release that it was made from, read and annotated: what is said there is looked up in it. */
  readonly release?: { readonly document: Document; readonly annotations: readonly Annotation[] };
}

/** What a file describes, and what is wrong with it. */
export interface CheckResult {
  readonly source: Source;
  /** The graph of a page or JSON-LD file as written there; of a release what would be published (of its first page). */
  readonly graph: Subject['graph'];
  /** The words of a page or release; a page is read when they are first asked for. Absent for JSON-LD. */
  readonly document?: Document;
  /** The words of the release that a page or JSON-LD file was compared with: places in `release` are in it. */
  readonly release?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says what is wrong with the structured data of an HTML page (JSON-LD, Microdata, RDFa) or a JSON-LD
 * file. As {@link check} does, without what it needs for releases: a bundle with it alone is half the size.
 *
 * @example
 * ```ts
 * expect(checkPage({ text: html, mediaType: 'text/html' }).diagnostics).toEqual([]);
 * ```
 * @returns never throws at input: what is wrong with it stands in `diagnostics`
 */
export function checkPage(source: Source, options: CheckPageOptions = {}): CheckResult {
  const { url, rules } = options;
  const given = url === undefined ? source : { ...source, url };
  const isPage = source.mediaType === 'text/html';
  const extraction = extract(given);
  const ignored = isPage ? ignoredRules(source.text, extraction.unseen) : [];
  const page = isPage ? new LazyPage(given) : wordless(given);
  const subject = new PageSubject(extraction, page, options, unknownIgnores(ignored));
  const diagnostics = validate(subject, ignored.length === 0 ? options : { ...options, rules: { ...rules, ...Object.fromEntries(ignored.map(({ rule }) => [rule, 'off' as const])) } });
  const { graph } = extraction;
  const release = subject.document === undefined ? {} : { release: subject.document };
  return isPage ? { source, graph, document: page, ...release, diagnostics } : { source, graph, ...release, diagnostics };
}

/** A file of JSON, which shows no words. */
function wordless(source: Source): Document {
  return { source, text: '', blocks: [], map: [], declared: [], links: [] };
}

// Classes, because a getter in an object literal costs as much as reading the JSON once more.

/** A page that is read when a rule asks for its words. */
class LazyPage implements Document {
  readonly source: Source;
  #document: Document | undefined;
  #asides: readonly Span[] | undefined;

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

  get asides(): readonly Span[] {
    return (this.#asides ??= pageAsides(this.source.text));
  }

  get links(): Document['links'] {
    return this.#read().links;
  }

  #read(): Document {
    return (this.#document ??= readPage(this.source));
  }
}

/** A page as a subject, whose places are looked up when there is a finding. */
class PageSubject implements Subject {
  readonly graph: Subject['graph'];
  readonly page: Document;
  readonly faults?: readonly Fault[];
  readonly hints?: NonNullable<Subject['hints']>;
  readonly today?: string;
  readonly document?: Document;
  readonly annotations?: readonly Annotation[];
  readonly newsroom?: Settings<Newsroom>;
  readonly #extraction: Extraction;
  readonly #languages: readonly Language[];
  #words: string | undefined;
  #shows: ((words: readonly string[]) => boolean) | undefined;
  #annotations: readonly Annotation[] | undefined;

  constructor(extraction: Extraction, page: Document, { today, release, newsroom, languages = [] }: CheckPageOptions, more: readonly Fault[]) {
    this.graph = extraction.graph;
    this.page = page;
    if (extraction.faults.length + more.length > 0) this.faults = [...extraction.faults, ...more];
    // Those of Microdata and those of RDFa.
    for (const { hints } of extraction.documents) if (hints !== undefined) this.hints = this.hints === undefined ? hints : [...this.hints, ...hints];
    if (today !== undefined) this.today = today;
    if (newsroom !== undefined) this.newsroom = newsroom;
    if (release !== undefined) {
      this.document = release.document;
      this.annotations = release.annotations;
    }
    this.#extraction = extraction;
    this.#languages = languages;
  }

  get pageWords(): string {
    return (this.#words ??= shownWords(this.page.source.text));
  }

  pageShows(words: readonly string[]): boolean {
    this.#shows ??= shownText(this.page.source.text, this.#extraction.unseen, oneOf);
    return this.#shows(words);
  }

  get pageAnnotations(): readonly Annotation[] {
    return (this.#annotations ??= annotatePage(this.page, this.#languages));
  }

  get pageLinks(): readonly Span[] {
    return this.#extraction.links;
  }

  positionOf(pointer: string): Span | undefined {
    return this.#extraction.positionOf(pointer);
  }
}
