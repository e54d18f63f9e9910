import type { SpeakerCase } from './speakers-in.ts';

export const de: readonly SpeakerCase[] = [
  // titles with inner commas
  ['„Der Plan gibt den Städten Sicherheit“, sagt Anna Huber, Ministerin für Arbeit, Gesundheit und Soziales.', 'Anna Huber | Ministerin für Arbeit, Gesundheit und Soziales |'],
  ['„Der Plan gibt den Städten Sicherheit“, sagt die Ministerin für Arbeit, Gesundheit und Soziales, Anna Huber.', 'Anna Huber | Ministerin für Arbeit, Gesundheit und Soziales |'],
  // Name, organisation (no title) as speaker line
  ['„Wir arbeiten mit allen Gemeinden der Region weiter daran.“\n\n— Anna Huber, Stiftung Lesefeuer', 'Anna Huber |  | Stiftung Lesefeuer'],
  ['„Wir arbeiten mit allen Gemeinden der Region weiter daran.“\n\nAnna Huber, Geschäftsführerin, Stiftung Lesefeuer', 'Anna Huber | Geschäftsführerin | Stiftung Lesefeuer'],
  ['„Wir arbeiten mit allen Gemeinden der Region weiter daran.“ (Anna Huber, Stiftung Lesefeuer)', 'Anna Huber |  | Stiftung Lesefeuer'],
  // appositions
  ['Der Geschäftsführer von Lesefeuer, Tom Huber, sagt: „Das ist ein wichtiger Schritt für uns alle.“', 'Tom Huber | Geschäftsführer | Lesefeuer'],
  ['Die Vorsitzende des Vereins Lesefeuer, Anna Huber, erklärt: „Das ist ein wichtiger Schritt für uns alle.“', 'Anna Huber | Vorsitzende | Lesefeuer'],
  // elected
  ['Auf der Versammlung wurde Tom Huber zum Vorsitzenden gewählt. „Das ist ein wichtiger Schritt für uns alle“, sagte Huber.', 'Tom Huber | Vorsitzenden |'],
  ['Zur neuen Vorsitzenden wurde Anna Huber gewählt. „Das ist ein wichtiger Schritt für uns alle“, sagte Huber.', 'Anna Huber | neuen Vorsitzenden |'],
  // members of parliament
  ['„Das Gesetz schützt kleine Gemeinden“, sagt Anna Huber, MdB.', 'Anna Huber | MdB |'],
  ['„Das Gesetz schützt kleine Gemeinden“, sagt die Abgeordnete Anna Huber (SPD).', 'Anna Huber | Abgeordnete |'],
  ['„Das Gesetz schützt kleine Gemeinden“, sagt Anna Huber (SPD), Sprecherin der Fraktion.', 'Anna Huber | Sprecherin der Fraktion |'],
  ['„Das Gesetz schützt kleine Gemeinden“, sagt Tom Huber (Grüne), Bürgermeister von Adorf.', 'Tom Huber | Bürgermeister von Adorf |'],
  // title in brackets
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber (Vorsitzende von Lesefeuer).', 'Anna Huber | Vorsitzende | Lesefeuer'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber (Universität Adorf).', 'Anna Huber |  | Universität Adorf'],
  // academics
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Prof. Dr. Anna Huber vom Institut für Chemie der Universität Adorf.', 'Anna Huber |  | Institut für Chemie der Universität Adorf'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber von der Universität Adorf.', 'Anna Huber |  | Universität Adorf'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Prof. Dr. Anna Huber, Direktorin des Instituts für Chemie an der Universität Adorf.', 'Anna Huber | Direktorin des Instituts für Chemie | Universität Adorf'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Studienleiter Dr. Tom Huber von der Universität Adorf.', 'Tom Huber | Studienleiter | Universität Adorf'],
  // prepositions of employers
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Referentin für Klima beim BUND Adorf.', 'Anna Huber | Referentin für Klima | BUND Adorf'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Leiterin Kommunikation bei Lesefeuer.', 'Anna Huber | Leiterin Kommunikation | Lesefeuer'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Vorstandsvorsitzende der Lesefeuer AG.', 'Anna Huber | Vorstandsvorsitzende | Lesefeuer AG'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Mitglied des Vorstands der Lesefeuer AG.', 'Anna Huber | Mitglied des Vorstands | Lesefeuer AG'],
  // two posts
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Leiterin von Lesefeuer und Vorsitzende der Buchallianz.', 'Anna Huber | Leiterin | Lesefeuer'],
  // inclusive and feminine
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Kim Huber, Geschäftsführer:in der Lesefeuer GmbH.', 'Kim Huber | Geschäftsführer:in | Lesefeuer GmbH'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Kim Huber, Sprecher*in von Lesefeuer.', 'Kim Huber | Sprecher*in | Lesefeuer'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Kim Huber, Sprecher_in von Lesefeuer.', 'Kim Huber | Sprecher_in | Lesefeuer'],
  // plural
  ['„Das ist ein wichtiger Schritt für uns alle“, sagen die Gründer Tom Huber und Ole Maurer.', '~Tom Huber und Ole Maurer | Gründer |'],
  // employer from first mention and contact block
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber.\n\nPressekontakt:\nAnna Huber, Pressesprecherin Lesefeuer e.V.\nanna@lesefeuer.example', 'Anna Huber | Pressesprecherin | Lesefeuer e.V.'],
  // appointments
  ['Die Mitglieder wählten Anna Huber zur Vorsitzenden. „Das ist ein wichtiger Schritt für uns alle“, sagte Huber.', 'Anna Huber | Vorsitzenden |'],
  ['Tom Huber wurde zum neuen Geschäftsführer der Lesefeuer GmbH berufen. „Das ist ein wichtiger Schritt für uns alle“, sagte Huber.', 'Tom Huber | neuen Geschäftsführer | Lesefeuer GmbH'],
  // surname or pronoun with a title in a later sentence
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber. Sie ist Vorsitzende von Lesefeuer.', 'Anna Huber | Vorsitzende | Lesefeuer'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber. Huber leitet das Labor.', 'Anna Huber |  |'],
  // relative clauses
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, die Vorsitzende von Lesefeuer ist.', 'Anna Huber | Vorsitzende | Lesefeuer'],
  // speaker blocks of several lines
  ['„Wir arbeiten mit allen Gemeinden der Region weiter daran.“\n\nAnna Huber\nGeschäftsführerin Lesefeuer e.V.', 'Anna Huber | Geschäftsführerin | Lesefeuer e.V.'],
  ['Anna Huber, Geschäftsführerin von Lesefeuer: „Wir arbeiten mit allen Gemeinden der Region weiter daran.“', 'Anna Huber | Geschäftsführerin | Lesefeuer'],
  ['Dazu Anna Huber, Geschäftsführerin von Lesefeuer: „Wir arbeiten mit allen Gemeinden der Region weiter daran.“', 'Anna Huber | Geschäftsführerin | Lesefeuer'],
  ['Dazu erklärt die Geschäftsführerin von Lesefeuer, Anna Huber: „Wir arbeiten mit allen Gemeinden der Region weiter daran.“', 'Anna Huber | Geschäftsführerin | Lesefeuer'],
  // modifiers of titles
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, stellvertretende Vorsitzende des Vereins Lesefeuer.', 'Anna Huber | stellvertretende Vorsitzende | Lesefeuer'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt die wissenschaftliche Leiterin Anna Huber.', 'Anna Huber | wissenschaftliche Leiterin |'],
  ['„Das ist ein wichtiger Schritt für uns alle“, betont Anna Huber, die Geschäftsführerin der Stiftung Lesefeuer.', 'Anna Huber | Geschäftsführerin | Stiftung Lesefeuer'],
  ['„Das ist ein wichtiger Schritt für uns alle“, so Anna Huber, Bundesvorsitzende der Gewerkschaft Bau.', 'Anna Huber | Bundesvorsitzende | Gewerkschaft Bau'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Oberbürgermeisterin Anna Huber.', 'Anna Huber | Oberbürgermeisterin |'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Kulturministerin Anna Huber.', 'Anna Huber | Kulturministerin |'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Professorin für Chemie an der Universität Adorf.', 'Anna Huber | Professorin für Chemie | Universität Adorf'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Klimaexpertin bei Lesefeuer.', 'Anna Huber | Klimaexpertin | Lesefeuer'],
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber vom Bündnis Sand.', 'Anna Huber |  | Bündnis Sand'],
  // organisations with inner small words and commas
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Sprecherin des Ministeriums für Arbeit, Gesundheit und Soziales.', 'Anna Huber | Sprecherin | Ministerium für Arbeit, Gesundheit und Soziales'],
  // lower-case or mixed names
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt Anna Huber, Sprecherin von changing ports.', 'Anna Huber | Sprecherin von changing ports |'],
  // employer prefix of several words
  ['„Das ist ein wichtiger Schritt für uns alle“, sagt IT-Leiterin Anna Huber.', 'Anna Huber | IT-Leiterin |'],
  // own organisation
  ['Pressemitteilung der Stiftung Lesefeuer\n\nDie Stiftung Lesefeuer startet heute eine Kampagne. „Das ist ein wichtiger Schritt für uns alle“, sagt unsere Vorsitzende Anna Huber.\n\nÜber die Stiftung Lesefeuer\nDie Stiftung Lesefeuer ist eine Organisation, die Kindern vorliest.', 'Anna Huber | Vorsitzende | Stiftung Lesefeuer'],
];
