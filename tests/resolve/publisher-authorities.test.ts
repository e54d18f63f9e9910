import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { PROSE, TITLE } from '../layout-texts.ts';

type Tag = keyof typeof PROSE;

function publisherOf(text: string): string | undefined {
  const document = read({ text, mediaType: 'text/plain' });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release.publisher?.name;
}

const release = (tag: Tag, title: string, lead: string, end = ''): string => `${title}\n\n${lead} ${PROSE[tag]}\n\n${PROSE[tag]}\n\n${end}\n`;

describe('the publisher that is a local authority', () => {
  test.each([
    ['nl', 'Adorp krijgt een brug', 'De gemeente Adorp opent in mei een brug.', 'pers@adorp.example', 'gemeente Adorp'],
    ['en', 'Arden opens a bridge', 'The City of Arden opens a bridge in May.', 'press@arden.example', 'City of Arden'],
    ['fr', 'Bourg ouvre une passerelle', 'La Ville de Bourg ouvre une passerelle en mai.', 'presse@bourg.example', 'Ville de Bourg'],
    ['de', 'Adorf öffnet eine Brücke', 'Die Stadt Adorf öffnet im Mai eine Brücke.', 'presse@adorf.example', 'Stadt Adorf'],
    ['es', 'Aldea abre una pasarela', 'El Ayuntamiento de Aldea abre en mayo una pasarela.', 'prensa@aldea.example', 'Ayuntamiento de Aldea'],
  ] as const)('is not the place that it governs (%s)', (tag, title, lead, end, name) => {
    expect(publisherOf(release(tag, title, lead, end))).toBe(name);
  });

  test.each([
    ['nl', 'De gemeente Adorp kreeg een brug.', '“Wij zijn heel blij”, zegt wethouder Mieke Claes.', 'gemeente Adorp'],
    ['en', 'Arden Town Council agreed on a bridge.', '“We are very glad,” said Councillor Nora Lind.', 'Arden Town Council'],
    ['fr', 'La passerelle a été payée par la Ville de Bourg.', '« Nous sommes très heureux », dit la maire, Jeanne Morel.', 'Ville de Bourg'],
    ['de', 'Bezahlt hat die Brücke die Stadt Adorf.', '„Wir freuen uns sehr“, sagt Oberbürgermeisterin Anna Weber.', 'Stadt Adorf'],
    ['es', 'La pasarela la ha pagado el Ayuntamiento de Aldea.', '«Estamos muy contentos», dice la alcaldesa, Rosa Gil.', 'Ayuntamiento de Aldea'],
  ] as const)('is the one whose mayor alone speaks (%s)', (tag, lead, said, name) => {
    expect(publisherOf(release(tag, TITLE[tag], lead, said))).toBe(name);
    const other = { nl: '“Wij ook”, zegt Tom Rieder, directeur van Adorp Wandelt.', en: '“So are we,” said Tom Rieder, director of Arden Walks.', fr: '« Nous aussi », dit Luc Petit, directeur de Bourg Piéton.', de: '„Wir auch“, sagt Jan Maurer, Leiter von Freie Wege.', es: '«Nosotros también», dice Luis Vera, director de Aldea Camina.' }[tag];
    expect(publisherOf(release(tag, TITLE[tag], lead, `${said}\n\n${other}`))).toBeUndefined();
    expect(publisherOf(release(tag, TITLE[tag], lead))).toBeUndefined();
  });
});

describe('the board of the publisher', () => {
  test.each([
    ['nl', 'De Raad van Bestuur van Laubouw NV maakt bekend dat de brug open is. Laubouw NV bouwde haar.', 'Laubouw NV'],
    ['en', 'The Board of Directors of Arden Builders Ltd announced that the bridge is open. Arden Builders Ltd built it.', 'Arden Builders Ltd'],
    ['fr', 'Le conseil d’administration de Ponts Lau SA annonce que la passerelle est ouverte. Ponts Lau SA l’a bâtie.', 'Ponts Lau SA'],
    ['de', 'Der Vorstand der Laubau AG teilt mit, dass die Brücke offen ist. Die Laubau AG hat sie gebaut.', 'Laubau AG'],
    ['es', 'El consejo de administración de Puentes Lau SA anuncia que la pasarela está abierta. Puentes Lau SA la ha construido.', 'Puentes Lau SA'],
  ] as const)('is no part of its name (%s)', (tag, lead, name) => {
    expect(publisherOf(release(tag, TITLE[tag], lead))).toBe(name);
  });

  test('signs nothing in a line of prose that a break cuts', () => {
    const prose = 'Horende deze argumenten is de bond van mening dat aan het\nbestuur van Adorp Wandelt, waar hij de penningmeester toe rekent,\nniets te verwijten is.';
    expect(publisherOf(`${TITLE.nl}\n\n${PROSE.nl}\n\n${PROSE.nl}\n\n${prose}\n`)).toBeUndefined();
    expect(publisherOf(`${TITLE.nl}\n\n${PROSE.nl}\n\n${PROSE.nl}\n\nMet vriendelijke groet,\nHet bestuur van Adorp Wandelt\n`)).toBe('Adorp Wandelt');
  });
});

describe('the address of the publisher', () => {
  test.each([
    ['nl', 'Bond voor Wandelaars', 'pers@wandelaars.example'],
    ['es', 'Universidad de Aldealau', 'prensa@ualdealau.example'],
    ['fr', 'Université de Bourgneuf', 'presse@unibourgneuf.example'],
    ['de', 'Verband der Wege', 'presse@wege.example'],
  ] as const)('leaves out the noun that opens its name, but for a letter or three (%s: %s)', (tag, name, address) => {
    const names = { nl: 'Ook de {} was er. De {} hielp. Zo is de {}.', es: 'Estuvo la {}. La {} ayudó. Así es la {}.', fr: 'Il y avait l’{}. L’{} a aidé. Voilà l’{}.', de: 'Auch der {} war da. Der {} half. So ist der {}.' }[tag].replaceAll('{}', name);
    expect(publisherOf(release(tag, TITLE[tag], names, address))).toBe(name);
    expect(publisherOf(release(tag, TITLE[tag], names, address.replace('@', '@x')))).toBeUndefined();
  });
});

describe('a word that has its capital for opening a sentence', () => {
  test.each([
    ['nl', 'Alweer kondigt iemand een brug aan, en wij zijn blij.'], ['en', 'Again announced a bridge, and we are glad.'], ['fr', 'Encore annonce une passerelle, et nous sommes contents.'],
    ['de', 'Wieder stellt jemand eine Brücke vor, und wir freuen uns.'], ['es', 'Nuevamente anuncia una pasarela, y nosotros lo celebramos.'],
  ] as const)('is no publisher (%s)', (tag, lead) => {
    expect(publisherOf(release(tag, TITLE[tag], lead))).toBeUndefined();
  });
});

describe('the genitive of the publisher', () => {
  test('is no other name', () => {
    const said = '„Das ist gut“, sagt Anna Weber, Vorsitzende des Wanderbunds Adorf.';
    expect(publisherOf(release('de', TITLE.de, 'Seit Jahren zählt hier der Wanderbund Adorf.', `${said}\n\npresse@wanderbund-adorf.example`))).toBe('Wanderbund Adorf');
  });
});
