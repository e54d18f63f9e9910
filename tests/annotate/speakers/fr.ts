import type { SpeakerCase } from './speakers-in.ts';

export const fr: readonly SpeakerCase[] = [
  // titles with inner commas
  ['« Ce plan donne de la visibilité aux villes », déclare Anne Roux, ministre de la Culture, de la Jeunesse et des Sports.', 'Anne Roux | ministre de la Culture, de la Jeunesse et des Sports |'],
  ['« Ce plan donne de la visibilité aux villes », déclare la ministre de la Culture, de la Jeunesse et des Sports, Anne Roux.', 'Anne Roux | ministre de la Culture, de la Jeunesse et des Sports |'],
  // Name, organisation (no title) as speaker line
  ['« Nous continuerons à y travailler avec toutes les communes de la région. »\n\n— Anne Roux, Fondation Voiles', 'Anne Roux |  | Fondation Voiles'],
  ['« Nous continuerons à y travailler avec toutes les communes de la région. » – Anne Roux, directrice générale, Fondation Voiles', 'Anne Roux | directrice générale | Fondation Voiles'],
  ['« Nous continuerons à y travailler avec toutes les communes de la région. »\nAnne Roux, présidente de Voiles', 'Anne Roux | présidente | Voiles'],
  // appositions
  ['La directrice générale de Voiles, Anne Roux, se réjouit : « C’est une étape importante pour nous. »', 'Anne Roux | directrice générale | Voiles'],
  ['« C’est une étape importante pour nous », explique la présidente de Voiles, Anne Roux.', 'Anne Roux | présidente | Voiles'],
  ['« C’est une étape importante pour nous », explique la présidente de l’association Voiles, Anne Roux.', 'Anne Roux | présidente | association Voiles'],
  ['Pour Anne Roux, directrice générale de Voiles, « c’est une étape importante pour toute la région ».', 'Anne Roux | directrice générale | Voiles'],
  ['Selon la présidente de Voiles, Anne Roux, « c’est une étape importante pour toute la région ».', 'Anne Roux | présidente | Voiles'],
  // elected
  ['Anne Roux a été élue présidente de Voiles. « C’est une étape importante pour nous », a déclaré Anne Roux.', 'Anne Roux | présidente | Voiles'],
  // members of parliament
  ['« La loi protège les petites communes », déclare Anne Roux, députée de la Loire.', 'Anne Roux | députée de la Loire |'],
  ['« La loi protège les petites communes », déclare le député Paul Verdier.', 'Paul Verdier | député |'],
  ['« La loi protège les petites communes », déclare la sénatrice du Rhône Anne Roux.', 'Anne Roux | sénatrice du Rhône |'],
  // title in brackets
  ['« C’est une étape importante pour nous », dit Anne Roux (présidente de Voiles).', 'Anne Roux | présidente | Voiles'],
  // academics
  ['« C’est une étape importante pour nous », explique Anne Roux, du collectif Voiles Libres.', 'Anne Roux |  | collectif Voiles Libres'],
  ['« C’est une étape importante pour nous », explique Anne Roux de l’université de Lyon.', 'Anne Roux |  | université de Lyon'],
  ['« C’est une étape importante pour nous », explique Anne Roux, chercheuse au CNRM.', 'Anne Roux | chercheuse | CNRM'],
  ['« C’est une étape importante pour nous », explique Anne Roux, chercheuse en chimie à l’université de Lyon.', 'Anne Roux | chercheuse en chimie | université de Lyon'],
  // prepositions of employers
  ['« C’est une étape importante pour nous », explique Anne Roux, responsable plaidoyer chez Voiles.', 'Anne Roux | responsable plaidoyer | Voiles'],
  ['« C’est une étape importante pour nous », explique Anne Roux, chargée de mission au sein de Voiles.', 'Anne Roux | chargée de mission | Voiles'],
  ['« C’est une étape importante pour nous », explique Anne Roux, PDG et cofondatrice de Voiles.', 'Anne Roux | PDG et cofondatrice | Voiles'],
  // two posts
  ['« C’est une étape importante pour nous », explique Anne Roux, directrice de Voiles et présidente de l’Alliance du Port.', 'Anne Roux | directrice | Voiles'],
  // inclusive and feminine
  ['« C’est une étape importante pour nous », explique Claude Roux, directeur·rice de Voiles.', 'Claude Roux | directeur·rice | Voiles'],
  ['« C’est une étape importante pour nous », explique Claude Roux, président(e) de Voiles.', 'Claude Roux | président(e) | Voiles'],
  // plural
  ['« C’est une étape importante pour nous », expliquent Anne Roux et Paul Verdier, cofondateurs de Voiles.', '~Anne Roux et Paul Verdier | cofondateurs | Voiles'],
  // employer from first mention and contact block
  ['« C’est une étape importante pour nous », explique Anne Roux.\n\nContact presse :\nAnne Roux, responsable presse de Voiles\nanne@voiles.example', 'Anne Roux | responsable presse | Voiles'],
  // appointments
  ['L’assemblée a élu Anne Roux présidente de Voiles. « C’est une étape importante pour nous », a déclaré Anne Roux.', 'Anne Roux | présidente | Voiles'],
  ['Le conseil a nommé Anne Roux au poste de directrice générale. « C’est une étape importante pour nous », a déclaré Anne Roux.', 'Anne Roux | directrice générale |'],
  // surname or pronoun with a title in a later sentence
  ['« C’est une étape importante pour nous », dit Anne Roux. Elle est présidente de Voiles.', 'Anne Roux | présidente | Voiles'],
  // relative clauses
  ['« C’est une étape importante pour nous », dit Anne Roux, qui préside Voiles.', 'Anne Roux |  |'],
  // speaker blocks of several lines
  ['Anne Roux, présidente de Voiles : « Nous continuerons à y travailler avec toutes les communes. »', 'Anne Roux | présidente | Voiles'],
  // modifiers of titles
  ['« C’est une étape importante pour nous », souligne Anne Roux, vice-présidente en charge de la recherche à l’université de Lyon.', 'Anne Roux | vice-présidente en charge de la recherche | université de Lyon'],
  ['« C’est une étape importante pour nous », souligne Anne Roux, directrice de recherche au CNRM.', 'Anne Roux | directrice de recherche | CNRM'],
  ['« C’est une étape importante pour nous », souligne Anne Roux, porte-parole du collectif Voiles Libres.', 'Anne Roux | porte-parole | collectif Voiles Libres'],
  ['« C’est une étape importante pour nous », souligne la maire de Lyon, Anne Roux.', 'Anne Roux | maire de Lyon |'],
  ['« C’est une étape importante pour nous », souligne Anne Roux, maire de Lyon.', 'Anne Roux | maire de Lyon |'],
  ['« C’est une étape importante pour nous », souligne Anne Roux, secrétaire générale de la Fédération des Ports.', 'Anne Roux | secrétaire générale | Fédération des Ports'],
  ['« C’est une étape importante pour nous », souligne Anne Roux, avocate de l’association Voiles.', 'Anne Roux | avocate | association Voiles'],
  // own organisation
  ['Communiqué de presse de la Fondation Voiles\n\nLa Fondation Voiles lance aujourd’hui une campagne. « C’est une étape importante pour nous », dit notre présidente Anne Roux.\n\nÀ propos de la Fondation Voiles\nLa Fondation Voiles est une association.', 'Anne Roux | présidente | Fondation Voiles'],
];
