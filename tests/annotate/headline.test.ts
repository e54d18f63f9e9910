import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

function factsOf(text: string, mediaType: MediaType = 'text/plain'): PressRelease {
  const document = read({ text, mediaType });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release as PressRelease;
}

const EN = 'The work took almost two years and was finished last week, although the weather was bad for most of the time and some of the stones came late. People who live near the river can now walk to the market in a few minutes.';
const NL = 'De werken duurden bijna twee jaar en zijn vorige week klaar geraakt, hoewel het weer maandenlang slecht was en de stenen te laat kwamen. Wie bij de rivier woont, kan nu in een paar minuten te voet naar de markt.';
const DE = 'Die Arbeiten haben fast zwei Jahre gedauert und wurden in der letzten Woche beendet, obwohl das Wetter lange schlecht war und die Steine zu spät kamen. Wer am Fluss wohnt, kann jetzt in wenigen Minuten zu Fuß zum Markt gehen.';
const FR = 'Les travaux ont duré presque deux ans et se sont achevés la semaine dernière, bien que le temps ait été mauvais et que les pierres soient arrivées en retard. Ceux qui vivent près de la rivière peuvent maintenant aller au marché à pied.';
const ES = 'Las obras han durado casi dos años y se terminaron la semana pasada, aunque el tiempo fue malo durante meses y las piedras llegaron tarde. Quienes viven cerca del río pueden ir ahora al mercado a pie en pocos minutos.';

describe('the subheading', () => {
  test.each([
    ['en', `The museum acquires a brooch\n\nLondon, 3 March 2026 - The museum bought it with public money, and that is good. “We are thrilled with it,” said Ann Moss. “It is home.”`, '2026-03-03'],
    ['nl', `De gemeente opent het zwembad\n\nGent, 4 mei 2026 - De schepen An Maes is er blij mee: “De mensen kunnen vanaf zaterdag weer naar het water.”`, '2026-05-04'],
    ['de', `Die Stadt öffnet das Freibad\n\nKiel, 4. Mai 2026 - Die Bürgermeisterin Ute Maier freut sich mit den Kindern: „Ab Samstag kann hier wieder geschwommen werden.“`, '2026-05-04'],
    ['fr', `La Ville rouvre la piscine\n\nMetz, le 4 mai 2026 - La maire Anne Petit se réjouit pour les familles : « Les habitants pourront nager dès samedi. »`, '2026-05-04'],
    ['es', `La ciudad abre la piscina\n\nLeón, 4 de mayo de 2026.- La alcaldesa Ana Ruiz lo celebra con los vecinos: «Los niños podrán nadar desde el sábado».`, '2026-05-04'],
  ])('is no paragraph that a dateline opens (%s)', (_, text, date) => {
    const facts = factsOf(text);
    expect(facts.subheading).toBeUndefined();
    expect(facts.datePublished).toBe(date);
    expect(facts.quotations).toHaveLength(1);
  });

  test('is no paragraph of sentences that ends with what somebody says', () => {
    expect(factsOf(`The museum acquires a brooch\n\nThe museum bought it with public money last week. It is on show from today. “We are thrilled with it,” said Ann Moss. “It is home.”\n\n${EN}`).subheading).toBeUndefined();
  });
});

describe('a letterhead around a label', () => {
  test.each([
    ['en', `The Anglican Diocese of Arden\nPress statement - 7 Sept 2026\n\nDiocese sells a house to build a hostel\n\n${EN}`, 'Diocese sells a house to build a hostel', '2026-09-07'],
    ['nl', `Gemeente Adorp\nPersbericht nr. 12\n3 mei 2026\n\nNieuwe brug voor wie te voet gaat\n\n${NL}`, 'Nieuwe brug voor wie te voet gaat', '2026-05-03'],
    ['de', `Stadt Adorf\nPressemitteilung Nr. 12/2026\n3. Mai 2026\n\nNeue Brücke für alle am Fluss\n\n${DE}`, 'Neue Brücke für alle am Fluss', '2026-05-03'],
    ['fr', `Ville de Landeville – Communiqué\n\nUne passerelle pour tous ouvre au printemps\n\nLandeville, le 3 mai 2026 – ${FR}`, 'Une passerelle pour tous ouvre au printemps', '2026-05-03'],
    ['es', `Secretaría de Obras\nComunicado No. 212\n3 de mayo de 2026\n\nEl puente nuevo se abre a todos\n\n${ES}`, 'El puente nuevo se abre a todos', '2026-05-03'],
  ])('is no headline, and its date is the date of the release (%s)', (_, text, headline, date) => {
    expect(factsOf(text)).toMatchObject({ headline, datePublished: date });
  });

  test.each([
    ['nl', `Brug open\n\nGemeente Adorp\nPersbericht\nDatum: 14 april 2026\n\n${NL}`],
    ['fr', `La passerelle ouvre\n\nVILLE DE LANDEVILLE - DIRECTION DE LA COMMUNICATION\nLe 14 avril 2026\n\n${FR}`],
    ['de', `Brücke offen\n\nKantonspolizei Adorf Medienmitteilung vom 14. April 2026\n\n${DE}`],
  ])('is no place of the release (%s)', (_, text) => {
    expect(factsOf(text).dateline?.place).toBeUndefined();
  });

  test('has the place behind it', () => {
    expect(factsOf(`The bridge is open\n\nUniversity of Arden | London, 3 May 2026 – ${EN}`).dateline?.place).toBe('London');
  });
});

describe('the headline', () => {
  test('is not the navigation of the page, where its title stands in a paragraph', () => {
    const page = `<html lang="en"><head><title>City of Arden | The new footbridge is open to everybody | Press release</title></head><body><table><tr><td>All news | About us | Pictures | Documents | Contact</td></tr></table><p>The new footbridge is open to everybody</p><p>${EN}</p></body></html>`;
    expect(factsOf(page, 'text/html').headline).toBe('The new footbridge is open to everybody');
  });

  test('is that of front matter, where the first heading parts the text', () => {
    expect(factsOf(`---\ntitle: La nouvelle passerelle est ouverte\ndate: 2026-05-03\n---\n\n## Traverser la rivière autrement\n\n${FR}\n`, 'text/markdown').headline).toBe('La nouvelle passerelle est ouverte');
    expect(factsOf(`---\ntitle: "Communiqué de presse : La nouvelle passerelle est ouverte"\n---\n\n## La nouvelle passerelle est ouverte\n\n${FR}\n`, 'text/markdown').headline).toBe('La nouvelle passerelle est ouverte');
  });

  test.each([
    ['in other words in a first line', '**Twelve teams take off at the open day of Harbour Labs**'],
    ['in other words in a heading', '## Twelve teams take off at the open day of Harbour Labs'],
  ])('stands in the text %s than in front matter', (_, line) => {
    const title = line.replace(/[*#]+ ?/gu, '');
    expect(factsOf(`---\ntitle: 12 teams at the open day of Harbour Labs\n---\n${line}\n\n${EN}\n`, 'text/markdown').headline).toBe(title);
  });

  test.each([
    ['# Press release — Harbour 2.0', '**For immediate release** · 3 May 2026\n\n---\n\n## Harbour 2.0: a bridge of ten metres for everybody', EN, 'Harbour 2.0: a bridge of ten metres for everybody'],
    ['# Communiqué de presse : Pont 2.0', '3 mai 2026\n\n## Un pont de dix mètres pour tout le monde', FR, 'Un pont de dix mètres pour tout le monde'],
    ['# Nota de prensa — Puente 2.0', '3 de mayo de 2026\n\n## Un puente de diez metros para todo el mundo', ES, 'Un puente de diez metros para todo el mundo'],
  ])('stands below a heading of the label and a name (%s)', (label, rest, prose, title) => {
    expect(factsOf(`${label}\n\n${rest}\n\n${prose}\n`, 'text/markdown').headline).toBe(title);
    expect(factsOf(`${label}\n\n${prose}\n\n${rest.slice(rest.indexOf('## '))}\n\n${prose}\n`, 'text/markdown').headline).not.toBe(title);
  });

  test.each([
    ['en', 'For immediate release after [date]', EN],
    ['fr', 'Pour diffusion immédiate dès le [date]', FR],
    ['es', 'Para publicación inmediata desde [fecha]', ES],
  ])('is not the line that says when the release may go out (%s)', (_, line, prose) => {
    expect(factsOf(`${line}\n\n---\n\nFOOTBRIDGE 2.0 OVER THE LAU\n\n${prose}\n`, 'text/plain').headline).toBe('FOOTBRIDGE 2.0 OVER THE LAU');
  });

  test.each([
    ['nl', '# Persbericht — Brug 2.0', NL, '## Een brug van tien meter voor iedereen', 'Gent, 3 mei 2026. '],
    ['en', '# Press release — Harbour 2.0', EN, '## A bridge of ten metres for everybody', 'LONDON, 3 May 2026 – '],
    ['fr', '# Communiqué de presse : Pont 2.0', FR, '## Un pont de dix mètres pour tout le monde', 'Bourg, le 3 mai 2026 – '],
    ['de', '# Pressemitteilung — Brücke 2.0', DE, '## Eine Brücke von zehn Metern für alle', 'Adorf, 3. Mai 2026. '],
    ['es', '# Nota de prensa — Puente 2.0', ES, '## Un puente de diez metros para todos', 'Madrid, 3 de mayo de 2026. '],
  ])('stands above the dateline, below notes of the sender (%s)', (_, label, prose, title, dateline) => {
    expect(factsOf(`${label}\n\n${prose}\n\n---\n\n${title}\n\n${dateline}${prose}\n`, 'text/markdown').headline).toBe(title.slice(3));
  });

  test.each([
    ['nl', 'Geachte redactie,', NL],
    ['en', 'Dear all,', EN],
    ['fr', 'Chers amis de la presse,', FR],
    ['de', 'Sehr geehrte Damen und Herren,', DE],
    ['es', 'Estimados amigos de la prensa,', ES],
  ])('is no salutation (%s)', (lang, words, prose) => {
    expect(factsOf(`<html lang="${lang}"><head><title>Harbour 2.0</title></head><body><p>${words}</p><p>${prose}</p></body></html>`, 'text/html').headline).toBe('Harbour 2.0');
  });

  test('is the first heading where it holds the title of front matter', () => {
    expect(factsOf(`---\ntitle: "Subsidie nieuwe voetbrug"\n---\n\n## Buurt ontvangt subsidie nieuwe voetbrug\n\n${NL}\n`, 'text/markdown').headline).toBe('Buurt ontvangt subsidie nieuwe voetbrug');
  });

  test('has its date in the name of the page, where nothing else gives one', () => {
    const page = (date: string): string => `Title: The new footbridge is open\nSlug: 2026-05-03_the-new-footbridge\n${date}Lang: en\n\n${EN}\n`;
    expect(factsOf(page(''), 'text/markdown').datePublished).toBe('2026-05-03');
    expect(factsOf(page('Date: 2026-05-04\n'), 'text/markdown').datePublished).toBe('2026-05-04');
  });

  test('stands below place and date, in one block with them', () => {
    const facts = factsOf(`# Communiqué de presse\n\n**Bourg, le 13 juillet 2025**\n**La nouvelle passerelle est ouverte à tous**\n\n${FR}\n`, 'text/markdown');
    expect([facts.headline, facts.datePublished]).toEqual(['La nouvelle passerelle est ouverte à tous', '2025-07-13']);
  });

  test('is the words of the text where front matter ends them with a stop', () => {
    expect(factsOf(`---\ntitle: "The new footbridge is open to everybody."\n---\n\nMEDIA RELEASE\n\nThe new footbridge is open to everybody\n\n${EN}\n`).headline).toBe('The new footbridge is open to everybody');
  });

  test('is no heading behind the first paragraphs of a page', () => {
    expect(factsOf(`<p>${EN}</p><p>${EN}</p><h3>What the bridge will do for you</h3><p>${EN}</p>`, 'text/html').headline).toBe('');
  });

  test('goes on over a line break in a name that the text has in one piece', () => {
    const text = (name: string): string => `3 March 2026 Contact: Ann Lee\nOffice of the District Attorney of Lau\n020 7946 0001 (Office)\nann.lee@lau.example\nFOR IMMEDIATE RELEASE: The District Attorney of Lau County, John\nCreed, Announces Twelve New Lights to Make the Quay Much Safer for\nParticipants of the Night Market\n(LAU) – The Office of the District Attorney of Lau has got money for lights, which it will\nput up in summer so that people can see where they go at night and need not be afraid of the\nwater that is high there in spring and low in the autumn, when the boats are away. ${name}\nwas there with the council and with all who had asked for lights on the quay for many years.`;
    expect(factsOf(text('John Creed')).headline).toBe('The District Attorney of Lau County, John Creed, Announces Twelve New Lights to Make the Quay Much Safer for Participants of the Night Market');
    expect(factsOf(text('Nobody')).headline).not.toContain('Creed');
  });

  test('is the heading below the name of the section', () => {
    expect(factsOf(`<h1>Newsroom</h1><h2>The new footbridge is open to everybody</h2><p>${EN}</p>`, 'text/html').headline).toBe('The new footbridge is open to everybody');
  });

  test.each([
    ['Dossier de presse Passerelle', 'La nouvelle passerelle est ouverte à tous', FR],
    ['Communiqué institutionnel', 'La nouvelle passerelle est ouverte à tous', FR],
    ['Comunicado de prensa para la pasarela', 'La nueva pasarela está abierta para todos', ES],
    ['Press release May 2026', 'The new footbridge is open to everybody', EN],
  ])('stands below a heading that says what the text is (%s)', (genre, title, prose) => {
    expect(factsOf(`<h1>${genre}</h1><p><a href="#a">A</a></p><h2>${title}</h2><p>${prose}</p>`, 'text/html').headline).toBe(title);
    expect(factsOf(`<h1>${title}</h1><h2>${genre}</h2><p>${prose}</p>`, 'text/html').headline).toBe(title);
  });

  test('is the title that stands again, where the first line is that of the page with its site', () => {
    const text = `FOR IMMEDIATE RELEASE: Two charged over the footbridge - Arden Harbour Office\nNews\nPress Release\nFOR IMMEDIATE RELEASE: Two charged over the footbridge\nAdmin | May 3, 2026\nfor immediate release\nTwo charged over the footbridge\n(Arden – May 3, 2026)\n– ${EN}\n`;
    expect(factsOf(text).headline).toBe('Two charged over the footbridge');
  });

  test.each([
    ['Contact: Tasha Reed', 'FOR IMMEDIATE RELEASE: The new footbridge is open', EN],
    ['Contacto: Tasha Reed', 'PARA PUBLICACIÓN INMEDIATA: La nueva pasarela está abierta', ES],
    ['Contacto: Tasha Reed', 'For Immediate Release: Everybody may cross the bridge', ES],
  ])('stands below the contact at the top (%s, %s)', (contact, title, prose) => {
    const text = `3 May 2026 ${contact}\n\nArden Harbour Pilots\n\n214-555-0136 (Office)\n\ntasha.reed@arden.example\n\n${title}\n\n(Arden) – ${prose}\n`;
    expect(factsOf(text).headline).toBe(title.slice(title.indexOf(':') + 2));
  });

  test('ends where the dateline begins, in one block with it', () => {
    const text = `PARA PUBLICACIÓN INMEDIATA: La nueva pasarela está abierta para\ntodos los que viven en la aldea\n(Aldea, Texas) – ${ES}\n`;
    expect(factsOf(text).headline).toBe('La nueva pasarela está abierta para todos los que viven en la aldea');
  });
});

describe('the date', () => {
  test.each([
    ['fr', `Le colloque de la rivière\n\n9 — 11 juillet 2026\n\n${FR}\n`],
    ['es', `El coloquio del río\n\n9 - 11 julio 2026\n\n${ES}\n`],
    ['en', `The river conference is back\n\n9 – 11 July 2026\n\n${EN}\n`],
  ])('is not the days of an event (%s)', (_, text) => {
    expect(factsOf(text).datePublished).toBeUndefined();
  });

  test('stands behind a number and a dash', () => {
    expect(factsOf(`UPD 177/13 - 07.10.2013\n\nDie neue Brücke ist für alle geöffnet\n\nDie Arbeiten haben fast zwei Jahre gedauert und wurden in der letzten Woche beendet, obwohl es meistens geregnet hat und die Steine zu spät kamen.\n`).datePublished).toBe('2013-10-07');
  });
});

describe('the label of a release', () => {
  test.each([
    ['nl', 'Persbericht van de Fietsersbond Adorp, 3 mei 2026', NL],
    ['en', 'Statement from the Arden Cycling Union – 3 May 2026', EN],
    ['fr', 'Communiqué de la Fédération Vélo Bourg, 3 mai 2026', FR],
    ['de', 'Stellungnahme des Radverbands Adorf vom 3. Mai 2026', DE],
    ['es', 'Comunicado de la Federación Bici Aldea, 3 de mayo de 2026', ES],
  ] as const)('is the headline with whom it is from, where there is no other (%s)', (_, label, prose) => {
    expect(factsOf(`${label}\n\n${prose}\n\n${prose}\n`)).toMatchObject({ headline: label, datePublished: '2026-05-03' });
    const title = { nl: 'De nieuwe brug is open', en: 'The new bridge is open', fr: 'La passerelle est ouverte', de: 'Die neue Brücke ist offen', es: 'La pasarela está abierta' }[_];
    expect(factsOf(`${label}\n\n${title}\n\n${prose}\n\n${prose}\n`).headline).toBe(title);
  });

  test.each([
    ['nl', 'Fietsersbond Adorp zegt:', 'Persbericht van de Fietsersbond Adorp', NL],
    ['en', 'The Arden Cycling Union said:', 'Statement from the Arden Cycling Union', EN],
    ['fr', 'La Fédération Vélo Bourg a déclaré :', 'Communiqué de la Fédération Vélo Bourg', FR],
    ['de', 'Der Radverband Adorf erklärt:', 'Stellungnahme des Radverbands Adorf', DE],
    ['es', 'La Federación Bici Aldea ha declarado:', 'Comunicado de la Federación Bici Aldea', ES],
  ] as const)('goes before a line that only opens what somebody says (%s)', (_, line, label, prose) => {
    expect(factsOf(`${label}\n\n${line}\n\n“${prose}”\n\n${prose}\n`).headline).toBe(label);
  });

  test('has the title below it, and the words of its page above', () => {
    expect(factsOf(`Send your release to every newsroom.\nOne form for all of them.\n\nSend release\n\nPress release\n\nThe new footbridge is open to everybody\n\n${EN}\n`).headline).toBe('The new footbridge is open to everybody');
  });
});

describe('the rule that asks for a release', () => {
  test.each([
    ['nl', 'Gereglementeerde informatie overeenkomstig artikel 17 MAR', 'Gereglementeerde informatie – Voorwetenschap', 'Laubouw verhoogt zijn verwachtingen', NL],
    ['en', 'Inside information pursuant to Article 17 MAR', 'Regulated information – Inside information', 'Arden Builders raises its outlook', EN],
    ['fr', 'Information privilégiée conformément à l’article 17 MAR', 'Information réglementée – Information privilégiée', 'Ponts Lau relève ses prévisions', FR],
    ['de', 'Ad-hoc-Mitteilung gemäß Artikel 17 MAR', 'Ad-hoc-Mitteilung: Insiderinformation', 'Laubau erhöht die Prognose', DE],
    ['es', 'Información privilegiada conforme al artículo 17 MAR', 'Información regulada – Información privilegiada', 'Puentes Lau eleva sus previsiones', ES],
  ] as const)('is no headline, nor are two labels (%s)', (_, rule, labels, title, prose) => {
    for (const line of [rule, labels]) expect(factsOf(`${line}\n\n${title}\n\n${prose}\n`).headline).toBe(title);
    expect(factsOf(`${labels.split(/[–:]/u)[0] as string}– ${title}\n\n${prose}\n`).headline).toBe(title);
  });
});

describe('the label of a title', () => {
  test.each([['nl', 'Titel', 'Auteur', NL], ['fr', 'Titre', 'Auteur', FR], ['de', 'Titel', 'Autor', DE], ['es', 'Título', 'Autor', ES]] as const)('is no part of it, nor is the line below (%s)', (_, label, author, prose) => {
    const title = prose.split(' ').slice(0, 5).join(' ');
    expect(factsOf(`${label}: ${title}\n${author}: Arden Walks\n\n${prose}\n`).headline).toBe(title);
    expect(factsOf(`- ${label.toLowerCase()}: ${title}\n- ${author.toLowerCase()}: Arden Walks\n\n${prose}\n`, 'text/markdown').headline).toBe(title);
  });
});

describe('the title of an article', () => {
  test('is a second heading in a header of its own, where the first one is the link of the site', () => {
    const page = `<html lang="de"><head><title>Wanderverein Adorf - Brücke offen</title></head><body><div id="header"><h1><a href="/">Wanderverein Adorf</a></h1></div><div class="item-page"><div class="page-header"><h2>Brücke offen</h2></div><dl><dd>Veröffentlicht: 03. Mai 2026</dd></dl><p>${DE}</p><h3>Hintergrund</h3><p>${DE}</p></div></body></html>`;
    const facts = factsOf(page, 'text/html');
    expect([facts.headline, facts.datePublished, facts.dateline?.place]).toEqual(['Brücke offen', '2026-05-03', undefined]);
  });
});
