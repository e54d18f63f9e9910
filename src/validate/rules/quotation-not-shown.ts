import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';
import { absence } from '../shown/absence.ts';
import { quotationsOf } from '../shown/quotations-of.ts';
import { quotationStands } from '../shown/quotation-stands.ts';
import { excerpt } from '../words.ts';

/**
 * A quotation that the page does not show. Words are put into somebody's mouth that no reader of
 * the page can check.
 *
 * Marks, case and white space may differ, and the quotation may be interrupted by who says it.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Quotation", "text": "We hear every call", "creator": { "@type": "Person", "name": "Ann Peeters" } }</script>
 * <p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country, day and night, and who wants to go on doing that for another ten years.</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Quotation", "text": "We answer every call", "creator": { "@type": "Person", "name": "Ann Peeters" } }</script>
 * <p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country, day and night, and who wants to go on doing that for another ten years.</p>
 */
export const quotationNotShown: Rule = {
  id: 'quotation-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'A quotation that the page does not show.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    absent: 'Unexpected quotation "{actual}": the page does not show these words.',
    hidden: 'Unexpected quotation "{actual}": it stands on the page, but hidden.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    for (const value of quotationsOf(walk)) {
      const actual = value.value as string;
      if (quotationStands(actual, page)) continue;
      const absent = absence(page, actual, page.count >= 8);
      if (absent !== undefined) report(findingAt(value, { actual: excerpt(actual) }, { message: absent.hidden ? 'hidden' : 'absent', severity: absent.severity }));
    }
  },
};
