import type { Rule } from '../../model/rule.ts';

/**
 * A comment `<!-- pressgraph-ignore … -->` that names no rule there is. It leaves nothing out.
 *
 * @example bad
 * <!-- pressgraph-ignore unknown-propertie --><div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 * @example good
 * <!-- pressgraph-ignore unknown-property --><div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Peeters</p></div>
 */
export const unknownIgnore: Rule = {
  id: 'unknown-ignore',
  layer: 'page',
  severity: 'warning',
  description: 'A comment that leaves out a rule which there is not.',
  messages: {
    near: 'Unexpected rule `{rule}` in `pressgraph-ignore`, expected `{expected}`.',
    none: 'Unexpected rule `{rule}` in `pressgraph-ignore`, expected the id of a rule. `pressgraph explain` lists them.',
  },
};
