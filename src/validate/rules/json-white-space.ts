import type { Rule } from '../../model/rule.ts';

/**
 * A no-break space or another white space that JSON does not have between values.
 *
 * @example bad
 * a document with a no-break space between two values
 * @example good
 * a document with plain spaces
 */
export const jsonWhiteSpace: Rule = {
  id: 'json-white-space',
  layer: 'syntax',
  severity: 'error',
  description: 'White space that JSON does not have.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected {character} between values, expected a plain space.',
  },
};
