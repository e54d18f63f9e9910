import type { Rule } from '../../model/rule.ts';

/**
 * A byte-order mark before the JSON: RFC 8259 forbids to write one, and some readers stop at it.
 *
 * @example bad
 * a file that starts with a byte-order mark
 * @example good
 * a file that starts with a bracket
 */
export const jsonByteOrderMark: Rule = {
  id: 'json-byte-order-mark',
  layer: 'syntax',
  severity: 'warning',
  description: 'A byte-order mark before the JSON.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected byte-order mark, expected the document to start with `{`.',
  },
};
