import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/model/settings.ts';
import { readMetadata } from '../../src/settings/read-metadata.ts';
import { faultsOf } from './faults.ts';

function valueOf(text: string): Metadata {
  const result = readMetadata(text);
  if (!result.ok) throw new Error(faultsOf(result).join('\n'));
  return result.settings.value;
}

const faults = (text: string): string[] => faultsOf(readMetadata(text));

describe('readMetadata', () => {
  it('reads a partial release', () => {
    const text = [
      'url: https://childfocus.be/nl/pers/launch',
      'translations: { fr: https://childfocus.be/fr/presse/launch }',
      'datePublished: 2021-01-21',
      'quotations: [{ from: "Vandaag trekken we" }]',
      'sources: [{ name: NCMEC, work: { url: https://missingkids.org/report, type: Report, isbn: 12 } }]',
      'reviews:',
      '  - claim: 46%',
      '    verdict: Juist',
      '    explanation: Klopt met de cijfers van NCMEC.',
      '    evidence: https://missingkids.org/report',
    ].join('\n');
    expect(valueOf(text)).toEqual({
      url: 'https://childfocus.be/nl/pers/launch',
      translations: { fr: 'https://childfocus.be/fr/presse/launch' },
      datePublished: '2021-01-21',
      quotations: [{ from: 'Vandaag trekken we' }],
      sources: [{ name: 'NCMEC', work: { url: 'https://missingkids.org/report', type: 'Report', isbn: '12' } }],
      reviews: [{ claim: '46%', verdict: 'Juist', explanation: 'Klopt met de cijfers van NCMEC.', evidence: 'https://missingkids.org/report' }],
    });
  });

  it('keeps a verdict and a claim what was written, and makes ratings numbers', () => {
    expect(valueOf('reviews: [{ claim: 2.056, verdict: True, ratingValue: 4.5, bestRating: 5 }]').reviews).toEqual([{ claim: '2.056', verdict: 'True', ratingValue: 4.5, bestRating: 5 }]);
  });

  it.each([
    ['reviews:\n  - claim: 46%\n    explanation: x', '2:5 claim: 46%\n    explanation: x | Missing key `verdict`. Add it here.'],
    ['reviews:\n  - claim: 46%\n    verdict:', '2:5 claim: 46%\n    verdict: | Missing key `verdict`. Add it here.'],
    ['review: []', '1:1 review | Unexpected key `review`, expected `reviews`.'],
    ['datePublished: 21 januari 2021', '1:16 21 januari 2021 | Unexpected `21 januari 2021` of `datePublished`, expected a date, as 2021-01-21, or a date and time with its zone.'],
    ['reviews: [{ claim: a, verdict: b, ratingValue: four }]', '1:48 four | Unexpected `four`, expected a number.'],
    ['keywords: pers', '1:11 pers | Unexpected `pers`, expected a list.'],
    ['contacts: [{ name: A, jobTitel: B }]', '1:23 jobTitel | Unexpected key `jobTitel`, expected `jobTitle`.'],
  ])('says of %j what to write instead', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it('gives places of the whole file for front matter', () => {
    const file = '---\nurl: https://example.org/a\n---\n\n# Title\n';
    const offset = 4;
    const result = readMetadata(file.slice(offset, 30), { path: 'a.md', offset, file });
    if (!result.ok) throw new Error('faults');
    const span = result.settings.positions['/url'];
    expect(result.settings.text.slice(span?.start, span?.end)).toBe('https://example.org/a');
    expect(faultsOf(readMetadata('urll: x', { offset, file: '---\nurll: x\n---\n' }))).toEqual(['2:1 urll | Unexpected key `urll`, expected `url`.']);
    expect(faultsOf(readMetadata('url: @x', { offset, file: '---\nurl: @x\n---\n' }))[0]).toMatch(/^2:6 @ \|/u);
  });
});
