import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { absence } from '../shown/absence.ts';
import { channelsOf, channelStands, hasChannel } from '../shown/channels-of.ts';
import { isOf } from '../shown/main-nodes.ts';

/**
 * A telephone number or an e-mail address that is not one of those which the page shows. Readers of
 * the graph call another number than readers of the page.
 *
 * The country may be left out on the page, and blanks and marks may differ.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "contactPoint": { "@type": "ContactPoint", "contactType": "press", "telephone": "+3224754411" } }</script><h1>Child Focus</h1><p>Press: <a href="tel:+3224754499">+32 2 475 44 99</a></p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "contactPoint": { "@type": "ContactPoint", "contactType": "press", "telephone": "+3224754499" } }</script><h1>Child Focus</h1><p>Press: <a href="tel:+3224754499">+32 2 475 44 99</a></p>
 */
export const contactNotShown: Rule = {
  id: 'contact-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'A telephone number or e-mail address that the page does not show.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    absent: 'Unexpected `{actual}` in `{property}` of `{type}`: the page does not show it.',
    hidden: 'Unexpected `{actual}` in `{property}` of `{type}`: it stands on the page, but hidden.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    for (const value of channelsOf(walk)) {
      if (channelStands(value, page)) continue;
      const actual = value.value as string;
      const absent = absence(page, actual, hasChannel(value.property, page));
      // The number of a publisher need not stand on every page of its site; a contact point is there to be reached.
      if (absent === undefined || (absent.severity === 'info' && !isOf(value.node, ['ContactPoint']))) continue;
      const severity = absent.hidden || hasChannel(value.property, page) ? 'warning' : 'info';
      report(findingAt(value, { actual, property: value.property, type: typesLabel(value.node) }, { message: absent.hidden ? 'hidden' : 'absent', severity }));
    }
  },
};
