import type { SpeakerCase } from './speakers-in.ts';

export const nl: readonly SpeakerCase[] = [
  // titles with inner commas
  ['“Het plan geeft gemeenten zekerheid”, zegt Anna Mulder, minister van Onderwijs, Cultuur en Wetenschap.', 'Anna Mulder | minister van Onderwijs, Cultuur en Wetenschap |'],
  ['“Het plan geeft gemeenten zekerheid”, zegt minister Anna Mulder (Onderwijs, Cultuur en Wetenschap).', 'Anna Mulder | minister |'],
  // Name, organisation (no title) as speaker line
  ['“We blijven hier met alle gemeenten in de regio aan werken.”\n\n— Jan Peeters, Stichting Leesvuur', 'Jan Peeters |  | Stichting Leesvuur'],
  ['“We blijven hier met alle gemeenten in de regio aan werken.” – Jan Peeters, directeur, Stichting Leesvuur', 'Jan Peeters | directeur | Stichting Leesvuur'],
  // appositions
  ['De directeur van Leesvuur, Jan Peeters, zegt: “Dit is een belangrijke stap voor ons allemaal.”', 'Jan Peeters | directeur | Leesvuur'],
  ['Leesvuur bestaat tien jaar. Directeur Jan Peeters van Leesvuur zegt: “Dit is een belangrijke stap voor ons allemaal.”', 'Jan Peeters | Directeur | Leesvuur'],
  // members of parliament
  ['“De wet beschermt kleine gemeenten”, zegt Kamerlid Anna Mulder (D66).', 'Anna Mulder | Kamerlid |'],
  ['“De wet beschermt kleine gemeenten”, zegt schepen van Mobiliteit Jan Peeters.', 'Jan Peeters | schepen van Mobiliteit |'],
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
  ['“Dit is een belangrijke stap voor ons allemaal”, zeggen Jan Peeters en An Mulder, oprichters van Leesvuur.', '~Jan Peeters en An Mulder | oprichters | Leesvuur'],
];
