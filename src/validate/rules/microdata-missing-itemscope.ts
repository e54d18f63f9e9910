import type { Rule } from '../../model/rule.ts';

/**
 * An `itemtype` on an element that has no `itemscope`: it makes no item.
 *
 * @example bad
 * <div itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 */
export const microdataMissingItemscope: Rule = {
  id: 'microdata-missing-itemscope',
  layer: 'json-ld',
  severity: 'warning',
  description: 'An `itemtype` without `itemscope`.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    fault: 'Missing `itemscope` beside `itemtype="{type}"`.',
  },
};
