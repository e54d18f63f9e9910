import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { SettingsFault } from '../model/settings.ts';
import type { Span } from '../model/span.ts';

/**
 * A complaint of the YAML parser in words that say what to write instead.
 *
 * @example `name: Focus: the centre` becomes ``Unexpected `:` inside a value. Put quotation marks around a value that holds `: `.``
 */
export function syntaxFault(error: YAMLError, text: string, document: Document): SettingsFault {
  const start = Math.min(error.pos[0], text.length);
  const span = { start, end: Math.max(start, Math.min(error.pos[1], text.length)) };
  const opened = error.code === 'MISSING_CHAR' ? openedQuote(document, start) : undefined;
  if (opened !== undefined) return { rule: 'settings-syntax', message: 'The quotation mark that opens here is never closed. Write it again at the end of the value.', span: opened };
  const message = sentences.get(error.code) ?? `${error.message.replace(/\s+/gu, ' ')}. Look at the indentation and the quotation marks here.`;
  return { rule: 'settings-syntax', message, span };
}

/** What to write, by the parser's code. */
const sentences: ReadonlyMap<string, string> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', 'Unexpected `:` inside a value. Put quotation marks around a value that holds `: `, and give keys of one level the same indentation.'],
  ['MULTILINE_IMPLICIT_KEY', 'Expected `key: value` on this line. Write a colon and a space behind the key.'],
  ['BAD_SCALAR_START', 'A value cannot start with this character. Put quotation marks around the value.'],
  ['UNEXPECTED_TOKEN', 'Unexpected text here. Put quotation marks around the whole value, or take this out.'],
  ['TAB_AS_INDENT', 'Unexpected tab. Indent with spaces.'],
  ['BAD_INDENT', 'Unexpected indentation. Start the keys of one level in the same column, and close each bracket.'],
  ['BAD_DQ_ESCAPE', 'Unexpected `\\` in double quotation marks. Write it twice, or use single quotation marks.'],
  ['MULTIPLE_DOCS', 'Unexpected second document. Keep what stands before the second `---`.'],
  ['TAG_RESOLVE_FAILED', 'Unexpected tag. Leave out the word that starts with `!`; every value is read as written.'],
  ['BLOCK_IN_FLOW', 'Unexpected list or block inside brackets. Separate the items with commas.'],
  ['KEY_OVER_1024_CHARS', 'Unexpected key of more than 1024 characters. Check where the colon stands.'],
]);

/** The opening mark of the quoted value that runs up to `offset`, where the parser says that a mark is missing. */
function openedQuote(document: Document, offset: number): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Scalar(_key, node) {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (quoted && node.range && node.range[0] < offset && node.range[2] >= offset) found = { start: node.range[0], end: node.range[0] + 1 };
    },
  });
  return found;
}
