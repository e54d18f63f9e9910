import type { Rule } from '../../model/rule.ts';

/**
 * A text with `</script` in it: the browser ends the script there, in the middle of the JSON. Write
 * `<\/script`. A script without end tag swallows the rest of the page.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Person", "name": "Ann </script> Peeters" }</script>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }</script>
 */
export const scriptEndsEarly: Rule = {
  id: 'script-ends-early',
  layer: 'syntax',
  severity: 'error',
  description: 'A script that a `</script` in a text ends.',
  url: 'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements',
  messages: {
    fault: 'Unexpected `</script` inside the JSON: it ends the script here. Write `<\\/script`.',
    unclosed: 'Missing `</script>` behind the JSON: all that follows is read as a part of it.',
  },
};
