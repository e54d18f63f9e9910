import { describe, expect, test } from 'vitest';
import { contactsIn, employersIn } from './contacts-in.ts';
import type { ContactRow } from './contacts/contact-case.ts';
import type { MediaType } from '../../src/model/source.ts';

type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';

const HEADING: Record<Tag, string> = { nl: 'Perscontact', en: 'Press contact', fr: 'Contact presse', de: 'Pressekontakt', es: 'Contacto de prensa' };
const NAME: Record<Tag, string> = { nl: 'Mieke Claes', en: 'Mary Clay', fr: 'Marie Clerc', de: 'Maria Klee', es: 'María Cruz' };
const PHONE: Record<Tag, string> = { nl: '02 000 00 01', en: '020 7946 0001', fr: '01 00 00 00 01', de: '030 000 0001', es: '910 000 001' };
const FIRST: Record<Tag, string> = { nl: 'mieke', en: 'mary', fr: 'marie', de: 'maria', es: 'maria' };

// An agency at whose host the address is, or that its legal form shows.
const AGENCIES: Record<Tag, readonly (readonly [name: string, host: string])[]> = {
  nl: [['Lindeboom Communicatie', 'lindeboom'], ['Bureau Lindeboom Communicatie', 'lindeboom'], ['Lindeboom PR', 'lindeboompr'], ['Lindeboom Communicatie bv', 'post']],
  en: [['Brightwell Communications', 'brightwell'], ['Page Nine Public Relations', 'pageninepr'], ['Brightwell Media', 'brightwell'], ['Brightwell Communications Ltd', 'post']],
  fr: [['Tilleul Communication', 'tilleulcom'], ['Tilleul Relations Presse', 'tilleul'], ['Agence Tilleul', 'tilleul'], ['Tilleul Communication SARL', 'post']],
  de: [['Lindenbaum Kommunikation', 'lindenbaum'], ['Seite Neun Public Relations', 'seiteneun'], ['Lindenbaum PR', 'lindenbaum'], ['Lindenbaum Kommunikation GmbH', 'post']],
  es: [['Tilo Blanco Comunicación', 'tiloblanco'], ['Almendro Relaciones Públicas', 'almendro'], ['Agencia Almendro', 'almendro'], ['Almendro Comunicación SL', 'post']],
};

describe.each(Object.entries(AGENCIES).flatMap(([tag, list]) => list.map(([agency, host]) => [tag as Tag, agency, host] as const)))('an agency, %s: %s', (tag, agency, host) => {
  const [heading, name, phone, email] = [HEADING[tag], NAME[tag], PHONE[tag], `${FIRST[tag]}@${host}.example`];

  test.each([
    `${heading}\n${name}\n${agency}\n${phone}\n${email}`,
    `${heading}\n\n${agency}\n${name}\n${phone}\n${email}`,
    `${heading}: ${name}, ${agency}, ${phone}, ${email}`,
    `${heading}: ${name} – ${agency} – ${email} – ${phone}`,
  ])('is where whoever answers works: %j', (text) => {
    expect(employersIn(tag, text)).toEqual([[name, agency]]);
    expect(contactsIn(tag, text)).toEqual([[name, '-', email, phone]]);
  });
});

const TOLD: Record<Tag, string> = {
  nl: 'Lindeboom bouwt bruggen in heel het land en is daar tevreden over.\n\nPerscontact\nMieke Claes\nLindeboom Communicatie\nmieke@lindeboom.example',
  en: 'Brightwell builds bridges all over the country and is pleased with them.\n\nPress contact\nMary Clay\nBrightwell Communications\nmary@brightwell.example',
  fr: 'Tilleul construit des ponts dans tout le pays et en est satisfait.\n\nContact presse\nMarie Clerc\nTilleul Communication\nmarie@tilleul.example',
  de: 'Lindenbaum baut Brücken im ganzen Land und ist damit zufrieden.\n\nPressekontakt\nMaria Klee\nLindenbaum Kommunikation\nmaria@lindenbaum.example',
  es: 'Almendro construye puentes en todo el país y está satisfecho con ellos.\n\nContacto de prensa\nMaría Cruz\nAlmendro Comunicación\nmaria@almendro.example',
};

test.each(Object.entries(TOLD))('a department of the issuer is no agency, %s', (tag, text) => {
  expect(employersIn(tag as Tag, text)).toEqual([[NAME[tag as Tag], '-']]);
});

test.each(['Corporate Communications', 'Global Communications', 'Strategic Communications', 'Media Relations', 'Marketing & Communications'])('a desk without a name is no agency: %s', (desk) => {
  expect(employersIn('en', `Press contact\nMary Clay\n${desk}\nmary.clay@bridge.example`)).toEqual([['Mary Clay', '-']]);
});

// A title ends before the small words that lead to where it is held.
test.each<readonly [Tag, string, string, string]>([
  ['nl', 'Journalisten met vragen kunnen terecht bij Mieke Claes, hoofd communicatie van het Dorpshuis, op mieke@dorpshuis.example.', 'hoofd communicatie', 'Dorpshuis'],
  ['nl', 'Perscontact: Mieke Claes, hoofd communicatie van Lindeboom, mieke@lindeboom.example', 'hoofd communicatie', 'Lindeboom'],
  ['en', 'Journalists can reach Mary Clay, vice president of communications at Norrin, at mary@norrin.example.', 'vice president of communications', 'Norrin'],
  ['en', 'Contact: Mary Clay, Communications Director for the Department of Parks, mary.clay@parks.example', 'Communications Director', 'Department of Parks'],
  ['en', 'Head of PR, EMEA\nMary Clay\nOrbix\nmary.clay@orbix.example', 'Head of PR, EMEA', 'Orbix'],
  ['de', 'Pressekontakt: Maria Klee, Leiterin Kommunikation bei Nordwerk, maria@nordwerk.example', 'Leiterin Kommunikation', 'Nordwerk'],
  ['es', 'Contacto de prensa\nMaría Cruz\nDircom de Nubeo\nmaria@nubeo.example', 'Dircom', 'Nubeo'],
  ['es', 'Contacto de prensa\nMaría Cruz\nGerente de Comunicaciones Corporativas\nMinera Quebrada Honda\nmcruz@quebradahonda.example', 'Gerente de Comunicaciones Corporativas', 'Minera Quebrada Honda'],
])('a title and where it is held, %s: %s', (tag, text, role, employer) => {
  expect(contactsIn(tag, text).map(([name, jobTitle]) => [name, jobTitle])).toEqual([[NAME[tag], role]]);
  expect(employersIn(tag, text)).toEqual([[NAME[tag], employer]]);
});

test.each<readonly [Tag, string, readonly (readonly [string, string])[], MediaType]>([
  ['en', 'Press contacts\nLau Foundation:\nMary Clay\nPage Nine Public Relations\n020 7946 0001\nmary@pagenine.example', [['Mary Clay', 'Page Nine Public Relations']], 'text/plain'],
  ['fr', '<h3>Contacts presse</h3><p>Marie Clerc<br>Directrice de la communication<br>marie@pont.example</p><p>Agence Tilleul<br>Eva Colin<br>eva@tilleul.example</p>', [['Marie Clerc', '-'], ['Eva Colin', 'Agence Tilleul']], 'text/html'],
])('a block of its own, or a label, heads whom it names: %s', (tag, text, rows, mediaType) => {
  expect(employersIn(tag, text, mediaType)).toEqual(rows);
});

// Two words with a capital above a name are no firm because they stand there.
test.each<readonly [Tag, string]>([
  ['de', 'Kontakt: Karl Otte, Uferweg 3, 10115 Lau\nPresse: Maria Klee, 030 000 0001, maria@bruecke.example'],
  ['fr', 'Pour information et demande d’entrevue (Jean Petit):\nMarie Clerc\n01 00 00 00 01, presse@pont.example'],
  ['en', 'Interview requests (John Peters):\nMary Clay\n020 7946 0001, press@bridge.example'],
])('another person is no employer, %s: %j', (tag, text) => {
  expect(employersIn(tag, text)).toEqual([[NAME[tag], '-']]);
});

// The number is of whom its own line names.
test.each<readonly [Tag, string, readonly ContactRow[]]>([
  ['en', 'Media contacts\n\n(202) 555-0114 | Nora Bell\n(202) 555-0115 | Sam Fox', [['Nora Bell', '-', '-', '(202) 555-0114'], ['Sam Fox', '-', '-', '(202) 555-0115']]],
  ['en', 'Media contact:\nNora Bell\n(202) 555-0114 | nora@bridge.example', [['Nora Bell', '-', 'nora@bridge.example', '(202) 555-0114']]],
  ['en', 'Media contacts:\nNora Bell, nora@bridge.example\n(202) 555-0114 Sam Fox\nsam@bridge.example', [['Nora Bell', '-', 'nora@bridge.example', '(202) 555-0114'], ['Sam Fox', '-', 'sam@bridge.example', '-']]],
  ['es', 'Contacto de prensa:\n910 000 001, María Cruz\n910 000 002, Juan Pérez', [['María Cruz', '-', '-', '910 000 001'], ['Juan Pérez', '-', '-', '910 000 002']]],
  ['de', 'Kontakt: Karl Otte, Uferweg 3, 10115 Lau\nPresse: Maria Klee, 030 000 0001, presse@bruecke.example', [['Maria Klee', '-', 'presse@bruecke.example', '030 000 0001']]],
  ['en', 'Available for interview:\nDr Helen Moor, lead author\nFor interviews contact Paul Hay, Media Manager, 020 7946 0121', [['Helen Moor', 'lead author', '-', '-'], ['Paul Hay', 'Media Manager', '-', '020 7946 0121']]],
])('each has the number of the line, %s: %j', (tag, text, rows) => {
  expect(contactsIn(tag, text)).toEqual(rows);
});

// A street is nobody.
test.each<readonly [Tag, string]>([
  ['es', 'Gabinete de Prensa\nPlaza Mayor, 1\n09001 Villafría\nTel. 910 000 001\nprensa@villafria.example'],
  ['fr', 'Service de presse\nPlace Royale, 12\n59000 Lys\nTél. 01 00 00 00 01\npresse@lys.example'],
])('a street and its number, %s', (tag, text) => {
  expect(contactsIn(tag, text).map(([name]) => name)).toEqual(['-']);
});

test.each<readonly [Tag, string, string]>([
  ['nl', 'Pers: Mieke Claes, 02 000 00 01, pers@brug.example', 'Mieke Claes'],
  ['en', 'Press: Mary Clay, 020 7946 0001, press@bridge.example', 'Mary Clay'],
  ['fr', 'Presse : Marie Clerc, 01 00 00 00 01, presse@pont.example', 'Marie Clerc'],
  ['de', 'Presse: Maria Klee, 030 000 0001, presse@bruecke.example', 'Maria Klee'],
  ['es', 'Prensa: María Cruz, 910 000 001, prensa@puente.example', 'María Cruz'],
])('a line that a word for the press opens, %s', (tag, text, name) => {
  expect(contactsIn(tag, text).map(([found]) => found)).toEqual([name]);
});

test('a name and a title in elements of their own', () => {
  expect(contactsIn('nl', '<h3>Contacteer ons</h3><div><b>Mieke Claes</b><span> Woordvoerder</span></div><div><a href="tel:+3220000001">02 000 00 01</a></div><div><a href="mailto:mieke@brug.example">mieke@brug.example</a></div><div>Spoorlaan 1, 1000 Brugge</div>', 'text/html')).toEqual([['Mieke Claes', 'Woordvoerder', 'mieke@brug.example', '02 000 00 01']]);
});

test('a rank before a name', () => {
  expect(contactsIn('en', 'For further information please contact:\nPolice Constable Ian Dow\nCommunity Safety Unit\nian.dow@police.example')).toEqual([['Ian Dow', 'Police Constable', 'ian.dow@police.example', '-']]);
});
