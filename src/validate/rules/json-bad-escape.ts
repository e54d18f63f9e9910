import type { Rule } from '../../model/rule.ts';

/**
 * A backslash before a character that JSON has no escape for. A backslash itself is written `\\\\`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann\'s Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonBadEscape: Rule = {
  id: 'json-bad-escape',
  layer: 'syntax',
  severity: 'error',
  description: 'A backslash before a character that needs none.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected escape `{escape}` in a text, expected `\\\\` or the character alone.',
    whole: 'Unexpected `\\"` around keys and values, expected `"`: the document was escaped as a text.',
  },
};
