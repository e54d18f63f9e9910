import { describe, expect, test } from 'vitest';
import { releaseOf } from './contacts-in.ts';

type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';

// The title of a release and its text.
const RELEASES: Record<Tag, readonly [title: string, lead: string, second: string]> = {
  nl: ['Nieuwe fietsbrug over de Leie gaat open', 'GENT, 3 mei 2026 – De stad heeft de werken aan de nieuwe brug deze week afgerond en is tevreden over het resultaat, dat ook door de buurt met veel geduld is afgewacht.', 'De brug is de langste van de streek en werd in twee jaar gebouwd.'],
  en: ['The new footbridge over the Lau opens on Monday', 'ARDEN, 3 May 2026 – The council has finished the work on the new bridge this week and is pleased with the result, which has been awaited with great patience by those who live nearby.', 'The bridge is the longest of the region and was built in two years.'],
  fr: ['La nouvelle passerelle sur la Lys est ouverte', 'LILLE, le 3 mai 2026 – La ville a terminé cette semaine les travaux de la nouvelle passerelle et se dit satisfaite du résultat, que les riverains attendaient avec beaucoup de patience depuis deux ans.', 'La passerelle est la plus longue de la région et a été construite en deux ans.'],
  de: ['Die neue Brücke über die Lau ist fertig', 'ARDEN, 3. Mai 2026 – Die Stadt hat die Arbeiten an der neuen Brücke in dieser Woche beendet und ist mit dem Ergebnis sehr zufrieden, auf das die Nachbarn mit viel Geduld gewartet haben.', 'Die Brücke ist die längste der Region und wurde in zwei Jahren gebaut.'],
  es: ['La nueva pasarela sobre el río abre el lunes', 'ARDEN, 3 de mayo de 2026. El ayuntamiento ha terminado esta semana las obras de la nueva pasarela y está satisfecho con el resultado, que los vecinos esperaban con mucha paciencia desde hace dos años.', 'La pasarela es la más larga de la región y se construyó en dos años.'],
};

const TAGS = Object.keys(RELEASES) as Tag[];

// What stands around the text of a release and is no part of it.
const AROUND: Record<Tag, readonly string[]> = {
  nl: ['EINDE PERSBERICHT', '– EINDE –', '-- einde bericht --', '(Einde persbericht)', 'Tags: brug, stad, Leie', 'Deel dit bericht: Facebook | Twitter | LinkedIn', 'Facebook | Twitter | LinkedIn', 'Volg ons op Twitter: @stadarden', 'Lees ook: Nieuwe fietstunnel in het centrum', 'Wij gebruiken cookies om uw bezoek aan deze website makkelijker te maken.', 'Foto: de nieuwe brug (c) Stad Arden', 'Bijschrift: Burgemeester Jan Peeters op de brug.', 'Over Stad Arden\n\nStad Arden telt 90.000 inwoners en 14 wijken.', '###', '***', 'U bent hier: Home > Pers > Persberichten', 'Home > Nieuws > Nieuwe fietsbrug', '© 2026 Stad Arden. Alle rechten voorbehouden.', 'Alle productnamen zijn handelsmerken van hun respectieve eigenaars.', 'Gerelateerd nieuws\n\nBibliotheek krijgt nieuw dak', 'Deel dit bericht\n\nWas deze informatie nuttig? Ja Nee', '~', '[email protected]'],
  en: ['ENDS', '- ENDS -', '–ENDS–', '[ENDS]', '/ENDS', '-30-', '# # #', 'Tags: bridge, council', 'Share this: Facebook | Twitter | LinkedIn', 'Facebook | Twitter | LinkedIn', 'Follow us on Twitter: @arden', 'Read more: New cycle tunnel in the centre', 'We use cookies to give you the best experience on our website.', 'Photo: the new bridge (credit: Arden Council)', 'Caption: Mayor John Peters on the bridge.', 'About Arden Council\n\nArden Council serves 90,000 people in 14 wards.', 'You are here: Home > Press > Releases', 'Home > News > The new footbridge', 'Notes to editors\n\n1. The first bridge was built in 1912.\n\n2. The Lau is 40 km long.', '© 2026 Arden Council. All rights reserved.', 'All product names are trademarks of their respective owners.', 'Related news\n\nLibrary gets new roof', 'Share this page\n\nWas this page helpful? Yes No', '~', '[email protected]', 'Images\n\nHigh-resolution images are available for download.'],
  fr: ['– 30 –', '-30-', 'FIN', '– FIN –', 'Fin du communiqué', 'Mots-clés : passerelle, ville', 'Partager sur : Facebook | Twitter | LinkedIn', 'Facebook | Twitter | LinkedIn', 'Suivez-nous sur Twitter : @arden', 'Lire aussi : Un nouveau tunnel au centre-ville', 'Nous utilisons des cookies pour améliorer votre visite sur ce site.', 'Crédit photo : Ville d’Arden', 'Légende : Le maire Jean Petit sur la passerelle.', 'À propos de la Ville d’Arden\n\nArden compte 90 000 habitants et 14 quartiers.', 'Vous êtes ici : Accueil > Presse > Communiqués', 'Accueil > Actualités > La nouvelle passerelle', '© 2026 Ville d’Arden. Tous droits réservés.', 'Tous les noms de produits sont des marques de leurs propriétaires respectifs.', 'À lire aussi\n\nLa bibliothèque a un nouveau toit', '~', '[email protected]'],
  de: ['ENDE', '- Ende -', '– Ende der Pressemitteilung –', '(Schluss)', '+++', 'Schlagwörter: Brücke, Stadt', 'Teilen: Facebook | Twitter | LinkedIn', 'Facebook | Twitter | LinkedIn', 'Folgen Sie uns auf Twitter: @arden', 'Lesen Sie auch: Neuer Tunnel in der Innenstadt', 'Wir verwenden Cookies, um Ihnen den Besuch unserer Website zu erleichtern.', 'Foto: Stadt Arden', 'Bildunterschrift: Bürgermeister Johann Peters auf der Brücke.', 'Über die Stadt Arden\n\nArden hat 90.000 Einwohner und 14 Stadtteile.', 'Sie sind hier: Startseite / Presse / Pressemitteilungen', 'Startseite > Presse > Neue Brücke', 'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS', '© 2026 Stadt Arden. Alle Rechte vorbehalten.', 'Alle Firmen- und Produktnamen sind Marken der jeweiligen Inhaber.', 'Weitere Meldungen\n\nBibliothek bekommt neues Dach', '~', '[email protected]'],
  es: ['FIN', '– FIN –', 'Fin del comunicado', '—000—', 'Etiquetas: pasarela, ciudad', 'Compartir: Facebook | Twitter | LinkedIn', 'Facebook | Twitter | LinkedIn', 'Síguenos en Twitter: @arden', 'Lee también: Nuevo túnel en el centro', 'Utilizamos cookies para mejorar su visita a este sitio web.', 'Foto: la nueva pasarela (Ayuntamiento de Arden)', 'Pie de foto: El alcalde Juan Pérez en la pasarela.', 'Sobre el Ayuntamiento de Arden\n\nArden tiene 90.000 habitantes y 14 barrios.', 'Usted está aquí: Inicio > Prensa > Notas', 'Inicio > Noticias > La nueva pasarela', '© 2026 Ayuntamiento de Arden. Todos los derechos reservados.', 'Todos los nombres de productos son marcas de sus respectivos propietarios.', 'Noticias relacionadas\n\nLa biblioteca tiene tejado nuevo', 'Compartir esta noticia', '~', '[email protected]', 'Imágenes\n\nHay imágenes en alta resolución disponibles.'],
};

// What press offices put above whom to ask; each language has its own, and some have a colon or a question mark.
const HEADINGS: Record<Tag, readonly string[]> = {
  nl: ['Pers', 'Meer weten?', 'Noot voor de redactie (niet voor publicatie)', 'Niet voor publicatie', 'Contactpersoon voor de pers', 'Redactie-informatie', 'Info voor de redactie', 'Extra info nodig?', 'Nadere informatie', 'Informatie voor de media'],
  en: ['Press', 'Media', 'Media enquiries', 'Contact for media', 'Notes to editors', 'Editor contact', 'Media contact (not for publication)', 'Not for publication', 'Journalist enquiries', 'Further enquiries'],
  fr: ['Presse', 'Service presse', 'Pour information', 'Source et renseignements', 'Pour de plus amples informations', 'Note aux rédactions', 'Votre contact presse', 'Informations', 'Demandes médias', 'Contact (journalistes)'],
  de: ['Presse', 'Für Rückfragen', 'Rückfragen & Kontakt', 'Für Rückfragen steht Ihnen zur Verfügung', 'Auskünfte für Medien', 'Kontakt und weitere Informationen', 'Für Redaktionen', 'Für Fragen', 'Presse-Kontakt', 'Medienauskünfte'],
  es: ['Prensa', 'Más información', 'Información para medios', 'Atención a medios', 'Para entrevistas', 'Prensa y comunicación', 'Para ampliar información', 'Comunicación', 'Informes', 'Contacto (solo prensa)'],
};

const PRESS: Record<Tag, readonly [name: string, role: string, phone: string, email: string]> = {
  nl: ['Mieke Claes', 'woordvoerder', '02 000 00 01', 'mieke.claes@brug.example'],
  en: ['Mary Clay', 'press officer', '020 7946 0001', 'mary.clay@bridge.example'],
  fr: ['Marie Clerc', 'attachée de presse', '01 00 00 00 01', 'marie.clerc@pont.example'],
  de: ['Maria Klee', 'Pressesprecherin', '030 000 0001', 'maria.klee@bruecke.example'],
  es: ['María Cruz', 'jefa de prensa', '910 000 001', 'maria.cruz@puente.example'],
};

function bodyOf(tag: Tag, behind: string): string | undefined {
  const [title, lead, second] = RELEASES[tag];
  return releaseOf(`${title}\n\n${lead}\n\n${second}\n\n${behind}\n`, 'text/plain')?.body;
}

function textOf(tag: Tag): string {
  return RELEASES[tag].slice(1).join('\n\n');
}

describe.each(TAGS)('the article in %s', (tag) => {
  test.each(AROUND[tag])('does not hold %j', (line) => {
    expect(bodyOf(tag, line)).toBe(textOf(tag));
  });

  test.each(AROUND[tag].filter((line) => /^\p{L}+(?: \p{L}+)?[’:]? ?:/u.test(line)))('goes on behind %j', (line) => {
    const [title, lead, second] = RELEASES[tag];
    expect(releaseOf(`${title}\n\n${lead}\n\n${line}\n\n${second}\n`, 'text/plain')?.body).toBe(textOf(tag));
  });

  test.each(HEADINGS[tag])('does not hold the contact below %j', (heading) => {
    const [name, role, phone, email] = PRESS[tag];
    const [title, lead, second] = RELEASES[tag];
    const expected = { body: textOf(tag), contacts: [{ name, jobTitle: role, email, telephone: phone }] };
    for (const text of [
      `${title}\n\n${lead}\n\n${second}\n\n${heading}\n\n${name}\n${role}\n${phone}\n${email}\n`,
      `${title}\n\n${lead}\n\n${second}\n\n${heading}:\n${name}, ${role}, ${phone}, ${email}\n`,
    ]) {
      const release = releaseOf(text, 'text/plain');
      expect({ body: release?.body, contacts: release?.contacts }).toEqual(expected);
    }
    const page = `<html lang="${tag}"><main><h1>${title}</h1><p>${lead}</p><p>${second}</p><p><strong>${heading}</strong><br>${name}<br>${role}<br>${phone}<br>${email}</p></main></html>`;
    const release = releaseOf(page, 'text/html');
    expect({ body: release?.body, contacts: release?.contacts }).toEqual(expected);
  });

  test('keeps a short line of the text, and a paragraph behind a line of the page', () => {
    const [, , second] = RELEASES[tag];
    const share = { nl: 'Deel dit bericht', en: 'Share this page', fr: 'Partager cet article', de: 'Artikel teilen', es: 'Compartir esta noticia' }[tag];
    expect(bodyOf(tag, `${share}\n\n${second}`)).toBe(`${textOf(tag)}\n\n${second}`);
    expect(bodyOf(tag, 'Arden 2026')).toBe(`${textOf(tag)}\n\nArden 2026`);
  });

  test('keeps a paragraph that says something else before it says whom to ask', () => {
    const [name, , phone] = PRESS[tag];
    const asks = { nl: `De brug wordt zaterdag met een feest geopend. Meer informatie: ${name}, ${phone}.`, en: `The bridge opens with a fair on Saturday. For more information contact ${name} on ${phone}.`, fr: `La passerelle sera inaugurée samedi par une fête. Pour plus d’informations, contactez ${name} au ${phone}.`, de: `Die Brücke wird am Samstag mit einem Fest eröffnet. Weitere Informationen: ${name}, ${phone}.`, es: `La pasarela se inaugura el sábado con una fiesta. Más información: ${name}, ${phone}.` }[tag];
    expect(bodyOf(tag, asks)).toBe(`${textOf(tag)}\n\n${asks}`);
  });
});
