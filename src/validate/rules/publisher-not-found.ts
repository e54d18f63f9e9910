import type { Rule } from '../../model/rule.ts';

/**
 * A release that does not say who issues it. No publisher is made up: the graph has none, and
 * claims and quotations of "we" have no owner.
 *
 * @example bad
 * a release that names no issuer, without a newsroom file
 * @example good
 * organization: { name: Child Focus, url: https://childfocus.be }
 */
export const publisherNotFound: Rule = {
  id: 'publisher-not-found',
  layer: 'release',
  severity: 'info',
  description: 'A release that does not say who issues it.',
  url: 'https://schema.org/publisher',
  messages: { missing: 'No issuer was found in the release. Give `organization:` in the newsroom file, or `publisher:` in the metadata.' },
  needs: 'release',
  check({ release }, _, report): void {
    if (release !== undefined && release.publisher === undefined) report({ data: {} });
  },
};
