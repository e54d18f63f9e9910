/**
 * What the builders' types let through and what they do not. It only has to compile: each
 * `@ts-expect-error` is a mistake that must not.
 */
import type { Graph } from '../../src/model/graph.ts';
import { breadcrumbList } from '../../src/build/breadcrumb-list.ts';
import { claimReview } from '../../src/build/claim-review.ts';
import { claim } from '../../src/build/claim.ts';
import { contactPoint } from '../../src/build/contact-point.ts';
import { correctionComment } from '../../src/build/correction-comment.ts';
import { creativeWork } from '../../src/build/creative-work.ts';
import { graph } from '../../src/build/graph.ts';
import { imageObject } from '../../src/build/image-object.ts';
import { newsArticle } from '../../src/build/news-article.ts';
import { organization } from '../../src/build/organization.ts';
import { person } from '../../src/build/person.ts';
import { place } from '../../src/build/place.ts';
import { quotation } from '../../src/build/quotation.ts';
import { rating } from '../../src/build/rating.ts';
import { thing } from '../../src/build/thing.ts';
import { webPage } from '../../src/build/web-page.ts';
import { webSite } from '../../src/build/web-site.ts';
import { toScript } from '../../src/export/to-script.ts';

const url = 'https://childfocus.example/nl/eprivacy';
/** Fields as a content system has them: some are missing. */
declare const cms: { readonly headline: string; readonly description?: string; readonly published: string | undefined; readonly tags: readonly string[] };

// Right uses.
const ncmec = organization({ name: 'NCMEC', url: 'https://ncmec.example', sameAs: ['https://www.wikidata.org/wiki/Q1'] });
const ngo = organization({
  type: 'NGO',
  name: 'Child Focus',
  logo: imageObject({ url: 'https://childfocus.example/logo.png', width: 112, height: 112 }),
  contactPoint: [contactPoint({ contactType: 'press', email: 'pers@childfocus.example', availableLanguage: ['nl', 'fr'] }), { '@id': '#desk' }],
  extra: { foundingDate: '1998', address: { '@type': 'PostalAddress', addressCountry: 'BE' }, parentOrganization: ncmec, numberOfEmployees: { '@type': 'QuantitativeValue', value: 60 } },
});
const ceo = person({ name: 'Heidi De Pauw', jobTitle: 'CEO', worksFor: ngo, extra: { honorificPrefix: 'Mevr.' } });
const drop = claim({ text: '46% minder', author: ncmec, claimInterpreter: ngo, appearance: creativeWork({ type: 'Report', url: 'https://ncmec.example/report', author: ncmec }) });
const article = newsArticle({
  headline: cms.headline,
  description: cms.description,
  datePublished: cms.published,
  keywords: cms.tags,
  url,
  mainEntityOfPage: webPage({ url, isPartOf: webSite({ url: 'https://childfocus.example' }), breadcrumb: breadcrumbList({ items: [{ name: 'Pers', url }] }) }),
  author: [ngo, ceo, { '@id': 'https://cms.example/#author' }],
  publisher: ngo,
  image: ['https://childfocus.example/a.jpg', imageObject({ url: 'https://childfocus.example/b.jpg' })],
  locationCreated: place({ name: 'Brussel', country: 'BE' }),
  hasPart: [quotation({ text: 'Zonder hun hulp.', creator: ceo, isPartOf: { '@id': '#press-release' } }), drop],
  mentions: [ncmec, ceo, thing({ type: 'Legislation', name: 'ePrivacy' })],
  correction: correctionComment({ text: 'Er stond 64%.' }),
  extra: { wordCount: 300, copyrightHolder: ngo, copyrightYear: 2021 },
});
const review = claimReview({ url, claimReviewed: '46%', author: ngo, itemReviewed: drop, reviewRating: rating({ alternateName: 'Juist', ratingValue: 5, bestRating: 5, worstRating: 1 }) });
const made: Graph = graph([article, review], { url }).graph;
const page: string = toScript(made, { nonce: 'r4nd0m', id: 'facts' });
void page;

// A misspelt property.
// @ts-expect-error headline
newsArticle({ headlin: 'Nieuws' });
// @ts-expect-error publisher
newsArticle({ headline: 'Nieuws', publischer: ngo });
// @ts-expect-error in extra too
newsArticle({ headline: 'Nieuws', extra: { wordcount: 12 } });

// A value of the wrong type.
// @ts-expect-error a headline is a text
newsArticle({ headline: 46 });
// @ts-expect-error a width is a number
imageObject({ url, width: '1600px' });
// @ts-expect-error a number on a scale is a number
rating({ alternateName: 'Juist', ratingValue: 'five' });
// @ts-expect-error a date is a text, as precise as it is known
newsArticle({ headline: 'Nieuws', datePublished: new Date(0) });
// @ts-expect-error in extra too
newsArticle({ headline: 'Nieuws', extra: { wordCount: ngo } });

// A property on the wrong type.
// @ts-expect-error a contact point has no job title
contactPoint({ email: 'pers@childfocus.example', jobTitle: 'Directeur' });
// @ts-expect-error an article has no contact point
newsArticle({ headline: 'Nieuws', contactPoint: contactPoint({ email: 'pers@childfocus.example' }) });
// @ts-expect-error in extra neither
contactPoint({ email: 'pers@childfocus.example', extra: { jobTitle: 'Directeur' } });

// What a consumer requires.
// @ts-expect-error a review without a rating
claimReview({ url, claimReviewed: '46%', author: ngo, itemReviewed: drop });
// @ts-expect-error a rating without a verdict in words
rating({ ratingValue: 5 });
// @ts-expect-error nor may a review's rating be written without one
claimReview({ url, claimReviewed: '46%', author: ngo, itemReviewed: drop, reviewRating: { '@type': 'Rating', ratingValue: 5 } });
// @ts-expect-error a review without a page
claimReview({ claimReviewed: '46%', author: ngo, itemReviewed: drop, reviewRating: rating({ alternateName: 'Juist' }) });
// @ts-expect-error a review without the claim in words
claimReview({ url, author: ngo, itemReviewed: drop, reviewRating: rating({ alternateName: 'Juist' }) });
// @ts-expect-error a quotation that nobody says
quotation({ text: 'Zonder hun hulp.' });
// @ts-expect-error a claim that nobody makes
claim({ text: '46% minder' });
// @ts-expect-error an organization without a name
organization({ url });

// A typo in a nested contact point.
// @ts-expect-error telephone
organization({ name: 'Child Focus', contactPoint: contactPoint({ telefone: '+32486259279' }) });
// @ts-expect-error nor may it be written past the builder
organization({ name: 'Child Focus', contactPoint: { '@type': 'ContactPoint', telefone: '+32486259279' } });

// A type that there is not.
// @ts-expect-error PressRelease is no type of schema.org
newsArticle({ type: 'PressRelease', headline: 'Nieuws' });
// @ts-expect-error not of an organization
organization({ type: 'Person', name: 'Child Focus' });
// @ts-expect-error nor of anything
thing({ type: 'Wet', name: 'ePrivacy' });

// Text for an entity, and one entity for another.
// @ts-expect-error a person or an organization?
newsArticle({ headline: 'Nieuws', author: 'Jan' });
// @ts-expect-error an organization
newsArticle({ headline: 'Nieuws', publisher: 'x' });
// @ts-expect-error an organization
person({ name: 'Jan', worksFor: 'Child Focus' });
// @ts-expect-error a work, not who made it
newsArticle({ headline: 'Nieuws', citation: ncmec });
// @ts-expect-error an organization, not a person
person({ name: 'Jan', worksFor: ceo });
// @ts-expect-error a claim, not a quotation
claimReview({ url, claimReviewed: '46%', author: ngo, itemReviewed: article, reviewRating: rating({ alternateName: 'Juist' }) });
// @ts-expect-error a node, not its name
newsArticle({ headline: 'Nieuws', mentions: ['NCMEC'] });

// `extra` opens nothing again.
// @ts-expect-error a narrowed property
newsArticle({ headline: 'Nieuws', extra: { author: 'Jan' } });
// @ts-expect-error one that the builder requires
rating({ alternateName: 'Juist', extra: { alternateName: 'Onjuist' } });
// @ts-expect-error by way of a variable neither
newsArticle({ headline: 'Nieuws', extra: opened });
declare const opened: { readonly wordCount: number; readonly publisher: string };

// Only what graph() made is written.
// @ts-expect-error a node is no graph
toScript(article);
