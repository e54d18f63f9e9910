import { expect, test } from 'vitest';
import { releaseOf } from './contacts-in.ts';

const RELEASES = {
  nl: 'Bank Arden ziet winst stijgen\n\nDe bank heeft het eerste halfjaar afgesloten met een winst die hoger is dan die van vorig jaar, en is tevreden over het resultaat.',
  en: 'Bank of Arden profits rise\n\nThe bank closed the first half of the year with a profit that is higher than that of last year, and is pleased with the result.',
  fr: 'La banque d’Arden voit ses profits augmenter\n\nLa banque a terminé le premier semestre avec un profit plus élevé que celui de l’an dernier et se dit satisfaite du résultat.',
  de: 'Bank Arden steigert den Gewinn\n\nDie Bank hat das erste Halbjahr mit einem Gewinn abgeschlossen, der höher ist als der des letzten Jahres, und ist mit dem Ergebnis zufrieden.',
  es: 'El banco de Arden aumenta su beneficio\n\nEl banco ha cerrado el primer semestre con un beneficio que es mayor que el del año pasado y está satisfecho con el resultado.',
} as const;

const IR = 'investor relations';

test.each<readonly [keyof typeof RELEASES, string, readonly (readonly [string, string | undefined])[]]>([
  ['nl', 'Pers: Mieke Claes, woordvoerster, 02 000 00 01\nBeleggers: Jan Peeters, Head of Investor Relations, 02 000 00 02', [['Mieke Claes', undefined], ['Jan Peeters', IR]]],
  ['nl', 'Contact voor beleggers\n\nJan Peeters\n02 000 00 02\n\nPerscontact\n\nMieke Claes\n02 000 00 01', [['Jan Peeters', IR], ['Mieke Claes', undefined]]],
  ['en', 'Investor Contact:\nJohn Peters\nir@bank.example\n\nMedia Contact:\nMary Clay\nmary@bank.example', [['John Peters', IR], ['Mary Clay', undefined]]],
  ['en', 'Contacts:\n\nJohn Peters, Vice President, Investor Relations, 020 7946 0002\nMary Clay, Press Officer, 020 7946 0001', [['John Peters', IR], ['Mary Clay', undefined]]],
  ['fr', 'Relations investisseurs : Jean Petit, 01 00 00 00 02\nRelations presse : Marie Clerc, 01 00 00 00 01', [['Jean Petit', IR], ['Marie Clerc', undefined]]],
  ['fr', 'Contact presse :\nMarie Clerc, 01 00 00 00 01\nContact investisseurs :\nJean Petit, 01 00 00 00 02', [['Marie Clerc', undefined], ['Jean Petit', IR]]],
  ['de', 'Kontakt für Investoren:\nJohann Peters\n030 000 0002\n\nKontakt für Medien:\nMaria Klee\n030 000 0001', [['Johann Peters', IR], ['Maria Klee', undefined]]],
  ['de', 'Investor Relations:\nJohann Peters\n030 000 0002\n\nPressekontakt:\nMaria Klee\n030 000 0001', [['Johann Peters', IR], ['Maria Klee', undefined]]],
  ['es', 'Contacto inversores: Juan Pérez, 910 000 002\nContacto prensa: María Cruz, 910 000 001', [['Juan Pérez', IR], ['María Cruz', undefined]]],
])('whoever answers investors does not answer the press, %s: %j', (tag, contacts, expected) => {
  const release = releaseOf(`${RELEASES[tag]}\n\n${contacts}\n`, 'text/plain');
  expect(release?.contacts?.map(({ name, contactType }) => [name, contactType])).toEqual(expected);
});

test.each<readonly [keyof typeof RELEASES, string]>([
  ['nl', 'Ticketverkoop: 02 000 00 01, tickets@arden.example'],
  ['nl', 'Getuigen kunnen contact opnemen met de politie van Arden op 0900 8844.'],
  ['en', 'Anyone with information is asked to contact Arden Police Station on 020 7946 0001.'],
  ['en', 'Helpline: for help and information, contact 0800 000 001.'],
  ['en', 'Donations: contact Mary Clay on 020 7946 0001.'],
  ['fr', 'Appel à témoins : contacter le commissariat d’Arden au 01 00 00 00 01.'],
  ['fr', 'Billetterie : contacter Marie Clerc, 01 00 00 00 01'],
  ['de', 'Sachdienliche Hinweise nimmt die Polizei Arden unter 030 000 0001 entgegen. Kontakt: Wache Arden, 030 000 0001.'],
  ['de', 'Kartenverkauf: Kontakt Maria Klee, 030 000 0001'],
  ['es', 'Venta de boletos: contacto María Cruz, 910 000 001'],
])('a number for others than the press is no contact, %s: %s', (tag, line) => {
  expect(releaseOf(`${RELEASES[tag]}\n\n${line}\n`, 'text/plain')?.contacts ?? []).toEqual([]);
});
