import type { ContactCase } from './contact-case.ts';

/** Contact blocks and sentences in French, with what a careful editor finds in them. */
export const fr: readonly ContactCase[] = [
  ['a heading, then a line each', 'Contact presse\n\nClaire Monnier\nAttachée de presse\nclaire.monnier@lille.example\n03 00 00 00 01', [['Claire Monnier', 'Attachée de presse', 'claire.monnier@lille.example', '03 00 00 00 01']]],
  ['surname in capitals', 'Contacts presse :\nMarie DUPRÉ – 06 00 00 00 02 – marie.dupre@lille.example\nPaul NOIR, responsable communication – 06 00 00 00 03', [['Marie DUPRÉ', '-', 'marie.dupre@lille.example', '06 00 00 00 02'], ['Paul NOIR', 'responsable communication', '-', '06 00 00 00 03']]],
  ['a sentence', 'Pour plus d’informations, contactez Julie Lambert, chargée de communication, au 02 000 00 04 ou par courriel : julie.lambert@lille.example.', [['Julie Lambert', 'chargée de communication', 'julie.lambert@lille.example', '02 000 00 04']]],
  ['on one line with a colon', 'Contact presse : Luc Petit, directeur de la communication, luc@lille.example, +33 3 00 00 00 05', [['Luc Petit', 'directeur de la communication', 'luc@lille.example', '+33 3 00 00 00 05']]],
  ['a desk', 'Service de presse de la Ville\npresse@lille.example\nTél. : 03 00 00 00 06', [['-', '-', 'presse@lille.example', '03 00 00 00 06']]],
  ['label lines', '**Contact presse**\n\nNom : Anne Le Goff  \nFonction : porte-parole  \nTél. : +33 (0)3 00 00 00 07  \nMél : anne.legoff@lille.example', [['Anne Le Goff', 'porte-parole', 'anne.legoff@lille.example', '+33 (0)3 00 00 00 07']], 'text/markdown'],
  ['honorific and postal address', 'Contact\nMme Sophie Dubois\nFondation du Pont\n12, rue des Lilas\n59000 Lille\nTél. 03 00 00 00 08\nFax 03 00 00 00 09', [['Sophie Dubois', '-', '-', '03 00 00 00 08']]],
  ['organization in the heading', 'Contact presse de la Fondation du Pont :\nHugo Martin, attaché de presse\nhugo.martin@pont.example – 06 00 00 00 10', [['Hugo Martin', 'attaché de presse', 'hugo.martin@pont.example', '06 00 00 00 10']]],
  ['several, in lines', 'Vos contacts presse\n\nLéa Roux | lea.roux@lille.example | 06 00 00 00 11\nNoé Blanc | noe.blanc@lille.example | 06 00 00 00 12', [['Léa Roux', '-', 'lea.roux@lille.example', '06 00 00 00 11'], ['Noé Blanc', '-', 'noe.blanc@lille.example', '06 00 00 00 12']]],
  ['emergency number', 'Contact presse : Léa Roux, 06 00 00 00 13\n\nEn cas d’urgence : 0800 000 014', [['Léa Roux', '-', '-', '06 00 00 00 13']]],
  ['role before the name', 'Contact : porte-parole Léa Roux, lea.roux@lille.example', [['Léa Roux', 'porte-parole', 'lea.roux@lille.example', '-']]],
  ['links', '<h2>Contact presse</h2><p>Léa Roux, <a href="mailto:lea@lille.example">lea@lille.example</a>, <a href="tel:+33300000015">03 00 00 00 15</a></p>', [['Léa Roux', '-', 'lea@lille.example', '03 00 00 00 15']], 'text/html'],
  ['a ministry’s desk', 'Contacts presse\n\nMinistère de la Culture\nDélégation à l’information et à la communication\nService de presse : 01 00 00 00 01\nservice-presse@culture.example', [['-', '-', 'service-presse@culture.example', '01 00 00 00 01']]],
  ['departments before the names', 'Contacts presse\n\nCabinet : Laura Petit – 01 00 00 00 02 – laura.petit@gouv.example\nDirection : Paul Roux – 01 00 00 00 03 – paul.roux@gouv.example', [['Laura Petit', '-', 'laura.petit@gouv.example', '01 00 00 00 02'], ['Paul Roux', '-', 'paul.roux@gouv.example', '01 00 00 00 03']]],
  ['an address only', 'Contact presse : presse@pont.example', [['-', '-', 'presse@pont.example', '-']]],
  ['a person of contact', 'Personne de contact : Amélie Simon, chargée de projets, +32 (0)470 00 00 04, amelie@pont.example', [['Amélie Simon', 'chargée de projets', 'amelie@pont.example', '+32 (0)470 00 00 04']]],
  ['role and employer on lines', 'Renseignements :\nÉric Gagnon\nConseiller en communications\nVille de Lys\n418 555-0105\neric.gagnon@lys.example', [['Éric Gagnon', 'Conseiller en communications', 'eric.gagnon@lys.example', '418 555-0105']]],
  ['behind the end mark', '-30-\n\nSource : Fondation du Pont\n\nRenseignements et demandes d’entrevue : Éric Gagnon, 514 555-0106, eric@pont.example', [['Éric Gagnon', '-', 'eric@pont.example', '514 555-0106']]],
  ['an agency’s heading', 'Relations presse – Agence Écho\nLola Martin\nlola@echo.example\n06.00.00.00.07', [['Lola Martin', '-', 'lola@echo.example', '06.00.00.00.07']]],
  ['lines of a page', '<h3>Contact presse</h3><p>Karim Haddad, fondateur<br>E-mail : <a href="mailto:karim@toile.example">karim@toile.example</a></p>', [['Karim Haddad', 'fondateur', 'karim@toile.example', '-']], 'text/html'],
  ['a sentence with a verb', 'Pour toute demande d’interview, merci de contacter Karim Haddad à l’adresse karim@toile.example.', [['Karim Haddad', '-', 'karim@toile.example', '-']]],
  ['surname in capitals on a line', 'Contact presse\nKarim HADDAD\nDirecteur de la communication\nTél : 06 00 00 00 08\nMél : karim.haddad@toile.example', [['Karim HADDAD', 'Directeur de la communication', 'karim.haddad@toile.example', '06 00 00 00 08']]],
  ['an autolink', '**Contact presse :** Karim Haddad — <karim@toile.example> — 06 00 00 00 09', [['Karim Haddad', '-', 'karim@toile.example', '06 00 00 00 09']], 'text/markdown'],
];
