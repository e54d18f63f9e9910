import { describe, expect, test } from 'vitest';
import { contactsIn, rowsOf } from './contacts-in.ts';
import { de } from './contacts/de.ts';
import { en } from './contacts/en.ts';
import { es } from './contacts/es.ts';
import { fr } from './contacts/fr.ts';
import { nl } from './contacts/nl.ts';
import { other } from './contacts/other.ts';

const CASES = { nl, en, fr, de, es, other } as const;

describe.each(Object.keys(CASES) as (keyof typeof CASES)[])('contacts in %s', (language) => {
  test.each(CASES[language].map((item) => [item[0], item] as const))('%s', (_, [, text, rows, mediaType]) => {
    expect(contactsIn(language, text, mediaType)).toEqual(rows);
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
