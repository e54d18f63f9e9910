import type { FactType } from './fact-marks.ts';

/** The kinds of facts as a reader of the page is told of them: what they are called, in the order of the legend. */
export const factNames: { readonly [type in FactType]: string } = {
  headline: 'headline',
  subheading: 'subheading',
  date: 'date',
  place: 'place',
  publisher: 'publisher',
  organization: 'organisation',
  person: 'person',
  role: 'job title',
  quotation: 'quotation',
  claim: 'claim',
  figure: 'figure',
  source: 'source',
  email: 'e-mail',
  telephone: 'telephone',
};
