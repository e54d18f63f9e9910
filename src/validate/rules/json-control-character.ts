import type { Rule } from '../../model/rule.ts';

/**
 * A line break, a tab or another control character inside a text. JSON writes them as `\\n` and `\\t`; readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann
 *   Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonControlCharacter: Rule = {
  id: 'json-control-character',
  layer: 'syntax',
  severity: 'error',
  description: 'A line break or tab inside a text.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected {character} in a text, expected `{escape}`.',
  },
};
