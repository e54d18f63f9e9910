import { describe, expect, test } from 'vitest';
import { de } from './speakers/de.ts';
import { en } from './speakers/en.ts';
import { es } from './speakers/es.ts';
import { fr } from './speakers/fr.ts';
import { nl } from './speakers/nl.ts';
import { speakersIn } from './speakers/speakers-in.ts';

describe('who speaks, with title and employer', () => {
  for (const [tag, cases] of Object.entries({ nl, en, fr, de, es })) {
    test.each(cases.map(([text, ...speakers]) => ({ text, speakers })))(`${tag}: $text`, ({ text, speakers }) => {
      expect(speakersIn(text, tag)).toEqual(speakers);
    });
  }
});
