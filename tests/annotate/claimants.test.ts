import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';

// An invented publisher, named by a label above the title and in its boilerplate.
const FRAME: Readonly<Record<Tag, readonly [head: string, lead: string, about: string]>> = {
  nl: ['Persbericht van Stichting Veilige Kades', 'Stichting Veilige Kades (SVK) opent haar deuren voor iedereen die van schepen houdt.', 'Over Stichting Veilige Kades\n\nStichting Veilige Kades waakt over de kades.'],
  en: ['Press release from the Safe Quays Foundation', 'The Safe Quays Foundation (SQF) opens its doors to everybody who is fond of ships.', 'About the Safe Quays Foundation\n\nThe Safe Quays Foundation looks after quays.'],
  fr: ['Communiqué de presse de la Fondation Quais Sûrs', 'La Fondation Quais Sûrs (FQS) ouvre ses portes à tous ceux qui aiment les bateaux.', 'À propos de la Fondation Quais Sûrs\n\nLa Fondation Quais Sûrs veille sur les quais.'],
  de: ['Pressemitteilung der Stiftung Sichere Kais', 'Die Stiftung Sichere Kais (SSK) öffnet ihre Tore für alle, die Schiffe gern haben.', 'Über die Stiftung Sichere Kais\n\nDie Stiftung Sichere Kais wacht über die Kais.'],
  es: ['Nota de prensa de la Fundación Muelles Seguros', 'La Fundación Muelles Seguros (FMS) abre sus puertas a todos los que quieren los barcos.', 'Sobre la Fundación Muelles Seguros\n\nLa Fundación Muelles Seguros cuida los muelles.'],
};

/** Who makes each claim of a short text of that publisher, `-` where nobody is said to. */
function claimantsOf(tag: Tag, text: string): string {
  const [head, lead, about] = FRAME[tag];
  const document = read({ text: `${head}\n\n2020: A B C\n\n${lead}\n\n${text}\n\n${about}\n`, mediaType: 'text/plain' });
  const declared = [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }];
  const { releases } = resolve({ document, annotations: annotate({ ...document, declared }, languages), languages });
  return (releases[0]?.release.claims ?? []).map(({ claimant }) => claimant ?? '-').join('; ');
}

type Cases = Readonly<Record<Tag, readonly [text: string, claimants: string]>>;

const TOLD: Readonly<Record<string, Cases>> = {
  'the source that a preposition names': {
    nl: ['Volgens het Oeverbureau lekt 12 procent van de boten.', 'Oeverbureau'],
    en: ['According to the Quay Office, 12% of boats leak.', 'Quay Office'],
    fr: ['Selon l’Office des quais, 12 % des bateaux fuient.', 'Office des quais'],
    de: ['Laut dem Uferbundesamt sind 12 Prozent der Boote undicht.', 'Uferbundesamt'],
    es: ['Según el Instituto de Muelles, el 12 % de los barcos pierde agua.', 'Instituto de Muelles'],
  },
  'the body that counted': {
    nl: ['Het Oeverbureau registreerde vorig jaar 4.500 ongevallen op het water.', 'Oeverbureau'],
    en: ['The Quay Office recorded 4,500 accidents on the water last year.', 'Quay Office'],
    fr: ['L’Office des quais a recensé 4 500 accidents sur l’eau l’an dernier.', 'Office des quais'],
    de: ['Das Uferbundesamt zählte im vergangenen Jahr 4.500 Unfälle auf dem Wasser.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles registró el año pasado 4.500 accidentes en el agua.', 'Instituto de Muelles'],
  },
  'a genitive without its ending': {
    nl: ['Cijfers van het Oeverbureau tonen dat 12 procent van de boten lekt.', 'Oeverbureau'],
    en: ['The Quay Office’s figures show that 12% of boats leak.', 'Quay Office'],
    fr: ['Les chiffres de l’Office des quais montrent que 12 % des bateaux fuient.', 'Office des quais'],
    de: ['Nach Angaben des Verbands Segeln Nord sind 12 Prozent der Boote undicht.', 'Verband Segeln Nord'],
    es: ['Las cifras del Instituto de Muelles muestran que el 12 % de los barcos pierde agua.', 'Instituto de Muelles'],
  },
  'the source in the next sentence': {
    nl: ['Van de boten lekt 12 procent. Dat blijkt uit onderzoek van het Oeverbureau.', 'Oeverbureau'],
    en: ['Around 12% of boats leak. That is according to the Quay Office.', 'Quay Office'],
    fr: ['Environ 12 % des bateaux fuient. C’est ce que révèle une étude de l’Office des quais.', 'Office des quais'],
    de: ['Rund 12 Prozent der Boote sind undicht. Das zeigt eine Studie des Uferbundesamts.', 'Uferbundesamt'],
    es: ['Un 12 % de los barcos pierde agua. Así lo recoge un estudio del Instituto de Muelles.', 'Instituto de Muelles'],
  },
  'the source of the share before': {
    nl: ['Volgens het Oeverbureau lekt 12 procent van de boten. Nog eens 20 procent is te oud.', 'Oeverbureau; Oeverbureau'],
    en: ['According to the Quay Office, 12% of boats leak. Another 20% are too old.', 'Quay Office; Quay Office'],
    fr: ['Selon l’Office des quais, 12 % des bateaux fuient. Et 20 % sont trop vieux.', 'Office des quais; Office des quais'],
    de: ['Laut dem Uferbundesamt sind 12 Prozent der Boote undicht. Weitere 20 Prozent sind zu alt.', 'Uferbundesamt; Uferbundesamt'],
    es: ['Según el Instituto de Muelles, el 12 % de los barcos pierde agua. Otro 20 % es demasiado viejo.', 'Instituto de Muelles; Instituto de Muelles'],
  },
  'who asked, in the sentence before': {
    nl: ['Onderzoeksbureau Peilmaat ondervroeg 1.200 schippers. 46 procent van hen vaart elke week.', 'Peilmaat'],
    en: ['Askwell surveyed 1,200 sailors. Some 46% of them sail every week.', 'Askwell'],
    fr: ['L’institut Sondirive a interrogé 1 200 marins. Parmi eux, 46 % naviguent chaque semaine.', 'Sondirive'],
    de: ['Das Institut Quaista befragte 1.200 Segler. 46 Prozent von ihnen segeln jede Woche.', 'Institut Quaista'],
    es: ['La consultora Sondemar encuestó a 1.200 marinos. El 46 % de ellos navega cada semana.', 'Sondemar'],
  },
  'the respondents of a survey that another paragraph names': {
    nl: ['Het Oeverbureau voerde in mei een enquête uit bij schippers.\n\nHet was een mooie zomer voor de havens.\n\nVan de respondenten vaart 46 procent elke week.', 'Oeverbureau'],
    en: ['The Quay Office conducted a survey among sailors in May.\n\nIt was a good summer for the harbours.\n\nSome 46% of respondents sail every week.', 'Quay Office'],
    fr: ['L’Office des quais a mené une enquête auprès des marins en mai.\n\nCe fut un bel été pour les ports.\n\nParmi les personnes interrogées, 46 % naviguent chaque semaine.', 'Office des quais'],
    de: ['Das Uferbundesamt führte im Mai eine Umfrage unter Seglern durch.\n\nEs war ein schöner Sommer für die Häfen.\n\nVon den Befragten segeln 46 Prozent jede Woche.', 'Uferbundesamt'],
    es: ['El Instituto de Muelles realizó en mayo una encuesta entre marinos.\n\nFue un buen verano para los puertos.\n\nEl 46 % de los encuestados navega cada semana.', 'Instituto de Muelles'],
  },
  'the study that a release is full of': {
    nl: ['Het Oeverbureau voerde een enquête uit bij schippers.\n\nVan de boten is 40% oud.\n\n64% van de schippers vaart elke week.\n\n30% van de havens is vol.\n\n12% van de kades is nat.', '-; Oeverbureau; Oeverbureau; Oeverbureau'],
    en: ['The Quay Office conducted a survey among sailors.\n\nBoats are old in 40% here.\n\n64% of sailors sail every week.\n\n30% of harbours are full.\n\n12% of quays are wet.', '-; Quay Office; Quay Office; Quay Office'],
    fr: ['L’Office des quais a mené une enquête auprès des marins.\n\nIci les bateaux sont vieux à 40 %.\n\n64 % des marins naviguent chaque semaine.\n\n30 % des ports sont pleins.\n\n12 % des quais sont mouillés.', '-; Office des quais; Office des quais; Office des quais'],
    de: ['Das Uferbundesamt führte eine Umfrage unter Seglern durch.\n\nHier sind Boote zu 40 Prozent alt.\n\n64 Prozent der Segler segeln jede Woche.\n\n30 Prozent der Häfen sind voll.\n\n12 Prozent der Kais sind nass.', '-; Uferbundesamt; Uferbundesamt; Uferbundesamt'],
    es: ['El Instituto de Muelles realizó una encuesta entre marinos.\n\nAquí los barcos son viejos en un 40 %.\n\n64 % de los marinos navega cada semana.\n\n30 % de los puertos está lleno.\n\n12 % de los muelles está mojado.', '-; Instituto de Muelles; Instituto de Muelles; Instituto de Muelles'],
  },
  'the publisher as the subject': {
    nl: ['Stichting Veilige Kades hielp vorig jaar 4.500 mensen aan een ligplaats.', 'Stichting Veilige Kades'],
    en: ['The Safe Quays Foundation helped 4,500 people to a berth last year.', 'Safe Quays Foundation'],
    fr: ['La Fondation Quais Sûrs a aidé 4 500 personnes à trouver un mouillage.', 'Fondation Quais Sûrs'],
    de: ['Die Stiftung Sichere Kais half im vergangenen Jahr 4.500 Menschen zu einem Liegeplatz.', 'Stiftung Sichere Kais'],
    es: ['La Fundación Muelles Seguros ayudó a 4.500 personas a encontrar amarre.', 'Fundación Muelles Seguros'],
  },
  'the publisher behind words of time': {
    nl: ['Vorig jaar hielp Stichting Veilige Kades 4.500 mensen aan een ligplaats.', 'Stichting Veilige Kades'],
    en: ['Over the past year, the Safe Quays Foundation helped 4,500 people to a berth.', 'Safe Quays Foundation'],
    fr: ['L’an dernier, la Fondation Quais Sûrs a aidé 4 500 personnes à trouver un mouillage.', 'Fondation Quais Sûrs'],
    de: ['Seit der Gründung 2016 half die Stiftung Sichere Kais 4.500 Menschen zu einem Liegeplatz.', 'Stiftung Sichere Kais'],
    es: ['Desde 2016 la Fundación Muelles Seguros ha ayudado a 4.500 personas a encontrar amarre.', 'Fundación Muelles Seguros'],
  },
  'the publisher by the noun in its name': {
    nl: ['Vorig jaar hielp de stichting 4.500 mensen aan een ligplaats.', 'Stichting Veilige Kades'],
    en: ['The foundation’s helpline took 4,500 calls from sailors last year.', 'Safe Quays Foundation'],
    fr: ['L’an dernier, la fondation a aidé 4 500 personnes à trouver un mouillage.', 'Fondation Quais Sûrs'],
    de: ['Die Stiftung half im vergangenen Jahr 4.500 Menschen zu einem Liegeplatz.', 'Stiftung Sichere Kais'],
    es: ['Desde 2016 la fundación ha ayudado a 4.500 personas a encontrar amarre.', 'Fundación Muelles Seguros'],
  },
  'the publisher by its acronym': {
    nl: ['De SVK hielp vorig jaar 4.500 mensen aan een ligplaats.', 'Stichting Veilige Kades'],
    en: ['Yesterday, the SQF handed over a petition with nearly 15,000 signatures.', 'Safe Quays Foundation'],
    fr: ['La FQS a aidé 4 500 personnes à trouver un mouillage.', 'Fondation Quais Sûrs'],
    de: ['Die SSK half im vergangenen Jahr 4.500 Menschen zu einem Liegeplatz.', 'Stiftung Sichere Kais'],
    es: ['La FMS ha ayudado a 4.500 personas a encontrar amarre.', 'Fundación Muelles Seguros'],
  },
  'the publisher where it cites itself': {
    nl: ['Volgens Veilige Kades lekt 12 procent van de boten.', 'Stichting Veilige Kades'],
    en: ['A study by the Safe Quays Foundation found that 12% of boats leak.', 'Safe Quays Foundation'],
    fr: ['Selon une étude de la Fondation Quais Sûrs, 12 % des bateaux fuient.', 'Fondation Quais Sûrs'],
    de: ['Laut einer Studie der Stiftung Sichere Kais sind 12 Prozent der Boote undicht.', 'Stiftung Sichere Kais'],
    es: ['Según un estudio de la Fundación Muelles Seguros, el 12 % de los barcos pierde agua.', 'Fundación Muelles Seguros'],
  },
  'the publisher that says "we"': {
    nl: ['Vorig jaar hebben we 4.500 mensen aan een ligplaats geholpen.', 'Stichting Veilige Kades'],
    en: ['Last year we helped 4,500 people to a berth.', 'Safe Quays Foundation'],
    fr: ['L’an dernier, nous avons aidé 4 500 personnes à trouver un mouillage.', 'Fondation Quais Sûrs'],
    de: ['Im vergangenen Jahr haben wir 4.500 Menschen zu einem Liegeplatz verholfen.', 'Stiftung Sichere Kais'],
    es: ['El año pasado nuestra línea atendió a 4.500 personas sin amarre.', 'Fundación Muelles Seguros'],
  },
  'who speaks in the quotation': {
    nl: ['“In deze haven lekt 12 procent van de boten”, zegt Jan Oever, directeur van de Kadekamer.', 'Jan Oever'],
    en: ['“In this harbour 12% of boats leak,” said Jane Shore, director of the Quay Chamber.', 'Jane Shore'],
    fr: ['« Dans ce port, 12 % des bateaux fuient », déclare Jeanne Rive, directrice de la Chambre des quais.', 'Jeanne Rive'],
    de: ['„In diesem Hafen sind 12 Prozent der Boote undicht“, sagt Jana Ufer, Direktorin der Uferkammer.', 'Jana Ufer'],
    es: ['«En este puerto el 12 % de los barcos pierde agua», afirma Juana Orilla, directora de la Cámara de Muelles.', 'Juana Orilla'],
  },
  'whom a sentence without marks tells of': {
    nl: ['Jan Oever, directeur van de Kadekamer, zei dat 12 procent van de boten in de haven lekt.', 'Jan Oever'],
    en: ['Jane Shore, director of the Quay Chamber, said that 12% of boats in the harbour leak.', 'Jane Shore'],
    fr: ['Jeanne Rive, directrice de la Chambre des quais, a souligné que 12 % des bateaux du port fuient.', 'Jeanne Rive'],
    de: ['Jana Ufer, Direktorin der Uferkammer, betonte, dass 12 Prozent der Boote im Hafen undicht sind.', 'Jana Ufer'],
    es: ['Juana Orilla, directora de la Cámara de Muelles, destacó que el 12 % de los barcos del puerto pierde agua.', 'Juana Orilla'],
  },
  'who says it behind a comma': {
    nl: ['Van de boten lekt 12 procent, meldde het Oeverbureau.', 'Oeverbureau'],
    en: ['Some 12% of boats leak, the Quay Office said on Monday.', 'Quay Office'],
    fr: ['Quelque 12 % des bateaux fuient, indique l’Office des quais.', 'Office des quais'],
    de: ['Rund 12 Prozent der Boote sind undicht, teilte das Uferbundesamt mit.', 'Uferbundesamt'],
    es: ['Un 12 % de los barcos pierde agua, informó el Ministerio de Puertos.', 'Ministerio de Puertos'],
  },
  'the source of money or a measure': {
    nl: ['Volgens het Oeverbureau bedroeg de schade 14 miljoen euro.', 'Oeverbureau'],
    en: ['According to the Quay Office, the water is 0.9 degrees warmer.', 'Quay Office'],
    fr: ['Selon l’Office des quais, le dommage atteint 14 millions d’euros.', 'Office des quais'],
    de: ['Laut dem Uferbundesamt belief sich der Schaden auf 14 Millionen Euro.', 'Uferbundesamt'],
    es: ['Según el Instituto de Muelles, el daño alcanzó 14 millones de euros.', 'Instituto de Muelles'],
  },
};

const NOBODY: Readonly<Record<string, Cases>> = {
  'the publisher by a noun of what it is': {
    nl: ['De organisatie telt 4.500 leden in het hele land.', 'Stichting Veilige Kades'],
    en: ['The organisation has 4,500 members in the whole country.', 'Safe Quays Foundation'],
    fr: ['L’association compte 4 500 membres dans tout le pays.', 'Fondation Quais Sûrs'],
    de: ['Die Organisation zählt 4.500 Mitglieder im ganzen Land.', 'Stiftung Sichere Kais'],
    es: ['La organización tiene 4.500 miembros en todo el país.', 'Fundación Muelles Seguros'],
  },
  'where such a noun means another body': {
    nl: ['De Kustbank steunt het werk. De organisatie telt 4.500 klanten in het hele land.', '-'],
    en: ['Coast Bank Ltd supports the work. The organisation has 4,500 customers in the whole country.', '-'],
    fr: ['La Banque des Quais soutient le projet. L’organisation compte 4 500 clients dans tout le pays.', '-'],
    de: ['Die Küstenbank unterstützt die Arbeit. Die Organisation zählt 4.500 Kunden im ganzen Land.', '-'],
    es: ['Banco Muelle apoya el proyecto. La organización tiene 4.500 clientes en todo el país.', '-'],
  },
  'where the publisher reacts to a figure': {
    nl: ['Stichting Veilige Kades reageert op het plan dat 12 procent van de kades sluit.', '-'],
    en: ['The Safe Quays Foundation rejects the report that 12% of the quays are closed.', '-'],
    fr: ['La Fondation Quais Sûrs réagit au projet de fermer 12 % des quais.', '-'],
    de: ['Die Stiftung Sichere Kais kritisiert den Plan, 12 Prozent der Kais zu schließen.', '-'],
    es: ['La Fundación Muelles Seguros rechaza el plan de cerrar el 12 % de los muelles.', '-'],
  },
  'the source of the figure that a sentence reckons on': {
    nl: ['Het Oeverbureau registreerde vorig jaar 4.500 ongevallen. Dat zijn er 300 ongevallen meer dan in 2019.', 'Oeverbureau; Oeverbureau'],
    en: ['The Quay Office recorded 4,500 accidents last year. That is 300 accidents more than in 2019.', 'Quay Office; Quay Office'],
    fr: ['L’Office des quais a recensé 4 500 accidents l’an dernier. C’est 12 % de plus qu’en 2019.', 'Office des quais; Office des quais'],
    de: ['Das Uferbundesamt zählte im vergangenen Jahr 4.500 Unfälle. Das sind 12 Prozent mehr als 2019.', 'Uferbundesamt; Uferbundesamt'],
    es: ['El Instituto de Muelles registró el año pasado 4.500 accidentes. Es un 12 % más que en 2019.', 'Instituto de Muelles; Instituto de Muelles'],
  },
  'the source in brackets behind the sentence': {
    nl: ['Bijna 8% van de huizen staat leeg. (Oeverbureau, 2021)', 'Oeverbureau'],
    en: ['Almost 8% of homes are empty. (Quay Office, 2021)', 'Quay Office'],
    fr: ['Près de 8 % des logements sont vides. (Office des quais, 2021)', 'Office des quais'],
    de: ['Fast 8 % der Häuser stehen leer. (Uferbundesamt, 2021)', 'Uferbundesamt'],
    es: ['Casi el 8 % de las casas está vacío. (Instituto de Muelles, 2021)', 'Instituto de Muelles'],
  },
  'the source in the note that a sentence points at': {
    nl: ['De helft van de boten lekt.[1]\n\nDe haven is open.\n\n[1] Oeverbureau, 2021', 'Oeverbureau'],
    en: ['Half of the boats leak.[1]\n\nThe harbour is open.\n\n[1] Quay Office, 2021', 'Quay Office'],
    fr: ['La moitié des bateaux fuit.[1]\n\nLe port est ouvert.\n\n[1] Office des quais, 2021', 'Office des quais'],
    de: ['Die Hälfte der Boote ist undicht.¹\n\nDer Hafen ist offen.\n\n¹ Uferbundesamt, 2021', 'Uferbundesamt'],
    es: ['La mitad de los barcos pierde agua.[1]\n\nEl puerto está abierto.\n\n[1] Instituto de Muelles, 2021', 'Instituto de Muelles'],
  },
  'who told the sentence before': {
    nl: ['Jan Oevers, directeur van de Havenkamer, zegt dat 12 procent van de boten lekt. Volgens hem is 30 procent te oud.', 'Jan Oevers; Jan Oevers'],
    en: ['Jane Shore, director of the Quay Chamber, said that 12% of boats leak. According to her, 30% are too old.', 'Jane Shore; Jane Shore'],
    fr: ['Anne Rivoire, directrice de la Chambre des quais, dit que 12 % des bateaux fuient. Selon elle, 30 % sont trop vieux.', 'Anne Rivoire; Anne Rivoire'],
    de: ['Anna Uferer, Direktorin der Uferkammer, sagt, dass 12 Prozent der Boote undicht sind. Ihr zufolge sind 30 Prozent zu alt.', 'Anna Uferer; Anna Uferer'],
    es: ['Ana Muelles, directora de la Cámara de Muelles, dice que el 12 % de los barcos pierde agua. Según ella, el 30 % es viejo.', 'Ana Muelles; Ana Muelles'],
  },
  'where the publisher stands behind a preposition': {
    nl: ['Via Stichting Veilige Kades vonden 4.500 mensen een ligplaats.', '-'],
    en: ['Through the Safe Quays Foundation 4,500 people found a berth.', '-'],
    fr: ['Grâce à la Fondation Quais Sûrs 4 500 personnes ont un mouillage.', '-'],
    de: ['Über die Stiftung Sichere Kais fanden 4.500 Menschen einen Liegeplatz.', '-'],
    es: ['Con la Fundación Muelles Seguros 4.500 personas encontraron amarre.', '-'],
  },
  'where somebody else is the subject': {
    nl: ['De gemeente Oosterdam gaf Stichting Veilige Kades 4.500 boeken over schepen.', '-'],
    en: ['Jane Shore gave the Safe Quays Foundation 4,500 books about ships.', '-'],
    fr: ['Jeanne Rive offre à la Fondation Quais Sûrs 4 500 livres sur les bateaux.', '-'],
    de: ['Jana Ufer schenkte der Stiftung Sichere Kais 4.500 Bücher über Schiffe.', '-'],
    es: ['Juana Orilla regaló a la Fundación Muelles Seguros 4.500 libros sobre barcos.', '-'],
  },
};

// Sentences with a number that claim nothing.
const NOTHING: Readonly<Record<string, Readonly<Record<Tag, string>>>> = {
  'what is planned': {
    nl: 'De haven zal volgend jaar 4.500 ligplaatsen hebben.',
    en: 'The harbour will have 4,500 berths next year.',
    fr: 'Le port accueillera 4 500 bateaux l’an prochain.',
    de: 'Der Hafen soll im nächsten Jahr 4.500 Liegeplätze haben.',
    es: 'El puerto tendrá 4.500 amarres el año que viene.',
  },
  'what is supposed': {
    nl: 'Als 12 procent van de boten zou lekken, was de haven leeg.',
    en: 'If 12% of boats leaked, the harbour would be empty.',
    fr: 'Si 12 % des bateaux fuyaient, le port serait vide.',
    de: 'Wenn 12 Prozent der Boote undicht wären, wäre der Hafen leer.',
    es: 'Si el 12 % de los barcos perdiera agua, el puerto estaría vacío.',
  },
  'what is supposed in a quotation': {
    nl: '“Als 12 procent van de boten lekt, varen we niet”, zegt Jan Oever.',
    en: '“When 12% of boats leak, nobody can sail,” said Jane Shore.',
    fr: '« Quand 12 % des bateaux fuient, personne ne navigue », déclare Jeanne Rive.',
    de: '„Wenn 12 Prozent der Boote undicht sind, fährt niemand“, sagt Jana Ufer.',
    es: '«Cuando el 12 % de los barcos pierde agua, nadie navega», afirma Juana Orilla.',
  },
  'a few of something that nobody is said to count': {
    nl: 'De rechter veroordeelde de man voor drie inbraken in de haven van Oosterdam.',
    en: 'The man pleaded guilty to two charges of theft in the harbour of Tidewick.',
    fr: 'L’homme a été condamné pour trois vols dans le port de Rivebourg.',
    de: 'Der Mann wurde wegen drei Einbrüchen im Hafen von Nordau verurteilt.',
    es: 'El hombre fue condenado por tres robos en el puerto de Muellar.',
  },
  'how a survey was made': {
    nl: '(n = 800, foutenmarge 3,5%)',
    en: '(n = 800, margin of error 3.5%)',
    fr: '(n = 800, marge d’erreur 3,5 %)',
    de: '(n=800, Schwankungsbreite 3,5%)',
    es: '(n=800, margen de error 3,5 %)',
  },
  'who was asked': {
    nl: 'De enquête onder 1.200 schippers liep in mei en juni.',
    en: 'The survey of 1,200 sailors ran in May and June.',
    fr: 'L’enquête auprès de 1 200 marins a eu lieu en mai et juin.',
    de: 'Die Umfrage unter 1.200 Menschen lief im Mai und im Juni.',
    es: 'La encuesta a 1.200 personas tuvo lugar en mayo y junio.',
  },
  'what was looked at': {
    nl: 'De onderzoekers vergeleken 54 boten uit zes havens.',
    en: 'The researchers compared 54 boats from six harbours.',
    fr: 'Les chercheurs ont comparé 54 bateaux de six ports.',
    de: 'Die Forscherinnen verglichen 54 Boote aus sechs Häfen.',
    es: 'Las investigadoras compararon 54 barcos de seis puertos.',
  },
  'how to reach somebody': {
    nl: 'Meer weten? Bel 4.500 vrijwilligers op +32 486 25 92 79 of mail pers@kade.example vandaag nog.',
    en: 'Ask our 4,500 volunteers on +44 20 7946 0909 or write to press@quay.example today.',
    fr: 'Joignez nos 4 500 bénévoles au +33 1 99 00 12 34 ou écrivez à presse@quai.example dès maintenant.',
    de: 'Fragen Sie 4.500 Menschen unter +49 30 1234567 oder schreiben Sie an presse@kai.example noch heute.',
    es: 'Llame a 4.500 personas en el +34 911 23 45 67 o escriba a prensa@muelle.example hoy mismo.',
  },
};

const rows = (table: Readonly<Record<string, Cases>>): [string, Tag, string, string][] => Object.entries(table).flatMap(([name, cases]) => (Object.entries(cases) as [Tag, readonly [string, string]][]).map(([tag, [text, claimants]]): [string, Tag, string, string] => [name, tag, text, claimants]));

describe('who makes a claim', () => {
  test.each(rows(TOLD))('%s in %j: %j', (_, tag, text, claimants) => {
    expect(claimantsOf(tag, text)).toBe(claimants);
  });

  test.each(rows(NOBODY))('is nobody %s in %j: %j', (_, tag, text, claimants) => {
    expect(claimantsOf(tag, text)).toBe(claimants);
  });

  test.each(Object.entries(NOTHING).flatMap(([name, cases]) => Object.entries(cases).map(([tag, text]) => [name, tag as Tag, text] as const)))('there is none in %s in %j: %j', (_, tag, text) => {
    expect(claimantsOf(tag, text)).toBe('');
  });
});
