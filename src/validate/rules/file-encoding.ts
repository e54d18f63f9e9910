import type { Rule } from '../../model/rule.ts';

/**
 * A file that is not in UTF-8, or not in the encoding that it declares. It was read by its
 * byte-order mark, its declaration or its bytes, and that is a guess where only the bytes speak:
 * the letters of a name may be others than the author's.
 *
 * @example bad
 * a release saved by an old word processor, in windows-1252
 * @example good
 * the same release saved as UTF-8
 */
export const fileEncoding: Rule = {
  id: 'file-encoding',
  layer: 'syntax',
  severity: 'info',
  description: 'A file that is not in UTF-8, or not in the encoding that it declares.',
  url: 'https://encoding.spec.whatwg.org/#names-and-labels',
  messages: {
    bom: 'Read as `{encoding}`, as its byte-order mark says. Save the file as `utf-8`.',
    declaration: 'Read as `{encoding}`, as the file declares. Save the file as `utf-8`, and declare that.',
    content: 'Read as `{encoding}`, by its bytes; nothing in the file says so. Look at the accented letters, and save the file as `utf-8`.',
    contradicted: 'Read as `{encoding}`, by its bytes, though it declares `{declared}`. Declare what the file is in.',
  },
  check({ document, page }, _, report): void {
    const encoding = (document ?? page)?.source.encoding;
    if (encoding === undefined) return;
    const { name, by, declared } = encoding;
    if (declared !== undefined) report({ message: 'contradicted', data: { encoding: name, declared } });
    else if (name !== 'utf-8') report({ message: by, data: { encoding: name } });
  },
};
