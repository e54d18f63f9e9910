import type { Span } from '../model/span.ts';

/** Names, found by the word that they start with. */
export interface NameIndex {
  /** The place of each name in the order in which they were given. */
  readonly order: ReadonlyMap<string, number>;
  /** How long the names are that start with a word, in characters; each length once. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Indexes names, so that a text is not searched for each of them. */
export function nameIndex(names: Iterable<string>): NameIndex {
  const order = new Map<string, number>();
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    if (order.has(name)) continue;
    order.set(name, order.size);
    const word = FIRST.exec(name)?.[0] ?? '';
    const known = lengths.get(word);
    if (known) known.add(name.length);
    else lengths.set(word, new Set([name.length]));
  }
  return { order, lengths };
}

/**
 * The organisation at a span in its widest form: the longest known name that stands there, or right
 * behind a generic noun.
 */
export function widestName(text: string, span: Span, names: NameIndex): Span {
  let best = span;
  for (const { start, name } of namesIn(text, span, names)) {
    if (name.length <= best.end - best.start) {
      if (best !== span || start === span.start) continue;
    }
    const end = start + name.length;
    if (start === span.start) best = { start, end };
    else if (best === span && end > span.end) best = { start, end };
  }
  return best;
}

/** The name that starts last in a span, in its longest form. */
export function lastName(text: string, span: Span, names: NameIndex): Span | undefined {
  let last: Span | undefined;
  for (const match of text.slice(span.start, span.end).matchAll(WORDS)) {
    const start = span.start + match.index;
    for (const length of names.lengths.get(match[0]) ?? []) {
      const end = start + length;
      const within = last !== undefined && end <= last.end;
      if (end <= span.end && !within && names.order.has(text.slice(start, end)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))) last = { start, end };
    }
  }
  return last;
}

// A word at the start of a text.
const FIRST = /^[\p{L}\p{N}]+/u;
// Where a word starts, and the word.
const WORDS = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;

// The names that start in a span, at their first place in it, in the order of the names.
function namesIn(text: string, span: Span, names: NameIndex): { start: number; name: string }[] {
  const found = new Map<string, number>();
  for (const match of text.slice(span.start, span.end).matchAll(WORDS)) {
    const start = span.start + match.index;
    // A span may end inside of a word.
    const word = FIRST.exec(text.slice(start, start + 80))?.[0] ?? '';
    for (const length of names.lengths.get(word) ?? []) {
      const name = text.slice(start, start + length);
      if (names.order.has(name) && !found.has(name)) found.set(name, start);
    }
  }
  if (found.size === 0) return [];
  return [...found].map(([name, start]) => ({ start, name })).sort((a, b) => (names.order.get(a.name) as number) - (names.order.get(b.name) as number));
}
