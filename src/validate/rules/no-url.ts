import type { Rule } from '../../model/rule.ts';

/**
 * A release whose address on the web is not known. Its ids are then relative (`#press-release`),
 * which is right wherever the block is embedded, but nobody can refer to it from elsewhere, and a
 * `ClaimReview` needs it.
 *
 * @example bad
 * a release without `url` in its metadata, and no `--url`
 * @example good
 * url: https://childfocus.be/nl/pers/eprivacy
 */
export const noUrl: Rule = {
  id: 'no-url',
  layer: 'release',
  severity: 'info',
  description: 'A release whose address on the web is not known.',
  url: 'https://schema.org/url',
  messages: { missing: 'No address of the page is known, so ids are relative (`#press-release`). Give `url:` in the metadata, or `--url`.' },
  needs: 'release',
  check({ release }, _, report): void {
    if (release !== undefined && release.url === undefined) report({ data: {}, pointer: '/url' });
  },
};
