import type { PressRelease } from '../../src/model/press-release.ts';
import fc from 'fast-check';

/**
 * Press releases of every make: names that clash, ids that meet, forms that are none, hostile
 * texts. Small pools of names, so that facts refer to one another.
 */
export function arbitraryPressRelease(): fc.Arbitrary<PressRelease> {
  return fc.record(
    {
      id: maybe('#press-release', 'https://cms.example/42#article'),
      url: maybe('https://childfocus.example/nl/eprivacy', 'https://childfocus.example/', '/eprivacy', 'geen adres'),
      headline: text,
      subheading: text,
      inLanguage: tag,
      dateline: fc.record({ text, place: name, country: maybe('BE', 'België') }, { requiredKeys: ['text'] }),
      datePublished: date,
      dateModified: date,
      embargo: date,
      body: text,
      description: text,
      articleSection: text,
      license: url,
      keywords: fc.array(text, { maxLength: 3 }),
      images: fc.array(image, { maxLength: 2 }),
      translations: fc.dictionary(fc.constantFrom('fr', 'EN', 'Nederlands'), url, { maxKeys: 3 }),
      publisher: organization,
      author: name,
      quotations: fc.array(quotation, { maxLength: 3 }),
      sources: fc.array(source, { maxLength: 3 }),
      claims: fc.array(claim, { maxLength: 3 }),
      contacts: fc.array(contact, { maxLength: 3 }),
      people: fc.array(person, { maxLength: 3 }),
      organizations: fc.array(organization, { maxLength: 3 }),
      mentions: fc.array(fc.record({ type: fc.constantFrom('Person', 'Organization', 'Place', 'Event'), name, url, sameAs: url }, { requiredKeys: ['type', 'name'] }), { maxLength: 3 }),
      corrections: fc.array(fc.record({ text, datePublished: date }, { requiredKeys: ['text'] }), { maxLength: 2 }),
      reviews: fc.array(review, { maxLength: 3 }),
    },
    { requiredKeys: ['headline', 'body'] },
  ) as fc.Arbitrary<PressRelease>;
}

function maybe(...values: string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...values);
}

const name = maybe('Child Focus', 'NCMEC', 'US National Center', 'Heidi De Pauw', 'Jan Peeters', 'child  focus', '児童保護', 'Łódź', '!!!', 'constructor', '__proto__');
const sentence = maybe('Zonder hun hulp verliezen we deze strijd.', 'NCMEC zag 46 % minder meldingen.', '2.056 meldingen, een stijging van bijna 50%.', 'hulp');
const text = fc.oneof({ weight: 4, arbitrary: sentence }, fc.string({ unit: 'grapheme' }), maybe('</script><!--<script>', ' ', '', 'a & b', '\u2028'));
const tag = maybe('nl', 'nl-BE', 'NL_be', 'Nederlands');
const date = maybe('2021-01-21', '2021-01', '2021-01-21T14:30+01:00', '2021-01-21 14:30', 'gisteren', '2021-02-30');
const url = maybe('https://ncmec.example/report', 'https://ncmec.example', 'https://childfocus.example', 'www.childfocus.example', 'https://childfocus.example/logo.png');
const telephone = maybe('+32 486 259 279', '0486 259 279', '+32486259279', 'bel ons');
const certainty = maybe('stated', 'implied');

const image = fc.record(
  { url, width: fc.integer(), height: fc.double(), caption: text, creditText: text, license: url, creator: name, copyrightNotice: text },
  { requiredKeys: ['url'] },
);

const organization = fc.record(
  {
    id: maybe('#organization-child-focus', 'https://cms.example/#org'),
    type: maybe('Organization', 'NGO'),
    name,
    alternateName: fc.oneof(name, fc.array(name, { maxLength: 2 })),
    url,
    logo: fc.oneof(url, image),
    sameAs: fc.oneof(url, fc.array(url, { maxLength: 3 })),
    correctionsPolicy: url,
    address: fc.record({ '@type': fc.constant('PostalAddress'), streetAddress: text, addressCountry: maybe('BE', 'Belgium') }),
    domains: fc.constant(['childfocus.example']),
  },
  { requiredKeys: ['name'] },
);

const person = fc.record(
  { id: maybe('#jan'), name, jobTitle: maybe('CEO', 'Directeur'), organization: name, url, sameAs: fc.array(url, { maxLength: 2 }), alternateName: name },
  { requiredKeys: ['name'] },
);

const quotation = fc.record(
  {
    text,
    pieces: fc.array(text, { maxLength: 2 }),
    inLanguage: tag,
    speaker: fc.record(
      { name, type: fc.constantFrom('Person' as const, 'Organization' as const), jobTitle: maybe('CEO', 'Directeur'), organization: name },
      { requiredKeys: ['name'] },
    ),
    certainty: fc.record({ start: certainty, end: certainty, speaker: certainty }, { requiredKeys: ['start', 'end'] }),
  },
  { requiredKeys: ['text'] },
);

const source = fc.record(
  {
    name,
    expandedName: name,
    url,
    work: fc.record({ type: maybe('Report', 'Dataset'), name: text, url, datePublished: date, archivedAt: url, author: name }, { requiredKeys: [] }),
  },
  { requiredKeys: ['name'] },
);

const claim = fc.record(
  { text, claimant: name, quoted: fc.boolean(), inLanguage: tag, figures: fc.array(fc.record({ text: maybe('46%', '46 %', '50%') }), { maxLength: 2 }) },
  { requiredKeys: ['text'] },
);

const contact = fc.record(
  {
    name,
    jobTitle: maybe('Directeur', 'Woordvoerder'),
    email: maybe('pers@childfocus.example', 'stephan@childfocus.example'),
    telephone,
    telephoneE164: maybe('+32486259279', '0486'),
    organization: name,
    languages: fc.array(tag, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const review = fc.record(
  {
    claim: maybe('46%', '50%', 'meldingen', 'staat nergens', ''),
    claimReviewed: text,
    verdict: maybe('Juist', 'Onjuist', 'Deels', ''),
    ratingValue: fc.constantFrom(1, 3, 5, 9, Number.NaN),
    bestRating: fc.constantFrom(5, 1, 10),
    worstRating: fc.constantFrom(1, 0, 5),
    explanation: text,
    evidence: fc.oneof(url, fc.array(url, { maxLength: 2 })),
    url,
    datePublished: date,
    author: organization,
  },
  { requiredKeys: ['claim', 'verdict'] },
);
