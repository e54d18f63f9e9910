import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { PROSE, TITLE } from '../layout-texts.ts';

function publisherOf(text: string, mediaType: MediaType = 'text/plain'): string | undefined {
  const document = read({ text, mediaType });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release.publisher?.name;
}

type Tag = keyof typeof PROSE;

function release(tag: Tag, parts: { readonly top?: string; readonly title?: string; readonly lead?: string; readonly end?: string }): string {
  return [parts.top, parts.title ?? TITLE[tag], parts.lead, PROSE[tag], parts.end].filter((part) => part !== undefined).join('\n\n') + '\n';
}

describe('the publisher is whoever', () => {
  test.each([
    ['nl', 'Bij Adorp Wandelt geloven we dat een stad van iedereen is.', 'Adorp Wandelt'],
    ['nl', 'Wij van Adorp Wandelt zijn blij met de brug.', 'Adorp Wandelt'],
    ['en', 'At Arden Walks, we believe that a town belongs to everybody.', 'Arden Walks'],
    ['en', 'We at Arden Walks are glad to see the bridge.', 'Arden Walks'],
    ['fr', 'Chez Bourg Piéton, nous croyons qu’une ville est à tous.', 'Bourg Piéton'],
    ['fr', 'Nous, Bourg Piéton, demandons une ville pour tous.', 'Bourg Piéton'],
    ['de', 'Bei Adorf Zu Fuß glauben wir, dass eine Stadt allen gehört.', 'Adorf Zu Fuß'],
    ['de', 'Wir von Freie Wege freuen uns über die Brücke.', 'Freie Wege'],
    ['es', 'En Aldea Camina creemos que nuestra ciudad es de todos.', 'Aldea Camina'],
    ['es', 'Desde Aldea Camina queremos que nuestra ciudad sea de todos.', 'Aldea Camina'],
  ] as const)('says "we" of itself (%s: %s)', (tag, end, name) => {
    expect(publisherOf(release(tag, { end: `${name}. ${end}` }))).toBe(name);
  });

  test.each([
    ['nl', 'Namens de Fietsersbond Adorp,\nMieke Claes', 'Fietsersbond Adorp'],
    ['nl', 'Het bestuur van Adorp Wandelt', 'Adorp Wandelt'],
    ['en', 'On behalf of the Arden Cycling Union,\nNora Lind', 'Arden Cycling Union'],
    ['en', 'The Board of Arden Walks', 'Arden Walks'],
    ['fr', 'Au nom de la Fédération Vélo Bourg,\nJeanne Morel', 'Fédération Vélo Bourg'],
    ['fr', 'Le bureau de Bourg Piéton', 'Bourg Piéton'],
    ['de', 'Im Namen des Radverbands Adorf\nAnna Weber', 'Radverbands Adorf'],
    ['de', 'Der Vorstand von Freie Wege', 'Freie Wege'],
    ['es', 'En nombre de la Federación Bici Aldea,\nRosa Gil', 'Federación Bici Aldea'],
    ['es', 'La junta directiva de Aldea Camina', 'Aldea Camina'],
  ] as const)('signs (%s: %s)', (tag, end, name) => {
    expect(publisherOf(release(tag, { end }))).toBe(name);
  });

  test.each([
    ['nl', 'Persdienst van de Fietsersbond Adorp\npers@voorbeeld.example', 'Fietsersbond Adorp'],
    ['en', 'Press office of the Arden Cycling Union\npress@sample.example', 'Arden Cycling Union'],
    ['fr', 'Service de presse de la Fédération Vélo Bourg\npresse@exemple.example', 'Fédération Vélo Bourg'],
    ['de', 'Pressestelle der Universität Adorf\npresse@beispiel.example', 'Universität Adorf'],
    ['es', 'Gabinete de prensa de la Federación Bici Aldea\nprensa@ejemplo.example', 'Federación Bici Aldea'],
  ] as const)('has the press desk (%s: %s)', (tag, end, name) => {
    expect(publisherOf(release(tag, { end }))).toBe(name);
  });

  test.each([
    ['nl', 'FIETSERSBOND ADORP', 'PERSBERICHT'],
    ['en', 'ARDEN CYCLING UNION', 'FOR IMMEDIATE RELEASE'],
    ['en', 'ARDEN PIRATE PARTY', 'FOR IMMEDIATE RELEASE\n\nSunday, June 9, 2013'],
    ['fr', 'FÉDÉRATION VÉLO BOURG', 'COMMUNIQUÉ DE PRESSE'],
    ['de', 'RADVERBAND ADORF E.V.', 'PRESSEMITTEILUNG'],
    ['es', 'FEDERACIÓN BICI ALDEA', 'NOTA DE PRENSA'],
  ] as const)('stands in capitals above the label (%s: %s)', (tag, name, label) => {
    expect(publisherOf(release(tag, { top: `${name}\n\n${label}` }))).toBe(name);
    expect(publisherOf(`---\ntitle: '${label.split('\n')[0] as string}: ${TITLE[tag].toUpperCase()}'\n---\n\n${release(tag, { top: `${name}\n\n${label}`, title: `**${TITLE[tag].toUpperCase()}**` })}`, 'text/markdown')).toBe(name);
  });

  test.each([
    ['nl', 'Het ministerie van Stille Wateren maakt bekend dat de brug open is.', 'ministerie van Stille Wateren'],
    ['nl', 'Het parket van Adorp deelt mee dat de brug open is.', 'parket van Adorp'],
    ['en', 'The Department of Quiet Rivers announced today that the bridge is open.', 'Department of Quiet Rivers'],
    ['en', 'The Arden County Prosecutor’s Office announced today that the bridge is open.', 'Arden County Prosecutor’s Office'],
    ['fr', 'Le ministère des Rivières annonce que la passerelle est ouverte.', 'ministère des Rivières'],
    ['fr', 'Le parquet de Bourg annonce que la passerelle est ouverte.', 'parquet de Bourg'],
    ['de', 'Das Landesamt für Stille Gewässer teilt mit, dass die Brücke offen ist.', 'Landesamt für Stille Gewässer'],
    ['de', 'Die Staatsanwaltschaft Adorf teilt mit, dass die Brücke offen ist.', 'Staatsanwaltschaft Adorf'],
    ['es', 'El Ministerio de los Ríos Tranquilos anuncia que la pasarela está abierta.', 'Ministerio de los Ríos Tranquilos'],
    ['es', 'La Fiscalía de Aldea informa de que la pasarela está abierta.', 'Fiscalía de Aldea'],
  ] as const)('announces as an authority (%s: %s)', (tag, lead, name) => {
    expect(publisherOf(release(tag, { lead: `${lead} ${PROSE[tag]}` }))).toBe(name);
  });

  test.each([
    ['nl', 'De Fietsersbond Adorp veroordeelt de sloop van de brug.', 'Fietsersbond Adorp'],
    ['en', 'The Arden Cycling Union condemns the demolition of the bridge.', 'Arden Cycling Union'],
    ['fr', 'La Fédération Vélo Bourg condamne la démolition de la passerelle.', 'Fédération Vélo Bourg'],
    ['de', 'Der Radverband Adorf verurteilt den Abriss der Brücke.', 'Radverband Adorf'],
    ['es', 'La Federación Bici Aldea condena el derribo de la pasarela.', 'Federación Bici Aldea'],
  ] as const)('takes a position (%s: %s)', (tag, lead, name) => {
    expect(publisherOf(release(tag, { lead: `${lead} ${PROSE[tag]}` }))).toBe(name);
  });

  test.each([
    ['nl', 'Adorp Wandelt werd opgericht in 2012 en telt nu honderd leden.', 'Adorp Wandelt'],
    ['en', 'Arden Walks was founded in 2012 and now has a hundred members.', 'Arden Walks'],
    ['fr', 'Bourg Piéton a été fondée en 2012 et compte cent membres.', 'Bourg Piéton'],
    ['de', 'Freie Wege wurde 2012 gegründet und hat hundert Mitglieder.', 'Freie Wege'],
    ['es', 'Aldea Camina fue fundada en 2012 y tiene cien miembros.', 'Aldea Camina'],
  ] as const)('says at its end when it was founded, and has the address (%s: %s)', (tag, end, name) => {
    const host = name.toLowerCase().replace(/ /gu, '');
    expect(publisherOf(release(tag, { end: `${end}\n\nwww.${host}.example` }))).toBe(name);
  });

  test.each([
    ['nl', 'RVW – Rivierbond voor Vrije Wandelaars – heeft met vreugde kennis genomen van de brug.'],
    ['en', 'RVW — River Voice of Walkers — has learnt of the bridge with joy.'],
    ['fr', 'RVW — Réseau Vallon des Wagons — a appris avec joie l’ouverture de la passerelle.'],
    ['de', 'RVW – Rheinischer Verband der Wanderer – hat mit Freude von der Brücke erfahren.'],
    ['es', 'RVW — Red Valle de Wambas — ha conocido con alegría la apertura de la pasarela.'],
  ] as const)('stands between dashes beside its acronym, and signs with it (%s: %s)', (tag, lead) => {
    const name = /[–—] (.+?) [–—]/u.exec(lead)?.[1];
    expect([name, 'RVW']).toContain(publisherOf(release(tag, { lead: `${lead} ${PROSE[tag]}`, end: 'RVW' })));
  });

  test.each([
    ['nl', 'Perscontact Fietsersbond Adorp\nMieke Claes, 0470 00 00 00', 'Fietsersbond Adorp'],
    ['en', 'Press contact: Arden Cycling Union, Nora Lind, +44 20 7946 0000', 'Arden Cycling Union'],
    ['fr', 'Contact presse\nFédération Vélo Bourg\nJeanne Morel, 01 00 00 00 00', 'Fédération Vélo Bourg'],
    ['de', 'Pressekontakt\nRadverband Adorf e.V.\nAnna Weber, 030 000000', 'Radverband Adorf e.V.'],
    ['es', 'Contacto de prensa\nFederación Bici Aldea\nRosa Gil, 600 000 000', 'Federación Bici Aldea'],
  ] as const)('is named above the contact and in the text (%s: %s)', (tag, end, name) => {
    expect(publisherOf(release(tag, { lead: `${name}. ${PROSE[tag]} ${name}.`, end }))).toBe(name);
  });
});

describe('the publisher that speaks itself', () => {
  test.each([
    ['nl', 'Adorp Wandelt', 'Over Adorp Wandelt', '“De brug is voor iedereen open.”\n— Adorp Wandelt'],
    ['en', 'Arden Walks', 'About Arden Walks', '“The bridge is open to everybody.”\n— Arden Walks'],
    ['fr', 'Bourg Piéton', 'À propos de Bourg Piéton', '« La passerelle est ouverte à tous. »\n— Bourg Piéton'],
    ['de', 'Freie Wege', 'Über Freie Wege', '„Die Brücke ist für alle offen.“\n— Freie Wege'],
    ['es', 'Aldea Camina', 'Acerca de Aldea Camina', '«La pasarela está abierta para todos.»\n— Aldea Camina'],
  ] as const)('is no person for two words with capitals behind a dash (%s)', (tag, name, about, quotation) => {
    expect(publisherOf(release(tag, { lead: `${name} – ${PROSE[tag]} ${name}.`, end: `${quotation}\n\n${about}\n\n${PROSE[tag]}` }))).toBe(name);
  });
});

describe('the publisher that a page declares', () => {
  const page = (head: string): string => `<html lang="en"><head><title>${TITLE.en}</title>${head}</head><body><main><h1>${TITLE.en}</h1><p>${PROSE.en}</p></main></body></html>`;
  test.each([
    ['og:site_name', '<meta property="og:site_name" content="Arden Walks">'],
    ['application-name', '<meta name="application-name" content="Arden Walks">'],
    ['the article’s publisher', '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Arden Walks"}}</script>'],
    ['an organization', '<script type="application/ld+json">{"@type":"Organization","name":"Arden Walks"}</script>'],
    ['the site', '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Arden Walks"},{"@type":"WebPage","name":"Page"}]}</script>'],
  ])('as %s', (_, head) => {
    expect(publisherOf(page(head), 'text/html')).toBe('Arden Walks');
  });

  test.each([
    ['organization: Arden Walks'],
    ['company: Arden Walks'],
    ['site_name: Arden Walks'],
    ['author: Arden Cycling Union'],
    ['author: ArCU'],
    ['author:\n  name: Arden Walks\n  type: Organization'],
  ])('in front matter (%s)', (line) => {
    expect(publisherOf(`---\ntitle: ${TITLE.en}\n${line}\n---\n\n${PROSE.en}\n`, 'text/markdown')).toBe(/Arden .*|ArCU/u.exec(line)?.[0]);
  });
});

describe('nobody issues a release for being', () => {
  test.each([
    ['thanked', 'en', 'We thank Arden Walks for its help. Arden Walks came, and Arden Walks stayed with us.'],
    ['visited', 'en', 'We visited Arden Walks. Arden Walks is near, and Arden Walks helped us.'],
    ['the employer of one of two who speak', 'en', '“A good day,” said Nora Lind, director of Arden Walks. Arden Walks paid.\n\n“A fine day,” said Tom Birch, director of Lau Rivers. Arden Walks and Lau Rivers paid.'],
    ['an author who is a person', 'en', 'Arden Walks.'],
    ['a partner between dashes', 'en', 'The bridge was paid for with AWT — Arden Walkers Trust — and others.'],
  ] as const)('%s', (_, tag, end) => {
    expect(publisherOf(`---\ntitle: ${TITLE[tag]}\nauthor: Nora Lind\n---\n\n${PROSE[tag]}\n\n${end}\n\n${PROSE[tag]}\n`, 'text/markdown')).toBeUndefined();
  });
});
