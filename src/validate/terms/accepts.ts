import { isClass, isEnumeration } from '../../generated/vocabulary.ts';
import type { Accepts } from '../../model/walk.ts';

/**
 * What a property with these ranges may hold.
 *
 * @example `acceptsOf(['ImageObject', 'URL'])` accepts a URL and nodes of the class `ImageObject`,
 * and no free text.
 */
export function acceptsOf(ranges: readonly string[]): Accepts {
  const has = (...names: readonly string[]): boolean => names.some((name) => ranges.includes(name));
  const classes = ranges.filter(isClass);
  return {
    text: has('Text', 'CssSelectorType', 'PronounceableText', 'XPathType'),
    url: has('URL', 'DataType'),
    number: has('Number', 'Float', 'Integer'),
    integer: has('Integer') && !has('Number', 'Float'),
    boolean: has('Boolean'),
    date: has('Date', 'DateTime'),
    time: has('Time', 'DateTime'),
    duration: has('Duration'),
    enumerations: classes.filter(isEnumeration),
    classes,
  };
}
