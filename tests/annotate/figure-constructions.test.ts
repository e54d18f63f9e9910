import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';

/** The figures of a short text in a language: their words, value and unit. */
function figuresOf(tag: string, text: string): (readonly [string, number | undefined])[] {
  const document = read({ text: `2020: A B C\n\n${text}\n`, mediaType: 'text/plain' });
  const declared = [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }];
  return annotate({ ...document, declared }, languages).flatMap((annotation) => (annotation.type === 'figure' ? [[document.text.slice(annotation.spans[0]?.start, annotation.spans[0]?.end), annotation.value] as const] : []));
}

type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';
type Figure = readonly [words: string, value: number | undefined];

// One way of giving a figure a row, in each language that has it.
const FIGURES: Readonly<Record<string, Readonly<Partial<Record<Tag, readonly [text: string, ...figures: Figure[]]>>>>> = {
  'a share with a sign': {
    nl: ['In de haven lekt 46% van de boten.', ['46%', 46]],
    en: ['In the harbour 46% of boats leak.', ['46%', 46]],
    fr: ['Dans le port, 46 % des bateaux fuient.', ['46 %', 46]],
    de: ['Im Hafen sind 46 % der Boote undicht.', ['46 %', 46]],
    es: ['En el puerto el 46 % de los barcos pierde agua.', ['46 %', 46]],
  },
  'a share in words': {
    nl: ['In de haven lekt 46,5 procent van de boten.', ['46,5 procent', 46.5]],
    en: ['In the harbour 46.5 per cent of boats leak.', ['46.5 per cent', 46.5]],
    fr: ['Dans le port, 46,5 pour cent des bateaux fuient.', ['46,5 pour cent', 46.5]],
    de: ['Im Hafen sind 46,5 Prozent der Boote undicht.', ['46,5 Prozent', 46.5]],
    es: ['En el puerto el 46,5 por ciento de los barcos pierde agua.', ['46,5 por ciento', 46.5]],
  },
  'a share with its number in words': {
    nl: ['In de haven lekt veertig procent van de boten.', ['veertig procent', 40]],
    en: ['In the harbour forty percent of boats leak.', ['forty percent', 40]],
    fr: ['Dans le port, quarante pour cent des bateaux fuient.', ['quarante pour cent', 40]],
    de: ['Im Hafen sind vierzig Prozent der Boote undicht.', ['vierzig Prozent', 40]],
    es: ['En el puerto el cuarenta por ciento de los barcos pierde agua.', ['cuarenta por ciento', 40]],
  },
  'a share that is about': {
    nl: ['In de haven lekt bijna 50% van de boten.', ['bijna 50%', 50]],
    en: ['In the harbour just under 50% of boats leak.', ['just under 50%', 50]],
    fr: ['Dans le port, environ 50 % des bateaux fuient.', ['environ 50 %', 50]],
    de: ['Im Hafen sind knapp 50 % der Boote undicht.', ['knapp 50 %', 50]],
    es: ['En el puerto cerca del 50 % de los barcos pierde agua.', ['cerca del 50 %', 50]],
  },
  'a range with a word': {
    nl: ['In de haven lekt 40 tot 50 procent van de boten.', ['40 tot 50 procent', undefined]],
    en: ['In the harbour 40 to 50 percent of boats leak.', ['40 to 50 percent', undefined]],
    fr: ['Dans le port, 40 à 50 % des bateaux fuient.', ['40 à 50 %', undefined]],
    de: ['Im Hafen sind 40 bis 50 Prozent der Boote undicht.', ['40 bis 50 Prozent', undefined]],
    es: ['En el puerto pierde agua del 40 al 50 % de los barcos.', ['del 40 al 50 %', undefined]],
  },
  'a range between': {
    nl: ['In de haven lekt tussen 40 en 50 procent van de boten.', ['tussen 40 en 50 procent', undefined]],
    en: ['In the harbour between 40 and 50 percent of boats leak.', ['between 40 and 50 percent', undefined]],
    fr: ['Dans le port, entre 40 et 50 % des bateaux fuient.', ['entre 40 et 50 %', undefined]],
    de: ['Im Hafen sind zwischen 40 und 50 Prozent der Boote undicht.', ['zwischen 40 und 50 Prozent', undefined]],
    es: ['En el puerto pierde agua entre el 40 y el 50 % de los barcos.', ['entre el 40 y el 50 %', undefined]],
  },
  'a range with a dash': {
    nl: ['In de haven lekt 40-50% van de boten.', ['40-50%', undefined]],
    en: ['In the harbour 40–50% of boats leak.', ['40–50%', undefined]],
    fr: ['Dans le port, 40-50 % des bateaux fuient.', ['40-50 %', undefined]],
    de: ['Im Hafen sind 40–50 % der Boote undicht.', ['40–50 %', undefined]],
    es: ['En el puerto pierde agua un 40-50 % de los barcos.', ['40-50 %', undefined]],
  },
  'a share that rose': {
    nl: ['Het aandeel steeg van 40 naar 50 procent.', ['van 40 naar 50 procent', undefined]],
    en: ['The share rose from 40 to 50 percent.', ['from 40 to 50 percent', undefined]],
    fr: ['La part est passée de 40 à 50 %.', ['de 40 à 50 %', undefined]],
    de: ['Der Anteil stieg von 40 auf 50 Prozent.', ['von 40 auf 50 Prozent', undefined]],
    es: ['La cuota subió del 40 al 50 %.', ['del 40 al 50 %', undefined]],
  },
  'a share that rose, each with its sign': {
    nl: ['Het aandeel steeg van 40% naar 50%.', ['40%', 40], ['50%', 50]],
    en: ['The share rose from 40% to 50%.', ['40%', 40], ['50%', 50]],
    fr: ['La part est passée de 40 % à 50 %.', ['40 %', 40], ['50 %', 50]],
    de: ['Der Anteil stieg von 40 % auf 50 %.', ['40 %', 40], ['50 %', 50]],
    es: ['La cuota subió del 40 % al 50 %.', ['40 %', 40], ['50 %', 50]],
  },
  'points': {
    nl: ['Het aandeel steeg met 3 procentpunten.', ['3 procentpunten', 3]],
    en: ['The share rose by 3 percentage points.', ['3 percentage points', 3]],
    fr: ['La part a augmenté de 3 points de pourcentage.', ['3 points de pourcentage', 3]],
    de: ['Der Anteil stieg um 3 Prozentpunkte.', ['3 Prozentpunkte', 3]],
    es: ['La cuota subió 3 puntos porcentuales.', ['3 puntos porcentuales', 3]],
  },
  'a number that rose': {
    nl: ['Het aantal steigers steeg van 22 naar 251.', ['van 22 naar 251', undefined]],
    en: ['The number of jetties skyrocketed, from 22 to 251.', ['from 22 to 251', undefined]],
    fr: ['Le nombre de jetées est passé de 22 à 251.', ['de 22 à 251', undefined]],
    de: ['Die Zahl der Stege stieg von 22 auf 251.', ['von 22 auf 251', undefined]],
    es: ['El número de muelles aumentó de 22 a 251.', ['de 22 a 251', undefined]],
  },
  'a number that rose, with its years': {
    nl: ['Het aantal steigers steeg van 22 in 2003 tot 251 in 2006.', ['van 22 in 2003 tot 251', undefined]],
    en: ['The number of jetties has gone from 5,000 in 2003 to more than 20,000 in April 2006.', ['from 5,000 in 2003 to more than 20,000', undefined]],
    fr: ['Le nombre de jetées est passé de 22 en 2003 à 251 en 2006.', ['de 22 en 2003 à 251', undefined]],
    de: ['Die Zahl der Stege stieg von 22 im Jahr 2003 auf 251 im Jahr 2006.', ['von 22 im Jahr 2003 auf 251', undefined]],
    es: ['El número de muelles pasó de 22 en 2003 a 251 en 2006.', ['de 22 en 2003 a 251', undefined]],
  },
  'a number of something': {
    nl: ['Het aantal gehuurde ligplaatsen daalde tot 3.852.', ['3.852', 3852]],
    en: ['The number of rented berths fell to 3,852.', ['3,852', 3852]],
    fr: ['Le nombre d’anneaux loués est descendu à 3 852.', ['3 852', 3852]],
    de: ['Die Zahl der gemieteten Liegeplätze sank auf 3.852.', ['3.852', 3852]],
    es: ['El número de amarres alquilados bajó a 3.852.', ['3.852', 3852]],
  },
  'a number that is estimated': {
    nl: ['De stad schat het aantal ligplaatsen op 3.852.', ['3.852', 3852]],
    en: ['The city puts the number of berths at 3,852.', ['3,852', 3852]],
    fr: ['La ville estime à 3 852 le nombre d’anneaux.', ['3 852', 3852]],
    de: ['Die Stadt schätzt die Zahl der Liegeplätze auf 3.852.', ['3.852', 3852]],
    es: ['La ciudad estima en 3.852 el número de amarres.', ['3.852', 3852]],
  },
  'one in five': {
    nl: ['In de haven lekt één op vijf boten.', ['één op vijf', 0.2]],
    en: ['In the harbour one in five boats leaks.', ['one in five', 0.2]],
    fr: ['Dans le port, un bateau sur cinq fuit.', ['un bateau sur cinq', 0.2]],
    de: ['Im Hafen ist eine von fünf Personen seekrank.', ['eine von fünf', 0.2]],
    es: ['En el puerto uno de cada cinco barcos pierde agua.', ['uno de cada cinco', 0.2]],
  },
  'one in five, in figures': {
    nl: ['In de haven lekt 1 op 5 boten.', ['1 op 5', 0.2]],
    en: ['In the harbour 1 out of 5 boats leaks.', ['1 out of 5', 0.2]],
    fr: ['Dans le port, 1 bateau sur 5 fuit.', ['1 bateau sur 5', 0.2]],
    de: ['Im Hafen sind 3 von 5 Booten undicht.', ['3 von 5', 0.6]],
    es: ['En el puerto 1 de cada 5 barcos pierde agua.', ['1 de cada 5', 0.2]],
  },
  'one in five with an article': {
    nl: ['In de haven lekt een op de vijf boten.', ['een op de vijf', 0.2]],
    en: ['In the harbour one in every five boats leaks.', ['one in every five', 0.2]],
  },
  'every fifth': {
    de: ['Im Hafen ist jedes fünfte Boot undicht.', ['jedes fünfte', 0.2]],
  },
  'so many of so many': {
    nl: ['In de haven lekken 28 van de 39 boten.', ['28 van de 39', 0.717949]],
    en: ['In the harbour 28 of the 39 boats leak.', ['28 of the 39', 0.717949]],
    fr: ['Dans le port, 28 des 39 bateaux fuient.', ['28 des 39', 0.717949]],
    de: ['Im Hafen sind 28 der 39 Boote undicht.', ['28 der 39', 0.717949]],
    es: ['En el puerto 28 de los 39 barcos pierden agua.', ['28 de los 39', 0.717949]],
  },
  'half': {
    nl: ['In de haven lekt de helft van de boten.', ['helft', 0.5]],
    en: ['At sea half of the boats leak.', ['half', 0.5]],
    fr: ['Dans le port, la moitié des bateaux fuient.', ['moitié', 0.5]],
    de: ['Im Hafen ist die Hälfte der Boote undicht.', ['Hälfte', 0.5]],
    es: ['En el puerto la mitad de los barcos pierde agua.', ['mitad', 0.5]],
  },
  'three quarters': {
    nl: ['In de haven lekt driekwart van de boten.', ['driekwart', 0.75]],
    en: ['In the harbour three-quarters of the boats leak.', ['three-quarters', 0.75]],
    fr: ['Dans le port, les trois quarts des bateaux fuient.', ['trois quarts', 0.75]],
    de: ['Im Hafen sind drei Viertel der Boote undicht.', ['drei Viertel', 0.75]],
    es: ['En el puerto tres cuartas partes de los barcos pierden agua.', ['tres cuartas partes', 0.75]],
  },
  'two thirds': {
    nl: ['In de haven lekt twee derde van de boten.', ['twee derde', 2 / 3]],
    en: ['In the harbour two thirds of the boats leak.', ['two thirds', 2 / 3]],
    fr: ['Dans le port, les deux tiers des bateaux fuient.', ['deux tiers', 2 / 3]],
    de: ['Im Hafen sind zwei Drittel der Boote undicht.', ['zwei Drittel', 2 / 3]],
    es: ['En el puerto dos tercios de los barcos pierden agua.', ['dos tercios', 2 / 3]],
  },
  'a thousand': {
    nl: ['Meer dan duizend jongeren bouwden een boot.', ['Meer dan duizend jongeren', 1000]],
    en: ['More than a thousand students built a boat.', ['More than a thousand students', 1000]],
    fr: ['Plus de mille élèves ont construit un bateau.', ['Plus de mille élèves', 1000]],
    de: ['Mehr als tausend Schüler bauten ein Boot.', ['Mehr als tausend Schüler', 1000]],
    es: ['Más de mil alumnos construyeron un barco.', ['Más de mil alumnos', 1000]],
  },
  'millions': {
    nl: ['Intussen varen 1,5 miljoen mensen.', ['1,5 miljoen mensen', 1500000]],
    en: ['By now 1.5 million people sail.', ['1.5 million people', 1500000]],
    fr: ['Désormais, 1,5 million de personnes naviguent.', ['1,5 million de personnes', 1500000]],
    de: ['Inzwischen segeln 1,5 Millionen Menschen.', ['1,5 Millionen Menschen', 1500000]],
    es: ['Ya navegan 1,5 millones de personas.', ['1,5 millones de personas', 1500000]],
  },
  'thousands of': {
    nl: ['In de storm verloren duizenden mensen hun boot.', ['duizenden mensen', undefined]],
    en: ['In the storm thousands of people lost their boats.', ['thousands of people', undefined]],
    fr: ['Dans la tempête, des milliers de personnes ont perdu leur bateau.', ['milliers de personnes', undefined]],
    de: ['Im Sturm verloren Tausende Menschen ihr Boot.', ['Tausende Menschen', undefined]],
    es: ['En la tormenta, miles de personas perdieron su barco.', ['miles de personas', undefined]],
  },
  'hundreds of thousands of': {
    nl: ['In de storm verloren honderdduizenden mensen hun boot.', ['honderdduizenden mensen', undefined]],
    en: ['In the storm hundreds of thousands of people lost their boats.', ['hundreds of thousands of people', undefined]],
    fr: ['Dans la tempête, des centaines de milliers de personnes ont perdu leur bateau.', ['centaines de milliers de personnes', undefined]],
    de: ['Im Sturm verloren Hunderttausende Menschen ihr Boot.', ['Hunderttausende Menschen', undefined]],
    es: ['En la tormenta, cientos de miles de personas perdieron su barco.', ['cientos de miles de personas', undefined]],
  },
  'a change without a number': {
    nl: ['Het verkeer in de haven is verdubbeld.', ['verdubbeld', 2]],
    en: ['Traffic in the harbour has tripled.', ['tripled', 3]],
    fr: ['Le trafic du port a doublé.', ['doublé', 2]],
    de: ['Der Verkehr im Hafen hat sich verdreifacht.', ['verdreifacht', 3]],
    es: ['El tráfico del puerto se ha duplicado.', ['duplicado', 2]],
  },
  'twice as many': {
    nl: ['Er varen twee keer zoveel mensen.', ['twee keer zoveel', 2]],
    en: ['Twice as many people sail.', ['Twice as', 2]],
    fr: ['Deux fois plus de gens naviguent.', ['Deux fois plus', 2]],
    de: ['Es segeln doppelt so viele Menschen.', ['doppelt so', 2]],
    es: ['Navega el doble de personas.', ['el doble', 2]],
  },
  'a count of people': {
    nl: ['In mei vielen 12 gewonden bij 300 ongevallen.', ['12 gewonden', 12], ['300 ongevallen', 300]],
    en: ['In May there were 12 casualties in 300 accidents.', ['12 casualties', 12], ['300 accidents', 300]],
    fr: ['En mai, 12 blessés dans 300 accidents.', ['12 blessés', 12], ['300 accidents', 300]],
    de: ['Im Mai gab es 12 Verletzte bei 300 Unfällen.', ['12 Verletzte', 12], ['300 Unfällen', 300]],
    es: ['En mayo hubo 12 heridos en 300 accidentes.', ['12 heridos', 12], ['300 accidentes', 300]],
  },
  'a rate': {
    nl: ['Er waren 12 doden per 100.000 inwoners.', ['12 doden', 12], ['100.000 inwoners', 100000]],
    en: ['There were 12 deaths per 100,000 inhabitants.', ['12 deaths', 12], ['100,000 inhabitants', 100000]],
    fr: ['Il y a eu 12 décès pour 100 000 habitants.', ['12 décès', 12], ['100 000 habitants', 100000]],
    de: ['Es gab 12 Todesfälle je 100.000 Einwohner.', ['12 Todesfälle', 12], ['100.000 Einwohner', 100000]],
    es: ['Hubo 12 muertes por cada 100.000 habitantes.', ['12 muertes', 12], ['100.000 habitantes', 100000]],
  },
  'money that changed': {
    nl: ['De kosten stegen met 300 miljoen euro.', ['300 miljoen euro', 300000000]],
    en: ['Costs rose by 300 million euros.', ['300 million euros', 300000000]],
    fr: ['Les coûts ont augmenté de 300 millions d’euros.', ['300 millions d’euros', 300000000]],
    de: ['Die Kosten stiegen um 300 Millionen Euro.', ['300 Millionen Euro', 300000000]],
    es: ['Los costes aumentaron en 300 millones de euros.', ['300 millones de euros', 300000000]],
  },
  'money with a sign that changed': {
    nl: ['De kosten daalden tot € 300 miljoen.', ['€ 300 miljoen', 300000000]],
    en: ['Costs fell to $300 million.', ['$300 million', 300000000]],
    fr: ['Les coûts ont baissé à 300 M€.', ['300 M€', 300000000]],
    de: ['Die Kosten sanken auf 300 Mio. €.', ['300 Mio. €', 300000000]],
    es: ['Los costes de las obras bajaron a 300 M€ en mayo.', ['300 M€', 300000000]],
  },
  'a plus sign': {
    nl: ['In vier jaar: +41% boten.', ['+41%', 41]],
    en: ['In four years: +41% boats.', ['+41%', 41]],
    fr: ['En quatre ans : +41 % de bateaux.', ['+41 %', 41]],
    de: ['In vier Jahren: +41 % Boote.', ['+41 %', 41]],
    es: ['En cuatro años: +41 % de barcos.', ['+41 %', 41]],
  },
  'a fall with a minus sign': {
    nl: ['De verkoop van boten: -12%.', ['-12%', -12]],
    en: ['Boat sales: −12%.', ['−12%', -12]],
    fr: ['Ventes de bateaux : -12 %.', ['-12 %', -12]],
    de: ['Verkauf von Booten: −12 %.', ['−12 %', -12]],
    es: ['Ventas de barcos: -12 %.', ['-12 %', -12]],
  },
};

const NO_FIGURES: Readonly<Record<string, Readonly<Partial<Record<Tag, string>>>>> = {
  'years': {
    nl: 'Het museum was open van 2003 tot 2006.',
    en: 'The museum was open from 2003 to 2006.',
    fr: 'Le musée a ouvert de 2003 à 2006.',
    de: 'Das Museum war von 2003 bis 2006 offen.',
    es: 'El museo abrió de 2003 a 2006.',
  },
  'hours': {
    nl: 'Het museum is open van 9 tot 17 uur.',
    en: 'The museum is open from 9 to 5.',
    fr: 'Le musée est ouvert de 9 à 17 heures.',
    de: 'Das Museum ist von 9 bis 17 Uhr offen.',
    es: 'El museo abre de 9 a 17 horas.',
  },
  'a longer opening': {
    nl: 'De openingstijd steeg van 9 naar 12 uur.',
    en: 'Opening time rose from 9 to 12 hours.',
    fr: 'L’ouverture est passée de 9 à 12 heures.',
    de: 'Die Öffnungszeit stieg von 9 auf 12 Stunden.',
    es: 'El horario aumentó de 9 a 12 horas.',
  },
  'ages': {
    nl: 'Het kamp is voor kinderen van 6 tot 12 jaar.',
    en: 'The camp is for children from 6 to 12 years.',
    fr: 'Le camp accueille les enfants de 6 à 12 ans.',
    de: 'Das Lager ist für Kinder von 6 bis 12 Jahren.',
    es: 'El campamento es para niños de 6 a 12 años.',
  },
  'a price': {
    nl: 'Een kaartje kost 12 euro.',
    en: 'A ticket costs 12 euros.',
    fr: 'Le billet coûte 12 euros.',
    de: 'Eine Karte kostet 12 Euro.',
    es: 'La entrada cuesta 12 euros.',
  },
  'a subsidy': {
    nl: 'De stad geeft 3 miljoen euro aan het museum.',
    en: 'The city gives 3 million euros to the museum.',
    fr: 'La ville donne 3 millions d’euros au musée.',
    de: 'Die Stadt gibt dem Museum 3 Millionen Euro.',
    es: 'La ciudad da 3 millones de euros al museo.',
  },
  'a length of time': {
    nl: 'De reis duurt 12 tot 14 dagen.',
    en: 'The voyage takes 12 to 14 days.',
    fr: 'Le voyage dure 12 à 14 jours.',
    de: 'Die Reise dauert 12 bis 14 Tage.',
    es: 'El viaje dura de 12 a 14 días.',
  },
  'a first half': {
    nl: 'In de eerste helft van mei is het museum dicht.',
    en: 'In the first half of May the museum is closed.',
    fr: 'Le musée ferme dans la première moitié de mai.',
    de: 'In der ersten Hälfte des Monats Mai ist das Museum zu.',
    es: 'En la primera mitad de mayo el museo cierra.',
  },
  'a quarter of a year': {
    nl: 'Het derde kwartaal van 2024 was nat.',
    en: 'The third quarter of 2024 was wet.',
    fr: 'Le troisième trimestre de 2024 était pluvieux.',
    de: 'Das dritte Quartal 2024 war nass.',
    es: 'El tercer trimestre de 2024 fue lluvioso.',
  },
  'one of the': {
    nl: 'Het is een van de mooiste musea.',
    en: 'It is one of the finest museums.',
    fr: 'C’est l’un des plus beaux musées.',
    de: 'Es ist eines der schönsten Museen.',
    es: 'Es uno de los mejores museos.',
  },
  'a doubled door': {
    nl: 'Het museum heeft een dubbele deur.',
    en: 'The museum has a double door.',
    fr: 'Le musée a une double porte.',
    de: 'Das Museum hat eine doppelte Tür.',
    es: 'El museo tiene una doble puerta.',
  },
  'an address': {
    nl: 'Het museum ligt aan de Kade 12, 1234 AB Oosterdam.',
    en: 'The museum is at 12 Quay Road, Tidewick.',
    fr: 'Le musée se trouve 12 quai du Port, 75000 Rivebourg.',
    de: 'Das Museum liegt am Kai 12, 12345 Nordau.',
    es: 'El museo está en el Muelle 12, 28000 Muellar.',
  },
};

const rows = Object.entries(FIGURES).flatMap(([construction, cases]) => Object.entries(cases).map(([tag, [text, ...figures]]) => ({ construction, tag, text, figures })));
const nothing = Object.entries(NO_FIGURES).flatMap(([construction, cases]) => Object.entries(cases).map(([tag, text]) => ({ construction, tag, text })));

describe('a figure', () => {
  test.each(rows)('as $construction in $tag: $text', ({ tag, text, figures }) => {
    expect(figuresOf(tag, text).map(([words, value]) => [words, value === undefined ? undefined : Math.round(value * 1e6) / 1e6])).toEqual(figures.map(([words, value]) => [words, value === undefined ? undefined : Math.round(value * 1e6) / 1e6]));
  });
});

describe('no figure', () => {
  test.each(nothing)('in $construction in $tag: $text', ({ tag, text }) => {
    expect(figuresOf(tag, text)).toEqual([]);
  });
});
