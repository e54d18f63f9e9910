import { classes, properties } from '../../generated/vocabulary.ts';
import type { NodeVisit, PropertyTerm } from '../../model/walk.ts';
import { allows } from './allows.ts';
import { nearestName } from './nearest-name.ts';
import { propertyTerm } from './property-term.ts';
import { typeTerm } from './type-term.ts';

/** Names longer than this are no misspelling of one. */
const LONGEST = 60;

/** The property that was meant by an unknown one on a node, where that is certain. */
export function meantProperty(word: string, node: NodeVisit): string | undefined {
  if (word.length > LONGEST) return undefined;
  const fits = (name: string): boolean => belongs(node, propertyTerm(name));
  const other = (OTHER_WORDS.get(word.toLowerCase().replace(/[\s_-]+/gu, '')) ?? []).find(fits);
  if (other !== undefined) return other;
  const near = nearestName(word, properties(), fits);
  return near !== undefined && (fits(near) || node.terms.length === 0) ? near : undefined;
}

/** The type that was meant by an unknown one, where that is certain. */
export function meantType(word: string): string | undefined {
  return word.length > LONGEST ? undefined : nearestName(word, classes(), (name) => typeTerm(name)?.supersededBy === undefined);
}

function belongs(node: NodeVisit, property: PropertyTerm | undefined): boolean {
  return property !== undefined && property.supersededBy === undefined && node.terms.some((type) => allows(type, property));
}

/** Words that are used where schema.org has another one: the first that belongs to the type is meant. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['title', ['headline', 'name']],
  ['subtitle', ['alternativeHeadline']],
  ['subheading', ['alternativeHeadline']],
  ['body', ['articleBody', 'text']],
  ['content', ['articleBody', 'text']],
  ['published', ['datePublished']],
  ['publishdate', ['datePublished']],
  ['publisheddate', ['datePublished']],
  ['publicationdate', ['datePublished']],
  ['publishedat', ['datePublished']],
  ['modified', ['dateModified']],
  ['modifieddate', ['dateModified']],
  ['updated', ['dateModified']],
  ['dateupdated', ['dateModified']],
  ['lastmodified', ['dateModified']],
  ['created', ['dateCreated']],
  ['lang', ['inLanguage']],
  ['language', ['inLanguage']],
  ['tags', ['keywords']],
  ['tag', ['keywords']],
  ['phone', ['telephone']],
  ['tel', ['telephone']],
  ['phonenumber', ['telephone']],
  ['mail', ['email']],
  ['emailaddress', ['email']],
  ['website', ['url']],
  ['link', ['url']],
  ['href', ['url']],
  ['homepage', ['url']],
  ['picture', ['image']],
  ['photo', ['image']],
  ['thumbnail', ['thumbnailUrl']],
  ['zip', ['postalCode']],
  ['zipcode', ['postalCode']],
  ['postcode', ['postalCode']],
  ['city', ['addressLocality']],
  ['country', ['addressCountry']],
  ['state', ['addressRegion']],
  ['street', ['streetAddress']],
  ['firstname', ['givenName']],
  ['lastname', ['familyName']],
  ['surname', ['familyName']],
  ['employer', ['worksFor']],
  ['organization', ['worksFor']],
  ['role', ['jobTitle']],
  ['speaker', ['creator']],
  ['verdict', ['reviewRating']],
  ['rating', ['reviewRating', 'aggregateRating']],
  ['scale', ['bestRating']],
]);
