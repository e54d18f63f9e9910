import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { listed } from '../listed.ts';
import { enclosedProperties } from '../markup/enclosed-properties.ts';

/**
 * Properties of Microdata or RDFa inside the element of another property that has no `itemscope` or no
 * `typeof`: it makes no node, so they are told of the node around it, and it has its words for a value.
 *
 * @example bad
 * <div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Kettle</h1><p itemprop="offers"><b itemprop="price">49.00</b> <i itemprop="priceCurrency">GBP</i></p></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Kettle</h1><p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b itemprop="price">49.00</b> <i itemprop="priceCurrency">GBP</i></p></div>
 */
export const markupNesting: Rule = {
  id: 'markup-nesting',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A property inside another one that makes no node of its own.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    microdata: 'Missing `itemscope` beside `itemprop="{outer}"`: the `{type}` around it takes {inner} for its own.',
    rdfa: 'Missing `typeof` beside `property="{outer}"`: the `{type}` around it takes {inner} for its own.',
  },
  needs: 'hints',
  check(subject, { walk }, report): void {
    for (const { node, hint, outer, values, type } of enclosedProperties(subject, walk)) {
      const [value] = values;
      if (value === undefined) continue;
      const path = subject.page?.source.path;
      const place = { source: 'page', span: hint.attribute, ...(path === undefined ? {} : { path }) } as const;
      const prefix = hint.token.slice(0, hint.token.lastIndexOf(':') + 1);
      const made = hint.syntax === 'rdfa' ? `typeof="${prefix}${type ?? ''}"` : `itemscope itemtype="https://schema.org/${type ?? ''}"`;
      const data = { outer: outer.name, inner: listed([...new Set(values.map(({ property }) => property))], 'and'), type: typesLabel(node) };
      report(findingAt(value, data, { message: hint.syntax, place, ...(type === undefined ? {} : { suggestion: `${hint.written} ${made}` }) }));
    }
  },
};
