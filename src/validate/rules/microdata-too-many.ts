import type { Rule } from '../../model/rule.ts';

/**
 * More items on one page than are read.
 *
 * @example bad
 * a page of a hundred thousand items
 * @example good
 * a page of ten items
 */
export const microdataTooMany: Rule = {
  id: 'microdata-too-many',
  layer: 'json-ld',
  severity: 'info',
  description: 'More items than are read.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html',
  messages: {
    fault: 'More than {limit} items on this page: the others are not read.',
  },
};
