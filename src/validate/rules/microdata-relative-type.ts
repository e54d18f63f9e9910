import type { Rule } from '../../model/rule.ts';

/**
 * An `itemtype` that is no whole address, or empty. A type of schema.org is written `https://schema.org/Person`.
 *
 * @example bad
 * <div itemscope itemtype="Person"><p itemprop="name">Ann Peeters</p></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 */
export const microdataRelativeType: Rule = {
  id: 'microdata-relative-type',
  layer: 'json-ld',
  severity: 'warning',
  description: 'An `itemtype` that is no whole address.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    fault: 'Unexpected `itemtype="{type}"`, expected a whole address such as `https://schema.org/Person`.',
    empty: 'Unexpected empty `itemtype`, expected a type such as `https://schema.org/NewsArticle`.',
  },
};
