import type { ContactCase } from './contact-case.ts';

/** Contact blocks and sentences in German, with what a careful editor finds in them. */
export const de: readonly ContactCase[] = [
  ['a heading, then a line each', 'Pressekontakt\n\nAnna Weber\nPressesprecherin\nTelefon: +49 30 0000 0001\nE-Mail: anna.weber@stadt.example', [['Anna Weber', 'Pressesprecherin', 'anna.weber@stadt.example', '+49 30 0000 0001']]],
  ['a person to ask is no role', 'Ansprechpartner:\n\nJonas Krüger\nLehrstuhl für Brückenbau\nUniversität Lau\n86135 Lau\nTelefon 0821/000-0002\njonas.krueger@uni.example', [['Jonas Krüger', '-', 'jonas.krueger@uni.example', '0821/000-0002']]],
  ['a sentence', 'Rückfragen an Jonas Krüger, Projektleiter, unter 030 0000 0003 oder jonas.krueger@stadt.example.', [['Jonas Krüger', 'Projektleiter', 'jonas.krueger@stadt.example', '030 0000 0003']]],
  ['a longer sentence', 'Für Rückfragen und Interviews wenden Sie sich bitte an Frau Miriam Scholz (miriam.scholz@stadt.example, Tel. 030 0000 0004).', [['Miriam Scholz', '-', 'miriam.scholz@stadt.example', '030 0000 0004']]],
  ['speakers in the heading', 'Kontakt Sprecher*innen\nMiriam Scholz\nTelefon: 030 0000 0005\nmiriam.scholz@stadt.example', [['Miriam Scholz', '-', 'miriam.scholz@stadt.example', '030 0000 0005']]],
  ['academic titles', 'Kontakt:\nProf. Dr. Daniela Palm, Leiterin Logistik, daniela.palm@uni.example, Tel. +49 7121 0000006', [['Daniela Palm', 'Leiterin Logistik', 'daniela.palm@uni.example', '+49 7121 0000006']]],
  ['a desk', 'Pressestelle der Stadt Lau\nTel.: 030 0000 0007\nFax: 030 0000 0008\npresse@stadt.example', [['-', '-', 'presse@stadt.example', '030 0000 0007']]],
  ['responsible for the content', 'Pressekontakt: Miriam Scholz | Brückenverein Lau e.V. | Uferweg 3, 10115 Lau | T 030 0000 0009 | presse@bruecke.example', [['Miriam Scholz', '-', 'presse@bruecke.example', '030 0000 0009']]],
  ['hidden address', 'Pressekontakt: Miriam Scholz, miriam.scholz (at) stadt.example', [['Miriam Scholz', '-', 'miriam.scholz@stadt.example', '-']]],
  ['several', '**Pressekontakte**\n\n* Anna Weber, Pressesprecherin, [anna.weber@stadt.example](mailto:anna.weber@stadt.example), 030 0000 0010\n* Jonas Krüger, Projektleiter, [jonas.krueger@stadt.example](mailto:jonas.krueger@stadt.example)', [['Anna Weber', 'Pressesprecherin', 'anna.weber@stadt.example', '030 0000 0010'], ['Jonas Krüger', 'Projektleiter', 'jonas.krueger@stadt.example', '-']], 'text/markdown'],
  ['label with a role', 'Pressesprecherin: Anna Weber, Tel. 030 0000 0011', [['Anna Weber', 'Pressesprecherin', '-', '030 0000 0011']]],
  ['emergency and hours', 'Pressekontakt\nAnna Weber, presse@stadt.example\n\nNotruf: 0800 000 0012\nÖffnungszeiten: 9 bis 17 Uhr, Tel. 030 0000 0013', [['Anna Weber', '-', 'presse@stadt.example', '-']]],
  ['donation account', 'Pressekontakt: Anna Weber, Tel. 030 0000 0014\n\nSpendenkonto: DE00 0000 0000 0000 0000 00', [['Anna Weber', '-', '-', '030 0000 0014']]],
  ['an association before the person', 'Pressekontakt:\nFreies Netz Lau e.V.\nMax Stein (Vorstand)\npresse@netz.example\nTel.: 089 000 000 01', [['Max Stein', 'Vorstand', 'presse@netz.example', '089 000 000 01']]],
  ['a sentence as a heading', 'Für Rückfragen stehen wir Ihnen gerne zur Verfügung:\nMaria König, Tel.: +49 (0)30 000 00 02, E-Mail: m.koenig@netz.example', [['Maria König', '-', 'm.koenig@netz.example', '+49 (0)30 000 00 02']]],
  ['a surname that is also a title', 'Kontakt:\nProf. Dr. Peter Richter\nInstitut für Physik\nUniversität Lau\nTelefon: +49 821 000-0003\npeter.richter@uni.example', [['Peter Richter', '-', 'peter.richter@uni.example', '+49 821 000-0003']]],
  ['who answers for the content', 'Pressekontakt: Lena Vogt | lena.vogt@netz.example | 0170 0000006\nV.i.S.d.P.: Max Stein, Uferweg 1, 10115 Lau', [['Lena Vogt', '-', 'lena.vogt@netz.example', '0170 0000006']]],
  ['hidden at and dot', 'Presseanfragen bitte an: presse [at] netz [punkt] example', [['-', '-', 'presse@netz.example', '-']]],
  ['a sentence with the verb before the name', 'Bei Fragen erreichen Sie Lena Vogt unter der Nummer 0170 0000007 oder per E-Mail an lena@netz.example.', [['Lena Vogt', '-', 'lena@netz.example', '0170 0000007']]],
  ['hard line breaks', '## Pressekontakt\n\nLena Vogt\\\nLeiterin Öffentlichkeitsarbeit\\\nTel. [030 000 00 08](tel:+493000000008)\\\n[lena@netz.example](mailto:lena@netz.example)', [['Lena Vogt', 'Leiterin Öffentlichkeitsarbeit', 'lena@netz.example', '030 000 00 08']], 'text/markdown'],
  ['a number without a country', 'Auskünfte:\nLena Vogt, Mediensprecherin, 044 000 00 09\nmedien@zuerich.example', [['Lena Vogt', 'Mediensprecherin', 'medien@zuerich.example', '044 000 00 09']]],
  ['a mail behind the letter M', 'Rückfragehinweis:\nAmt der Landesregierung\nMag. Franz Huber\nT +43 1 000 00 10\nM franz.huber@land.example', [['Franz Huber', '-', 'franz.huber@land.example', '+43 1 000 00 10']]],
  ['role and campaign in brackets', 'Kontakt für Interviews: Jana Sommer (Pressesprecherin „Lau ohne Autos“), Handy 0151 00000011', [['Jana Sommer', 'Pressesprecherin', '-', '0151 00000011']]],
  ['a field behind the title', 'Pressekontakt:\nAnna Weber, Referentin für Presse- und Öffentlichkeitsarbeit, anna@stadt.example', [['Anna Weber', 'Referentin für Presse- und Öffentlichkeitsarbeit', 'anna@stadt.example', '-']]],
];
