import { describe, expect, test } from 'vitest';
import { convert, type ConvertOptions } from '../../src/convert.ts';
import { fold } from '../../src/forms/fold.ts';
import { leaves } from '../../src/forms/json-pointer.ts';
import { languages } from '../../src/languages/index.ts';
import type { MediaType, Source } from '../../src/model/source.ts';
import { readMetadata } from '../../src/settings/read-metadata.ts';
import { verify } from '../../src/jsonld.ts';

const NL = [
  'Haven van Duinkade krijgt een drijvende bibliotheek',
  'DUINKADE, 4 maart 2024 – Vanaf volgende maand kunnen de inwoners van Duinkade boeken lenen op een schip dat aan de oude kade ligt.',
  '“Wie leest, vaart verder dan hij denkt, en daarom komen wij met de boeken naar het water”, zegt Nele Maes, directeur van Bibliotheek Duinkade.',
  'Volgens het Leescentrum steeg het aantal leners in de stad vorig jaar met 12%, en dat is meer dan in de jaren daarvoor.',
  'Perscontact: Joost Claes, woordvoerder, joost.claes@bibliotheek-duinkade.example, +32 2 555 01 23',
];
const FR = [
  'Le port de Duinkade accueille une bibliothèque flottante',
  'DUINKADE, le 4 mars 2024 – À partir du mois prochain, les habitants de Duinkade pourront emprunter des livres sur un bateau amarré au vieux quai.',
  '« Celui qui lit navigue plus loin qu’il ne le pense, et c’est pourquoi nous venons avec les livres au bord de l’eau », déclare Nele Maes, directrice de la Bibliothèque de Duinkade.',
  'Selon le Centre de la lecture, le nombre d’emprunteurs dans la ville a augmenté de 12 % l’année dernière, et c’est plus que les années précédentes.',
  'Contact presse : Amélie Renard, porte-parole, amelie.renard@bibliotheek-duinkade.example, +32 2 555 01 24',
];
const DE = [
  'Bergbahn Steinalp fährt wieder im Winter',
  'STEINALP, 4. März 2024 – Die Bergbahn wird ab dem nächsten Winter wieder bis zum Gipfel fahren, nachdem sie sechs Jahre lang nicht in Betrieb war.',
  '„Wir haben lange auf diesen Tag gewartet, und jetzt freut sich das ganze Tal mit uns“, sagt Urs Ammann, Direktor der Bergbahn Steinalp.',
  'Medienkontakt: Vreni Keller, Mediensprecherin, vreni.keller@steinalp.example, +41 27 555 01 02',
];
const FR_CH = [
  'Le téléphérique de Steinalp reprend du service en hiver',
  'STEINALP, le 4 mars 2024 – Le téléphérique montera de nouveau jusqu’au sommet dès l’hiver prochain, après six années pendant lesquelles il n’était plus en service.',
  '« Nous avons longtemps attendu ce jour, et toute la vallée se réjouit maintenant avec nous », affirme Urs Ammann, directeur du téléphérique de Steinalp.',
  'Contact médias : Vreni Keller, porte-parole, vreni.keller@steinalp.example, +41 27 555 01 02',
];
const EN = [
  'City orchard opens to every neighbour',
  'SUNFIELD, 4 March 2024 – From next week on, the people of Sunfield can pick apples in the orchard behind the old station, and nobody has to pay for it.',
  '“An orchard without neighbours is only a row of trees, and we want it to be more than that,” says Rosa Marin, director of the Sunfield Orchard Trust.',
  'Press contact: Paul Reyes, press officer, paul.reyes@sunfield-orchard.example, +1 212 555 0147',
];
const ES = [
  'El huerto de la ciudad se abre a todos los vecinos',
  'SUNFIELD, 4 de marzo de 2024 – A partir de la próxima semana, los vecinos de Sunfield podrán coger manzanas en el huerto que está detrás de la antigua estación, y nadie tendrá que pagar por ello.',
  '«Un huerto sin vecinos no es más que una fila de árboles, y nosotros queremos que sea mucho más que eso», afirma Rosa Marin, directora del Sunfield Orchard Trust.',
  'Contacto de prensa: Paul Reyes, portavoz, paul.reyes@sunfield-orchard.example, +1 212 555 0147',
];

const text = (...versions: readonly (readonly string[])[]): Source => ({ mediaType: 'text/plain', text: versions.map((version) => version.join('\n\n')).join('\n\n\n') });
const markdown = (...versions: readonly (readonly string[])[]): Source => ({ mediaType: 'text/markdown', text: versions.map(([title, ...rest]) => [`# ${title ?? ''}`, ...rest].join('\n\n')).join('\n\n---\n\n') });
const html = (page: string, ...versions: readonly (readonly [tag: string, version: readonly string[]])[]): Source => ({
  mediaType: 'text/html',
  text: `<!doctype html><html lang="${page}"><head><title>Press</title></head><body><main>${versions.map(([tag, [title, ...rest]]) => `<section lang="${tag}"><h1>${title ?? ''}</h1>${rest.map((part) => `<p>${part}</p>`).join('')}</section>`).join('')}</main></body></html>`,
});

const CASES: readonly (readonly [name: string, source: Source, tags: readonly [string, string], versions: readonly [readonly string[], readonly string[]]])[] = [
  ['nl and fr as text', text(NL, FR), ['nl', 'fr'], [NL, FR]],
  ['fr and nl as text', text(FR, NL), ['fr', 'nl'], [FR, NL]],
  ['nl and fr as text, the second under its name', text(NL, ['FRANÇAIS', ...FR]), ['nl', 'fr'], [NL, FR]],
  ['nl and fr as Markdown', markdown(NL, FR), ['nl', 'fr'], [NL, FR]],
  ['nl and fr as HTML', html('nl', ['nl', NL], ['fr', FR]), ['nl', 'fr'], [NL, FR]],
  ['de and fr as text', text(DE, FR_CH), ['de', 'fr'], [DE, FR_CH]],
  ['de and fr as Markdown', markdown(DE, FR_CH), ['de', 'fr'], [DE, FR_CH]],
  ['fr and de as HTML', html('fr', ['fr', FR_CH], ['de', DE]), ['fr', 'de'], [FR_CH, DE]],
  ['en and es as text', text(EN, ES), ['en', 'es'], [EN, ES]],
  ['en and es as Markdown', markdown(EN, ES), ['en', 'es'], [EN, ES]],
  ['en and es as HTML', html('en', ['en', EN], ['es', ES]), ['en', 'es'], [EN, ES]],
];

function metadata(yaml: string): NonNullable<ConvertOptions['metadata']> {
  const read = readMetadata(yaml);
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.settings;
}

function run(source: Source, more: Partial<ConvertOptions> = {}): ReturnType<typeof convert> {
  return convert(source, { languages, ...more });
}

describe.each(CASES)('two versions in one file: %s', (_name, source, tags, versions) => {
  const result = run(source);

  test('are two releases, each with the facts of its own language', () => {
    expect(result.releases.map(({ release }) => release.inLanguage)).toEqual(tags);
    for (const [index, { release }] of result.releases.entries()) {
      const version = versions[index] as readonly string[];
      expect(release.headline).toBe(version[0]);
      expect(release.datePublished).toBe('2024-03-04');
      expect(release.quotations).toHaveLength(1);
      expect(release.quotations?.[0]?.inLanguage).toBeUndefined();
      expect(release.contacts?.map(({ email }) => email)).toEqual(version.at(-1)?.split(/[ ,]+/u).filter((word) => word.includes('@')));
      for (const { value } of leaves(release.quotations?.[0]?.speaker)) expect(version.join(' ')).toContain(value);
      for (const paragraph of release.body.split('\n\n')) expect(version.map(fold)).toContain(paragraph);
    }
    expect(result.releases[0]?.release.quotations?.[0]?.speaker?.name).toBe(result.releases[1]?.release.quotations?.[0]?.speaker?.name);
  });

  test('have ids that carry the language, so that no node of one is a node of the other', async () => {
    expect(result.pages.map(({ graph }) => graph['@graph'].find((node) => node['@type'] === 'NewsArticle')?.['@id'])).toEqual(tags.map((tag) => `#press-release-${tag}`));
    const [one, other] = result.pages.map(({ graph }) => new Set(graph['@graph'].map((node) => node['@id'])));
    expect([...(one ?? [])].filter((id) => other?.has(id) === true)).toEqual([]);
    for (const { graph } of result.pages) expect(await verify(graph)).toMatchObject({ problems: [] });
  });

  test('lead back to the text, each in its own version', () => {
    for (const { release, origins } of result.releases) {
      for (const [pointer, origin] of Object.entries(origins)) {
        if (!('spans' in origin) || !pointer.startsWith('/quotations')) continue;
        const words = origin.spans.map(({ start, end }) => result.document.text.slice(start, end)).join(' ');
        expect(fold(words)).toBe(pointer.endsWith('/text') ? release.quotations?.[0]?.text : fold(words));
      }
    }
  });
});

describe('two versions with settings', () => {
  test('take their addresses from the metadata and its translations', () => {
    const settings = metadata('url: https://duinkade.example/nl/schip\ntranslations: { fr: https://duinkade.example/fr/bateau }\n');
    const { pages, releases } = run(text(NL, FR), { metadata: settings });
    expect(pages.map(({ url }) => url)).toEqual(['https://duinkade.example/nl/schip', 'https://duinkade.example/fr/bateau']);
    expect(releases.map(({ release }) => release.inLanguage)).toEqual(['nl', 'fr']);
  });

  test('meet a correction in the version that holds its words, and report one that stands in neither', () => {
    const settings = metadata('quotations:\n  - { text: "Celui qui lit navigue plus loin", speaker: { name: Nele Maes } }\n  - { from: "Nergens te vinden" }\n');
    const { releases, diagnostics } = run(text(NL, FR), { metadata: settings });
    expect(releases.map(({ release }) => release.quotations?.length)).toEqual([1, 1]);
    expect(diagnostics.filter(({ rule }) => rule === 'patch-unmatched').map(({ data }) => data['words'])).toEqual(['Nergens te vinden']);
  });
});

describe('one release that quotes in another language', () => {
  const quoting = [...NL.slice(0, 2), '“Celui qui lit navigue plus loin qu’il ne le pense, et nous venons avec les livres”, zegt Luc Renard, voorzitter van Lire Ensemble.', ...NL.slice(2)];

  test.each([text(quoting), markdown(quoting), html('nl', ['nl', quoting])])('stays one, and says the language of the quotation ($mediaType)', (source) => {
    const { releases } = run(source);
    expect(releases.map(({ release }) => release.inLanguage)).toEqual(['nl']);
    expect(releases[0]?.release.quotations?.map(({ inLanguage, speaker }) => [inLanguage, speaker?.name])).toEqual([['fr', 'Luc Renard'], [undefined, 'Nele Maes']]);
  });

  test('also where the markup says so of a paragraph', () => {
    const page = `<html lang="nl"><main><h1>${NL[0] ?? ''}</h1><p>${NL[1] ?? ''}</p><p lang="fr">« Nous sommes tous ravis », déclare Luc Renard, président de Lire Ensemble.</p><p>${NL[2] ?? ''}</p><p>${NL[3] ?? ''}</p></main></html>`;
    const { releases } = run({ text: page, mediaType: 'text/html' });
    expect(releases.map(({ release }) => release.inLanguage)).toEqual(['nl']);
    expect(releases[0]?.release.quotations?.map(({ inLanguage, speaker }) => [inLanguage, speaker?.name])).toEqual([['fr', 'Luc Renard'], [undefined, 'Nele Maes']]);
  });

  test.each(['text/plain', 'text/markdown'] satisfies MediaType[])('is not taken for two because of one long paragraph at its end (%s)', (mediaType) => {
    const long = `${NL.slice(0, 4).join('\n\n')}\n\n${FR[2] ?? ''}`;
    expect(run({ text: long, mediaType }).releases).toHaveLength(1);
  });
});
