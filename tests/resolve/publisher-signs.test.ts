import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { PROSE, TITLE } from '../layout-texts.ts';

type Tag = keyof typeof PROSE;

function publisherOf(text: string, mediaType: MediaType = 'text/plain'): string | undefined {
  const document = read({ text, mediaType });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release.publisher?.name;
}

const page = (tag: Tag, title: string, before = '', after = ''): string => `<html lang="${tag}"><head><title>${title}</title></head><body>${before}<main><h1>${TITLE[tag]}</h1><p>${PROSE[tag]}</p></main>${after}</body></html>`;

describe('the publisher in the title of a page', () => {
  test.each([
    ['nl', 'Persdienst'], ['en', 'Press Office'], ['de', 'Pressestelle'], ['fr', 'Espace presse'], ['es', 'Sala de prensa'], ['es', 'Web oficial'], ['en', 'Official Website'],
  ] as const)('is no section of the site (%s: %s)', (tag, section) => {
    expect(publisherOf(page(tag, `${TITLE[tag]} | ${section}`), 'text/html')).toBeUndefined();
    expect(publisherOf(page(tag, `${TITLE[tag]} | ${section} | Arden Walks`), 'text/html')).toBe('Arden Walks');
  });

  test.each([
    ['nl', 'Gemeente Adorp - Nieuwe Brug bij het Badhuis', 'Gemeente Adorp'],
    ['en', 'Arden City Council - New Bridge by the Bath House', 'Arden City Council'],
    ['de', 'Stadt Adorf - Neue Radbrücke am Schwimmbad', 'Stadt Adorf'],
    ['fr', 'Ville de Bourg - Nouveau Pont des Bains', 'Ville de Bourg'],
    ['es', 'Ayuntamiento de Aldea - Nuevo Puente de los Baños', 'Ayuntamiento de Aldea'],
  ] as const)('is the part that says so, where the headline is in other words (%s: %s)', (tag, title, name) => {
    expect(publisherOf(page(tag, title), 'text/html')).toBe(name);
    expect(publisherOf(page(tag, title.split(' - ').reverse().join(' - ')), 'text/html')).toBe(name);
    expect(publisherOf(page(tag, title.replace(name, 'Dreisam')), 'text/html')).toBeUndefined();
  });

  test('keeps a short first word that is no article', () => {
    expect(publisherOf(page('en', `${TITLE.en} | Lau Bridge Builders`), 'text/html')).toBe('Lau Bridge Builders');
  });
});

describe('the publisher in the frame of a page', () => {
  test.each([
    ['the link to the first page', '<header><a href="/">Arden Walks Trust</a><nav><a href="/news">News</a></nav></header>', ''],
    ['the words of the logo', '<header><div class="site-logo">Arden Walks Trust</div></header>', ''],
    ['the picture of the logo', '<header><img src="l.png" alt="Logo of Arden Walks Trust"></header>', ''],
    ['the copyright line', '', '<footer>© 2026 Arden Walks Trust. All rights reserved.</footer>'],
  ])('stands in %s, where the text has it too', (_, before, after) => {
    const html = page('en', TITLE.en, before, after);
    expect(publisherOf(html, 'text/html')).toBeUndefined();
    expect(publisherOf(html.replace('</p>', ' Arden Walks Trust paid for it. Today the Arden Walks Trust opened it. Arden Walks Trust is glad.</p>'), 'text/html')).toBe('Arden Walks Trust');
  });
});

describe('the publisher behind a label of who sends a release', () => {
  test.each([
    ['nl', 'Afzender: Fietsersbond Adorp', 'Fietsersbond Adorp'], ['nl', 'Verantwoordelijke uitgever: Adorp Wandelt vzw', 'Adorp Wandelt vzw'],
    ['en', 'Issued by: Arden Cycling Union', 'Arden Cycling Union'], ['en', 'Released by: Arden City Council, 12 Market Street', 'Arden City Council'],
    ['fr', 'Émetteur : Ville de Bourg', 'Ville de Bourg'], ['fr', 'Éditeur responsable : Association Bourg Piéton', 'Association Bourg Piéton'],
    ['de', 'Herausgeber: Radverband Adorf e.V.', 'Radverband Adorf e.V.'], ['de', 'Firmenkontakt und Herausgeber der Meldung:\n\nLaubau Adorf GmbH\nUfer 1\n00000 Adorf', 'Laubau Adorf GmbH'],
    ['es', 'Remitente: Ayuntamiento de Aldea', 'Ayuntamiento de Aldea'], ['es', 'Emitido por: Federación Bici Aldea', 'Federación Bici Aldea'],
  ] as const)('stands at the end or above the title (%s: %s)', (tag, line, name) => {
    expect(publisherOf(`${TITLE[tag]}\n\n${PROSE[tag]}\n\n${PROSE[tag]}\n\n${line}\n`)).toBe(name);
    if (!line.includes('\n')) expect(publisherOf(`${line}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toBe(name);
  });

  test.each([
    ['nl', '###\n\nBron: Gemeente Adorp', 'Gemeente Adorp'],
    ['en', 'SOURCE Arden Cycling Union', 'Arden Cycling Union'],
    ['fr', '– 30 –\n\nSource : Fédération étudiante du Lau', 'Fédération étudiante du Lau'],
    ['de', '###\n\nQuelle: Stadt Adorf', 'Stadt Adorf'],
    ['es', '###\n\nFuente: Ayuntamiento de Aldea', 'Ayuntamiento de Aldea'],
  ] as const)('may be the source that closes it (%s: %s)', (tag, end, name) => {
    expect(publisherOf(`${TITLE[tag]}\n\n${PROSE[tag]}\n\n${PROSE[tag]}\n\n${end}\n`)).toBe(name);
    expect(publisherOf(`${TITLE[tag]}\n\n${PROSE[tag]}\n\n${PROSE[tag]}\n\n${end.replace('SOURCE', 'Source:').replace(/^.+\n\n/u, '')}\n`)).toBeUndefined();
  });

  test('may be somebody’s own name, which then needs company', () => {
    expect(publisherOf(`From: Nora Lind\n\n${TITLE.en}\n\n${PROSE.en}\n`)).toBeUndefined();
  });
});

describe('the publisher of two names', () => {
  test.each([
    ['nl', 'Het Zeekenner Instituut (ZKI)', 'ZKI', 'Over het ZKI', 'Zeekenner Instituut'],
    ['en', 'The Arden Policy Center (APC)', 'APC', 'About APC', 'Arden Policy Center'],
    ['fr', 'La Fédération étudiante du Lau (FEL)', 'FEL', 'À propos de la FEL', 'Fédération étudiante du Lau'],
    ['de', 'Das Institut für ökologische Gewässer (IÖG)', 'IÖG', 'Über das IÖG', 'Institut für ökologische Gewässer'],
    ['es', 'La Universidad de Salinas del Lau (USAL)', 'USAL', 'Acerca de USAL', 'Universidad de Salinas del Lau'],
    ['es', 'El Departamento Nacional de Puentes – DNP –', 'DNP', 'Acerca de DNP', 'Departamento Nacional de Puentes'],
  ] as const)('is the one in full, which its acronym spells with or without its accents (%s: %s)', (tag, named, short, about, name) => {
    expect(publisherOf(`${TITLE[tag]}\n\n${named} 1. ${PROSE[tag]} ${short} 2. ${short} 3.\n\n${about}\n\n${PROSE[tag]}\n`)).toBe(name);
  });

  test.each([
    ['nl', 'Laubouw', 'Laubouw NV', 'Over Laubouw'], ['en', 'Arden Utilities', 'Arden Utilities, Inc.', 'About Arden Utilities'], ['de', 'Laubau Adorf', 'Laubau Adorf GmbH', 'Über Laubau Adorf'],
    ['fr', 'Ponts Lau', 'Ponts Lau SA', 'À propos de Ponts Lau'], ['es', 'Banco Lau', 'Banco Lau S.A.', 'Acerca de Banco Lau'],
  ] as const)('is the one without its legal form, where the text has that more often (%s: %s)', (tag, short, long, about) => {
    expect(publisherOf(`${TITLE[tag]}\n\n${long} (LAU) 1. ${PROSE[tag]} ${short} 2. ${short} 3.\n\n${about}\n\n${PROSE[tag]}\n`)).toBe(short);
  });

  test('keeps the dot of a legal form', () => {
    expect(publisherOf(`${TITLE.es}\n\nPuentes del Lau S.A. anunció hoy que la pasarela está abierta para todos. ${PROSE.es}\n\nAcerca de Puentes del Lau S.A.\n\n${PROSE.es}\n`)).toBe('Puentes del Lau S.A.');
  });
});

describe('the publisher that cites its own study', () => {
  test.each([
    ['nl', 'Dat blijkt uit onderzoek van Stichting Winkelweg.', 'Stichting Winkelweg', 'winkelweg'],
    ['en', 'According to the Arden Street Institute, shops are empty.', 'Arden Street Institute', 'ardenstreetinstitute'],
    ['fr', 'Selon l’Institut des Quais, les quais sont vides.', 'Institut des Quais', 'institutdesquais'],
    ['de', 'Das zeigt eine Studie der Universität Adorf.', 'Universität Adorf', 'uni-adorf'],
    ['es', 'Según el Instituto de los Muelles, los muelles están vacíos.', 'Instituto de los Muelles', 'institutodelosmuelles'],
  ] as const)('is known by its address (%s: %s)', (tag, cites, name, host) => {
    expect(publisherOf(`${TITLE[tag]}\n\n${PROSE[tag]} ${cites}\n\n${PROSE[tag]}\n\nNora Lind\nnora.lind@${host}.example\n`)).toBe(name);
    expect(publisherOf(`${TITLE[tag]}\n\n${PROSE[tag]} ${cites}\n\n${PROSE[tag]}\n\nNora Lind\nnora.lind@lau.example\n`)).toBeUndefined();
  });
});

describe('nobody sends a release for', () => {
  test.each([
    ['nl', 'In het Museum Stille Wateren opent de burgemeester morgen een nieuwe zaal voor iedereen.', 'Museum Stille Wateren'],
    ['de', 'Im Klinikum Adorf eröffnet die Bürgermeisterin heute einen neuen Saal für alle.', 'Klinikum Adorf'],
    ['fr', 'À l’Hôpital Bourg Nord, la ministre inaugure une salle pour tous.', 'Hôpital Bourg Nord'],
    ['es', 'En el Hospital Aldea Norte inaugura la ministra una sala para todos.', 'Hospital Aldea Norte'],
  ] as const)('being where somebody opens something (%s)', (tag, lead, name) => {
    expect(publisherOf(`${TITLE[tag]}\n\n${lead} ${PROSE[tag]} ${name} 2. ${name} 3.\n`)).toBeUndefined();
  });

  test.each([
    ['nl', 'Afdeling Voorlichting'], ['en', 'Media Relations'], ['fr', 'Direction de la communication'], ['de', 'Fachbereich Kommunikation'], ['es', 'Dirección General de Comunicación Social'],
  ] as const)('being a desk or a department in the contact (%s: %s)', (tag, desk) => {
    const { label } = { nl: { label: 'Perscontact' }, en: { label: 'Press contact' }, fr: { label: 'Contact presse' }, de: { label: 'Pressekontakt' }, es: { label: 'Contacto de prensa' } }[tag];
    expect(publisherOf(`${TITLE[tag]}\n\n${PROSE[tag]}\n\n${PROSE[tag]}\n\n${label}\n\nNora Lind\n${desk}\nnora@lau.example\n`)).toBeUndefined();
  });

  test.each([
    ['nl', 'Perscontact', 'Lindeboom Communicatie'], ['en', 'Press contact', 'Brightwell Communications'], ['fr', 'Contact presse', 'Agence Tilleul'], ['de', 'Pressekontakt', 'Lindenbaum Kommunikation GmbH'], ['es', 'Contacto de prensa', 'Almendro Comunicación'],
  ] as const)('being the agency of the contact (%s: %s, %s)', (tag, label, agency) => {
    const host = agency.replace(/^Agence /u, '').split(' ')[0]?.toLowerCase() ?? '';
    expect(publisherOf(`${TITLE[tag]}\n\n${PROSE[tag]}\n\n${PROSE[tag]}\n\n${label}\n\nNora Lind\n${agency}\nnora@${host}.example\n`)).toBeUndefined();
    expect(publisherOf(`${TITLE[tag]}\n\n${agency}: ${PROSE[tag]}\n\n${PROSE[tag]}\n\n${label}\n\nNora Lind\n${agency}\nnora@${host}.example\n`)).toBe(agency);
  });
});
