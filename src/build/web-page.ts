import type { WebPage, WebPageLeaf } from 'schema-dts';
import type { Built, Entity, Many } from './built.ts';
import type { Extra, TypeName } from './extra.ts';
import { node } from './node.ts';

interface WebPageMembers {
  /** IRI; the page's `#webpage` where absent. */
  readonly id?: string | undefined;
  /** `AboutPage`, `CollectionPage`, … */
  readonly type?: TypeName<WebPage> | undefined;
  /** Absolute URL. */
  readonly url: string;
  readonly name?: string | undefined;
  /** BCP 47. */
  readonly inLanguage?: string | undefined;
  readonly isPartOf?: Entity<'WebSite'> | undefined;
  readonly breadcrumb?: Entity<'BreadcrumbList'> | undefined;
  readonly mainEntity?: Entity<'NewsArticle'> | undefined;
  /** ISO 8601, as precise as it is known. */
  readonly datePublished?: string | undefined;
  /** ISO 8601, as precise as it is known. */
  readonly dateModified?: string | undefined;
  /** Images, or their absolute URLs. */
  readonly image?: Many<string | Entity<'ImageObject'>> | undefined;
}

/** What `webPage()` takes. */
export interface WebPageInput extends WebPageMembers {
  /** Any other property of schema.org's WebPage. */
  readonly extra?: Extra<WebPageLeaf, keyof WebPageMembers> | undefined;
}

/**
 * The page that an article stands on. Most content systems describe it already: then refer to it.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/WebPage
 * @example `webPage({ url: 'https://childfocus.be/nl/eprivacy', isPartOf: { '@id': 'https://childfocus.be/#website' } })`
 */
export function webPage(input: WebPageInput): Built<'WebPage'> {
  return node('WebPage', input);
}
