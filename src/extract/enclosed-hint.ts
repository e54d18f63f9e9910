import type { EnclosedHint } from '../model/markup-hint.ts';
import type { MarkupAttribute } from '../markup/markup-event.ts';
import type { MarkupNode } from './markup-node.ts';
import type { MarkupElement } from './markup-tree.ts';
import { attributeName } from './attribute-name.ts';

/** A property of a node on an element that makes no node of its own. */
export interface OuterProperty {
  readonly element: MarkupElement;
  /** The attribute that names it. */
  readonly attribute: MarkupAttribute;
  readonly key: string;
  readonly token: string;
}

/** A hint that a property of a node stands inside another one of it. */
export function enclosedHint(page: string, { node }: MarkupNode, key: string, outer: OuterProperty, syntax: EnclosedHint['syntax']): EnclosedHint {
  const { start, end } = outer.attribute;
  const closed = /["']/u.test(page.charAt(end)) && page.charAt(start - 1) === page.charAt(end);
  const attribute = { start: attributeName(page, outer.element, outer.attribute)?.start ?? start, end: closed ? end + 1 : end };
  return { type: 'enclosed', node, key, outer: outer.key, token: outer.token, syntax, attribute, written: page.slice(attribute.start, attribute.end) };
}
