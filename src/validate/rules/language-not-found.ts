import type { Rule } from '../../model/rule.ts';

/**
 * A release whose language could not be told from its words. None is supposed: the graph has no
 * `inLanguage`.
 *
 * @example bad
 * a release of a few names and figures
 * @example good
 * inLanguage: nl
 */
export const languageNotFound: Rule = {
  id: 'language-not-found',
  layer: 'release',
  severity: 'info',
  description: 'A release whose language could not be told.',
  url: 'https://schema.org/inLanguage',
  messages: { missing: 'The language of the release could not be told from its words. Give `inLanguage:` in the metadata, such as `nl`.' },
  needs: 'release',
  check({ release }, _, report): void {
    if (release !== undefined && release.inLanguage === undefined) report({ data: {} });
  },
};
