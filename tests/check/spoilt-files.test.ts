import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';

const gallery = join(import.meta.dirname, '../gallery');
const files = readdirSync(gallery, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') || file.endsWith('.jsonld'));

/** What is written over a place: marks that JSON and HTML live by, and pieces of both. */
const piece = fc.constantFrom(
  ...['', '"', "'", '<', '</', 'x', ' ', '{', '}', '[', ']', ',', ':', '\\', '@', '=', '>', '-->', '<!--', '<script>', '</script>', '#', '/', '”', '&', '&quot;', '\n', '<b>', ' itemprop=', ' content=">', 'null', '0', '+', '.'],
);

/** A change at a part of the length: so many signs are lost, and others stand there. */
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), lost: fc.nat(4), put: piece });

describe('files that were right or nearly so, spoilt anywhere', () => {
  it('are answered, each finding with a place inside of the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 6 }), (file, edits) => {
        let text = readFileSync(join(gallery, file), 'utf8');
        for (const { at, lost, put } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + put + text.slice(start + lost);
        }
        const { diagnostics } = check({ text, mediaType: extname(file) === '.html' ? 'text/html' : 'application/ld+json' });
        for (const { place } of diagnostics) {
          if (place === undefined) continue;
          const { start, end } = place.span;
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
