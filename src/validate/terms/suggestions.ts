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
  const other = meantKeyword(word, node) ?? otherWord(word, node) ?? meantConstraint(word, node, fits);
  if (other !== undefined) return other;
  const near = nearestName(word, properties(), fits);
  // What nothing tells of the type has at least the first letter right.
  return near !== undefined && (fits(near) || (node.terms.length === 0 && near[0] === word.trimStart()[0]?.toLowerCase())) ? near : undefined;
}

/** `@type` for `Type` or `type_` before a type, `@context` for `context` before the address of schema.org, `@graph` for `graph` before nodes. */
function meantKeyword(word: string, { json, at, types }: NodeVisit): string | undefined {
  const value = json[word];
  if (at === undefined && types.length === 0 && /^_?graph_?$/iu.test(word) && Array.isArray(value)) return value.every((item) => typeof item === 'object' && item !== null) ? '@graph' : undefined;
  if (typeof value !== 'string') return undefined;
  if (/^_?types?_?$/iu.test(word) && typeTerm(value) !== undefined) return '@type';
  return /^_?contexts?_?$/iu.test(word) && value.includes('schema.org') ? '@context' : undefined;
}

/** The property of a type for which this word is used elsewhere: `headline` of an article for `title`. */
export function otherWord(word: string, node: NodeVisit): string | undefined {
  return (OTHER_WORDS.get(word.toLowerCase().replace(/[\s_-]+/gu, '')) ?? []).find((name) => belongs(node, propertyTerm(name)));
}

/** `query-input` for `qurey-input`, `query_input` or `queryInput`: what an action asks for or gives. */
function meantConstraint(word: string, node: NodeVisit, fits: (name: string) => boolean): string | undefined {
  if (!node.terms.some(({ ancestors }) => ancestors.has('Action'))) return undefined;
  const parts = /^(?<base>[a-z]{2,40}?)[\s_.-]*(?<kind>input|output)$/iu.exec(word)?.groups;
  const base = parts === undefined ? undefined : nearestName(parts['base'] ?? '', properties(), fits);
  return base === undefined || !fits(base) ? undefined : `${base}-${parts?.['kind']?.toLowerCase() ?? ''}`;
}

/** The type that was meant by an unknown one, where that is certain. */
export function meantType(word: string): string | undefined {
  // schema.org/Recipe: an address without its scheme
  const bare = /^(?:www\.)?schema\.org\/(?<name>[A-Z]\w{1,60})$/u.exec(word)?.groups?.['name'];
  if (bare !== undefined) return typeTerm(bare) === undefined ? undefined : bare;
  return word.length > LONGEST ? undefined : (OTHER_TYPES.get(word.toLowerCase().replace(/[\s_-]+/gu, '')) ?? nearestName(word, classes(), (name) => typeTerm(name)?.supersededBy === undefined));
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
  ['lat', ['latitude']],
  ['lng', ['longitude']],
  ['lon', ['longitude']],
  ['long', ['longitude']],
  ['desc', ['description']],
  ['summary', ['description']],
  ['excerpt', ['description']],
  ['img', ['image']],
  ['fax', ['faxNumber']],
  ['date', ['startDate', 'datePublished']],
  ['pubdate', ['datePublished']],
  ['writer', ['author']],
  ['ean', ['gtin13']],
  ['upc', ['gtin12']],
  ['currency', ['priceCurrency']],
  ['stars', ['ratingValue']],
  ['birthday', ['birthDate']],
  ['dateofbirth', ['birthDate']],
  ['contact', ['contactPoint']],
]);

/** Words for a thing that schema.org calls otherwise, and that are near no type. */
const OTHER_TYPES: ReadonlyMap<string, string> = new Map([
  ['blogpost', 'BlogPosting'],
  ['post', 'BlogPosting'],
  ['news', 'NewsArticle'],
  ['newsitem', 'NewsArticle'],
  ['company', 'Organization'],
  ['business', 'LocalBusiness'],
  ['shop', 'Store'],
  ['faq', 'FAQPage'],
  ['video', 'VideoObject'],
  ['image', 'ImageObject'],
  ['picture', 'ImageObject'],
  ['breadcrumb', 'BreadcrumbList'],
  ['breadcrumbs', 'BreadcrumbList'],
  ['address', 'PostalAddress'],
  ['openinghours', 'OpeningHoursSpecification'],
  ['factcheck', 'ClaimReview'],
  ['quote', 'Quotation'],
  ['organisatie', 'Organization'],
  ['unternehmen', 'Organization'],
  ['empresa', 'Organization'],
  ['persoon', 'Person'],
  ['persona', 'Person'],
  ['personne', 'Person'],
  ['artikel', 'Article'],
  ['nieuwsartikel', 'NewsArticle'],
  ['evenement', 'Event'],
  ['événement', 'Event'],
  ['evento', 'Event'],
  ['veranstaltung', 'Event'],
  ['produkt', 'Product'],
  ['producto', 'Product'],
  ['produit', 'Product'],
  ['prodotto', 'Product'],
  ['recept', 'Recipe'],
  ['rezept', 'Recipe'],
  ['receta', 'Recipe'],
  ['recette', 'Recipe'],
  ['ricetta', 'Recipe'],
]);
