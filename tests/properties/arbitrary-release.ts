import fc from 'fast-check';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/model/language.ts';
import type { Source } from '../../src/model/source.ts';
import { unmarked } from '../annotate/unmarked.ts';

// What a text may hold between its words, and offsets must survive.
const NOISE = ['😀 ', 'é', 'e\u0301 ', '\u00a0', '👩‍👩‍👧 ', 'Ａ', '\u200b', '…', ' – ', '“', '”', '«', '"', '’', '& ', '<b>', '*', '_', '[x](y)', '&amp; '];

/** Any release: marked sentences of the packs, in one language or several, with noise between them, as text, Markdown or HTML. */
export function arbitraryRelease(): fc.Arbitrary<Source> {
  return fc
    .record({
      pack: fc.constantFrom(...languages),
      guest: fc.constantFrom(...languages),
      picks: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9 }), fc.constantFrom('', '', '', ...NOISE)), { minLength: 1, maxLength: 9 }),
      mediaType: fc.constantFrom('text/plain' as const, 'text/markdown' as const, 'text/html' as const),
      ending: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.boolean(),
    })
    .map(({ pack, guest, picks, mediaType, ending, mark }) => {
      const paragraphs = picks.map(([pick, language, noise]) => sentenceOf(language === 0 ? guest : pack, pick) + noise);
      const text = written(paragraphs, mediaType).replace(/\n/gu, ending);
      return { text: (mark ? '\ufeff' : '') + text, mediaType };
    });
}

function sentenceOf({ tests: { finds, findsNothing } }: Language, pick: number): string {
  const all = [...finds, ...findsNothing];
  return unmarked(all[pick % all.length] ?? '').text;
}

function written([title = '', ...rest]: readonly string[], mediaType: Source['mediaType']): string {
  if (mediaType === 'text/markdown') return [`# ${title}`, ...rest].join('\n\n');
  if (mediaType === 'text/html') return `<main><h1>${title}</h1>\n${rest.map((part) => `<p>${part.replace(/ & /gu, ' &amp; ')}</p>`).join('\n')}</main>`;
  return [title, ...rest].join('\n\n');
}
