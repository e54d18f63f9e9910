import type { Diagnostic, PlaceSource } from '../model/diagnostic.ts';

const SOURCES: readonly PlaceSource[] = ['release', 'newsroom', 'metadata', 'facts', 'page'];

/**
 * Diagnostics in the order of reading: by file, by offset, by path in the graph, then by rule.
 * Those without a place come last. The same diagnostics give the same order.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.length < 2 ? diagnostics : [...diagnostics].sort(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    file(a) - file(b) ||
    (a.place?.span.start ?? 0) - (b.place?.span.start ?? 0) ||
    comparePaths(a.path ?? '', b.path ?? '') ||
    compareText(a.rule, b.rule)
  );
}

function file(diagnostic: Diagnostic): number {
  return diagnostic.place === undefined ? SOURCES.length : SOURCES.indexOf(diagnostic.place.source);
}

/** Compares two JSON Pointers part by part, indexes as numbers, so that `/2` stands before `/10`. */
function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.split('/');
  const right = b.split('/');
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const one = left[index] as string;
    const other = right[index] as string;
    if (one === other) continue;
    const difference = Number(one) - Number(other);
    return Number.isNaN(difference) || difference === 0 ? compareText(one, other) : difference;
  }
  return left.length - right.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
