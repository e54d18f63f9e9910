import { describe, expect, test } from 'vitest';
import { PROSE, TITLE } from '../layout-texts.ts';
import { releaseOf } from './release-of.ts';

type Tag = keyof typeof PROSE;
const TAGS = Object.keys(TITLE) as Tag[];

describe('no headline', () => {
  test.each([
    ['en', 'Category: News of the board'], ['nl', 'Categorie: Nieuws van het bestuur'], ['de', 'Kategorie: Aus dem Vorstand'], ['fr', 'Catégorie : Vie du bureau'], ['es', 'Categoría: Noticias de la junta'],
    ['en', 'Home > News > Press releases'], ['nl', 'Home › Nieuws › Persberichten'], ['de', 'Startseite » Presse » Meldungen'], ['fr', 'Accueil > Espace presse > Communiqués'], ['es', 'Inicio / Sala de prensa / Comunicados'],
    ['en', 'You are here: News and events'], ['nl', 'U bent hier: Nieuws van de stad'], ['de', 'Sie sind hier: Meldungen der Stadt'], ['fr', 'Vous êtes ici : Actualités de la Ville'], ['es', 'Usted está aquí: Noticias del Ayuntamiento'],
    ['en', '-*- coding: utf-8; mode: text; lang: en -*-'], ['de', 'vim: set textwidth=72 tabstop=8 :'],
    ['de', 'Alle Storys\nFolgen\nKeine Story von Freie Wege mehr verpassen.'], ['nl', 'Delen\nVolg ons\nMis geen nieuws van ons.'],
  ] as const)('is a line of the page (%s: %s)', (tag, line) => {
    const facts = releaseOf(`${line}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`);
    expect(facts).toMatchObject({ headline: TITLE[tag], body: PROSE[tag] });
    expect(facts.subheading).toBeUndefined();
  });

  test.each([
    ['en', 'News'], ['nl', 'Nieuws'], ['de', 'Aktuelles'], ['fr', 'Actualités'], ['es', 'Actualidad'],
  ] as const)('is the name of a section in front matter (%s: %s)', (tag, section) => {
    expect(releaseOf(`---\ntitle: ${section}\n---\n\n## ${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe(TITLE[tag]);
    expect(releaseOf(`---\ntitle: ${section}\n---\n\n- ${PROSE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe('');
  });

  test('is a label in front matter, but where there is no other', () => {
    expect(releaseOf(`---\ntitle: Press release\n---\n\n## ${TITLE.en}\n\n${PROSE.en}\n`, 'text/markdown').headline).toBe(TITLE.en);
    expect(releaseOf(`---\ntitle: Statement\n---\n\n${PROSE.en}\n`, 'text/markdown').headline).toBe('Statement');
  });

  test('is an item of a list that is a sentence', () => {
    expect(releaseOf(`<ul><li>The bridge is free for all who live here.</li></ul><p>${PROSE.en}</p>`, 'text/html').headline).toBe('');
  });
});

describe('a headline', () => {
  test.each([
    ['en', 'Press release no. 12/2026: '], ['nl', 'Persbericht nr. 12 | '], ['de', 'Pressemitteilung Nr. 12/2026 – '], ['fr', 'Communiqué n° 12 | '], ['es', 'Comunicado núm. 12: '],
    ['es', 'Boletín N°. 8621 | '], ['de', 'Meldung Nr. 12 | '], ['en', 'Note no. 7 | '],
  ] as const)('stands behind a label and its number (%s: %s)', (tag, label) => {
    expect(releaseOf(`${label}${TITLE[tag]}\n\n${PROSE[tag]}\n`).headline).toBe(TITLE[tag]);
    expect(releaseOf(`${label}${TITLE[tag]} |\n\n${PROSE[tag]}\n`).headline).toBe(TITLE[tag]);
  });

  test.each([
    ['en', 'Office of Congresswoman Dana Oakley\nRepresenting the 9th District', 'FOR IMMEDIATE RELEASE'], ['nl', 'Gemeente Adorp, dienst mobiliteit', 'PERSBERICHT'], ['de', 'Evangelisches Hilfswerk Adorf e.V.', 'PRESSEMITTEILUNG'],
    ['fr', 'Ministère des Transports\nCabinet de la ministre, Anne Petit', 'Communiqué'], ['es', 'Ayuntamiento de Aldea, concejalía de Movilidad', 'NOTA DE PRENSA'],
  ] as const)('stands below the name of an office and the label (%s)', (tag, name, label) => {
    const date = { en: 'May 3, 2026', nl: '3 mei 2026', de: '3. Mai 2026', fr: '3 mai 2026', es: '3 de mayo de 2026' }[tag];
    expect(releaseOf(`${name}\n\n${date}\n\n${label}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2026-05-03' });
  });

  test.each([
    ['en', 'Arden Council opens a bridge for all', 'Free for everybody who walks or cycles', 'May 3, 2026'], ['de', 'Stadt Adorf eröffnet Fußgängerbrücke', 'Kinder feiern mit einem großen Fest', '3. Mai 2026'], ['nl', 'Gemeente Adorp opent nieuwe brug', 'Kinderen steken als eersten over', '3 mei 2026'],
    ['fr', 'La Ville ouvre une passerelle', 'Les enfants traversent les premiers', '3 mai 2026'], ['es', 'El Ayuntamiento abre una pasarela', 'Los niños cruzan los primeros', '3 de mayo de 2026'],
  ] as const)('of an office that does something stands above the date and the subheading (%s)', (tag, title, line, date) => {
    expect(releaseOf(`${title}\n\n${date}\n\n${line}\n\n${PROSE[tag]}\n`).headline).toBe(title);
  });

  test.each(TAGS)('has two marks without a space before it (%s)', (tag) => {
    expect(releaseOf(`##${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown').headline).toBe(TITLE[tag]);
  });

  test('keeps its hashtag', () => {
    expect(releaseOf(`**#BridgeForAll is open to everybody**\n\n${PROSE.en}\n`, 'text/markdown').headline).toBe('#BridgeForAll is open to everybody');
  });

  test.each(TAGS)('stands below a tag in a text (%s)', (tag) => {
    expect(releaseOf(`<pre>\n${TITLE[tag]}\n\n${PROSE[tag]}\n</pre>\n`)).toMatchObject({ headline: TITLE[tag], body: PROSE[tag] });
  });

  test.each(TAGS)('is the title that a template shows (%s)', (tag) => {
    const page = `# Status: draft\n<define-tag pagetitle>${TITLE[tag]}</define-tag>\n<define-tag release_date>2026-05-03</define-tag>\n#use wml::news\n\n<p>${PROSE[tag]}</p>\n`;
    expect(releaseOf(page, 'text/html')).toMatchObject({ headline: TITLE[tag], datePublished: '2026-05-03', body: PROSE[tag] });
  });
});

describe('no subheading', () => {
  test.each([
    ['en', 'Wednesday 30 September 2026, 9:53 am\nPress Release: Arden University'], ['nl', 'Woensdag 30 september 2026, 9.53 uur\nPersbericht: Universiteit Adorp'], ['de', 'Mittwoch, 30. September 2026, 9.53 Uhr\nPressemitteilung: Universität Adorf'],
    ['fr', 'Mercredi 30 septembre 2026, 9 h 53\nCommuniqué : Université de Bourg'], ['es', 'Miércoles 30 de septiembre de 2026, 9:53 h\nComunicado: Universidad de Aldea'],
  ] as const)('is the line of date, time and label (%s)', (tag, line) => {
    const facts = releaseOf(`${TITLE[tag]}\n\n${line}\n\n${PROSE[tag]}\n`);
    expect(facts).toMatchObject({ headline: TITLE[tag], body: PROSE[tag], datePublished: '2026-09-30' });
    expect(facts.subheading).toBeUndefined();
  });

  test('is the line of a service above the date of the release', () => {
    const facts = releaseOf(`${TITLE.en}\n\nWednesday, 30 September 2026, 9:53 am\nPress Release: Arden University\n\nTuesday, September 29, 2026\n\n${PROSE.en}\n`);
    expect(facts.datePublished).toBe('2026-09-29');
    expect(facts.subheading).toBeUndefined();
  });

  test.each([
    ['en', '9 – 11 July 2026'], ['nl', '9 – 11 juli 2026'], ['de', '9. – 11. Juli 2026'], ['fr', '9 — 11 JUILLET 2026'], ['es', '9 - 11 julio 2026'],
    ['en', 'Press statement AWT'], ['nl', 'Persbericht VWA'], ['de', 'Ad-hoc-Mitteilung gemäss Art. 53 KR'], ['fr', 'Communiqué LDM'], ['es', 'Comunicado AAC'],
    ['en', '1'], ['de', 'S. 1'],
  ] as const)('is a range of days, a label or a number (%s: %s)', (tag, line) => {
    expect(releaseOf(`${TITLE[tag]}\n\n${line}\n\n${PROSE[tag]}\n`).subheading).toBeUndefined();
    expect(releaseOf(`# ${TITLE[tag]}\n\n${line}\n\n${PROSE[tag]}\n`, 'text/markdown').subheading).toBeUndefined();
  });

  test('is a line of links', () => {
    expect(releaseOf(`# ${TITLE.en}\n\n[All press releases](/all) [__ Press office]()\n\n${PROSE.en}\n`, 'text/markdown').subheading).toBeUndefined();
  });

  test.each([
    ['en', 'The mayor of the town opened the bridge over the', 'river with a hundred children from all the schools.'],
    ['nl', 'De burgemeester opende de nieuwe brug over de', 'rivier met honderd kinderen uit alle scholen.'],
    ['de', 'Die Bürgermeisterin eröffnete die neue Brücke über den', 'Fluss mit hundert Kindern aus allen Schulen der Stadt.'],
    ['fr', 'La maire a ouvert la nouvelle passerelle sur la', 'rivière avec cent enfants de toutes les écoles.'],
    ['es', 'La alcaldesa abrió la nueva pasarela sobre el', 'río con cien niños de todas las escuelas.'],
  ] as const)('is the start of a sentence that goes on below (%s)', (tag, start, rest) => {
    expect(releaseOf(`# ${TITLE[tag]}\n\n${start}\n\n${rest}\n\n${PROSE[tag]}\n`, 'text/markdown').subheading).toBeUndefined();
  });

  test.each([
    ['en', 'May 3, 2026', 'The first walkers crossed the bridge at dawn'], ['nl', '3 mei 2026', 'De eerste wandelaars staken de brug over'], ['de', '3. Mai 2026', 'Die ersten Wanderer kamen am Morgen über die Brücke'],
    ['fr', '3 mai 2026', 'Les premiers marcheurs ont traversé la rivière'], ['es', '3 mayo, 2026', 'Se abrió este domingo la pasarela sobre el río'],
  ] as const)('is a date that runs into the text (%s)', (tag, date, text) => {
    const facts = releaseOf(`${TITLE[tag]}\n${date}${text} y.\n${PROSE[tag]}\n`);
    expect(facts).toMatchObject({ headline: TITLE[tag], datePublished: '2026-05-03' });
    expect(facts.subheading).toBeUndefined();
    expect(facts.body.startsWith(text)).toBe(true);
  });
});

describe('a subheading', () => {
  test.each([
    ['en', 'Free for all who walk or cycle'], ['nl', 'Gratis voor wie stapt of fietst'], ['de', 'Kostenlos für alle zu Fuß und mit dem Rad'], ['fr', 'Gratuite pour ceux qui marchent'], ['es', 'Gratis para quienes caminan'],
  ] as const)('stands without the dashes around it (%s)', (tag, line) => {
    expect(releaseOf(`**${TITLE[tag]}**\n\n\\- ${line} -\n\n${PROSE[tag]}\n`, 'text/markdown').subheading).toBe(line);
  });

  test('is one over two lines', () => {
    expect(releaseOf(`# ${TITLE.en}\n\nA walk of three minutes for all who live at the\n\nother side of the river\n\n${PROSE.en}\n`, 'text/markdown').subheading).toBe('A walk of three minutes for all who live at the other side of the river');
  });
});

test.each([
  ['a credit that ends in its licence', '"De kade", getekend door Roos Arnoud, CC-BY-SA 3.0', false],
  ['a credit with its licence in brackets', '“The quay” by Ann Lee (CC BY 4.0)', false],
  ['a sentence about a licence', 'The data of the quay are free for all, under CC BY 4.0.', true],
] as const)('%s is no part of the article but where it is a sentence', (_, line, stays) => {
  const facts = releaseOf(`${TITLE.en}\n\n${PROSE.en}\n\n${line}\n\n${PROSE.en}\n`);
  expect(facts.body?.includes(line)).toBe(stays);
  expect(facts.quotations).toBeUndefined();
});
