import { expect, test } from 'vitest';
import { contactsIn, employersIn, releaseOf } from './contacts-in.ts';
import type { ContactRow } from './contacts/contact-case.ts';

type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';

// The line that asks says who it is, and the one below it names them.
const ASKED: readonly (readonly [Tag, string, ContactRow])[] = [
  ['nl', 'Neem voor vragen contact op met onze woordvoerder:\nMieke Claes\n02 000 00 01', ['Mieke Claes', 'woordvoerder', '-', '02 000 00 01']],
  ['en', 'For more information, please contact our press officer:\nMary Clay\n020 7946 0001', ['Mary Clay', 'press officer', '-', '020 7946 0001']],
  ['fr', 'Pour toute question, contactez notre porte-parole :\nMarie Clerc\n01 00 00 00 01', ['Marie Clerc', 'porte-parole', '-', '01 00 00 00 01']],
  ['de', 'Für Informationen sowie für Interviews steht Ihnen unsere Pressesprecherin gerne zur Verfügung:\n\nMaria Klee\n0170 0000001\npresse@bruecke.example', ['Maria Klee', 'Pressesprecherin', 'presse@bruecke.example', '0170 0000001']],
  ['de', 'Für Interviews steht Ihnen unsere Pressesprecherin zur Verfügung:\nMaria Klee: 0170 0000001', ['Maria Klee', 'Pressesprecherin', '-', '0170 0000001']],
  ['es', 'Para más información, póngase en contacto con nuestra portavoz:\nMaría Cruz\n910 000 001', ['María Cruz', 'portavoz', '-', '910 000 001']],
  ['en', 'For more information, please contact our press officer:\nMary Clay, Head of Media, 020 7946 0001', ['Mary Clay', 'Head of Media', '-', '020 7946 0001']],
];

test.each(ASKED)('the title that the line above asks for, %s: %j', (tag, text, row) => {
  expect(contactsIn(tag, text)).toEqual([row]);
});

test.each<readonly [Tag, string]>([
  ['en', 'For more information, please contact our press officers:\nMary Clay, 020 7946 0001\nNora Bell, 020 7946 0002'],
  ['de', 'Bei Rückfragen wenden Sie sich an unsere Sprecher:\nMaria Klee, 030 000 0001\nAnna Weber, 030 000 0002'],
])('is of nobody where there are several, %s', (tag, text) => {
  expect(contactsIn(tag, text).map(([, role]) => role)).toEqual(['-', '-']);
});

test.each<readonly [Tag, string, ContactRow]>([
  ['en', 'For more information, contact Executive Publicist Mary Clay at mary@bridge.example or 828-555-0110.', ['Mary Clay', 'Executive Publicist', 'mary@bridge.example', '828-555-0110']],
  ['en', 'For interviews contact Senior Media Relations Officer Mary Clay on 020 7946 0001.', ['Mary Clay', 'Senior Media Relations Officer', '-', '020 7946 0001']],
  ['en', 'Press contact\nMary Clay\nHead of Communications & Engagement\nmary@bridge.example', ['Mary Clay', 'Head of Communications & Engagement', 'mary@bridge.example', '-']],
  ['de', 'Kontakt: Maria Klee, 2. Vorsitzende, maria.klee@verein.example', ['Maria Klee', '2. Vorsitzende', 'maria.klee@verein.example', '-']],
  ['es', 'María Cruz\nRelaciones con los Medios\nGrupo Volcán\n910 000 001\nmcruz@volcan.example', ['María Cruz', '-', 'mcruz@volcan.example', '910 000 001']],
  ['en', 'Media contact: Mary Clay at mary@bridge.example.\nFor ticket information, call 020 7946 0145.', ['Mary Clay', '-', 'mary@bridge.example', '-']],
  ['en', 'Media contact: Mary Clay, mary@bridge.example\n\nAbout Lau Works\nLau Works builds bridges. Visit www.lau.example or call 020 7946 0147.', ['Mary Clay', '-', 'mary@bridge.example', '-']],
])('a title beside a name, %s: %j', (tag, text, row) => {
  expect(contactsIn(tag, text)).toEqual([row]);
});

test('what somebody heads is no organisation', () => {
  expect(employersIn('en', 'Press contact\nMary Clay\nDirector of Marketing & Communications\nmary@bridge.example')).toEqual([['Mary Clay', '-']]);
});

test('an extension belongs to the number, and not to its E.164 form', () => {
  const release = releaseOf('Lau opens a bridge\n\nThe council has finished the work on the new bridge this week and is pleased with the result.\n\nMedia contact: Mary Clay, +1 212 555 0101 ext. 12\n', 'text/plain');
  expect(release?.contacts).toMatchObject([{ name: 'Mary Clay', telephone: '+1 212 555 0101 ext. 12', telephoneE164: '+12125550101' }]);
});
