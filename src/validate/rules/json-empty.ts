import type { Rule } from '../../model/rule.ts';

/**
 * A script or file of JSON-LD with nothing in it: no reader can parse it.
 *
 * @example bad
 * <script type="application/ld+json"> </script>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }</script>
 */
export const jsonEmpty: Rule = {
  id: 'json-empty',
  layer: 'syntax',
  severity: 'error',
  description: 'A script or file of JSON-LD with nothing in it.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Missing content, expected a JSON-LD document.',
  },
};
