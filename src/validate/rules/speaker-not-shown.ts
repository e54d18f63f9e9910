import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';
import { absence } from '../shown/absence.ts';
import { nearName } from '../shown/near-name.ts';
import { nameStands } from '../shown/name-stands.ts';
import { namesOf } from '../shown/names-of.ts';
import { quotationsOf } from '../shown/quotations-of.ts';

/**
 * The speaker of a quotation whom the page does not name. Whoever reads the page cannot tell who said
 * it, and structured data says more than the page does.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Quotation", "text": "We answer every call", "creator": { "@type": "Person", "name": "Jan Maes" } }</script>
 * <p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country.</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Quotation", "text": "We answer every call", "creator": { "@type": "Person", "name": "Ann Peeters" } }</script>
 * <p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country.</p>
 */
export const speakerNotShown: Rule = {
  id: 'speaker-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'The speaker of a quotation whom the page does not name.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    absent: 'Unexpected speaker `{actual}` of a quotation: the page does not show this name.',
    hidden: 'Unexpected speaker `{actual}` of a quotation: the name stands on the page, but hidden.',
    other: 'Unexpected speaker `{actual}` of a quotation, expected the name that the page shows: `{shown}`.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    const judged = new Set<string>();
    for (const { node } of quotationsOf(walk)) {
      for (const { value, name, names } of namesOf(node, ['creator', 'author'], walk)) {
        if (judged.has(name) || nameStands(names, page)) continue;
        judged.add(name);
        const absent = absence(page, name, page.count >= 8);
        if (absent === undefined) continue;
        const shown = absent.hidden ? undefined : nearName(name, page);
        if (shown === undefined) report(findingAt(value, { actual: name }, { message: absent.hidden ? 'hidden' : 'absent', severity: absent.severity }));
        else report(findingAt(value, { actual: name, shown }, { message: 'other', severity: absent.severity, suggestion: shown }));
      }
    }
  },
};
