import type { Rule } from '../../model/rule.ts';

/**
 * A release that does not say when it was issued. No date is made up: the graph has none, and news
 * readers sort the article last.
 *
 * @example bad
 * a release without a date in its dateline, and none in its metadata
 * @example good
 * BRUSSELS, 21 January 2021 – Child Focus opens a help line.
 */
export const dateNotFound: Rule = {
  id: 'date-not-found',
  layer: 'release',
  severity: 'info',
  description: 'A release that does not say when it was issued.',
  url: 'https://schema.org/datePublished',
  messages: { missing: 'No date of publication was found in the release. Give `datePublished:` in the metadata.' },
  needs: 'release',
  check({ release }, _, report): void {
    if (release !== undefined && release.datePublished === undefined) report({ data: {} });
  },
};
