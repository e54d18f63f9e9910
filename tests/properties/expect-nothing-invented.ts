import { expect } from 'vitest';
import { fold } from '../../src/forms/fold.ts';
import { leaves } from '../../src/forms/json-pointer.ts';
import { matchKey } from '../../src/forms/match-key.ts';
import type { Result } from '../../src/model/result.ts';

// Words of ours that say how sure a value is, of what kind an entity is, and what a figure counts.
const OURS = new Set(['stated', 'implied', 'Organization', 'Person', '%', 'ratio', 'times', 'percentage points']);

/**
 * Holds the result of a conversion without settings to the promise that nothing is invented: every
 * value of a release and of its graph is in the words of the file (its text or what it declares), or
 * is plainly made of them, or is one of the closed list of constants.
 */
export function expectNothingInvented({ document, releases, pages }: Result): void {
  const words = matchKey(`${document.text} ${document.declared.map(({ value }) => value).join(' ')} ${document.links.map(({ href }) => href).join(' ')}`);
  const digits = words.replace(/\D/gu, '');
  // Values that were seen to be the words at their spans: a headline of two blocks stands nowhere in one piece.
  const joined = new Set<string>();
  for (const { release, origins } of releases) {
    const tag = release.inLanguage;
    const pointers = [...leaves(release)];
    expect(Object.keys(origins).sort()).toEqual(pointers.map(({ pointer }) => pointer).sort());
    for (const { pointer, value } of pointers) {
      const origin = origins[pointer];
      if (origin === undefined) expect.fail(`no origin of ${pointer}`);
      if ('spans' in origin && typeof value === 'string') {
        const separator = pointer === '/body' ? '\n\n' : ' ';
        expect(origin.spans.map(({ start, end }) => fold(document.text.slice(start, end))).join(separator), pointer).toBe(value);
        joined.add(value);
      }
      if (typeof value === 'string') expect({ pointer, value, known: isKnown(value, tag) }).toEqual({ pointer, value, known: true });
    }
  }
  for (const [index, { graph, origins }] of pages.entries()) {
    const tag = releases[index]?.release.inLanguage;
    const pointers = [...leaves(graph)];
    expect(Object.keys(origins).sort()).toEqual(pointers.map(({ pointer }) => pointer).sort());
    for (const { pointer, value } of pointers) {
      const origin = origins[pointer];
      if (origin === undefined) expect.fail(`no origin of ${pointer}`);
      if ('constant' in origin || pointer.endsWith('/@id') || typeof value !== 'string') continue;
      expect({ pointer, value, known: isKnown(value, tag) }).toEqual({ pointer, value, known: true });
    }
  }

  function isKnown(value: string, tag: string | undefined): boolean {
    if (value === '' || value === tag || OURS.has(value) || joined.has(value)) return true;
    // "O'Brien" of a body of several blocks, and a quotation of several pieces: each part stands there.
    if (words.includes(matchKey(value)) || value.split(/\n\n/u).every((part) => words.includes(matchKey(part)))) return true;
    if (/^\d{4}-\d{2}-\d{2}/u.test(value)) return words.includes(value.slice(0, 4));
    if (/^\+\d{8,15}$/u.test(value)) return digits.includes(value.slice(-8));
    if (/^[^\s@]+@[^\s@]+$/u.test(value)) return value.split('@').every((part) => words.includes(part.toLowerCase()));
    const pieces = releases.flatMap(({ release }) => release.quotations ?? []).find(({ text }) => text === value)?.pieces;
    if (pieces !== undefined) return pieces.every((piece) => words.includes(matchKey(piece)));
    return LANGUAGE.test(value);
  }
}

// The language of a quotation.
const LANGUAGE = /^(?:nl|en|fr|de|es)$/u;
