/** A press release as the fields of a content system. */
export interface ReleaseFields {
  readonly url: string;
  readonly headline: string;
  readonly language: string;
  readonly published: string;
  readonly body: string;
  readonly publisher: { readonly name: string; readonly url: string; readonly logo: string };
  readonly contacts: readonly { readonly name: string; readonly language: string; readonly email: string; readonly telephone: string }[];
  readonly speaker: { readonly name: string; readonly jobTitle: string };
  readonly quotation: string;
  readonly source: { readonly name: string; readonly url: string; readonly report: { readonly name: string; readonly url: string } };
  readonly claim: string;
  /** What an editor says of the claim. */
  readonly verdict: { readonly words: string; readonly value: number; readonly best: number; readonly worst: number };
}

/** A release with two press contacts in two languages, a quotation, a cited source and a verdict on its claim. */
export const releaseFields: ReleaseFields = {
  url: 'https://shorewatch.example/press/bathing-water',
  headline: 'Bathing water along the coast is cleaner than ten years ago',
  language: 'en',
  published: '2026-06-03T09:00+02:00',
  body: 'Bathing water along the coast was clean on 94% of all days last summer, according to the Coastal Water Institute.\n\n“Ten years ago we closed a beach every week. Last summer we closed one,” says Mira Claes, director of Shorewatch.',
  publisher: { name: 'Shorewatch', url: 'https://shorewatch.example', logo: 'https://shorewatch.example/logo.png' },
  contacts: [
    { name: 'Tom Adams', language: 'en', email: 'tom.adams@shorewatch.example', telephone: '+32 2 555 01 23' },
    { name: 'Els Maes', language: 'nl', email: 'els.maes@shorewatch.example', telephone: '+32 2 555 01 24' },
  ],
  speaker: { name: 'Mira Claes', jobTitle: 'director' },
  quotation: 'Ten years ago we closed a beach every week. Last summer we closed one.',
  source: { name: 'Coastal Water Institute', url: 'https://coastalwater.example', report: { name: 'Summer report', url: 'https://coastalwater.example/reports/summer' } },
  claim: 'Bathing water along the coast was clean on 94% of all days last summer.',
  verdict: { words: 'Correct', value: 5, best: 5, worst: 1 },
};
