import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

// A paragraph first: a line right under the headline may be its subheading.
const LEAD: Readonly<Record<string, string>> = {
  nl: 'De haven van Oosterdam opent haar deuren voor iedereen die van schepen houdt.',
  en: 'The harbour of Tidewick opens its doors to everybody who is fond of ships.',
  fr: 'Le port de Rivebourg ouvre ses portes à tous ceux qui aiment les bateaux.',
  de: 'Der Hafen von Nordau öffnet seine Tore für alle, die Schiffe gern haben.',
  es: 'El puerto de Muellar abre sus puertas a todos los que quieren los barcos.',
};

/** The facts of a short text in a language. */
function releaseOf(tag: string, text: string): Partial<PressRelease> {
  const document = read({ text: `2020: A B C\n\n${LEAD[tag] ?? ''}\n\n${text}\n`, mediaType: 'text/plain' });
  const declared = [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }];
  const { releases } = resolve({ document, annotations: annotate({ ...document, declared }, languages), languages });
  return releases[0]?.release ?? {};
}

/** The claims of a short text in a language: the first figure of each, and who makes it. */
function claimsOf(tag: string, text: string): (string | undefined)[][] {
  return (releaseOf(tag, text).claims ?? []).map((claim) => [claim.figures?.[0]?.text, claim.claimant]);
}

const FOUND: Readonly<Record<string, readonly (readonly [text: string, figure: string, claimant: string | undefined])[]>> = {
  nl: [
    ['Meer dan de helft van de huurders in de haven verhuist dit jaar.', 'helft', undefined],
    ['Huurders verhuizen drie keer zo vaak als de eigenaars aan de haven.', 'drie keer zo', undefined],
    ['Het verkeer aan de haven verdubbelde in de afgelopen periode.', 'verdubbelde', undefined],
    ['Het eiland heeft meer dan 550 steigers voor kleine schepen.', 'meer dan 550 steigers', undefined],
    ['Veertig procent slaapt aan boord. Dat blijkt uit onderzoek van het NZB.', 'Veertig procent', 'NZB'],
  ],
  en: [
    ['Nearly half of the boats in the harbour leak every winter.', 'Nearly half', undefined],
    ['Sailors are three times as likely to own a dog here.', 'three times as', undefined],
    ['Traffic in the harbour doubled in the past period.', 'doubled', undefined],
    ['The harbour has more than 550 jetties for small boats.', 'more than 550 jetties', undefined],
    ['About 40 percent of the crews sleep on board. This is according to the Harbour Institute.', 'About 40 percent', 'Harbour Institute'],
  ],
  fr: [
    ['Plus de la moitié des bateaux du port fuient chaque hiver.', 'moitié', undefined],
    ['Les marins ont trois fois plus de chiens que les autres.', 'trois fois plus', undefined],
    ['Plus de 550 organismes adhèrent aujourd’hui au service du port.', 'Plus de 550 organismes', undefined],
    ['Quelque 40 % des équipages dorment à bord. C’est ce que révèle une enquête de Sondirive.', 'Quelque 40 %', 'Sondirive'],
  ],
  de: [
    ['Rund ein Drittel der Boote im Hafen ist jeden Winter undicht.', 'Drittel', undefined],
    ['Der Verkehr im Hafen hat sich seither mehr als verdoppelt.', 'verdoppelt', undefined],
    ['Der Hafen hat mehr als 550 Stege für kleine Boote.', 'mehr als 550 Stege', undefined],
    ['Etwa 40 Prozent schlafen an Bord. Das zeigt eine Studie der Universität Nordau.', 'Etwa 40 Prozent', 'Universität Nordau'],
  ],
  es: [
    ['Más de la mitad de los barcos del puerto pierde agua.', 'mitad', undefined],
    ['Los marinos tienen tres veces más perros que los demás.', 'tres veces más', undefined],
    ['Actualmente el servicio de barcas opera en 11 muelles cercanos.', '11 muelles', undefined],
    ['Casi el 40 % duerme a bordo. Así lo revela un estudio de la consultora Delver.', 'Casi el 40 %', 'Delver'],
  ],
};

const NOTHING: Readonly<Record<string, readonly string[]>> = {
  nl: ['De haven is al 150 jaren de trots van de stad.', 'Een kaartje voor de boot kost vanaf mei 15 euro.', 'De boot is 24 meter lang en ligt aan de kade.', 'In 2021 schepen de matrozen weer in voor de reis.'],
  en: ['The harbour has been the pride of the town for 150 years.', 'A ticket for the boat costs 15 pounds from May.', 'The boat is 24 metres long and lies at the quay.', 'In the second half of the season the boats rest.'],
  fr: ['Le port fait la fierté de la ville depuis 150 ans.', 'Le billet pour le bateau coûte 15 euros dès mai.', 'Le bateau mesure 24 mètres et reste à quai.'],
  de: ['Der Hafen ist seit 150 Jahren der Stolz der Stadt.', 'Die Karte für das Boot kostet ab Mai 15 Euro.', 'Das Boot ist 24 Meter lang und liegt am Kai.'],
  es: ['El puerto es el orgullo de la ciudad desde hace 150 años.', 'El billete para el barco cuesta 15 euros desde mayo.', 'El barco mide 24 metros y está en el muelle.'],
};

describe('a claim behind a lead and a colon', () => {
  test.each([
    ['nl', 'Een groeiende haven: 70% van de boten aan de kade is dit jaar nieuw.', '70% van de boten aan de kade is dit jaar nieuw.'],
    ['en', 'A growing harbour: 70% of the boats at the quay are new this year.', '70% of the boats at the quay are new this year.'],
    ['fr', 'Un port qui grandit : 70 % des bateaux à quai sont neufs cette année.', '70 % des bateaux à quai sont neufs cette année.'],
    ['de', 'Ein Hafen im Wachstum: 70 Prozent der Boote am Kai sind in diesem Jahr neu.', '70 Prozent der Boote am Kai sind in diesem Jahr neu.'],
    ['es', 'Un puerto que crece: el 70 % de los barcos es nuevo este año.', 'Un puerto que crece: el 70 % de los barcos es nuevo este año.'],
    ['es', 'Un puerto que crece: Cerca del 70 % de los barcos es nuevo este año.', 'Cerca del 70 % de los barcos es nuevo este año.'],
    ['en', 'Boats in the harbour 2026: 40 (+5% on last year)', 'Boats in the harbour 2026: 40 (+5% on last year)'],
  ])('in %s: %s', (tag, text, claim) => {
    expect(releaseOf(tag, text).claims?.map((found) => found.text)).toEqual([claim]);
  });

  test('keeps the source that the lead names', () => {
    expect(claimsOf('en', 'According to the Harbour Institute: 70% of the boats at the quay are new.')).toEqual([['70%', 'Harbour Institute']]);
  });
});

describe.each(Object.entries(FOUND))('the claims of a sentence in %s', (tag, sentences) => {
  test.each(sentences)('%s', (text, figure, claimant) => {
    expect(claimsOf(tag, text)).toEqual([[figure, claimant]]);
  });
});

describe.each(Object.entries(NOTHING))('no claim in %s', (tag, sentences) => {
  test.each(sentences)('%s', (text) => {
    expect(claimsOf(tag, text)).toEqual([]);
  });
});

describe('the claimant of "we"', () => {
  const about = 'Press contact: Dirk Cools, secretary of the Harbour Union, dirk.cools@harbour-union.example';
  const claimant = (text: string): string | undefined => releaseOf('en', `${text}\n\n${about}`).claims?.[0]?.claimant;

  test('is the issuer, where who speaks works for it', () => {
    expect(claimant('“We counted 300 boats last year,” said Ann Lee, chair of the Harbour Union.')).toBe('Harbour Union');
  });

  test('is whoever speaks, where nothing says so', () => {
    expect(claimant('“In my hospital we are two nurses for 30 patients at night,” said Ida Moor, a nurse.')).toBe('Ida Moor');
  });

  test('is the other organisation, where who speaks works for that', () => {
    expect(claimant('“We counted 300 boats last year,” said Ann Lee, director of the Coast Institute.')).toBe('Coast Institute');
  });
});
