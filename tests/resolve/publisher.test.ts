import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { Origin } from '../../src/model/origin.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

function publisherOf(text: string, mediaType: MediaType = 'text/plain'): { name: string | undefined; origin: Origin | undefined } {
  const document = read({ text, mediaType });
  const resolved = resolve({ document, annotations: annotate(document, languages), languages }).releases[0];
  return { name: resolved?.release.publisher?.name, origin: resolved?.origins['/publisher/name'] };
}

// Prose that names nobody, so that a release's language is clear and nothing else speaks for an issuer.
const PROSE = {
  en: 'The work took almost two years and was finished last week, although the weather was bad for most of the time and some of the stones came late. People who live near the river can now walk to the market in a few minutes.',
  nl: 'De werken hebben bijna twee jaar geduurd en zijn vorige week afgerond, hoewel het weer meestal slecht was en een deel van de stenen te laat kwam. Wie bij de rivier woont, kan nu in een paar minuten naar de markt lopen.',
  de: 'Die Arbeiten haben fast zwei Jahre gedauert und wurden in der letzten Woche beendet, obwohl es meistens geregnet hat und die Steine zu spät kamen. Wer am Fluss wohnt, kann jetzt in wenigen Minuten zum Markt gehen.',
  fr: 'Les travaux ont duré presque deux ans et se sont achevés la semaine dernière, bien que le temps ait été mauvais et que les pierres soient arrivées en retard. Ceux qui vivent près de la rivière peuvent maintenant aller au marché à pied.',
  es: 'Las obras han durado casi dos años y se terminaron la semana pasada, aunque el tiempo fue malo durante meses y las piedras llegaron tarde. Quienes viven cerca del río pueden ir ahora al mercado a pie en pocos minutos.',
};

describe('the publisher is the name', () => {
  test.each([
    ['en', 'Ministry of Quiet Rivers', 'FOR IMMEDIATE RELEASE\n\nThe new footbridge is open to everybody'],
    ['nl', 'Ministerie van Stille Wateren', 'PERSBERICHT\n\nDe nieuwe voetgangersbrug is open voor iedereen'],
    ['de', 'Landesamt für Stille Gewässer', 'PRESSEMITTEILUNG\n\nDie neue Brücke ist für alle geöffnet'],
    ['fr', 'Ministère des Rivières', 'COMMUNIQUÉ DE PRESSE\n\nLa nouvelle passerelle est ouverte à tous'],
    ['es', 'Ministerio de los Ríos Tranquilos', 'NOTA DE PRENSA\n\nLa nueva pasarela está abierta para todos'],
  ] as const)('in the letterhead (%s)', (language, name, rest) => {
    expect(publisherOf(`${name}\n\n${rest}\n\n${PROSE[language]}\n`)).toMatchObject({ name, origin: { by: expect.stringContaining('letterhead') as string } });
  });

  test.each([
    ['en', 'Press release: Arden Cycling Union', 'Arden Cycling Union'],
    ['nl', 'Persbericht van de Fietsersbond Adorp, 3 mei 2026', 'Fietsersbond Adorp'],
    ['de', 'Pressemeldung der Offene Wege Adorf e.V. vom 3.5.2026', 'Offene Wege Adorf e.V.'],
    ['fr', 'Communiqué de presse de la Fédération Vélo Bourg', 'Fédération Vélo Bourg'],
    ['es', 'Comunicado de la Federación Bici Aldea', 'Federación Bici Aldea'],
  ] as const)('behind the label of the release (%s)', (language, label, name) => {
    const title = { en: 'The new footbridge is open to everybody', nl: 'De nieuwe voetgangersbrug is open', de: 'Die neue Brücke ist für alle geöffnet', fr: 'La nouvelle passerelle est ouverte à tous', es: 'La nueva pasarela está abierta para todos' }[language];
    expect(publisherOf(`${label}\n\n${title}\n\n${PROSE[language]}\n`)).toMatchObject({ name, origin: { by: expect.stringContaining('label') as string } });
  });

  test.each([
    ['en', 'Arden Walks, a charity for people on foot, today announced that its bridge is open.', 'About Arden Walks', 'Arden Walks'],
    ['nl', 'Adorp Wandelt kondigt vandaag aan dat de nieuwe brug voor iedereen open is.', 'Over Adorp Wandelt', 'Adorp Wandelt'],
    ['de', 'Die Initiative „Adorf geht zu Fuß“ stellt heute die neue Brücke vor, die für alle offen ist.', 'Über Adorf geht zu Fuß', undefined],
    ['de', 'Das Bündnis Freie Wege stellt heute die neue Brücke vor, die für alle offen ist.', 'Über Freie Wege', 'Freie Wege'],
    ['fr', 'L’association Bourg Piéton annonce aujourd’hui l’ouverture de la nouvelle passerelle pour tous.', 'À propos de Bourg Piéton', 'Bourg Piéton'],
    ['es', 'La asociación Aldea Camina anuncia hoy que la nueva pasarela está abierta para todos.', 'Acerca de Aldea Camina', 'Aldea Camina'],
  ] as const)('that announces and is described (%s: %s)', (language, lead, about, name) => {
    const found = publisherOf(`De brug | la passerelle\n\n${lead}\n\n${PROSE[language]}\n\n${about}\n\n${PROSE[language]}\n`);
    expect(found.name).toBe(name);
  });

  test.each([
    ['en', 'Harbour Days is a project of the Arden River Trust that opens quays for a week.', 'Arden River Trust'],
    ['nl', 'Havendagen is een initiatief van de Stichting Stille Wateren, dat kaden een week openstelt.', 'Stille Wateren'],
    ['de', 'Die Hafentage sind ein Projekt der Uferstiftung Adorf, das Kais für eine Woche öffnet.', 'Uferstiftung Adorf'],
    ['fr', 'Quais Ouverts est un projet de la Fondation des Rivières qui ouvre les quais une semaine.', 'Fondation des Rivières'],
    ['es', 'Muelles Abiertos es un proyecto de la Fundación Ríos Tranquilos que abre los muelles.', 'Fundación Ríos Tranquilos'],
  ] as const)('of which what is described is a project (%s)', (language, sentence, name) => {
    const text = `La passerelle 2026\n\n${PROSE[language]}\n\n${PROSE[language]} ${name} 1. ${name} 2. ${name} 3.\n\n${sentence}\n`;
    expect(publisherOf(text)).toMatchObject({ name, origin: { by: expect.stringContaining('who it is') as string } });
  });

  test.each([
    ['that its address spells with ae, oe, ue', 'Grünes Netz', 'presse@gruenesnetz.example'],
    ['that is its address', 'Kurse.com', 'presse@kurse.com'],
    ['that stands before the "@"', 'Freie Wege Adorf', 'freie-wege-adorf@posteo.de'],
  ])('%s', (_, name, address) => {
    const text = `Neue Brücke in Adorf\n\n${PROSE.de} Heute feiert ${name}. Auch ${name} zahlt. Dort steht ${name}.\n\n„Wir feiern“, sagt Anna Weber, Sprecherin bei ${name}.\n\nPressekontakt: ${address}\n`;
    expect(publisherOf(text).name).toBe(name);
  });

  test('whose words the capitals of another name are, wherever that stands', () => {
    const text = `La passerelle est ouverte\n\nUne étude pour le Conseil Régional du Vélo Libre est parue. ${PROSE.fr}\n\nLe CRVL a payé. Le CRVL a compté. Avec le CRVL, tout va mieux.\n\nContact presse\nJeanne Morel\njeanne@crvl.example\n`;
    expect(publisherOf(text).name).toBe('Conseil Régional du Vélo Libre');
  });

  test('of none of three partners that all speak alike', () => {
    const said = ['Arden River Board', 'Lau Valley Trust', 'Bay Harbour Union'].map((name) => `“We share this work,” said Ann Lowe of ${name}, director of ${name}. The ${name} pays a third.`);
    expect(publisherOf(`Three partners open a bridge\n\n${PROSE.en}\n\n${said.join('\n\n')}\n`).name).toBeUndefined();
  });

  test('of no label at the top', () => {
    expect(publisherOf(`FOR THE PRESS\n\nNo. 16\n\nTHE NEW FOOTBRIDGE IS OPEN\n\n${PROSE.en}\n`).name).toBeUndefined();
  });

  test('that front matter gives beside the title, behind the label of the release', () => {
    const matter = '---\ntitle: "Neue Brücke"\nsubtitle: "Pressemitteilung von FreieWege"\nauthor: "FreieWege"\n---\n';
    expect(publisherOf(`${matter}\nHeute feiert FreieWege. ${PROSE.de}\n\nKontakt für Rückfragen:\n\nBüro FreieWege\n\nMail: freiewege@posteo.de\n`, 'text/markdown').name).toBe('FreieWege');
  });

  test('that its address spells, where the text has the place alone more often', () => {
    const text = `3 May 2026 Contact: Clara Birch\nArden County River Board\n555-653-3600 (Office)\nclara.birch@ardencounty.example\nFor Immediate Release: The new footbridge is open to everybody\n\nThe mayor of Arden came. ${PROSE.en} In Arden it rained. All of Arden walked. Arden is small. Arden is old.\n`;
    expect(publisherOf(text).name).toBe('Arden County River Board');
  });

  test('of the site in the title of the page, without its article', () => {
    const page = `<html lang="en"><head><title>The new footbridge is open to everybody | The Arden River Board</title></head><body><main><h1>The new footbridge is open to everybody</h1><p>${PROSE.en}</p></main></body></html>`;
    expect(publisherOf(page, 'text/html')).toMatchObject({ name: 'Arden River Board', origin: { declared: 'headline', by: 'title' } });
  });

  test('that a file gives as its source or corporate author, where catalogues write people with a comma', () => {
    const matter = '---\ntitle: "The new footbridge is open"\ncreators:\n  - "Lind, Nora"\n  - "Arden River Party"\nsource: "Minister for Rivers"\n---\n';
    expect(publisherOf(`${matter}\n${PROSE.en}\n`).name).toBe('Arden River Party');
    expect(publisherOf(`${matter.replace('  - "Arden River Party"\n', '')}\nThe Minister for Rivers, Ms Nora Lind, opened it. ${PROSE.en}\n`).name).toBe('Minister for Rivers');
    expect(publisherOf(`${matter.replace('  - "Arden River Party"\n', '')}\n${PROSE.en}\n`).name).toBeUndefined();
  });

  test('in full where its first word is the place of the dateline', () => {
    const release = `Footbridge opens\n\nARDEN, 4 March 2024 – The footbridge of Arden opens this week.\n\n“We waited long for it,” says Mary Hollis, director of Arden Bridge Trust.\n\n${PROSE.en}\n\nPress contact\nTom Birch\ntom.birch@arden-bridge.example\n`;
    expect(publisherOf(release).name).toBe('Arden Bridge Trust');
  });

  test('of an employer that a title stands before as before a person', () => {
    const text = `Arden telt meer wandelaars dan vorig jaar\n\n${PROSE.nl}\n\n“Wij zijn heel blij”, zegt Mieke Claes, directeur van Natuurhuis Arden.\n\nContact\nJoris Maes, woordvoerder Natuurhuis Arden\njoris.maes@natuurhuisarden.example\n`;
    expect(publisherOf(text).name).toBe('Natuurhuis Arden');
  });

  test('in full where its acronym does the speaking', () => {
    const text = `The new footbridge is open to everybody\n\nArden Walking Society (AWS) today announced that its bridge is open.\n\n${PROSE.en}\n\n“AWS has waited long for this,” said Nora Lind, chair of AWS. AWS thanks all.\n\nContact\n\nNora Lind, press@aws.example\n`;
    expect(publisherOf(text).name).toBe('Arden Walking Society');
  });

  test('in full, with the genitive of a plural, where the text has the region that opens it more often', () => {
    const text = `Job cuts are uncalled for\n\n“All workers in North Arden deserve certainty”, said Tom Rieder, Co-President of the North Arden Union of Students’ Associations (NAUSA). ${PROSE.en}\n\nNAUSA hopes that no cuts are made in North Arden. The north of North Arden is poor. ${PROSE.en} North Arden has had cuts before, and people in North Arden know it. NAUSA is the national body of the students of North Arden.\n`;
    expect(publisherOf(text).name).toBe('North Arden Union of Students’ Associations');
  });

  test('that the text uses, not a longer run of capitals in a title', () => {
    const text = `Arden Walks Survey Reveals How Far People Go\n\nArden Walks, a charity for people on foot, today released new figures.\n\n${PROSE.en}\n\n“People walk more than they think,” said Nora Lind, director of Arden Walks.\n\nAbout Arden Walks Arden Walks is a charity that has counted steps since the year it began.\n`;
    expect(publisherOf(text).name).toBe('Arden Walks');
  });

  test('with the legal form that it always carries, and without one that is rare', () => {
    const always = `Pressemeldung\n\nNeuer Vorstand gewählt für die nächsten Jahre\n\nDer Verein Offene Wege Adorf e.V. stellt heute seinen Vorstand vor.\n\n${PROSE.de}\n\nZweite Vorsitzende des Vereins Offene Wege Adorf e.V. ist Anna Weber.\n\nKontakt: presse@offene-wege-adorf.example\n`;
    expect(publisherOf(always).name).toBe('Offene Wege Adorf e.V.');
    const rare = `Stepwise opens a new office for everybody\n\nStepwise today announced that its office is open. Stepwise has grown and Stepwise goes on.\n\n${PROSE.en}\n\n“We are glad,” said Nora Lind, director of Stepwise.\n\nCopyright 2026 Stepwise Inc.\n`;
    expect(publisherOf(rare).name).toBe('Stepwise');
  });
});

describe('no publisher is stated', () => {
  test.each([
    ['a place that acts', `The new footbridge is open to everybody\n\nArden today announced that the bridge is open. Arden has waited long, and Arden is glad.\n\n${PROSE.en}\n`],
    ['a product in mixed case', `StepCounter wins a prize for the best design\n\n${PROSE.en} StepCounter counts steps, StepCounter is small, and StepCounter is cheap.\n`],
    ['the title of a section behind the headline', `<html lang="en"><head><title>The new footbridge is open to everybody | News</title></head><body><main><h1>The new footbridge is open to everybody</h1><p>${PROSE.en}</p></main></body></html>`],
    ['a person who announces something', `The new footbridge is open to everybody\n\nNora Lind announced that the bridge is open. “I am glad,” said Nora Lind, 34.\n\n${PROSE.en}\n`],
    ['a part of the name of a speaker’s employer', `Demo in der Stadt\n\n${PROSE.de}\n\n„Das ist gut“, sagt Lena Weber von Health for Arden Nord. „Das ist sehr gut“, sagt Jan Maurer von Health for Arden Süd.\n\n${PROSE.de}\n\nKontakt: health@posteo.example\n`],
    ['the host of everybody’s mail', `The new footbridge is open to everybody\n\n${PROSE.en}\n\nContact: somebody@gmail.com\n`],
  ])('where there is only %s', (_, text) => {
    expect(publisherOf(text, text.startsWith('<') ? 'text/html' : 'text/plain').name).toBeUndefined();
  });
});
