import type { Rule } from '../../model/rule.ts';

/**
 * The release says one date of publication, and its metadata or its page says another. The one that stands first in
 * precedence is used: metadata, then the text, then the page.
 *
 * @example bad
 * 21 January 2021 in the text and datePublished: 2021-01-22 in the metadata
 * @example good
 * 21 January 2021 in the text and datePublished: 2021-01-21 in the metadata
 */
export const dateConflict: Rule = {
  id: 'date-conflict',
  layer: 'release',
  severity: 'warning',
  description: 'Two dates of publication that do not agree.',
  messages: {
    conflict: 'Unexpected date `{text}` in the release: its {by} says `{declared}`. Correct one of them.',
  },
};
