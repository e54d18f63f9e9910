import { describe, expect, test } from 'vitest';
import type { MediaType } from '../../src/model/source.ts';
import { contactsIn, rowsOf } from './contacts-in.ts';
import type { ContactRow } from './contacts/contact-case.ts';

type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';

/** What a contact has in each language, as the layouts put it together. */
interface Lines {
  readonly heading: string;
  readonly name: string;
  readonly otherName: string;
  readonly role: string;
  readonly title: string;
  readonly otherRole: string;
  readonly email: string;
  readonly otherEmail: string;
  readonly phone: string;
  readonly otherPhone: string;
  readonly tel: string;
  readonly mobile: string;
  readonly mail: string;
  readonly afterHours: string;
  readonly honorific: string;
  readonly desk: string;
  readonly roleLabel: string;
  readonly nameLabel: string;
  readonly surnameFirst: string;
  readonly brand: string;
}

const LINES: Record<Tag, Lines> = {
  nl: { heading: 'Perscontact', name: 'Mieke Claes', otherName: 'Jan Peeters', role: 'woordvoerder', title: 'Persverantwoordelijke', otherRole: 'directeur', email: 'mieke.claes@brug.example', otherEmail: 'jan.peeters@brug.example', phone: '+32 470 00 00 01', otherPhone: '02 000 00 02', tel: 'Tel.', mobile: 'Mobiel', mail: 'E-mail', afterHours: 'Buiten kantooruren', honorific: 'Dr.', desk: 'Persdienst', roleLabel: 'Functie', nameLabel: 'Naam', surnameFirst: 'Claes, Mieke', brand: 'Brugbouw' },
  en: { heading: 'Press contact', name: 'Mary Clay', otherName: 'John Peters', role: 'spokesperson', title: 'Press Officer', otherRole: 'director', email: 'mary.clay@bridge.example', otherEmail: 'john.peters@bridge.example', phone: '+44 20 7946 0001', otherPhone: '020 7946 0002', tel: 'Tel', mobile: 'Mobile', mail: 'Email', afterHours: 'Out of hours', honorific: 'Dr', desk: 'Press office', roleLabel: 'Title', nameLabel: 'Name', surnameFirst: 'Clay, Mary', brand: 'BridgeWorks' },
  fr: { heading: 'Contact presse', name: 'Marie Clerc', otherName: 'Jean Petit', role: 'porte-parole', title: 'Attachée de presse', otherRole: 'directeur', email: 'marie.clerc@pont.example', otherEmail: 'jean.petit@pont.example', phone: '+33 6 00 00 00 01', otherPhone: '01 00 00 00 02', tel: 'Tél.', mobile: 'Portable', mail: 'Courriel', afterHours: 'En dehors des heures de bureau', honorific: 'Dr', desk: 'Service de presse', roleLabel: 'Fonction', nameLabel: 'Nom', surnameFirst: 'Clerc, Marie', brand: 'PontBati' },
  de: { heading: 'Pressekontakt', name: 'Maria Klee', otherName: 'Johann Peters', role: 'Pressesprecherin', title: 'Pressereferentin', otherRole: 'Leiter', email: 'maria.klee@bruecke.example', otherEmail: 'johann.peters@bruecke.example', phone: '+49 30 000 0001', otherPhone: '030 000 0002', tel: 'Tel.', mobile: 'Mobil', mail: 'E-Mail', afterHours: 'Außerhalb der Bürozeiten', honorific: 'Dr.', desk: 'Pressestelle', roleLabel: 'Funktion', nameLabel: 'Name', surnameFirst: 'Klee, Maria', brand: 'BrückenBau' },
  es: { heading: 'Contacto de prensa', name: 'María Cruz', otherName: 'Juan Pérez', role: 'portavoz', title: 'Jefa de Prensa', otherRole: 'director', email: 'maria.cruz@puente.example', otherEmail: 'juan.perez@puente.example', phone: '+34 600 000 001', otherPhone: '910 000 002', tel: 'Tel.', mobile: 'Móvil', mail: 'Correo', afterHours: 'Fuera del horario de oficina', honorific: 'Dra.', desk: 'Gabinete de prensa', roleLabel: 'Cargo', nameLabel: 'Nombre', surnameFirst: 'Cruz, María', brand: 'PuenteObra' },
};

const TAGS = Object.keys(LINES) as Tag[];

/** A layout: the text that it gives of the lines of a language, and the contacts in it. */
type Layout = readonly [name: string, made: (lines: Lines) => readonly [text: string, rows: readonly ContactRow[]], mediaType?: MediaType];

const LAYOUTS: readonly Layout[] = [
  ['one line', (l) => [`${l.heading}: ${l.name}, ${l.role}, ${l.tel} ${l.phone}, ${l.email}`, [[l.name, l.role, l.email, l.phone]]]],
  ['lines', (l) => [`${l.heading}\n${l.name}\n${l.title}\n${l.tel} ${l.phone}\n${l.email}`, [[l.name, l.title, l.email, l.phone]]]],
  ['lines with org', (l) => [`${l.heading}\n\n${l.name}\n${l.title}, ${l.brand}\n${l.mobile}: ${l.phone}\n${l.mail}: ${l.email}`, [[l.name, l.title, l.email, l.phone]]]],
  ['role first line', (l) => [`${l.heading}\n\n${l.title}\n${l.name}\n${l.phone}\n${l.email}`, [[l.name, l.title, l.email, l.phone]]]],
  ['role: name', (l) => [`${l.heading}\n\n${l.title}: ${l.name}, ${l.phone}`, [[l.name, l.title, '-', l.phone]]]],
  ['role name paren', (l) => [`${l.heading}: ${l.name} (${l.role}), ${l.phone}, ${l.email}`, [[l.name, l.role, l.email, l.phone]]]],
  ['dr', (l) => [`${l.heading}: ${l.honorific} ${l.name}, ${l.email}`, [[l.name, '-', l.email, '-']]]],
  ['last, first', (l) => [`${l.heading}\n\n${l.surnameFirst}\n${l.email}`, [[l.surnameFirst, '-', l.email, '-']]]],
  ['whatsapp', (l) => [`${l.heading}: ${l.name}\nWhatsApp: ${l.phone}\n${l.email}`, [[l.name, '-', l.email, l.phone]]]],
  ['signal', (l) => [`${l.heading}: ${l.name}\nSignal/WhatsApp ${l.phone}\n${l.email}`, [[l.name, '-', l.email, l.phone]]]],
  ['after hours', (l) => [`${l.heading}: ${l.name}, ${l.phone}\n${l.afterHours}: ${l.otherPhone}`, [[l.name, '-', '-', l.phone]]]],
  ['after hours desk', (l) => [`${l.desk}\n${l.tel} ${l.phone}\n${l.afterHours}: ${l.otherPhone}\n${l.otherEmail}`, [['-', '-', l.otherEmail, l.phone]]]],
  ['two with gap', (l) => [`${l.heading}\n\n${l.name}\n${l.title}\n${l.phone}\n${l.email}\n\n${l.otherName}\n${l.otherRole}\n${l.otherPhone}\n${l.otherEmail}`, [[l.name, l.title, l.email, l.phone], [l.otherName, l.otherRole, l.otherEmail, l.otherPhone]]]],
  ['two lines', (l) => [`${l.heading}:\n${l.name}, ${l.role}, ${l.phone}, ${l.email}\n${l.otherName}, ${l.otherRole}, ${l.otherPhone}, ${l.otherEmail}`, [[l.name, l.role, l.email, l.phone], [l.otherName, l.otherRole, l.otherEmail, l.otherPhone]]]],
  ['by language', (l) => [`${l.heading} (NL): ${l.name}, ${l.phone}, ${l.email}\n${l.heading} (FR): ${l.otherName}, ${l.otherPhone}, ${l.otherEmail}`, [[l.name, '-', l.email, l.phone], [l.otherName, '-', l.otherEmail, l.otherPhone]]]],
  ['by region', (l) => [`${l.heading}\n\nEurope\n${l.name}\n${l.email}\n\nAsia\n${l.otherName}\n${l.otherEmail}`, [[l.name, '-', l.email, '-'], [l.otherName, '-', l.otherEmail, '-']]]],
  ['html table', (l) => [`<h2>${l.heading}</h2><table><tr><td>${l.name}</td><td>${l.title}</td><td>${l.phone}</td><td><a href="mailto:${l.email}">${l.email}</a></td></tr><tr><td>${l.otherName}</td><td>${l.otherRole}</td><td>${l.otherPhone}</td><td><a href="mailto:${l.otherEmail}">${l.otherEmail}</a></td></tr></table>`, [[l.name, l.title, l.email, l.phone], [l.otherName, l.otherRole, l.otherEmail, l.otherPhone]]], 'text/html'],
  ['html table rows', (l) => [`<h2>${l.heading}</h2><table><tr><th>${l.nameLabel}</th><td>${l.name}</td></tr><tr><th>${l.roleLabel}</th><td>${l.title}</td></tr><tr><th>${l.mail}</th><td>${l.email}</td></tr><tr><th>${l.tel}</th><td>${l.phone}</td></tr></table>`, [[l.name, l.title, l.email, l.phone]]], 'text/html'],
  ['md table', (l) => [`## ${l.heading}\n\n| | |\n|---|---|\n| ${l.name} | ${l.title} |\n| ${l.mail} | ${l.email} |\n| ${l.tel} | ${l.phone} |`, [[l.name, l.title, l.email, l.phone]]], 'text/markdown'],
  ['dl', (l) => [`<h2>${l.heading}</h2><dl><dt>${l.nameLabel}</dt><dd>${l.name}</dd><dt>${l.mail}</dt><dd>${l.email}</dd></dl>`, [[l.name, '-', l.email, '-']]], 'text/html'],
  ['address el', (l) => [`<address>${l.heading}<br>${l.name}<br>${l.title}<br><a href="mailto:${l.email}">${l.email}</a></address>`, [[l.name, l.title, l.email, '-']]], 'text/html'],
  ['angle', (l) => [`${l.heading}: ${l.name} <${l.email}>`, [[l.name, '-', l.email, '-']]]],
  ['at bracket', (l) => [`${l.heading}: ${l.name}, ${l.email.replace('@','[at]')}`, [[l.name, '-', l.email, '-']]]],
  ['at paren spaces', (l) => [`${l.heading}: ${l.name}, ${l.email.replace('@',' (at) ')}`, [[l.name, '-', l.email, '-']]]],
  ['at dot', (l) => [`${l.heading}: ${l.name}, ${l.email.replace('@',' [at] ').replace('.example',' [dot] example')}`, [[l.name, '-', l.email, '-']]]],
  ['at words', (l) => [`${l.heading}: ${l.name}, ${l.email.replace('@',' at ')}`, [[l.name, '-', l.email, '-']]]],
  ['curly at', (l) => [`${l.heading}: ${l.name}, ${l.email.replace('@','{at}')}`, [[l.name, '-', l.email, '-']]]],
  ['dept line', (l) => [`${l.heading}\n\n${l.name}\n${l.title}\n${l.desk}\n${l.tel} ${l.phone}\n${l.email}`, [[l.name, l.title, l.email, l.phone]]]],
  ['bullets', (l) => [`${l.heading}\n\n- ${l.name}, ${l.role}\n- ${l.tel}: ${l.phone}\n- ${l.mail}: ${l.email}`, [[l.name, l.role, l.email, l.phone]]], 'text/markdown'],
  ['bold name pipe', (l) => [`**${l.heading}**\n\n**${l.name}** | ${l.role} | ${l.phone} | [${l.email}](mailto:${l.email})`, [[l.name, l.role, l.email, l.phone]]], 'text/markdown'],
  ['both numbers', (l) => [`${l.heading}: ${l.name}, ${l.tel} ${l.otherPhone} / ${l.mobile} ${l.phone}, ${l.email}`, [[l.name, '-', l.email, l.otherPhone]]]],
  ['T M E', (l) => [`${l.name}\n${l.title}\nT ${l.phone}\nM ${l.otherPhone}\nE ${l.email}`, [[l.name, l.title, l.email, l.phone]]]],
  ['a block each', (l) => [`${l.name}\n\n${l.title}\n\n${l.phone}\n\n${l.email}`, [[l.name, l.title, l.email, l.phone]]]],
  ['a line without a heading', (l) => [`${l.name}, ${l.role}, ${l.tel} ${l.phone}`, [[l.name, l.role, '-', l.phone]]]],
  ['a title without a name', (l) => [`${l.title}\n\n${l.tel} ${l.phone}\n\n${l.email}`, [['-', l.title, l.email, l.phone]]]],
  ['a network between', (l) => [`${l.heading}\n\n${l.name}: ${l.phone}\n\nTwitter: @acme\n\n${l.mail}: ${l.email}`, [[l.name, '-', l.email, l.phone]]]],
  ['a link in the title', (l) => [`- ${l.name}, [Communications](mailto:${l.email}) Manager – ${l.phone}`, [[l.name, 'Communications Manager', l.email, l.phone]]], 'text/markdown'],
  ['capital role & field', (l) => [`${l.heading}: ${l.name} – ${l.title} – ${l.phone} – ${l.email}`, [[l.name, l.title, l.email, l.phone]]]],
];

describe.each(LAYOUTS.map((layout) => ({ name: layout[0], layout })))('a contact: $name', ({ layout: [, made, mediaType] }) => {
  test.each(TAGS)('%s', (tag) => {
    const [text, rows] = made(LINES[tag]);
    expect(contactsIn(tag, text, mediaType)).toEqual(rows);
  });
});

describe('a contact above the title', () => {
  test.each(TAGS)('%s', (tag) => {
    const { heading, name, title, phone, email } = LINES[tag];
    const prose = { nl: 'De stad heeft de werken aan de nieuwe brug deze week afgerond en is tevreden over het resultaat.', en: 'The council has finished the work on the new bridge this week and is pleased with the result.', fr: 'La ville a terminé cette semaine les travaux de la nouvelle passerelle et se dit satisfaite du résultat.', de: 'Die Stadt hat die Arbeiten an der neuen Brücke in dieser Woche beendet und ist mit dem Ergebnis sehr zufrieden.', es: 'El ayuntamiento ha terminado esta semana las obras de la nueva pasarela y está satisfecho con el resultado.' }[tag];
    expect(rowsOf(`${heading}\n${name}\n${title}\n${phone}\n${email}\n\nLau 2024: A B C\n\n${prose}\n`, 'text/plain')).toEqual([[name, title, email, phone]]);
  });
});

// Whom a sentence says to ask; its job title stays as it is written.
const SENTENCES: readonly (readonly [Tag, string, ContactRow])[] = [
  ['nl', 'Voor vragen: mail Mieke Claes via mieke.claes@brug.example.', ['Mieke Claes', '-', 'mieke.claes@brug.example', '-']],
  ['nl', 'Voor vragen kan u terecht bij Mieke Claes, woordvoerder van de stad, op 0470 00 00 01.', ['Mieke Claes', 'woordvoerder van de stad', '-', '0470 00 00 01']],
  ['nl', 'Persvragen? Contacteer Mieke Claes (woordvoerder) op mieke.claes@brug.example of +32 470 00 00 01.', ['Mieke Claes', 'woordvoerder', 'mieke.claes@brug.example', '+32 470 00 00 01']],
  ['nl', 'Interviewaanvragen kunnen naar pers@brug.example.', ['-', '-', 'pers@brug.example', '-']],
  ['nl', 'Beeldmateriaal en interviews aanvragen kan via Mieke Claes, mieke.claes@brug.example.', ['Mieke Claes', '-', 'mieke.claes@brug.example', '-']],
  ['nl', 'Meer weten? Bel Mieke Claes op 0470 00 00 01.', ['Mieke Claes', '-', '-', '0470 00 00 01']],
  ['nl', 'Journalisten kunnen contact opnemen met onze persdienst via pers@brug.example of 02 000 00 01.', ['-', '-', 'pers@brug.example', '02 000 00 01']],
  ['nl', 'De woordvoerder, Mieke Claes, is bereikbaar op 0470 00 00 01.', ['Mieke Claes', 'woordvoerder', '-', '0470 00 00 01']],
  ['en', 'For questions, email Mary Clay at mary.clay@bridge.example.', ['Mary Clay', '-', 'mary.clay@bridge.example', '-']],
  ['en', 'Media enquiries should be directed to Mary Clay, press officer at the council, on 020 7946 0001.', ['Mary Clay', 'press officer at the council', '-', '020 7946 0001']],
  ['en', 'Journalists can reach Mary Clay (spokesperson) at mary.clay@bridge.example or 020 7946 0001.', ['Mary Clay', 'spokesperson', 'mary.clay@bridge.example', '020 7946 0001']],
  ['en', 'To arrange an interview, please email press@bridge.example.', ['-', '-', 'press@bridge.example', '-']],
  ['en', 'Interview requests: Mary Clay, mary.clay@bridge.example', ['Mary Clay', '-', 'mary.clay@bridge.example', '-']],
  ['en', 'If you have any questions, please do not hesitate to contact Mary Clay on 020 7946 0001.', ['Mary Clay', '-', '-', '020 7946 0001']],
  ['en', 'Questions may be addressed to our press office at press@bridge.example or 020 7946 0001.', ['-', '-', 'press@bridge.example', '020 7946 0001']],
  ['en', 'Our spokesperson, Mary Clay, can be reached on 020 7946 0001.', ['Mary Clay', 'spokesperson', '-', '020 7946 0001']],
  ['fr', 'Pour toute demande presse, contacter Marie Clerc à marie.clerc@pont.example.', ['Marie Clerc', '-', 'marie.clerc@pont.example', '-']],
  ['fr', 'Pour toute question, vous pouvez joindre Marie Clerc, porte-parole de la ville, au 01 00 00 00 01.', ['Marie Clerc', 'porte-parole de la ville', '-', '01 00 00 00 01']],
  ['fr', 'Les journalistes peuvent contacter Marie Clerc (attachée de presse) au 01 00 00 00 01 ou à marie.clerc@pont.example.', ['Marie Clerc', 'attachée de presse', 'marie.clerc@pont.example', '01 00 00 00 01']],
  ['fr', 'Les demandes d’interview sont à adresser à presse@pont.example.', ['-', '-', 'presse@pont.example', '-']],
  ['fr', 'Demandes d’interview : Marie Clerc, marie.clerc@pont.example', ['Marie Clerc', '-', 'marie.clerc@pont.example', '-']],
  ['fr', 'N’hésitez pas à contacter Marie Clerc au 01 00 00 00 01 pour en savoir plus.', ['Marie Clerc', '-', '-', '01 00 00 00 01']],
  ['fr', 'Notre service de presse reste à votre disposition : presse@pont.example, 01 00 00 00 01.', ['-', '-', 'presse@pont.example', '01 00 00 00 01']],
  ['fr', 'Plus d’infos auprès de Marie Clerc, marie.clerc@pont.example.', ['Marie Clerc', '-', 'marie.clerc@pont.example', '-']],
  ['de', 'Rückfragen beantwortet Maria Klee, Pressesprecherin der Stadt, unter 030 000 0001.', ['Maria Klee', 'Pressesprecherin der Stadt', '-', '030 000 0001']],
  ['de', 'Für Rückfragen steht Ihnen Maria Klee unter maria.klee@bruecke.example gern zur Verfügung.', ['Maria Klee', '-', 'maria.klee@bruecke.example', '-']],
  ['de', 'Medienanfragen richten Sie bitte an Maria Klee (Pressesprecherin), maria.klee@bruecke.example oder 030 000 0001.', ['Maria Klee', 'Pressesprecherin', 'maria.klee@bruecke.example', '030 000 0001']],
  ['de', 'Interviewanfragen bitte an presse@bruecke.example.', ['-', '-', 'presse@bruecke.example', '-']],
  ['de', 'Bei Fragen melden Sie sich gerne bei Maria Klee: maria.klee@bruecke.example.', ['Maria Klee', '-', 'maria.klee@bruecke.example', '-']],
  ['de', 'Weitere Auskünfte erteilt Maria Klee, Tel. 030 000 0001.', ['Maria Klee', '-', '-', '030 000 0001']],
  ['de', 'Journalistinnen und Journalisten erreichen unsere Pressestelle unter presse@bruecke.example oder 030 000 0001.', ['-', '-', 'presse@bruecke.example', '030 000 0001']],
  ['de', 'Ansprechpartnerin für die Presse ist Maria Klee, maria.klee@bruecke.example.', ['Maria Klee', '-', 'maria.klee@bruecke.example', '-']],
  ['es', 'Para más información, contactar con María Cruz en maria.cruz@puente.example.', ['María Cruz', '-', 'maria.cruz@puente.example', '-']],
  ['es', 'Para cualquier consulta pueden dirigirse a María Cruz, portavoz del ayuntamiento, en el 910 000 001.', ['María Cruz', 'portavoz del ayuntamiento', '-', '910 000 001']],
  ['es', 'Los medios pueden contactar con María Cruz (jefa de prensa) en el 910 000 001 o en maria.cruz@puente.example.', ['María Cruz', 'jefa de prensa', 'maria.cruz@puente.example', '910 000 001']],
  ['es', 'Las solicitudes de entrevista se atienden en prensa@puente.example.', ['-', '-', 'prensa@puente.example', '-']],
  ['es', 'Solicitudes de entrevista: María Cruz, maria.cruz@puente.example', ['María Cruz', '-', 'maria.cruz@puente.example', '-']],
  ['es', 'No dude en ponerse en contacto con María Cruz en el 910 000 001.', ['María Cruz', '-', '-', '910 000 001']],
  ['es', 'Nuestro gabinete de prensa está a su disposición en prensa@puente.example y en el 910 000 001.', ['-', '-', 'prensa@puente.example', '910 000 001']],
  ['es', 'Si desea más información, escriba a María Cruz: maria.cruz@puente.example.', ['María Cruz', '-', 'maria.cruz@puente.example', '-']],
];

test.each(SENTENCES)('a sentence that says whom to ask, %s: %s', (tag, text, row) => {
  expect(contactsIn(tag, text)).toEqual([row]);
});

// How numbers are written in Belgium, the Netherlands, France, Germany, Austria, Switzerland, Spain, Latin America, Britain, Ireland, North America, Australia and New Zealand.
const NUMBERS: Record<Tag, readonly string[]> = {
  nl: ['+32 2 000 00 01', '+32 (0)2 000 00 01', '0032 2 000 00 01', '02/000.00.01', '02/000 00 01', '0470/00 00 01', '0470 00 00 01', '+32470000001', '+32-470-00-00-01', '02-000 00 01', '+31 20 000 0001', '020-0000001', '020 - 000 00 01', '(020) 000 00 01', '06-00000001', '06 00 00 00 01', '06 - 0000 0001', '+31 (0)6 0000 0001', '+31(0)20 0000001', '+31.20.000.0001', '085 000 0001'],
  fr: ['+33 1 00 00 00 01', '+33 (0)1 00 00 00 01', '+33(0)1.00.00.00.01', '01 00 00 00 01', '01.00.00.00.01', '01-00-00-00-01', '0100000001', '06 00 00 00 01', '+336 00 00 00 01', '0033 1 00 00 00 01', '+41 22 000 00 01', '022 000 00 01', '+32 2 000 00 01', '514 555-0101', '514-555-0101', '(514) 555-0101', '1 514 555-0101', '+1 514 555-0101', '514 555-0101, poste 12', '514 555-0101 poste: 12', '01 00 00 00 01 / 06 00 00 00 02'],
  de: ['+49 30 000 0001', '+49 (0)30 000 0001', '+49 (0) 30 / 000 00 01', '+49-30-0000001', '030 000 0001', '030/000 0001', '030-0000001', '(030) 000 00 01', '(030) 000-0001', '0170 0000001', '0170/0000001', '0170-000 00 01', '+49 170 0000001', '030 000 00-01', '0 30 / 000 00 01', '+43 1 000 00 01', '+43/1/000 00 01', '01/000 00-01', '0664/000 00 01', '+43 664 000 00 01', '+41 44 000 00 01', '044 000 00 01', '0049 30 0000001', '+49 (30) 000 00 01'],
  es: ['+34 910 000 001', '+34 91 000 00 01', '(+34) 910 000 001', '0034 910 000 001', '910 000 001', '91 000 00 01', '91 000 0001', '910000001', '910 00 00 01', '91-000-00-01', '91.000.00.01', '600 000 001', '600 00 00 01', '600000001', '+34600000001', '+52 55 0000 0001', '(55) 0000 0001', '+54 11 0000-0001', '+57 1 000 0001', '+56 2 2000 0001'],
  en: ['+44 20 7946 0001', '+44 (0)20 7946 0001', '+44(0)20 7946 0001', '020 7946 0001', '(020) 7946 0001', '0207 946 0001', '02079460001', '07700 900001', '07700900001', '+44 7700 900001', '01632 960001', '+353 1 000 0001', '+353 (0)1 000 0001', '01 000 0001', '(01) 000 0001', '087 000 0001', '+353 87 000 0001', '212-555-0101', '(212) 555-0101', '212.555.0101', '212 555 0101', '1-212-555-0101', '+1 212 555 0101', '+1 (212) 555-0101', '+1-212-555-0101', '1 (800) 555-0101', '1-800-555-0101', '+61 2 0000 0001', '(02) 0000 0001', '02 0000 0001', '0400 000 001', '+61 400 000 001', '1300 000 001', '1800 000 001', '+64 4 000 0001', '04 000 0001', '021 000 001', '021 000 0001', '212-555-0101 x12', '212-555-0101 ext. 12', '212-555-0101, extension 12'],
};

describe.each(TAGS.flatMap((tag) => NUMBERS[tag].map((number) => [tag, number] as const)))('a telephone number, %s: %s', (tag, number) => {
  const { heading, name, tel, email } = LINES[tag];
  const first = number.split(/ ?\/ 06/u)[0] as string;

  test.each<readonly [string, ContactRow]>([
    [`${heading}: ${name}, ${tel} ${number}`, [name, '-', '-', first]],
    [`${heading}\n${name}\n${number}\n${email}`, [name, '-', email, first]],
    [`${heading}: ${name}, ${number}, ${email}`, [name, '-', email, first]],
    [`${heading}\n\n${name}\n${number}`, [name, '-', '-', first]],
  ])('%s', (text, row) => {
    expect(contactsIn(tag, text)).toEqual([row]);
  });
});

test.each<readonly [Tag, string, ContactRow]>([
  ['nl', 'Perscontact: Tine Bakker, 02 000 00 01, tine.bakker@brug.example', ['Tine Bakker', '-', 'tine.bakker@brug.example', '02 000 00 01']],
  ['en', 'Press contact: Tessa Bishop, 020 7946 0001, tessa.bishop@bridge.example', ['Tessa Bishop', '-', 'tessa.bishop@bridge.example', '020 7946 0001']],
  ['fr', 'Contact presse : Lise Maire, 01 00 00 00 01, lise.maire@pont.example', ['Lise Maire', '-', 'lise.maire@pont.example', '01 00 00 00 01']],
  ['de', 'Pressekontakt: Ute Richter, 030 000 0001, ute.richter@bruecke.example', ['Ute Richter', '-', 'ute.richter@bruecke.example', '030 000 0001']],
  ['es', 'Contacto de prensa: Pilar Alcalde, 910 000 001, pilar.alcalde@puente.example', ['Pilar Alcalde', '-', 'pilar.alcalde@puente.example', '910 000 001']],
])('a surname that is a title as well, %s: %s', (tag, text, row) => {
  expect(contactsIn(tag, text)).toEqual([row]);
});

const NOBODY: Record<Tag, readonly string[]> = {
  nl: [
    'Dit bericht werd verspreid via Belga. Uitschrijven kan via afmelden@brug.example.',
    'Schrijf je in via inschrijven@brug.example of bel 02 000 00 01 voor een ticket.',
    'Tickets: 02 000 00 01 of tickets@brug.example.',
    'Meld een lek op het gratis nummer 0800 00 001.',
    'Wilt u deze berichten niet meer ontvangen? Mail naar afmelden@brug.example.',
    'ANP is niet verantwoordelijk voor de inhoud van dit bericht. ANP Pers Support, 070 414 12 34, support@anp.example',
    'Solliciteren kan tot 1 mei via jobs@brug.example.',
    'Stuur uw foto’s naar wedstrijd@brug.example.',
    'Klachten? Bel de klantendienst op 02 000 00 01.'
  ],
  en: [
    'Unsubscribe by writing to leave@bridge.example.',
    'Book your place at tickets@bridge.example or 020 7946 0001.',
    'Tickets: 020 7946 0001 or tickets@bridge.example.',
    'Report a leak on 0800 000 001.',
    'If you no longer wish to receive these emails, write to unsubscribe@bridge.example.',
    'Send your CV to jobs@bridge.example by 1 May.',
    'Send your pictures to contest@bridge.example.',
    'Customer service: 020 7946 0001, help@bridge.example',
    'Webmaster: webmaster@bridge.example'
  ],
  fr: [
    'Pour vous désabonner, écrivez à depart@pont.example.',
    'Réservez votre place à billets@pont.example ou au 01 00 00 00 01.',
    'Billetterie : 01 00 00 00 01 ou billets@pont.example.',
    'Signalez une fuite au 0800 000 001.',
    'Envoyez votre CV à emploi@pont.example avant le 1er mai.',
    'Envoyez vos photos à concours@pont.example.',
    'Service clients : 01 00 00 00 01, aide@pont.example',
    'Webmestre : webmaster@pont.example'
  ],
  de: [
    'Abmelden können Sie sich unter abmeldung@bruecke.example.',
    'Karten gibt es unter karten@bruecke.example oder 030 000 0001.',
    'Tickets: 030 000 0001 oder tickets@bruecke.example.',
    'Melden Sie ein Leck unter 0800 000 0001.',
    'Bewerbungen bis 1. Mai an jobs@bruecke.example.',
    'Schicken Sie Ihre Fotos an wettbewerb@bruecke.example.',
    'Kundendienst: 030 000 0001, hilfe@bruecke.example',
    'Webmaster: webmaster@bruecke.example'
  ],
  es: [
    'Para darse de baja, escriba a baja@puente.example.',
    'Reserve su plaza en entradas@puente.example o en el 910 000 001.',
    'Entradas: 910 000 001 o entradas@puente.example.',
    'Avise de una fuga en el 900 000 001.',
    'Envíe su currículum a empleo@puente.example antes del 1 de mayo.',
    'Envíe sus fotos a concurso@puente.example.',
    'Atención al cliente: 910 000 001, ayuda@puente.example',
    'Webmaster: webmaster@puente.example'
  ],
};

test.each(TAGS.flatMap((tag) => NOBODY[tag].map((text) => [tag, text] as const)))('nobody to ask, %s: %s', (tag, text) => {
  expect(contactsIn(tag, text)).toEqual([]);
});
