import { absoluteUrl } from '../forms/absolute-url.ts';
import { hash } from '../forms/hash.ts';
import { slug } from '../forms/slug.ts';
import { nodeKind } from './node-kind.ts';

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
export function mintId(kind: string, facts: Facts, base: IdBase): string | undefined {
  const { label } = nodeKind(kind);
  switch (kind) {
    case 'ImageObject':
      return urlOf(facts);
    case 'Organization':
    case 'WebSite': {
      const site = urlOf(facts);
      if (!site) return keyed(label, slug, facts['name'], base);
      return `${BARE.test(site) ? `${site}/` : pageBase(new URL(site).href)}#${label}`;
    }
    case 'NewsArticle':
    case 'WebPage':
    case 'BreadcrumbList':
      return fragment(label, urlOf(facts), base);
    case 'ClaimReview':
      return keyed(label, hash, member(facts['itemReviewed'], 'text') ?? facts['claimReviewed'], base, urlOf(facts));
    case 'Claim':
    case 'Quotation':
      return keyed(label, hash, facts['text'], base);
    case 'Person':
    case 'Place':
    case 'ContactPoint':
    case 'CreativeWork':
      return keyed(label, slug, member(facts['author'], 'name') ?? facts['name'] ?? facts['email'] ?? facts['telephone'], base);
    default:
      return undefined;
  }
}

/** The URL of a page as the base of ids: without a fragment of its own. */
export function pageBase(url: string): string {
  const end = url.indexOf('#');
  return end < 0 ? url : url.slice(0, end);
}

function urlOf(facts: Facts): string | undefined {
  const given = facts['url'] ?? facts['contentUrl'];
  return typeof given === 'string' ? absoluteUrl(given) : undefined;
}

type Facts = Readonly<Record<string, unknown>>;

/** A host of ASCII letters, to which a parser adds no more than the slash. */
const BARE = /^https?:\/\/(?:[a-z]+\.)+[a-z]+$/u;

/** A fragment of the node's own page, else of the page. */
function fragment(label: string, url: string | undefined, { page, language }: IdBase): string {
  return `${pageBase(url ?? page)}#${label}${language ? `-${language.toLowerCase()}` : ''}`;
}

function keyed(label: string, key: (text: string) => string, text: unknown, base: IdBase, url?: string): string | undefined {
  return typeof text === 'string' && text.trim() !== '' ? `${fragment(label, url, base)}-${key(text)}` : undefined;
}

function member(value: unknown, name: string): unknown {
  return (value as Facts | null | undefined)?.[name];
}
