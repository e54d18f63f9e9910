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
];
