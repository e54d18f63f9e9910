import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { fold } from '../../src/forms/fold.ts';
import { leaves, valueAt } from '../../src/forms/json-pointer.ts';
import { languages } from '../../src/languages/index.ts';
import type { MediaType, Source } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const MEDIA: Record<string, MediaType> = { '.txt': 'text/plain', '.md': 'text/markdown', '.html': 'text/html', '.xhtml': 'text/html' };

/** Every leaf of a release has an origin; words are in the text at their spans; no origin is left over. */
function checkOrigins(source: Source): void {
  const document = read(source);
  const annotations = annotate(document, languages);
  for (const annotation of annotations) {
    for (const span of annotation.spans) {
      expect(span.start, annotation.type).toBeGreaterThanOrEqual(0);
      expect(span.end, annotation.type).toBeLessThanOrEqual(document.text.length);
      expect(span.end, annotation.type).toBeGreaterThanOrEqual(span.start);
    }
  }
  const { releases } = resolve({ document, annotations, languages });
  for (const { release, origins } of releases) {
    const pointers = new Set<string>();
    for (const { pointer, value } of leaves(release)) {
      pointers.add(pointer);
      const origin = origins[pointer];
      expect(origin, `${pointer} of ${source.path ?? 'text'}`).toBeDefined();
      if (origin && 'spans' in origin) {
        const words = origin.spans.map((span) => fold(document.text.slice(span.start, span.end))).join(' ');
        expect(fold(String(value)), pointer).toBe(fold(words));
      }
      if (origin && 'derivedFrom' in origin && pointer !== '/headline' && pointer !== '/body') expect(origin.derivedFrom.length, pointer).toBeGreaterThan(0);
    }
    for (const pointer of Object.keys(origins)) expect(valueAt(release, pointer), pointer).toBeDefined();
    expect(pointers.size).toBeGreaterThan(0);
  }
}

describe('spans', () => {
  // Pieces that the recognizers look for, put together at random: broken quotes, cues, dates, numbers, addresses, odd white space.
  const piece = fc.constantFrom('“', '”', '"', '«', '»', '‘', '’', '„', "'", ', aldus Heidi De Pauw, CEO van Acme. ', ' zegt Jan Peeters', 'said Jane Doe, director of the Acme Foundation. ', 'We grew by 46%', ' 2.056 meldingen', '21 januari 2021', 'jan 21 2021', '\n', '\r\n\r\n', '\n\n', '\u00a0', '\ufeff', '😀', 'e\u0301', 'Bron: NCMEC', 'Volgens het CBS (Centraal Bureau voor de Statistiek) ', 'Contact\n\n', 'jan.peeters@acme.example', ' +32 486 25 92 79', 'Over Acme\n', '###', 'Dat is de grootste stijging van het jaar. ', 'The council has not seen the report. ', '(', ')', ', ', '. ', ': ', ' – ');
  const text = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 200 }));

  test('each value is the folded words at its spans, for any text', () => {
    fc.assert(fc.property(text, (words) => checkOrigins({ text: words, mediaType: 'text/plain' })), { numRuns: 400 });
  });

  test('the same text twice gives the same facts', () => {
    fc.assert(
      fc.property(text, (words) => {
        const once = annotate(read({ text: words, mediaType: 'text/plain' }), languages);
        expect(annotate(read({ text: words, mediaType: 'text/plain' }), languages)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  describe.skipIf(!existsSync(CORPUS))('of real releases (skipped where ../shared is absent)', () => {
    const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => MEDIA[extname(file)] !== undefined && file !== 'README.md') : [];
    test.each(files)('%s', (file) => {
      checkOrigins({ text: readFileSync(join(CORPUS, file), 'utf8'), mediaType: MEDIA[extname(file)] as MediaType, path: file });
    });
  });
});
