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

const release = (tag: Tag, lead: string, end = '', title: string = TITLE[tag]): string => `${title}\n\n${lead}\n\n${PROSE[tag]}\n\n${end}\n`;

/** Who does something in the title and the lead, and whose address stands at the end. */
const PARTNERS = [
  ['nl', 'Bakkersbond Adorp lanceert broodweek', 'Bakkersbond Adorp lanceert vandaag een broodweek op de brug van Adorp Wandelt.', '“Wij bakken”, zegt Mieke Claes, voorzitter van Bakkersbond Adorp. Iedereen is blij, ook bij Adorp Wandelt.', 'Adorp Wandelt'],
  ['en', 'Arden Bakers Union launches a week of bread', 'Arden Bakers Union today launches a week of bread on the bridge of Arden Walks.', '“We bake,” said Nora Lind, chair of Arden Bakers Union. Everybody is glad, also at Arden Walks.', 'Arden Walks'],
  ['fr', 'La Fédération du Pain lance une semaine du pain', 'La Fédération du Pain lance aujourd’hui une semaine du pain sur la passerelle de Bourg Piéton.', '« Nous cuisons », dit Jeanne Morel, présidente de la Fédération du Pain. On se réjouit aussi chez Bourg Piéton.', 'Bourg Piéton'],
  ['de', 'Bäckerverband Adorf stellt Brotwoche vor', 'Der Bäckerverband Adorf stellt heute eine Brotwoche auf der Brücke von Freie Wege vor.', '„Wir backen“, sagt Anna Weber, Vorsitzende des Bäckerverbands Adorf. Alle freuen sich, auch bei Freie Wege.', 'Freie Wege'],
  ['es', 'La Federación del Pan lanza una semana del pan', 'La Federación del Pan lanza hoy una semana del pan en la pasarela de Aldea Camina.', '«Horneamos», dice Rosa Gil, presidenta de la Federación del Pan. Todos se alegran, también en Aldea Camina.', 'Aldea Camina'],
] as const;

describe('the publisher beside a partner', () => {
  test.each(PARTNERS)('is whose address the contact has, however much the other does (%s)', (tag, title, lead, said, name) => {
    const host = name.toLowerCase().replace(/ /gu, '').normalize('NFD').replace(/\p{M}/gu, '');
    const text = release(tag, `${lead} ${PROSE[tag]}`, `${said} ${name}.\n\npress@${host}.example`, title);
    expect(publisherOf(text)).toBe(name);
    expect(publisherOf(text.replace(/press@.*/u, ''))).not.toBe(name);
  });

  test.each([
    ['nl', 'Over de Bakkersbond Adorp'], ['en', 'About the Arden Bakers Union'], ['fr', 'À propos de la Fédération du Pain'], ['de', 'Über den Bäckerverband Adorf'], ['es', 'Acerca de la Federación del Pan'],
  ] as const)('is nobody who is only described at the end (%s)', (tag, about) => {
    expect(publisherOf(release(tag, PROSE[tag], `${about}\n\n${PROSE[tag]}`))).toBeUndefined();
  });

  test.each([
    ['nl', '“Wij bakken”, zegt Mieke Claes, voorzitter van de Vereniging van Bakkers. De Vereniging van Bakkers hielp. De Vereniging van Bakkers bakt.'],
    ['en', '“We bake,” said Nora Lind, chair of Arden Bakers Union. The Arden Bakers Union helped. Arden Bakers Union bakes.'],
    ['fr', '« Nous cuisons », dit Jeanne Morel, présidente de la Fédération du Pain. La Fédération du Pain a aidé. La Fédération du Pain cuit.'],
    ['de', '„Wir backen“, sagt Anna Weber, Vorsitzende des Verbands der Bäcker. Der Verband der Bäcker half. Der Verband der Bäcker backt. Es lebe der Verband der Bäcker.'],
    ['es', '«Horneamos pan para todos», dice Rosa Gil, presidenta de la Federación del Pan. La Federación del Pan ayudó. La Federación del Pan hornea.'],
  ] as const)('is nobody who only speaks further down (%s)', (tag, said) => {
    expect(publisherOf(release(tag, `${PROSE[tag]} ${PROSE[tag]} ${PROSE[tag]}`, said))).toBeUndefined();
    expect(publisherOf(release(tag, `${said} ${PROSE[tag]}`))).toBeDefined();
  });

  test('has no rival in a part of a word', () => {
    const said = '„Wir zählen“, sagt Anna Weber, Präsidentin des LGA. Das LGA misst. Das LGA rechnet.';
    expect(publisherOf(release('de', `Das Landesgewässeramt (LGA) rät zu mehr Wasser. ${PROSE.de}`, `CO2 hier, CO2 dort, CO2 überall, CO2 im Fluss, CO2 im See. ${said}`, 'CO2-Speicher im Fluss ist kein Ersatz für Wälder'))).toBe('Landesgewässeramt');
  });
});

describe('the name of the publisher', () => {
  test.each([
    ['nl', 'De Liga van het openbaar Vervoer (LOV) kondigt een nieuwe brug aan.', 'LOV', 'Liga van het openbaar Vervoer'],
    ['en', 'The Union of the free Walkers (UFW) announced a new bridge today.', 'UFW', 'Union of the free Walkers'],
    ['fr', 'La Ligue de la Vie publique du Lau (LVPL) annonce une nouvelle passerelle.', 'LVPL', 'Ligue de la Vie publique du Lau'],
    ['es', 'La Liga de la Vida pública de Aldea (LVPA) anuncia una nueva pasarela.', 'LVPA', 'Liga de la Vida pública de Aldea'],
  ] as const)('reaches as far as its acronym says (%s)', (tag, lead, short, name) => {
    expect(publisherOf(release(tag, `${lead} ${PROSE[tag]}`, `${short} 1. ${short} 2.`))).toBe(name);
  });

  test.each([
    ['nl', 'Reactie FBA op het verbod', 'FBA'], ['en', 'Reply ACU on the ban', 'ACU'], ['fr', 'Réponse FVB sur l’interdiction', 'FVB'], ['de', 'Antwort RVA auf das Verbot', 'RVA'], ['es', 'Respuesta FBA sobre la prohibición', 'FBA'],
  ] as const)('has no word that only opens the title (%s)', (tag, title, name) => {
    const we = { nl: 'Wij vinden dat goed.', en: 'We think that is good.', fr: 'Nous trouvons cela bien.', de: 'Wir finden das gut.', es: 'Nosotros lo vemos bien y nuestros socios también.' }[tag];
    expect([name, undefined]).toContain(publisherOf(`${title}\n\n${title}\n\n${PROSE[tag]} ${we} ${name} 1. ${name} 2. ${name} 3.\n`));
  });

  test('is written as the text does, where a title has capitals throughout', () => {
    expect(publisherOf(release('en', `Arden Walks, a charity for people on foot, today announced that its bridge is open. ${PROSE.en}`, `About Arden Walks\n\n${PROSE.en}`, 'ARDEN WALKS OPENS THE NEW FOOTBRIDGE FOR EVERYBODY'))).toBe('Arden Walks');
  });

  test('keeps the genitives inside and leaves the one at its end', () => {
    const office = 'Arden County State’s Attorney’s Office';
    const title = `${office} Opens a Bridge`;
    expect(publisherOf(`${title} | Arden County State's Attorney\n\nPress Release\n\n${title}\n\n3 May 2026\n\nThe ${office} (ACSAO) has started to refer people who are young to\na bridge\nthat opens. ${PROSE.en}\n\n“A good day,” said\nArden County State’s Attorney Nora Lind\n.\n`)).toBe(office);
    expect(publisherOf(release('en', `Walk With Arden (WWA) today announced a new bridge. ${PROSE.en}`, "“A good day,” said Nora Lind, WWA's head of bridges. It was WWA's day, and WWA's bridge."))).toBe('Walk With Arden');
  });

  test('is found over the breaks of lines', () => {
    const broken = 'Federación de los\nPuentes de Aldea';
    expect(publisherOf(release('es', `La ${broken} (FPA) anuncia hoy una pasarela. ${PROSE.es}`, `La FPA y la ${broken} y los socios de la ${broken}.`))).toBe('Federación de los Puentes de Aldea');
  });

  test('is the part of a page’s title that the headline names too', () => {
    const page = `<html lang="en"><head><title>${TITLE.en} | Arden River Board</title></head><body><main><h1>${TITLE.en}</h1><p>${PROSE.en}</p></main></body></html>`;
    expect(publisherOf(page.replaceAll('footbridge', 'footbridge of the Arden River Board'), 'text/html')).toBe('Arden River Board');
  });

  test.each([
    ['of which its address has some letters', 'Wandernetz Adorf', 'awnador@wnador.example'],
    ['of which its address has the start', 'Wander Netz Adorf Nordseite', 'presse@wandernetz.example'],
  ])('%s', (_, name, address) => {
    expect(publisherOf(release('de', PROSE.de, `Heute feiert ${name}. Auch ${name} zahlt. Dort steht ${name}.\n\nPressekontakt: ${address}`))).toBe(name);
  });
});

describe('the publisher of a release that was taken over', () => {
  test.each([
    ['nl', 'bron: "Persbericht, 3 mei 2026, Stichting Wandelpad"', 'Stichting Wandelpad'],
    ['en', 'source: "Press release | 3 May 2026 | Arden Walks"', 'Arden Walks'],
    ['fr', 'source: "Communiqué de presse : Bourg Piéton"', 'Bourg Piéton'],
    ['de', 'quelle: "Pressemitteilung, 03.05.2026, Gesellschaft für Freie Wege"', 'Gesellschaft für Freie Wege'],
    ['es', 'fuente: "Nota de prensa, 3 de mayo de 2026, Aldea Camina"', 'Aldea Camina'],
  ] as const)('stands in its front matter behind the label (%s)', (tag, line, name) => {
    const matter = (words: string): string => `---\ntitle: "${TITLE[tag]}"\n${words}\nauthor: "ArKopie"\n---\n\n${PROSE[tag]}\n`;
    expect(publisherOf(matter(line), 'text/markdown')).toBe(name);
    expect(publisherOf(matter(line.replace(/"(?:Pers|Press|Comm|Nota).*[,|:] /u, '"')), 'text/markdown')).not.toBe(name);
  });
});

describe('the source in capitals at the end', () => {
  test.each([
    ['fr', 'SOURCE : Mouvement Bourg libre\nPour information : Jeanne Morel, 514 555-0100', 'Mouvement Bourg libre'],
    ['en', 'SOURCE: Arden Cycling Union', 'Arden Cycling Union'],
    ['nl', 'BRON: Fietsersbond Adorp', 'Fietsersbond Adorp'],
    ['de', 'QUELLE: Radverband Adorf e.V.', 'Radverband Adorf e.V.'],
    ['es', 'FUENTE: Federación Bici Aldea', 'Federación Bici Aldea'],
  ] as const)('sends the release (%s: %s)', (tag, end, name) => {
    expect(publisherOf(release(tag, PROSE[tag], end))).toBe(name);
    const label = /^\p{Lu}+/u.exec(end)?.[0] as string;
    expect(publisherOf(release(tag, PROSE[tag], end.replace(label, label.charAt(0) + label.slice(1).toLowerCase())))).toBeUndefined();
  });
});

describe('the label of a letter', () => {
  test.each([
    ['nl', 'Open brief aan de Minister van Rivieren', 'Persverklaring aan de Fietsersbond Adorp'], ['en', 'Statement to the Arden Cycling Union', 'Press statement to the Minister for Rivers'], ['fr', 'Déclaration à la Fédération Vélo Bourg', 'Déclaration au Ministère des Rivières'],
    ['de', 'Offener Brief an den Radverband Adorf', 'Stellungnahme an das Ministerium für Flüsse'], ['es', 'Declaración a la Federación Bici Aldea', 'Comunicado al Ministerio de los Ríos'],
  ] as const)('names who gets it, not who sends it (%s)', (tag, ...labels) => {
    for (const label of labels) expect(publisherOf(`${label}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n\n${PROSE[tag]}\n`)).toBeUndefined();
  });
});

describe('the publisher whose speaker speaks', () => {
  test('is not who speaks behind somebody of whom nobody is told the employer', () => {
    const said = '“We bake,” said Tom Birch, chair of the Union of Bakers. The Union of Bakers was there, and the Union of Bakers paid.';
    const before = '“This will bring bread,” said Nora Lind, who opened the bridge.';
    expect(publisherOf(`${TITLE.en}\n\n${said} ${PROSE.en}\n`)).toBe('Union of Bakers');
    expect(publisherOf(`${TITLE.en}\n\n${before} ${PROSE.en}\n\n${said}\n`)).toBeUndefined();
  });

  test('is the ministry that the contact names, and not its minister', () => {
    const text = (contact: string): string => `Minister Opens New Footbridge\n\nARDEN, May 3, 2026 – Rivers Minister Nora Lind today opened the footbridge. ${PROSE.en}\n\n“This bridge will bring people together,” Minister Lind said. The Ministry of Quiet Rivers paid.\n\nMedia contact:\nTom Birch\n${contact}\n613-555-0100\n`;
    expect(publisherOf(text('Ministry of Quiet Rivers'))).toBe('Ministry of Quiet Rivers');
    expect(publisherOf(text('tom@gmail.com'))).toBe('Nora Lind');
  });
});

describe('the address of the contact', () => {
  test.each([
    ['es', 'Colegio de Veterinarios del Lau', 'prensa@colvetlau.example'],
    ['en', 'Arden Council for Bridges', 'press@ardcoubri.example'],
    ['nl', 'Adorpse Vereniging voor Bruggen', 'pers@adverbrug.example'],
    ['fr', 'Comité des Ponts du Lau', 'presse@componlau.example'],
    ['de', 'Verband Brücken für Adorf', 'presse@verbruado.example'],
  ] as const)('may have the start of each word of the publisher’s name (%s: %s)', (tag, name, address) => {
    expect(publisherOf(release(tag, PROSE[tag], `${name}. ${name}, ${name}!\n\n${address}`))).toBe(name);
    expect(publisherOf(release(tag, PROSE[tag], `${name}. ${name}, ${name}!\n\n${address.replace('@', '@q')}`))).toBeUndefined();
  });
});

describe('one of several employers', () => {
  test.each([
    ['nl', 'Adorp Wandelt en Brouwerij Kroon blijven samen', 'Brouwerij Kroon blijft tot 2030 sponsor van de brug.', '“Dat is goed nieuws”, zegt voorzitter Joris Maes. “Dat past”, zegt Mieke Claes van Brouwerij Kroon.', 'Brouwerij Kroon brouwt. Brouwerij Kroon schenkt.'],
    ['en', 'Arden Walks and Crown Brewery stay together', 'Crown Brewery remains sponsor of the bridge until 2030.', '“This is good news,” said chairman Tom Birch. “It fits,” said Nora Lind of Crown Brewery.', 'Crown Brewery brews. Crown Brewery pours.'],
    ['fr', 'Bourg Piéton et la Brasserie Couronne restent ensemble', 'La Brasserie Couronne reste partenaire de la passerelle jusqu’en 2030.', '« C’est une bonne nouvelle », dit le président Luc Petit. « Cela va bien ensemble », dit Jeanne Morel, de la Brasserie Couronne.', 'La Brasserie Couronne brasse. La Brasserie Couronne sert.'],
    ['de', 'Freie Wege und Brauerei Krone bleiben zusammen', 'Die Brauerei Krone bleibt bis 2030 Sponsor der Brücke.', '„Das ist eine gute Nachricht“, sagt Präsident Jan Maurer. „Das passt gut“, sagt Anna Weber von der Brauerei Krone.', 'Die Brauerei Krone braut. Die Brauerei Krone schenkt aus.'],
    ['es', 'Aldea Camina y la Cervecería Corona siguen juntas', 'La Cervecería Corona seguirá como patrocinadora de la pasarela hasta 2030.', '«Es una buena noticia para todos», dice el presidente Luis Vera. «Encaja muy bien», dice Rosa Gil, de la Cervecería Corona.', 'La Cervecería Corona fabrica. La Cervecería Corona sirve.'],
  ] as const)('that does nothing is no publisher for being the subject of the lead (%s)', (tag, title, lead, said, more) => {
    expect(publisherOf(release(tag, `${lead} ${PROSE[tag]}`, `${said}\n\n${more}`, title))).toBeUndefined();
  });
});
