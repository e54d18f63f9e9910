import type { Rule } from '../../model/rule.ts';

/**
 * An attribute that is written like one of Microdata or RDFa and is none, another than `content` in the place of the value of
 * a `<meta>`, an `itemprop` with nothing or with a prefix of RDFa in it. Readers do not see it, nor what it says.
 *
 * @example bad
 * <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Peeters</b><i itemprob="jobTitle">Mayor</i></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Peeters</b><i itemprop="jobTitle">Mayor</i></div>
 */
export const markupAttribute: Rule = {
  id: 'markup-attribute',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A misspelt attribute of Microdata or RDFa.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    fault: 'Unexpected attribute `{name}`, expected `{expected}`.',
    meta: 'Unexpected attribute `{name}` of a `<meta>`, expected `{expected}`.',
    empty: 'Unexpected empty `{name}`, expected the name of a property.',
    prefix: 'Unexpected `itemprop="{name}"`, expected `{expected}`: Microdata has no prefixes.',
  },
};
