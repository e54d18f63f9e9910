import type { Rule } from '../../model/rule.ts';

/**
 * An `itemprop` that stands in no element with `itemscope`: it says something of nothing.
 *
 * @example bad
 * <p itemprop="name">Ann Peeters</p>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 */
export const microdataOrphanProperty: Rule = {
  id: 'microdata-orphan-property',
  layer: 'json-ld',
  severity: 'warning',
  description: 'An `itemprop` outside any item.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    fault: 'Unexpected `itemprop="{property}"` outside any item, expected an element with `itemscope` around it.',
    rdfa: 'Unexpected `itemprop="{property}"` in RDFa, expected `property="{property}"`.',
  },
};
