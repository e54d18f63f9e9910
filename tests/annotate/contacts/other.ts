import type { ContactCase } from './contact-case.ts';

/** Contacts of releases in languages without a pack: only what needs no words is found. */
export const other: readonly ContactCase[] = [
  ['a block of short lines', 'Contatto per la stampa\n\nGabriella Bardi\ngabriella@ponte.example\nUfficio: +39 0574 000001', [['Gabriella Bardi', '-', 'gabriella@ponte.example', '+39 0574 000001']]],
  ['an address alone', 'Kontakt\n\npress@bron.example', [['-', '-', 'press@bron.example', '-']]],
  ['two lines that could be names', 'Dla prasy:\n\nFundacja Mostu\nAgata Lis\nbiuro@most.example', [['-', '-', 'biuro@most.example', '-']]],
  ['an address in prose', 'Il ponte è stato progettato dagli ingegneri della città, che rispondono a ogni domanda dei vicini scrivendo da ponte@citta.example ogni giorno.', []],
];
