import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialExamples } from '../../scripts/validation/official-examples.ts';
import { check } from '../../src/check.ts';

const file = new URL('../../../shared/reference/schemaorg-30.0-examples-even.txt', import.meta.url);

// Each looked at by hand: a real fault of the example.
const FAULTS: Readonly<Record<'Microdata' | 'RDFa', readonly string[]>> = {
  Microdata: [
    '#eg-0006 duration-format', '#eg-0208 microdata-missing-itemscope', '#eg-0208 rdfa-missing-vocab', '#eg-0210 list-position', '#eg-0222 person-name', '#eg-0230 microdata-missing-itemscope', '#eg-0232 url-format', '#eg-0256 property-domain',
    '#eg-0256 rdfa-missing-vocab', '#eg-0262 value-range', '#eg-0328 empty-value', '#eg-0426 microdata-missing-itemscope', '#eg-0428 microdata-orphan-property', '#eg-0462 language-tag',
  ],
  RDFa: [
    '#eg-0006 duration-format', '#eg-0030 rdfa-missing-vocab', '#eg-0210 list-position', '#eg-0222 person-name', '#eg-0224 rdfa-missing-vocab', '#eg-0232 url-format', '#eg-0254 missing-type', '#eg-0258 missing-type', '#eg-0354 rdfa-vocabulary', '#eg-0372 rdfa-missing-vocab',
    '#eg-0384 microdata-orphan-property', '#eg-0394 value-range', '#eg-0438 missing-type', '#eg-0438 rdfa-missing-vocab', '#eg-0442 rdfa-vocabulary', '#eg-0444 rdfa-vocabulary', '#eg-0446 markup-nesting', '#eg-0462 language-tag',
  ],
};

// Examples that do not give the type they are named for: `Event` for a subtype of it, an item or a node without a type.
const OTHER_TYPES: readonly string[] = ['#eg-4468b', '#eg-0428', '#eg-0254', '#eg-0258'];

describe.skipIf(!existsSync(file)).each(['Microdata', 'RDFa'] as const)('the official examples in %s (skipped where the reference data is absent)', (form) => {
  const examples = (): ReturnType<typeof officialExamples> => officialExamples(readFileSync(file, 'utf8')).filter((example) => example.form === form);

  it('have no errors, and warnings only for real faults', () => {
    const told = examples().flatMap(({ id, page }) =>
      check({ text: page, mediaType: 'text/html' }).diagnostics.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [severity === 'error' ? `${id} ${rule} (error)` : `${id} ${rule}`])),
    );
    expect([...new Set(told)].sort()).toEqual(FAULTS[form]);
  });

  it('are read: each gives the type that it is an example of', () => {
    const written = examples().filter(({ page }) => /\s(?:itemscope|typeof)\b/u.test(page));
    expect(written.length).toBeGreaterThan(80);
    const lacking = written.filter(({ types, page }) => {
      const graph = JSON.stringify(check({ text: page, mediaType: 'text/html' }).graph);
      const classes = types.filter((type) => /^[A-Z]/u.test(type));
      return classes.length > 0 && !classes.some((type) => graph.includes(`"${type}"`) || graph.includes(`/${type}"`));
    });
    expect(lacking.map(({ id }) => id).filter((id) => !OTHER_TYPES.includes(id))).toEqual([]);
  });

  it('place every finding in the page', () => {
    for (const { page } of examples()) {
      for (const { place, text } of check({ text: page, mediaType: 'text/html' }).diagnostics) {
        if (place === undefined) continue;
        expect(place.source).toBe('page');
        expect(place.span.start <= place.span.end && place.span.end <= page.length).toBe(true);
        if (text !== undefined && !text.endsWith('…')) expect(page.slice(place.span.start, place.span.end)).toBe(text);
      }
    }
  });
});
