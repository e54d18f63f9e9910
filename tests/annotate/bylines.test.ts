import { describe, expect, it } from 'vitest';
import { annotateBylines } from '../../src/annotate/annotate-bylines.ts';
import type { Language } from '../../src/model/language.ts';
import { languages } from '../../src/languages/index.ts';
import { readPage } from '../../src/read/read-html.ts';

const bylines = (line: string, packs: readonly Language[] = languages): readonly string[] => {
  const page = readPage({ text: `<h1>Help line opens</h1><p>${line}</p><p>The line is open every day.</p>`, mediaType: 'text/html' });
  return annotateBylines(page, packs).map(({ spans: [span] }) => page.text.slice(span?.start, span?.end));
};

describe('the author whom a line names', () => {
  it.each([
    ['By Ann Peeters', 'Ann Peeters'],
    ['Words: Ann Peeters | Pictures: Bob Maes', 'Ann Peeters'],
    ['Door Mira van der Claes – 2 maart 2026', 'Mira van der Claes'],
    ['Tekst: Ann De Wit', 'Ann De Wit'],
    ['Par Lucie d’Arcy, le 3 juin 2026', 'Lucie d’Arcy'],
    ['Texte : Lucie Durand', 'Lucie Durand'],
    ['Par Lucie Durand et Paul Martin', 'Lucie Durand'],
    ['Von Jörg von Maltzahn', 'Jörg von Maltzahn'],
    ['Autorin: Ann-Kathrin Meier', 'Ann-Kathrin Meier'],
    ['POR Ana de la Torre · 3 de junio de 2026', 'Ana de la Torre'],
    ['Autora: Ana Torre', 'Ana Torre'],
  ])('%s: %s', (line, name) => {
    expect(bylines(line)).toEqual([name]);
  });

  it.each(['By the river, Ann Peeters waits', 'Near Ann Peeters', 'By 2030 Ann Peeters', 'Von Anna Meier gegründet wurde das Haus', 'Ann Peeters', 'By Ann and Bob Peeters'])('is not read in %s', (line) => {
    expect(bylines(line)).toEqual([]);
  });

  it('is read by the packs that are given', () => {
    expect(bylines('Door Ann Peeters', languages.filter(({ tag }) => tag !== 'nl'))).toEqual([]);
  });
});
