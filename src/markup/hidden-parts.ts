import type { Span } from '../model/span.ts';
import { elementEnd } from './element-end.ts';
import { hidingNames } from './hiding-names.ts';

/**
 * The parts of a page whose content it does not show: those that are given, its head, and elements
 * that an attribute or a style of the page hides. Everything where the styles hide too much. The page
 * is searched as far as it is asked about, for most of what is looked up stands near its top.
 */
export class HiddenParts {
  readonly #page: string;
  readonly #known: readonly Span[];
  readonly #from: number;
  readonly #words: readonly HidingWord[];
  #parts: readonly Span[];
  /** How far the page has been searched. */
  #searched: number;

  /** @param unseen - scripts, comments and other parts whose content is not shown */
  constructor(page: string, unseen: readonly Span[]) {
    this.#page = page;
    this.#known = merged(unseen);
    this.#from = Math.max(0, page.indexOf('</head>'));
    const styles = unseen.filter(({ start }) => STYLE.test(page.slice(start, start + 6)));
    const names = new Set(styles.flatMap(({ start, end }) => hidingNames(page.slice(page.indexOf('>', start) + 1, end))));
    const all = names.size > MANY;
    names.delete('hidden');
    this.#words = all ? [] : [...['hidden', 'display'].map((word) => new HidingWord(word, false, this.#from)), ...[...names].map((name) => new HidingWord(name, true, this.#from))];
    this.#parts = all ? [{ start: 0, end: page.length }] : behind(this.#known, this.#from);
    this.#searched = this.#from;
  }

  /** Where the part ends that an offset is in. */
  endAround(at: number): number | undefined {
    // Ever longer stretches, so that many questions cost no more than one.
    if (at >= this.#searched) this.#search(at + 2048 + (this.#searched >> 1));
    return spanEnd(this.#parts, at);
  }

  #search(until: number): void {
    const found = this.#words.flatMap((word) => word.elements(this.#page, this.#searched, until, this.#known));
    this.#searched = until;
    if (found.length > 0) this.#parts = merged([...this.#parts, ...found]);
  }
}

/** A word that hides the element in whose start tag it stands. */
class HidingWord {
  readonly #word: string;
  readonly #whole: boolean;
  /** Where the last element ends that it hides. */
  #until: number;

  /**
   * @param whole - whether it is a class or an id, which stands apart from what is around it
   * @param from - where the head ends
   */
  constructor(word: string, whole: boolean, from: number) {
    this.#word = word;
    this.#whole = whole;
    this.#until = from;
  }

  /** The elements that it hides, as far as it stands between two offsets. */
  elements(page: string, from: number, until: number, known: readonly Span[]): readonly Span[] {
    const word = this.#word;
    const start = word.slice(0, SHORT);
    const spans: Span[] = [];
    const part = page.slice(from, until + start.length - 1);
    // The tag that stands last before the word, and the next one: text is not searched twice.
    let tag = -1;
    let next = from;
    for (let index = part.indexOf(start); index !== -1; index = part.indexOf(start, index + 1)) {
      const at = from + index;
      if (!page.startsWith(word, at)) continue;
      if (this.#whole && !(AROUND.test(page.charAt(at - 1)) && AROUND.test(page.charAt(at + word.length)))) continue;
      if (next !== -1 && next <= at) {
        tag = page.lastIndexOf('<', at);
        next = page.indexOf('<', at);
      }
      if (tag < this.#until || page.indexOf('>', tag) < at || spanEnd(known, tag) !== undefined) continue;
      this.#until = elementEnd(page, tag);
      spans.push({ start: tag, end: this.#until });
    }
    return spans;
  }
}

const STYLE = /^<style/iu;
/** The engine finds so many letters three times as fast as one more. */
const SHORT = 6;
/** Each name is looked for in all of the page. */
const MANY = 24;
// What stands around a name in `class="a name"`.
const AROUND = /[\s"'=>/]/u;

/** Spans in order, those that touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Merged spans, those that begin before an offset as one with all that lies before it. */
function behind(spans: readonly Span[], from: number): readonly Span[] {
  const rest = spans.filter(({ start }) => start > from);
  return [{ start: 0, end: Math.max(from, spans[spans.length - rest.length - 1]?.end ?? 0) }, ...rest];
}

/** The end of the span that an offset is in. */
function spanEnd(spans: readonly Span[], at: number): number | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > at) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at ? span.end : undefined;
}
