import type { Rule } from '../../model/rule.ts';

/**
 * `<![CDATA[`, `<!--`, a semicolon or a variable around the JSON. Readers leave the whole script out.
 *
 * @example bad
 * <script type="application/ld+json"><!-- { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" } --></script>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }</script>
 */
export const jsonWrapper: Rule = {
  id: 'json-wrapper',
  layer: 'syntax',
  severity: 'error',
  description: 'A wrapper around JSON that is no part of it.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected `{wrapper}` around the JSON, expected the document alone.',
  },
};
