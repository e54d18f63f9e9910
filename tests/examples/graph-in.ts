import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';

type Json = Readonly<Record<string, unknown>>;

/** The nodes of the JSON-LD scripts of a page, as a browser's parser finds them, without their contexts. */
export function graphIn(html: string): readonly Json[] {
  const nodes: Json[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'script') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      const data = JSON.parse(text) as Json;
      const whole = Object.fromEntries(Object.entries(data).filter(([key]) => key !== '@context'));
      nodes.push(...('@graph' in data ? (data['@graph'] as readonly Json[]) : [whole]));
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return nodes;
}
