import type { WebSiteLeaf } from 'schema-dts';
import type { Agent, Built, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface WebSiteMembers {
  /** IRI; the site's `#website` where absent. */
  readonly id?: string | undefined;
  /** Absolute URL of its front page. */
  readonly url: string;
  readonly name?: string | undefined;
  /** BCP 47 tags. */
  readonly inLanguage?: Many<string> | undefined;
  readonly publisher?: Agent | undefined;
}

/** What `webSite()` takes. */
export interface WebSiteInput extends WebSiteMembers {
  /** Any other property of schema.org's WebSite. */
  readonly extra?: Extra<WebSiteLeaf, keyof WebSiteMembers> | undefined;
}

/**
 * The site that a page belongs to. Most content systems describe it already: then refer to it.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/WebSite
 * @example `webSite({ url: 'https://childfocus.be', name: 'Child Focus' })`
 */
export function webSite(input: WebSiteInput): Built<'WebSite'> {
  return node('WebSite', input);
}
