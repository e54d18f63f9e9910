import type { Rule } from '../../model/rule.ts';

/**
 * A bracket that is never closed, or closed by another. Readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters"
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonMissingBracket: Rule = {
  id: 'json-missing-bracket',
  layer: 'syntax',
  severity: 'error',
  description: 'A bracket that is not closed.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Missing `{expected}` that closes `{opener}`.',
    other: 'Unexpected `{found}`, expected `{expected}` that closes `{opener}`.',
  },
};
