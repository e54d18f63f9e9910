import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { sourceSpan } from '../../src/forms/source-span.ts';
import { languages } from '../../src/languages/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

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

const MEDIA_TYPES: Readonly<Record<string, 'text/html' | 'text/plain' | 'text/markdown'>> = { '.html': 'text/html', '.txt': 'text/plain', '.md': 'text/markdown' };

function judge(rule: string, text: string, file: string, rules?: Readonly<Record<string, 'off'>>): readonly Diagnostic[] {
  const mediaType = MEDIA_TYPES[extname(file)] ?? 'application/ld+json';
  const beside = new URL(`${rule}/${file.replace(/^[a-z]+-(\d+)\..*$/u, 'release-$1.txt')}`, folder);
  const release = existsSync(beside) ? { release: { text: readFileSync(beside, 'utf8'), mediaType: 'text/plain' as const } } : {};
  const { diagnostics, document } = check({ text, mediaType }, { languages, today: '2026-11-24', ...release, ...(rules === undefined ? {} : { rules }) });
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    return place?.source === 'release' && document !== undefined ? { ...diagnostic, place: { ...place, span: sourceSpan(document.map, place.span) } } : diagnostic;
  });
}

// What is missing, or on the other of two nodes, is told where the reader can mend it: at the node
// that nothing refers to, at the author or reviewer, at the property that needs an item or a vocabulary.
const TOLD_ELSEWHERE = new Set(['orphan-node', 'same-name', 'microdata-orphan-property', 'microdata-missing-itemscope', 'rdfa-missing-vocab', 'self-review', 'source-organization']);

// Where the other side of a comparison was changed, the value is told that does not stand there.
const TOLD_AT: Readonly<Record<string, string>> = {
  'author-not-shown/bad-2.html': '"Ann Smet"',
  'contact-without-channel/bad-3.txt': 'Lea Roth',
  'date-conflict/bad-1.md': '14 March 2026',
  'date-not-shown/bad-4.html': '"2026-03-02T09:00:00+01:00"',
  'headline-not-shown/bad-2.html': '"Nachtveer vaart vanaf mei"',
  'id-conflict/bad-3.jsonld': '"#trust"',
  'page-language/bad-2.html': '"nl-BE"',
  'quotation-not-shown/bad-2.html': '"Eindelijk kunnen we thuis geraken"',
  'source-not-shown/bad-2.html': '"Centre de la lecture"',
  'speaker-not-shown/bad-2.html': '"Lotte Maes"',
};

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
    const found = judge(rule, bad, file);
    const own = found.filter((diagnostic) => diagnostic.rule === rule);

    it('is found, and nothing else above information', () => {
      expect(own).not.toEqual([]);
      expect(found.filter((diagnostic) => diagnostic.severity !== 'info' && diagnostic.rule !== rule).map(({ message }) => message)).toEqual([]);
    });

    it('has a clean twin without it, and with nothing above information', () => {
      expect(judge(rule, clean, file).filter((diagnostic) => diagnostic.rule === rule || diagnostic.severity !== 'info').map(({ message }) => message)).toEqual([]);
    });

    it('is found by its own rule alone', () => {
      expect(judge(rule, bad, file, { [rule]: 'off' }).filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    it('is placed where it is', () => {
      const seeded = difference(bad, clean);
      const spans = own.flatMap(({ place }) => (place === undefined ? [] : [place.span]));
      expect(spans.length).toBe(own.length);
      const told = TOLD_AT[`${rule}/${file}`];
      if (told !== undefined) expect(own.map(({ text }) => text)).toContain(told);
      if (TOLD_ELSEWHERE.has(rule) || told !== undefined) return;
      const near = spans.some(({ start, end }) => start <= seeded.end + 2 && end >= seeded.start - 2);
      expect({ seeded, spans: near ? 'there' : spans }).toEqual({ seeded, spans: 'there' });
    });

    it('is gone with its suggestion applied', () => {
      for (const diagnostic of own.filter(({ suggestion }) => suggestion !== undefined)) {
        const left = judge(rule, mended(bad, diagnostic), file);
        expect(left.filter((other) => other.rule === rule).length).toBeLessThan(own.length);
        expect(left.filter(({ severity }) => severity !== 'info').length).toBeLessThanOrEqual(own.length - 1);
      }
    });
  });
});
