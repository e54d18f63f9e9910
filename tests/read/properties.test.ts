import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../src/forms/source-span.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { corpusFiles } from './corpus-files.ts';
import { expectSound, wordsOf } from './expect-sound.ts';

const mediaTypes: readonly MediaType[] = ['text/plain', 'text/markdown', 'text/html'];

// Pieces of which marked-up text is made, right and wrong, between words of any kind.
const PARTS = [
  'woord', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\ufeff', '\u200b', '😀', 'e\u0301', '“', '”', '- ', '* ', '1. ', '• ', '> ', '# ', '**', '_', '`', '```\n', '[', ']', '(', ')', '](x)', '![', '<', '>', '</', '<p>', '</p>', '<br>',
  '<b>', '</b>', '<q>', '</q>', '<pre>', '</pre>', '<table><tr><td>', '</td>', '<li>', '<ul>', '<main>', '</main>', '<article>', '<nav>', '</nav>', '<header>', '<aside>', '<h1>', '</h1>', '<a href="mailto:a@b.c">', '</a>', '<time datetime="2020-01-01">',
  '<script>', '</script>', '<style>', '<title>', '</title>', '<!--', '-->', '&amp;', '&eacute', '&#8217;', '&', '\\*', '\\\n', '---\n', '---\ntitle: "a"\n---\n', '+++\n', '===', '{{ x }}', '{% if %}', '{%', '{: .x}', '<svg>', '<![CDATA[', ']]>', '<html lang="nl">',
  '<meta name="description" content="d&eacute;">', '<link rel=canonical href=/x>', '<script type="application/ld+json">{"@type":"Article","headline":"h"}</script>', '[a]: b\n', '    ', ';', '=', '"', "'",
];
const markup = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 60 }).map((parts) => parts.join(''));

describe.each(mediaTypes)('reading %s', (mediaType) => {
  it('is sound for any text', () => {
    fc.assert(fc.property(markup, (text) => expectSound(read({ text, mediaType }))), { numRuns: 1500 });
  });

  it('leads any span of the text into the source', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (text, a, b) => {
        const document = read({ text, mediaType });
        fc.pre(document.text.length > 0);
        const start = a % document.text.length;
        const end = start + 1 + (b % (document.text.length - start));
        const span = sourceSpan(document.map, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same words behind a byte-order mark', () => {
    fc.assert(
      fc.property(markup, (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(wordsOf(read({ text: `\ufeff${text}`, mediaType }))).toEqual(wordsOf(read({ text, mediaType })));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the releases of the corpus', () => {
  const files = corpusFiles();
  it.skipIf(files.length === 0)('are read soundly, have words, and read the same with CRLF and a byte-order mark (skipped where the corpus is not at hand)', () => {
    for (const source of files) {
      const document = read(source);
      expectSound(document);
      expect(document.blocks.length, source.path).toBeGreaterThan(2);
      const unix = source.text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
      const words = wordsOf(read({ ...source, text: unix }));
      const variant = read({ ...source, text: `\ufeff${unix.replace(/\n/gu, '\r\n')}` });
      expectSound(variant);
      expect(wordsOf(variant), source.path).toEqual(words);
    }
  });
});
