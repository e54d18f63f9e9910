import type { Rule } from '../../model/rule.ts';

/**
 * An `itemref` that names an id which no element of the page has.
 *
 * @example bad
 * <div itemscope itemtype="https://schema.org/Person" itemref="job"><p itemprop="name">Ann Peeters</p></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 */
export const microdataMissingReference: Rule = {
  id: 'microdata-missing-reference',
  layer: 'json-ld',
  severity: 'warning',
  description: 'An `itemref` to an element that is not there.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    fault: 'Unexpected `{id}` in `itemref`, expected the id of an element of this page.',
  },
};
