import type { Rule } from '../../model/rule.ts';

/**
 * A script that holds JSON-LD and says another type. Readers look for `application/ld+json` and pass it by.
 *
 * @example bad
 * <script type="application/json">{ "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }</script>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }</script>
 */
export const scriptType: Rule = {
  id: 'script-type',
  layer: 'syntax',
  severity: 'warning',
  description: 'A script of structured data with another type.',
  url: 'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents',
  messages: {
    fault: 'Unexpected script type `{type}`, expected `application/ld+json`.',
    missing: 'Missing type of the script, expected `type="application/ld+json"`.',
  },
};
