import type { PressRelease } from '../../src/model/press-release.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import { convert } from '../../src/convert.ts';
import { en } from '../../src/languages/en.ts';
import { readMetadata } from '../../src/settings/read-metadata.ts';
import { readNewsroom } from '../../src/settings/read-newsroom.ts';
import { readPressRelease } from '../../src/settings/read-press-release.ts';

const text = `A new reading room opens on Monday

GHENT, 3 June 2026 – “Everybody is welcome in the new room,” says Anna Brown, director of Inkwell.

The number of readers rose by 12% last year, according to the Reading Council.

Contact: Tom Adams, tom@inkwell.example
`;
const source = { text, mediaType: 'text/plain' } as const;
const languages = [en];

function converted(facts: Partial<PressRelease>): ReturnType<typeof convert> {
  return convert(source, { languages, facts });
}

function conflicts(facts: Partial<PressRelease>): string[] {
  return converted(facts).diagnostics.flatMap(({ rule, message }) => (rule === 'facts-conflict' ? [message] : []));
}

describe('facts that are given beside a text', () => {
  it('win over those that are found, and the text adds the others', () => {
    const { releases } = converted({ headline: 'The reading room opens', publisher: { name: 'Inkwell', url: 'https://inkwell.example' } });
    expect(releases[0]?.release).toMatchObject({ headline: 'The reading room opens', publisher: { name: 'Inkwell', url: 'https://inkwell.example' }, datePublished: '2026-06-03', quotations: [{ speaker: { name: 'Anna Brown' } }] });
    expect(releases[0]?.origins).toMatchObject({ '/headline': { facts: '/headline' }, '/publisher/url': { facts: '/publisher/url' } });
    expect(releases[0]?.origins['/datePublished']).toHaveProperty('derivedFrom');
  });

  it('that the text does not agree with are named, at the words', () => {
    const { diagnostics } = converted({ headline: 'The reading room opens' });
    const [found] = diagnostics.filter(({ rule }) => rule === 'facts-conflict');
    expect(found).toMatchObject({ severity: 'warning', text: 'A new reading room opens on Monday', place: { source: 'release' } });
    expect(found?.message).toBe('Unexpected `A new reading room opens on Monday` in the text, expected `The reading room opens` as the facts give `headline`. The facts are used; correct one of them.');
    expect(conflicts({ datePublished: '2026-06-04' })).toEqual(['Unexpected `2026-06-03` in the text, expected `2026-06-04` as the facts give `datePublished`. The facts are used; correct one of them.']);
    expect(conflicts({ contacts: [{ name: 'Tom Adams', email: 'press@inkwell.example' }] })).toHaveLength(1);
    expect(conflicts({ quotations: [{ text: 'Everybody is welcome in the new room,', speaker: { name: 'Ann Black' } }] })).toHaveLength(1);
  });

  it('that say the same, or the same more precisely, are fine', () => {
    expect(
      conflicts({
        headline: 'A new reading room opens on Monday',
        datePublished: '2026-06-03T09:00+02:00',
        inLanguage: 'en-GB',
        contacts: [{ name: 'Tom Adams', email: 'tom@inkwell.example' }],
        quotations: [{ text: 'Everybody is welcome in the new room,', speaker: { name: 'Anna Brown' } }],
        claims: [{ text: 'The number of readers rose by 12% last year, according to the Reading Council.', claimant: 'Reading Council' }],
      }),
    ).toEqual([]);
  });

  it('must quote the words of the text', () => {
    expect(conflicts({ quotations: [{ text: 'Nobody is welcome.', speaker: { name: 'Anna Brown' } }], claims: [{ text: 'Readers rose by 21%.' }] })).toEqual([
      'Unexpected words in `quotations/0/text` of the facts, which do not stand in the text: "Nobody is welcome.". Give them as they stand there.',
      'Unexpected words in `claims/0/text` of the facts, which do not stand in the text: "Readers rose by 21%.". Give them as they stand there.',
    ]);
  });

  it('take verdicts of the metadata on claims that they give, and corrections of what they give in no silence', () => {
    const metadata = readMetadata('reviews: [{ claim: 21%, verdict: Wrong }]\nsources: [{ name: Reading Council, url: https://council.example }]');
    if (!metadata.ok) throw new Error('metadata');
    const facts = { claims: [{ text: 'Readers rose by 21%.', claimant: 'Reading Council' }], sources: [{ name: 'Reading Council' }] };
    const { releases, diagnostics } = convert(source, { languages, facts, metadata: metadata.settings });
    expect(releases[0]?.release.reviews).toEqual([{ claim: '21%', verdict: 'Wrong' }]);
    expect(releases[0]?.release.sources).toEqual(facts.sources);
    expect(diagnostics.find(({ rule }) => rule === 'patch-unmatched')).toMatchObject({ severity: 'error', place: { source: 'metadata' }, message: expect.stringContaining('have `sources` whole') as unknown });
  });

  it('give way to the metadata', () => {
    const metadata = readMetadata('headline: What the editor says');
    if (!metadata.ok) throw new Error('metadata');
    expect(convert(source, { languages, facts: { headline: 'What the system says' }, metadata: metadata.settings }).releases[0]?.release.headline).toBe('What the editor says');
  });

  it('are enough without a text', () => {
    const { pages, diagnostics } = convert({ text: '', mediaType: 'text/plain' }, { languages: [], facts: { headline: 'News', body: 'Words.', quotations: [{ text: 'Yes.', speaker: { name: 'Anna Brown' } }] } });
    expect(pages[0]?.graph['@graph'].map((node) => node['@type'])).toEqual(['NewsArticle', 'Person', 'Quotation']);
    expect(diagnostics.filter(({ rule, severity }) => rule === 'facts-conflict' || severity === 'error')).toEqual([]);
  });
});

describe('the facts of a release as JSON', () => {
  const golden = join(import.meta.dirname, '../golden');
  const names = readdirSync(golden).flatMap((file) => (file.endsWith('.facts.json') ? [file.slice(0, -'.facts.json'.length)] : []));

  it.each(names)('of %s make the graph that its text makes', (name) => {
    const read = readPressRelease(readFileSync(join(golden, `${name}.facts.json`), 'utf8'), { path: 'facts.json' });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const room = readNewsroom(readNewsroomOf(name));
    const verdicts = room.ok ? room.settings.value.verdicts : undefined;
    expect(build(read.settings.value, {}, { verdicts }).graph).toEqual(JSON.parse(readFileSync(join(golden, `${name}.jsonld`), 'utf8')));
  });

  it('have faults at their places', () => {
    const read = readPressRelease('{ "headline": "News", "body": "Words.", "quotations": [{ "txet": "Yes." }] }', { path: 'facts.json' });
    expect(read.ok ? [] : read.faults.map(({ message }) => message)).toEqual(['Missing key `text`. Add it here.', 'Unexpected key `txet`, expected `text`.']);
  });
});

function readNewsroomOf(name: string): string {
  try {
    return readFileSync(join(import.meta.dirname, '../../examples', name, 'newsroom.yaml'), 'utf8');
  } catch {
    return '';
  }
}
