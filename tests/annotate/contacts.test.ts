import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { ContactRow } from './contacts/contact-case.ts';
import { de } from './contacts/de.ts';
import { en } from './contacts/en.ts';
import { es } from './contacts/es.ts';
import { fr } from './contacts/fr.ts';
import { nl } from './contacts/nl.ts';
import { other } from './contacts/other.ts';

// A release around the contact, long enough that its language is clear.
const RELEASES = {
  nl: ['Nieuwe fietsbrug over de Leie gaat open', 'De stad heeft de werken aan de nieuwe brug deze week afgerond en is tevreden over het resultaat, dat ook door de buurt met veel geduld is afgewacht.'],
  en: ['The new footbridge over the Lau opens on Monday', 'The council has finished the work on the new bridge this week and is pleased with the result, which has been awaited with great patience by those who live nearby.'],
  fr: ['La nouvelle passerelle sur la Lys est ouverte', 'La ville a terminé cette semaine les travaux de la nouvelle passerelle et se dit satisfaite du résultat, que les riverains attendaient avec beaucoup de patience depuis deux ans.'],
  de: ['Die neue Brücke über die Lau ist fertig', 'Die Stadt hat die Arbeiten an der neuen Brücke in dieser Woche beendet und ist mit dem Ergebnis sehr zufrieden, auf das die Nachbarn mit viel Geduld gewartet haben.'],
  es: ['La nueva pasarela sobre el río abre el lunes', 'El ayuntamiento ha terminado esta semana las obras de la nueva pasarela y está satisfecho con el resultado, que los vecinos esperaban con mucha paciencia desde hace dos años.'],
  other: ['Nowa kładka nad rzeką otwarta', 'Miasto zakończyło w tym tygodniu prace przy nowej kładce i jest zadowolone z wyniku, na który sąsiedzi czekali cierpliwie od dwóch lat.'],
} as const;

const CASES = { nl, en, fr, de, es, other } as const;

describe.each(Object.keys(CASES) as (keyof typeof CASES)[])('contacts in %s', (language) => {
  test.each(CASES[language].map((item) => [item[0], item] as const))('%s', (_, [, text, rows, mediaType]) => {
    expect(contactsOf(language, text, mediaType)).toEqual(rows);
  });
});

describe('a letterhead', () => {
  test.each([
    ['beside the kicker', 'FOR IMMEDIATE RELEASE            CONTACT:  Melissa Short/Annie Gold\nThursday, January 20, 2005                (202) 555-0124', ['Melissa Short', '-', '-', '(202) 555-0124']],
    ['beside the name of the office', 'June 11, 2024 Contact: Claire Crown\nOffice of the County Attorney\n214-555-0125 (Office)\nclaire.crown@arden.example', ['Claire Crown', '-', 'claire.crown@arden.example', '214-555-0125']],
  ])('gives the contact %s', (_, head, row) => {
    const text = `${head}\n\nREED SEEKS FUNDS FOR THE BRIDGES OF THE BAY\n\nARDEN – Senator Dana Reed today announced that she has asked for funds to repair the bridges over the bay, which have been closed since the storms of last year.\n`;
    expect(rowsOf(text, 'text/plain')).toEqual([row]);
  });
});

function contactsOf(language: keyof typeof CASES, text: string, mediaType: MediaType = 'text/plain'): ContactRow[] {
  const [title, prose] = RELEASES[language];
  const source = mediaType === 'text/html' ? `<h1>${title}</h1><p>${prose}</p>${text}` : mediaType === 'text/markdown' ? `# ${title}\n\n${prose}\n\n${text}\n` : `${title}\n\n${prose}\n\n${text}\n`;
  return rowsOf(source, mediaType);
}

function rowsOf(text: string, mediaType: MediaType): ContactRow[] {
  const document = read({ text, mediaType });
  const release = resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release;
  return (release?.contacts ?? []).map((contact) => [contact.name ?? '-', contact.jobTitle ?? '-', contact.email ?? '-', contact.telephone ?? '-'] as const);
}
