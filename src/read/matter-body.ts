import { blanked } from './blanked.ts';
import { frontMatterKey, type FrontMatter } from './front-matter.ts';

// Fields that content systems keep the words of a page in.
const KEYS: ReadonlySet<string> = new Set(['content', 'body', 'text', 'markdown', 'article', 'articlebody', 'tekst', 'inhoud', 'inhalt', 'contenu', 'texte', 'contenido', 'texto', 'cuerpo']);

// "content: >-" at the start of a line: a block of YAML, folded or as it stands.
const BLOCK = /^([A-Za-z][\w-]{0,30}):[ \t]+([|>])[+-]?[ \t]*(?:\r\n|[\r\n])/gmu;

/**
 * The text with everything but the words that front matter keeps as white space, at equal length,
 * where nothing stands behind it: content systems write `content: >-` with the whole release below.
 * `undefined` where there is no such field. Blocks that are indented by more than three blanks would
 * be code in Markdown, and are left.
 *
 * @example In `---\ntitle: A\ncontent: |\n  B\n---\n` it is `B`, behind 24 characters of white space.
 *
 * Clauses: YAML 1.2.2, 8.1.2 (literal style), 8.1.3 (folded style).
 */
export function matterBody(text: string, { content, span, format }: FrontMatter): string | undefined {
  if (format !== 'yaml' || text.slice(span.end).trim() !== '') return undefined;
  const matter = text.slice(0, content.end);
  BLOCK.lastIndex = content.start;
  for (let field = BLOCK.exec(matter); field !== null; field = BLOCK.exec(matter)) {
    if (!KEYS.has(frontMatterKey(field[1] as string))) continue;
    const start = field.index + field[0].length;
    const words = blockFrom(matter, start);
    if (words.trim() === '' || !/^(?:[ \t]*[\r\n])* {1,3}(?=\S)/u.test(words)) return undefined;
    const kept = field[2] === '>' ? withJoinedLines(words) : words;
    return blanked(text.slice(0, start) + kept, start) + blanked(text.slice(start + words.length), text.length);
  }
  return undefined;
}

// The lines from an offset on that are indented or empty.
function blockFrom(text: string, start: number): string {
  const next = /^\S/gmu;
  next.lastIndex = start;
  return text.slice(start, next.exec(text)?.index ?? text.length);
}

// In a folded block one empty line is a line break, and two part paragraphs: of one, the break before it becomes blanks.
function withJoinedLines(words: string): string {
  return words.replace(/(?<=\S)[ \t]*(?:\r\n|[\r\n])(?=[ \t]*(?:\r\n|[\r\n])[ \t]*\S)/gu, (line) => ' '.repeat(line.length));
}
