import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { validate } from '../../src/validate/validate.ts';

// Pairs of one seeded defect and its clean twin: `<rule>/bad-1.jsonld` and `<rule>/clean-1.jsonld`.
const folder = new URL('../gallery/', import.meta.url);
const pairs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: rule }) =>
    readdirSync(new URL(`${rule}/`, folder))
      .filter((file) => file.startsWith('bad-'))
      .map((file) => ({ rule, file, name: `${rule}/${file}` })),
  );

function textOf(rule: string, file: string): string {
  return readFileSync(new URL(`${rule}/${file}`, folder), 'utf8');
}

function judge(text: string, file: string, rules?: Readonly<Record<string, 'off'>>): readonly Diagnostic[] {
  const source = { text, mediaType: file.endsWith('.html') ? ('text/html' as const) : ('application/ld+json' as const) };
  const { graph, positions, faults } = extract(source);
  const page = { source, text, blocks: [], map: [], declared: [], links: [] };
  return validate({ graph, positions, faults, page, today: '2026-11-24' }, rules === undefined ? {} : { rules });
}

// What is missing, or on the other of two nodes, is told where the reader can mend it: at the node
// that nothing refers to, at the author or reviewer, at the property that needs an item or a vocabulary.
const TOLD_ELSEWHERE = new Set(['orphan-node', 'same-name', 'microdata-orphan-property', 'microdata-missing-itemscope', 'rdfa-missing-vocab', 'self-review', 'source-organization']);

/** Where two texts differ: the part of the first between their common start and end. */
function difference(text: string, other: string): { readonly start: number; readonly end: number } {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < text.length - start && end < other.length - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return { start, end: text.length - end };
}

/** The text with the suggestion in the place of what is wrong: as JSON where the place is a JSON text. */
function mended(text: string, { rule, place, suggestion }: Diagnostic): string {
  const { start, end } = place?.span ?? { start: 0, end: 0 };
  const quoted = text[start] === '"' && text[end - 1] === '"' && !/^(?:json|script|attribute)-/u.test(rule);
  return text.slice(0, start) + (quoted ? JSON.stringify(suggestion) : (suggestion ?? '')) + text.slice(end);
}

describe('the gallery', () => {
  it('holds two pairs of each class', () => {
    const counts = new Map<string, number>();
    for (const { rule } of pairs) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(120);
  });

  describe.each(pairs)('$name', ({ rule, file }) => {
    const bad = textOf(rule, file);
    const clean = textOf(rule, file.replace('bad-', 'clean-'));
    const found = judge(bad, file);
    const own = found.filter((diagnostic) => diagnostic.rule === rule);

    it('is found, and nothing else above information', () => {
      expect(own).not.toEqual([]);
      expect(found.filter((diagnostic) => diagnostic.severity !== 'info' && diagnostic.rule !== rule).map(({ message }) => message)).toEqual([]);
    });

    it('has a clean twin without it, and with nothing above information', () => {
      expect(judge(clean, file).filter((diagnostic) => diagnostic.rule === rule || diagnostic.severity !== 'info').map(({ message }) => message)).toEqual([]);
    });

    it('is found by its own rule alone', () => {
      expect(judge(bad, file, { [rule]: 'off' }).filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    it('is placed where it is', () => {
      const seeded = difference(bad, clean);
      const spans = own.flatMap(({ place }) => (place === undefined ? [] : [place.span]));
      expect(spans.length).toBe(own.length);
      if (TOLD_ELSEWHERE.has(rule)) return;
      const near = spans.some(({ start, end }) => start <= seeded.end + 2 && end >= seeded.start - 2);
      expect({ seeded, spans: near ? 'there' : spans }).toEqual({ seeded, spans: 'there' });
    });

    it('is gone with its suggestion applied', () => {
      for (const diagnostic of own.filter(({ suggestion }) => suggestion !== undefined)) {
        const left = judge(mended(bad, diagnostic), file);
        expect(left.filter((other) => other.rule === rule).length).toBeLessThan(own.length);
        expect(left.filter(({ severity }) => severity !== 'info').length).toBeLessThanOrEqual(own.length - 1);
      }
    });
  });
});
