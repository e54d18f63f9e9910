import { describe, expect, test } from 'vitest';
import { contactsIn } from './contacts-in.ts';
import type { ContactRow } from './contacts/contact-case.ts';

type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';

const MIEKE: ContactRow = ['Mieke Claes', 'woordvoerder', 'mieke@brug.example', '02 000 00 01'];
const MARY: ContactRow = ['Mary Clay', 'press officer', 'mary@bridge.example', '020 7946 0001'];
const MARIE: ContactRow = ['Marie Clerc', 'attachée de presse', 'marie@pont.example', '01 00 00 00 01'];
const MARIA: ContactRow = ['Maria Klee', 'Pressesprecherin', 'maria@bruecke.example', '030 000 0001'];
const CRUZ: ContactRow = ['María Cruz', 'jefa de prensa', 'maria@puente.example', '910 000 001'];

// Whoever may be interviewed is not whom to ask for it.
const MEDIATED: readonly (readonly [Tag, string, ContactRow])[] = [
  ['nl', 'Voor een interview met Jan Peeters kunt u contact opnemen met Mieke Claes, woordvoerder, 02 000 00 01, mieke@brug.example.', MIEKE],
  ['nl', 'Jan Peeters is beschikbaar voor interviews. Contact via woordvoerder Mieke Claes, 02 000 00 01, mieke@brug.example.', MIEKE],
  ['nl', 'Noot voor de redactie: interviews met onderzoeker Jan Peeters zijn aan te vragen bij woordvoerder Mieke Claes, 02 000 00 01, mieke@brug.example.', MIEKE],
  ['nl', 'Interviews met Jan Peeters kunnen worden aangevraagd via pers@brug.example of 02 000 00 01.', ['-', '-', 'pers@brug.example', '02 000 00 01']],
  ['en', 'Interviews with John Peters can be arranged through Mary Clay, press officer, on 020 7946 0001 or mary@bridge.example.', MARY],
  ['en', 'John Peters is available for interview. Please contact Mary Clay, press officer, on 020 7946 0001 or mary@bridge.example.', MARY],
  ['en', 'To interview Dr John Peters, please contact Mary Clay, press officer, on 020 7946 0001 or mary@bridge.example.', MARY],
  ['en', 'To arrange an interview with John Peters, please email press@bridge.example or call 020 7946 0001.', ['-', '-', 'press@bridge.example', '020 7946 0001']],
  ['fr', 'Interview avec Jean Petit : contacter Marie Clerc, attachée de presse, 01 00 00 00 01, marie@pont.example.', MARIE],
  ['fr', 'Jean Petit est disponible pour des interviews. Contactez Marie Clerc, attachée de presse, au 01 00 00 00 01 ou à marie@pont.example.', MARIE],
  ['fr', 'Les demandes d’entretien avec le chercheur Jean Petit sont à adresser à Marie Clerc, attachée de presse, au 01 00 00 00 01 ou à marie@pont.example.', MARIE],
  ['fr', 'Pour une interview avec Jean Petit, écrivez à presse@pont.example ou appelez le 01 00 00 00 01.', ['-', '-', 'presse@pont.example', '01 00 00 00 01']],
  ['de', 'Hinweis an die Redaktionen: Johann Peters steht für Interviews zur Verfügung. Vermittlung über Pressesprecherin Maria Klee, Tel. 030 000 0001, maria@bruecke.example.', MARIA],
  ['de', 'Johann Peters steht für Interviews zur Verfügung. Vermittlung über Pressesprecherin Maria Klee, Tel. 030 000 0001, maria@bruecke.example.', MARIA],
  ['de', 'Interviews mit Johann Peters vermittelt Pressesprecherin Maria Klee, Tel. 030 000 0001, maria@bruecke.example.', MARIA],
  ['de', 'Interviews mit Johann Peters können unter presse@bruecke.example oder 030 000 0001 vereinbart werden.', ['-', '-', 'presse@bruecke.example', '030 000 0001']],
  ['es', 'Entrevistas con Juan Pérez a través de María Cruz, jefa de prensa, 910 000 001, maria@puente.example.', CRUZ],
  ['es', 'Juan Pérez está disponible para entrevistas. Contacto: María Cruz, jefa de prensa, 910 000 001, maria@puente.example.', CRUZ],
  ['es', 'Para entrevistas con el investigador Juan Pérez, contactar con María Cruz, jefa de prensa, en el 910 000 001 o en maria@puente.example.', CRUZ],
  ['es', 'Para entrevistas con Juan Pérez, escriba a prensa@puente.example o llame al 910 000 001.', ['-', '-', 'prensa@puente.example', '910 000 001']],
];

test.each(MEDIATED)('the way to reach is that of whom to ask, %s: %s', (tag, text, row) => {
  expect(contactsIn(tag, text)).toEqual([row]);
});

const HEADING: Record<Tag, string> = { nl: 'Perscontact', en: 'Press contact', fr: 'Contact presse', de: 'Pressekontakt', es: 'Contacto de prensa' };

const PAIRS: Record<Tag, readonly [string, string, string, string, string]> = {
  nl: ['Mieke Claes', '02 000 00 01', 'Jan Peeters', '0470 00 00 02', 'of'],
  en: ['Mary Clay', '020 7946 0001', 'John Peters', '07700 900002', 'or'],
  fr: ['Marie Clerc', '01 00 00 00 01', 'Jean Petit', '06 00 00 00 02', 'ou'],
  de: ['Maria Klee', '030 000 0001', 'Johann Peters', '0170 000 0002', 'oder'],
  es: ['María Cruz', '910 000 001', 'Juan Pérez', '600 000 002', 'o'],
};

describe.each(Object.keys(PAIRS) as Tag[])('two on a line in %s', (tag) => {
  const [name, phone, other, second, or] = PAIRS[tag];

  test.each([
    `${name}, ${phone} | ${other}, ${second}`,
    `${name} ${phone} / ${other} ${second}`,
    `${name} (${phone}) · ${other} (${second})`,
    `${name} (${phone}) ${or} ${other} (${second})`,
    `${name}: ${phone}; ${other}: ${second}`,
  ])('have each their number: %s', (line) => {
    expect(contactsIn(tag, `${HEADING[tag]}: ${line}`)).toEqual([[name, '-', '-', phone], [other, '-', '-', second]]);
  });

  test.each([`${phone} - ${second}`, `${phone} – ${second}`, `${phone} | ${second}`, `${phone}/${second}`, `${phone} / ${second}`, `Tel./Fax: ${phone}`, `Tel: ${phone}, fax ${second}`, `F ${second}\nT ${phone}`, `Fax: ${second}\nTel.: ${phone}`])('or one the first of two numbers: %j', (numbers) => {
    expect(contactsIn(tag, `${HEADING[tag]}:\n${name}\n${numbers}\nx@acme.example`)).toEqual([[name, '-', 'x@acme.example', phone]]);
  });
});

// A desk has a way to reach it, and is nobody.
const OFFICES: Record<Tag, readonly string[]> = {
  nl: ['Persdienst', 'Dienst Communicatie', 'Afdeling Communicatie Stad Lau', 'Directie Communicatie', 'Cel Pers en Protocol', 'Bureau Voorlichting', 'Persvoorlichting Politie Lau', 'Marketing en Communicatie'],
  en: ['Lau Garda Press Office', 'Arden Council Press Office', 'Communications Directorate', 'News and Media Office', 'Strategic Communications Unit', 'Press and Public Affairs', 'Arden Police Media Unit', 'Department of Public Information'],
  fr: ['Bureau de presse', 'Direction de la communication', 'Pôle Médias', 'Cabinet de la Ministre', 'Délégation à l’information et à la communication', 'Bureau des Affaires publiques', 'Préfecture de la Haute-Lys', 'Service Communication Ville de Lau'],
  de: ['Pressestelle Polizei Lau', 'Presseamt der Stadt Lau', 'Presse- und Öffentlichkeitsarbeit', 'Referat Öffentlichkeitsarbeit', 'Abteilung Presse und Kommunikation', 'Polizeipräsidium Südlau', 'Kommunikation und Medien', 'Universitätskommunikation'],
  es: ['Gabinete de Prensa', 'Dirección General de Comunicación Social', 'Unidad de Cultura Científica', 'Prensa LAU', 'Coordinación de Comunicación Social', 'Gerencia de Comunicaciones', 'Jefatura de Prensa', 'Prensa y Comunicación'],
};

test.each(Object.entries(OFFICES).flatMap(([tag, list]) => list.map((office) => [tag as Tag, office] as const)))('a desk is no person, %s: %s', (tag, office) => {
  const phone = PAIRS[tag][1];
  for (const text of [`${HEADING[tag]}:\n${office}\n${phone}\npress@acme.example`, `${HEADING[tag]}: ${office}, ${phone}, press@acme.example`, `${office}\nTel. ${phone}\npress@acme.example`]) {
    expect(contactsIn(tag, text)).toEqual([['-', '-', 'press@acme.example', phone]]);
  }
});
