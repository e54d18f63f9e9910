import { lineColumn, lineIndex } from '../../src/export/line-column.ts';
import { leaves, valueAt } from '../../src/forms/json-pointer.ts';
import { matchKey } from '../../src/forms/match-key.ts';
import { sourceSpan } from '../../src/forms/source-span.ts';
import type { Document } from '../../src/model/document.ts';
import type { ResolvedRelease } from '../../src/model/result.ts';

/**
 * Finds where words stand in a file, as `line:column`: where a value of the release came from that
 * is these words, else where the text holds them, by their first words at least.
 */
export function placeOfWords(document: Document, resolved: ResolvedRelease | undefined): (words: string) => string | undefined {
  const index = lineIndex(document.source.text);
  const { keys, offsets } = keyed(document.text);
  const byValue = new Map<string, number>();
  if (resolved !== undefined) {
    for (const { pointer } of leaves(resolved.release)) {
      const origin = resolved.origins[pointer];
      const span = origin === undefined ? undefined : 'spans' in origin ? origin.spans[0] : 'derivedFrom' in origin ? origin.derivedFrom[0] : undefined;
      const value = valueAt(resolved.release, pointer);
      if (typeof value === 'string' && span !== undefined && !byValue.has(matchKey(value))) byValue.set(matchKey(value), span.start);
    }
  }
  return (words) => {
    const key = matchKey(words);
    const known = byValue.get(key);
    const found = known === undefined ? search(key) : known;
    if (found === undefined) return undefined;
    const { line, column } = lineColumn(index, sourceSpan(document.map, { start: found, end: found + 1 }).start);
    return `${line}:${column}`;
  };

  function search(key: string): number | undefined {
    for (const part of [key, key.split(' ').slice(0, 5).join(' ')]) {
      const at = part === '' ? -1 : keys.indexOf(part);
      if (at !== -1) return offsets[at];
    }
    return undefined;
  }
}

// The text as keys are compared, and the offset in the text of each of its characters.
function keyed(text: string): { keys: string; offsets: number[] } {
  let keys = '';
  const offsets: number[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const key = matchKey(match[0]);
    if (key === '') continue;
    if (keys !== '') {
      keys += ' ';
      offsets.push(match.index);
    }
    for (let at = 0; at < key.length; at += 1) offsets.push(match.index + Math.min(at, match[0].length - 1));
    keys += key;
  }
  return { keys, offsets };
}
