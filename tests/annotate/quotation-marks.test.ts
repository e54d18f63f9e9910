import { describe, expect, test } from 'vitest';
import { spokenLines } from './quotation-lines.ts';
import { saidIn, type Tag } from './said-in.ts';

const TAGS = Object.keys(spokenLines) as Tag[];

/** Marks that open and close, as they are typed, left over from markup, or lost to an encoding. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['„', '"'], ['„', "''"], ['„', '„'], [',,', "''"], [',,', '"'], [',,', '”'], ['``', "''"], ["''", "''"], ['’’', '’’'], ['‘‘', '’’'], ['‚‚', '‘‘'], ['“', "''"],
  ['´', '´'], ['`', '´'], ['`', "'"], ['´´', '´´'], ['‘', '”'], ['‟', '”'], ['❝', '❞'], ['〝', '〞'], ['″', '″'], ['ˮ', 'ˮ'], ['˝', '˝'], ['＂', '＂'], ['“', '“'], ['”', '“'], ['"', '“'], ['“', '"'],
  ['<<', '>>'], ['<< ', ' >>'], ['>>', '<<'], ['« ', '»'], ['«', ' »'], ['“ ', ' ”'], ['" ', '"'],
  ['&quot;', '&quot;'], ['&ldquo;', '&rdquo;'], ['&laquo; ', ' &raquo;'], ['&#8220;', '&#8221;'], ['&bdquo;', '&ldquo;'],
  ['\u0093', '\u0094'], ['\u0084', '\u0093'], ['â€œ', 'â€\u009d'], ['â€œ', 'â€'], ['\ufffd', '\ufffd'], ['?', '?'], ['*“', '”*'], ['**“', '”**'], ['_"', '"_'], ['\\"', '\\"'],
];

describe.each(MARKS)('%s…%s', (open, close) => {
  test.each(TAGS)('around speech: %s', (tag) => {
    const { a, b, c, says, name, title, who } = spokenLines[tag];
    expect(saidIn(`${open}${a}. ${b}${close}, ${says} ${name}, ${title}.`, tag)).toEqual([`${a}. ${b} — ${who}`]);
    expect(saidIn(`${open}${a}${close}, ${says} ${name}, ${title}. ${open}${b}.${close}`, tag)).toEqual([`${a} | ${b}. — ${who}`]);
    expect(saidIn(`${c}. ${name}, ${title}: ${open}${a}. ${b}.${close}`, tag)).toEqual([`${a}. ${b}. — ${who}`]);
  });
});

const NO_SPEECH: Record<Tag, readonly string[]> = {
  nl: [
    'Het slot lag op 51°12′30″ noord en 4°24′10″ oost.',
    'Een scherm van 27″ en een van 32″, samen voor 499 euro.',
    'Kent u dat? Een vraag, en nog een? Dat zien we vaak.',
    'Zij maten 19\'\' en 21\'\' in de breedte, zegt Anna Maes.',
    'De functie `saveAll()` en de functie `loadAll()` zijn nieuw, zegt Anna Maes.',
    'Prijzen, kortingen,, en nog meer,, zegt Anna Maes.',
    '‘s Morgens en ‘s avonds rijdt er een extra bus, zegt Anna Maes.',
    'Met de slogan „Altijd samen onderweg” start de campagne.',
    'De ,,groene loper\'\' ligt klaar voor de bezoekers.',
    'Het project <<Samen Sterk>> loopt nog tot mei.',
    'Lees meer >> Alle nieuws << Terug',
    'Het boek “Hoe wij de stad samen weer groen en leefbaar maakten” verschijnt in mei.',
    'Artikel 4 luidt: “Eenieder heeft recht op een gezonde leefomgeving en schone lucht.”',
    'Hij won de prijs ´Beste Nieuwkomer´ en de prijs ´Publieksfavoriet´.',
    'De `n´ in de naam staat voor noord.',
    'In 1990 waren er 12 à 15 leden (???), in 2020 meer dan 400.',
    'Caf� De Zwaan in Gen�ve, zegt Anna Maes.',
    'De actie *“Licht aan”* begint maandag.'
  ],
  en: [
    'The plot lies at 51°12′30″ north and 4°24′10″ east.',
    'A screen of 27″ and one of 32″, for 499 dollars.',
    'Do you know that? A question, and another? We see it often.',
    'They measured 19\'\' and 21\'\' across, says Ann Lee.',
    'The functions `saveAll()` and `loadAll()` are new, says Ann Lee.',
    'Prices, discounts,, and more,, says Ann Lee.',
    'With the slogan “Always on the road together” the campaign starts.',
    'The <<Strong Together>> project runs until May.',
    'Read more >> All news << Back',
    'The book “How We Made the City Green and Liveable Again Together” is out in May.',
    'Article 4 reads: “Everyone has the right to a healthy environment and clean air.”',
    'He won the ´Best Newcomer´ and ´Audience Favourite´ awards.',
    'The students’ union and the teachers’ union agree, says Ann Lee.',
    'Rock ’n’ roll of the ’50s, says Ann Lee.',
    'Caf� Swan in Gen�ve, says Ann Lee.',
    'The *“Lights on”* action starts on Monday.',
    'if (a << 2 && b >> 3) return x;',
    'The show “Hello, I Must Be Going” opens in June.'
  ],
  fr: [
    'Le terrain se trouve à 51°12′30″ nord et 4°24′10″ est.',
    'Un écran de 27″ et un autre de 32″, pour 499 euros.',
    'Vous le saviez? Une question, et une autre? On le voit souvent.',
    'Les fonctions `saveAll()` et `loadAll()` sont nouvelles, déclare Anne Roux.',
    'Avec le slogan « Toujours ensemble sur la route », la campagne démarre.',
    'Le projet <<Ensemble plus forts>> court jusqu’en mai.',
    'Lire la suite >> Toutes les actualités << Retour',
    'Le livre « Comment nous avons rendu la ville verte et agréable » paraît en mai.',
    'L’article 4 dispose : « Chacun a droit à un environnement sain et à un air pur. »',
    'Il a reçu le prix ´Meilleur Nouveau´ et le prix ´Public´.',
    'Caf� du Cygne � Gen�ve, d�clare Anne Roux.',
    '�cole primaire ferm� depuis mai, d�clare Anne Roux.',
    'd´école, l´été et l´hiver, déclare Anne Roux.',
    'L’opération *« Lumières »* commence lundi.'
  ],
  de: [
    'Das Grundstück liegt auf 51°12′30″ Nord und 4°24′10″ Ost.',
    'Ein Bildschirm mit 27″ und einer mit 32″, für 499 Euro.',
    'Kennen Sie das? Eine Frage, und noch eine? Das sehen wir oft.',
    'Die Funktionen `saveAll()` und `loadAll()` sind neu, sagt Anna Lau.',
    'Mit dem Motto „Immer gemeinsam unterwegs“ startet die Kampagne.',
    'Das Projekt >>Gemeinsam stark<< läuft bis Mai.',
    'Mehr lesen >> Alle Nachrichten << Zurück',
    'Das Buch „Wie wir die Stadt wieder grün und lebenswert machten“ erscheint im Mai.',
    'Artikel 4 lautet: „Jeder hat das Recht auf eine gesunde Umwelt und saubere Luft.“',
    'Er gewann den Preis ´Bester Neuling´ und den Preis ´Publikum´.',
    'Caf� Schwan in Gen�ve, sagt Anna Lau.',
    'Die Aktion *„Licht an“* beginnt am Montag.',
    'Die ,,grüne Meile\'\' ist fertig.'
  ],
  es: [
    'El terreno está a 51°12′30″ norte y 4°24′10″ este.',
    'Una pantalla de 27″ y otra de 32″, por 499 euros.',
    '?Lo sabían? Una pregunta, ?y otra? Lo vemos a menudo.',
    '?Lo sabían? dice el folleto de la campaña.',
    'Con el lema «Siempre juntos en el camino» empieza la campaña.',
    'El proyecto <<Juntos más fuertes>> dura hasta mayo.',
    'Leer más >> Todas las noticias << Volver',
    'El libro «Cómo hicimos verde y habitable la ciudad entre todos» sale en mayo.',
    'El artículo 4 dice: «Toda persona tiene derecho a un medio ambiente sano y aire limpio.»',
    'Ganó el premio ´Mejor Novato´ y el premio ´Público´.',
    'Caf� Cisne en Gin�bra, afirma Ana Ruiz.',
    'La acción *«Luces»* empieza el lunes.'
  ],
};

describe('marks and words that are no speech', () => {
  test.each(TAGS.flatMap((tag) => NO_SPEECH[tag].map((text) => [tag, text] as const)))('%s: %s', (tag, text) => {
    expect(saidIn(text, tag)).toEqual([]);
    expect(saidIn(text, tag, 'text/markdown')).toEqual([]);
  });
});
