import { describe, expect, test } from 'vitest';
import { speakersIn, type SpeakerCase } from './speakers/speakers-in.ts';

type Cases = Readonly<Record<string, readonly SpeakerCase[]>>;

const EN = '“The plan starts in April and costs nobody a cent more”';
const NL = '“Het plan gaat in april in en kost niemand een cent meer”';
const FR = '« Le plan entre en vigueur en avril et ne coûtera rien de plus »';
const DE = '„Der Plan tritt im April in Kraft und kostet niemanden etwas“';
const ES = '«El plan entra en vigor en abril y no costará nada más»';

const GROUPS: Readonly<Record<string, Cases>> = {
  'the head of a unit, which stays in the title': {
    de: [
      [`${DE}, sagt Onur Lang, Leiter der Arbeitseinheit Biopsychologie der Universität Adorf.`, 'Onur Lang | Leiter der Arbeitseinheit Biopsychologie | Universität Adorf'],
      [`${DE}, sagt Eva Lind, Leiterin der Forschungsgruppe Wasser der Universität Adorf.`, 'Eva Lind | Leiterin der Forschungsgruppe Wasser | Universität Adorf'],
      [`${DE}, sagt Tom Berg, Leiter des Geschäftsbereichs Energie der Stadtwerke Adorf.`, 'Tom Berg | Leiter des Geschäftsbereichs Energie | Stadtwerke Adorf'],
    ],
    nl: [[`${NL}, zegt Mieke Claes, hoofd van de vakgroep Biologie van de Universiteit Adorp.`, 'Mieke Claes | hoofd van de vakgroep Biologie | Universiteit Adorp']],
  },
  'whom somebody belongs to, behind a “von”': {
    de: [
      [`${DE}, sagt Lena Weber von der Grünen Liste Adorf.`, 'Lena Weber |  | Grüne Liste Adorf'],
      [`${DE}, erklärt Jan Maurer von Health for Arden.`, 'Jan Maurer |  | Health for Arden'],
      [`${DE}, sagt Ursula von der Heide, Bürgermeisterin.`, 'Ursula von der Heide | Bürgermeisterin |'],
      [`${DE}, sagt Karl von Lauen, Bürgermeister.`, 'Karl von Lauen | Bürgermeister |'],
    ],
  },
  'a body that speaks through somebody unnamed': {
    en: [
      [`A spokesperson for the Department for Harbour Safety and Net Repair said: ${EN}`, 'Department for Harbour Safety and Net Repair |  |'],
      [`${EN}, said a spokeswoman for Northern Harbour Trust.`, 'Northern Harbour Trust |  |'],
      [`A Department of Harbours and Inland Waters spokesperson said: ${EN}`, 'Department of Harbours and Inland Waters |  |'],
      [`A spokesman for the Ministry of Housing, Harbours and Local Roads said: ${EN}`, 'Ministry of Housing, Harbours and Local Roads |  |'],
      [`A government spokesperson said: ${EN}`],
      [`A spokesperson for Northwind, Jane Doe, said: ${EN}`, 'Jane Doe | spokesperson | Northwind'],
    ],
    nl: [
      [`${NL}, aldus een woordvoerder van het Ministerie van Havens en Vaarwegen.`, 'Ministerie van Havens en Vaarwegen |  |'],
      [`Een woordvoerster van de Gemeente Waterland zegt: ${NL}`, 'Gemeente Waterland |  |'],
      [`${NL}, zegt een woordvoerder.`, '-'],
    ],
    fr: [
      [`${FR}, a déclaré un porte-parole du ministère de l’Énergie, du Climat et de la Forêt.`, 'ministère de l’Énergie, du Climat et de la Forêt |  |'],
      [`${FR}, a déclaré une porte-parole de la Fondation Port Bleu.`, 'Fondation Port Bleu |  |'],
    ],
    de: [
      [`Eine Sprecherin der Stadtwerke Lindau und Bregenz erklärte: ${DE}`, 'Stadtwerke Lindau und Bregenz |  |'],
      [`${DE}, sagte ein Sprecher des Ministeriums für Umwelt, Klima und Energie.`, '-'],
    ],
    es: [
      [`${ES}, señaló un portavoz del Ministerio de Puertos, Movilidad y Agenda Urbana.`, 'Ministerio de Puertos, Movilidad y Agenda Urbana |  |'],
      [`Una portavoz de la Fundación Norte Verde afirmó: ${ES}`, 'Fundación Norte Verde |  |'],
    ],
  },
  'an office held for a list': {
    en: [
      [`${EN}, said the Minister for Climate, Energy and Transport, Ann Lee.`, 'Ann Lee | Minister for Climate, Energy and Transport |'],
      [`Cllr Ann Lee, Cabinet Member for Housing, Planning and Transport, said: ${EN}`, 'Ann Lee | Cabinet Member for Housing, Planning and Transport |'],
      [`Cabinet Member for Housing and Transport Ann Lee said: ${EN}`, 'Ann Lee | Cabinet Member for Housing and Transport |'],
    ],
    nl: [
      [`${NL}, zegt minister van Landbouw, Natuur en Voedselkwaliteit Anna de Wit.`, 'Anna de Wit | minister van Landbouw, Natuur en Voedselkwaliteit |'],
      [`${NL}, zegt Vlaams minister van Welzijn, Volksgezondheid en Gezin Anna de Wit.`, 'Anna de Wit | Vlaams minister van Welzijn, Volksgezondheid en Gezin |'],
    ],
    fr: [[`${FR}, a déclaré la ministre de la Transition écologique, de l’Énergie et du Climat, Anne Roux.`, 'Anne Roux | ministre de la Transition écologique, de l’Énergie et du Climat |']],
    de: [[`Die Ministerin für Umwelt, Klima und Energie, Anna Huber, sagte: ${DE}`, 'Anna Huber | Ministerin für Umwelt, Klima und Energie |']],
    es: [[`La ministra de Puertos, Movilidad y Agenda Urbana, Ana Ruiz, dijo: ${ES}`, 'Ana Ruiz | ministra de Puertos, Movilidad y Agenda Urbana |']],
  },
  'words of conviction around the name': {
    de: [
      [`${DE}, ist Direktor Franz Huber überzeugt.`, 'Franz Huber | Direktor |'],
      [`${DE}, zeigt sich Bürgermeisterin Anna Vogt erfreut.`, 'Anna Vogt | Bürgermeisterin |'],
      [`${DE}, gab sich Trainer Max Weber zuversichtlich.`, 'Max Weber | Trainer |'],
      [`${DE}, sagt Max Weber. „Die Leute fehlen an allen Ecken und Enden“, ist Direktor Franz Huber überzeugt.`, 'Max Weber |  |', 'Franz Huber | Direktor |'],
    ],
    nl: [
      [`${NL}, is directeur Piet Jansen overtuigd.`, 'Piet Jansen | directeur |'],
      [`${NL}, toont voorzitter Piet Jansen zich tevreden.`, 'Piet Jansen | voorzitter |'],
    ],
    fr: [
      [`${FR}, est convaincue Anne Roux, directrice du musée.`, 'Anne Roux | directrice du musée |'],
      [`${FR}, se dit convaincue la maire, Anne Roux.`, 'Anne Roux | maire |'],
    ],
    es: [
      [`${ES}, está convencida la alcaldesa, Ana Ruiz.`, 'Ana Ruiz | alcaldesa |'],
      [`${ES}, se mostró convencido Luis Gil, director del centro.`, 'Luis Gil | director del centro |'],
    ],
    en: [[`${EN}, Ann Lee is convinced.`, 'Ann Lee |  |'], [`${EN}, sounded director Ann Lee convinced.`, 'Ann Lee | director |']],
  },
  'a title without what stands around it': {
    es: [
      [`Adra, 4 de mayo de 2026.- La alcaldesa Ana Ruiz lo celebra: ${ES}`, 'Ana Ruiz | alcaldesa |'],
      [`Luis Gil, hijo de la artista, recordó: ${ES}`, 'Luis Gil |  |'],
    ],
    fr: [
      [`${FR}, se réjouit de son côté le maire, Paul Blanc.`, 'Paul Blanc | maire |'],
      [`${FR}, sourit François Roux, réparateur à Quimper et membre du réseau Port Bleu.`, 'François Roux | réparateur à Quimper | réseau Port Bleu'],
      [`${FR}, explique Paul Blanc, fils de la directrice.`, 'Paul Blanc |  |'],
    ],
    en: [
      [`${EN}, said Tom Hall, son of the artist.`, 'Tom Hall |  |'],
      [`Councillor Ann Lee, leader of the council, said: ${EN}`, 'Ann Lee | leader of the council |'],
      [`Professor Ann Lee, director of Northwind, said: ${EN}`, 'Ann Lee | director | Northwind'],
    ],
    de: [
      [`${DE}, sagte Max Weber, Sohn der Künstlerin.`, 'Max Weber |  |'],
      [`Zur heutigen Halbzeitbilanz der Regierung erklärt Anna Vogt, Vorsitzende der Fraktion Grüne Stadt: ${DE}`, 'Anna Vogt | Vorsitzende | Fraktion Grüne Stadt'],
    ],
    nl: [[`${NL}, zegt Piet Jansen, zoon van de kunstenares.`, 'Piet Jansen |  |']],
  },
  'titles of address': {
    en: [[`The Bishop of Arden, the Rt Revd Ann Lee, said: ${EN}`, 'Ann Lee | Bishop of Arden |'], [`${EN}, says her colleague Tom Hall.`, 'Tom Hall |  |'], [`The Archdeacon, the Ven. Tom Hall, said: ${EN}`, 'Tom Hall | Archdeacon |']],
    nl: [[`${NL}, zegt ds. Anna de Wit, voorzitter van Stichting Waterland.`, 'Anna de Wit | voorzitter | Stichting Waterland'], [`${NL}, zegt haar collega Piet Jansen.`, 'Piet Jansen |  |'], [`${NL}, zegt haar woordvoerder Piet Jansen.`, 'Piet Jansen | woordvoerder |']],
    fr: [[`${FR}, estime Mgr Paul Blanc, évêque de Quimper.`, 'Paul Blanc | évêque de Quimper |'], [`Pour son collègue Paul Blanc (Institut Roux), ${FR}.`, 'Paul Blanc |  | Institut Roux']],
    de: [[`${DE}, sagt Dr. med. Anna Vogt, Leiterin der Klinik am See.`, 'Anna Vogt | Leiterin | Klinik am See'], [`${DE}, sagt ihr Sprecher Max Weber.`, 'Max Weber | Sprecher |'], [`${DE}, sagte Konsumentenschützerin Anna Vogt.`, 'Anna Vogt | Konsumentenschützerin |']],
    es: [[`${ES}, dijo Mons. Luis Gil, obispo de Adra.`, 'Luis Gil | obispo de Adra |']],
  },
  'whose title it is': {
    fr: [['Le Samuport fournira les lits. Sa porte-parole, Inès Roux, déclare : « Cela tombe à point nommé pour tout le monde. »', 'Inès Roux | porte-parole | Samuport']],
    es: [
      [`La patronal Fecapuerto lamenta la huelga. Su presidente, Luis Gil, dijo: ${ES}`, 'Luis Gil | presidente | Fecapuerto'],
      [`Desde la patronal Fecapuerto, su presidente, Luis Gil, ha lamentado la decisión: ${ES}`, 'Luis Gil | presidente | Fecapuerto'],
      [`Ana Ruiz vino con Fecapuerto. Su presidente, Luis Gil, dijo: ${ES}`, 'Luis Gil | presidente |'],
    ],
    nl: [[`Stichting Waterland kreeg een prijs. Haar voorzitter, Piet Jansen, zegt: ${NL}`, 'Piet Jansen | voorzitter | Stichting Waterland'], [`${NL}, zegt Fietsersbond-voorzitter Anna de Wit.`, 'Anna de Wit | voorzitter | Fietsersbond']],
    en: [
      [`Northwind Trust runs ten shops. Its director, Ann Lee, said: ${EN}`, 'Ann Lee | director | Northwind Trust'],
      [`Residents get help. Their chair, Ann Lee, said: ${EN}`, 'Ann Lee | chair |'],
      [`Harbour Museum Arden has bought a brooch.\n\n${EN}, says Ann Lee, the museum's Curator of Coins.`, 'Ann Lee | Curator of Coins | Harbour Museum Arden'],
      [`Ann Lee, from the University's School of Biology, said: ${EN}`, 'Ann Lee |  | School of Biology'],
    ],
    de: [
      [`Der Radverband Lindau begrüßt den Bau. Dessen Vorsitzende Anna Vogt sagt: ${DE}`, 'Anna Vogt | Vorsitzende | Radverband Lindau'],
      [`${DE}, sagt Max Weber, Leiter am Institut für ökologische Wirtschaft.`, 'Max Weber | Leiter | Institut für ökologische Wirtschaft'],
    ],
  },
  'a few words of a sentence': {
    fr: [
      ['Le port fournira les lits. Sa porte-parole, Inès Roux, parle d’« un geste qui tombe à point nommé ».', 'Inès Roux | porte-parole |'],
      ['La nuit fut longue. Le maire Paul Blanc accuse la préfecture de « jouer avec le feu ».', 'Paul Blanc | maire |'],
    ],
    es: [
      ['Hoy se supo la noticia. La rectora, Ana Ruiz, llamó a las empresas a «abrir las puertas de las prácticas».', 'Ana Ruiz | rectora |'],
      ['La diputada Ana Ruiz ha registrado las preguntas. A su juicio, el Ejecutivo «llega tarde y mal».', '~Ana Ruiz | diputada |'],
      ['La empresa llama a este método «riego por goteo inverso» desde hace años.'],
    ],
    nl: [
      ['De stad opent een zaal. Haar woordvoerder, Piet Jansen, spreekt van “een gebaar dat op tijd komt”.', 'Piet Jansen | woordvoerder |'],
      ['Wethouder Anna de Wit is er blij mee: “Bewoners waren vooraf sceptisch.” Volgens haar is de wijk “een stuk rustiger” geworden.', 'Anna de Wit | Wethouder |', 'Anna de Wit | Wethouder |'],
      ['Het bedrijf noemt dit “slim laden” in al zijn folders.'],
    ],
    en: [
      ['Mayor Ann Lee called the strike “a last resort” and asked for talks.', 'Ann Lee | Mayor |'],
      ['Chief executive Tom Hall accused the government of “moving the goalposts again”.', 'Tom Hall | Chief executive |'],
      ['Tom Hall called his new song “walking in the rain” after that night.'],
    ],
    de: [
      ['Es war ein langer Tag. Bürgermeisterin Anna Vogt spricht von „einem kleinen Wunder“.', 'Anna Vogt | Bürgermeisterin |'],
      ['Direktor Max Weber bezeichnete das Vorhaben als „einen großen Schritt nach vorn“.', 'Max Weber | Direktor |'],
      ['Die Stadt nennt das „intelligentes Parken“ und ist damit nicht allein.'],
    ],
  },
  'an organisation with small words in its name': {
    fr: [[`${FR}, dénonce le Syndicat des travailleurs du port.`, 'Syndicat des travailleurs du port |  |'], [`${FR}, s’indigne Mélanie Roux, présidente du SNT–CSQ.`, 'Mélanie Roux | présidente | SNT–CSQ']],
    es: [['GRUPO PARLAMENTARIO CAMINO NORTE\n\nLa diputada Ana Ruiz ha registrado hoy 28 preguntas. «Seguimos con las mismas brigadas que hace diez años», dijo Ruiz.', 'Ana Ruiz | diputada |']],
  },
  'a title and an employer in forms of their own': {
    en: [
      [`Northwind Health opens a shop. Northwind Health is a charity. ${EN}, said Ann Lee, M.D., chief medical officer, Northwind Health.`, 'Ann Lee | chief medical officer | Northwind Health'],
      [`The Green Party opened a shop. Party Co-Leader Ann Lee said: ${EN}`, 'Ann Lee | Co-Leader | Green Party'],
      [`${EN}, said Group CEO Ann Lee.`, 'Ann Lee | Group CEO |'],
      [`${EN}, said Arden LCV Board Chair, Ann Lee.`, 'Ann Lee | Board Chair | Arden LCV'],
      [`${EN}, said Tom Hall Vice President for International Relations of the Arden Chamber of Commerce.`, 'Tom Hall | Vice President for International Relations | Arden Chamber of Commerce'],
      [`${EN}, said Tom Hall, CPA and Chairman of Northwind.`, 'Tom Hall | CPA and Chairman | Northwind'],
    ],
    de: [
      [`${DE}, so Anna Vogt Geschäftsführerin des hafen.wir Bezirk Ulm-Nord.`, 'Anna Vogt | Geschäftsführerin | hafen.wir Bezirk Ulm-Nord'],
      [`${DE}, sagte Max Weber, Vorsitzender von de-HAF e.V.`, 'Max Weber | Vorsitzender | de-HAF e.V.'],
      [`${DE}, sagte Sachsens Staatsministerin für Kunst, Dr. Anna Vogt, am Montag.`, 'Anna Vogt | Staatsministerin für Kunst |'],
    ],
    nl: [['Piet Jansen, directeur Waterland is enthousiast over de nieuwe voorzitter. “Zij is een begrip en wij zijn heel blij met haar komst.”', '~Piet Jansen | directeur Waterland |']],
    es: [
      [`${ES}, señala Ana Ruiz, ESG Latam Head de Leefuego Systems Inc.`, 'Ana Ruiz | ESG Latam Head | Leefuego Systems Inc.'],
      [`${ES}, dijo Luis Gil de SNT.`, 'Luis Gil |  | SNT'],
      [`${ES}, dijo Ana Ruiz, Vicepresidenta Sénior de Leefuego y Chief Security and Trust Officer.`, 'Ana Ruiz | Vicepresidenta Sénior | Leefuego'],
    ],
    fr: [[`${FR}, de conclure Anne Roux.`, 'Anne Roux |  |']],
  },
  'a subject that is left out, or is none': {
    es: [
      ['Ana Ruiz, rectora de la Universidad del Norte, asistió al acto. Informó que la casa «ha realizado una serie de foros y sigue trabajando».', '~Ana Ruiz | rectora | Universidad del Norte'],
    ],
    en: [
      ['The report, now being reviewed by the Royal Harbour Society, says “given its small size, this group is likely to die out soon”.'],
      ['Lawyer Tom Hall said that it was “intellectually dishonest” to do so.', 'Tom Hall | Lawyer |'],
    ],
  },
  'a title that holds a genitive': {
    en: [
      [`${EN}, said Arden County State’s Attorney Ann Lee.`, 'Ann Lee | Arden County State’s Attorney |'],
      [`${EN}, said Ann Lee, State's Attorney of Arden.`, "Ann Lee | State's Attorney of Arden |"],
      [`The Arden County State’s Attorney Ann Lee came to see it. ${EN}.`, '~Ann Lee | Arden County State’s Attorney |'],
      [`${EN}, said Northwind’s President Ann Lee.`, 'Ann Lee | President | Northwind'],
      [`${EN}, said Children’s Commissioner Ann Lee.`, 'Ann Lee | Children’s Commissioner |'],
      [`${EN}, said Arden Students’ Union president Ann Lee.`, 'Ann Lee | president | Arden Students’ Union'],
      [`${EN}, said Arden District Attorney Ann Lee.`, 'Ann Lee | Arden District Attorney |'],
    ],
  },
  'what somebody says, which is nothing that they are': {
    fr: [
      [`La porte-parole de Voiles, Anne Roux, affirme être déçue que le ministre de la Culture, Paul Verdier, ne vienne pas.\n\n${FR}, a déclaré Anne Roux.`, 'Anne Roux | porte-parole | Voiles'],
      [`Anne Roux, suite à la chute du gouvernement conservateur, réagit. ${FR}, a déclaré Anne Roux.`, 'Anne Roux |  |'],
    ],
    en: [[`Ann Lee, claims that the mayor, Tom Hall, stayed away. ${EN}, said Ann Lee.`, 'Ann Lee |  |'], [`${EN}, said Ann Lee, claims manager at Northwind.`, 'Ann Lee | claims manager | Northwind']],
    es: [[`Ana Ruiz, afirma que el ministro de Cultura, Luis Gil, no vendrá. ${ES}, dijo Ana Ruiz.`, 'Ana Ruiz |  |']],
  },
  'an adjective that is a role elsewhere': {
    fr: [
      [`${FR}, dit Anne Roux, présidente de la Fédération étudiante du Nord.`, 'Anne Roux | présidente | Fédération étudiante du Nord'],
      [`${FR}, dit Anne Roux, de la Fédération étudiante du Nord.`, 'Anne Roux |  | Fédération étudiante du Nord'],
    ],
    es: [[`${ES}, dijo Ana Ruiz, presidenta de la Asociación empresaria del Norte.`, 'Ana Ruiz | presidenta | Asociación empresaria del Norte']],
  },
  'an organisation whose thing is named, and not where somebody works': {
    en: [
      [`Honorary Member Ann Lee opened the dance at HHT’s biggest fair. ${EN}, said Ann Lee.`, 'Ann Lee | Honorary Member |'],
      [`${EN}, said Ann Lee, chair of HHT’s.`, 'Ann Lee | chair | HHT’s'],
    ],
  },
  'words that take a quotation up again': {
    fr: [
      [`${FR}. C’est ce qu’a déclaré la présidente de Voiles, Anne Roux.`, 'Anne Roux | présidente | Voiles'],
      [`${FR}, c’est ainsi qu’a réagi la présidente de Voiles, Anne Roux, à l’annonce.`, 'Anne Roux | présidente | Voiles'],
      [`${FR}.\n\nC’est ce qu’a déclaré Anne Roux, présidente de Voiles.`, 'Anne Roux | présidente | Voiles'],
      [`${FR}.\n\nC’est ce qui explique la venue d’Anne Roux, présidente de Voiles.`, '-'],
      [`${FR}.\n\nElle a rappelé que Paul Verdier, maire de Lorme, y tient.`, '-'],
    ],
    es: [[`${ES}. Eso es lo que ha dicho Ana Ruiz, alcaldesa de Lindar.`, 'Ana Ruiz | alcaldesa de Lindar |']],
  },
  'whom the next paragraph names': {
    en: [
      [`“The plan starts in April and costs nobody a cent more,” said\n\nAnn Lee, chair of the Harbour Trust.`, 'Ann Lee | chair | Harbour Trust'],
      [`“The plan starts in April and costs nobody a cent more,” said\n\nThe harbour opens in May.`, '-'],
    ],
    nl: [[`${NL}, zegt\n\nMieke Claes, voorzitter van stichting Waterland.`, 'Mieke Claes | voorzitter | stichting Waterland']],
  },
  'a colon before, a verb without a comma behind': {
    fr: [[`Nous resterons prudents : ${FR} de conclure Anne Roux.`, 'Anne Roux |  |']],
  },
  'a pronoun between a list of names and the verb': {
    fr: [[`Dans leur lettre, Anne Roux, maire, et Paul Verdier, greffier, ils écrivent : ${FR}`, '~Paul Verdier | greffier |']],
    en: [[`In a letter from Ann Lee, mayor, and Tom Hall, clerk, they write: ${EN}`, '~Ann Lee | mayor |']],
  },
  'a title behind a bracket and a dash, in a list': {
    fr: [[`• Anne Roux (Le Courrier) – Présidente;\n\n• Paul Verdier (La Voix) – Secrétaire et\n\n${FR}, dit Paul Verdier.`, 'Paul Verdier | Secrétaire |']],
  },
  'a head of several words before the name': {
    fr: [[`La négociatrice en chef de Voiles, Anne Roux, est venue. ${FR}, dit Anne Roux.`, 'Anne Roux | négociatrice en chef | Voiles']],
  },
  'a pronoun for whoever opens the paragraph before': {
    fr: [[`La porte-parole de Voiles, Anne Roux, regrette que le maire, Paul Verdier, soit absent.\n\n${FR}, a-t-elle dit.`, '~Anne Roux | porte-parole | Voiles']],
  },
  'a day behind a title': {
    en: [
      [`${EN}, said Ann Lee, mayor of Arden on 12 May 2024.`, 'Ann Lee | mayor of Arden |'],
      [`${EN}, said Ann Lee, chair of Northwind on Monday.`, 'Ann Lee | chair | Northwind'],
      [`${EN}, said Ann Lee, manager of Arden Wednesday.`, 'Ann Lee | manager | Arden Wednesday'],
    ],
    nl: [[`${NL}, zegt Mieke Claes, directeur van Waterland op maandag.`, 'Mieke Claes | directeur | Waterland']],
    fr: [
      [`${FR}, dit Anne Roux, présidente de Voiles le 14 octobre 2024.`, 'Anne Roux | présidente | Voiles'],
      [`${FR}, dit Anne Roux, maire de Lorme ce lundi.`, 'Anne Roux | maire de Lorme |'],
    ],
    de: [[`${DE}, sagt Eva Lind, Sprecherin von Nordhafen am 12. Mai 2024 in Adorf.`, 'Eva Lind | Sprecherin | Nordhafen']],
    es: [[`${ES}, dijo Ana Ruiz, alcaldesa de Lindar el 12 de mayo de 2024.`, 'Ana Ruiz | alcaldesa de Lindar |']],
  },
  'names with figures, dots and small words': {
    nl: [
      [`${NL}, zegt Mieke Claes, directeur van 9191.`, 'Mieke Claes | directeur | 9191'],
      [`${NL}, zegt Mieke Claes, oprichter van kade.example.`, 'Mieke Claes | oprichter | kade.example'],
      [`${NL}, zegt Mieke Claes, oprichter van kade.com.`, 'Mieke Claes | oprichter | kade.com'],
      [`${NL}, zegt Mieke Claes van Code for Arden.`, 'Mieke Claes |  | Code for Arden'],
      [`${NL}, zegt Mieke van der Plas.`, 'Mieke van der Plas |  |'],
    ],
    fr: [[`${FR}, dit Anne Roux de Code for Arden.`, 'Anne Roux |  | Code for Arden']],
    en: [
      [`${EN}, said Ann Lee, director of 450.org.`, 'Ann Lee | director | 450.org'],
      [`${EN}, said Ann Lee, manager of 40 people.`, 'Ann Lee | manager of 40 people |'],
      [`${EN}, said Ann Lee, chair of the class of 2024.`, 'Ann Lee | chair of the class of 2024 |'],
      [`${EN}, said Ann Lee, partner at Hall and Lee Solicitors.`, 'Ann Lee | partner | Hall and Lee Solicitors'],
    ],
    es: [
      [`${ES}, dijo Ana Ruiz, CEO de 24 Gramos.`, 'Ana Ruiz | CEO | 24 Gramos'],
      [`${ES}, dijo Ana Ruiz, socia fundadora de Ruiz y Gil Abogados.`, 'Ana Ruiz | socia fundadora | Ruiz y Gil Abogados'],
      [`${ES}, dijo Ana Ruiz, gerente general de Norte S.A. de C.V.`, 'Ana Ruiz | gerente general | Norte S.A. de C.V.'],
    ],
  },
  'a title that opens before the name’s capitals': {
    en: [[`${EN}, said Special Agent in Charge Ann Lee of the FBI’s Arden Field Office.`, 'Ann Lee | Special Agent in Charge | FBI’s Arden Field Office']],
  },
  'an office over a place, its party in between, or over a field': {
    fr: [[`${FR}, dit Anne Roux, maire (PS) de Lorme.`, 'Anne Roux | maire (PS) de Lorme |']],
    es: [
      [`${ES}, dijo la titular de Puertos, Ana Ruiz.`, 'Ana Ruiz | titular de Puertos |'],
      [`${ES}, dijo la estibadora de Puertos, Ana Ruiz.`, '-'],
      [`${ES}, dijo Ana Ruiz, jefa de Pediatría del Hospital del Norte.`, 'Ana Ruiz | jefa de Pediatría | Hospital del Norte'],
      [`${ES}, dijo Ana Ruiz, presidenta de Amigos del Museo.`, 'Ana Ruiz | presidenta | Amigos del Museo'],
    ],
  },
  'an organisation by its own name, whatever case its article puts it in': {
    de: [
      [`${DE}, sagt Eva Lind, Sprecherin der Deutschen Hafenhilfe.`, 'Eva Lind | Sprecherin | Deutsche Hafenhilfe'],
      [`${DE}, sagt Eva Lind, Rektorin der Technischen Universität Adorf.`, 'Eva Lind | Rektorin | Technische Universität Adorf'],
      [`${DE}, sagt Eva Lind, Präsidentin des Adorfer Roten Ankers.`, 'Eva Lind | Präsidentin | Adorfer Roten Ankers'],
      [`${DE}, sagt Eva Lind, Präsidentin des Bayerischen Roten Ankers.`, 'Eva Lind | Präsidentin |'],
      [`Der Bayerische Rote Anker lädt ein. ${DE}, sagt Eva Lind, Präsidentin des Bayerischen Roten Ankers.`, 'Eva Lind | Präsidentin | Bayerische Rote Anker'],
      [`${DE}, sagt Eva Lind, Direktorin des Instituts für Wasserbau der TU Adorf.`, 'Eva Lind | Direktorin | Institut für Wasserbau der TU Adorf'],
      [`${DE}, sagt Eva Lind, Chefin der Nordhafen Energie AG.`, 'Eva Lind | Chefin | Nordhafen Energie AG'],
      [`${DE}, sagt Eva Lind, Präsidentin des BUND.`, 'Eva Lind | Präsidentin | BUND'],
      [`${DE}, sagt Eva Lind, Präsidentin des Bundes.`, 'Eva Lind | Präsidentin des Bundes |'],
    ],
  },
  'a place between the verb and the name': {
    fr: [
      [`${FR}, a déclaré depuis Lorme Anne Roux, directrice générale de Voiles.`, 'Anne Roux | directrice générale | Voiles'],
      [`${FR}, a déclaré Jean Pierre Roux.`, 'Jean Pierre Roux |  |'],
    ],
    de: [[`${DE}, sagte in Adorf Eva Lind, Sprecherin von Nordhafen.`, 'Eva Lind | Sprecherin | Nordhafen']],
    es: [[`${ES}, dijo en Lindar Ana Ruiz.`, 'Ana Ruiz |  |']],
    en: [[`${EN}, said from Arden Ann Lee, chair of Northwind.`, 'Ann Lee | chair | Northwind']],
  },
  'a place before, and a title that is of whoever stands behind it': {
    en: [
      [`Speaking in Arden, Mayor Ann Lee said: ${EN}`, 'Ann Lee | Mayor |'],
      [`Chair of Northwind Ann Lee said: ${EN}`, 'Ann Lee | Chair | Northwind'],
    ],
  },
  'an article and an adjective before a full name': {
    nl: [[`${NL}, aldus een trotse Mieke Claes, voorzitter van Waterland.`, 'Mieke Claes | voorzitter | Waterland']],
    en: [[`${EN}, said a delighted Ann Lee.`, 'Ann Lee |  |'], [`${EN}, said a tired nurse.`, '-']],
  },
  'a second verb that a joiner brings': {
    es: [['El alcalde, Luis Gil, ha agradecido el apoyo y ha recordado que «el plan entra en vigor en abril y no cuesta nada».', 'Luis Gil | alcalde |']],
    en: [['The mayor, Ann Lee, thanked them all and said that “the plan starts in April and costs nothing”.', 'Ann Lee | mayor |']],
  },
  'a surname behind an honorific, which is a person’s': {
    fr: [[`${FR}, d’après Mme Roux.`, '~Roux |  |']],
  },
};

describe.each(Object.entries(GROUPS))('%s', (_, byLanguage) => {
  for (const [tag, cases] of Object.entries(byLanguage)) {
    test.each(cases.map(([text, ...speakers]) => ({ text, speakers })))(`${tag}: $text`, ({ text, speakers }) => {
      expect(speakersIn(text, tag)).toEqual(speakers);
    });
  }
});
