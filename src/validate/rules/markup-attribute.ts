import type { Rule } from '../../model/rule.ts';

/**
 * An attribute that is written like one of Microdata or RDFa and is none, or a prefix of RDFa in an `itemprop`. Readers do not see it, nor what it says.
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
    prefix: 'Unexpected `itemprop="{name}"`, expected `{expected}`: Microdata has no prefixes.',
  },
};
