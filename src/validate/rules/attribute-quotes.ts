import type { Rule } from '../../model/rule.ts';

/**
 * An attribute whose quotation marks break, so that its value ends too early or swallows what follows.
 *
 * @example bad
 * <div itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Ann "Annie" Peeters"></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Ann &quot;Annie&quot; Peeters"></div>
 */
export const attributeQuotes: Rule = {
  id: 'attribute-quotes',
  layer: 'syntax',
  severity: 'warning',
  description: 'An attribute whose quotation marks break.',
  url: 'https://html.spec.whatwg.org/multipage/syntax.html#attributes-2',
  messages: {
    fault: 'Unexpected quotation mark in an attribute of `<{element}>`: the value ends elsewhere than it was meant to. Write `&quot;` inside it.',
    unclosed: 'Missing quotation mark behind the `{attribute}` of `<{element}>`: its value runs on to the next one.',
    around: 'Unexpected quotation marks around the `{attribute}` of `<{element}>`, expected straight ones on both sides: `"`.',
  },
};
