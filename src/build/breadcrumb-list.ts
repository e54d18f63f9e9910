import type { Built } from './built.ts';
import { node } from './node.ts';

/** One step on the way to a page. */
export interface Crumb {
  readonly name: string;
  /** Absolute URL; the last step, the page itself, may go without. */
  readonly url?: string | undefined;
}

/** What `breadcrumbList()` takes. */
export interface BreadcrumbListInput {
  /** IRI; the page's `#breadcrumb` where absent. */
  readonly id?: string | undefined;
  /** From the front page down. */
  readonly items: readonly Crumb[];
}

/**
 * The way to a page from the front page of its site, each step with its place in the row.
 *
 * @see https://schema.org/BreadcrumbList
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * @example `breadcrumbList({ items: [{ name: 'Pers', url: 'https://childfocus.be/pers' }, { name: 'ePrivacy' }] })`
 */
export function breadcrumbList({ id, items }: BreadcrumbListInput): Built<'BreadcrumbList'> {
  const steps = items.map(({ name, url }, index) => ({ '@type': 'ListItem', name, position: index + 1, item: url }));
  return node('BreadcrumbList', { id, itemListElement: steps });
}
