import type { NewsArticle, NewsArticleLeaf } from 'schema-dts';
import type { Agent, Built, Entity, Many } from './built.ts';
import type { Extra, TypeName } from './extra.ts';
import { node } from './node.ts';

interface NewsArticleMembers {
  /** IRI, absolute or `#fragment`; the page's `#press-release` where absent. */
  readonly id?: string | undefined;
  readonly type?: TypeName<NewsArticle> | undefined;
  /** Absolute URL of its page. */
  readonly url?: string | undefined;
  /** The page: its absolute URL, or the node. */
  readonly mainEntityOfPage?: string | Entity<'WebPage'> | undefined;
  /** Whole: it is never cut. */
  readonly headline: string;
  readonly alternativeHeadline?: string | undefined;
  /** `Press Release` for one. */
  readonly genre?: Many<string> | undefined;
  /** BCP 47. */
  readonly inLanguage?: string | undefined;
  /** The dateline as it stands: "BRUSSEL, 21 januari 2021". */
  readonly dateline?: string | undefined;
  /** The place that the dateline names. */
  readonly locationCreated?: Entity<'Place'> | undefined;
  /** ISO 8601, as precise as it is known. */
  readonly datePublished?: string | undefined;
  /** ISO 8601, as precise as it is known; only of a real change. */
  readonly dateModified?: string | undefined;
  readonly description?: string | undefined;
  readonly articleSection?: Many<string> | undefined;
  readonly keywords?: Many<string> | undefined;
  readonly articleBody?: string | undefined;
  /** Images, or their absolute URLs. */
  readonly image?: Many<string | Entity<'ImageObject'>> | undefined;
  readonly author?: Many<Agent> | undefined;
  readonly publisher?: Agent | undefined;
  /** Its quotations and claims. */
  readonly hasPart?: Many<Entity<'Quotation' | 'Claim' | 'CreativeWork'>> | undefined;
  /** The works that it cites. */
  readonly citation?: Many<Entity<'CreativeWork' | 'NewsArticle'>> | undefined;
  readonly about?: Many<Entity<string>> | undefined;
  readonly mentions?: Many<Entity<string>> | undefined;
  readonly correction?: Many<Entity<'CorrectionComment'>> | undefined;
  readonly workTranslation?: Many<Entity<'CreativeWork' | 'NewsArticle'>> | undefined;
  /** Absolute URL of the licence's text. */
  readonly license?: string | undefined;
}

/** What `newsArticle()` takes. */
export interface NewsArticleInput extends NewsArticleMembers {
  /** Any other property of schema.org's NewsArticle. */
  readonly extra?: Extra<NewsArticleLeaf, keyof NewsArticleMembers> | undefined;
}

/**
 * A news article; a press release is one of genre `Press Release`.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example `newsArticle({ headline: 'Nieuws', datePublished: '2021-01-21', publisher: organization({ name: 'Child Focus' }) })`
 */
export function newsArticle(input: NewsArticleInput): Built<'NewsArticle'> {
  return node('NewsArticle', input);
}
