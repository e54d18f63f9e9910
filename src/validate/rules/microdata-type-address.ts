import type { Rule } from '../../model/rule.ts';

/**
 * An `itemtype` at an address that is meant to be schema.org and is not.
 *
 * @example bad
 * <div itemscope itemtype="https://www.schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 */
export const microdataTypeAddress: Rule = {
  id: 'microdata-type-address',
  layer: 'json-ld',
  severity: 'warning',
  description: 'An `itemtype` at an address that is nearly schema.org.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    fault: 'Unexpected `itemtype="{type}"`, expected an address that starts with `https://schema.org/`.',
  },
};
