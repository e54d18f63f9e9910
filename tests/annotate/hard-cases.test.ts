import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { saidIn, type Tag } from './said-in.ts';

/** A text and the quotations in it, each as "piece | piece — name, title, organisation"; `~` before the name where the speaker is only implied. */
type Case = readonly [text: string, ...said: string[]];
type Cases = Partial<Record<Tag, Case | readonly Case[]>>;

function check(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [tag, given] of Object.entries(cases) as [Tag, Case | readonly Case[]][]) {
      const list = (typeof given[0] === 'string' ? [given] : given) as readonly Case[];
      test.each(list.map(([text, ...said]) => ({ text, said })))(`${tag}: $text`, ({ text, said }) => {
        expect(saidIn(text, tag)).toEqual(said);
      });
    }
  });
}

check('only the closing mark stands', {
  nl: ['Dit jaar willen we elk dorp bereiken. Dat lukt ons niet alleen”, zegt Noor Helsen, directeur van Stichting Leesvuur.', 'Dit jaar willen we elk dorp bereiken. Dat lukt ons niet alleen — Noor Helsen, directeur, Stichting Leesvuur'],
  en: ['This year we want to reach every village. We cannot do it alone,” says Nora Held, director of the Reading Fire Foundation.', 'This year we want to reach every village. We cannot do it alone, — Nora Held, director, Reading Fire Foundation'],
  fr: ['Cette année, nous voulons toucher chaque village. Nous n’y arriverons pas seuls », déclare Nora Hénin, directrice de la Fondation Feu de Lire.', 'Cette année, nous voulons toucher chaque village. Nous n’y arriverons pas seuls — Nora Hénin, directrice, Fondation Feu de Lire'],
  de: ['In diesem Jahr wollen wir jedes Dorf erreichen. Allein schaffen wir das nicht“, sagt Nora Held, Leiterin der Stiftung Lesefeuer.', 'In diesem Jahr wollen wir jedes Dorf erreichen. Allein schaffen wir das nicht — Nora Held, Leiterin, Stiftung Lesefeuer'],
  es: ['Este año queremos llegar a cada pueblo. Solos no podemos”, afirma Nora Heredia, directora de la Fundación Leefuego.', 'Este año queremos llegar a cada pueblo. Solos no podemos — Nora Heredia, directora, Fundación Leefuego'],
});

check('only the opening mark stands', {
  nl: ['“We zoeken door tot iedereen thuis is, zegt Pim Aarts, woordvoerder van de Kustwacht.', 'We zoeken door tot iedereen thuis is — Pim Aarts, woordvoerder, Kustwacht'],
  en: ['“We will search until everyone is home, said Paul Archer, spokesman for the Harbour Council.', 'We will search until everyone is home — Paul Archer, spokesman, Harbour Council'],
  fr: ['« Nous chercherons jusqu’à ce que chacun soit rentré, explique Paul Archambault, porte-parole de la Société du Port.', 'Nous chercherons jusqu’à ce que chacun soit rentré — Paul Archambault, porte-parole, Société du Port'],
  de: ['„Wir suchen, bis alle zu Hause sind, sagt Paul Acker, Sprecher der Hafengesellschaft.', 'Wir suchen, bis alle zu Hause sind — Paul Acker, Sprecher, Hafengesellschaft'],
  es: ['“Buscaremos hasta que todos estén en casa, dijo Pablo Arce, portavoz de la Asociación del Puerto.', 'Buscaremos hasta que todos estén en casa — Pablo Arce, portavoz, Asociación del Puerto'],
});

describe('every style of marks', () => {
  const styles = ['“”', '„“', '„”', '»«', '«»', '””', '""', '„"', '‘’', "''"];
  const lines: Record<Tag, [before: string, quote: string, after: string, speaker: string]> = {
    nl: ['', 'De school krijgt er twee klassen bij', ', zegt Lotte Smeets.', 'Lotte Smeets'],
    en: ['', 'The school will get two more classes', ', says Lottie Smee.', 'Lottie Smee'],
    fr: ['', 'Notre école aura deux classes de plus', ', explique Lotte Sauvage.', 'Lotte Sauvage'],
    de: ['', 'Die Schule bekommt zwei Klassen mehr', ', sagt Lotte Schmied.', 'Lotte Schmied'],
    es: ['', 'Nuestra escuela tendrá dos clases más', ', explica Lola Esteve.', 'Lola Esteve'],
  };
  for (const [tag, [before, quote, after, speaker]] of Object.entries(lines) as [Tag, [string, string, string, string]][]) {
    test.each(styles)(`${tag}: %s`, (style) => {
      expect(saidIn(`${before}${style.charAt(0)}${quote}${style.charAt(1)}${after}`, tag)).toEqual([`${quote} — ${speaker}`]);
    });
  }
});

check('single marks and apostrophes', {
  nl: [
    ['‘Om zes uur ’s morgens hangen de foto’s al aan de muur’, vertelt Jitske Bouma.', 'Om zes uur ’s morgens hangen de foto’s al aan de muur — Jitske Bouma'],
    ["'Om zes uur 's morgens hangen de foto's al aan de muur', vertelt Jitske Bouma.", "Om zes uur 's morgens hangen de foto's al aan de muur — Jitske Bouma"],
  ],
  en: [
    ['‘We don’t know yet what the students’ plans are’, says Judith Bowman.', 'We don’t know yet what the students’ plans are — Judith Bowman'],
    ["'We don't know yet what it'll cost,' says Judith Bowman.", "We don't know yet what it'll cost, — Judith Bowman"],
  ],
  fr: [
    ['‘L’école n’ouvrira qu’en mai’, précise Judith Bonnard.', 'L’école n’ouvrira qu’en mai — Judith Bonnard'],
    ["'L'école n'ouvrira qu'en mai', précise Judith Bonnard.", "L'école n'ouvrira qu'en mai — Judith Bonnard"],
  ],
  de: [
    ['‚So geht’s nicht weiter in den Schulen‘, sagt Judith Baumann.', 'So geht’s nicht weiter in den Schulen — Judith Baumann'],
    ["'So geht's nicht weiter in den Schulen', sagt Judith Baumann.", "So geht's nicht weiter in den Schulen — Judith Baumann"],
  ],
  es: ["'La obra D'Arcy termina en mayo', explica Judit Bonet.", "La obra D'Arcy termina en mayo — Judit Bonet"],
});

check('a quotation that the speaker splits is one, in two pieces', {
  nl: [
    ['“We zijn blij met het akkoord”, zegt Fatma Yildiz, “maar het echte werk begint nu.”', 'We zijn blij met het akkoord | maar het echte werk begint nu. — Fatma Yildiz'],
    ['“We zijn blij met het akkoord”, zegt Fatma Yildiz. “Het echte werk begint nu pas.”', 'We zijn blij met het akkoord | Het echte werk begint nu pas. — Fatma Yildiz'],
    ['“We zijn blij met het akkoord”, zegt Fatma Yildiz. “Het echte werk begint nu pas”, voegt Yildiz toe.', 'We zijn blij met het akkoord | Het echte werk begint nu pas — Fatma Yildiz'],
  ],
  en: [
    ['“We are glad of this deal,” said Fatima Yilmaz, “but the real work starts now.”', 'We are glad of this deal, | but the real work starts now. — Fatima Yilmaz'],
    ['“We are glad of this deal,” said Fatima Yilmaz. “The real work starts now,” she added.', 'We are glad of this deal, | The real work starts now, — Fatima Yilmaz'],
  ],
  fr: [
    ['« Nous sommes heureux de cet accord », a déclaré Fatima Yahia, « mais le vrai travail commence. »', 'Nous sommes heureux de cet accord | mais le vrai travail commence. — Fatima Yahia'],
    ['« Nous sommes heureux de cet accord », a déclaré Fatima Yahia. « Le vrai travail commence maintenant », ajoute-t-elle.', 'Nous sommes heureux de cet accord | Le vrai travail commence maintenant — Fatima Yahia'],
  ],
  de: [
    ['„Wir freuen uns über die Einigung“, sagt Fatma Yildirim, „aber die Arbeit beginnt erst jetzt.“', 'Wir freuen uns über die Einigung | aber die Arbeit beginnt erst jetzt. — Fatma Yildirim'],
    ['„Wir freuen uns über die Einigung“, sagt Fatma Yildirim. „Die Arbeit beginnt erst jetzt“, so Yildirim weiter.', 'Wir freuen uns über die Einigung | Die Arbeit beginnt erst jetzt — Fatma Yildirim'],
  ],
  es: [
    ['“Estamos contentos con el acuerdo”, afirma Fátima Yáñez, “pero el trabajo empieza ahora”.', 'Estamos contentos con el acuerdo | pero el trabajo empieza ahora — Fátima Yáñez'],
    ['“El acuerdo —explica Fátima Yáñez— es solo el primer paso”.', 'El acuerdo | es solo el primer paso — Fátima Yáñez'],
  ],
});

check('paragraphs that each open, the last one closing', {
  nl: ['Directeur Anna Bos zegt: “We hebben lang gewacht op dit gebouw.\n\n“Nu kunnen de kinderen eindelijk binnen spelen.”', 'We hebben lang gewacht op dit gebouw. | Nu kunnen de kinderen eindelijk binnen spelen. — Anna Bos, Directeur'],
  en: ['Director Ann Boss said: “We have waited long for this building.\n\n“Now the children can finally play indoors.”', 'We have waited long for this building. | Now the children can finally play indoors. — Ann Boss, Director'],
  fr: ['La directrice Anne Bosc a déclaré : « Nous avons longtemps attendu ce bâtiment.\n\n« Les enfants peuvent enfin jouer à l’intérieur. »', 'Nous avons longtemps attendu ce bâtiment. | Les enfants peuvent enfin jouer à l’intérieur. — Anne Bosc, directrice'],
  de: ['Direktorin Anne Busch sagt: „Wir haben lange auf dieses Gebäude gewartet.\n\n„Jetzt können die Kinder endlich drinnen spielen.“', 'Wir haben lange auf dieses Gebäude gewartet. | Jetzt können die Kinder endlich drinnen spielen. — Anne Busch, Direktorin'],
  es: ['La directora Ana Bosque dijo: “Hemos esperado mucho este edificio.\n\n“Ahora los niños pueden por fin jugar dentro”.', 'Hemos esperado mucho este edificio. | Ahora los niños pueden por fin jugar dentro — Ana Bosque, directora'],
});

check('hard-wrapped lines', {
  nl: ['“De brug gaat in het voorjaar open en dat is goed nieuws voor alle\nfietsers uit de streek”, zegt schepen Wim\nHoogland van de stad.', 'De brug gaat in het voorjaar open en dat is goed nieuws voor alle fietsers uit de streek — Wim Hoogland, schepen'],
  en: ['“The bridge will open in spring and that is good news for all of the\ncyclists of the region,” said Councillor Will\nHighland.', 'The bridge will open in spring and that is good news for all of the cyclists of the region, — Will Highland, Councillor'],
  fr: ['« Le pont ouvrira au printemps et c’est une bonne nouvelle pour tous les\ncyclistes de la région », a déclaré le maire Guillaume\nHautmont.', 'Le pont ouvrira au printemps et c’est une bonne nouvelle pour tous les cyclistes de la région — Guillaume Hautmont, maire'],
  de: ['„Die Brücke wird im Frühjahr geöffnet, und das ist eine gute Nachricht für\nalle, die mit dem Rad fahren“, sagt Bürgermeister Willi\nHochland.', 'Die Brücke wird im Frühjahr geöffnet, und das ist eine gute Nachricht für alle, die mit dem Rad fahren — Willi Hochland, Bürgermeister'],
  es: ['“El puente abrirá en primavera y es una buena noticia para todos los\nciclistas de la comarca”, dijo el alcalde Guillermo\nAltamira.', 'El puente abrirá en primavera y es una buena noticia para todos los ciclistas de la comarca — Guillermo Altamira, alcalde'],
});

check('marks inside marks', {
  nl: [
    ['“Wie ‘fake news’ roept, moet met bewijs komen”, vindt Karlijn Rood.', 'Wie ‘fake news’ roept, moet met bewijs komen — Karlijn Rood'],
    ['“Wie “fake news” roept, moet met bewijs komen”, vindt Karlijn Rood.', 'Wie “fake news” roept, moet met bewijs komen — Karlijn Rood'],
  ],
  en: [
    ['“Whoever shouts ‘fake news’ must bring proof,” says Caroline Reed.', 'Whoever shouts ‘fake news’ must bring proof, — Caroline Reed'],
    ['"Whoever shouts "fake news" must bring proof," says Caroline Reed.', 'Whoever shouts "fake news" must bring proof, — Caroline Reed'],
  ],
  fr: [
    ['« Qui crie “fake news” doit apporter des preuves », estime Caroline Rouge.', 'Qui crie “fake news” doit apporter des preuves — Caroline Rouge'],
    ['« Qui crie « fake news » doit apporter des preuves », estime Caroline Rouge.', 'Qui crie « fake news » doit apporter des preuves — Caroline Rouge'],
  ],
  de: [
    ['„Wer ‚Fake News‘ ruft, muss Belege bringen“, meint Karoline Roth.', 'Wer ‚Fake News‘ ruft, muss Belege bringen — Karoline Roth'],
    ['„Wer „Fake News“ ruft, muss Belege bringen“, meint Karoline Roth.', 'Wer „Fake News“ ruft, muss Belege bringen — Karoline Roth'],
  ],
  es: [
    ['“Quien grita ‘fake news’ debe traer pruebas”, opina Carolina Rojo.', 'Quien grita ‘fake news’ debe traer pruebas — Carolina Rojo'],
    ['«Quien grita «fake news» debe traer pruebas», opina Carolina Rojo.', 'Quien grita «fake news» debe traer pruebas — Carolina Rojo'],
  ],
});

check('scare quotes, titles, names and laws are no speech', {
  nl: [
    ['De zogenaamde “dijkenbouwers” krijgen een eigen zaal.'], ['Haar nieuwe boek “De lange weg naar huis” ligt in de winkel.'], ['De campagne “Kijk omhoog” loopt tot eind mei.'],
    ['Artikel 10 bepaalt dat “eenieder recht heeft op vrijheid van meningsuiting”.'], ['De film “Water en vuur” ging in première, en Jan Peeters zegt dat hij tevreden is.'],
  ],
  en: [
    ['The so-called “dike builders” get a room of their own.'], ['Her new book “The Long Way Home” is in the shops.'], ['The campaign “Look Up” runs until the end of May.'],
    ['Article 10 provides that “everyone has the right to freedom of expression”.'], ['The film “Water and Fire” opened, and John Peters says that he is content.'],
  ],
  fr: [
    ['Les soi-disant « bâtisseurs de digues » ont leur propre salle.'], ['Son nouveau livre « Le long chemin du retour » est en librairie.'], ['La campagne « Levez les yeux » dure jusqu’à fin mai.'],
    ['L’article 10 prévoit que « toute personne a droit à la liberté d’expression ».'], ['Le film « L’eau et le feu » est sorti, et Jean Perrin dit qu’il est content.'],
  ],
  de: [
    ['Die sogenannten „Deichbauer“ bekommen einen eigenen Saal.'], ['Ihr neues Buch „Der lange Weg nach Hause“ ist im Handel.'], ['Die Kampagne „Schau nach oben“ läuft bis Ende Mai.'],
    ['Artikel 10 bestimmt, dass „jede Person das Recht auf freie Meinungsäußerung hat“.'], ['Der Film „Wasser und Feuer“ lief an, und Jan Peters sagt, dass er zufrieden ist.'],
  ],
  es: [
    ['Los llamados “constructores de diques” tienen su propia sala.'], ['Su nuevo libro “El largo camino a casa” está en las librerías.'], ['La campaña “Mira arriba” dura hasta finales de mayo.'],
    ['El artículo 10 establece que “toda persona tiene derecho a la libertad de expresión”.'], ['La película “Agua y fuego” se estrenó, y Juan Pérez dice que está contento.'],
  ],
});

check('inches, feet and decades open and close nothing', {
  nl: ['Het scherm van 19" hangt op 6\' hoogte, zoals in de jaren ’90. “Het past precies”, zegt Ilse Maes.', 'Het past precies — Ilse Maes'],
  en: ['The 19" screen hangs at 6\', as in the ’90s. “It fits exactly,” says Elsie May.', 'It fits exactly, — Elsie May'],
  fr: ['L’écran de 19" est à 6\' du sol, comme dans les années ’90. « Il tient parfaitement », dit Élise May.', 'Il tient parfaitement — Élise May'],
  de: ['Der Bildschirm mit 19" hängt in 6\' Höhe, wie in den ’90ern. „Er passt genau“, sagt Else Mai.', 'Er passt genau — Else Mai'],
  es: ['La pantalla de 19" cuelga a 6\', como en los años ’90. “Encaja perfectamente”, dice Elsa Mayo.', 'Encaja perfectamente — Elsa Mayo'],
});

check('the subject hangs on the verb or is left out', {
  fr: [
    ['« Nous sommes prêts », déclare Fatima Rahmani. « Les habitants, a-t-elle ajouté, attendent cette ligne depuis dix ans. »', 'Nous sommes prêts — Fatima Rahmani', 'Les habitants | attendent cette ligne depuis dix ans. — Fatima Rahmani'],
    ['« Nous sommes prêts », déclare Fatima Rahmani. « Tout est là, dit-elle, sauf le temps. »', 'Nous sommes prêts — Fatima Rahmani', 'Tout est là | sauf le temps. — Fatima Rahmani'],
  ],
  es: [
    ['“No podemos esperar”, dijo Ana Díaz, presidenta de Aldea Viva.\n\n“Hacen falta medios y hace falta tiempo”, añadió.', 'No podemos esperar — Ana Díaz, presidenta, Aldea Viva', 'Hacen falta medios y hace falta tiempo — Ana Díaz, presidenta, Aldea Viva'],
    ['“Hacen falta medios y hace falta tiempo”, añadió.', 'Hacen falta medios y hace falta tiempo'],
  ],
});

check('a name with a particle, and its employer behind another', {
  nl: ['“We gaan door”, stelt algemeen directeur Piet Hein van der Plas van Natuurfonds.', 'We gaan door — Piet Hein van der Plas, algemeen directeur, Natuurfonds'],
});

check('French guillemets: an incise inside, a mark on each paragraph, spaces of every width', {
  fr: [
    ['« Nous sommes heureux, déclare Fatima Rahmani, mais le vrai travail commence. »', 'Nous sommes heureux | mais le vrai travail commence. — Fatima Rahmani'],
    ['« Un enfant n’oublie jamais son premier livre, explique Anaïs Delorge, présidente de Voiles à Lire. Nous voulons le même pour tous. »', 'Un enfant n’oublie jamais son premier livre | Nous voulons le même pour tous. — Anaïs Delorge, présidente, Voiles à Lire'],
    ['Fatima Rahmani a déclaré : « Nous sommes heureux de cet accord.\n\n» Le vrai travail commence demain matin. »', 'Nous sommes heureux de cet accord. | Le vrai travail commence demain matin. — Fatima Rahmani'],
    ['«\u00a0C’est une étape pour tout le secteur\u00a0», souligne Hélène d’Aubry.', 'C’est une étape pour tout le secteur — Hélène d’Aubry'],
    ['«\u202fC’est une étape pour tout le secteur\u202f», souligne Hélène d’Aubry.', 'C’est une étape pour tout le secteur — Hélène d’Aubry'],
  ],
  es: ['«\u00a0Es un paso para todo el sector\u00a0», subraya Elena Abreu.', 'Es un paso para todo el sector — Elena Abreu'],
  de: ['»\u202fDas ist ein Schritt für die ganze Branche\u202f«, betont Helene Auer.', 'Das ist ein Schritt für die ganze Branche — Helene Auer'],
});

check('a line of dialogue opens with a dash and needs a cue', {
  fr: [['— Nous ferons appel de cette décision, a déclaré Paul Verdier.', 'Nous ferons appel de cette décision — Paul Verdier'], ['— Un programme pour toute la famille, avec des ateliers.']],
  es: [['—No vamos a ceder ante nadie —dijo Inés Gil.', 'No vamos a ceder ante nadie — Inés Gil'], ['— Un programa para toda la familia, con talleres.']],
});

check('a speaker before a colon', {
  nl: [['Sofie Lambrecht, voorzitter van de Imkersbond: “Zonder bijen geen fruit.”', 'Zonder bijen geen fruit. — Sofie Lambrecht, voorzitter, Imkersbond'], ['Burgemeester Hans Boer is trots: “Onze stad laat zien dat het kan.”', 'Onze stad laat zien dat het kan. — Hans Boer, Burgemeester']],
  en: [['Sophie Lambert, chair of the Beekeepers Association: “Without bees, no fruit.”', 'Without bees, no fruit. — Sophie Lambert, chair, Beekeepers Association'], ['Mayor Henry Farmer is proud: “Our town shows that it can be done.”', 'Our town shows that it can be done. — Henry Farmer, Mayor']],
  fr: [['Sophie Lambert, présidente de la Ligue des Abeilles : « Sans abeilles, pas de fruits. »', 'Sans abeilles, pas de fruits. — Sophie Lambert, présidente, Ligue des Abeilles'], ['Pour Claire Vasseur, directrice du groupe Lumen : « Ce partenariat est une étape clé. »', 'Ce partenariat est une étape clé. — Claire Vasseur, directrice, groupe Lumen']],
  de: [['Sophie Lambert, Vorsitzende des Imkerverbands: „Ohne Bienen kein Obst.“', 'Ohne Bienen kein Obst. — Sophie Lambert, Vorsitzende, Imkerverband'], ['Dazu Lena Braun, Sprecherin der Naturfreunde: „Die Regierung muss handeln.“', 'Die Regierung muss handeln. — Lena Braun, Sprecherin, Naturfreunde']],
  es: [['Sofía Lamberti, presidenta de la Asociación de Apicultores: “Sin abejas no hay fruta”.', 'Sin abejas no hay fruta — Sofía Lamberti, presidenta, Asociación de Apicultores'], ['El alcalde Enrique Campos se mostró orgulloso: “Nuestra ciudad demuestra que se puede”.', 'Nuestra ciudad demuestra que se puede — Enrique Campos, alcalde']],
});

check('an organisation speaks', {
  nl: ['“We nemen alle klachten ernstig”, laat de Federatie Spoorgroep weten.', 'We nemen alle klachten ernstig — Federatie Spoorgroep'],
  en: ['“We take every complaint seriously,” said the Rail Users Association.', 'We take every complaint seriously, — Rail Users Association'],
  fr: ['« Nous prenons chaque plainte au sérieux », fait savoir la Compagnie des Rails.', 'Nous prenons chaque plainte au sérieux — Compagnie des Rails'],
  de: ['„Wir nehmen jede Beschwerde ernst“, teilte die Bahngesellschaft Nord mit.', 'Wir nehmen jede Beschwerde ernst — Bahngesellschaft Nord'],
  es: ['“Tomamos en serio cada queja”, señaló la Asociación de Usuarios.', 'Tomamos en serio cada queja — Asociación de Usuarios'],
});

check('two people who speak together are named as written and only implied', {
  nl: ['“We zijn blij met de steun”, zeggen Lies Maes en Koen Daems, oprichters van Buurderij Linde.', 'We zijn blij met de steun — ~Lies Maes en Koen Daems, oprichters, Buurderij Linde'],
  en: ['“We are glad of the support,” said Liz May and Ken Dames, founders of Linden Farm.', 'We are glad of the support, — ~Liz May and Ken Dames, founders, Linden Farm'],
  fr: ['« Nous sommes heureux de ce soutien », déclarent Lise Mai et Yves Dame, fondateurs de la Ferme du Tilleul.', 'Nous sommes heureux de ce soutien — ~Lise Mai et Yves Dame, fondateurs, Ferme du Tilleul'],
  de: ['„Wir freuen uns über die Hilfe“, sagen Lisa Mai und Kurt Damm, Gründer der Genossenschaft Linde.', 'Wir freuen uns über die Hilfe — ~Lisa Mai und Kurt Damm, Gründer, Genossenschaft Linde'],
  es: ['“Nos alegra este apoyo”, dicen Luisa Mayo y Carlos Dámaso, fundadores de la Cooperativa El Tilo.', 'Nos alegra este apoyo — ~Luisa Mayo y Carlos Dámaso, fundadores, Cooperativa El Tilo'],
});

check('a title before the name', {
  nl: [
    ['“De wet geldt vanaf mei”, zegt minister van Justitie Thomas Verhelst.', 'De wet geldt vanaf mei — Thomas Verhelst, minister van Justitie'],
    ['“De wet geldt vanaf mei”, zegt Waterland-directeur Emma Bol.', 'De wet geldt vanaf mei — Emma Bol, Waterland-directeur'],
    ['“De wet geldt vanaf mei”, zegt de directeur van Stichting Waterland, Emma Bol.', 'De wet geldt vanaf mei — Emma Bol, directeur, Stichting Waterland'],
    ['“De zorg is klaar”, zegt directeur Zorg & Welzijn Emma Bol.', 'De zorg is klaar — Emma Bol, directeur Zorg & Welzijn'],
  ],
  en: [
    ['“The law applies from May,” said Minister for Justice Thomas Verrall.', 'The law applies from May, — Thomas Verrall, Minister for Justice'],
    ['“The plant opens in May,” said ACME CEO Emma Ball.', 'The plant opens in May, — Emma Ball, CEO, ACME'],
    ['“The plant opens in May,” said Harbour Trust’s chief executive, Emma Ball.', 'The plant opens in May, — Emma Ball, chief executive, Harbour Trust'],
    ['“The plant opens in May,” said the president of the Harbour Trust, Emma Ball.', 'The plant opens in May, — Emma Ball, president, Harbour Trust'],
  ],
  fr: [
    ['« La loi s’applique dès mai », a précisé le ministre de la Justice Thomas Verel.', 'La loi s’applique dès mai — Thomas Verel, ministre de la Justice'],
    ['« L’usine ouvre en mai », a déclaré la directrice générale de la Fondation Rivage, Emma Bal.', 'L’usine ouvre en mai — Emma Bal, directrice générale, Fondation Rivage'],
    ['« L’usine ouvre en mai », a déclaré le président d’AfriPort Karl Krin.', 'L’usine ouvre en mai — Karl Krin, président, AfriPort'],
  ],
  de: [
    ['„Das Gesetz gilt ab Mai“, sagte Bundesministerin der Justiz Thea Werner.', 'Das Gesetz gilt ab Mai — Thea Werner, Bundesministerin der Justiz'],
    ['„Das Werk öffnet im Mai“, sagt ACME-Geschäftsführerin Emma Ball.', 'Das Werk öffnet im Mai — Emma Ball, ACME-Geschäftsführerin'],
    ['„Das Werk öffnet im Mai“, kommentiert Geschäftsführerin Emma Ball den Entscheid.', 'Das Werk öffnet im Mai — Emma Ball, Geschäftsführerin'],
  ],
  es: [
    ['“La ley se aplica desde mayo”, señaló el ministro de Justicia Tomás Vera.', 'La ley se aplica desde mayo — Tomás Vera, ministro de Justicia'],
    ['“La planta abre en mayo”, afirmó el presidente de la Fundación Ribera, Emilio Bal.', 'La planta abre en mayo — Emilio Bal, presidente, Fundación Ribera'],
    ['La directora general de Iberdata, Ana Pérez, ha señalado que “este acuerdo refuerza nuestra posición en el mercado”.', 'este acuerdo refuerza nuestra posición en el mercado — Ana Pérez, directora general, Iberdata'],
  ],
});

check('a title and a body with its acronym before the name', {
  nl: ['“De haven groeit”, zegt de voorzitter van het Oeverinstituut (OI), Daan Terborn.', 'De haven groeit — Daan Terborn, voorzitter, Oeverinstituut'],
  en: ['“The port is growing,” said the chair of the Quay Institute (QI), Daniel Terry.', 'The port is growing, — Daniel Terry, chair, Quay Institute'],
  fr: ['« Le port grandit », a déclaré la présidente de l’Institut des quais (IQ), Danielle Terrier.', 'Le port grandit — Danielle Terrier, présidente, Institut des quais'],
  de: [
    ['„Der Hafen wächst“, sagte der Vorstand Regionen der Uferagentur (UA), Daniel Terborn.', 'Der Hafen wächst — Daniel Terborn, Vorstand Regionen, Uferagentur'],
    ['„Der Hafen wächst“, sagte Vorstand Meyer, Leiter der Uferwerft.', 'Der Hafen wächst — Meyer, Leiter, Uferwerft'],
  ],
  es: ['“El puerto crece”, dijo la presidenta del Instituto de Muelles (IM), Daniela Torres.', 'El puerto crece — Daniela Torres, presidenta, Instituto de Muelles'],
});

check('a title behind the name', {
  nl: [
    ['“Dit is een stap voor de sector”, aldus Jan de Wit, directeur bij Energie Noord.', 'Dit is een stap voor de sector — Jan de Wit, directeur, Energie Noord'],
    ['“Dit is een stap voor de sector”, aldus Jan de Wit (Energie Noord).', 'Dit is een stap voor de sector — Jan de Wit, Energie Noord'],
    ['“Dit is een stap voor de sector”, aldus Jan de Wit, voorzitter en oprichter van Energie Noord.', 'Dit is een stap voor de sector — Jan de Wit, voorzitter en oprichter, Energie Noord'],
    ['“Dit is een stap voor de sector”, aldus Jan de Wit, een van de oprichters van Energie Noord.', 'Dit is een stap voor de sector — Jan de Wit, een van de oprichters, Energie Noord'],
    ['“Dit is een stap voor de sector”, aldus Jan de Wit, voorzitter van de raad van bestuur van Energie Noord.', 'Dit is een stap voor de sector — Jan de Wit, voorzitter van de raad van bestuur, Energie Noord'],
  ],
  en: [
    ['“This is a step for the sector,” said John White, director at North Energy.', 'This is a step for the sector, — John White, director, North Energy'],
    ['“This is a step for the sector,” said John White (North Energy).', 'This is a step for the sector, — John White, North Energy'],
    ['“This is a step for the sector,” said John White, chairman and founder of North Energy.', 'This is a step for the sector, — John White, chairman and founder, North Energy'],
    ['“This is a step for the sector,” said John White, one of the founders of North Energy.', 'This is a step for the sector, — John White, one of the founders, North Energy'],
    ['“This is a step for the sector,” said John White, CEO, North Energy Inc.', 'This is a step for the sector, — John White, CEO, North Energy Inc.'],
    ['“This is a step for the sector,” said John White, chair of the board of directors of North Energy.', 'This is a step for the sector, — John White, chair of the board of directors, North Energy'],
  ],
  fr: [
    ['« C’est une étape pour le secteur », affirme Jean de Villiers, directeur chez Énergie Nord.', 'C’est une étape pour le secteur — Jean de Villiers, directeur, Énergie Nord'],
    ['« C’est une étape pour le secteur », affirme Jean de Villiers (Énergie Nord).', 'C’est une étape pour le secteur — Jean de Villiers, Énergie Nord'],
    ['« C’est une étape pour le secteur », affirme Jean de Villiers, président et fondateur d’Énergie Nord.', 'C’est une étape pour le secteur — Jean de Villiers, président et fondateur, Énergie Nord'],
    ['« C’est une étape pour le secteur », affirme Jean de Villiers, l’un des fondateurs d’Énergie Nord.', 'C’est une étape pour le secteur — Jean de Villiers, l’un des fondateurs, Énergie Nord'],
    ['« C’est une étape pour le secteur », affirme Jean de Villiers, directeur du numérique (DNUM).', 'C’est une étape pour le secteur — Jean de Villiers, directeur du numérique, DNUM'],
  ],
  de: [
    ['„Das ist ein Schritt für die Branche“, so Jan Weiß, Direktor bei Energie Nord.', 'Das ist ein Schritt für die Branche — Jan Weiß, Direktor, Energie Nord'],
    ['„Das ist ein Schritt für die Branche“, so Jan Weiß (Energie Nord).', 'Das ist ein Schritt für die Branche — Jan Weiß, Energie Nord'],
    ['„Das ist ein Schritt für die Branche“, so Jan Weiß, Vorsitzender und Gründer der Energie Nord GmbH.', 'Das ist ein Schritt für die Branche — Jan Weiß, Vorsitzender und Gründer, Energie Nord GmbH'],
    ['„Das ist ein Schritt für die Branche“, so Jan Weiß, einer der Gründer der Energie Nord GmbH.', 'Das ist ein Schritt für die Branche — Jan Weiß, einer der Gründer, Energie Nord GmbH'],
    ['„Das ist ein Schritt für die Branche“, so Jan Weiß, Vorsitzender der Geschäftsführung der Energie Nord GmbH.', 'Das ist ein Schritt für die Branche — Jan Weiß, Vorsitzender der Geschäftsführung, Energie Nord GmbH'],
  ],
  es: [
    ['“Es un paso para el sector”, según Juan Blanco, director de Energía Norte.', 'Es un paso para el sector — Juan Blanco, director, Energía Norte'],
    ['“Es un paso para el sector”, según Juan Blanco (Energía Norte).', 'Es un paso para el sector — Juan Blanco, Energía Norte'],
    ['“Es un paso para el sector”, según Juan Blanco, presidente y fundador de Energía Norte.', 'Es un paso para el sector — Juan Blanco, presidente y fundador, Energía Norte'],
    ['“Es un paso para el sector”, según Juan Blanco, uno de los fundadores de Energía Norte.', 'Es un paso para el sector — Juan Blanco, uno de los fundadores, Energía Norte'],
    ['“Es un paso para el sector”, según Juan Blanco, jefe de la Unidad de Delitos Graves.', 'Es un paso para el sector — Juan Blanco, jefe de la Unidad de Delitos Graves'],
  ],
});

check('a later surname has the title and employer of the full name', {
  nl: [['Katrien Mols, directeur van Stichting Waterland, opende de tuin.\n\n“Hier mag iedereen komen spelen”, zei Mols.', 'Hier mag iedereen komen spelen — Katrien Mols, directeur, Stichting Waterland'], ['De voorzitter van Stichting Waterland is sinds kort Katrien Mols.\n\n“Hier mag iedereen komen spelen”, zei Mols.', 'Hier mag iedereen komen spelen — Katrien Mols, voorzitter, Stichting Waterland']],
  en: [['Catherine Moles, director of the Waterland Trust, opened the garden.\n\n“Everyone may come and play here,” Moles said.', 'Everyone may come and play here, — Catherine Moles, director, Waterland Trust'], ['Catherine Moles was elected chair of the Waterland Trust.\n\n“Everyone may come and play here,” Moles said.', 'Everyone may come and play here, — Catherine Moles, chair, Waterland Trust']],
  fr: [['Catherine Molière, directrice de la Fondation Rivage, a ouvert le jardin.\n\n« Chacun peut venir jouer ici », a dit Mme Molière.', 'Chacun peut venir jouer ici — Catherine Molière, directrice, Fondation Rivage'], ['Catherine Molière est la nouvelle directrice de la Fondation Rivage.\n\n« Chacun peut venir jouer ici », a dit Mme Molière.', 'Chacun peut venir jouer ici — Catherine Molière, nouvelle directrice, Fondation Rivage']],
  de: [['Katrin Moll, Leiterin der Stiftung Wasserland, öffnete den Garten.\n\n„Hier dürfen alle spielen“, sagte Moll.', 'Hier dürfen alle spielen — Katrin Moll, Leiterin, Stiftung Wasserland'], ['Zweite Vorsitzende der Stiftung Wasserland ist nun Katrin Moll.\n\n„Hier dürfen alle spielen“, sagte Moll.', 'Hier dürfen alle spielen — Katrin Moll, Zweite Vorsitzende, Stiftung Wasserland']],
  es: [['Catalina Molina, directora de la Fundación Ribera, abrió el jardín.\n\n“Aquí todos pueden jugar”, dijo Molina.', 'Aquí todos pueden jugar — Catalina Molina, directora, Fundación Ribera'], ['Catalina Molina fue elegida presidenta de la Fundación Ribera.\n\n“Aquí todos pueden jugar”, dijo Molina.', 'Aquí todos pueden jugar — Catalina Molina, presidenta, Fundación Ribera']],
});

check('a pronoun or a bare role speaks for whoever it means', {
  nl: [
    ['“De tuin is open voor iedereen”, zei Katrien Mols.\n\nHet werk duurde een jaar. “We zijn trots op het team”, zei ze ook.', 'De tuin is open voor iedereen — Katrien Mols', 'We zijn trots op het team — Katrien Mols'],
    ['Katrien Mols, directeur van Stichting Waterland, opende de tuin.\n\n“Hier mag iedereen komen spelen”, zei de directeur.', 'Hier mag iedereen komen spelen — Katrien Mols, directeur, Stichting Waterland'],
    ['Katrien Mols, directeur van Stichting Waterland, opende de tuin.\n\n“Hier mag iedereen komen spelen”, zei een vrijwilliger.', 'Hier mag iedereen komen spelen'],
  ],
  en: [
    ['“The garden is open to all,” said Catherine Moles.\n\nThe work took a year. “We are proud of the team,” she said.', 'The garden is open to all, — Catherine Moles', 'We are proud of the team, — Catherine Moles'],
    ['Catherine Moles, director of the Waterland Trust, opened the garden.\n\n“Everyone may come and play here,” the director said.', 'Everyone may come and play here, — Catherine Moles, director, Waterland Trust'],
    ['Catherine Moles, director of the Waterland Trust, opened the garden.\n\n“Everyone may come and play here,” a volunteer said.', 'Everyone may come and play here,'],
  ],
  fr: [
    ['« Le jardin est ouvert à tous », a dit Catherine Molière.\n\nLe chantier a duré un an. « Nous sommes fiers de l’équipe », a-t-elle ajouté.', 'Le jardin est ouvert à tous — Catherine Molière', 'Nous sommes fiers de l’équipe — Catherine Molière'],
    ['Catherine Molière, directrice de la Fondation Rivage, a ouvert le jardin.\n\n« Chacun peut venir jouer ici », a dit la directrice.', 'Chacun peut venir jouer ici — Catherine Molière, directrice, Fondation Rivage'],
    ['Catherine Molière, directrice de la Fondation Rivage, a ouvert le jardin.\n\n« Chacun peut venir jouer ici », a dit une bénévole.', 'Chacun peut venir jouer ici'],
  ],
  de: [
    ['„Der Garten ist für alle offen“, sagte Katrin Moll.\n\nDie Arbeiten dauerten ein Jahr. „Wir sind stolz auf das Team“, sagte sie.', 'Der Garten ist für alle offen — Katrin Moll', 'Wir sind stolz auf das Team — Katrin Moll'],
    ['Katrin Moll, Leiterin der Stiftung Wasserland, öffnete den Garten.\n\n„Hier dürfen alle Kinder spielen“, sagte die Leiterin.', 'Hier dürfen alle Kinder spielen — Katrin Moll, Leiterin, Stiftung Wasserland'],
    ['Katrin Moll, Leiterin der Stiftung Wasserland, öffnete den Garten.\n\n„Hier dürfen alle Kinder spielen“, sagte eine Helferin.', 'Hier dürfen alle Kinder spielen'],
  ],
  es: [
    ['“El jardín está abierto a todos”, dijo Catalina Molina.\n\nLas obras duraron un año. “Estamos orgullosos del equipo”, añadió ella.', 'El jardín está abierto a todos — Catalina Molina', 'Estamos orgullosos del equipo — Catalina Molina'],
    ['Catalina Molina, directora de la Fundación Ribera, abrió el jardín.\n\n“Aquí todos pueden venir a jugar”, dijo la directora.', 'Aquí todos pueden venir a jugar — Catalina Molina, directora, Fundación Ribera'],
    ['Catalina Molina, directora de la Fundación Ribera, abrió el jardín.\n\n“Aquí todos pueden venir a jugar”, dijo una voluntaria.', 'Aquí todos pueden venir a jugar'],
  ],
});

check('a paragraph of speech behind an attributed one goes on with it, until another speaks', {
  nl: ['“De tuin is open voor iedereen”, zei Katrien Mols.\n\n“Wij hopen dat veel kinderen de weg vinden.”\n\n“De stad betaalt de banken”, zei Bert Claes.', 'De tuin is open voor iedereen | Wij hopen dat veel kinderen de weg vinden. — Katrien Mols', 'De stad betaalt de banken — Bert Claes'],
  en: ['“The garden is open to all,” said Catherine Moles.\n\n“We hope that many children will find their way.”\n\n“The town pays for the benches,” said Bert Clay.', 'The garden is open to all, | We hope that many children will find their way. — Catherine Moles', 'The town pays for the benches, — Bert Clay'],
  fr: ['« Le jardin est ouvert à tous », a dit Catherine Molière.\n\n« Nous espérons que beaucoup d’enfants viendront. »\n\n« La ville paie les bancs », a dit Bertrand Clair.', 'Le jardin est ouvert à tous | Nous espérons que beaucoup d’enfants viendront. — Catherine Molière', 'La ville paie les bancs — Bertrand Clair'],
  de: ['„Der Garten ist für alle offen“, sagte Katrin Moll.\n\n„Wir hoffen, dass viele Kinder den Weg finden.“\n\n„Die Stadt zahlt die Bänke“, sagte Bert Klaas.', 'Der Garten ist für alle offen | Wir hoffen, dass viele Kinder den Weg finden. — Katrin Moll', 'Die Stadt zahlt die Bänke — Bert Klaas'],
  es: ['“El jardín está abierto a todos”, dijo Catalina Molina.\n\n“Esperamos que vengan muchos niños del barrio”.\n\n“La ciudad paga los bancos”, dijo Alberto Claro.', 'El jardín está abierto a todos | Esperamos que vengan muchos niños del barrio — Catalina Molina', 'La ciudad paga los bancos — Alberto Claro'],
});

check('the elements of quoting in HTML', {
  nl: [['<p><q>De tuin is open voor iedereen</q>, zegt Katrien Mols.</p>', 'De tuin is open voor iedereen — Katrien Mols'], ['<blockquote><p>De tuin is open voor iedereen die wil komen spelen.</p><p>– Katrien Mols, directeur van Stichting Waterland</p></blockquote>', 'De tuin is open voor iedereen die wil komen spelen. — Katrien Mols, directeur, Stichting Waterland']],
  en: [['<p><q>The garden is open to all</q>, says Catherine Moles.</p>', 'The garden is open to all — Catherine Moles'], ['<blockquote><p>The garden is open to everyone who wants to play.</p><p>– Catherine Moles, director of the Waterland Trust</p></blockquote>', 'The garden is open to everyone who wants to play. — Catherine Moles, director, Waterland Trust']],
  fr: [['<p><q>Le jardin est ouvert à tous</q>, dit Catherine Molière.</p>', 'Le jardin est ouvert à tous — Catherine Molière'], ['<blockquote><p>Le jardin est ouvert à tous ceux qui veulent jouer.</p><p>– Catherine Molière, directrice de la Fondation Rivage</p></blockquote>', 'Le jardin est ouvert à tous ceux qui veulent jouer. — Catherine Molière, directrice, Fondation Rivage']],
  de: [['<p><q>Der Garten ist für alle offen</q>, sagt Katrin Moll.</p>', 'Der Garten ist für alle offen — Katrin Moll'], ['<blockquote><p>Der Garten ist für alle offen, die spielen wollen.</p><p>– Katrin Moll, Leiterin der Stiftung Wasserland</p></blockquote>', 'Der Garten ist für alle offen, die spielen wollen. — Katrin Moll, Leiterin, Stiftung Wasserland']],
  es: [['<p><q>El jardín está abierto a todos</q>, dice Catalina Molina.</p>', 'El jardín está abierto a todos — Catalina Molina'], ['<blockquote><p>El jardín está abierto a todos los que quieran jugar.</p><p>– Catalina Molina, directora de la Fundación Ribera</p></blockquote>', 'El jardín está abierto a todos los que quieran jugar. — Catalina Molina, directora, Fundación Ribera']],
});

check('a line below the quote names its speaker', {
  nl: ['“Wij willen dat elk kind in de buurt een plek heeft om te spelen.”\n\nKatrien Mols, directeur van Stichting Waterland', 'Wij willen dat elk kind in de buurt een plek heeft om te spelen. — Katrien Mols, directeur, Stichting Waterland'],
  en: ['“We want every child of the town to have a place to play.”\n\nCatherine Moles, C.E.O - Waterland Trust', 'We want every child of the town to have a place to play. — Catherine Moles, C.E.O, Waterland Trust'],
  fr: ['« Nous voulons que chaque enfant du quartier ait un endroit où jouer. »\n\nCatherine Molière, directrice du numérique (DNUM) - France', 'Nous voulons que chaque enfant du quartier ait un endroit où jouer. — Catherine Molière, directrice du numérique, DNUM'],
  de: ['„Wir wollen, dass jedes Kind im Viertel einen Platz zum Spielen hat.“\n\n– Katrin Moll', 'Wir wollen, dass jedes Kind im Viertel einen Platz zum Spielen hat. — Katrin Moll'],
  es: ['“Queremos que cada niño del barrio tenga un lugar para jugar”.\n\nCatalina Molina, directora de la Fundación Ribera', 'Queremos que cada niño del barrio tenga un lugar para jugar — Catalina Molina, directora, Fundación Ribera'],
});

check('a pull quote that repeats a quotation is none of its own', {
  nl: ['“De tuin is open voor iedereen die wil komen spelen in de stad.”\n\nDe stad opende vandaag een tuin.\n\n“De tuin is open voor iedereen die wil komen spelen in de stad”, zei Katrien Mols.', 'De tuin is open voor iedereen die wil komen spelen in de stad — Katrien Mols'],
  en: ['“The garden is open to everyone who wants to come and play.”\n\nThe town opened a garden today.\n\n“The garden is open to everyone who wants to come and play,” said Catherine Moles.', 'The garden is open to everyone who wants to come and play, — Catherine Moles'],
  fr: ['« Le jardin est ouvert à tous ceux qui veulent venir jouer. »\n\nLa ville a ouvert un jardin.\n\n« Le jardin est ouvert à tous ceux qui veulent venir jouer », a dit Catherine Molière.', 'Le jardin est ouvert à tous ceux qui veulent venir jouer — Catherine Molière'],
  de: ['„Der Garten ist für alle offen, die hier spielen wollen.“\n\nDie Stadt öffnete heute einen Garten.\n\n„Der Garten ist für alle offen, die hier spielen wollen“, sagte Katrin Moll.', 'Der Garten ist für alle offen, die hier spielen wollen — Katrin Moll'],
  es: ['“El jardín está abierto a todos los que quieran venir a jugar”.\n\nLa ciudad abrió hoy un jardín.\n\n“El jardín está abierto a todos los que quieran venir a jugar”, dijo Catalina Molina.', 'El jardín está abierto a todos los que quieran venir a jugar — Catalina Molina'],
});

check('an organisation that is named in full elsewhere', {
  nl: [['Stichting Leesvuur opent een bibliotheek.\n\n“Elk kind krijgt een boek”, zegt Noor Helsen, voorzitter van de stichting.', 'Elk kind krijgt een boek — Noor Helsen, voorzitter, Stichting Leesvuur'], ['“Elk kind krijgt een boek”, zegt Noor Helsen, voorzitter van de stichting.', 'Elk kind krijgt een boek — Noor Helsen, voorzitter']],
  en: ['The Foundation Reading Fire opens a library.\n\n“Every child gets a book,” says Nora Held, chair of the foundation.', 'Every child gets a book, — Nora Held, chair, Foundation Reading Fire'],
  fr: ['L’Association Feu de Lire ouvre une bibliothèque.\n\n« Chaque enfant reçoit un livre », dit Nora Hénin, présidente de l’association.', 'Chaque enfant reçoit un livre — Nora Hénin, présidente, Association Feu de Lire'],
  de: ['Die Stiftung Lesefeuer öffnet eine Bücherei.\n\n„Jedes Kind bekommt ein Buch“, sagt Nora Held, Vorsitzende der Stiftung.', 'Jedes Kind bekommt ein Buch — Nora Held, Vorsitzende, Stiftung Lesefeuer'],
  es: ['La Fundación Leefuego abre una biblioteca.\n\n“Cada niño recibe un libro”, dice Nora Heredia, presidenta de la fundación.', 'Cada niño recibe un libro — Nora Heredia, presidenta, Fundación Leefuego'],
});

check('a name and an organisation before a colon', {
  nl: ['Noor Helsen, Waterland: “Elk kind krijgt er een boek.”', 'Elk kind krijgt er een boek. — Noor Helsen, Waterland'],
  en: ['Nora Held, Waterland: “Every child gets a book there.”', 'Every child gets a book there. — Nora Held, Waterland'],
  fr: ['Nora Hénin, Rivage Nord : « Chaque enfant y reçoit un livre. »', 'Chaque enfant y reçoit un livre. — Nora Hénin, Rivage Nord'],
  de: ['Nora Held, Wasserland: „Jedes Kind bekommt dort ein Buch.“', 'Jedes Kind bekommt dort ein Buch. — Nora Held, Wasserland'],
  es: ['Nora Heredia, Ribera Norte: “Cada niño recibe allí un libro”.', 'Cada niño recibe allí un libro — Nora Heredia, Ribera Norte'],
});

check('the person who opens a sentence speaks, not a place that stands nearer', {
  nl: ['De oprichter van Stichting Leesvuur, Noor Helsen, die vorige week sprak in Nieuw Zeeveld, zei: “Elk kind krijgt een boek.”', 'Elk kind krijgt een boek. — Noor Helsen, oprichter, Stichting Leesvuur'],
  en: ['The founder of Reading Fire, Nora Held, who spoke last week in New Seafield, said: “Every child gets a book.”', 'Every child gets a book. — Nora Held, founder, Reading Fire'],
  fr: ['La fondatrice de Feu de Lire, Nora Hénin, qui parlait à Port Neuf, a déclaré : « Chaque enfant reçoit un livre. »', 'Chaque enfant reçoit un livre. — Nora Hénin, fondatrice, Feu de Lire'],
  de: ['Die Gründerin der Stiftung Lesefeuer, Nora Held, die in Neu Seefeld sprach, sagte: „Jedes Kind bekommt ein Buch.“', 'Jedes Kind bekommt ein Buch. — Nora Held, Gründerin, Stiftung Lesefeuer'],
  es: ['El cofundador y CTO (director técnico) de Leefuego, Luis Heredia, quien habló en San Román, comentó: “Cada niño recibe un libro”.', 'Cada niño recibe un libro — Luis Heredia, cofundador y CTO (director técnico), Leefuego'],
});

check('somebody who is not named speaks: no name is made up, and the next words are theirs too', {
  nl: ['“Ik heb de storm zelf gezien”, zei een bewoner. “Het dak vloog over de dijk.”', 'Ik heb de storm zelf gezien | Het dak vloog over de dijk.'],
  en: ['“I saw the storm myself,” said a resident. “The roof flew over the dike.”', 'I saw the storm myself, | The roof flew over the dike.'],
  fr: ['« J’ai vu la tempête moi-même », a dit une habitante. « Le toit a volé par-dessus la digue. »', 'J’ai vu la tempête moi-même | Le toit a volé par-dessus la digue.'],
  de: ['„Ich habe den Sturm selbst gesehen“, sagte eine Anwohnerin. „Das Dach flog über den Deich.“', 'Ich habe den Sturm selbst gesehen | Das Dach flog über den Deich.'],
  es: ['“Yo misma vi la tormenta”, dijo una vecina. “El tejado voló sobre el dique”.', 'Yo misma vi la tormenta | El tejado voló sobre el dique'],
});

check('letters behind a name, fields in a title, and offices with commas', {
  nl: [['“Dit park past in ons plan”, zegt Vlaams minister van Energie Zuhal Kaya.', 'Dit park past in ons plan — Zuhal Kaya, Vlaams minister van Energie'], ['Stroomland bouwt een windpark.\n\n“De vraag stijgt”, zegt hoofd duurzaamheid Femke Visser van Stroomland.', 'De vraag stijgt — Femke Visser, hoofd duurzaamheid, Stroomland']],
  en: [['“These results are clear,” said Laura Kim, Ph.D., Chief Scientific Officer of Corvane Labs.', 'These results are clear, — Laura Kim, Chief Scientific Officer, Corvane Labs'], ['“Customers want simple tools,” stated Carol Winters, Vice President, Global Marketing at BioNorth.', 'Customers want simple tools, — Carol Winters, Vice President, Global Marketing, BioNorth'], ['The Minister for Health, the Hon. Grace Tan MP, said: “The results are encouraging.”', 'The results are encouraging. — Grace Tan, Minister for Health']],
  fr: [['Pour Bruno Lemaître, ministre de l’Économie, des Finances et de la Souveraineté numérique : « Nos territoires vivent. »', 'Nos territoires vivent. — Bruno Lemaître, ministre de l’Économie, des Finances et de la Souveraineté numérique'], ['« Le but est clair », explique Jean Filard, adjoint au chef du pôle médical de l’Institut national du sport.', 'Le but est clair — Jean Filard, adjoint au chef du pôle médical, Institut national du sport']],
  de: [['„Die Genehmigung dauerte zu lange“, kritisiert die Vorsitzende des Bauernverbands, Monika Graf.', 'Die Genehmigung dauerte zu lange — Monika Graf, Vorsitzende, Bauernverband'], ['Jens Vogt, CEO von Nordwerk, kam auch. Nach Ansicht von Vogt ist „der Standort ideal für eine Erweiterung“.', 'der Standort ideal für eine Erweiterung — Jens Vogt, CEO, Nordwerk']],
  es: ['“Estamos contratando técnicos”, comenta Lucía Navas, responsable de Recursos Humanos de Grupo Solana.', 'Estamos contratando técnicos — Lucía Navas, responsable de Recursos Humanos, Grupo Solana'],
});

check('a verb that no list holds, or none, before a person: only implied without a title', {
  nl: [['Anna Bos en Piet Krul kwamen ook.\n\n“Dat is goed nieuws voor ons”, pruttelt Anna Bos.', 'Dat is goed nieuws voor ons — ~Anna Bos'], ['“Dat is goed nieuws voor ons”, Anna Bos, voorzitter van de Imkersbond.', 'Dat is goed nieuws voor ons — Anna Bos, voorzitter, Imkersbond']],
  en: [['Ann Boss came too.\n\n“That is good news for us,” beamed Ann Boss.', 'That is good news for us, — ~Ann Boss'], ['Ann Boss came to the fair and saw the new halls.\n\n“That is good news for us,” Ms Boss.', 'That is good news for us, — ~Ann Boss']],
  fr: ['Anne Bosc est venue aussi.\n\n« C’est une bonne nouvelle pour nous », jubile Anne Bosc.', 'C’est une bonne nouvelle pour nous — ~Anne Bosc'],
  de: ['Anne Busch kam auch.\n\n„Das ist eine gute Nachricht für uns“, strahlt Anne Busch.', 'Das ist eine gute Nachricht für uns — ~Anne Busch'],
  es: ['Ana Bosque vino también.\n\n“Es una buena noticia para nosotros”, presume Ana Bosque.', 'Es una buena noticia para nosotros — ~Ana Bosque'],
});

check('a block quote without marks or speaker, and a demand in a list, are no speech', {
  nl: [['<blockquote><p>Voor een schone rivier moet iedere gemeente langs het water haar riolen binnen vijf jaar vernieuwen.</p></blockquote>'], ['De raad vraagt “maatregelen voor schoon water in alle gemeenten van de streek;”']],
  en: [['<blockquote><p>For a clean river every town along the water has to renew its sewers within the next five years.</p></blockquote>'], ['The council asks for “measures for clean water in all the towns of the region;”']],
  fr: [['<blockquote><p>Pour une rivière propre, chaque commune doit renouveler ses égouts dans les cinq années qui viennent.</p></blockquote>'], ['Le conseil demande « des mesures pour une eau propre dans toutes les communes ; »']],
  de: [['<blockquote><p>Für einen sauberen Fluss muss jede Gemeinde am Wasser ihre Kanäle in den nächsten fünf Jahren erneuern.</p></blockquote>'], ['Der Rat fordert „Maßnahmen für sauberes Wasser in allen Gemeinden der Region;“']],
  es: [['<blockquote><p>Para un río limpio, cada pueblo de la ribera debe renovar sus alcantarillas en los próximos cinco años.</p></blockquote>'], ['El consejo pide “medidas para un agua limpia en todos los pueblos de la comarca;”']],
});

check('few words are speech where somebody says them', {
  nl: ['“We zijn blij”, zei een woordvoerder.', 'We zijn blij'],
  en: ['“We’re delighted,” said a spokesperson for the hospital.', 'We’re delighted,'],
  fr: ['« C’est une fierté », se félicite une bénévole.', 'C’est une fierté'],
  de: ['„Der Bedarf ist enorm“, sagte eine Sprecherin.', 'Der Bedarf ist enorm'],
  es: ['“Es un orgullo”, dijo una voluntaria.', 'Es un orgullo'],
});

check('the own organisation by its noun alone', {
  nl: ['Boomwerk start vandaag met een nieuw park. Boomwerk is een organisatie die bomen plant.\n\n“Er moeten meer bomen komen”, zegt Noor Helsen, woordvoerder van de organisatie.\n\nOver Boomwerk\n\nBoomwerk is een organisatie die bomen plant.', 'Er moeten meer bomen komen — Noor Helsen, woordvoerder, Boomwerk'],
  en: [
    ['Arbor Inc. opens a new park today.\n\n“We need more trees,” says Nora Held, a spokesperson for the company.\n\nAbout Arbor Inc.\n\nArbor Inc. is a company that plants trees.', 'We need more trees, — Nora Held, spokesperson, Arbor Inc'],
    ['Arbor Inc. opens a new park today.\n\n“We need more trees,” says the company’s president, Nora Held.\n\nAbout Arbor Inc.\n\nArbor Inc. is a company that plants trees.', 'We need more trees, — Nora Held, president, Arbor Inc'],
    // another organisation was named last, or any of its kind is meant
    ['Arbor Inc. opens a new park today.\n\nThe money came from Stonebridge Holding. “We need more trees,” says Nora Held, president of the company.\n\nAbout Arbor Inc.\n\nArbor Inc. is a company that plants trees.', 'We need more trees, — Nora Held, president'],
    ['Arbor Inc. opens a new park today.\n\n“We need more trees,” says Nora Held, president of a company.\n\nAbout Arbor Inc.\n\nArbor Inc. is a company that plants trees.', 'We need more trees, — Nora Held, president of a company'],
  ],
  fr: ['Racines Vives ouvre aujourd’hui un nouveau parc.\n\n« Il nous faut plus d’arbres », dit Nora Hénin, porte-parole de l’association.\n\nÀ propos de Racines Vives\n\nRacines Vives est une association qui plante des arbres.', 'Il nous faut plus d’arbres — Nora Hénin, porte-parole, Racines Vives'],
  de: ['Baumwerk eröffnet heute einen neuen Park.\n\n„Wir brauchen mehr Bäume“, sagt Nora Held, Sprecherin des Bündnisses.\n\nÜber Baumwerk\n\nBaumwerk ist ein Bündnis, das Bäume pflanzt.', 'Wir brauchen mehr Bäume — Nora Held, Sprecherin, Baumwerk'],
  es: ['Arbolito abre hoy un nuevo parque.\n\n“Hacen falta más árboles”, dice Nora Heredia, directora general de la empresa.\n\nSobre Arbolito\n\nArbolito es una empresa que planta árboles.', 'Hacen falta más árboles — Nora Heredia, directora general, Arbolito'],
});

check('two roles at two organisations: the first', {
  nl: ['“Er moeten meer bomen komen”, zegt Piet Klein, hoogleraar aan Wageningen University en voorzitter van Boomwerk.', 'Er moeten meer bomen komen — Piet Klein, hoogleraar, Wageningen University'],
  en: ['“We need more trees,” says Ann Klein, professor of forestry at the University of Leeds and director of the Tree Institute.', 'We need more trees, — Ann Klein, professor of forestry, University of Leeds'],
  fr: ['« Il faut plus d’arbres », dit Paule Klein, professeure à l’université de Lyon et directrice de l’Institut des arbres.', 'Il faut plus d’arbres — Paule Klein, professeure, université de Lyon'],
  de: ['„Wir brauchen mehr Bäume“, sagt Petra Klein, Professorin an der Universität Kassel und Vorsitzende von Baumwerk.', 'Wir brauchen mehr Bäume — Petra Klein, Professorin, Universität Kassel'],
  es: ['“Hacen falta más árboles”, dice Luis Gil, profesor de la universidad de Sevilla y coordinador del estudio.', 'Hacen falta más árboles — Luis Gil, profesor, universidad de Sevilla'],
});

check('an employer right behind the title, known from elsewhere', {
  nl: ['Boomwerk kondigt aan dat het meer bomen plant in de hele stad.\n\nPiet Klein, voorzitter Boomwerk: “Er moeten meer bomen komen.”', 'Er moeten meer bomen komen. — Piet Klein, voorzitter, Boomwerk'],
  en: ['Arbor announces that it will plant more trees in the whole of the city.\n\nAnn Klein, president Arbor: “We need more trees here.”', 'We need more trees here. — Ann Klein, president, Arbor'],
  fr: ['Arbolis annonce que des arbres seront plantés dans toute la ville.\n\nPaule Klein, présidente Arbolis : « Il faut plus d’arbres ici. »', 'Il faut plus d’arbres ici. — Paule Klein, présidente, Arbolis'],
  de: ['Baumwerk kündigt an, dass in der ganzen Stadt Bäume gepflanzt werden.\n\nPetra Klein, Sprecherin Baumwerk: „Wir brauchen mehr Bäume.“', 'Wir brauchen mehr Bäume. — Petra Klein, Sprecherin, Baumwerk'],
  es: ['Arbolito anuncia que se plantarán árboles en toda la ciudad y sus pueblos.\n\nAna Ruiz, responsable de Comunicación en Arbolito: “Hacen falta más árboles.”', 'Hacen falta más árboles. — Ana Ruiz, responsable de Comunicación, Arbolito'],
});

check('a quotation in the speaker’s eyes: "for" opens the sentence', {
  nl: ['Voor Noor Helsen, directeur van Stichting Leesvuur, “moet elk kind een boek krijgen”.', 'moet elk kind een boek krijgen — Noor Helsen, directeur, Stichting Leesvuur'],
  en: ['For Nora Held, director of the Reading Foundation, “every child has to get a book”.', 'every child has to get a book — Nora Held, director, Reading Foundation'],
  fr: [['Pour Nora Hénin, directrice de la Fondation Feu de Lire, « chaque enfant doit recevoir un livre ».', 'chaque enfant doit recevoir un livre — Nora Hénin, directrice, Fondation Feu de Lire'], ['Pour Nora Hénin, « la grande maison des arbres » est un livre.']],
  de: ['Für Nora Held, Leiterin der Stiftung Lesefeuer, „muss jedes Kind ein Buch bekommen“.', 'muss jedes Kind ein Buch bekommen — Nora Held, Leiterin, Stiftung Lesefeuer'],
  es: ['Para Nora Heredia, directora de la Fundación Leefuego, “cada niño debe recibir un libro”.', 'cada niño debe recibir un libro — Nora Heredia, directora, Fundación Leefuego'],
});

check('the unit of a title and the organisation that it belongs to', {
  nl: ['“Er moeten meer bomen komen”, zegt Piet Klein, hoofd van de afdeling Groen van de gemeente Utrecht.', 'Er moeten meer bomen komen — Piet Klein, hoofd van de afdeling Groen, gemeente Utrecht'],
  en: ['“We need more trees,” says Ann Klein, head of the Department of Parks at the City of Leeds Council.', 'We need more trees, — Ann Klein, head of the Department of Parks, City of Leeds Council'],
  fr: ['« Il faut plus d’arbres », dit Paule Klein, cheffe du Service des Parcs de la Ville de Lyon.', 'Il faut plus d’arbres — Paule Klein, cheffe du Service des Parcs, Ville de Lyon'],
  de: ['„Wir brauchen mehr Bäume“, sagt Petra Klein, Leiterin des Referats Grünflächen der Stadt Kassel.', 'Wir brauchen mehr Bäume — Petra Klein, Leiterin des Referats Grünflächen, Stadt Kassel'],
  es: ['“Hacen falta más árboles”, dice Luis Gil, jefe del Departamento de Parques del Ayuntamiento de Sevilla.', 'Hacen falta más árboles — Luis Gil, jefe del Departamento de Parques, Ayuntamiento de Sevilla'],
});

check('a line behind a dash names the speaker', {
  nl: ['“Er moeten meer bomen in de stad komen.”\n\n– Jan Jansen, CEO', 'Er moeten meer bomen in de stad komen. — Jan Jansen, CEO'],
  en: ['“We need many more trees in this city.”\n\n— Jane Doe, CEO, Arbor', 'We need many more trees in this city. — Jane Doe, CEO, Arbor'],
  fr: ['« Il nous faut plus d’arbres en ville. »\n\n– Jeanne Roux, directrice', 'Il nous faut plus d’arbres en ville. — Jeanne Roux, directrice'],
  de: ['„Wir brauchen viel mehr Bäume in der Stadt.“\n\n– Jan Weber, Geschäftsführer', 'Wir brauchen viel mehr Bäume in der Stadt. — Jan Weber, Geschäftsführer'],
  es: ['“Hacen falta más árboles en la ciudad.”\n\n— Juan Ruiz, director de Arbolito', 'Hacen falta más árboles en la ciudad. — Juan Ruiz, director, Arbolito'],
});

check('a name of an organisation is no speaker where a person stands behind its comma', {
  nl: ['“Er moeten meer bomen komen”, zegt de projectleider van vereniging Groen Netwerk, Piet Klein.', 'Er moeten meer bomen komen — Piet Klein, projectleider, vereniging Groen Netwerk'],
  en: ['“We need more trees,” says the manager of the Green Net Association, Ann Klein.', 'We need more trees, — Ann Klein, manager, Green Net Association'],
  fr: ['« Il faut plus d’arbres », dit la présidente de l’association Réseau Vert, Paule Klein.', 'Il faut plus d’arbres — Paule Klein, présidente, association Réseau Vert'],
  de: ['„Wir brauchen mehr Bäume“, sagt die Projektleiterin des Vereins Grünes Netz, Petra Klein.', 'Wir brauchen mehr Bäume — Petra Klein, Projektleiterin, Grünes Netz'],
  es: ['“Hacen falta más árboles”, dice la presidenta de la asociación Red Verde, Ana Ruiz.', 'Hacen falta más árboles — Ana Ruiz, presidenta, asociación Red Verde'],
});

describe('a quotation in the headline', () => {
  const cases: Record<Tag, readonly [headline: string, said: string, repeat: string]> = {
    nl: ['Burgemeester Noor Helsen: “Er moeten meer bomen komen”', 'Er moeten meer bomen komen — Noor Helsen, Burgemeester', '“Er moeten meer bomen komen. We beginnen nu”, zegt burgemeester Noor Helsen.'],
    en: ['Mayor Nora Held: “We need more trees”', 'We need more trees — Nora Held, Mayor', '“We need more trees. We start now,” says mayor Nora Held.'],
    fr: ['La maire Nora Hénin : « Il nous faut plus d’arbres »', 'Il nous faut plus d’arbres — Nora Hénin, maire', '« Il nous faut plus d’arbres. Nous commençons maintenant », dit la maire Nora Hénin.'],
    de: ['Bürgermeisterin Nora Held: „Wir brauchen mehr Bäume“', 'Wir brauchen mehr Bäume — Nora Held, Bürgermeisterin', '„Wir brauchen mehr Bäume. Wir beginnen jetzt“, sagt Bürgermeisterin Nora Held.'],
    es: ['La alcaldesa Nora Heredia: “Hacen falta más árboles”', 'Hacen falta más árboles — Nora Heredia, alcaldesa', '“Hacen falta más árboles. Empezamos ahora”, dice la alcaldesa Nora Heredia.'],
  };
  const saidOf = (text: string, tag: Tag): string[] => {
    const document = { ...read({ text, mediaType: 'text/plain' }), declared: [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }] };
    const { releases } = resolve({ document, annotations: annotate(document, languages), languages });
    return (releases[0]?.release.quotations ?? []).map(({ text: words, speaker }) => [words, speaker && [speaker.name, speaker.jobTitle].join(', ')].filter(Boolean).join(' — '));
  };
  test.each(Object.entries(cases))('%s', (tag, [headline, said, repeat]) => {
    expect(saidOf(`${headline}\n\n2020: A B C.`, tag as Tag)).toEqual([said]);
    // what the text says as well is listed once, and a name in marks is no speech
    expect(saidOf(`${headline}\n\n${repeat}`, tag as Tag)).toHaveLength(1);
    expect(saidOf(`${headline.slice(0, headline.indexOf(':'))} “Green City Walk”\n\n2020: A B C.`, tag as Tag)).toEqual([]);
  });
});

check('a party behind an office is no employer', {
  nl: ['“Er moeten meer bomen komen”, zegt burgemeester Noor Helsen (D66).', 'Er moeten meer bomen komen — Noor Helsen, burgemeester'],
  en: ['“We need more trees,” says Minister Nora Held (SNP).', 'We need more trees, — Nora Held, Minister'],
  fr: ['« Il nous faut plus d’arbres », dit la ministre Nora Hénin (LFI).', 'Il nous faut plus d’arbres — Nora Hénin, ministre'],
  de: ['„Wir brauchen mehr Bäume“, sagt Bürgermeisterin Nora Held (SPD).', 'Wir brauchen mehr Bäume — Nora Held, Bürgermeisterin'],
  es: ['“Hacen falta más árboles”, dice la alcaldesa Nora Heredia (PSOE).', 'Hacen falta más árboles — Nora Heredia, alcaldesa'],
});

check('a clause about a person is no title', {
  nl: ['“Er moeten meer bomen komen”, zegt voorzitter Noor Helsen, die in 1972 als docent begon.', 'Er moeten meer bomen komen — Noor Helsen, voorzitter'],
  en: ['“We need more trees,” says Nora Held, who joined the town as an assistant professor of botany.', 'We need more trees, — Nora Held'],
  fr: ['« Il nous faut plus d’arbres », dit Nora Hénin, qui a commencé comme professeure en 1972.', 'Il nous faut plus d’arbres — Nora Hénin'],
  de: ['„Wir brauchen mehr Bäume“, sagt Nora Held, die seit 1972 als Lehrerin arbeitet.', 'Wir brauchen mehr Bäume — Nora Held'],
  es: ['“Hacen falta más árboles”, dice Nora Heredia, que empezó como profesora en 1972.', 'Hacen falta más árboles — Nora Heredia'],
});

check('a name with a particle leads back to the full name', {
  nl: ['Onderzoeker Pamela de Boer van de Universiteit Gent deed de studie.\n\n“Er moeten meer bomen komen”, zegt De Boer.', 'Er moeten meer bomen komen — Pamela de Boer, Onderzoeker, Universiteit Gent'],
  en: ['Researcher Pamela von Hurst did the study.\n\n“We need more trees,” says Ms Von Hurst.', 'We need more trees, — Pamela von Hurst, Researcher'],
  fr: ['La chercheuse Paule de Villiers a mené l’étude.\n\n« Il nous faut plus d’arbres », dit Mme De Villiers.', 'Il nous faut plus d’arbres — Paule de Villiers, chercheuse'],
  de: ['Die Forscherin Petra von Hagen leitete die Studie.\n\n„Wir brauchen mehr Bäume“, sagt Frau von Hagen.', 'Wir brauchen mehr Bäume — Petra von Hagen, Forscherin'],
  es: ['La investigadora Paula de la Torre hizo el estudio.\n\n“Hacen falta más árboles”, dice De la Torre.', 'Hacen falta más árboles — Paula de la Torre, investigadora'],
});

check('straight apostrophes are words’ as curly ones are', {
  en: ["“We need more trees,” says Arbor Inc.'s president Nora Held.", 'We need more trees, — Nora Held, president, Arbor Inc.'],
  fr: ["« Il nous faut plus d'arbres », a expliqué l'épidémiologiste Nora Hénin, de l'Université d'Oxford.", "Il nous faut plus d'arbres — Nora Hénin, épidémiologiste, Université d'Oxford"],
});
