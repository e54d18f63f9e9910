import type { SpeakerCase } from './speakers-in.ts';

export const nl: readonly SpeakerCase[] = [
  // employer before the title
  ['Acme kondigt vandaag nieuwe plannen aan. Acme is een bedrijf uit Gent.\n\n“We openen volgend jaar tien winkels”, zegt Acme-directeur Jan Peeters.', 'Jan Peeters | directeur | Acme'],
  ['Acme kondigt vandaag nieuwe plannen aan. Acme is een bedrijf uit Gent.\n\n“We openen volgend jaar tien winkels”, zegt Acme-oprichter Jan Peeters.', 'Jan Peeters | oprichter | Acme'],
  // titles with inner commas
  ['“Het plan geeft gemeenten zekerheid”, zegt Anna Mulder, minister van Onderwijs, Cultuur en Wetenschap.', 'Anna Mulder | minister van Onderwijs, Cultuur en Wetenschap |'],
  ['“Het plan geeft gemeenten zekerheid”, zegt minister Anna Mulder (Onderwijs, Cultuur en Wetenschap).', 'Anna Mulder | minister |'],
  // Name, organisation (no title) as speaker line
  ['“We blijven hier met alle gemeenten in de regio aan werken.”\n\n— Jan Peeters, Stichting Leesvuur', 'Jan Peeters |  | Stichting Leesvuur'],
  ['“We blijven hier met alle gemeenten in de regio aan werken.” – Jan Peeters, directeur, Stichting Leesvuur', 'Jan Peeters | directeur | Stichting Leesvuur'],
  // appositions
  ['De directeur van Leesvuur, Jan Peeters, zegt: “Dit is een belangrijke stap voor ons allemaal.”', 'Jan Peeters | directeur | Leesvuur'],
  ['Leesvuur bestaat tien jaar. Directeur Jan Peeters van Leesvuur zegt: “Dit is een belangrijke stap voor ons allemaal.”', 'Jan Peeters | Directeur | Leesvuur'],
  // elected
  ['Op de vergadering werd Jan Peeters tot voorzitter gekozen. “Dit is een belangrijke stap voor ons allemaal”, zei Peeters.', 'Jan Peeters | voorzitter |'],
  // members of parliament
  ['“De wet beschermt kleine gemeenten”, zegt Kamerlid Anna Mulder (D66).', 'Anna Mulder | Kamerlid |'],
  ['“De wet beschermt kleine gemeenten”, zegt schepen van Mobiliteit Jan Peeters.', 'Jan Peeters | schepen van Mobiliteit |'],
  // title in another sentence
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters. Hij is directeur van Leesvuur.', 'Jan Peeters | directeur | Leesvuur'],
  // title in brackets
  ['Leesvuur bestaat tien jaar. Met Leesvuur lezen kinderen meer. “Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters (directeur Leesvuur).', 'Jan Peeters | directeur | Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters (directeur van Leesvuur).', 'Jan Peeters | directeur | Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters (woordvoerder, Stichting Leesvuur).', 'Jan Peeters | woordvoerder | Stichting Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters (Universiteit Gent).', 'Jan Peeters |  | Universiteit Gent'],
  // academics
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters van de Universiteit Utrecht.', 'Jan Peeters |  | Universiteit Utrecht'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt professor Jan Peeters van de Universiteit Utrecht.', 'Jan Peeters | professor | Universiteit Utrecht'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt hoogleraar Jan Peeters (UGent).', 'Jan Peeters | hoogleraar | UGent'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, hoogleraar robotica aan de Universiteit Gent.', 'Jan Peeters | hoogleraar robotica | Universiteit Gent'],
  // prepositions of employers
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, woordvoerder bij Acme.', 'Jan Peeters | woordvoerder | Acme'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, arts in het Sint-Annaziekenhuis.', 'Jan Peeters | arts | Sint-Annaziekenhuis'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, beleidsmedewerker natuur bij Stichting Leesvuur.', 'Jan Peeters | beleidsmedewerker natuur | Stichting Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters namens Stichting Leesvuur.', 'Jan Peeters |  | Stichting Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters van Stichting Leesvuur.', 'Jan Peeters |  | Stichting Leesvuur'],
  // two posts
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, directeur van Leesvuur en voorzitter van de Boekenraad.', 'Jan Peeters | directeur | Leesvuur'],
  // plural
  ['“Dit is een belangrijke stap voor ons allemaal”, zeggen oprichters Jan Peeters en An Mulder van Leesvuur. Leesvuur bestaat tien jaar.', '~Jan Peeters en An Mulder | oprichters | Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zeggen Jan Peeters en An Mulder, oprichters van Leesvuur.', '~Jan Peeters en An Mulder | oprichters | Leesvuur'],
  // employer from first mention and contact block
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters.\n\nPerscontact: Jan Peeters, woordvoerder Leesvuur, jan@leesvuur.example', 'Jan Peeters | woordvoerder | Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters.\n\nPerscontact:\nJan Peeters\nWoordvoerder Stichting Leesvuur\njan@leesvuur.example', 'Jan Peeters | Woordvoerder | Stichting Leesvuur'],
  // appointments
  ['Stichting Leesvuur benoemt Jan Peeters tot directeur. “Dit is een belangrijke stap voor ons allemaal”, zei Peeters.', 'Jan Peeters | directeur |'],
  // surname or pronoun with a title in a later sentence
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters. Peeters is directeur van Leesvuur.', 'Jan Peeters | directeur | Leesvuur'],
  // relative clauses
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, die directeur is van Leesvuur.', 'Jan Peeters | directeur | Leesvuur'],
  ['Jan Peeters, die Leesvuur leidt, zegt: “Dit is een belangrijke stap voor ons allemaal.”', 'Jan Peeters |  |'],
  // speaker blocks of several lines
  ['“We blijven hier met alle gemeenten in de regio aan werken.”\nJan Peeters – directeur Stichting Leesvuur', 'Jan Peeters | directeur | Stichting Leesvuur'],
  ['Jan Peeters, directeur van Leesvuur: “We blijven hier met alle gemeenten in de regio aan werken.”', 'Jan Peeters | directeur | Leesvuur'],
  ['Jan Peeters (Leesvuur): “We blijven hier met alle gemeenten in de regio aan werken.”', 'Jan Peeters |  | Leesvuur'],
  // modifiers of titles
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, algemeen directeur van Leesvuur.', 'Jan Peeters | algemeen directeur | Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt algemeen directeur Jan Peeters.', 'Jan Peeters | algemeen directeur |'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, hoofd communicatie bij Leesvuur.', 'Jan Peeters | hoofd communicatie | Leesvuur'],
  ['“Dit is een belangrijke stap voor ons allemaal”, aldus dr. Jan Peeters, onderzoeker aan de Universiteit Utrecht.', 'Jan Peeters | onderzoeker | Universiteit Utrecht'],
  ['“Dit is een belangrijke stap voor ons allemaal”, vertelt projectleider Jan Peeters (gemeente Adorp).', 'Jan Peeters | projectleider | gemeente Adorp'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt burgemeester Jan Peeters.', 'Jan Peeters | burgemeester |'],
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, burgemeester van Adorp.', 'Jan Peeters | burgemeester van Adorp |'],
  // organisations with inner small words and commas
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt Jan Peeters, woordvoerder van het ministerie van Onderwijs, Cultuur en Wetenschap.', 'Jan Peeters | woordvoerder | ministerie van Onderwijs, Cultuur en Wetenschap'],
  // employer prefix of several words
  ['“Dit is een belangrijke stap voor ons allemaal”, zegt HR-manager Jan Peeters.', 'Jan Peeters | HR-manager |'],
  ['De PvdD is blij. De PvdD wil meer. “Dit is een belangrijke stap voor ons allemaal”, zegt PvdD-woordvoerder Jan Peeters.', 'Jan Peeters | woordvoerder | PvdD'],
  // own organisation
  ['Persbericht van Stichting Leesvuur\n\nStichting Leesvuur start vandaag een campagne. “Dit is een belangrijke stap voor ons allemaal”, zegt onze voorzitter Jan Peeters.\n\nOver Stichting Leesvuur\nStichting Leesvuur is een organisatie die kinderen laat lezen.', 'Jan Peeters | voorzitter | Stichting Leesvuur'],
];
