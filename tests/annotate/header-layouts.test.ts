import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { PROSE, TITLE } from '../layout-texts.ts';

function factsOf(text: string, mediaType: MediaType = 'text/plain'): PressRelease {
  const document = read({ text, mediaType });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release as PressRelease;
}

type Tag = keyof typeof PROSE;

const LABEL: Record<Tag, string> = { en: 'PRESS RELEASE', nl: 'PERSBERICHT', de: 'PRESSEMITTEILUNG', fr: 'COMMUNIQUÉ DE PRESSE', es: 'NOTA DE PRENSA' };

const DATES: readonly (readonly [Tag, string])[] = [
  ['nl', 'Brussel, 21 januari 2021'], ['nl', 'Brussel – 21/01/2021'], ['nl', 'Gepubliceerd op 21 januari 2021'], ['nl', 'donderdag 21 januari 2021'], ['nl', '21-01-2021'], ['nl', '21 jan. 2021'], ['nl', 'Datum: 21 januari 2021'], ['nl', '2021-01-21'],
  ['en', 'Brussels, 21 January 2021'], ['en', 'London – 21/01/2021'], ['en', 'Published on 21 January 2021'], ['en', 'Thursday, January 21, 2021'], ['en', 'January 21st, 2021'], ['en', '21st January 2021'], ['en', 'Date: 21 January 2021'], ['en', 'Posted on Jan. 21, 2021'], ['en', '2021-01-21'], ['en', 'Thursday 21st of January 2021'], ['en', 'Released: 21 January 2021'],
  ['fr', 'Bruxelles, le 21 janvier 2021'], ['fr', 'Paris – 21/01/2021'], ['fr', 'Publié le jeudi 21 janvier 2021'], ['fr', 'Le 21 janvier 2021'], ['fr', 'Mis en ligne le 21.01.2021'], ['fr', 'Date : 21 janvier 2021'],
  ['de', 'Berlin, den 21. Januar 2021'], ['de', 'Berlin, 21.01.2021'], ['de', 'Veröffentlicht am 21. Januar 2021'], ['de', 'Donnerstag, 21. Januar 2021'], ['de', '21.1.2021'], ['de', 'Datum: 21.01.2021'], ['de', 'Stand: 21. Januar 2021'],
  ['es', 'Madrid, 21 de enero de 2021'], ['es', 'Madrid, a 21 de enero de 2021'], ['es', 'Publicado el 21/01/2021'], ['es', 'Jueves, 21 de enero de 2021'], ['es', 'Fecha: 21 de enero de 2021'], ['es', '21/01/2021'],
];

describe('the date of a release', () => {
  test.each(DATES)('stands above the title (%s: %s)', (tag, line) => {
    expect(factsOf(`${LABEL[tag]}\n\n${line}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
    expect(factsOf(`${line}\n\n# ${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown')).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
  });

  test.each(DATES)('stands below the title (%s: %s)', (tag, line) => {
    expect(factsOf(`${LABEL[tag]}\n\n${TITLE[tag]}\n\n${line}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
    expect(factsOf(`# ${TITLE[tag]}\n\n*${line}*\n\n${PROSE[tag]}\n`, 'text/markdown')).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
  });

  test.each([
    ['nl', 'Brussel, 21 januari 2021'], ['en', 'London, 21 January 2021'], ['fr', 'Paris, le 21 janvier 2021'], ['de', 'Berlin, den 21. Januar 2021'], ['es', 'Madrid, 21 de enero de 2021'],
  ] as const)('stands at the end of the text (%s: %s)', (tag, line) => {
    expect(factsOf(`${TITLE[tag]}\n\n${PROSE[tag]}\n\n${PROSE[tag]}\n\n${line}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
  });

  test.each([
    ['nl', 'Onder embargo tot 22 januari 2021, 6 uur', 'Brussel, 21 januari 2021'],
    ['en', 'Embargoed until 22 January 2021, 06:00', 'London, 21 January 2021'],
    ['fr', 'Sous embargo jusqu’au 22 janvier 2021 à 6h', 'Paris, le 21 janvier 2021'],
    ['de', 'Sperrfrist: 22. Januar 2021, 6 Uhr', 'Berlin, den 21. Januar 2021'],
    ['es', 'Embargado hasta el 22 de enero de 2021', 'Madrid, 21 de enero de 2021'],
  ] as const)('is not that of the embargo (%s)', (tag, embargo, line) => {
    expect(factsOf(`${embargo}\n\n${TITLE[tag]}\n\n${line}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21', embargo: '2021-01-22' });
  });

  test.each([
    ['date: 2021-01-21T09:00:00+01:00'], ['date: 2021/01/21'], ['date: January 21, 2021'], ['date: 21 January 2021'], ['date: "21-01-2021"'], ['pubDate: 2021-01-21'], ['published_at: 2021-01-21 10:00'], ['publishDate: 2021-01-21'], ['date: Thu, 21 Jan 2021 09:00:00 GMT'], ['posted: 2021-01-21'], ['date_published: 21/01/2021'], ['releaseDate: 2021-01-21'],
  ])('is that of front matter (%s)', (line) => {
    expect(factsOf(`---\ntitle: ${TITLE.en}\n${line}\n---\n\n${PROSE.en}\n`, 'text/markdown').datePublished).toMatch(/^2021-01-21/u);
  });

  test.each([
    ['nl', 'Bouwbalans — Q1 2021'], ['en', 'Results for Q1 2021'], ['fr', 'Résultats du T1 2021'], ['de', 'Bilanz Q1 2021'], ['es', 'Resultados del T1 2021'],
  ] as const)('is no quarter (%s: %s)', (tag, line) => {
    expect(factsOf(`# ${line}\n\n${PROSE[tag]}\n`, 'text/markdown')).not.toHaveProperty('datePublished');
  });
});

describe('the headline of a release', () => {
  test.each(Object.keys(TITLE) as Tag[])('is bold instead of a heading (%s)', (tag) => {
    expect(factsOf(`**${TITLE[tag]}**\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe(TITLE[tag]);
    expect(factsOf(`**${LABEL[tag]}**\n\n**${TITLE[tag]}**\n\n${PROSE[tag]}\n\n## ${tag === 'de' ? 'Kontakt' : 'Contact'}\n\nx@y.example\n`, 'text/markdown').headline).toBe(TITLE[tag]);
  });

  test.each(Object.keys(TITLE) as Tag[])('stands below a logo (%s)', (tag) => {
    expect(factsOf(`![Logo Arden Walks](logo.png)\n\n# ${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe(TITLE[tag]);
    expect(factsOf(`![Logo of the Arden Walks foundation](logo.png)\n\n${LABEL[tag]}\n\n**${TITLE[tag]}**\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe(TITLE[tag]);
    expect(factsOf(`<html lang="${tag}"><body><main><img alt="Logo of the Arden Walks foundation" src="l.png"><p>${LABEL[tag]}</p><h2>${TITLE[tag]}</h2><p>${PROSE[tag]}</p></main></body></html>`, 'text/html').headline).toBe(TITLE[tag]);
  });

  test.each(Object.keys(TITLE) as Tag[])('is in capitals over two lines (%s)', (tag) => {
    const words = TITLE[tag].toUpperCase().split(' ');
    const lines = `${words.slice(0, 4).join(' ')}\n${words.slice(4).join(' ')}`;
    expect(factsOf(`${LABEL[tag]}\n\n${lines}\n\n${PROSE[tag]}\n`).headline).toBe(TITLE[tag].toUpperCase());
  });

  test.each([
    ['nl', 'Aan: de redactie\nVan: Adorp Wandelt\nDatum: 21 januari 2021\nBetreft: '],
    ['en', 'To: News desks\nFrom: Arden Walks\nDate: 21 January 2021\nSubject: '],
    ['fr', 'À : rédactions\nDe : Bourg Piéton\nDate : 21 janvier 2021\nObjet : '],
    ['de', 'An: die Redaktionen\nVon: Freie Wege\nDatum: 21. Januar 2021\nBetreff: '],
    ['es', 'Para: redacciones\nDe: Aldea Camina\nFecha: 21 de enero de 2021\nAsunto: '],
  ] as const)('is the subject of a letter (%s)', (tag, head) => {
    expect(factsOf(`${head}${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
    expect(factsOf(`${head.replaceAll('\n', '\n\n')}${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
  });

  test.each([
    ['en', 'MOBILITY'], ['nl', 'MOBILITEIT'], ['de', 'VERKEHR'], ['fr', 'MOBILITÉ'], ['es', 'MOVILIDAD'],
  ] as const)('stands below the word of its section (%s)', (tag, section) => {
    expect(factsOf(`${section}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`).headline).toBe(TITLE[tag]);
    expect(factsOf(`### ${section}\n\n# ${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe(TITLE[tag]);
    expect(factsOf(`# ${LABEL[tag]}\n\n## ${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe(TITLE[tag]);
  });

  test.each(Object.keys(TITLE) as Tag[])('is that of the page without its site (%s)', (tag) => {
    for (const title of [`${TITLE[tag]} | Arden Walks`, `${TITLE[tag]} - Arden Walks`, `Arden Walks – ${TITLE[tag]}`]) {
      expect(factsOf(`<html lang="${tag}"><head><title>${title}</title></head><body><main><p>${PROSE[tag]}</p></main></body></html>`, 'text/html').headline).toBe(TITLE[tag]);
      expect(factsOf(`<html lang="${tag}"><head><title>${title}</title></head><body><main><h2>${TITLE[tag]}</h2><p>${PROSE[tag]}</p></main></body></html>`, 'text/html').headline).toBe(TITLE[tag]);
    }
  });

  test.each([
    ['en', 'Press release from the Arden Cycling Union, 21 January 2021'],
    ['nl', 'Persbericht van de Fietsersbond Adorp, 21 januari 2021'],
    ['fr', 'Communiqué de presse de la Fédération Vélo Bourg, 21 janvier 2021'],
    ['de', 'Pressemitteilung des Radverbands Adorf vom 21. Januar 2021'],
    ['es', 'Nota de prensa de la Federación Bici Aldea, 21 de enero de 2021'],
  ] as const)('stands below the line that says whose release it is, and when (%s)', (tag, line) => {
    expect(factsOf(`${line}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
    expect(factsOf(`# ${line}\n\n## ${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown')).toMatchObject({ headline: TITLE[tag], datePublished: '2021-01-21' });
  });
});
