import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

/** The facts of a text with enough prose around it that its language is clear. */
function factsOf(text: string): PressRelease {
  const document = read({ text, mediaType: 'text/plain' });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release as PressRelease;
}

const stated = (facts: PressRelease): (string | undefined)[][] => (facts.quotations ?? []).filter((quotation) => quotation.certainty?.speaker === 'stated').map((quotation) => [quotation.text, quotation.speaker?.name]);

// Each text seeds one thing that a careless reader would attribute to the wrong person, day or number.
describe('a careful editor is not misled by', () => {
  test('a second speaker whose quote follows directly', () => {
    const facts = factsOf(`The council opened the new library on Monday

“This library is a promise that we have kept,” said Nora Lind, mayor of the City of Arden.

“The shelves are still half empty, and that worries me,” said Peter Hall, chair of the Readers Association.
`);
    expect(stated(facts)).toEqual([
      ['This library is a promise that we have kept,', 'Nora Lind'],
      ['The shelves are still half empty, and that worries me,', 'Peter Hall'],
    ]);
  });

  test('a person who is named between a quote and its pronoun', () => {
    const facts = factsOf(`The council opened the new library on Monday

“This library is a promise that we have kept,” said Nora Lind, mayor of the City of Arden.

The chair of the Readers Association, Peter Hall, was there too.

“The shelves are still half empty, and that worries me,” he said.
`);
    expect(stated(facts)).toEqual([['This library is a promise that we have kept,', 'Nora Lind']]);
  });

  test.each([
    ['nl', 'Het ziekenhuis heeft een tweede kamer voor wie een beroerte heeft', '“Elke minuut telt”, vertelt cardioloog Bas Rozenhof. Gerda Lammers was de eerste die daar werd behandeld. “Ik was binnen een uur weer op zaal,” zegt ze.', 'Bas Rozenhof'],
    ['en', 'The charity opens a kitchen for those who eat alone', '“No one should have to choose,” said Ann Moss, chair of the charity. Raymond Tull told us that he had lived on bread. “I have got used to it by now,” he said.', 'Ann Moss'],
    ['de', 'Das Klinikum hat einen zweiten Raum für den Notfall', '„Jede Minute zählt dabei“, sagt Oberarzt Jan Behrend. Gerda Lammers war die erste, die dort behandelt wurde. „Ich war nach einer Stunde zurück“, sagt sie.', 'Jan Behrend'],
  ])('a person who opens the sentence before a pronoun (%s)', (_, headline, text, first) => {
    expect(stated(factsOf(`${headline}\n\n${text}\n`)).map(([, name]) => name)).toEqual([first]);
  });

  test.each([
    ['de', 'Die neue Brücke über die Lau ist fertig', 'Die Stadt hat die Arbeiten beendet. „Wer hier fahren wollte, musste absteigen“, so die Oberbürgermeisterin Vera Matt. „Damit ist jetzt Schluss.“ Baubürgermeister Klaus Auer hob hervor, dass die Kosten gehalten wurden.', 'Klaus Auer'],
    ['nl', 'De nieuwe brug over de Leie is klaar', 'De stad heeft de werken beëindigd. “Wie hier wou rijden, moest afstappen”, aldus burgemeester Vera Matt. “Dat is nu voorbij.” Schepen Klaas Auer zei dat de kosten niet zijn gestegen.', 'Klaas Auer'],
    ['en', 'The new bridge over the Lau is open', 'The town has finished the works. “Whoever came by had to get off,” said Mayor Vera Matt. “That is over now.” Treasurer Paul Auer stressed that the costs had not risen.', 'Paul Auer'],
  ])('a speech that is only reported behind a quote (%s)', (_, headline, text, other) => {
    expect(stated(factsOf(`${headline}\n\n${text}\n`)).map(([, name]) => name)).not.toContain(other);
  });

  test.each([
    ['Präsentation', 'Die Stadt zeigt den neuen Film über den Hafen', 'Der Film ist ab heute zu sehen. „Wir haben zwei Jahre daran gearbeitet“, sagte Regisseurin Nina Berg bei der Präsentation.'],
    ['Preisverleihung', 'Der Preis der Stadt geht an den Film über den Hafen', 'Der Film ist ab heute zu sehen. „Wir haben zwei Jahre daran gearbeitet“, sagte Regisseurin Nina Berg bei der Preisverleihung in der Lichtburg.'],
  ])('an occasion where nouns have capitals (%s)', (_, headline, text) => {
    expect(factsOf(`${headline}\n\n${text}\n`).quotations?.[0]?.speaker).toEqual({ name: 'Nina Berg', jobTitle: 'Regisseurin' });
  });

  test.each([
    ['en', 'The museum shows what was found in the harbour', 'It is on show from today. “There are only seven of these in the country,” says Kwame Asare, Curator of Archaeology.', 'Curator of Archaeology'],
    ['fr', 'Les paroisses ouvrent leurs salles aux familles', 'Elles seront ouvertes dès lundi, et les bénévoles y serviront des repas à ceux qui en ont besoin. « Une salle vide ne sert à personne », estime Philippe Dardel, évêque de Tournay.', 'évêque de Tournay'],
    ['nl', 'De parochies openen hun zalen voor de winter', 'Ze zijn open vanaf maandag. “Een lege zaal dient tot niets”, zegt Philip Dardel, bisschop van Doornik.', 'bisschop van Doornik'],
  ])('a see or a collection that an office is of (%s)', (_, headline, text, jobTitle) => {
    expect(factsOf(`${headline}\n\n${text}\n`).quotations?.[0]?.speaker).toMatchObject({ jobTitle });
    expect(factsOf(`${headline}\n\n${text}\n`).quotations?.[0]?.speaker?.organization).toBeUndefined();
  });

  test.each([
    ['nl', 'De fietsstraten worden definitief', 'De gemeente is tevreden over de proef in de wijk. Volgens brancheorganisatie Winkel Plus sloten in 2025 1.100 winkels hun deuren.', 'Winkel Plus'],
    ['en', 'Pensioners skip hot meals in the winter', 'The charity asks for help with what it does. The survey of 2,104 pensioners, carried out by Ashgrove Polling, found that 34 per cent kept their heating off.', 'Ashgrove Polling'],
    ['fr', 'La fermeture de l’usine est un choc', 'Les familles de la région sont inquiètes pour leur avenir. D’après Statistique Canada, la région a perdu 30 % de ses emplois.', 'Statistique Canada'],
  ])('a cited name of two words that no title shows to be a person (%s)', (_, headline, text, name) => {
    const facts = factsOf(`${headline}\n\n${text}\n`);
    expect(facts.sources?.map((source) => source.name)).toEqual([name]);
    expect(facts.organizations?.map((organization) => organization.name)).toContain(name);
  });

  test('the date of an event before the date of the release', () => {
    const facts = factsOf(`De fietsbrug over de Leie gaat open

Op 12 juni 2026 gaat de nieuwe fietsbrug over de Leie open voor het publiek, en dat wordt met een feest gevierd.

Gent, 3 mei 2026 – De stad heeft de laatste werken aan de brug deze week afgerond en is tevreden over het resultaat.
`);
    expect(facts.datePublished).toBe('2026-05-03');
  });

  test('the telephone number of a second contact', () => {
    const facts = factsOf(`Die neue Brücke über die Lau ist fertig

Die Stadt hat die Arbeiten an der Brücke in dieser Woche beendet und ist mit dem Ergebnis sehr zufrieden.

Pressekontakt

Anna Weber, Pressesprecherin
anna.weber@stadt.example

Jonas Krüger, Projektleiter
jonas.krueger@stadt.example
+49 30 0000 1234
`);
    expect(facts.contacts).toMatchObject([
      { name: 'Anna Weber', email: 'anna.weber@stadt.example' },
      { name: 'Jonas Krüger', email: 'jonas.krueger@stadt.example', telephone: '+49 30 0000 1234' },
    ]);
    expect(facts.contacts?.[0]).not.toHaveProperty('telephone');
  });

  test('an organisation that is only mentioned beside a figure', () => {
    const facts = factsOf(`De nouvelles pistes cyclables en ville

La ville a construit 12 kilomètres de pistes cette année, avec l’aide de la Fondation du Roi et de plusieurs partenaires. Le nombre d’usagers a augmenté de 30 % selon l’Institut de la Mobilité.
`);
    expect(facts.sources?.map((source) => source.name)).toEqual(['Institut de la Mobilité']);
  });

  test('titles, scare quotes and names in quotation marks', () => {
    const facts = factsOf(`Nieuwe tentoonstelling in het museum

Het museum toont vanaf vrijdag de tentoonstelling “Het water komt” met werk van dertig kunstenaars. De zogenaamde “dijkenbouwers” van 1953 krijgen een eigen zaal, en het boek “Zee zonder grenzen” ligt er te koop.
`);
    expect(facts.quotations).toBeUndefined();
  });

  test('a release without quotation, source or contact: nothing is made up', () => {
    const facts = factsOf(`Horario de verano de la biblioteca

La biblioteca municipal abre este verano de martes a sábado. El servicio de préstamo no cambia y la sala de lectura de la planta baja queda abierta para todos los vecinos del barrio.
`);
    for (const member of ['quotations', 'sources', 'contacts', 'claims', 'datePublished', 'publisher'] as const) expect(facts, member).not.toHaveProperty(member);
  });

  test('a date that two orders read differently', () => {
    expect(factsOf('A short note on the harbour\n\n03/04/2026\n\nThe harbour is open again for all of the boats that were waiting for it.\n')).not.toHaveProperty('datePublished');
  });
});
