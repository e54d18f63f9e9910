import type { MarkupAttribute } from '../markup/markup-event.ts';
import type { Fault } from '../model/subject.ts';
import type { MarkupElement } from './markup-tree.ts';
import { editDistance } from '../forms/edit-distance.ts';
import { attributeName } from './attribute-name.ts';

/**
 * The attribute of a `<meta>` that holds its value: `content`, or the one that stands in its place,
 * which is a fault.
 *
 * @example of `<meta itemprop="price" value="4">` it is `value`, with a fault `markup-attribute`.
 */
export function metaContent(page: string, element: MarkupElement): { readonly attribute?: MarkupAttribute; readonly fault?: Fault } {
  const content = element.attributes.find(({ name }) => name === 'content');
  if (content !== undefined) return { attribute: content };
  const [attribute, ...others] = element.attributes.filter(({ name, value }) => value.trim() !== '' && (LIKE_CONTENT.has(name) || editDistance(name, 'content', 2) <= 2));
  if (attribute === undefined || others.length > 0) return {};
  const span = attributeName(page, element, attribute);
  if (span === undefined) return { attribute };
  return { attribute, fault: { rule: 'markup-attribute', message: 'meta', data: { name: attribute.name, expected: 'content' }, place: { source: 'page', span }, suggestion: 'content' } };
}

/** Attributes that hold the value of other elements. */
const LIKE_CONTENT: ReadonlySet<string> = new Set(['value', 'datetime', 'href', 'src']);
