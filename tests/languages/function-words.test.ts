import { describe, expect, test } from 'vitest';
import { countWords, languageOfCounts } from '../../src/annotate/language-of-counts.ts';
import { packs } from './packs.ts';

// Words that several languages have and none of them can do without; each counts for all of its languages.
const SHARED = new Set(['de', 'en', 'la', 'un', 'es', 'in', 'is', 'die', 'we', 'als', 'er', 'des']);

// Prose written for this test; the last four are of languages without a pack.
const PROSE: Readonly<Record<string, readonly string[]>> = {
  nl: ['De vereniging heeft dit jaar meer leden dan ooit en opent daarom twee nieuwe huizen in de stad.', 'Wie zich wil aanmelden, kan dat tot het einde van de maand doen.'],
  en: ['The association has more members than ever this year and will open two new houses in the city.', 'Those who want to join can do so until the end of the month.'],
  fr: ['L’association compte cette année plus de membres que jamais et ouvre deux nouvelles maisons dans la ville.', 'À l’issue de la formation, les participants pourront s’inscrire jusqu’à la fin du mois.'],
  de: ['Der Verein hat in diesem Jahr mehr Mitglieder als je zuvor und eröffnet deshalb zwei neue Häuser in der Stadt.', 'Wer mitmachen will, kann sich bis zum Ende des Monats anmelden.'],
  es: ['La asociación tiene este año más socios que nunca y abre dos casas nuevas en la ciudad.', 'Quienes quieran apuntarse pueden hacerlo hasta el final del mes en la sede.'],
  it: ['L’associazione ha quest’anno più soci che mai e apre due nuove case nella città.', 'Chi vuole iscriversi può farlo fino alla fine del mese presso la sede.'],
  pt: ['A associação tem este ano mais sócios do que nunca e abre duas casas novas na cidade.', 'Quem quiser inscrever-se pode fazê-lo até ao fim do mês na sede.'],
  pl: ['Stowarzyszenie ma w tym roku więcej członków niż kiedykolwiek i otwiera dwa nowe domy w mieście.', 'Kto chce się zapisać, może to zrobić do końca miesiąca.'],
  sv: ['Föreningen har i år fler medlemmar än någonsin och öppnar därför två nya hus i staden.', 'Den som vill vara med kan anmäla sig fram till slutet av månaden.'],
};

describe.each(packs)('the function words of the %s pack', (tag, pack) => {
  test('are about sixty, each one word', () => {
    expect(pack.functionWords.length).toBeGreaterThanOrEqual(55);
    expect(pack.functionWords.length).toBeLessThanOrEqual(65);
    expect(pack.functionWords.filter((word) => !/^\p{L}+$/u.test(word))).toEqual([]);
  });

  test('are those of no other pack, but for the shared ones', () => {
    const others = new Map(packs.filter(([other]) => other !== tag).flatMap(([other, { functionWords }]) => functionWords.map((word) => [word, other] as const)));
    expect(pack.functionWords.filter((word) => others.has(word) && !SHARED.has(word)).map((word) => `${word}: ${others.get(word) ?? ''}`)).toEqual([]);
  });
});

describe('the function words of the packs together', () => {
  test('the shared ones are shared', () => {
    const owners = (word: string): number => packs.filter(([, { functionWords }]) => functionWords.includes(word)).length;
    expect([...SHARED].filter((word) => owners(word) < 2)).toEqual([]);
  });

  const languages = packs.map(([, pack]) => pack);
  const known = new Set(packs.map(([tag]) => tag));

  test.each(Object.entries(PROSE))('tell prose in %s', (tag, sentences) => {
    const expected = known.has(tag) ? tag : 'und';
    expect(languageOfCounts(countWords(sentences.join(' '), languages), languages)).toBe(expected);
    for (const sentence of sentences) expect([expected, 'und']).toContain(languageOfCounts(countWords(sentence, languages), languages));
  });

  test('every pack has its prose here', () => {
    expect([...known].filter((tag) => PROSE[tag] === undefined)).toEqual([]);
  });
});
