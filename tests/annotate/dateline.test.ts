import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

function openingOf(text: string): readonly (string | undefined)[] {
  const document = read({ text, mediaType: 'text/plain' });
  const release = resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release;
  return [release?.dateline?.place, release?.datePublished, release?.headline];
}

const TEXTS = {
  nl: ['Nieuwe brug gaat in het voorjaar open', 'De stad zegt dat het werk aan de brug in het voorjaar klaar zal zijn, en dat de weg dan weer open is voor al het verkeer. Het is de eerste keer dat dit in de stad gebeurt.'],
  en: ['New bridge to open in the spring', 'The trust said that the work on the bridge will be finished in the spring, and that the road will be open to all traffic again. It is the first time that this has been done in the town.'],
  fr: ['Le nouveau pont ouvrira au printemps', 'La ville a dit que les travaux sur le pont seront finis au printemps, et que la route sera de nouveau ouverte à tous. C’est la première fois que cela se fait dans la ville.'],
  de: ['Neue Brücke wird im Frühjahr eröffnet', 'Die Stadt hat gesagt, dass die Arbeiten an der Brücke im Frühjahr fertig sein werden und dass die Straße dann wieder für alle offen ist. Es ist das erste Mal, dass dies in der Stadt geschieht.'],
  es: ['El nuevo puente se abrirá en primavera', 'La ciudad ha dicho que las obras del puente estarán terminadas en primavera y que la carretera volverá a estar abierta para todos. Es la primera vez que esto se hace en la ciudad.'],
} as const;

/** `{H}` stands for the headline, `{B}` for the text. */
const DATED: readonly (readonly [keyof typeof TEXTS, string, string | undefined])[] = [
  ['nl', 'PERSBERICHT\nBrussel, 5 maart 2024\n\n{H}\n\n{B}', 'Brussel'],
  ['nl', 'PERSBERICHT – Utrecht, 5 maart 2024\n\n{H}\n\n{B}', 'Utrecht'],
  ['nl', '{H}\n\nDEN HAAG, 5 maart 2024 – {B}', 'Den Haag'],
  ['nl', '{H}\n\nAmsterdam, dinsdag 5 maart 2024. {B}', 'Amsterdam'],
  ['en', 'FOR IMMEDIATE RELEASE\nMarch 5, 2024\n\n{H}\n\nLEEDS, England — {B}', 'Leeds'],
  ['en', 'FOR IMMEDIATE RELEASE: March 5, 2024\n\n{H}\n\n{B}', undefined],
  ['en', 'PRESS RELEASE\nLondon, 5 March 2024\n\n{H}\n\n{B}', 'London'],
  ['en', '{H}\n\nNEW YORK, NY (March 5, 2024) — {B}', 'New York'],
  ['en', '{H}\n\nSt. Louis, Mo. – March 5, 2024 – {B}', 'St. Louis'],
  ['en', '{H}\n\n(London, UK) March 5, 2024 - {B}', 'London'],
  ['en', 'March 5, 2024\n\n{H}\n\n(Dallas, Texas) – {B}', 'Dallas'],
  ['en', 'Admin | March 5, 2024\n\n{H}\n\n(Miami – March 5, 2024)\n\n{B}', 'Miami'],
  ['fr', 'COMMUNIQUÉ DE PRESSE\nParis, le 5 mars 2024\n\n{H}\n\n{B}', 'Paris'],
  ['fr', 'Communiqué de presse - Lyon, le 5 mars 2024\n\n{H}\n\n{B}', 'Lyon'],
  ['fr', '{H}\n\nBRUXELLES, 5 mars 2024. {B}', 'Bruxelles'],
  ['fr', '{H}\n\nÀ Saint-Denis, le 5 mars 2024\n\n{B}', 'Saint-Denis'],
  ['de', 'PRESSEMITTEILUNG\nBerlin, den 5. März 2024\n\n{H}\n\n{B}', 'Berlin'],
  ['de', '{H}\n\nFrankfurt am Main, 5. März 2024 – {B}', 'Frankfurt am Main'],
  ['de', '{H}\n\nBerlin, 5. 3. 2024. {B}', 'Berlin'],
  ['de', '{H}\n\nBerlin/München, 5. März 2024\n\n{B}', 'Berlin'],
  ['de', '{H}\n\nBerlin / 5. März 2024\n\n{B}', 'Berlin'],
  ['de', 'Pressemitteilung vom 5. März 2024\n\n{H}\n\n{B}', undefined],
  ['de', 'OTS0047 / 05.03.2024 / 10:12\n\n{H}\n\n{B}', undefined],
  ['es', 'NOTA DE PRENSA\n\nMadrid, 5 de marzo de 2024\n\n{H}\n\n{B}', 'Madrid'],
  ['es', '{H}\n\nMadrid, 5 de marzo de 2024.- {B}', 'Madrid'],
  ['es', '{H}\n\nSEVILLA (5 de marzo de 2024). {B}', 'Sevilla'],
  ['es', 'Comunicado de prensa | Bogotá, 5 de marzo de 2024\n\n{H}\n\n{B}', 'Bogotá'],
  ['es', '{H}\n\n5 de marzo de 2024, (Madrid) - {B}', 'Madrid'],
  ['en', '{H}\n\nMarch 5, 2024, London – {B}', 'London'],
  ['nl', '{H}\n\n5 maart 2024 (Utrecht) – {B}', 'Utrecht'],
  ['fr', '{H}\n\n5 mars 2024, Lyon – {B}', 'Lyon'],
  ['de', '{H}\n\n5. März 2024, Bad Adorf – {B}', 'Bad Adorf'],
  ['fr', '5 mars 2024\n\n{H}\n\nBOURG, le 5 mars /Fil Presse/ - {B}', 'Bourg'],
  ['en', 'March 5, 2024\n\n{H}\n\nARDEN, March 5 (24-7 Wire) -- {B}', 'Arden'],
  ['de', '5. März 2024\n\n{H}\n\nADORF, 5. März (Agentur) – {B}', 'Adorf'],
  ['nl', '5 maart 2024\n\n{H}\n\nADORP, 5 maart – {B}', 'Adorp'],
  ['es', '5 de marzo de 2024\n\n{H}\n\nALDEA, 5 de marzo (Agencia) – {B}', 'Aldea'],
  ['fr', '5 mars 2024\n\n{H}\n\nBOURG (ON) : {B}', 'Bourg'],
  ['en', 'March 5, 2024\n\n{H}\n\nARDEN (NY): {B}', 'Arden'],
];

describe('the dateline', () => {
  test.each(DATED)('%s: %j is of %s', (language, layout, place) => {
    const [headline, text] = TEXTS[language];
    expect(openingOf(layout.replace('{H}', headline).replace('{B}', text))).toEqual([place, '2024-03-05', headline]);
  });

  test('of the lead is not a headline', () => {
    const [place, date, headline] = openingOf(`NOTA DE PRENSA\n\nMadrid, 5 de marzo de 2024.- ${TEXTS.es[1]}`);
    expect([place, date]).toEqual(['Madrid', '2024-03-05']);
    expect(headline ?? '').toBe('');
  });

  test.each([
    ['the label of a release', 'en', 'FOR IMMEDIATE RELEASE\nMarch 5, 2024\n\n{H}\n\n{B}'],
    ['an acronym that is spelled out', 'fr', '5 mars 2024\n\n{H}\n\nCAPRI — Centre d’Appui aux Pêcheurs de la Rive Isolée — {B}'],
    ['an acronym that ends in a word of two parts', 'en', '5 March 2024\n\n{H}\n\nABC — Arden Bridge Canal-Club — {B}'],
    ['a place and a date further down', 'en', '5 March 2024\n\n{H}\n\n{B}\n\n{B}\n\nGHENT, 6 June 2023 – {B}'],
    ['a number of a series', 'en', 'MTAI 30 Date: 5 March 1992\n\n{H}\n\n{B}'],
    ['a heading in capitals further down', 'en', '5 March 2024\n\n{H}\n\n{B}\n\n{B}\n\nWHERE: the bridge'],
    ['a term that is explained', 'fr', '5 mars 2024\n\n{H}\n\n{B}\n\n{B}\n\nTABLESAMPLE : une clause de plus.'],
    ['a period in a list', 'nl', '5 maart 2024\n\n{H}\n\n{B}\n\n• Stijging tussen 1 jan 2024 en 1 jan 2025: 10,6%'],
    ['who acts behind a date', 'en', '{H}\n\nMarch 5, 2024 – Acme Toys – {B}'],
    ['the end of a plan', 'fr', '5 mars 2024\n\n{H}\n\n{B}\n\nSortie finale — 15 juin 2026'],
  ] as const)('is not %s', (_, language, layout) => {
    const [headline, text] = TEXTS[language];
    expect(openingOf(layout.replace('{H}', headline).replaceAll('{B}', text))[0]).toBeUndefined();
  });
});
