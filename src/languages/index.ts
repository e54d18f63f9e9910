// Written by scripts/generate/barrels.mjs from the files of this folder: do not edit.
import type { Language } from '../model/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export {
  de,
  en,
  es,
  fr,
  nl,
};

/** Every language there is, by tag. */
export const languages: readonly Language[] = [
  de,
  en,
  es,
  fr,
  nl,
];
