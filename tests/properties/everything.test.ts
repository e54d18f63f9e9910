import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.ts';
import { languages } from '../../src/languages/index.ts';
import type { Result } from '../../src/model/result.ts';
import type { Source } from '../../src/model/source.ts';
import { corpusFiles } from '../read/corpus-files.ts';
import { arbitraryRelease } from './arbitrary-release.ts';
import { expectNothingInvented } from './expect-nothing-invented.ts';

const run = (source: Source): Result => convert(source, { languages });
const bytes = ({ releases, pages, diagnostics }: Result): string => JSON.stringify({ releases, pages, diagnostics });
const facts = ({ releases }: Result): unknown => releases.map(({ release }) => release);

describe('any release', () => {
  test('has no value that is not in its words or made of them, and an origin of every leaf of release and graph', () => {
    fc.assert(fc.property(arbitraryRelease(), (source) => expectNothingInvented(run(source))), { numRuns: 250 });
  });

  test('has a headline of two blocks, the first of which ends in a stray mark, in pieces that stand there', () => {
    const text = 'The pool is “open”_\n\nand the children swim for free in it\n\nThe pool is open to all who like to swim in it, and it is good.\n';
    expectNothingInvented(run({ text, mediaType: 'text/plain' }));
  });

  test('gives facts at all, so that the properties above say something', () => {
    const found = fc.sample(arbitraryRelease(), { numRuns: 200, seed: 7 }).map((source) => run(source).releases[0]?.release);
    for (const member of ['quotations', 'people', 'sources', 'claims', 'contacts', 'dateline'] as const) expect({ member, found: found.some((release) => release?.[member] !== undefined) }).toEqual({ member, found: true });
  });

  test('gives the same bytes twice', () => {
    fc.assert(fc.property(arbitraryRelease(), (source) => {
      expect(bytes(run(structuredClone(source)))).toBe(bytes(run(source)));
    }), { numRuns: 60 });
  });

  test('gives the same facts with CRLF and a byte-order mark, and with emoji and combining marks before it', () => {
    fc.assert(
      fc.property(arbitraryRelease(), (source) => {
        const plain = { ...source, text: source.text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n') };
        const expected = facts(run(plain));
        expect(facts(run({ ...plain, text: `\ufeff${plain.text.replace(/\n/gu, '\r\n')}` }))).toEqual(expected);
        const comment = '<!-- 😀 e\u0301 👩‍👩‍👧 -->';
        if (plain.mediaType === 'text/html') expect(facts(run({ ...plain, text: `${comment}${plain.text}` }))).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });
});

describe('a release of real life', () => {
  const files = corpusFiles();
  test.skipIf(files.length === 0).each(files.length === 0 ? [{ text: '', mediaType: 'text/plain' as const, path: 'none' }] : files)('has nothing invented: $path (skipped where the corpus is not at hand)', (source) => {
    const result = run(source);
    expectNothingInvented(result);
    expect(bytes(run(source))).toBe(bytes(result));
  });
});
