import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.ts';
import { fold } from '../../src/forms/fold.ts';
import { languages } from '../../src/languages/index.ts';
import type { Result } from '../../src/model/result.ts';

/** What a careful editor finds on each page; the rest of it is the site's. */
const PAGES: Readonly<Record<string, { language: string; headline: string; date: string; speaker: string; source: string | undefined; contact: string; email: string; telephone: string; paragraphs: number }>> = {
  wordpress: { language: 'nl-BE', headline: 'Eerste wolkenbrug van Vlaanderen opent in Meerhout-Zuid', date: '2024-05-14', speaker: 'Lies Verbeke', source: 'Bosinstituut', contact: 'Bram Jacobs', email: 'bram.jacobs@wolkenpad.example', telephone: '+32 14 55 01 23', paragraphs: 3 },
  drupal: { language: 'fr', headline: 'La passerelle des Tilleuls rouvre au public', date: '2024-06-03', speaker: 'Claire Fontenay', source: 'Observatoire', contact: 'Hugo Lambert', email: 'hugo.lambert@ville-bellerive.example', telephone: '+33 4 55 01 02 03', paragraphs: 3 },
  'div-soup': { language: 'en', headline: 'Quiet trams for the hills of Northgate', date: '2024-05-07', speaker: 'Olivia Hart', source: 'Hill Residents Council', contact: 'Sam Whitlock', email: 'sam.whitlock@northgate-transit.example', telephone: '+44 20 7946 0123', paragraphs: 3 },
  'no-main': { language: 'de', headline: 'Stadtwald bekommt tausend Eichen', date: '2024-10-11', speaker: 'Jutta Brandt', source: undefined, contact: 'Ralf Sommer', email: 'ralf.sommer@forstverein-lindenau.example', telephone: '+49 341 555 01 23', paragraphs: 3 },
  'table-layout': { language: 'es', headline: 'Las playas de Costa Clara amanecen limpias', date: '2024-04-09', speaker: 'Lucía Serrano', source: 'Instituto del Litoral', contact: 'Mateo Rubio', email: 'mateo.rubio@mareas.example', telephone: '+34 955 01 02 03', paragraphs: 3 },
  html4: { language: 'en', headline: 'Old mill grinds flour again after ninety years', date: '2024-09-12', speaker: 'Martin Fry', source: 'Rivers Trust', contact: 'Helen Marsh', email: 'helen.marsh@oldmill.example', telephone: '+44 20 7946 0456', paragraphs: 3 },
};

// Of cookie notices, sharing, related pages, comments, sidebars, footers, navigation and menus.
const CHROME = /cookie|share this|delen|newsletter|nieuwsbrief|gerelateerd|bruggen bouwen|à lire|mille arbres|every bus|navigation|breadcrumb|presse<|espace presse|impressum|mentions légales|reacties|ledenraad|consent|hágase|enlaces|lonja|home \||products|privacy/iu;

function page(name: string, change: (html: string) => string = (html) => html): Result {
  const html = readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8');
  const changed = change(html);
  return convert({ text: changed, mediaType: 'text/html', path: `${name}.html` }, { languages });
}

describe.each(Object.entries(PAGES))('the newsroom page %s', (name, expected) => {
  const { releases, document, diagnostics, annotations } = page(name);
  const release = releases[0]?.release;

  test('gives the facts of its release, and no others', () => {
    expect(releases).toHaveLength(1);
    expect(release?.inLanguage).toBe(expected.language);
    expect(release?.headline).toBe(expected.headline);
    expect(release?.datePublished).toBe(expected.date);
    expect(release?.quotations?.map(({ speaker }) => speaker?.name)).toEqual([expected.speaker]);
    if (expected.source !== undefined) expect(release?.sources?.map((source) => source.name)[0]).toContain(expected.source);
    expect(release?.sources?.length ?? 0).toBeLessThanOrEqual(1);
    expect(release?.contacts).toMatchObject([{ name: expected.contact, email: expected.email, telephone: expected.telephone }]);
    expect(release?.people?.map((person) => person.name).sort()).toEqual([expected.contact, expected.speaker].sort());
  });

  test('keeps the words of the release, and none of the site', () => {
    const kept = document.blocks.map(({ start, end }) => fold(document.text.slice(start, end)));
    expect(kept.filter((words) => CHROME.test(words))).toEqual([]);
    expect(kept.filter((words) => words.length > 100).length).toBeGreaterThanOrEqual(expected.paragraphs - 1);
    expect(annotations.filter(({ type }) => type === 'telephone')).toHaveLength(1);
  });

  test('has nothing that its tags and its text disagree on', () => {
    expect(diagnostics.filter(({ rule }) => rule.endsWith('-conflict'))).toEqual([]);
  });
});

describe('a page whose tags say something else than its text', () => {
  const conflicts = (name: string, change: (html: string) => string): { message: string; text: string | undefined; used: Result['releases'][number]['release'] | undefined }[] => {
    const { diagnostics, releases } = page(name, change);
    return diagnostics.filter(({ rule }) => rule.endsWith('-conflict')).map(({ message, text }) => ({ message, text, used: releases[0]?.release }));
  };

  test('in its language', () => {
    const [found, ...others] = conflicts('drupal', (html) => html.replace('<html lang="fr"', '<html lang="en"'));
    expect(found).toMatchObject({ message: 'Unexpected language `en` in its `lang`, expected that of the text, `fr`.', text: 'en', used: { inLanguage: 'fr' } });
    expect(others).toEqual([]);
  });

  test('in the headline of its JSON-LD', () => {
    const found = conflicts('wordpress', (html) => html.replace('"headline":"Eerste wolkenbrug van Vlaanderen opent in Meerhout-Zuid"', '"headline":"Brug te koop"'));
    expect(found).toMatchObject([{ message: 'Unexpected headline `Brug te koop` in the JSON-LD of the page, expected that of the text, `Eerste wolkenbrug van Vlaanderen opent in Meerhout-Zuid`.', text: 'Brug te koop' }]);
  });

  test('in the publisher of its JSON-LD', () => {
    const found = conflicts('div-soup', (html) => html.replace('</head>', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quiet trams for the hills of Northgate","publisher":{"name":"Acme Themes"}}</script></head>'));
    expect(found).toMatchObject([{ message: 'Unexpected publisher `Acme Themes` in the JSON-LD of the page, expected the one that the text speaks for, `Northgate Transit`.', used: { publisher: { name: 'Northgate Transit' } } }]);
  });

  test('in its date of publication', () => {
    const found = conflicts('drupal', (html) => html.replace('content="2024-06-03"', 'content="2023-06-03"'));
    expect(found).toMatchObject([{ used: { datePublished: '2024-06-03' } }]);
    expect(found[0]?.message).toContain('2023-06-03');
  });

  test('in a `<time>` beside its own words', () => {
    const found = conflicts('wordpress', (html) => html.replace('datetime="2024-05-14T10:00:00+02:00"', 'datetime="2024-04-15T10:00:00+02:00"'));
    expect(found.map(({ message }) => message)).toContain('Unexpected date `2024-04-15T10:00:00+02:00` in a `<time>`, expected that of its words, `2024-05-14`.');
  });

  test('in two dates of its own', () => {
    const found = conflicts('wordpress', (html) => html.replace('"datePublished":"2024-05-14T08:00:00+00:00"', '"datePublished":"2022-01-01"'));
    expect(found.map(({ message }) => message)).toEqual(['Unexpected date `2022-01-01` in the JSON-LD of the page, expected the one that the page gives elsewhere, `2024-05-14`.']);
  });
});

describe('a page whose text gives no date', () => {
  test('has the one that it declares, with where', () => {
    const { releases } = page('div-soup', (html) => html.replace('<div class="date">7 May 2024</div>', '').replace('</head>', '<meta property="article:published_time" content="2024-05-07T09:00:00Z"></head>'));
    expect(releases[0]?.release.datePublished).toBe('2024-05-07T09:00:00Z');
    expect(releases[0]?.origins['/datePublished']).toMatchObject({ declared: 'datePublished', by: 'meta' });
  });
});
