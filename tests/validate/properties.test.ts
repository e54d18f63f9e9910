import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/validate/validate.ts';

const key = fc.oneof(
  fc.constantFrom('@context', '@type', '@id', '@graph', '@value', '@list', '@set', '@reverse', '@language', '@included', '@nest', 'id', 'type', '__proto__', 'constructor'),
  fc.constantFrom('headline', 'author', 'publisher', 'datePublished', 'url', 'name', 'reviewRating', 'ratingValue', 'schema:name', 'https://schema.org/name', 'eventStatus', 'query-input', 'sourceOrganization'),
  fc.string({ maxLength: 12 }),
);
const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('https://schema.org', 'Person', 'NewsArticle', 'ClaimReview', '#a', '2021-02-30', 'htp://x'));
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 6 }, leaf, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 6 })),
}));

describe('any JSON', () => {
  it('gives an answer, the same each time, and never an exception', () => {
    fc.assert(
      fc.property(json, (value) => {
        const subject = { graph: { '@graph': [value] } as never, today: '2026-11-24' };
        const first = validate(subject);
        expect(validate(subject)).toEqual(first);
        for (const { message, path } of first) {
          // A template that was not filled, where the input itself has no such words.
          if (!/\{\w+\}|undefined/u.test(JSON.stringify(value) ?? '')) expect(message).not.toMatch(/\{\w+\}|undefined$/u);
          expect(path ?? '').toMatch(/^(?:\/|$)/u);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('may be nested deeply', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 5000; depth += 1) value = depth % 2 === 0 ? [value] : { '@type': 'Person', knows: value };
    expect(() => validate({ graph: { '@context': 'https://schema.org', '@graph': [value] } as never })).not.toThrow();
  });

  it('may hold ten thousand unknown words: only some are looked up', () => {
    const node: Record<string, unknown> = { '@context': 'https://schema.org', '@type': 'Person' };
    for (let index = 0; index < 10_000; index += 1) node[`unknwon${index}`] = index;
    expect(validate({ graph: { '@graph': [node] } as never }).filter(({ rule }) => rule === 'unknown-property')).toHaveLength(10_000);
  }, 20_000);
});

const examples = new URL('../../../shared/reference/schemaorg-30.0-examples-even.txt', import.meta.url);

describe.skipIf(!existsSync(examples))('the official examples (skipped where the reference data is absent)', () => {
  it('have errors only where there is a real fault', () => {
    const errors: string[] = [];
    let documents = 0;
    for (const example of readFileSync(examples, 'utf8').split(/^TYPES: /mu).slice(1)) {
      const name = /^#[\w-]+/u.exec(example)?.[0] ?? '';
      const part = /^JSON:\s*([\s\S]*)/mu.exec(example)?.[1] ?? '';
      for (const [, text = ''] of part.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)) {
        const root = JSON.parse(text) as { '@graph'?: unknown };
        documents += 1;
        const found = validate({ graph: (Array.isArray(root['@graph']) ? root : { '@graph': [root].flat() }) as never });
        errors.push(...found.filter(({ severity }) => severity === 'error').map(({ rule }) => `${name} ${rule}`));
      }
    }
    expect(documents).toBeGreaterThan(200);
    // Two documents without a context, and `@url` in a third.
    expect(errors.sort()).toEqual(['#eg-0298 unknown-keyword', '#eg-0348 context-missing', '#eg-0460 context-missing']);
  });
});
