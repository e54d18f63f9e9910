import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { linkOfText } from '../markup/link-of-text.ts';

/**
 * A property that takes words, on a link or a picture: in Microdata and RDFa its value is the address, not
 * the words that the reader sees. It goes on an element inside of the link.
 *
 * @example bad
 * <div itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="https://harbour.example/ann">Ann Peeters</a></div>
 * @example good
 * <div itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="https://harbour.example/ann"><b itemprop="name">Ann Peeters</b></a></div>
 */
export const linkForText: Rule = {
  id: 'link-for-text',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A property of words on a link, which gives its address.',
  url: 'https://html.spec.whatwg.org/multipage/microdata.html#values',
  messages: {
    fault: 'Unexpected address in `{property}` of `{type}`: on `<{element}>` a property takes the address, not the words. Put it on an element inside.',
  },
  needs: 'hints',
  check(subject, { walk }, report): void {
    const { hints = [] } = subject;
    const keys = new Set(hints.flatMap((hint) => (hint.type === 'link' ? [hint.key] : [])));
    const path = subject.page?.source.path;
    for (const key of keys) {
      for (const value of walk.uses.get(key)?.values ?? []) {
        const link = linkOfText(subject, value);
        if (link === undefined) continue;
        const place = { source: 'page', span: link.place, ...(path === undefined ? {} : { path }) } as const;
        report(findingAt(value, { property: value.property, type: typesLabel(value.node), element: link.element }, { place }));
      }
    }
  },
};
