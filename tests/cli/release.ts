/** A release with a quotation, a source, a claim and a contact, written for these tests. */
export const release = [
  'Bosland telt 12% meer wandelaars',
  '',
  'HASSELT, 3 maart 2022 – De paden van Bosland trokken vorig jaar meer mensen dan ooit. Volgens Statbel steeg het aantal wandelaars in de provincie met 12%.',
  '',
  '“Wij zijn heel blij met deze cijfers”, zegt Mieke Claes, directeur van Natuurhuis Bosland. “We leggen dit jaar nieuwe paden aan.”',
  '',
  'Contact',
  'Joris Maes, woordvoerder Natuurhuis Bosland',
  'joris.maes@natuurhuisbosland.be',
  '+32 11 22 33 44',
  '',
].join('\n');
