import type { Rule } from '../../model/rule.ts';

/**
 * `True`, `None`, `undefined`, `NaN`: words of other languages. JSON has `true`, `false` and `null`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": True }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": true }
 */
export const jsonLiteral: Rule = {
  id: 'json-literal',
  layer: 'syntax',
  severity: 'error',
  description: 'A word that JSON does not have.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected `{literal}`, expected `true`, `false`, `null` or a number.',
  },
};
