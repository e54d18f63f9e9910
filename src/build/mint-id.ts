import { absoluteUrl } from '../forms/absolute-url.ts';
import { hash } from '../forms/hash.ts';
import { slug } from '../forms/slug.ts';

/** What ids hang on. */
export interface IdBase {
  /** Absolute URL of the page without its fragment; `''` where it is not known, so that ids are relative. */
  readonly page: string;
  /** BCP 47 tag, only where one page holds the release in several languages. */
  readonly language?: string | undefined;
}

/**
 * The id that a node gets by its kind: of its own site or image, or a fragment of the page, made of
 * its name (slug) or its words (hash), so that an edit elsewhere renumbers nothing. Kinds that are
 * values rather than entities (a rating, a correction) and nodes without a name get none.
 *
 * @example `mintId('Person', { name: 'Heidi De Pauw' }, { page: '' })` is `'#person-heidi-de-pauw'`;
 * `mintId('Organization', { url: 'https://ncmec.example' }, base)` is `'https://ncmec.example/#organization'`.
 */
export function mintId(kind: string, facts: Readonly<Record<string, unknown>>, base: IdBase): string | undefined {
  switch (kind) {
    case 'NewsArticle':
      return fragment(ownPage(facts, base), 'press-release');
    case 'Organization':
      return site(facts, 'organization') ?? named(base, 'organization', facts['name']);
    case 'Person':
      return named(base, 'person', facts['name']);
    case 'Place':
      return named(base, 'place', facts['name']);
    case 'ContactPoint':
      return named(base, 'contact', facts['name'] ?? facts['email'] ?? facts['telephone']);
    case 'CreativeWork':
      return named(base, 'source', nameOf(facts['author']) ?? facts['name']);
    case 'Quotation':
      return worded(base, 'quotation', facts['text']);
    case 'Claim':
      return worded(base, 'claim', facts['text']);
    case 'ClaimReview':
      return worded(ownPage(facts, base), 'claim-review', wordsOf(facts['itemReviewed']) ?? facts['claimReviewed']);
    case 'ImageObject':
      return urlOf(facts);
    case 'WebPage':
      return fragment(ownPage(facts, base), 'webpage');
    case 'WebSite':
      return site(facts, 'website');
    case 'BreadcrumbList':
      return fragment(base, 'breadcrumb');
    default:
      return undefined;
  }
}

/** The URL of a page as the base of ids: without a fragment of its own. */
export function pageBase(url: string): string {
  const end = url.indexOf('#');
  return end < 0 ? url : url.slice(0, end);
}

function fragment(base: IdBase, kind: string, key?: string): string {
  return `${base.page}#${kind}${base.language ? `-${base.language.toLowerCase()}` : ''}${key === undefined ? '' : `-${key}`}`;
}

function named(base: IdBase, kind: string, name: unknown): string | undefined {
  return isText(name) ? fragment(base, kind, slug(name)) : undefined;
}

function worded(base: IdBase, kind: string, text: unknown): string | undefined {
  return isText(text) ? fragment(base, kind, hash(text)) : undefined;
}

function site(facts: Readonly<Record<string, unknown>>, kind: string): string | undefined {
  const url = urlOf(facts);
  return url === undefined ? undefined : `${pageBase(new URL(url).href)}#${kind}`;
}

function ownPage(facts: Readonly<Record<string, unknown>>, base: IdBase): IdBase {
  const url = urlOf(facts);
  return url === undefined ? base : { ...base, page: pageBase(url) };
}

function urlOf(facts: Readonly<Record<string, unknown>>): string | undefined {
  const url = facts['url'] ?? facts['contentUrl'];
  return typeof url === 'string' ? absoluteUrl(url) : undefined;
}

function nameOf(value: unknown): unknown {
  return (value as { readonly name?: unknown } | null | undefined)?.name;
}

function wordsOf(value: unknown): unknown {
  return (value as { readonly text?: unknown } | null | undefined)?.text;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
