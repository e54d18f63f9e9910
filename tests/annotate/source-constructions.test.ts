import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

// A paragraph first, so that no sentence below is the lead, whose subject may be the issuer.
const LEAD: Readonly<Record<string, string>> = {
  nl: 'De haven van Oosterdam opent haar deuren voor iedereen die van schepen houdt.',
  en: 'The harbour of Tidewick opens its doors to everybody who is fond of ships.',
  fr: 'Le port de Rivebourg ouvre ses portes à tous ceux qui aiment les bateaux.',
  de: 'Der Hafen von Nordau öffnet seine Tore für alle, die Schiffe gern haben.',
  es: 'El puerto de Muellar abre sus puertas a todos los que quieren los barcos.',
};

/** The sources of a short text in a language, as the facts name them; a work alone in brackets. */
function sourcesOf(tag: string, text: string): string[] {
  const document = read({ text: `2020: A B C\n\n${LEAD[tag] ?? ''}\n\n${text}\n`, mediaType: 'text/plain' });
  const declared = [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }];
  const { releases } = resolve({ document, annotations: annotate({ ...document, declared }, languages), languages });
  return (releases[0]?.release.sources ?? []).map((source) => (source.work ? `[${source.name}]` : source.name));
}

type Cases = Readonly<Partial<Record<'nl' | 'en' | 'fr' | 'de' | 'es', readonly [text: string, ...names: string[]]>>>;

// Invented bodies; one way of citing a row, in each language that has it.
const CITED: Readonly<Record<string, Cases>> = {
  'a preposition': {
    nl: ['Volgens het Oeverbureau daalde het aantal klachten met 12 procent.', 'Oeverbureau'],
    en: ['Complaints fell by 12 per cent, according to the Quay Office.', 'Quay Office'],
    fr: ['D’après l’Institut des rives, les plaintes ont baissé de 12 pour cent.', 'Institut des rives'],
    de: ['Laut dem Uferbundesamt sank die Zahl der Klagen um 12 Prozent.', 'Uferbundesamt'],
    es: ['De acuerdo con el Instituto de Muelles, las quejas bajaron un 12 por ciento.', 'Instituto de Muelles'],
  },
  'a study behind a preposition': {
    nl: ['Volgens een recente studie van de Universiteit Oosterdam slaapt de helft van de varkens te weinig.', 'Universiteit Oosterdam'],
    en: ['According to a recent study by Tidewick University, half of all pigs sleep too little.', 'Tidewick University'],
    fr: ['D’après une étude récente de l’Université de Rivebourg, la moitié des porcs dort trop peu.', 'Université de Rivebourg'],
    de: ['Laut einer aktuellen Studie der Universität Nordau schläft die Hälfte der Schweine zu wenig.', 'Universität Nordau'],
    es: ['Según un estudio reciente de la Universidad de Muellar, la mitad de los cerdos duerme poco.', 'Universidad de Muellar'],
  },
  'figures that show': {
    nl: ['Cijfers van het NZB tonen dat 40 procent van de boten lekt.', 'NZB'],
    en: ['Figures from Harbstat show that 40% of boats leak.', 'Harbstat'],
    fr: ['Les chiffres de Sondirive montrent que 40 % des bateaux fuient.', 'Sondirive'],
    de: ['Zahlen des BUQ zeigen, dass 40 Prozent der Boote undicht sind.', 'BUQ'],
    es: ['Las cifras de Muellestat muestran que el 40 % de los barcos pierde agua.', 'Muellestat'],
  },
  'it appears from research': {
    nl: ['Uit onderzoek van het Oeverinstituut blijkt dat één op de vijf boten lekt.', 'Oeverinstituut'],
    fr: ['Il ressort d’une enquête de l’Institut des rives qu’un bateau sur cinq fuit.', 'Institut des rives'],
    de: ['Aus einer Erhebung des Uferinstituts geht hervor, dass jedes fünfte Boot undicht ist.', 'Uferinstitut'],
    es: ['De un estudio del Instituto de Muelles se desprende que uno de cada cinco barcos pierde agua.', 'Instituto de Muelles'],
  },
  'research shows': {
    nl: ['Onderzoek van het Oeverinstituut wijst uit dat 30 procent van de boten lekt.', 'Oeverinstituut'],
    en: ['Research by the Harbour Institute reveals that 30% of boats leak.', 'Harbour Institute'],
    fr: ['Une recherche de l’Institut des rives révèle que 30 % des bateaux fuient.', 'Institut des rives'],
    de: ['Eine Untersuchung des Instituts Nordufer ergab, dass 30 Prozent der Boote undicht sind.', 'Institut Nordufer'],
    es: ['Una investigación del Instituto de Muelles revela que el 30 % de los barcos pierde agua.', 'Instituto de Muelles'],
  },
  'a study named after its maker': {
    nl: ['Uit de NZB-studie blijkt dat 30 procent van de boten lekt.', 'NZB'],
    en: ['A HarbStat study found that 30% of boats leak.', 'HarbStat'],
    fr: ['Une étude Sondirive montre que 30 % des bateaux fuient.', 'Sondirive'],
    de: ['Die BUQ-Studie zeigt, dass 30 Prozent der Boote undicht sind.', 'BUQ'],
    es: ['Un estudio de Muellestat muestra que el 30 % de los barcos pierde agua.', 'Muellestat'],
  },
  'a report in which it stands': {
    nl: ['In een rapport van de Rekenkamer Noord staat dat 12 procent van de kades onveilig is.', 'Rekenkamer Noord'],
    en: ['In a report by the National Quay Office, 12% of piers are called unsafe.', 'National Quay Office'],
    fr: ['Dans un rapport de l’Agence des quais, 12 % des jetées sont dites dangereuses.', 'Agence des quais'],
    de: ['In einem Bericht des Uferbundesamts heißt es, 12 Prozent der Stege seien unsicher.', 'Uferbundesamt'],
    es: ['En un informe del Ministerio de Puertos consta que el 12 % de los muelles es inseguro.', 'Ministerio de Puertos'],
  },
  'an annual report': {
    nl: ['Uit het jaarverslag van Samenrijden blijkt dat 4.000 mensen meereden.', 'Samenrijden'],
    en: ['The annual report of the Harbour Institute shows that 4,000 people took part.', 'Harbour Institute'],
    fr: ['Le rapport annuel de l’Institut des rives indique que 4 000 personnes ont participé.', 'Institut des rives'],
    de: ['Der Jahresbericht des BUQ zeigt, dass 4.000 Menschen mitfuhren.', 'BUQ'],
    es: ['La memoria anual del Instituto de Muelles indica que participaron 4.000 personas.', 'Instituto de Muelles'],
  },
  'a possessive': {
    en: ['Harbstat’s annual report shows that 4,000 people took part.', 'Harbstat'],
  },
  'data released by': {
    nl: ['Gegevens verzameld door Meetpunt Zuid tonen een stijging van 8 procent.', 'Meetpunt Zuid'],
    en: ['Data released by Harbstat show an increase of 8 percent.', 'Harbstat'],
    fr: ['Les données publiées par Sondirive montrent une hausse de 8 pour cent.', 'Sondirive'],
    de: ['Vom BUQ veröffentlichte Daten zeigen einen Anstieg von 8 Prozent.', 'BUQ'],
    es: ['Los datos publicados por Muellestat muestran un aumento del 8 por ciento.', 'Muellestat'],
  },
  'a label in brackets': {
    nl: ['In 2025 waren er 300.000 boten (bron: Meetpunt Zuid).', 'Meetpunt Zuid'],
    en: ['In 2025 there were 300,000 boats (source: Harbstat).', 'Harbstat'],
    fr: ['En 2025, on comptait 300 000 bateaux (source : Sondirive).', 'Sondirive'],
    de: ['Im Jahr 2025 gab es 300.000 Boote (Quelle: BUQ).', 'BUQ'],
    es: ['En 2025 había 300.000 barcos (fuente: Muellestat).', 'Muellestat'],
  },
  'a name and a year in brackets': {
    nl: ['Bijna 8% van de huizen staat leeg (Meetpunt Zuid, 2021).', 'Meetpunt Zuid'],
    en: ['Almost 8% of homes are empty (Harbstat, 2021).', 'Harbstat'],
    fr: ['Près de 8 % des logements sont vides (Sondirive, 2021).', 'Sondirive'],
    de: ['Fast 8 % der Häuser stehen leer (Quaista, 2021).', 'Quaista'],
    es: ['Casi el 8 % de las casas está vacío (Muellestat, 2021).', 'Muellestat'],
  },
  'a figure in brackets with its source': {
    nl: ['Bijna 8% van de huizen staat leeg (cijfers van het NZB).', 'NZB'],
    en: ['Almost 8% of homes are empty (Harbstat figures).', 'Harbstat'],
    fr: ['Près de 8 % des logements sont vides (chiffres de Sondirive).', 'Sondirive'],
    de: ['Fast 8 % der Häuser stehen leer (Zahlen des BUQ).', 'BUQ'],
    es: ['Casi el 8 % de las casas está vacío (datos de Muellestat).', 'Muellestat'],
  },
  'according to, in brackets': {
    nl: ['Bijna 8% van de huizen staat leeg (volgens Meetpunt Zuid).', 'Meetpunt Zuid'],
    en: ['Almost 8% of homes are empty (according to Harbstat).', 'Harbstat'],
    fr: ['Près de 8 % des logements sont vides (selon Sondirive).', 'Sondirive'],
    de: ['Fast 8 % der Häuser stehen leer (laut BUQ).', 'BUQ'],
    es: ['Casi el 8 % de las casas está vacío (según Muellestat).', 'Muellestat'],
  },
  'a caption': {
    nl: ['Tabel 1. Lege huizen per stad, in procent.\n\nBron: Meetpunt Zuid, 2024', 'Meetpunt Zuid'],
    en: ['Table 1. Empty homes by town, in percent.\n\nSource: Harbstat, 2024', 'Harbstat'],
    fr: ['Tableau 1. Logements vides par ville, en pour cent.\n\nSource : Sondirive, 2024', 'Sondirive'],
    de: ['Tabelle 1. Leere Häuser nach Stadt, in Prozent.\n\nQuelle: BUQ, 2024', 'BUQ'],
    es: ['Tabla 1. Casas vacías por ciudad, en por ciento.\n\nFuente: Muellestat, 2024', 'Muellestat'],
  },
  'a caption with a work': {
    nl: ['Bron: Oeverbarometer 2024, NZB', '[Oeverbarometer]', 'NZB'],
    en: ['Source: Harbour Outlook 2024, HarbStat.', '[Harbour Outlook]', 'HarbStat'],
    de: ['Quelle: Uferatlas 2024, BUQ', '[Uferatlas]', 'BUQ'],
  },
  'a calculation after a source': {
    nl: ['Bron: NZB, bewerking Havenblad', 'NZB'],
    en: ['Source: Harbstat, authors’ calculations', 'Harbstat'],
    fr: ['Source : Sondirive, calculs des auteurs', 'Sondirive'],
    de: ['Quelle: BUQ, eigene Berechnungen', 'BUQ'],
    es: ['Fuente: Muellestat, elaboración propia', 'Muellestat'],
  },
  'labels with semicolons': {
    nl: ['Bronnen: Meetpunt Zuid; NZB; Universiteit Oosterdam', 'Meetpunt Zuid', 'NZB', 'Universiteit Oosterdam'],
    en: ['Sources: Harbstat; National Quay Office; Tidewick University', 'Harbstat', 'National Quay Office', 'Tidewick University'],
    fr: ['Sources : Sondirive ; Institut des rives ; Université de Rivebourg', 'Sondirive', 'Institut des rives', 'Université de Rivebourg'],
    de: ['Quellen: BUQ; Uferbundesamt; Universität Nordau', 'BUQ', 'Uferbundesamt', 'Universität Nordau'],
    es: ['Fuentes: Muellestat; Instituto de Muelles; Universidad de Muellar', 'Muellestat', 'Instituto de Muelles', 'Universidad de Muellar'],
  },
  'a link behind a label': {
    nl: ['Bron: https://www.oosterdam.example/boten', '[oosterdam.example]'],
    en: ['Source: https://www.harbour.example/boats', '[harbour.example]'],
    fr: ['Source : https://www.rivebourg.example/bateaux', '[rivebourg.example]'],
    de: ['Quelle: https://www.nordau.example/boote', '[nordau.example]'],
    es: ['Fuente: https://www.muellar.example/barcos', '[muellar.example]'],
  },
  'a note with an author': {
    nl: ['Er liggen 300 boten.¹\n\n¹ Meetpunt Zuid, Boten in cijfers, 2024', 'Meetpunt Zuid'],
    en: ['There are 300 boats.¹\n\n¹ Harbour Institute, Boats in figures, 2024', 'Harbour Institute'],
    fr: ['Il y a 300 bateaux.¹\n\n¹ Institut des rives, Bateaux en chiffres, 2024', 'Institut des rives'],
    de: ['Es gibt 300 Boote.¹\n\n¹ Uferbundesamt, Boote in Zahlen, 2024', 'Uferbundesamt'],
    es: ['Hay 300 barcos.¹\n\n¹ Instituto de Muelles, Barcos en cifras, 2024', 'Instituto de Muelles'],
  },
  'a note that says what was asked': {
    nl: ['Er varen 300 mensen *.\n\n* Onderzoek uitgevoerd door Askmeet bij 1.000 Vlamingen.', 'Askmeet'],
    en: ['Some 300 people sail *.\n\n* Survey conducted by Askwell among 1,000 adults.', 'Askwell'],
    fr: ['Quelque 300 personnes naviguent *.\n\n* Enquête réalisée par Sondirive auprès de 1 000 adultes.', 'Sondirive'],
    de: ['Rund 300 Menschen segeln *.\n\n* Umfrage der Quaista GmbH unter 1.000 Erwachsenen.', 'Quaista GmbH'],
    es: ['Unas 300 personas navegan *.\n\n* Encuesta realizada por Muellestat a 1.000 adultos.', 'Muellestat'],
  },
  'a title in quotation marks, and its maker': {
    nl: ['Het rapport ‘Boten in cijfers’ van Meetpunt Zuid toont dat 30 procent lekt.', 'Meetpunt Zuid'],
    en: ['The report “Boats in Figures” by Harbstat shows that 30% leak.', 'Harbstat'],
    fr: ['Le rapport « Bateaux en chiffres » de Sondirive montre que 30 % fuient.', 'Sondirive'],
    de: ['Der Bericht „Boote in Zahlen“ des BUQ zeigt, dass 30 Prozent undicht sind.', 'BUQ'],
    es: ['El informe «Barcos en cifras» de Muellestat muestra que el 30 % pierde agua.', 'Muellestat'],
  },
  'several behind a preposition': {
    nl: ['Volgens het NZB en de Universiteit Oosterdam lekt 30 procent.', 'NZB', 'Universiteit Oosterdam'],
    en: ['According to Harbstat and Tidewick University, 30% leak.', 'Harbstat', 'Tidewick University'],
    fr: ['Selon Sondirive et l’Université de Rivebourg, 30 % fuient.', 'Sondirive', 'Université de Rivebourg'],
    de: ['Laut BUQ und Universität Nordau sind 30 Prozent undicht.', 'BUQ', 'Universität Nordau'],
    es: ['Según Muellestat y la Universidad de Muellar, el 30 % pierde agua.', 'Muellestat', 'Universidad de Muellar'],
  },
  'several makers': {
    nl: ['Uit een studie van het NZB, Meetpunt Zuid en de Universiteit Oosterdam blijkt dat 30 procent lekt.', 'NZB', 'Meetpunt Zuid', 'Universiteit Oosterdam'],
    en: ['A study by Harbstat, the National Quay Office and Tidewick University shows that 30% leak.', 'Harbstat', 'National Quay Office', 'Tidewick University'],
    fr: ['Une étude de Sondirive, de l’Institut des rives et de l’Université de Rivebourg montre que 30 % fuient.', 'Sondirive', 'Institut des rives', 'Université de Rivebourg'],
    es: ['Un estudio de Muellestat, el Instituto de Muelles y la Universidad de Muellar muestra que el 30 % pierde agua.', 'Muellestat', 'Instituto de Muelles', 'Universidad de Muellar'],
  },
  'a body that counted': {
    nl: ['Het NZB noteerde 3.000 boten in de haven.', 'NZB'],
    en: ['The National Quay Office counted 3,000 boats in the harbour.', 'National Quay Office'],
    fr: ['L’Institut des rives a recensé 3 000 bateaux dans le port.', 'Institut des rives'],
    de: ['Das Uferbundesamt zählte 3.000 Boote im Hafen.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles contabilizó 3.000 barcos en el puerto.', 'Instituto de Muelles'],
  },
  'a body that has counted': {
    nl: ['Het NZB heeft in de haven 3.000 boten geteld.', 'NZB'],
    en: ['The National Quay Office has recorded 3,000 boats in the harbour.', 'National Quay Office'],
    fr: ['L’Institut des rives a déjà dénombré 3 000 bateaux dans le port.', 'Institut des rives'],
    de: ['Das Uferbundesamt hat im Hafen 3.000 Boote gezählt.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles ha contabilizado 3.000 barcos en el puerto.', 'Instituto de Muelles'],
  },
  'a body that estimates': {
    nl: ['De Oeverorganisatie Noord schat het aantal boten op 3.000.', 'Oeverorganisatie Noord'],
    en: ['The National Quay Office estimates the number of boats at 3,000.', 'National Quay Office'],
    fr: ['L’Institut des rives estime à 3 000 le nombre de bateaux.', 'Institut des rives'],
    de: ['Das Uferbundesamt schätzt die Zahl der Boote auf 3.000.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles estima en 3.000 el número de barcos.', 'Instituto de Muelles'],
  },
  'a body that says that': {
    nl: ['De Universiteit Oosterdam zegt dat 40 procent van de bijen verdwijnt.', 'Universiteit Oosterdam'],
    en: ['Tidewick University says that 40 percent of bees are lost.', 'Tidewick University'],
    fr: ['L’Université de Rivebourg affirme que 40 % des abeilles disparaissent.', 'Université de Rivebourg'],
    de: ['Die Universität Nordau erklärt, dass 40 Prozent der Bienen verschwinden.', 'Universität Nordau'],
    es: ['La Universidad de Muellar afirma que el 40 % de las abejas desaparece.', 'Universidad de Muellar'],
  },
  'the sentence behind says so': {
    nl: ['Vier op de tien bijen verdwijnen. Tot die conclusie komt een studie van de Universiteit Oosterdam.', 'Universiteit Oosterdam'],
    en: ['Four in ten bees are lost. This is the finding of a study by Tidewick University.', 'Tidewick University'],
    fr: ['Quatre abeilles sur dix disparaissent. Telle est la conclusion d’une étude de l’Université de Rivebourg.', 'Université de Rivebourg'],
    de: ['Vier von zehn Bienen verschwinden. Zu diesem Ergebnis kommt eine Studie der Universität Nordau.', 'Universität Nordau'],
    es: ['Cuatro de cada diez abejas desaparecen. Esta es la conclusión de un estudio de la Universidad de Muellar.', 'Universidad de Muellar'],
  },
  'what a survey found': {
    nl: ['Dat is het resultaat van een enquête van Askmeet bij 900 huurders.', 'Askmeet'],
    en: ['This is what a survey by Askwell among 900 tenants found.', 'Askwell'],
    fr: ['C’est ce qu’indique une enquête de Sondirive auprès de 900 locataires.', 'Sondirive'],
    de: ['Das ist das Ergebnis einer Umfrage des Instituts Quaista unter 900 Mietern.', 'Institut Quaista'],
    es: ['Así lo indica una encuesta de Muellestat a 900 inquilinos.', 'Muellestat'],
  },
  'a clause behind a comma': {
    nl: ['Bijna 30 procent van de boten lekt, zo blijkt uit cijfers van het NZB.', 'NZB'],
    en: ['Nearly 30 percent of boats leak, figures from Harbstat show.', 'Harbstat'],
    fr: ['Près de 30 % des bateaux fuient, révèle une étude de l’Institut des rives.', 'Institut des rives'],
    de: ['Fast 30 Prozent der Boote sind undicht, wie eine Studie des BUQ zeigt.', 'BUQ'],
    es: ['Casi el 30 % de los barcos pierde agua, según revela un estudio de Muellestat.', 'Muellestat'],
  },
  'so reports a body': {
    nl: ['Bijna 30 procent van de boten lekt, zo meldt het NZB.', 'NZB'],
    en: ['Nearly 30 percent of boats leak, the Harbour Institute reports.', 'Harbour Institute'],
    fr: ['Près de 30 % des bateaux fuient, indique l’Institut des rives.', 'Institut des rives'],
    de: ['Fast 30 Prozent der Boote sind undicht, teilt das Uferbundesamt mit.', 'Uferbundesamt'],
    es: ['Casi el 30 % de los barcos pierde agua, señala el Instituto de Muelles.', 'Instituto de Muelles'],
  },
  'on the basis of data': {
    nl: ['Op basis van gegevens van Meetpunt Zuid raamt de stad het verlies op 30 procent.', 'Meetpunt Zuid'],
    en: ['Based on data from Harbstat, the loss is put at 30 percent.', 'Harbstat'],
    fr: ['Sur la base de données de Sondirive, la perte atteint 30 %.', 'Sondirive'],
    de: ['Auf Grundlage von Daten des BUQ liegt der Verlust bei 30 Prozent.', 'BUQ'],
    es: ['Con datos de Muellestat, la pérdida llega al 30 %.', 'Muellestat'],
  },
  'a relative clause': {
    nl: ['Uit een enquête die Askmeet bij 900 huurders afnam, blijkt dat 30 procent verhuist.', 'Askmeet'],
    en: ['A survey that Askwell conducted among 900 tenants shows that 30 percent move.', 'Askwell'],
    fr: ['Une enquête que Sondirive a menée auprès de 900 locataires montre que 30 % déménagent.', 'Sondirive'],
    de: ['Eine Umfrage, die das BUQ unter 900 Mietern durchführte, zeigt, dass 30 Prozent umziehen.', 'BUQ'],
    es: ['Una encuesta que Muellestat realizó a 900 inquilinos muestra que el 30 % se muda.', 'Muellestat'],
  },
  'on behalf of somebody': {
    nl: ['Uit onderzoek van Askmeet in opdracht van Kustbank blijkt dat 30 procent spaart.', 'Askmeet'],
    en: ['A survey by Askwell on behalf of Coast Bank shows that 30% save.', 'Askwell'],
    fr: ['Une enquête de Sondirive pour la Banque des Quais montre que 30 % épargnent.', 'Sondirive'],
    de: ['Eine Umfrage der Quaista GmbH im Auftrag der Küstenbank zeigt, dass 30 Prozent sparen.', 'Quaista GmbH'],
    es: ['Una encuesta de Muellestat para el Banco de Muelles muestra que el 30 % ahorra.', 'Muellestat'],
  },
  'researchers of a university': {
    nl: ['Onderzoekers van de Universiteit Oosterdam stelden vast dat 40 procent van de bijen verdwijnt.', 'Universiteit Oosterdam'],
    en: ['Researchers at Tidewick University found that 40 percent of bees are lost.', 'Tidewick University'],
    fr: ['Des chercheurs de l’Université de Rivebourg ont constaté que 40 % des abeilles disparaissent.', 'Université de Rivebourg'],
    de: ['Forscher der Universität Nordau fanden heraus, dass 40 Prozent der Bienen verschwinden.', 'Universität Nordau'],
    es: ['Investigadores de la Universidad de Muellar hallaron que el 40 % de las abejas desaparece.', 'Universidad de Muellar'],
  },
  'a verb of reckoning behind one word': {
    nl: ['Oeverbel raamt het aantal lekkende boten op 12.000.', 'Oeverbel'],
    en: ['Ofquay estimates that 12% of boats leak.', 'Ofquay'],
    fr: ['Vigirive estime que 12 % des bateaux fuient.', 'Vigirive'],
    es: ['Muellestat estima que el 12 % de los barcos pierde agua.', 'Muellestat'],
  },
  'an office of statistics without an article': {
    en: ['According to Statistics Harbourland, 12% of boats leak.', 'Statistics Harbourland'],
    fr: ['Selon Statistique Rivage, 12 % des bateaux fuient.', 'Statistique Rivage'],
    de: ['Laut Statistik Nordau waren im Vorjahr 12 Prozent der Boote undicht.', 'Statistik Nordau'],
  },
  'a body in small letters that estimates': {
    fr: ['Le ministère des Ports estime que 12 % des bateaux fuient.', 'ministère des Ports'],
    nl: ['Het ministerie van Havens meldt dat 12 procent van de boten lekt.', 'ministerie van Havens'],
    es: ['El ministerio de Puertos calcula que el 12 % de los barcos pierde agua.', 'ministerio de Puertos'],
  },
  'a body before a clause about it': {
    nl: ['Het Oeverbureau, dat de havens beheert, meldt dat 12 procent van de boten lekt.', 'Oeverbureau'],
    en: ['The Quay Office, which runs the harbours, says 12% of boats leak.', 'Quay Office'],
    fr: ['L’Office des quais, qui gère les ports, estime que 12 % des bateaux fuient.', 'Office des quais'],
    de: ['Das Uferbundesamt, das die Häfen betreibt, meldet, dass 12 Prozent der Boote undicht sind.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles, que gestiona los puertos, calcula que el 12 % de los barcos pierde agua.', 'Instituto de Muelles'],
  },
  'a body behind what it says': {
    nl: ['12 procent van de boten lekt, becijferde het Oeverbureau.', 'Oeverbureau'],
    en: ['Some 12% of boats leak, the Quay Office said on Monday.', 'Quay Office'],
    fr: ['Quelque 12 % des bateaux fuient, indique l’Office des quais.', 'Office des quais'],
    de: ['12 Prozent der Boote sind undicht, teilte das Uferbundesamt mit.', 'Uferbundesamt'],
    es: ['El 12 % de los barcos pierde agua, informó el Ministerio de Puertos.', 'Ministerio de Puertos'],
  },
  'who had a study made and who made it': {
    nl: ['Dat blijkt uit onderzoek van het Schippersfonds onder 1.522 schippers, uitgevoerd door onderzoeksbureau Peilmaat.', 'Schippersfonds', 'Peilmaat'],
    en: ['A survey by the Harbour Trust of 900 sailors, conducted by Askwell, found that 12% of boats leak.', 'Harbour Trust', 'Askwell'],
    fr: ['Selon une enquête du Fonds des quais, réalisée par Sondirive, 12 % des bateaux fuient.', 'Fonds des quais', 'Sondirive'],
    es: ['Según una encuesta del Fondo de Muelles, realizada por Sondemar, el 12 % de los barcos pierde agua.', 'Fondo de Muelles', 'Sondemar'],
  },
  'a part of a body that is named with it': {
    nl: ['Volgens de GGD regio Oosterdam is 12 procent van de schippers ziek.', 'GGD regio Oosterdam'],
    fr: ['Selon l’ARS région Rivage, 12 % des marins sont malades.', 'ARS région Rivage'],
    es: ['Según la DGP región Muellar, el 12 % de los marinos está enfermo.', 'DGP región Muellar'],
  },
  'a firm described by its trade': {
    nl: ['Volgens marktonderzoeker Peilmaat groeide de markt met 4 procent.', 'Peilmaat'],
    en: ['According to research firm Lindale & Hart, the market grew 4%.', 'Lindale & Hart'],
    fr: ['Selon le cabinet Delrive, le marché a progressé de 4 %.', 'Delrive'],
    de: ['Die Regulierungsbehörde UTR verzeichnete im Vorjahr ein Plus von 15 Prozent.', 'UTR'],
    es: ['Según la consultora Delmar, el mercado creció un 4 %.', 'Delmar'],
  },
  'a short form and the name in full': {
    nl: ['Volgens de Nationale Kadebank van Oosterland daalde de vraag met 12 procent. De Nationale Kadebank meldt ook dat 4 procent wacht.', 'Nationale Kadebank van Oosterland'],
    en: ['According to the Quay University of Tidewick, 12% of boats leak. The Quay University found that 4% sink.', 'Quay University of Tidewick'],
    fr: ['Selon la Banque Nationale de Rivebourg, 12 % des bateaux fuient. La Banque Nationale estime que 4 % coulent.', 'Banque Nationale de Rivebourg'],
    de: ['Das zeigt eine Studie der Universität Nordau: 12 Prozent sind undicht. Laut der Georgs-Universität Nordau sinken 4 Prozent.', 'Georgs-Universität Nordau'],
    es: ['Según el Instituto de Muelles de Muellar, el 12 % pierde agua. El Instituto de Muelles estima que un 4 % se hunde.', 'Instituto de Muelles de Muellar'],
  },
  'a report with its year': {
    nl: ['Volgens de Oevermonitor 2025 lekt 12 procent van de boten.', '[Oevermonitor 2025]'],
    en: ['According to the Quay Annual Report 2025, 12% of boats leak.', '[Quay Annual Report 2025]'],
    es: ['De acuerdo con el Informe Anual de Muelles 2025, el 12 % de los barcos pierde agua.', '[Informe Anual de Muelles 2025]'],
  },
  'people of a body, in small letters': {
    nl: ['Een studie van onderzoekers van de Universiteit Oosterdam toont dat 12 procent van de boten lekt.', 'Universiteit Oosterdam'],
    en: ['An unpublished report from scientists at Tidewick University says that 12% of boats leak.', 'Tidewick University'],
    fr: ['Une étude menée par des chercheurs de l’Université de Rivebourg montre que 12 % des bateaux fuient.', 'Université de Rivebourg'],
    de: ['Eine Studie von Forscherinnen der Universität Nordau zeigt, dass 12 Prozent der Boote undicht sind.', 'Universität Nordau'],
    es: ['Un estudio de investigadores de la Universidad de Muellar muestra que el 12 % de los barcos pierde agua.', 'Universidad de Muellar'],
  },
  'a name with an acronym in dots': {
    en: ['The U.S. Quay Bureau estimates that 12% of boats leak.', 'U.S. Quay Bureau'],
  },
  'a body whose name opens with the noun of a work': {
    en: ['The Census Bureau estimates that 12% of boats leak.', 'Census Bureau'],
  },
  'a body by its noun alone, named in full before': {
    nl: ['Het Nautisch Instituut Oosterdam opende in 2022. Het Instituut registreerde 1.317 patiënten.', 'Nautisch Instituut Oosterdam'],
    en: ['The Quay Heart Institute opened in 2022. The Institute recorded 1,317 patients.', 'Quay Heart Institute'],
    fr: ['L’Institut Nautique de Rivebourg a ouvert en 2022. L’Institut a recensé 1 317 patients.', 'Institut Nautique de Rivebourg'],
    es: ['El Instituto Náutico de Muellar abrió en 2022. El Instituto registró un total de 1.317 pacientes.', 'Instituto Náutico de Muellar'],
  },
  'a journal': {
    nl: ['Een studie in het vakblad Noorderoever toont dat 40 procent van de bijen verdwijnt.', 'Noorderoever'],
    en: ['A study in the journal Tide Letters shows that 40 percent of bees are lost.', 'Tide Letters'],
    fr: ['Une étude parue dans la revue Quais Lettres montre que 40 % des abeilles disparaissent.', 'Quais Lettres'],
    de: ['Eine in der Fachzeitschrift Ufer Letters erschienene Studie zeigt, dass 40 Prozent der Bienen verschwinden.', 'Ufer Letters'],
    es: ['Un estudio publicado en la revista Muelle Letras muestra que el 40 % de las abejas desaparece.', 'Muelle Letras'],
  },
  'a named index of a body': {
    nl: ['Volgens de Oeverbarometer van het NZB daalde het vertrouwen met 3 procent.', 'NZB'],
    en: ['According to the Harbstat Tide Index, confidence fell by 3 percent.', '[Harbstat Tide Index]'],
    fr: ['Selon le baromètre de l’Institut des rives, la confiance a reculé de 3 %.', 'Institut des rives'],
    de: ['Laut dem Uferbarometer des BUQ sank das Vertrauen um 3 Prozent.', 'BUQ'],
    es: ['Según el barómetro del Instituto de Muelles, la confianza bajó un 3 %.', 'Instituto de Muelles'],
  },
  'a person with a title': {
    nl: ['Volgens econoom Jan Peerlings verliest de haven 3 procent.', 'Jan Peerlings'],
    en: ['According to economist Ann Quillfeather, the harbour loses 3 percent.', 'Ann Quillfeather'],
    fr: ['Selon l’économiste Anne Rivoire, le port perd 3 %.', 'Anne Rivoire'],
    de: ['Laut der Ökonomin Anna Uferer verliert der Hafen 3 Prozent.', 'Anna Uferer'],
    es: ['Según la economista Ana Muelles, el puerto pierde un 3 %.', 'Ana Muelles'],
  },
  'a person who calculated': {
    nl: ['Econoom Jan Peerlings berekende dat de haven 3 procent verliest.', 'Jan Peerlings'],
    en: ['Economist Ann Quillfeather calculated that the harbour loses 3 percent.', 'Ann Quillfeather'],
    fr: ['L’économiste Anne Rivoire a calculé que le port perd 3 %.', 'Anne Rivoire'],
    de: ['Die Ökonomin Anna Uferer hat berechnet, dass der Hafen 3 Prozent verliert.', 'Anna Uferer'],
    es: ['La economista Ana Muelles calculó que el puerto pierde un 3 %.', 'Ana Muelles'],
  },
  'a ministry': {
    nl: ['Volgens cijfers van het ministerie van Oevers zijn er 4.000 boten gezonken.', 'ministerie van Oevers'],
    en: ['According to Ministry of Piers figures, 4,000 boats sank.', 'Ministry of Piers'],
    fr: ['Selon les chiffres du ministère des Quais, 4 000 bateaux ont coulé.', 'ministère des Quais'],
    de: ['Nach Angaben des Uferministeriums sanken 4.000 Boote.', 'Uferministerium'],
    es: ['Según cifras del Ministerio de Puertos, se hundieron 4.000 barcos.', 'Ministerio de Puertos'],
  },
  'a study made, then what it shows': {
    nl: ['Askmeet voerde in mei een enquête uit bij 900 huurders. De enquête toont dat 30 procent verhuist.', 'Askmeet'],
    en: ['Askwell conducted a survey of 900 tenants in May. The survey shows that 30 percent move.', 'Askwell'],
    fr: ['Sondirive a mené en mai une enquête auprès de 900 locataires. L’enquête montre que 30 % déménagent.', 'Sondirive'],
    de: ['Die Quaista GmbH führte im Mai eine Umfrage unter 900 Mietern durch. Die Umfrage zeigt, dass 30 Prozent umziehen.', 'Quaista GmbH'],
    es: ['Muellestat realizó en mayo una encuesta a 900 inquilinos. La encuesta muestra que el 30 % se muda.', 'Muellestat'],
  },
  'several makers of a study, then what it shows': {
    nl: ['Meetpunt Zuid, het NZB en de Universiteit Oosterdam voerden samen een onderzoek uit. Uit het onderzoek blijkt dat 30 procent verhuist.', 'Meetpunt Zuid', 'NZB', 'Universiteit Oosterdam'],
    en: ['Harbstat, the Harbour Institute and Tidewick University carried out a study. The study shows that 30 percent move.', 'Harbstat', 'Harbour Institute', 'Tidewick University'],
    fr: ['Sondirive, l’Institut des rives et l’Université de Rivebourg ont réalisé une étude. L’étude montre que 30 % déménagent.', 'Sondirive', 'Institut des rives', 'Université de Rivebourg'],
    de: ['Das BUQ, das Uferbundesamt und die Universität Nordau haben eine Studie durchgeführt. Die Studie zeigt, dass 30 Prozent umziehen.', 'BUQ', 'Uferbundesamt', 'Universität Nordau'],
    es: ['Muellestat, el Instituto de Muelles y la Universidad de Muellar realizaron un estudio. El estudio muestra que el 30 % se muda.', 'Muellestat', 'Instituto de Muelles', 'Universidad de Muellar'],
  },
  'an office with several fields': {
    nl: ['Volgens het ministerie van Vis, Cultuur en Wetenschap lekken de boten.', 'ministerie van Vis, Cultuur en Wetenschap'],
    en: ['According to the Department of Ports, Education and Fish, boats leak.', 'Department of Ports, Education and Fish'],
    fr: ['Selon le ministère des Ports, de la Jeunesse et de la Pêche, les bateaux fuient.', 'ministère des Ports, de la Jeunesse et de la Pêche'],
    de: ['Laut dem Bundesministerium für Häfen, Verkehr und Fisch sind Boote undicht.', 'Bundesministerium für Häfen, Verkehr und Fisch'],
    es: ['Según el Ministerio de Puertos, Cultura y Pesca, los barcos pierden agua.', 'Ministerio de Puertos, Cultura y Pesca'],
  },
  'an office with fields in small letters': {
    fr: ['Selon le Ministère de l’éducation, du loisir et du sport (MELS), les bateaux fuient.', 'Ministère de l’éducation, du loisir et du sport'],
  },
  'an office before another body': {
    nl: ['Volgens het ministerie van Cultuur, Peilmaat en Harbstat lekken de boten.', 'ministerie van Cultuur'],
    en: ['According to the Department of Education, Harbstat and Askwell, boats leak.', 'Department of Education'],
    fr: ['Selon le ministère de la Santé, des élus et des élèves, les bateaux fuient.', 'ministère de la Santé'],
  },
  'the person in an office': {
    en: ['According to the Minister for Ports, Jane Quill, boats leak.', 'Jane Quill'],
    fr: ['Selon le ministre des Ports, Jean Rivoire, les bateaux fuient.', 'Jean Rivoire'],
    de: ['Laut der Ministerin für Häfen, Anna Uferer, sind Boote undicht.', 'Anna Uferer'],
    es: ['Según el ministro de Puertos, Juan Muelles, los barcos pierden agua.', 'Juan Muelles'],
  },
  'the acronym of a place inside a name': {
    en: ['According to the U.S. Quay Administration, 12% of boats leak.', 'U.S. Quay Administration'],
  },
  'a clause that tells who reports it': {
    nl: ['Zoals het Oeverbureau meldt, lekken boten vooral in de winter.', 'Oeverbureau'],
    en: ['As the Quay Office reports, boats leak most in winter.', 'Quay Office'],
    fr: ['Comme l’indique l’Office des quais, les bateaux fuient surtout en hiver.', 'Office des quais'],
    de: ['Wie das Uferbundesamt (UBA) am Dienstag mitteilte, sind Boote vor allem im Winter undicht.', 'Uferbundesamt'],
    es: ['Como señala el Instituto de Muelles, los barcos pierden agua sobre todo en invierno.', 'Instituto de Muelles'],
  },
  'such a clause in the middle': {
    nl: ['Boten lekken, zoals het Oeverbureau vorige week meldde, vooral in de winter.', 'Oeverbureau'],
    en: ['Boats, as the Quay Office reported last week, leak most in winter.', 'Quay Office'],
    fr: ['Les bateaux, comme le rappelle l’Office des quais, fuient surtout en hiver.', 'Office des quais'],
    de: ['Boote sind, wie das Uferbundesamt vergangene Woche mitteilte, vor allem im Winter undicht.', 'Uferbundesamt'],
    es: ['Los barcos, como recordó el Instituto de Muelles, pierden agua en invierno.', 'Instituto de Muelles'],
  },
  'a body that found something without a number': {
    nl: ['Het Oeverinstituut stelde vast dat varkens dromen.', 'Oeverinstituut'],
    en: ['The Harbour Institute found that pigs dream.', 'Harbour Institute'],
    fr: ['L’Institut des rives a constaté que les porcs savent nager.', 'Institut des rives'],
    de: ['Das Uferinstitut stellte fest, dass Schweine träumen.', 'Uferinstitut'],
    es: ['El Instituto de Muelles constató que los cerdos saben nadar.', 'Instituto de Muelles'],
  },
  'the people of a body that found something': {
    nl: ['Onderzoekers van de Universiteit Oosterdam ontdekten dat varkens dromen.', 'Universiteit Oosterdam'],
    en: ['Researchers at Tidewick University have found that pigs dream.', 'Tidewick University'],
    fr: ['Des chercheurs de l’Université de Rivebourg ont montré que les porcs savent nager.', 'Université de Rivebourg'],
    de: ['Forschende der Universität Nordau haben herausgefunden, dass Schweine träumen.', 'Universität Nordau'],
    es: ['Investigadores de la Universidad de Muellar han descubierto que los cerdos saben nadar.', 'Universidad de Muellar'],
  },
  'a body that warns': {
    nl: ['Het Oeverbureau waarschuwt dat de kades verzakken.', 'Oeverbureau'],
    en: ['The Quay Office warns that the quays are sinking.', 'Quay Office'],
    fr: ['L’Office des quais prévient que les quais s’affaissent.', 'Office des quais'],
    de: ['Das Uferbundesamt warnt, dass die Kais absacken.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles advierte de que los muelles se hunden.', 'Instituto de Muelles'],
  },
  'a body behind what it reports, without a number': {
    nl: ['Boten lekken vooral in de winter, meldt het Oeverbureau.', 'Oeverbureau'],
    fr: ['Les bateaux fuient surtout en hiver, précise l’Office des quais.', 'Office des quais'],
    de: ['Boote sind vor allem im Winter undicht, teilt das Uferbundesamt mit.', 'Uferbundesamt'],
    es: ['Los barcos pierden agua sobre todo en invierno, advierte el Instituto de Muelles.', 'Instituto de Muelles'],
  },
  'results': {
    nl: ['Volgens voorlopige resultaten van het Oeverbureau daalde de omzet met 3,5 procent.', 'Oeverbureau'],
    en: ['According to preliminary results from the Quay Office, sales fell by 3.5 percent.', 'Quay Office'],
    fr: ['Selon les résultats provisoires de l’Office des quais, les ventes ont baissé de 3,5 %.', 'Office des quais'],
    de: ['Nach vorläufigen Ergebnissen des Uferbundesamts sank der Umsatz um 3,5 Prozent.', 'Uferbundesamt'],
    es: ['Según los resultados preliminares del Instituto de Muelles, las ventas bajaron un 3,5 %.', 'Instituto de Muelles'],
  },
  'a view': {
    nl: ['In de ogen van het Oeverbureau is de kade onveilig.', 'Oeverbureau'],
    en: ['In the words of the Quay Office, the quay is unsafe.', 'Quay Office'],
    fr: ['De l’avis de l’Office des quais, le quai est dangereux.', 'Office des quais'],
    de: ['Nach Auffassung des Uferbundesamts ist der Kai unsicher.', 'Uferbundesamt'],
    es: ['A juicio del Instituto de Muelles, el muelle es inseguro.', 'Instituto de Muelles'],
  },
  'a body that speaks of a number': {
    nl: ['Het Oeverbureau spreekt van een stijging van 12 procent.', 'Oeverbureau'],
    en: ['The Quay Office speaks of a rise of 12%.', 'Quay Office'],
    fr: ['L’Office des quais parle d’une hausse de 12 %.', 'Office des quais'],
    de: ['Das Uferbundesamt spricht von einem Anstieg um 12 Prozent.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles habla de un alza del 12 %.', 'Instituto de Muelles'],
  },
  'a note with a number in brackets': {
    nl: ['De helft lekt. (1)\n\n(1) Oeverbureau, 2021', 'Oeverbureau'],
    en: ['Half of them leak.[1]\n\n[1] Harbstat, 2021', 'Harbstat'],
    fr: ['La moitié fuit. (1)\n\n(1) Institut des rives, 2021', 'Institut des rives'],
    de: ['Die Hälfte ist undicht. (1)\n\n(1) Uferbundesamt, 2021', 'Uferbundesamt'],
    es: ['La mitad pierde agua. (1)\n\n(1) Instituto de Muelles, 2021', 'Instituto de Muelles'],
  },
  'a name and a year in brackets behind the sentence': {
    nl: ['Bijna 8% van de huizen staat leeg. (Oeverbureau, 2021)', 'Oeverbureau'],
    en: ['Almost 8% of homes are empty. (Quay Office, 2021)', 'Quay Office'],
    fr: ['Près de 8 % des logements sont vides. (Office des quais, 2021)', 'Office des quais'],
    de: ['Fast 8 % der Häuser stehen leer. (Uferbundesamt, 2021)', 'Uferbundesamt'],
    es: ['Casi el 8 % de las casas está vacío. (Instituto de Muelles, 2021)', 'Instituto de Muelles'],
  },
  'a pollster of one word': {
    de: ['Das ergab eine Umfrage von Fragwell im Auftrag der Küstenbank.', 'Fragwell'],
  },
  'the title of a survey behind its noun': {
    de: ['Nach den Ergebnissen der Erhebung LEBEN AM UFER ist jedes dritte Boot undicht.', '[LEBEN AM UFER]'],
  },
  'one body in two cases': {
    de: ['Wie das Statistische Uferamt mitteilt, sank der Umsatz. Nach Angaben des Statistischen Uferamtes liegt er bei 12 Prozent.', 'Statistische Uferamt'],
  },
  'a body that notes something in its report': {
    nl: ['In zijn jongste rapport stelt het Oeverbureau vast dat boten lekken.', 'Oeverbureau'],
    en: ['In its latest report, the Quay Office notes that boats leak.', 'Quay Office'],
    fr: ['Dans son dernier rapport, l’Office des quais constate que les bateaux fuient.', 'Office des quais'],
    de: ['In seinem jüngsten Bericht stellt das Uferbundesamt fest, dass Boote undicht sind.', 'Uferbundesamt'],
    es: ['En su último informe, el Instituto de Muelles constata que los barcos pierden agua.', 'Instituto de Muelles'],
  },
  'a body that published a study that shows something': {
    nl: ['Het Oeverbureau publiceerde een studie waaruit blijkt dat boten lekken.', 'Oeverbureau'],
    en: ['The Quay Office has published a study showing that boats leak.', 'Quay Office'],
    fr: ['L’Office des quais a publié une étude qui montre que les bateaux fuient.', 'Office des quais'],
    de: ['Das Uferbundesamt hat eine Studie veröffentlicht, die zeigt, dass Boote undicht sind.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles ha publicado un estudio que muestra que los barcos pierden agua.', 'Instituto de Muelles'],
  },
  'a study behind what it shows, without a number': {
    nl: ['Boten lekken, toont een nieuwe studie van het Oeverbureau.', 'Oeverbureau'],
    fr: ['Les bateaux fuient, révèle une étude de l’Office des quais.', 'Office des quais'],
    de: ['Boote sind undicht, zeigt eine neue Studie des Uferbundesamts.', 'Uferbundesamt'],
  },
  'figures that a body publishes': {
    nl: ['Dat blijkt uit cijfers die het Oeverbureau vandaag publiceert.', 'Oeverbureau'],
    fr: ['C’est ce que montrent les chiffres que l’Office des quais a publiés mardi.', 'Office des quais'],
  },
  'a body with its report behind it': {
    fr: ['C’est ce qu’indique l’Office des quais dans son rapport.', 'Office des quais'],
    es: ['Así lo indica el Instituto de Muelles en su informe.', 'Instituto de Muelles'],
  },
  'a body behind a word that tells who said it': {
    nl: ['Boten lekken vooral in de winter, aldus het Oeverbureau.', 'Oeverbureau'],
    de: ['Jedes fünfte Boot sei undicht, so das Uferbundesamt.', 'Uferbundesamt'],
  },
  'a survey named by its maker before a comma': {
    fr: ['Selon un récent sondage Sondirive, les bateaux fuient.', 'Sondirive'],
  },
  'a clause that tells which study shows it': {
    nl: ['Zoals een studie van het Oeverbureau toont, lekken boten vooral in de winter.', 'Oeverbureau'],
    en: ['As a study by the Quay Office shows, boats leak most in winter.', 'Quay Office'],
    fr: ['Comme le montre une étude de l’Office des quais, les bateaux fuient surtout en hiver.', 'Office des quais'],
    de: ['Wie eine Studie des Uferbundesamts zeigt, sind Boote vor allem im Winter undicht.', 'Uferbundesamt'],
    es: ['Como muestra un estudio del Instituto de Muelles, los barcos pierden agua en invierno.', 'Instituto de Muelles'],
  },
};

const NOT_CITED: Readonly<Record<string, Partial<Record<'nl' | 'en' | 'fr' | 'de' | 'es', string>>>> = {
  'the author of a work behind a label': {
    en: 'Reference: Shore A., Pier B. ‘Boats of the tide’, Proceedings of Quays (2026)',
    de: 'Referenz: Ufer A., Steg B. „Boote der Flut“, Hefte der Kais (2026)',
  },
  'a partner that is mentioned': {
    nl: 'Samen met het NZB en de Universiteit Oosterdam plant de haven 300 bomen.',
    en: 'Together with Harbstat and Tidewick University the harbour plants 300 trees.',
    fr: 'Avec Sondirive et l’Université de Rivebourg, le port plante 300 arbres.',
    de: 'Gemeinsam mit dem BUQ und der Universität Nordau pflanzt der Hafen 300 Bäume.',
    es: 'Junto con Muellestat y la Universidad de Muellar, el puerto planta 300 árboles.',
  },
  'a subsidy': {
    nl: 'Het project krijgt 40 procent steun van het Oeverfonds van de Universiteit Oosterdam.',
    en: 'The project gets 40 percent of its money from the Harbour Institute.',
    fr: 'Le projet reçoit 40 % de ses fonds de l’Institut des rives.',
    de: 'Das Projekt erhält 40 Prozent seiner Mittel vom Uferbundesamt.',
    es: 'El proyecto recibe el 40 % de sus fondos del Instituto de Muelles.',
  },
  'a place of work': {
    nl: 'Aan de Universiteit Oosterdam studeren 3.000 mensen.',
    en: 'Some 3,000 people study at Tidewick University.',
    fr: 'Quelque 3 000 personnes étudient à l’Université de Rivebourg.',
    de: 'An der Universität Nordau studieren 3.000 Menschen.',
    es: 'Unas 3.000 personas estudian en la Universidad de Muellar.',
  },
  'a report that is handed over': {
    nl: 'Het rapport gaat in mei naar het ministerie van Oevers.',
    en: 'The report goes to the Ministry of Piers in May.',
    fr: 'Le rapport sera remis en mai au ministère des Quais.',
    de: 'Der Bericht geht im Mai an das Uferbundesamt.',
    es: 'El informe se entregará en mayo al Ministerio de Puertos.',
  },
  'a study about a body': {
    nl: 'Het onderzoek over de Universiteit Oosterdam loopt nog 3 maanden.',
    en: 'The study about Tidewick University goes on for 3 months.',
    fr: 'L’étude sur l’Université de Rivebourg dure encore 3 mois.',
    de: 'Die Studie über die Universität Nordau dauert noch 3 Monate.',
    es: 'El estudio sobre la Universidad de Muellar dura 3 meses más.',
  },
  'a study that is announced': {
    nl: 'De Universiteit Oosterdam start in mei een onderzoek bij 300 vissers.',
    en: 'Tidewick University will start a study of 300 fishermen in May.',
    fr: 'L’Université de Rivebourg lancera en mai une étude auprès de 300 pêcheurs.',
    de: 'Die Universität Nordau beginnt im Mai eine Studie mit 300 Fischern.',
    es: 'La Universidad de Muellar empezará en mayo un estudio con 300 pescadores.',
  },
  'a member of staff': {
    nl: 'Volgens een woordvoerder was er geen schade aan de 300 boten.',
    en: 'According to a spokesperson there was no damage to the 300 boats.',
    fr: 'Selon un porte-parole, les 300 bateaux sont intacts.',
    de: 'Laut einer Sprecherin blieben die 300 Boote heil.',
    es: 'Según una portavoz, los 300 barcos no sufrieron daños.',
  },
  'an anonymous study': {
    nl: 'Uit onderzoek blijkt dat 30 procent van de boten lekt.',
    en: 'Research shows that 30 percent of boats leak.',
    fr: 'Des études montrent que 30 % des bateaux fuient.',
    de: 'Studien zeigen, dass 30 Prozent der Boote undicht sind.',
    es: 'Los estudios muestran que el 30 % de los barcos pierde agua.',
  },
  'an organisation that is founded': {
    nl: 'Het Oeverinstituut werd in 1990 opgericht en heeft 300 leden.',
    en: 'The Harbour Institute was founded in 1990 and has 300 members.',
    fr: 'L’Institut des rives a été fondé en 1990 et compte 300 membres.',
    de: 'Das Uferbundesamt wurde 1990 gegründet und hat 300 Mitglieder.',
    es: 'El Instituto de Muelles se fundó en 1990 y tiene 300 miembros.',
  },
  'a place in brackets': {
    nl: 'Bijna 300 boten liggen in de haven (Oosterdam).',
    en: 'Almost 300 boats lie in the harbour (Tidewick).',
    fr: 'Près de 300 bateaux sont au port (Rivebourg).',
    de: 'Fast 300 Boote liegen im Hafen (Nordau).',
    es: 'Casi 300 barcos están en el puerto (Muellar).',
  },
  'a photo credit': {
    nl: 'Foto: Jan Peerlings',
    en: 'Photo: Ann Quillfeather',
    fr: 'Photo : Anne Rivoire',
    de: 'Foto: Anna Uferer',
    es: 'Foto: Ana Muelles',
  },
  'a law': {
    nl: 'Volgens de Oeverwet moet 30 procent van de kade vrij blijven.',
    en: 'According to the Piers Act, 30 percent of the quay must stay free.',
    fr: 'Selon la loi sur les quais, 30 % du quai doit rester libre.',
    de: 'Laut Gesetz müssen 30 Prozent der Ufer frei bleiben.',
    es: 'Según la Ley de Muelles, el 30 % del muelle debe quedar libre.',
  },
  'a survey to fill in': {
    nl: 'Vul de enquête van de haven in en win een van de 30 kaartjes.',
    en: 'Fill in the survey of the harbour and win one of 30 tickets.',
    fr: 'Répondez à l’enquête du port et gagnez l’un des 30 billets.',
    de: 'Füllen Sie die Umfrage des Hafens aus und gewinnen Sie eine von 30 Karten.',
    es: 'Responda a la encuesta del puerto y gane una de las 30 entradas.',
  },
  'who reports to whom': {
    nl: 'De politie kreeg 30 meldingen van de dienst Oevers.',
    en: 'The police got 30 reports from the Harbour Institute.',
    fr: 'La police a reçu 30 signalements de l’Institut des rives.',
    de: 'Die Polizei erhielt 30 Hinweise vom Uferbundesamt.',
    es: 'La policía recibió 30 avisos del Instituto de Muelles.',
  },
  'the adjective of a place': {
    nl: 'Volgens Poolse media lekt 12 procent van de boten.',
    en: 'According to Polish media, 12% of boats leak.',
    fr: 'Selon les médias polonais, 12 % des bateaux fuient.',
    de: 'Laut polnischen Medien sind 12 Prozent der Boote undicht.',
    es: 'Según medios polacos, el 12 % de los barcos pierde agua.',
  },
  'the place of a study': {
    nl: 'Volgens Nederlands onderzoek lekt 12 procent van de boten.',
    en: 'According to U.S. studies, 12% of boats leak.',
  },
  'a country before a name': {
    en: 'The result is weighted according to the U.S. Basque population: 12% of boats leak.',
  },
  'an office without a name': {
    nl: 'Volgens de minister van Havens lekken de boten.',
    en: 'According to the Minister for Ports, boats leak.',
    fr: 'Selon le ministre des Ports, les bateaux fuient.',
    de: 'Laut der Ministerin für Häfen sind Boote undicht.',
    es: 'Según el ministro de Puertos, los barcos pierden agua.',
  },
  'how a study was made': {
    nl: 'Online-onderzoek toont dat 12 procent van de boten lekt.',
    de: 'Die Methode war eine Kombination aus Telefon- und Online-Befragung von 800 Menschen.',
  },
  'what figures are about': {
    nl: 'Klimaat-cijfers tonen dat 12 procent van de boten lekt.',
    de: 'Klima-Daten zeigen, dass 12 Prozent der Boote undicht sind.',
  },
  'the article of a body that proposes': {
    de: 'Das Uferbundesamt schlägt vor, die Boote im Winter an Land zu holen.',
  },
  'a body like which somebody acts': {
    nl: 'Zoals het Oeverbureau helpen ook vrijwilligers de vissers.',
    en: 'As the Quay Office moves, volunteers help the fishermen.',
    fr: 'Comme l’Office des quais, des bénévoles aident les pêcheurs.',
    de: 'Wie das Uferbundesamt helfen auch Freiwillige den Fischern.',
    es: 'Como el Instituto de Muelles, los voluntarios ayudan a los pescadores.',
  },
  'a body that acts at the same time': {
    en: 'As the Quay Office reports record sales, volunteers help the fishermen.',
  },
  'what a body says that it will do': {
    nl: 'Het Oeverbureau bevestigt dat het in mei verhuist.',
    en: 'The Quay Office confirmed that it will move in May.',
    fr: 'L’Office des quais confirme qu’il déménagera en mai.',
    de: 'Das Uferbundesamt bestätigt, dass es im Mai umzieht.',
  },
  'what a body demands': {
    nl: 'Het Oeverbureau vraagt dat de stad de kades herstelt.',
    en: 'The Quay Office demands that the city repair the quays.',
    fr: 'L’Office des quais demande que la ville répare les quais.',
    de: 'Das Uferbundesamt fordert, dass die Stadt die Kais repariert.',
    es: 'El Instituto de Muelles pide que la ciudad repare los muelles.',
  },
  'an item with a number in brackets': {
    nl: '(1) Universiteit Oosterdam, met een boot op het water',
    en: '(1) Tidewick University, with a boat on the water',
    fr: '(1) Université de Rivebourg, avec un bateau sur l’eau',
    de: '(1) Universität Nordau, mit einem Boot auf dem Wasser',
    es: '(1) Universidad de Muellar, con un barco en el agua',
  },
  'figures that time passes behind': {
    de: 'Nach der Auswertung der Daten durch das Uferbundesamt ging das Boot wieder zu Wasser.',
  },
  'a poll of people': {
    de: 'Das ergab eine Umfrage von Studierenden im Mai.',
  },
  'a body that shows what can be': {
    en: 'The Tidewick Museum shows that boats are art.',
    fr: 'Le Musée de Rivebourg montre que les bateaux sont un art.',
  },
  'what a body says will be': {
    en: 'The Harbour Bank confirms that customers can use the app in May.',
    nl: 'De Havenbank bevestigt dat klanten de app in mei kunnen gebruiken.',
    es: 'El Banco de Muelles confirma que los clientes podrán usarla en mayo.',
  },
  'a body that a study is made for': {
    nl: 'De stad publiceerde een studie over het Oeverbureau.',
    en: 'The city has published a study about the Quay Office.',
    fr: 'La ville a publié une étude sur l’Office des quais.',
    de: 'Die Stadt hat eine Studie über das Uferbundesamt veröffentlicht.',
    es: 'La ciudad ha publicado un estudio sobre el Instituto de Muelles.',
  },
  'what happens so': {
    de: 'Wir arbeiten gern, so wie das Uferbundesamt im Hafen.',
  },
  'an event like which something is': {
    nl: 'Zoals het Museum Oosterdam toont, zijn boten kunst.',
    en: 'As the Harbour Museum shows, boats are art.',
    de: 'Wie das Museum Nordau zeigt, sind Boote Kunst.',
  },
};

const rows = Object.entries(CITED).flatMap(([construction, cases]) => Object.entries(cases).map(([tag, [text, ...names]]) => ({ construction, tag, text, names })));
const nothing = Object.entries(NOT_CITED).flatMap(([construction, cases]) => Object.entries(cases).map(([tag, text]) => ({ construction, tag, text })));

describe('who is cited', () => {
  test.each(rows)('by $construction in $tag: $text', ({ tag, text, names }) => {
    expect(sourcesOf(tag, text)).toEqual(names);
  });
});

describe('nobody is cited', () => {
  test.each(nothing)('by $construction in $tag: $text', ({ tag, text }) => {
    expect(sourcesOf(tag, text)).toEqual([]);
  });
});

test('a label in the header names who sent it, and no source', () => {
  const document = read({ text: 'De kade is weer open\n\nDatum: 3 juni 2026\n\nBron: Havennieuws\n\nOOSTERDAM, 3 juni 2026 – De kade van Oosterdam is weer open voor iedereen die van schepen houdt.\n', mediaType: 'text/plain' });
  const { releases } = resolve({ document, annotations: annotate(document, languages), languages });
  expect(releases[0]?.release.sources).toBeUndefined();
});
