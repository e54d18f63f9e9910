import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * The width or height of a picture or film that is nothing, or no size. Scripts write it where they
 * look before the picture is there.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ImageObject", "url": "https://childfocus.be/line.jpg", "width": 0, "height": 800 }
 * @example good
 * { "@context": "https://schema.org", "@type": "ImageObject", "url": "https://childfocus.be/line.jpg", "width": 1200, "height": 800 }
 */
export const imageSize: Rule = {
  id: 'image-size',
  layer: 'data types',
  severity: 'warning',
  description: 'A picture of no size.',
  url: 'https://schema.org/width',
  messages: { none: 'Unexpected `{actual}` in `{property}` of `{type}`, expected its size in pixels, or no `{property}` at all.' },
  check(_, { walk }, report): void {
    for (const property of ['width', 'height']) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        if (!isSize(value.value) && value.node.terms.some(({ ancestors }) => ancestors.has('MediaObject'))) report(findingAt(value, { actual: String(value.value), property, type: typesLabel(value.node) }));
      }
    }
  },
};

/** False of 0, -1, "auto" and "0px"; empty texts and nodes are judged elsewhere. */
function isSize(value: unknown): boolean {
  if (typeof value === 'number') return value > 0;
  return typeof value !== 'string' || value.trim() === '' || /[1-9]/u.test(value);
}
